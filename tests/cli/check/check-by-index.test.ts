/** A check of one file by an index says what a check that reads everything says, to the byte. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { indexOfClaims, type IndexOfClaims } from '../../../src/cli/check/index-of-claims.ts';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import { loadLanguage } from '../../../src/pipeline.ts';
import { formatCheckJson, formatCheckPretty, formatCheckSarif } from '../../../src/report/index.ts';
import type { Claim, Source, Workspace } from '../../../src/types.ts';
import { anyWorkspaceWithJudgements, SEED } from '../../properties/support/workspaces.ts';
import { silent } from '../../support/silent-io.ts';

const language = loadLanguage();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reconcile-index-')));
  folders.push(folder);
  return folder;
}

/** Files of a workspace, by path. YAML holds JSON. */
type Files = Readonly<Record<string, string>>;

function filesOf({ sources, claims, entities, rulings }: Workspace): Files {
  const record = (one: object): object => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
  const sourceFile = ({ location: _, publishedBasis: __, versionOf, text: ___, ...source }: Source): object => record({ ...source, version_of: versionOf });
  const claimRecord = ({ id, text, said, withdrawn, overrides: { quantity, ...overrides } }: Claim): object => record({ id: id.split('#')[1], text, said, withdrawn, ...overrides, ...(quantity && { quantity: quantity.value }) });
  return Object.fromEntries([
    ['reconcile.config.yaml', JSON.stringify({ min_confidence: 0.3 })],
    ['entities.yaml', JSON.stringify({ entities: entities.map(({ location: _, partOf, ...entity }) => record({ ...entity, part_of: partOf.map(({ id }) => id) })) })],
    ['rulings.yaml', JSON.stringify({ rulings: rulings.map(({ location: _, ...ruling }) => record(ruling)) })],
    ...sources.map((source) => [`sources/${source.id}.yaml`, JSON.stringify(sourceFile(source))]),
    ...sources.map(({ id }) => [`claims/${id}.yaml`, JSON.stringify({ source: id, claims: claims.filter(({ source }) => source === id).map(claimRecord) }, null, 1)]),
  ]) as Files;
}

/** Writes files that were last changed a minute ago, so that their stamps are taken for what they are. */
function write(folder: string, files: Files): void {
  const aMinuteAgo = Date.now() / 1000 - 60;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), aMinuteAgo, aMinuteAgo);
  }
}

const surroundings = (folder: string) => ({ global: { workspace: folder, format: 'json' as const }, io: silent });

/** What is printed, in three formats. */
async function printed(folder: string, files: readonly string[], index: IndexOfClaims | null): Promise<string> {
  const result = await runCheck({ files: files.map((file) => join(folder, file)), language }, surroundings(folder), index);
  return [formatCheckJson(result), formatCheckPretty(result, { color: false, width: 100 } as never), formatCheckSarif(result, { version: '0', prefix: '' })].join('\n');
}

/** An index that counts how often it served. */
async function counting(folder: string, served: { times: number }): Promise<IndexOfClaims> {
  const index = await indexOfClaims(surroundings(folder), 'test', 0);
  return { ...index, check: async (files, loaded) => {
    const found = await index.check(files, loaded);
    if (found) served.times++;
    return found;
  } };
}

/** What may happen to a workspace between two checks. */
const changes: readonly ((folder: string, files: readonly string[]) => void)[] = [
  () => undefined,
  (folder, [file]) => edit(folder, file!, (text) => text.replace(/(\d+) /, '7$1 ')),
  (folder, [file]) => edit(folder, file!, (text) => text.replace(/"text": "/, '"text": "Reports said that ')),
  (folder, [file]) => unlinkSync(join(folder, file!)),
  (folder, [file]) => write(folder, { 'claims/copy.yaml': readFileSync(join(folder, file!), 'utf8') }), // every id is taken twice
  (folder, [file, other]) => write(folder, { [other ?? file!]: readFileSync(join(folder, file!), 'utf8') }),
  (folder) => write(folder, { 'sources/new.yaml': 'id: new\noutlet: Reuters\npublished: 2024-12-06\n', 'claims/new.yaml': 'source: new\nclaims:\n  - {id: c1, text: "HTS captured Hama on 5 December 2024."}\n  - {id: c2, text: "HTS captured Hama on 5 December 2024."}\n  # reconcile-disable-next-line not-atomic -- because\n  - {id: c3, text: "It was 10 km from Marja Kovacs on Tuesday."}\n' }),
  (folder) => write(folder, { 'sources/later.yaml': 'id: later\nversion_of: mike\noutlet: Reuters\n', 'claims/later.yaml': 'source: Later\nclaims: [{id: c1, text: Maria Kovacs left Hama.}]\n' }),
  (folder) => write(folder, { 'claims/broken.yaml': 'source: mike\nclaims: [{id: c1, txt: x}, {id: [}]\n' }),
  (folder) => edit(folder, 'rulings.yaml', (text) => (text.includes('no-conflict') ? text.replaceAll('no-conflict', 'different') : text.replaceAll('different', 'same'))),
];

function edit(folder: string, file: string, change: (text: string) => string): void {
  write(folder, { [file]: change(readFileSync(join(folder, file), 'utf8')) });
}

const claimFiles = (folder: string): string[] => readdirSync(join(folder, 'claims')).sort().map((name) => `claims/${name}`);

describe('a check by index', () => {
  it('gives the bytes of a check of everything, after whatever changes', { timeout: 300_000 }, async () => {
    const served = { times: 0 };
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(anyWorkspaceWithJudgements, fc.array(fc.record({ change: fc.nat(changes.length - 1), place: fc.nat() }), { minLength: 1, maxLength: 4 }), async (made, steps) => {
        const folder = temporaryFolder();
        write(folder, filesOf(made));
        await new Promise((resolve) => setTimeout(resolve, 5));
        const index = await counting(folder, served);
        await printed(folder, [], index);
        for (const { change, place } of steps) {
          const files = claimFiles(folder);
          if (files.length > 0) changes[change]!(folder, [...files.slice(place % files.length), ...files]);
          const now = [...claimFiles(folder), ...readdirSync(join(folder, 'sources')).map((name) => `sources/${name}`)];
          for (const file of now.filter((_, i) => (i + place) % 3 === 0)) {
            asked++;
            expect(await printed(folder, [file], index)).toBe(await printed(folder, [file], null));
          }
        }
        rmSync(folder, { recursive: true, force: true });
      }),
      { seed: SEED, numRuns: 20 },
    );
    expect(asked).toBeGreaterThan(40);
    // Only an id that no source has sends it to all files.
    expect(served.times / asked).toBeGreaterThan(0.8);
  });

  /** A workspace of which an index was made, and what a check of one of its files prints. */
  async function indexed(): Promise<{ folder: string; file: string; expected: string }> {
    const folder = temporaryFolder();
    const [made] = fc.sample(anyWorkspaceWithJudgements, { seed: SEED, numRuns: 1 });
    write(folder, filesOf(made!));
    await printed(folder, [], await indexOfClaims(surroundings(folder), 'test', 0));
    const file = claimFiles(folder)[0]!;
    return { folder, file, expected: await printed(folder, [file], null) };
  }

  const spoil: Readonly<Record<string, (content: Buffer) => Buffer | null>> = {
    gone: () => null,
    empty: () => Buffer.alloc(0),
    torn: (content) => content.subarray(0, content.length / 2),
    'without its beginning': (content) => content.subarray(100),
    foreign: () => Buffer.from('PK\u0003\u0004 something else'),
    'of another version': (content) => Buffer.from(content.toString('latin1').replaceAll('"version":"test"', '"version":"tset"').replace('reconcile-memory test', 'reconcile-memory tset'), 'latin1'),
    'with other words': (content) => Buffer.from(content.toString('latin1').replaceAll('captured', 'defended').replaceAll('killed', 'healed').replaceAll('2024', '1924'), 'latin1'),
  };
  it.each(Object.keys(spoil))('takes a file of the index that is %s for none', async (how) => {
    const { folder, file, expected } = await indexed();
    edit(folder, file, (text) => text); // so that there is a delta
    utimesSync(join(folder, file), 1, 1);
    const served = { times: 0 };
    const index = await counting(folder, served);
    expect(await printed(folder, [file], index)).toBe(expected);
    expect(served.times).toBe(1);
    for (const name of ['index.base', 'index.delta']) {
      const path = join(folder, '.reconcile', name);
      const before = readFileSync(path);
      const after = spoil[how]!(before);
      if (after === null) unlinkSync(path);
      else writeFileSync(path, after);
      expect(await printed(folder, [file], index)).toBe(expected);
      writeFileSync(path, before);
    }
  });

  it('leaves the index to others: of another workspace, and of one whose names have changed, it serves for nothing', async () => {
    const { folder, file } = await indexed();
    edit(folder, 'entities.yaml', () => '{"entities": [{"id": "hama", "name": "Hama", "type": "place"}]}');
    const served = { times: 0 };
    expect(await printed(folder, [file], await counting(folder, served))).toBe(await printed(folder, [file], null));
    expect(served.times).toBe(0);
  });

  it('reads everything where a link leads somewhere, and for files of other kinds', async () => {
    const { folder, file, expected } = await indexed();
    const served = { times: 0 };
    const index = await counting(folder, served);
    expect(await printed(folder, ['rulings.yaml'], index)).toBe(await printed(folder, ['rulings.yaml'], null));
    symlinkSync(join(folder, file), join(folder, 'sources', 'link.yaml'));
    await printed(folder, [file], index);
    unlinkSync(join(folder, 'sources', 'link.yaml'));
    expect(served.times).toBe(0);
    expect(await printed(folder, [file], index)).toBe(expected);
    expect(served.times).toBe(1);
  });

  it('is right for checks at the same time', async () => {
    const { folder, file } = await indexed();
    edit(folder, file, (text) => text.replace(/(\d+) /, '7$1 '));
    const expected = await printed(folder, [file], null);
    const served = { times: 0 };
    const all = await Promise.all([1, 2, 3].map(async () => printed(folder, [file], await counting(folder, served))));
    expect(all).toEqual([expected, expected, expected]);
    expect(served.times).toBe(3);
  });
});
