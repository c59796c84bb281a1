/** Days that an article dates by itself: "The strike began on 3 March 2026" and, elsewhere, "the strike began two weeks ago" tell on which day "two weeks ago" was, whenever it came out. */
import type { TimeInterval } from '../../types.ts';
import { DAY_MS, MONTHS, shownDay } from './calendar.ts';

export interface OwnDays {
  /** The sentence with "a week ago", "over the past week" as days, as far as the article itself tells which. */
  resolved(text: string): string;
  /** "months before December 2024" for "months ago"; null where the article does not tell when it was written. */
  beforeNow(unit: string): string | null;
}

const MONTH = `(?:${MONTHS.join('|')})`;
const EVENT = '(offensive|operation|attack|assault|campaign|war|strike|invasion|siege|trial|festival|protests?|blockade|outbreak|fighting|evacuation|search|curfew|boycott|lockdown|hearing|negotiations|talks)';
const BEGAN = '(?:began|started|broke out|erupted|got under way|was launched|opened)';
const DAY = new RegExp(`\\b${EVENT} (?:had |has )?${BEGAN} on (?:(\\d{1,2}) (${MONTH})|(${MONTH}) (\\d{1,2}))(?:,? (\\d{4}))?`, 'iu');
const AGO = new RegExp(`\\b${EVENT} (?:had |has )?${BEGAN} ((?:about |around |some )?(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (day|week|month)s? ago)\\b`, 'iu');
const FULL = new RegExp(`\\b(?:\\d{1,2} ${MONTH},? (\\d{4})|${MONTH} \\d{1,2},? (\\d{4}))\\b`, 'gu');

/** Reads them from all sentences of an article. An event with two days, or one span with two, tells nothing. */
export function ownDaysIn(sentences: readonly string[], published: TimeInterval | null): OwnDays {
  const years = new Set(sentences.flatMap((text) => [...text.matchAll(FULL)].map((match) => Number(match[1] ?? match[2]))));
  const own = published === null || !Number.isFinite(published.start) ? null : new Date(published.start).getUTCFullYear();
  const year = years.size === 1 ? [...years][0]! : own;
  const days = new Map<string, number | null>();
  for (const text of sentences) {
    const match = DAY.exec(text);
    const of = match?.[6] === undefined ? year : Number(match[6]);
    if (match === null || of === null) continue;
    const day = Date.UTC(of, MONTHS.indexOf(match[3] ?? match[4]!), Number(match[2] ?? match[5]));
    const event = match[1]!.toLowerCase();
    days.set(event, days.has(event) && days.get(event) !== day ? null : day);
  }
  const spans = new Map<string, number | null>();
  for (const text of sentences) {
    const match = AGO.exec(text);
    const day = match === null ? null : (days.get(match[1]!.toLowerCase()) ?? null);
    if (match === null || day === null) continue;
    const span = spanOf(match[3]!, match[4]!);
    spans.set(span, spans.has(span) && spans.get(span) !== day ? null : day);
  }
  const written = [...spans].flatMap(([span, day]) => (day === null ? [] : [day + lengthOf(span)]));
  return {
    beforeNow(unit) {
      const [now] = written;
      // a span in whole weeks or days is too coarse for "days ago"
      return now === undefined || /^(?:day|week)/.test(unit) ? null : `${unit} before ${MONTHS[new Date(now).getUTCMonth()]} ${new Date(now).getUTCFullYear()}`;
    },
    resolved(text) {
      if (days.size === 0) return text;
      const dated = text.replace(AGO, (words, event: string, ago: string) => {
        const day = days.get(event.toLowerCase()) ?? null;
        return day === null ? words : `${words.slice(0, words.length - ago.length)}on ${shownDay(day)}`;
      });
      return dated.replace(/\b(?:over|in|during|within|for) the (?:past|last) (?:(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(day|week|month)s?\b/giu, (words, count: string | undefined, unit: string) => {
        const day = spans.get(spanOf(count ?? 'a', unit)) ?? null;
        const told = `in the ${count === undefined ? '' : `${count} `}${unit}${count === undefined ? '' : 's'} from ${day === null ? '' : shownDay(day)}`;
        return day === null ? words : /^\p{Lu}/u.test(words) ? told.charAt(0).toUpperCase() + told.slice(1) : told;
      });
    },
  };
}

/** A span in milliseconds; a month has 30 days. */
function lengthOf(span: string): number {
  const [count, unit] = span.split(' ');
  return Number(count) * (unit === 'day' ? 1 : unit === 'week' ? 7 : 30) * DAY_MS;
}

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spanOf(count: string, unit: string): string {
  const at = NUMBERS.indexOf(count.toLowerCase().replace(/^(?:an|one)$/, 'a'));
  return `${at < 0 ? Number(count) : at + 1} ${unit.toLowerCase()}`;
}
