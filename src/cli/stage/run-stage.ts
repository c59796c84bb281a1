/** The stages: each reads keyed lines and writes keyed lines; what they work out is the pipeline's (docs/scaling.md). */
import type { BlockPlan, Count, PlanPart, RuledMember, StagedPair } from '../../pipeline.ts';
import type { Claim, Reading, Source, Workspace } from '../../types.ts';
import { unpackReadings, type Packed } from '../../values/packed-readings.ts';
import type { Invocation } from '../command-definition.ts';
import { UnusableError, UsageError } from '../errors.ts';
import { DONE, type Outcome } from '../exit-code.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { KeyedLines, type KeyedLine } from './keyed-lines.ts';
import { sortedGroups } from './sorted-groups.ts';

export const STAGE_NAMES = ['claims', 'read', 'count', 'plan', 'keys', 'compare', 'merge'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

interface StageOptions {
  readonly plan?: string;
}

type Surroundings = Pick<Invocation, 'global' | 'io'>;
type Stage = (lines: KeyedLines, surroundings: Surroundings, options: StageOptions) => Promise<Outcome | void>;

/** Runs a stage to the end of its input. Lines that could not be used were told on stderr and left out: the outcome is unusable then. */
export async function runStage(name: StageName, surroundings: Surroundings, options: StageOptions): Promise<Outcome> {
  const lines = new KeyedLines(surroundings.io, name);
  const outcome = (await STAGES[name](lines, surroundings, options)) ?? DONE;
  await lines.flush();
  return lines.failed ? { kind: 'unusable' } : outcome;
}

/** A source with its claims, and pairs of claims, at least one of them its own, on which people have ruled. */
interface SourceRecord {
  readonly source: Source | null;
  readonly claims: readonly Claim[];
  readonly ruled: readonly (readonly [string, string])[];
}

/** A claim's reading, and the claims on which, with it, people have ruled. */
interface ReadingRecord {
  readonly reading: Reading;
  readonly ruled: readonly string[];
}

const STAGES: Readonly<Record<StageName, Stage>> = {
  /** A workspace → a line for each source, by its id. */
  async claims(lines, surroundings) {
    const { workspace } = await open(surroundings);
    const { heldRulings } = await import('../../values/held-rulings.ts');
    const sources = new Map(workspace.sources.map((source) => [source.id, source]));
    const bySource = new Map<string, Claim[]>();
    for (const claim of workspace.claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
    const ruled = new Map<string, (readonly [string, string])[]>();
    for (const { claims } of heldRulings(workspace)) for (const source of new Set(claims.map((id) => id.split('#')[0]!))) ruled.set(source, [...(ruled.get(source) ?? []), claims]);
    for (const [id, claims] of bySource) await lines.write(id, { source: sources.get(id) ?? null, claims, ruled: ruled.get(id) ?? [] } satisfies SourceRecord);
  },

  /** Sources → a line for each claim, by its id: its reading. */
  async read(lines, surroundings) {
    const { workspace } = await open(surroundings);
    const [{ loadLanguage, readClaims }, { readingsToJson }] = await Promise.all([import('../../pipeline.ts'), import('../../workspace/index.ts')]);
    const language = loadLanguage();
    const write = async (batch: readonly SourceRecord[]): Promise<void> => {
      const shared: Workspace = { ...workspace, rulings: [], sources: batch.flatMap(({ source }) => source ?? []), claims: batch.flatMap(({ claims }) => claims) };
      const partners = partnersOf(batch);
      for (const reading of readClaims(shared, { language }).readings) {
        await lines.writeJson(reading.claim, `{"reading":${readingsToJson([reading])},"ruled":${JSON.stringify([...(partners.get(reading.claim) ?? [])].sort())}}`);
      }
    };
    let batch: SourceRecord[] = [];
    let claims = 0;
    for await (const { record, number } of lines.read()) {
      if (!isSourceRecord(record)) {
        lines.complain(number, 'not a source with its claims (stage claims writes them)');
        continue;
      }
      batch.push(record);
      claims += record.claims.length;
      if (claims < CLAIMS_PER_BATCH) continue;
      await write(batch);
      [batch, claims] = [[], 0];
    }
    await write(batch);
  },

  /** Readings → how many claims there are of each predicate, thing and word, or with a plan of each part of what is large in it: for `plan`, sorted. */
  async count(lines, { io }, { plan: file }) {
    const { assemblePlan, countsOf, partCountsOf, relatedIn } = await import('../../pipeline.ts');
    const plan = file === undefined ? null : await planIn(file, io, assemblePlan);
    const related = plan && relatedIn(plan);
    const countsIn = (reading: Reading): Count[] => (plan && related ? partCountsOf(reading, plan, related) : countsOf(reading));
    const sums = new Map<string, Count>();
    const write = async (): Promise<void> => {
      for (const [key, { claims, predicate }] of sums) await lines.write(key, { claims, ...(predicate && { predicate }) });
      sums.clear();
    };
    for await (const { reading } of readings(lines)) {
      for (const count of countsIn(reading)) {
        const key = JSON.stringify(count.key);
        const before = sums.get(key);
        sums.set(key, before ? { ...before, claims: before.claims + 1 } : count);
      }
      if (sums.size > MOST_SUMS) await write();
    }
    await write();
  },

  /** Counts, sorted by key → the plan that gives each claim its keys. */
  async plan(lines) {
    const { createPlanner } = await import('../../pipeline.ts');
    const planner = createPlanner();
    const write = async (parts: readonly PlanPart[]): Promise<void> => {
      for (const part of parts) await lines.write(JSON.stringify(Object.values(part)[0]), part);
    };
    for await (const { key: text, lines: group } of sortedGroups(lines.read())) {
      const key = keyOfCount(text);
      const claims = group.reduce((sum, { record }) => sum + Number(record['claims']), 0);
      if (key === null || !Number.isSafeInteger(claims)) lines.complain(group[0]!.number, 'not a count (stage count writes them)');
      else await write(planner.add({ ...(group[0]!.record as Pick<Count, 'predicate'>), key, claims }));
    }
    await write(planner.end());
  },

  /** Readings → the same under each of their keys; `--plan` names the plan. */
  async keys(lines, { io }, { plan: file }) {
    if (file === undefined) throw new UsageError('stage keys needs --plan FILE (stage plan writes it)');
    const { assemblePlan, keysOf, relatedIn, wholeName } = await import('../../pipeline.ts');
    const { readingsToJson } = await import('../../workspace/index.ts');
    const plan = await planIn(file, io, assemblePlan);
    const related = relatedIn(plan);
    for await (const { reading, ruled } of readings(lines)) {
      const { places, prefix } = keysOf(reading, plan, related);
      const whole = places.filter(({ allMeet }) => allMeet).map(wholeName);
      const json = `"reading":${readingsToJson([reading])},"whole":${JSON.stringify(whole)},"prefix":${JSON.stringify(prefix)},"ruled":${JSON.stringify(ruled)}`;
      for (const { key, side, seconds } of places) await lines.writeJson(key, `{"side":${side},${seconds ? `"seconds":${JSON.stringify(seconds)},` : ''}${json}}`);
    }
  },

  /** Readings under keys, sorted by key → related pairs and what was found of them. */
  async compare(lines) {
    const { compareGroup } = await import('../../pipeline.ts');
    for await (const { key, lines: group } of sortedGroups(lines.read())) {
      const members = group.flatMap(({ record, number }) => {
        const member = memberOf(record);
        if (member && /^(?:whole|text|second|month|word) \[/.test(key)) return [member];
        lines.complain(number, 'not a reading under a key (stage keys writes them)');
        return [];
      });
      if (members.length < 2) continue;
      for (const pair of compareGroup(key, members)) await lines.write(`${pair.a} ${pair.b}`, { pair });
    }
  },

  /** Pairs and readings, in any order → the report of the workspace, as `reconcile --format json` gives it. */
  async merge(lines, surroundings) {
    const { workspace, diagnostics } = await open(surroundings);
    const [{ mergeStages }, { reportJsonPieces }] = await Promise.all([import('../../pipeline.ts'), import('../../report/index.ts')]);
    const read = new Map<string, Reading>();
    const pairs = new Map<string, StagedPair>();
    for await (const { record, number } of lines.read()) {
      const found = readingOf(record);
      if (found) read.set(found.reading.claim, found.reading);
      else if (isPairRecord(record)) pairs.set(`${record.pair.a} ${record.pair.b}`, record.pair);
      else lines.complain(number, 'neither a reading nor a pair (stage read and stage compare write them)');
    }
    const missing = workspace.claims.filter(({ id }) => !read.has(id));
    if (missing.length > 0) throw new UnusableError(`there is no reading of ${missing[0]!.id}${missing.length > 1 ? ` and ${missing.length - 1} other claims` : ''}: merge needs what stage read wrote, of all claims`);
    const report = mergeStages(workspace, read, pairs.values());
    for (const piece of reportJsonPieces({ ...report, diagnostics })) if (surroundings.io.open) await surroundings.io.write(piece);
    return { kind: 'list', unread: diagnostics.some(({ severity }) => severity === 'error'), discrepancies: report.discrepancies.length, failOn: 'never' };
  },
};

/** Claims that are read together: making a reader takes as long as reading some twenty. */
const CLAIMS_PER_BATCH = 500;
/** Sums that a process holds: some 200 bytes each. */
const MOST_SUMS = 1_000_000;

async function open(surroundings: Surroundings): Promise<OpenWorkspace> {
  return (await import('../open-workspace.ts')).openWorkspace(surroundings);
}

async function* readings(lines: KeyedLines): AsyncGenerator<ReadingRecord> {
  for await (const { record, number } of lines.read()) {
    const found = readingOf(record);
    if (found) yield found;
    else lines.complain(number, 'not a reading (stage read writes them)');
  }
}

async function planIn(file: string, io: Surroundings['io'], assemble: (parts: Iterable<PlanPart>) => BlockPlan): Promise<BlockPlan> {
  const planLines = new KeyedLines(io, `keys --plan ${file}`);
  const parts: PlanPart[] = [];
  for await (const { record, number } of planLines.read(file)) {
    if (typeof record['family'] === 'string' || typeof record['large'] === 'string' || typeof record['word'] === 'string' || typeof record['largePart'] === 'string' || record['partsCounted'] === true) parts.push(record as unknown as PlanPart);
    else planLines.complain(number, 'not a part of a plan');
  }
  if (planLines.failed) throw new UnusableError(`${file}: not a plan (stage plan writes it)`);
  return assemble(parts);
}

function partnersOf(batch: readonly SourceRecord[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const [a, b] of batch.flatMap(({ ruled }) => ruled)) {
    for (const [one, other] of [[a, b], [b, a]] as const) partners.set(one, (partners.get(one) ?? new Set()).add(other));
  }
  return partners;
}

function keyOfCount(text: string): Count['key'] | null {
  try {
    const key: unknown = JSON.parse(text);
    return Array.isArray(key) && key.every((part) => typeof part === 'string') && ['family', 'thing', 'word', 'part'].includes(key[0] as string) ? (key as unknown as Count['key']) : null;
  } catch {
    return null;
  }
}

// What a line must have for a stage to work on it. All else was written by the stage before, and is taken as it is.

type Fields = KeyedLine['record'];

function isSourceRecord(record: Fields): record is Fields & SourceRecord {
  return Array.isArray(record['claims']) && record['claims'].every((claim: Partial<Claim> | null) => typeof claim?.id === 'string' && typeof claim.text === 'string') && Array.isArray(record['ruled']) && 'source' in record;
}

/** Readings are packed, each by itself (`values/packed-readings.ts`). */
function readingOf(record: Fields): ReadingRecord | null {
  const packed = record['reading'] as Partial<Packed> | null | undefined;
  if (!Array.isArray(packed?.strings) || !Array.isArray(packed.numbers) || !Array.isArray(packed.parts) || !Array.isArray(packed.readings) || !Array.isArray(record['ruled'])) return null;
  try {
    const [reading] = unpackReadings(packed as Packed);
    return typeof reading?.claim === 'string' && Array.isArray(reading.content) && Array.isArray(reading.further) ? { reading, ruled: record['ruled'] as string[] } : null;
  } catch {
    return null; // packed by another version of the program
  }
}

function memberOf(record: Fields): RuledMember | null {
  const { side, seconds, whole, prefix } = record as Fields & RuledMember;
  const found = Array.isArray(whole) && Array.isArray(prefix) && side !== undefined ? readingOf(record) : null;
  return found && { ...found, side, whole, prefix, ...(seconds && { seconds }) };
}

function isPairRecord(record: Fields): record is Fields & { readonly pair: StagedPair } {
  const pair = record['pair'] as Partial<StagedPair> | null | undefined;
  return typeof pair?.a === 'string' && typeof pair.b === 'string' && (pair.found === null || typeof pair.found?.relation === 'string');
}
