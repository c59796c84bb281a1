/** One claim as a few lines: who says it and when, the claim, and what else must be known of it. */
import { dateText } from './dates.ts';
import { dotted, GLUE, ink, type Piece, type Typesetter } from './flow.ts';
import { speakerPhrase, sourceIdOf, sourceName } from './holders.ts';
import type { Lookup } from './lookup.ts';
import { claimTime } from './records.ts';

/** "bne IntelliNews · citing police · 2024-12-07": who says it, the speaker where it is another, and when it was published. */
export function bylineOf(claim: string, lookup: Lookup): Piece[] {
  const source = lookup.sourceOf(claim);
  const speaker = speakerPhrase(claim, lookup);
  const name = sourceName(source, sourceIdOf(claim));
  const published = source?.published ?? null;
  const date = published === null ? 'date not known' : dateText(published);
  return dotted([ink('strong', name), speaker === null ? null : `citing ${speaker}`, date.replaceAll(' ', GLUE)]);
}

/** "reported · denied · time 2024-12-06 · bne-2024-12-07#c10 p7s1": certainty and polarity only where they are not the usual. */
export function footingOf(claim: string, lookup: Lookup): Piece[] {
  const reading = lookup.reading(claim);
  const record = lookup.claim(claim);
  const certainty = reading?.certainty.value ?? record?.overrides.certainty ?? 'stated';
  const polarity = reading?.polarity.value ?? record?.overrides.polarity ?? 'affirmed';
  const time = claimTime(claim, lookup);
  const at = record?.at ?? null;
  return dotted([
    polarity === 'denied' ? ink('warn', 'denied') : null,
    certainty === 'stated' ? null : ink('warn', certainty),
    lookup.sourceOf(claim)?.publish === false ? ink('warn', 'not for publication') : null,
    time === null ? null : ink('faint', `time ${dateText(time)}`.replaceAll(' ', GLUE)),
    ink('faint', at === null ? claim : `${claim}${GLUE}${at}`),
  ]);
}

/** The lines of a claim, `width` columns wide. */
export function claimBlock(set: Typesetter, claim: string, lookup: Lookup, width: number): string[] {
  return [
    ...set.flow(bylineOf(claim, lookup), width),
    ...set.flow([lookup.claim(claim)?.text ?? 'This claim is not in the workspace.'], width),
    ...set.flow(footingOf(claim, lookup), width),
  ];
}
