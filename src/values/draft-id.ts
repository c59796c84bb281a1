import { createHash } from 'node:crypto';

const LENGTH = 7;

/** An id that the same statement from the same sentence always gets, wherever in the article it stands; `taken` makes it unique in the file. */
export function draftId(evidence: string, text: string, taken: ReadonlySet<string>): string {
  for (let round = 0; ; round++) {
    const digest = createHash('sha256').update(`${evidence}\n${text}${round === 0 ? '' : `\n${round}`}`, 'utf8').digest();
    // letters and digits, and a letter first: "12e4567" would be a number to YAML
    const id = `d${BigInt(`0x${digest.toString('hex').slice(0, 24)}`).toString(36).padStart(LENGTH, '0').slice(-LENGTH + 1)}`;
    if (!taken.has(id)) return id;
  }
}

/** The short digest by which a drafted sentence is remembered. */
export function sentenceMark(evidence: string): string {
  return evidence.slice(0, 10);
}
