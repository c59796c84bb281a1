/** "(commanded by X's brother)" → a statement of its own; "(SAA)" and "(12 mi)" stay: they say the same again. */
import { sentenceOf } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

export const parenthesis: SplitRule = function* ({ text }) {
  const open = /(?<!\s)\s*\(([^()]{1,300})\)/.exec(text);
  if (open === null) return;
  const inside = open[1]!.trim();
  const rest = text.slice(0, open.index) + text.slice(open.index + open[0].length);
  const before = /(?<![\p{L}\p{N}'’.-])((?:(?:the|an?|its|his|her|their) )?(?:[\p{L}\p{N}'’.-]+ ){0,6}[\p{L}\p{N}'’.-]+)$/iu.exec(text.slice(0, open.index))?.[1];
  const participle = /^(\p{Ll}+(?:ed|en|own|un|led|eld)) (?:by|in|at|from|for|on|as|to) /u.exec(inside);
  if (participle !== null && before !== undefined) yield [sentenceOf(rest), sentenceOf(`${nounPhraseAtEnd(before)} was ${inside}`)];
  const shortName = inside.split(/\s+/).length <= 4 && !/^(?:see|pictured|left|right|above|below|photo)/i.test(inside);
  if (!shortName) yield [sentenceOf(rest)];
};

/** The last noun phrase of some words: from its last determiner, possessive or first capital on. */
function nounPhraseAtEnd(text: string): string {
  const list = text.split(' ');
  const start = list.findLastIndex((word) => /^(?:the|an?|its|his|her|their)$/i.test(word) || /['’]s$/.test(word));
  // "the bank is run by Jon Berg": the phrase behind a verb or preposition is another one
  const other = list.findLastIndex((word) => /^(?:is|are|was|were|by|in|at|to|from|with|has|have|on|for|and)$/i.test(word));
  if (start >= 0 && start > other) return list.slice(start).join(' ');
  const capital = list.findLastIndex((word, i) => /^\p{Lu}/u.test(word) && (i === 0 || !/^\p{Lu}/u.test(list[i - 1]!)));
  return list.slice(Math.max(0, capital)).join(' ');
}
