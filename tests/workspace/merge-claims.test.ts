import { describe, expect, it } from 'vitest';
import { formatClaimsFile, mergeClaimsFile, type NewClaim } from '../../src/workspace/index.ts';
import { draftId, sentenceMark } from '../../src/values/draft-id.ts';
import { digestOf } from '../../src/values/text-digest.ts';

/** A draft of a sentence that is called by a letter. */
const draft = (sentence: string, text: string, at = 'p1s1'): NewClaim => {
  const evidence = digestOf(sentence);
  return { id: draftId(evidence, text, new Set()), text, at, evidence, attribution: [], certainty: 'stated', open: [], datedBy: null };
};
const marks = (...drafts: readonly NewClaim[]): string[] => drafts.map(({ evidence }) => sentenceMark(evidence));

const a = draft('A', 'Twelve people died in Oldport.');
const b = draft('B', 'The ferry Marta was built in 1974.', 'p1s2');
const c = draft('C', 'An inquiry was opened.', 'p2s1');

describe('drafting again', () => {
  it('changes nothing where nothing is new', () => {
    const file = formatClaimsFile('x', [a, b], marks(a, b));
    expect(mergeClaimsFile(file, 'x', [a, b], marks(a, b))).toEqual({ content: file, added: 0, replaced: 0, removed: 0 });
  });

  it('keeps every byte that a person wrote: edits, comments, claims of their own; and does not draft again what was deleted', () => {
    const edited = formatClaimsFile('x', [a, b], marks(a, b))
      .replace('Twelve people died in Oldport.', '12 people drowned near Oldport.   # as the coroner has it')
      .replace(/ {2}- id: .*\n {4}text: The ferry[\s\S]*?status: draft\n/, '  - id: mine\n    text: The Marta was old.\n    at: p1s2\n');
    const merged = mergeClaimsFile(edited, 'x', [a, b, c], marks(a, b, c))!;
    expect(merged.added).toBe(1);
    expect(merged.content).toContain('12 people drowned near Oldport.   # as the coroner has it');
    expect(merged.content).not.toContain('The ferry Marta was built');
    const [before, after] = merged.content.split('  - id: ' + c.id);
    expect(edited.startsWith(before!)).toBe(true);
    expect(after).toContain('An inquiry was opened.');
  });

  it('adds nothing that a person has written about the same sentence in other words', () => {
    const file = 'source: x\nclaims:\n  - id: c1\n    text: In Oldport, twelve people died.\n    at: p1s1\n';
    expect(mergeClaimsFile(file, 'x', [a, b], marks(a, b))).toMatchObject({ added: 1 });
  });

  it('with refresh, moves and takes out drafts that nobody touched, and leaves those that somebody did', () => {
    const file = formatClaimsFile('x', [a, b], marks(a, b)).replace('The ferry Marta was built in 1974.', 'The ferry Marta was built in 1975.');
    const moved = { ...a, at: 'p3s1' };
    const result = mergeClaimsFile(file, 'x', [moved], marks(a, b), { refresh: true })!;
    expect(result).toMatchObject({ added: 0, replaced: 1, removed: 0 });
    expect(result.content).toContain('at: p3s1');
    expect(result.content).toContain('built in 1975');
    expect(mergeClaimsFile(formatClaimsFile('x', [a, b], marks(a, b)), 'x', [a], marks(a, b), { refresh: true })).toMatchObject({ removed: 1 });
  });

  it('works in files indented otherwise, in an empty list, and with text behind the claims', () => {
    expect(mergeClaimsFile('source: x\nclaims: []\n', 'x', [a], marks(a))!.content).toContain(a.text);
    const flat = mergeClaimsFile('source: x\nclaims:\n- id: c1\n  text: The pier is closed.\n# the end\n', 'x', [a], marks(a))!.content;
    expect(flat).toContain(`\n- id: ${a.id}\n  text: ${a.text}\n`);
    expect(flat).toContain('# the end');
  });

  it('refuses what is no claim file of the source', () => {
    for (const file of ['', 'claims: [', 'source: y\nclaims: []\n', 'source: x\nclaims: [{id: c1, text: t}]\n', 'source: x\nclaims:\n  - just text\n']) expect([file, mergeClaimsFile(file, 'x', [a], marks(a))]).toEqual([file, null]);
  });
});
