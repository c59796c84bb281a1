/** Every bad row is reported, at its place; the others are taken. */
import { describe, expect, it } from 'vitest';
import { importMessage } from '../../../src/report/import-messages.ts';
import { defaultConfig } from '../../../src/workspace/build/config.ts';
import { csvRows, emptyWorkspace, importRows, ndjsonRows, type Table } from '../../../src/workspace/import/index.ts';
import { claim, source } from '../../report/make.ts';

const nothing = emptyWorkspace(defaultConfig);

function take(text: string, { table = 'claims' as Table, map = {}, ignore = [] as string[], into = nothing, from = null as string | null } = {}) {
  const file = csvRows('t.csv', text, table, { map: new Map(Object.entries(map)), ignore: new Set(ignore) });
  const imported = importRows(file.rows, into, from, false);
  const problems = [...file.faults, ...imported.rows.flatMap((one) => one.problems)].filter(({ severity }) => severity === 'error');
  return { ...imported, told: problems.map((one) => `${one.line}:${one.column} ${one.code}`), problems };
}

describe('rows of claims', () => {
  it.each([
    ['an empty cell for the text', 'source,id,text\ns,c1,The ferry sank.\ns,c2,\n', ['3:1 missing-text']],
    ['a date that is none', 'source,text,time\ns,The ferry sank.,2025-13-01\n', ['2:19 bad-date']],
    ['a place that is none', 'source,text,at\ns,The ferry sank.,page 3\n', ['2:19 bad-locator']],
    ['a rank that is none', 'source,text,rank\ns,The ferry is large.,first\n', ['2:23 bad-rank']],
    ['an id that is taken', 'source,id,text\ns,c1,The ferry sank.\ns,c1,The ferry sank again.\n', ['3:3 duplicate-id']],
    ['an id that is none', 'source,id,text\ns,C 1,The ferry sank.\n', ['2:3 bad-id']],
    ['a source that nobody has', 'source,text\nnobody,The ferry sank.\n', ['2:1 unknown-source']],
    ['no source at all', 'source,text\n,The ferry sank.\n', ['2:1 import-no-source']],
    ['too few cells', 'source,text,time\ns,The ferry sank.\n', ['2:1 import-cells']],
    ['too many cells', 'source,text\ns,The ferry, a large one, sank.\n', ['2:1 import-cells']],
    ['a quote that is not closed', 'source,text\ns,"The ferry sank.\n', ['2:3 import-unclosed-quote']],
    ['text behind a quote', 'source,text\ns,"The ferry" sank.\n', ['2:14 import-text-after-quote']],
    ['two wrong cells', 'source,text,time,polarity\ns,The ferry sank.,then,maybe\n', ['2:19 bad-date', '2:24 bad-value']],
  ])('%s', (_name, text, told) => {
    const into = { ...nothing, sources: [source('s')] };
    expect(take(text, { into }).told).toEqual(told);
  });

  it('are all reported, however many there are, and the good ones among them are taken', () => {
    const text = `source,text,time\n${Array.from({ length: 3000 }, (_, n) => `s,Claim number ${n} is here.,${n % 2 === 0 ? '2025-01-01' : 'yesterday'}\n`).join('')}`;
    const { told, claims } = take(text, { into: { ...nothing, sources: [source('s')] } });
    expect(told).toHaveLength(1500);
    expect(claims).toHaveLength(1500);
  });

  it('that a workspace has already are reported, not written over', () => {
    const into = { ...nothing, sources: [source('s')], claims: [claim('s#c1', 'It was there.')] };
    expect(take('source,id,text\ns,c1,The ferry sank.\n', { into }).told).toEqual(['2:3 duplicate-id']);
    expect(take('source,text\ns,The ferry sank.\n', { into }).claims.map(({ id }) => id)).toEqual(['s#c2']);
  });
});

describe('a spreadsheet with headings of its own', () => {
  const sheet = 'Newspaper;Headline;Publication date;Link;Statement;Exact words;Notes\n' +
    'The Courier;Ferry sinks;2025-03-03;https://courier.example/1;The ferry accident killed 12 people.;"killed twelve";ask again\n' +
    'The Courier;Ferry sinks;2025-03-03;https://courier.example/1;The ferry sank on 2 March 2025.;;\n' +
    'Radio North;;2025-03-04;;Fifteen people died in the ferry accident.;;\n';

  it('is understood where the headings can mean nothing else; each column that is not is asked for', () => {
    const { told, problems } = take(sheet);
    expect(told).toEqual(['1:64 import-unknown-column']);
    expect(importMessage(problems[0]!)).toEqual({ message: 'The column "Notes" is none that claims have.', mend: 'Say what it is with --map FIELD="Notes", or leave it out with --ignore "Notes".' });
  });

  it('makes one source of all rows that describe it alike, and numbers their claims', () => {
    const { told, sources, claims } = take(sheet, { ignore: ['Notes'] });
    expect(told).toEqual([]);
    expect(sources.map(({ id, outlet, title, published, url }) => [id, outlet, title, published, url])).toEqual([
      ['courier-2025-03-03', 'The Courier', 'Ferry sinks', '2025-03-03', 'https://courier.example/1'],
      ['radio-north-2025-03-04', 'Radio North', null, '2025-03-04', null],
    ]); // in the order of the rows
    expect(claims.map(({ id, quote }) => [id, quote])).toEqual([['courier-2025-03-03#c1', 'killed twelve'], ['courier-2025-03-03#c2', null], ['radio-north-2025-03-04#c1', null]]);
  });

  it('may have any headings, once they are named', () => {
    const { told, claims } = take('What,Who\nThe ferry sank.,s\n', { map: { text: 'What', source: 'Who' }, into: { ...nothing, sources: [source('s')] } });
    expect(told).toEqual([]);
    expect(claims).toHaveLength(1);
    expect(take('What,Who\nx,y\n', { map: { text: 'Wat' } }).told).toEqual(['1:1 import-unknown-column', '1:6 import-unknown-column', '1:1 import-no-column', '2:1 import-no-source']);
  });

  it('is not guessed at: a date of what, a column twice', () => {
    expect(take('source,text,Date\ns,x y z.,2025\n').told).toContain('1:13 import-unknown-column');
    expect(take('source,text,statement\ns,x y z.,b\n').told).toContain('1:13 import-same-column');
    expect(take('source,time\ns,2025\n').told).toContain('1:1 import-no-column');
  });

  it('that says two things of one source is asked which holds', () => {
    const { told } = take('source,outlet,text\ns,The Courier,The ferry sank.\ns,The Herald,The ferry burned.\n');
    expect(told).toEqual(['3:3 import-source-differs']);
  });

  it('keeps the bad rows as they were written', () => {
    const text = 'source,text,time\ns,"The ferry, sank.",soon\n';
    const [row] = csvRows('t.csv', text, 'claims', { map: new Map(), ignore: new Set() }).rows;
    expect(row!.written).toBe('s,"The ferry, sank.",soon\r\n');
  });
});

describe('other tables and records', () => {
  it('are held to their own rules', () => {
    expect(take('id,name,type\nhts,HTS,army\n', { table: 'entities' }).told).toEqual(['2:9 bad-value']);
    expect(take('id,kind,publish\ns,paper,no\n', { table: 'sources' }).told).toEqual(['2:3 bad-value', '2:9 wrong-type']);
    expect(take('claim_a,claim_b,ruling\na#c1,b#c1,perhaps\n', { table: 'rulings' }).told).toEqual(['2:11 bad-value']);
  });

  it.each([
    ['{"record":"claim"', '1:1 import-not-json'],
    ['[1]', '1:1 import-not-object'],
    ['{"record":"clam","text":"x"}', '1:1 import-unknown-record'],
    ['{"record":"claim","text":"The ferry sank."}', '1:1 import-no-source'],
    ['{"record":"source","id":"s","published":"soon"}', '1:41 bad-date'],
    ['{"record":"source","id":"s","titel":"x"}', '1:37 unknown-field'],
  ])('%s', (line, told) => {
    const file = ndjsonRows('t.ndjson', `${line}\n`);
    const { rows } = importRows(file.rows, nothing, null, false);
    expect(rows.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error').map((one) => `${one.line}:${one.column} ${one.code}`)).toEqual([told]);
  });
});
