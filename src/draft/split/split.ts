/** A sentence → the statements it holds. The order of the rules is from the outside of the sentence in: what is cut off first is never cut through. */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { parse, sentenceOf, type Parsed } from '../parsed.ts';
import { apposition } from './apposition.ts';
import { coordination } from './coordination.ts';
import { denial } from './denial.ts';
import { list } from './list.ts';
import { modifierStatements } from './modifier.ts';
import { parenthesis } from './parenthesis.ts';
import { participle } from './participle.ts';
import { relative } from './relative.ts';
import type { SplitRule } from './rule.ts';
import { beforeSaid, framed, said } from './said.ts';
import { isSound } from './sound.ts';
import { anchoredStatements, subordinate } from './subordinate.ts';

const RULES: readonly SplitRule[] = [parenthesis, denial, subordinate, relative, apposition, participle, coordination, list];

/** No sentence holds more; a list of names may come near. */
const MOST_STATEMENTS = 40;
const DEEPEST = 12;

/** Splits a sentence. A sentence that holds one statement comes back as it is: what the article wrote needs no proof that it is sound. */
export function splitSentence(text: string, reader: SentenceReader): string[] {
  const again = (statement: string): Parsed => parse(statement, reader);
  const out: string[] = [];
  const go = (statement: string, depth: number): void => {
    if (out.length >= MOST_STATEMENTS) return;
    const parsed = again(statement);
    const parts = depth < DEEPEST ? beforeSaid(parsed) : null;
    if (parts !== null && parts.every((part) => again(part).main > 0)) {
      for (const part of parts) go(part, depth + 1);
      return;
    }
    const quoted = depth < DEEPEST ? said(parsed, reader) : null;
    if (quoted !== null) {
      for (const inner of splitSentence(quoted.body, reader)) out.push(framed(quoted.frame, inner, again));
      return;
    }
    for (const rule of depth < DEEPEST ? RULES : []) {
      for (const candidate of rule(parsed, reader)) {
        const parts = candidate.filter((part) => part !== '');
        if (parts.length === 0 || parts.every((part) => part === statement) || !parts.every((part) => isSound(again(part)))) continue;
        for (const part of parts) go(part, depth + 1);
        return;
      }
    }
    if (out.length > 0 && !isSound(parsed)) return;
    out.push(sentenceOf(statement), ...[...anchoredStatements(parsed), ...modifierStatements(parsed)].filter((part) => isSound(again(part))));
  };
  go(normal(text), 0);
  return [...new Set(out)].filter((statement) => statement !== '');
}

/** Dashes set asides off as commas do. */
function normal(text: string): string {
  return text.replace(/(?<!\s)\s*[—]\s*|(?<!\s)\s+[–-]{1,2}\s+/gu, ', ');
}
