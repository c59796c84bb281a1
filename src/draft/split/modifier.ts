/** What stands before a name and says something of it: "Syria's second-largest city of Aleppo", "the US-backed Syrian Free Army". The sentence stays as it is. */
import type { Parsed } from '../parsed.ts';
import { kindAt, lower, sentenceOf, words } from '../parsed.ts';
import { isName } from './noun-phrase.ts';

const BACKED = /^(\p{Lu}[\p{L}.'’-]*?)-(backed|led|held|controlled|occupied|sponsored|owned|funded|supported|run|based|built|made)$/u;
/** "Turkish-backed" names no country that could stand behind "by". */
const DEMONYM = /(?:ish|ian|ese|an|nch|tch|eek|iss|aqi|eli|eni|mani|aiti|ari)$/u;
const RANKED = /(?:^|[\s-])(?!(?:north|south)?west\b|rest\b|forest\b|latest\b|interest\b)(?:\p{Ll}+est|most \p{Ll}+|only|main)\b/u;

/** Statements that modifiers of names make. */
export function modifierStatements(sentence: Parsed): string[] {
  return sentence.chunks.flatMap((chunk, k) => {
    if (chunk.kind !== 'np') return [];
    const found: string[] = [];
    // "X's second-largest city of Y": Y is X's second-largest city
    if (lower(sentence, k + 1) === 'of' && kindAt(sentence, k + 1) === 'prep' && isName(sentence, k + 2) && !isName(sentence, k)) {
      const description = words(sentence, k, k + 1);
      if (RANKED.test(description) && /^(?:the|its|his|her|their)\b|['’]s? /iu.test(description) && !/\bpart\b|\bone\b/i.test(description)) found.push(sentenceOf(`${words(sentence, k + 2, k + 3)} is ${description.replace(/^The\b/, 'the')}`));
    }
    const tokens = sentence.tokens.slice(chunk.from, chunk.to);
    const backed = tokens.findIndex((token) => BACKED.test(token.text));
    const match = backed < 0 ? null : BACKED.exec(tokens[backed]!.text);
    if (match !== null && (k > 0 || backed > 0) && isName(sentence, k) && backed + 1 < tokens.length) {
      const name = sentence.text.slice(tokens[backed + 1]!.start, tokens.at(-1)!.end);
      const [, by, deed] = match;
      const plural = /s$/.test(name);
      if (/^\p{Lu}/u.test(name)) {
        const how = DEMONYM.test(by!) ? `${by}-${deed}` : `${deed} ${deed === 'based' || deed === 'built' || deed === 'made' ? 'in' : 'by'} ${by === 'US' || by === 'U.S.' ? 'the United States' : by}`;
        found.push(sentenceOf(`The ${name} ${plural ? 'are' : 'is'} ${how}`));
      }
    }
    return found;
  });
}
