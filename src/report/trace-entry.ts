/** One claim of a trace: when it was published, who says it in whose words, and on what footing. */
import type { TraceEntry } from '../types.ts';
import { padPainted } from './columns.ts';
import { dateText } from './dates.ts';
import { displayWidth } from './display-width.ts';
import { dotted, GLUE, ink, type Piece, type Typesetter } from './flow.ts';
import { sourceName } from './holders.ts';
import type { Lookup } from './lookup.ts';
import { claimTime } from './records.ts';

const INDENT = 4;
/** The date's column is as wide as the widest date, but no wider than "2024-12-16 or later". */
const WIDEST_DATE = 19;

/** The lines of several entries, their dates in one column. `but`: a text that need not be shown again. */
export function entryLines(set: Typesetter, entries: readonly TraceEntry[], lookup: Lookup, but: string | null = null): string[] {
  const column = Math.min(WIDEST_DATE, Math.max(0, ...entries.map((entry) => displayWidth(set.plain(published(entry)))))) + 2;
  return entries.flatMap((entry) => {
    const width = set.width - INDENT - column;
    const date = set.flow([ink(entry.published === null ? 'faint' : 'plain', published(entry))], column - 2);
    const body = [...set.flow(byline(entry, lookup), width), ...details(set, entry, lookup, width, but)];
    return Array.from({ length: Math.max(date.length, body.length) }, (_, row) =>
      ' '.repeat(INDENT) + padPainted(date[row] ?? '', column) + (body[row] ?? ''));
  });
}

function published({ published: date }: TraceEntry): string {
  return date === null ? 'date not known' : dateText(date);
}

/** "Reuters citing Syrian military": outlet or title, then the names that the claim gives, nearest to the outlet first. */
function byline(entry: TraceEntry, lookup: Lookup): Piece[] {
  const name = sourceName(lookup.source(entry.source), entry.source);
  const cited = [...entry.attribution].reverse().map((speaker) => ` citing ${speaker}`).join(',');
  return [ink('strong', name), cited];
}

function details(set: Typesetter, entry: TraceEntry, lookup: Lookup, width: number, but: string | null): string[] {
  const claim = lookup.claim(entry.claim);
  const text = claim?.text ?? null;
  const quote = lookup.source(entry.source)?.publish === false ? null : (claim?.quote ?? null);
  return [
    ...(text === null || text === but ? [] : set.flow([text], width)),
    ...(quote === null ? [] : set.flow([ink('faint', `“${quote}”`)], width)),
    ...set.flow(footing(entry, lookup), width),
    ...(entry.set_aside === null ? [] : set.flow([ink('warn', setAside(entry, lookup))], width)),
  ];
}

function footing(entry: TraceEntry, lookup: Lookup): Piece[] {
  const time = claimTime(entry.claim, lookup);
  return dotted([
    entry.polarity === 'denied' ? ink('warn', 'denied') : null,
    ink(entry.certainty === 'stated' ? 'faint' : 'warn', entry.certainty),
    lookup.source(entry.source)?.publish === false ? ink('warn', 'not for publication') : null,
    time === null ? null : ink('faint', `time ${dateText(time)}`.replaceAll(' ', GLUE)),
    ink('faint', entry.at === null ? entry.claim : `${entry.claim}${GLUE}${entry.at}`),
  ]);
}

/** Why the entry no longer counts, as fully as the files tell; a reason without a wording does not compile. */
function setAside(entry: TraceEntry, lookup: Lookup): string {
  const withdrawn = lookup.claim(entry.claim)?.withdrawn;
  const texts: Readonly<Record<NonNullable<TraceEntry['set_aside']>, string>> = {
    withdrawn: `withdrawn${withdrawn?.on ? ` on ${withdrawn.on}` : ''}${withdrawn?.reason ? `: ${withdrawn.reason}` : ''}`,
    retracted: 'does not count: its source was retracted',
    superseded: 'does not count: its source has a later version',
  };
  return entry.set_aside === null ? '' : texts[entry.set_aside];
}
