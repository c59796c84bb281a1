/** A reading as if its claim had been worded otherwise: words taken out or replaced, and every slot still at its words. */
import type { Reading, Slot, Span } from '../types.ts';
import { bodyOf, hull, opening, spansOf } from './clause.ts';
import { pastOf, plainPast } from './past-tense.ts';

/** Words to be replaced, as UTF-16 offsets into the text; an empty `by` takes them out. */
interface Edit extends Span {
  readonly by: string;
}

/** Adverbs of hearsay, with the commas that set them off. */
const HEARSAY = /, (?:allegedly|apparently|purportedly|reportedly|supposedly), |\b(?:allegedly|apparently|purportedly|reportedly|supposedly),? +/giu;
/** Words that colour a number, and do not bound it as "about" and "at least" do. */
const COLOURED_NUMBER = /\b(?:just|merely|only|some) +(?=[$€£]?\d)/giu;
/** Before a number that goes: these words go too. */
const BEFORE_NUMBER = /(?:\b(?:a total of|at least|at most|more than|less than|fewer than|up to|about|almost|approximately|around|exactly|just|merely|nearly|only|over|roughly|some) +)+$/iu;
const BEFORE_TIME = /(?:(?:^|,?(?<! ) +)(?:about|after|around|as|as of|at|before|between|by|during|early|for|from|in|late|mid|on|since|the|until|within)(?= ))+ *$/iu;
/** "was widely assumed to have approved": who assumed it is not told, and the statement is what was approved. */
const HEARSAY_VERB = /^ (?:is|are|was|were|has been|have been|had been) (?:[a-z]+ly )?(?:alleged|assumed|believed|claimed|considered|known|reported|rumoured|rumored|said|thought|understood) $/iu;
const ACCUSER = /\b(?:accus|blam|charg|condemn|convict|credit|criticis|criticiz|prais|suspect)[a-z]* (?:the )?$/iu;

/** Takes out words that say how far the speaker vouches for it ("reportedly", "just 20 km"): a title leaves that to the claims. */
export function withoutHedges(reading: Reading): Reading {
  const edits = [...reading.text.matchAll(HEARSAY), ...reading.text.matchAll(COLOURED_NUMBER)].map((match) => ({ start: match.index, end: match.index + match[0].length, by: match[0].startsWith(',') ? ' ' : '' }));
  return edited(reading, edits);
}

/** Takes out the times, and durations since an event ("within ten hours of launching it"), with the words that lead to them. */
export function withoutTimes(reading: Reading): Reading {
  return withoutSpansOfTime(reading, reading.times, reading.quantities.slice(1)); // the first is what is told of
}

/** Takes out the durations alone. */
export function withoutDurations(reading: Reading): Reading {
  return withoutSpansOfTime(reading, [], reading.quantities);
}

function withoutSpansOfTime(reading: Reading, stated: Reading['times'], quantities: Reading['quantities']): Reading {
  const { text } = reading;
  const times = stated.flatMap(({ words }) => (words.length === 0 ? [] : [hull(words)!]));
  const durations = quantities.filter(({ value }) => value.quantity.dimension === 'duration').flatMap(({ words }) => (words.length === 0 ? [] : [hull(words)!]));
  const cut = ({ start, end }: Span, tail: RegExp | null): Edit => {
    const from = start - (BEFORE_TIME.exec(text.slice(0, start)) ?? /(?<! ) *$/u.exec(text.slice(0, start)))![0].length;
    const to = end + (tail?.exec(text.slice(end))?.[0].length ?? 0);
    return { start: from, end: from === 0 ? to + /^,? */u.exec(text.slice(to))![0].length : to, by: '' };
  };
  return edited(reading, [...times.map((span) => cut(span, null)), ...durations.map((span) => cut(span, /^ of (?:the|its|their) [\p{L}-]+|^ of [\p{L}-]+ing(?: (?:the|its|their) [\p{L}-]+)?/iu))]);
}

/** Takes out the number of this value where it stands behind the predicate; null where none does. "came within 20 km of the city" becomes "came near the city". */
export function withoutNumber(reading: Reading, values: ReadonlySet<string>): { readonly reading: Reading; readonly dimension: string } | null {
  const slot = reading.quantities.find(({ value, words }) => values.has(value.quantity.text) && words.length > 0);
  const span = hull(slot?.words ?? []);
  const predicate = hull(spansOf(reading, 'predicate'));
  if (!slot || !span || !predicate || span.start < predicate.end) return null;
  const { text } = reading;
  const dimension = slot.value.quantity.dimension.split(':')[0]!;
  const landmark = dimension === 'length' ? /^(?: \([^)]*\))? (?:away from|from|of|outside)(?= )/iu.exec(text.slice(span.end))?.[0].length : undefined;
  const lead = BEFORE_NUMBER.exec(text.slice(0, span.start))?.[0].length ?? 0;
  if (landmark === undefined) return { reading: edited(reading, [{ start: span.start - lead, end: span.end + (text[span.end] === ' ' ? 1 : 0), by: '' }]), dimension };
  const within = /\b(?:to )?within +$/iu.exec(text.slice(0, span.start - lead))?.[0].length ?? 0;
  return { reading: edited(reading, [{ start: span.start - lead - within, end: span.end + landmark, by: 'near' }]), dimension };
}

/** The statement itself: "accused Ukraine of supporting the rebels" says of Ukraine that it supported them. */
export function asStatement(reading: Reading): Reading {
  const { text, predicate } = reading;
  const [subject, verb] = [hull(spansOf(reading, 'subject')), hull(spansOf(reading, 'predicate'))];
  if (!predicate || !subject || !verb || verb.start < subject.end) return reading;
  const between = text.slice(subject.end, verb.start);
  const words = text.slice(verb.start, verb.end);
  const infinitive = /^to /iu.test(words) && HEARSAY_VERB.test(between);
  const gerund = /^ (?:for|of|with) $/iu.test(between) && /^(?:[\p{L}-]+ing|having [\p{L}-]+)$/iu.test(words) && ACCUSER.test(text.slice(0, subject.start));
  if (!infinitive && !gerund) return reading;
  return edited(reading, [{ start: subject.end, end: verb.end, by: ` ${plainPast({ ...predicate.value, text: words })}` }]);
}

/**
 * What a denial denies, as a clause that affirms it: "The band did not split in 2009" → "the band split in 2009". Null where it denies in
 * another way ("refused"), or goes on with something else.
 */
export function affirmedClause(reading: Reading): string | null {
  const { text } = reading;
  const negation = hull(spansOf(reading, 'polarity'));
  const body = bodyOf(reading);
  if (negation === null || body === null || /,? (?:and|but|or) |\b(?:any|anyone|anything|yet|ever|either|neither|nor)\b/iu.test(text)) return null;
  const found = [...text.matchAll(/\b(?:(did|had|has|have|was|were|is|are|will|would|could|can|may) ?not|(did|had|has|have|was|were|is|are|would|could)n['’]t) (\p{L}+)/giu)].find((match) => match.index < negation.end && match.index + match[0].length > negation.start);
  const auxiliary = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (found === undefined || auxiliary === undefined || found.index < body.start || found.index + found[0].length > body.end || /^(?:only|even|just|be|have)$/iu.test(found[3]!)) return null;
  const by = auxiliary === 'did' ? pastOf(found[3]!.toLowerCase()) : `${auxiliary} ${found[3]!}`;
  return opening(reading, body.start, `${text.slice(body.start, found.index)}${by}${text.slice(found.index + found[0].length, body.end)}`);
}

/** Makes the edits; those that overlap an earlier one are left out. */
function edited(reading: Reading, edits: readonly Edit[]): Reading {
  const made: Edit[] = [];
  for (const edit of [...edits].sort((x, y) => x.start - y.start || y.end - x.end)) if (edit.start >= (made.at(-1)?.end ?? 0)) made.push(edit);
  if (made.length === 0) return reading;
  const { text } = reading;
  const whole = made.map((edit, index) => text.slice(made[index - 1]?.end ?? 0, edit.start) + edit.by).join('') + text.slice(made.at(-1)!.end);
  /** Inside of replaced words, a start goes to where the new words begin and an end to where they end. */
  const moved = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, by } of made) {
      if (offset < start || (offset === start && isEnd)) break;
      if (offset < end) return start + shift + (isEnd ? by.length : 0);
      shift += by.length - (end - start);
    }
    return offset + shift;
  };
  const slot = <T extends Slot<unknown> | null>(one: T): T => (one === null ? one : { ...one, words: one.words.map((span) => ({ start: moved(span.start, false), end: moved(span.end, true) })) });
  return {
    ...reading, text: whole, subject: slot(reading.subject), predicate: slot(reading.predicate), object: slot(reading.object), adjuncts: reading.adjuncts.map(slot), quantities: reading.quantities.map(slot),
    rank: slot(reading.rank), times: reading.times.map(slot), places: reading.places.map(slot), direction: slot(reading.direction), polarity: slot(reading.polarity), certainty: slot(reading.certainty),
    attribution: slot(reading.attribution),
  };
}
