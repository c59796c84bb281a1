/** Draft claims as their file. */
import { scalar } from './yaml-scalar.ts';

/** A draft as it goes into a claim file. */
export interface NewClaim {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  /** SHA-256 of the evidence sentence. */
  readonly evidence: string;
  readonly quote?: string | null;
  readonly attribution: readonly string[];
  readonly certainty: string;
  /** Words that only the article tells the meaning of. */
  readonly open: readonly string[];
  /** By which it is remembered, where that is not its sentence: a program may propose more than one run drafts of a sentence. */
  readonly mark?: string;
  /** Where its date comes from, when its own sentence names none. */
  readonly datedBy: string | null;
}

const HEADER = `# Drafts: correct what is wrong, delete what is of no use, and set status to written (or remove it).\n`;
/** Marks of the sentences that were drafted from: what a person deleted is not drafted again. */
const LEDGER = '# drafted:';
const MARKS_A_LINE = 12;

/** A new claim file. `marks`: of all sentences that were drafted from. */
export function formatClaimsFile(source: string, claims: readonly NewClaim[], marks: readonly string[]): string {
  const list = claims.length === 0 ? ' []\n' : `\n${claims.map((claim) => claimBlock(claim, '  ')).join('')}`;
  return `${HEADER}source: ${scalar(source)}\nclaims:${list}${ledger(marks)}`;
}

/** One claim of the list, indented. */
export function claimBlock(claim: NewClaim, indent: string): string {
  const lines = [
    `- id: ${claim.id}`,
    `  text: ${scalar(claim.text)}`,
    ...(claim.open.length === 0 ? [] : [`  # needs context: ${claim.open.map(commentable).join(', ')}`]),
    ...(claim.datedBy === null ? [] : [`  # the date is that of ${claim.datedBy}`]),
    `  at: ${claim.at}`,
    ...(claim.quote === undefined || claim.quote === null ? [] : [`  quote: ${scalar(claim.quote)}`]),
    `  evidence: {sha256: ${claim.evidence}}`,
    ...(claim.attribution.length === 0 ? [] : [`  attribution: ${scalar(claim.attribution)}`]),
    `  certainty: ${claim.certainty}`,
    '  status: draft',
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/** Words of an article in a comment: on one line. */
function commentable(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The comment lines that hold the marks. */
export function ledger(marks: readonly string[]): string {
  const sorted = [...new Set(marks)];
  const lines: string[] = [];
  for (let i = 0; i < sorted.length; i += MARKS_A_LINE) lines.push(`${LEDGER} ${sorted.slice(i, i + MARKS_A_LINE).join(' ')}\n`);
  return lines.join('');
}

/** The marks that a file holds, and the file without them. */
export function splitLedger(text: string): { readonly rest: string; readonly marks: readonly string[] } {
  const lines = text.split(/(?<=\n)/);
  const isLedger = (line: string): boolean => line.startsWith(LEDGER);
  return { rest: lines.filter((line) => !isLedger(line)).join(''), marks: lines.filter(isLedger).flatMap((line) => line.slice(LEDGER.length).trim().split(/\s+/)).filter((mark) => /^[0-9a-f]{10}$/.test(mark)) };
}
