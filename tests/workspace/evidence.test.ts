import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdsQuote, foldQuote } from '../../src/workspace/checks/quotes.ts';
import { checkWorkspace, digestOf, digestOfSentence, evidenceAtHand, loadWorkspace, readArticleText } from '../../src/workspace/index.ts';
import { folderWith, shown } from './support.ts';

const article = 'Rebels near the capital\n\nThe army was “only 20 kilometres\u00A0south of Damascus” on Friday. It held — for now — the airport.\nA minister said: "We won\'t leave." He left.\n';

const workspaceWith = (claim: string, text = 'text: {file: a.txt}', files: Readonly<Record<string, string | Uint8Array>> = { 'a.txt': article }): string =>
  folderWith({ 'sources/a.yaml': `id: a\n${text}\n`, 'claims/a.yaml': `source: a\nclaims:\n  - id: c1\n    text: T\n${claim}`, ...files });

const check = (folder: string, texts?: string) => checkWorkspace(loadWorkspace(folder, texts === undefined ? {} : { texts }));

describe('evidence', () => {
  it.each<[string, string, readonly string[]]>([
    ['a place that is there', '    at: p2s2\n', []],
    ['a paragraph that is not there', '    at: p4\n', ['claims/a.yaml:5:9 locator-out-of-range']],
    ['a sentence that is not there', '    at: p1s2\n', ['claims/a.yaml:5:9 locator-out-of-range']],
    ['a quote with other quotes, spaces and dashes', '    quote: \'"only 20 kilometres south of Damascus"\'\n', []],
    ['a quote with another dash', '    quote: It held - for now - the airport\n    at: p2s2\n', []],
    ['a quote with a gap', '    quote: only 20 kilometres […] on Friday\n', []],
    ['a quote that is not there', '    quote: only 10 kilometres\n', ['claims/a.yaml:5:12 quote-not-found']],
    ['a quote at another place', '    quote: won\u2019t leave\n    at: p2s1\n', ['claims/a.yaml:5:12 quote-elsewhere']],
    ['a quote that runs on into the next sentence', '    quote: on Friday. It held\n    at: p2s1\n', []],
    ['a quote at its paragraph', '    quote: He left\n    at: p3\n', []],
    ['evidence that is as it was', `    at: p3s2\n    evidence: {sha256: ${digestOfSentence(' He  left.')}}\n`, []],
    ['evidence that has changed', `    at: p3s1\n    evidence: {sha256: ${digestOfSentence('He left.')}}\n`, ['claims/a.yaml:6:24 evidence-changed']],
  ])('%s', (_name, claim, expected) => {
    expect(check(workspaceWith(claim)).map(shown)).toEqual(expected);
  });

  it('says which place a quote has', () => {
    expect(check(workspaceWith('    quote: He left\n    at: p1\n'))).toMatchObject([{ code: 'quote-elsewhere', args: { at: 'p1', found: 'p3s2' } }]);
  });

  it.each<[string, string, string | null]>([
    ['another number', 'only 10 kilometres south of Damascus', 'p2s1: The army was “only 20 kilometres\u00A0south of Damascus” on Friday.'],
    ['a slip', 'only 20 kilometers south of Damascus', 'p2s1: The army was “only 20 kilometres\u00A0south of Damascus” on Friday.'],
    ['a capital', 'Only 20 kilometres south', 'p2s1: The army was “only 20 kilometres\u00A0south of Damascus” on Friday.'],
    ['a word left out', 'It held the airport', 'p2s2: It held — for now — the airport.'],
    ['over two sentences', 'on Sunday. It held for now the airport', 'p2: The army was “only 20 kilometres\u00A0south of Damascus” on Friday. It held — for now — the airport.'],
    ['of another text', 'the mayor opened the new bridge', null],
    ['one word', 'capitals', null],
    ['nothing', '…', null],
  ])('offers the nearest passage where a quote is not there: %s', (_, quote, nearest) => {
    expect(check(workspaceWith(`    quote: ${JSON.stringify(quote)}\n`)).map(({ code, args }) => [code, args['nearest']])).toEqual([['quote-not-found', nearest]]);
  });

  it('seeks no passage without end', () => {
    const long = Array.from({ length: 3000 }, () => 'the of and to in a that is').join(' ');
    const claims = Array.from({ length: 300 }, (_, i) => `  - id: c${i + 2}\n    text: T\n    quote: "${'the of and to in a that zebra '.repeat(10)}"\n`).join('');
    const started = process.cpuUsage();
    expect(check(workspaceWith(`    at: p1\n${claims}`, 'text: {file: a.txt}', { 'a.txt': long })).filter(({ code }) => code === 'quote-not-found')).toHaveLength(300);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it('says when the text has changed', () => {
    expect(check(workspaceWith('', `text: {file: a.txt, sha256: ${digestOf(article)}}`))).toEqual([]);
    expect(check(workspaceWith('', `text: {file: a.txt, sha256: ${'0'.repeat(64)}}`))).toMatchObject([{ code: 'text-changed', file: 'sources/a.yaml', line: 2, column: 29, args: { claims: 1 } }]);
  });

  it('is not checked where the text is not at hand, and says so', () => {
    expect(check(workspaceWith('    at: p99\n', 'text: {file: a.txt}', {})).map(shown)).toEqual(['sources/a.yaml:2:14 text-missing']);
    expect(check(workspaceWith('    at: p99\n', 'title: One', {}))).toEqual([]);
  });

  it('is found in the folder of texts', () => {
    const texts = folderWith({ 'a.txt': article });
    expect(check(workspaceWith('    at: p99\n', 'text: {file: a.txt}', {}), texts).map(shown)).toEqual(['claims/a.yaml:5:9 locator-out-of-range']);
  });

  it('names a text that is no text', () => {
    expect(check(workspaceWith('', 'text: {file: a.txt}', { 'a.txt': Buffer.from([0xff, 0xfe, 0x41]) })).map(shown)).toEqual(['sources/a.yaml:2:14 text-unreadable']);
  });

  it('is the same when checked again', () => {
    const loaded = loadWorkspace(workspaceWith('    at: p99\n    quote: nothing\n'));
    expect(checkWorkspace(loaded)).toEqual(checkWorkspace(loaded));
  });
});

describe('readArticleText', () => {
  const read = (workspace: string, file: string, texts?: string) => readArticleText(workspace, { text: { file, sha256: null } }, texts);

  it('gives text, digest and whether it matches', () => {
    const folder = folderWith({ 'a.txt': '\uFEFFone\n' });
    const sha256 = digestOf(Buffer.from('\uFEFFone\n'));
    expect(read(folder, 'a.txt')).toEqual({ text: 'one\n', sha256, matches: null });
    expect(readArticleText(folder, { text: { file: 'a.txt', sha256 } })).toMatchObject({ matches: true });
    expect(readArticleText(folder, { text: { file: 'a.txt', sha256: '0' } })).toMatchObject({ matches: false });
    expect(readArticleText(folder, { text: null })).toEqual({ problem: 'no-text', file: null });
  });

  it.each(['../a.txt', '/etc/passwd', 'x/../../a.txt', 'C:\\a.txt', '\\\\host\\a.txt', '..\\a.txt', 'a\0.txt', ''])('does not leave the folder by %j', (file) => {
    expect(read(folderWith({ 'x/.keep': '' }), file)).toEqual({ problem: 'outside', file });
  });

  it('does not leave either folder by a link', () => {
    const outside = folderWith({ 'a.txt': 'secret' });
    const [workspace, texts] = [folderWith({}), folderWith({})];
    symlinkSync(join(outside, 'a.txt'), join(workspace, 'a.txt'));
    symlinkSync(outside, join(texts, 'more'));
    expect(read(workspace, 'a.txt', texts)).toEqual({ problem: 'outside', file: 'a.txt' });
    expect(read(workspace, 'more/a.txt', texts)).toEqual({ problem: 'outside', file: 'more/a.txt' });
  });

  it('reads ordinary files only', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'a.txt'));
    expect(read(folder, 'a.txt')).toEqual({ problem: 'unreadable', file: 'a.txt' });
    expect(read(folder, 'b.txt', join(folder, 'nowhere'))).toEqual({ problem: 'missing', file: 'b.txt' });
  });
});

describe('holdsQuote', () => {
  it.each([
    ['“It’s over,” he said…', '"It\'s over," he said...', true],
    ['one two three four', 'one […] four', true],
    ['one two three four', 'four [...] one', false],
    ['co\u00ADop\u200Beration', 'cooperation', true],
    ['De\u0301raa', 'Déraa', true],
    ['one\n  two', 'one two', true],
    ['20–30', '20-30', true],
    ['“We’ve entered Hama—at last,” he said', "We've entered Hama - at last", true],
    ['It held — for now — the airport', 'It held -- for now—the airport', true],
    ['a well-known man', 'a well known man', false],
    ['Case', 'case', false],
  ])('%j holds %j: %s', (text, quote, expected) => {
    expect(holdsQuote(foldQuote(text), quote)).toBe(expected);
  });
});

describe('evidenceAtHand', () => {
  const source = (id: string, text: string) => `id: ${id}\n${text}`;
  const folder = () => folderWith({
    'sources/a.yaml': source('a', 'text: {file: a.txt}\n'), 'sources/b.yaml': source('b', 'text: {file: missing.txt}\n'), 'sources/c.yaml': source('c', ''), 'a.txt': 'One.\n',
    'claims/a.yaml': 'source: a\nclaims:\n  - {id: c1, text: T}\n', 'claims/b.yaml': 'source: b\nclaims:\n  - {id: c1, text: T}\n',
  });

  it.each<[string, string[] | null, number, number]>([
    ['all', null, 1, 3],
    ['a claim file counts for its source', ['claims/a.yaml'], 1, 1],
    ['a text that is missing', ['claims/b.yaml'], 0, 1],
    ['a source that names no text', ['sources/c.yaml'], 0, 1],
    ['nothing of a source', ['rulings.yaml'], 0, 0],
  ])('%s', (_, files, atHand, sources) => {
    expect(evidenceAtHand(loadWorkspace(folder()), (file) => files === null || files.includes(file))).toEqual({ atHand, sources });
  });
});
