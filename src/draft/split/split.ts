/** A sentence → the statements it holds. The order of the rules is from the outside of the sentence in: what is cut off first is never cut through. */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { parse, sentenceOf, subjectStart, type Parsed } from '../parsed.ts';
import { framed as framedStatement } from './aim.ts';
import { apposition, unclosed } from './apposition.ts';
import { compared } from './compared.ts';
import { coordination } from './coordination.ts';
import { deniedConditions } from './counterfactual.ts';
import { denial } from './denial.ts';
import { hearsay } from './hearsay.ts';
import { joined } from './joined.ts';
import { list } from './list.ts';
import { measure } from './measure.ts';
import { modifierStatements } from './modifier.ts';
import { opening } from './opening.ts';
import { parenthesis } from './parenthesis.ts';
import { participle } from './participle.ts';
import { relative, restrictiveStatements } from './relative.ts';
import type { SplitRule } from './rule.ts';
import { trimmed } from './trimmed.ts';
import { beforeSaid, framed, said, saidParts, sourcesAside } from './said.ts';
import { isSound } from './sound.ts';
import { splice } from './splice.ts';
import { anchoredStatements, subordinate, withoutBeside } from './subordinate.ts';

const RULES: readonly SplitRule[] = [hearsay, compared, framedStatement, opening, parenthesis, subordinate, measure, relative, apposition, participle, coordination, splice, list, joined, withoutBeside, trimmed];

const CONDITION = /\b(?:if|unless|provided that|on condition that|as long as|only when|in case)\b|^[Ss]hould (?=\p{Lu}|the\b|an?\b|they\b|it\b|he\b|she\b)/iu;

/** No sentence holds more; a list of names may come near. */
const MOST_STATEMENTS = 40;
const DEEPEST = 12;

/** Splits a sentence. `small`: words that the article writes small somewhere, which are no names. A sentence that holds one statement comes back as it is: what the article wrote needs no proof that it is sound. */
export function splitSentence(text: string, reader: SentenceReader, small: ReadonlySet<string> = new Set()): string[] {
  const again = (statement: string): Parsed => parse(statement, reader);
  const out: string[] = [];
  const go = (statement: string, depth: number): void => {
    if (out.length >= MOST_STATEMENTS) return;
    const parsed = again(statement);
    const halves = depth < DEEPEST ? atSemicolon(parsed, again) : null;
    if (halves !== null) {
      for (const half of halves) go(half, depth + 1);
      return;
    }
    const parts = depth < DEEPEST ? (beforeSaid(parsed, reader) ?? sourcesAside(parsed) ?? unclosedAside(parsed, again) ?? speakersAsides(parsed, reader, again) ?? saidParts(parsed, reader)) : null;
    if (parts !== null && parts.every((part) => again(part).main > 0)) {
      for (const part of parts) go(part, depth + 1);
      return;
    }
    const denied = depth < DEEPEST ? [...denial(parsed, reader)].find((candidate) => candidate.every((part) => isSound(again(part)))) : undefined;
    if (denied !== undefined && denied[0] !== statement) {
      for (const part of denied) go(part, depth + 1);
      return;
    }
    const quoted = depth < DEEPEST ? said(parsed, reader) : null;
    if (quoted !== null) {
      const frames = speakersOf(quoted.frame, again, reader);
      for (const inner of splitSentence(quoted.body, reader, small)) for (const frame of frames) out.push(/^(?:he|she|they) (?:said|says|say|added|claimed) that /iu.test(inner) ? inner : framed(frame, inner, again, (word) => reader.country(word) === undefined && (small.has(word) || new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(text)), reader));
      return;
    }
    // what holds on a condition is not cut: each part would have to hold on it; what stands beside the main clause may be
    const conditional = CONDITION.test(parsed.text);
    for (const rule of depth >= DEEPEST ? [] : conditional ? [parenthesis, relative, apposition] : RULES) {
      for (const candidate of rule(parsed, reader)) {
        const parts = candidate.filter((part) => part !== '');
        if (conditional && rule !== parenthesis && parts.filter((part) => CONDITION.test(part)).length !== 1) continue;
        if (parts.length === 0 || parts.every((part) => part === statement) || !parts.every((part) => isSound(again(part)))) continue;
        for (const part of parts) go(part, depth + 1);
        return;
      }
    }
    // "That shows the stark contrast on the other side of the line, where A and B have worked since 2020": an aside may stand where the rest does not
    const aside = depth >= DEEPEST || isSound(parsed) ? undefined : [...relative(parsed, reader)].find(([, ...asides]) => asides.length > 0 && asides.every((part) => isSound(again(part)) && (!conditional || !/\b(?:if|unless|would|could|might)\b/i.test(part))));
    if (aside !== undefined && out.length === 0) out.push(sentenceOf(statement));
    if (aside !== undefined) for (const part of aside.slice(1)) go(part, depth + 1);
    if (out.length > 0 && !isSound(parsed)) return;
    out.push(sentenceOf(statement), ...modifierStatements(parsed).filter((part) => isSound(again(part))));
    if (depth < DEEPEST) out.push(...deniedConditions(parsed).filter((part) => isSound(again(part))));
    for (const part of anchoredStatements(parsed)) if (isSound(again(part))) go(part, depth + 1);
    for (const part of depth < DEEPEST ? restrictiveStatements(parsed) : []) if (isSound(again(part))) go(part, depth + 1);
  };
  const aged = withoutAges(normal(text));
  go(aged.text, 0);
  return [...new Set([...out, ...aged.ages])].filter((statement) => statement !== '');
}

/** "Officials and survivors said that P": the ones said so, and the others. */
function speakersOf(frame: string, again: (statement: string) => Parsed, reader: SentenceReader): string[] {
  const match = /^(?:According to )?(.{2,60}?) and (.{2,60}?) (said|say|told .{2,30}|warned|warn|reported|report|claimed|claim|stated|state|announced|confirmed|confirm|believe|believed|estimate|estimated)(?: (?:on|in|at) [^,]{2,30})? that $/u.exec(frame);
  if (match === null || /\b(?:both|together|joint(?:ly)?|his|her|its|their|colleagues|and|or|of|for)\b|,/iu.test(`${match[1]!} ${match[2]!}`)) return [frame];
  const named = [match[1]!, match[2]!].every((name) => {
    const phrase = again(`${name} said so.`);
    const chunk = phrase.chunks[0];
    // "Marks and Spencer", "Devon and Cornwall Police" are one
    const noun = chunk === undefined ? undefined : phrase.tokens[chunk.to - 1];
    return chunk?.kind === 'np' && phrase.main === 1 && (reader.country(name) !== undefined || (noun!.pos === 'NOUN' && noun!.lemma !== noun!.lower) || isWholeName(name));
  });
  if (!named) return [frame];
  const rest = frame.slice(match[1]!.length + ' and '.length + match[2]!.length);
  return [match[1]!, match[2]!].map((name) => {
    const one = /^(?:say|warn|report|claim|state|confirm|believe|estimate)$/u.test(match[3]!) && !/s$/u.test(name) ? rest.replace(match[3]!, `${match[3]!}s`) : rest;
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${one}`;
  });
}

/** "Ann Lee": more than one word, each with a capital, and no body. */
function isWholeName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+$/u.test(name) && !/ (?:Police|Council|University|Hospital|Authority|Commission|Company|Bank|Service|Trust|Party|Union|County|Church|Club|United|Ministry|Agency|Group)$/u.test(name);
}

/** "Ann Lee, Vice President of the Commission said that P": the aside that no comma closes comes off before what is said. */
function unclosedAside(sentence: Parsed, again: (statement: string) => Parsed): readonly string[] | null {
  return [...unclosed(sentence)].find((parts) => parts.every((part) => isSound(again(part)))) ?? null;
}

/** "Tessen, which is based in Stuttgart, said that P": what is told of the speaker is not what he says. */
function speakersAsides(sentence: Parsed, reader: SentenceReader, again: (statement: string) => Parsed): readonly string[] | null {
  const { main } = sentence;
  const verb = sentence.chunks[main];
  if (main < 3 || verb === undefined || reader.speech(sentence.tokens[verb.head]!.lemma) === undefined || sentence.chunks[main - 1]!.kind !== 'comma') return null;
  const spoken = sentence.text.slice(sentence.tokens[verb.from]!.start);
  for (const rule of [relative, apposition, participle]) {
    for (const candidate of rule(sentence, reader)) {
      const [rest, ...asides] = candidate;
      if (rest === undefined || asides.length === 0 || !rest.endsWith(sentenceOf(spoken).slice(1).slice(-30)) || asides.some((aside) => aside.includes(spoken.slice(0, 20)) || !isSound(again(aside)))) continue;
      // the speaker is who spoke
      if (subjectStart(again(rest), 0, again(rest).main) === 0) return candidate;
    }
  }
  return null;
}

/** "Karvia says it lost nine men; Tessaly puts its losses at 18", "They reject this: the methods agree": sentences, of which each has its own speaker. */
function atSemicolon(sentence: Parsed, again: (statement: string) => Parsed): string[] | null {
  const stop = sentence.tokens.find((token) => token.text === ';' || (token.text === ':' && sentence.text[token.end] === ' ' && sentence.text[token.start - 1] !== ' '));
  // who says it at the beginning says all of it
  if (stop === undefined || /["“]/.test(sentence.text) || /^according to /i.test(sentence.text)) return null;
  const halves = [sentence.text.slice(0, stop.start), sentence.text.slice(stop.end).replace(/^ (?:and|but|while|whilst|whereas|with) /u, '')].map(sentenceOf);
  // a semicolon stands between sentences; a colon may introduce a list
  const whole = (half: string): boolean => (stop.text === ';' ? again(half).main > 0 : isSound(again(half)) && !/\b(?:following|these|this way|follows|as|like|namely|are|is|were|was|include|including|says?|said|reads?|that)$/iu.test(sentence.text.slice(0, stop.start)));
  return halves.every(whole) ? halves : null;
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "Ann Lee, 66, said P" → "Ann Lee said P", and "Ann Lee was 66 years old": an age behind a name, which else stands in the way of all that follows it. */
function withoutAges(text: string): { readonly text: string; readonly ages: readonly string[] } {
  const ages: string[] = [];
  const without = text.replace(/(?<![\p{L}\d])((?:\p{Lu}[\p{L}.'’-]* )*\p{Lu}[\p{L}'’-]+), ([1-9]\d|1[01]\d),(?= (\p{Ll}+))/gu, (words, name: string, age: string, next: string, at: number) => {
    const last = name.split(' ').at(-1)!;
    if (MONTH.test(last) || /^\p{Lu}+$/u.test(last) || isQuoted(text.slice(0, at))) return words;
    ages.push(`${name.replace(/^(?:The|A|An|One|In|On|At|By|For|But|And) /, '')} was ${age} years old.`);
    return /, $/.test(text.slice(0, at)) || /^(?:who|whose|whom|which|an?|the|of|from|and)$/.test(next) ? `${name},` : name;
  });
  return { text: without, ages };
}

/** Whether a quotation is open behind some words. */
function isQuoted(before: string): boolean {
  return before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0;
}

/** Dashes set asides off as commas do; what is notable of several is one of them; "the Baltic League (BL)-led guard" is the BL-led one; "Moss and, most recently, Halden" are two places. */
function normal(text: string): string {
  return text.replace(/ and, (?:most recently|more recently|later|lately|finally|eventually), (?=\p{Lu})/gu, ' and ').replace(/(?<![\p{L}-])(?:(?!(?:The|A|An) )\p{Lu}[\p{L}'’-]* (?:(?:al|el|of|for|the|de|and|as|ash) )*)+\((\p{Lu}[\p{Lu}\d]*)\)(?=-\p{Ll})/gu, '$1').replace(/, (?:most )?notably (?=(?:an?|the|\p{Lu}[\p{L}'’-]*) )/gu, ', including ').replace(/(?<!\s)\s*[—]\s*|(?<!\s)\s+[–-]{1,2}\s+/gu, ', ');
}
