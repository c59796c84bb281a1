/** Time phrases → time slots; the one that tells when it happened or held comes first. */
import { formatEdtf } from '../../values/edtf.ts';
import { DAY_MS } from '../../values/time-interval.ts';
import { offsetText } from '../../values/zone-offset.ts';
import { narrow } from '../time/day-part.ts';
import type { Slot, TimeMention, TimeReading, Token, TokenRange } from '../../types.ts';

/** Times inside a relative or later clause or a name ("the 2016 offensive") tell of something else and are left out. */
export function readTimeSlots(tokens: readonly Token[], mentions: readonly TimeMention[], subordinate: readonly TokenRange[], outer: readonly TokenRange[]): Slot<TimeReading>[] {
  const inside = (ranges: readonly TokenRange[], mention: TimeMention): TokenRange | undefined => ranges.find((range) => range.from <= mention.range.from && mention.range.from < range.to);
  const order = (mention: TimeMention): number => {
    // "as", "when", "after" and "by doing" tie their time to that of the sentence; a relative clause ("that they launched on") tells of another.
    const clause = inside(subordinate.filter((range) => !isBecauseOf(tokens, range, mention)), mention);
    if (clause && tokens.slice(clause.to).some((token) => token.pos === 'VERB' || token.pos === 'AUX')) return 3; // of the subject: "the quake that struck on Monday killed"
    if (clause) return /^(?:that|which|who|whom|whose|where|since|because|although|though)$/u.test(tokens[clause.from]!.lower) ? 4 : 3;
    if (mention.relation === 'during' && isPartOfName(tokens, mention)) return 4;
    if (mention.relation === 'since' || mention.relation === 'after' || mention.relation === 'before') return 2;
    return mention.hours === null ? 1 : 1.5;
  };
  return withHour(mentions, outer)
    .map((mention) => ({ mention, order: order(mention) }))
    .filter((entry) => entry.order < 4)
    .sort((a, b) => a.order - b.order || a.mention.range.from - b.mention.range.from)
    .map(({ mention }) => ({
      value: inside(outer, mention) ? saidOf(mention) : shifted(reading(tokens, mention), tokens[inside(subordinate, mention)?.from ?? -1]?.lower),
      basis: 'inferred' as const,
      words: [{ start: tokens[mention.range.from]!.start, end: tokens[mention.range.to - 1]!.end }],
    }));
}

/** "On 8 March the ferry left port at 9 p.m.": the one hour of the sentence is that of its one day, unless either is that of saying so. */
function withHour(mentions: readonly TimeMention[], outer: readonly TokenRange[]): readonly TimeMention[] {
  const own = mentions.filter(({ range }) => !outer.some(({ from, to }) => from <= range.from && range.from < to));
  const [hours, days] = [own.filter((mention) => mention.hours !== null), own.filter((mention) => mention.hours === null)];
  const [hour, day] = [hours[0], days[0]];
  if (!hour?.hours || hours.length > 1 || days.length !== 1 || day?.precision !== 'day' || day.relation !== 'at' || day.interval.end - day.interval.start !== DAY_MS) return mentions;
  const interval = narrow(day.interval, { ...hour.hours, precision: hour.precision });
  const { zone } = hour;
  const narrowed: TimeMention = { ...day, interval, precision: hour.precision, zone, text: formatEdtf(interval, hour.precision, typeof zone === 'number' ? offsetText(zone) : '') };
  return mentions.flatMap((mention) => (mention === hour ? [] : mention === day ? [narrowed] : [mention]));
}

/** "because of the fire on 18 May": no clause, and its day is that of the sentence. */
function isBecauseOf(tokens: readonly Token[], { from }: TokenRange, { range }: TimeMention): boolean {
  return tokens[from]!.lower === 'because' && tokens[from + 1]?.lower === 'of' && !tokens.slice(from, range.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** A part of a day is shown as its day: hours that nobody gave would look more exact than the words. */
function shown(tokens: readonly Token[], mention: TimeMention): string {
  // "on Sunday" of an article without a date: the words are all that is known
  if (mention.interval.start === -Infinity && mention.interval.end === Infinity) return tokens.slice(mention.range.from + (/^(?:on|in|at)$/u.test(tokens[mention.range.from]!.lower) ? 1 : 0), mention.range.to).map((token) => token.lower).join(' ');
  const day = mention.precision === 'part-of-day' ? /\d{4}-\d{2}-\d{2}/u.exec(mention.text)?.[0] : undefined;
  return day === undefined ? mention.text : mention.text.startsWith('..') ? `../${day}` : mention.text.endsWith('..') ? `${day}/..` : day;
}

/** "after the city fell on 8 December": on that day or later. */
function shifted(time: TimeReading, opener: string | undefined): TimeReading {
  if (opener === 'after') return { ...time, interval: { start: time.interval.start, end: Infinity }, relation: 'after', text: `${time.text}/..` };
  if (opener === 'before' || opener === 'until') return { ...time, interval: { start: -Infinity, end: time.interval.end }, relation: 'before', text: `../${time.text}` };
  return time;
}

/** "It was confirmed on Monday that they had left": they had left by Monday. */
function saidOf(mention: TimeMention): TimeReading {
  return { interval: { start: -Infinity, end: mention.interval.end }, precision: mention.precision, zone: mention.zone, hours: null, relation: 'by', text: `../${mention.text.split('/').at(-1)!}` };
}

/** "by the end of 28 November" is up to its end, whatever is read of the date alone. */
function reading(tokens: readonly Token[], mention: TimeMention): TimeReading {
  const before = tokens.slice(Math.max(0, mention.range.from - 4), mention.range.from).map((token) => token.lower).join(' ');
  const plain = { interval: mention.interval, precision: mention.precision, zone: mention.zone, hours: mention.hours, relation: mention.relation, text: shown(tokens, mention) };
  if (mention.relation !== 'at' || !/\b(?:by|until) the (?:end|close|evening|start|beginning)(?: of)?$/u.test(before)) return plain;
  return { ...plain, interval: { start: -Infinity, end: mention.interval.end }, relation: 'by', text: `../${mention.text}` };
}

/** "the 2016 Aleppo offensive", "offensive of November 2024": the date names the event. */
function isPartOfName(tokens: readonly Token[], mention: TimeMention): boolean {
  const next = tokens[mention.range.to];
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
}
