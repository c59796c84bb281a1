/** `# reconcile-disable-next-line`: where it holds, however the file is written. */
import { describe, expect, it } from 'vitest';
import { FileProblems } from '../../src/workspace/problems.ts';
import { readSuppressions } from '../../src/workspace/suppressions/read-suppressions.ts';

const read = (text: string) => {
  const problems = new FileProblems('claims/a.yaml', text);
  const found = readSuppressions(text, problems).map(({ code, reason, line, column, from, to }) => `${line}:${column} ${code} ${from}-${to} ${reason}`);
  return { found, problems: problems.all().map(({ code, line, column, args }) => `${line}:${column} ${code} ${String(args['problem'])}`) };
};

describe('a suppression', () => {
  it.each<[string, string, string[]]>([
    ['holds for the next line', '# reconcile-disable-next-line opinion -- quoted\nsource: a\nclaims: []\n', ['1:1 opinion 2-2 quoted']],
    ['holds in a file with line breaks of Windows', 'claims:\r\n  # reconcile-disable-next-line opinion -- quoted whole\r\n  - id: c1\r\n    text: It was bad.\r\n  - id: c2\r\n', ['2:3 opinion 3-4 quoted whole']],
    ['holds for all of a claim, whose dash may stand alone', 'claims:\n  # reconcile-disable-next-line opinion -- x\n  -\n    id: c1\n\n    text: It was bad.\n  - id: c2\n', ['2:3 opinion 3-6 x']],
    ['holds for a text that runs on over several lines', '  - id: c1\n    # reconcile-disable-next-line opinion -- x\n    text: >-\n      It was\n      bad.\n    at: p1\n', ['2:5 opinion 3-5 x']],
    ['does not hold for all of a list', '# reconcile-disable-next-line opinion -- x\nclaims:\n  - id: c1\n', ['1:1 opinion 2-2 x']],
    ['may stand behind something, also behind a sign of two units', '  - id: c1 # 🚢\n    at: p1 #\treconcile-disable-next-line opinion -- x\n    text: It was bad.\n    quote: "🚢" # reconcile-disable-next-line question -- y\n', ['2:12 opinion 3-3 x', '4:16 question 6-6 y']],
    ['names several rules, each with the whole reason', '# reconcile-disable-next-line opinion, not-atomic question -- a -- b\nx: y', ['1:1 opinion 2-2 a -- b', '1:1 not-atomic 2-2 a -- b', '1:1 question 2-2 a -- b']],
    ['above another holds for what comes after both', '# reconcile-disable-next-line opinion -- a\n# reconcile-disable-next-line question -- b\n\n- id: c1\n', ['1:1 opinion 4-5 a', '2:1 question 4-5 b']],
    ['at the end of a file holds for nothing', 'x: y\n# reconcile-disable-next-line opinion -- a', ['2:1 opinion 3-3 a']],
    ['is not the word in a text', 'text: reconcile-disable-next-line opinion -- a\nx#reconcile-disable-next-line opinion -- a\n# reconcile-disable-next-lines opinion -- a\n', []],
  ])('%s', (_, text, found) => expect(read(text)).toEqual({ found, problems: [] }));

  it.each([
    ['without a reason', '# reconcile-disable-next-line opinion\r\nx: y\r\n', ['1:1 bad-suppression no-reason']],
    ['with an empty reason', '# reconcile-disable-next-line opinion -- \nx: y\n', ['1:1 bad-suppression no-reason']],
    ['without a rule', 'y: z # reconcile-disable-next-line -- why\nx: y\n', ['1:6 bad-suppression no-code']],
    ['of a rule that there is not', '# reconcile-disable-next-line opinions -- why\nx: y\n', ['1:1 bad-suppression unknown-code']],
  ])('%s is told, and does not hold', (_, text, problems) => expect(read(text)).toEqual({ found: [], problems }));
});
