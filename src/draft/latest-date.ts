/** The latest day or month that an article tells of as past: it cannot have been published before. */
import type { SentenceReader } from '../reading/article-sentence.ts';
import { paragraphsOf, sentencesOf } from '../values/article-text.ts';
import { formatEdtf } from '../values/edtf.ts';
import { shownDay } from './resolve/calendar.ts';

export interface LatestDate {
  readonly edtf: string;
  /** For people: "5 December 2024", "July 2024". */
  readonly shown: string;
  /** Paragraph where it stands: "p19". */
  readonly at: string;
}

/** What is told with these words is still to come, or was only planned. */
const TO_COME = /\b(?:will|would|shall|may|might|could|plan(?:s|ned)?|scheduled|expect(?:s|ed)?|due|until|deadline|by|next|upcoming|ahead|hopes?|aims?|target(?:s|ed)?)\b/i;

/** Reads the days and months that sentences about the past name with their year. Null where there is none. */
export function latestDate(text: string, reader: SentenceReader): LatestDate | null {
  let latest: { readonly start: number; readonly at: string; readonly edtf: string; readonly shown: string } | null = null;
  for (const [index, paragraph] of paragraphsOf(text).entries()) {
    for (const sentence of sentencesOf(paragraph)) {
      if (!/\d/.test(sentence) || TO_COME.test(sentence)) continue;
      for (const time of reader.read(sentence, null).times) {
        const day = time.precision === 'day' || time.precision === 'part-of-day' || time.precision === 'hour' || time.precision === 'minute';
        const month = time.precision === 'month';
        if (time.relative || time.approximate || !(day || month) || time.relation === 'before' || time.relation === 'by' || !Number.isFinite(time.interval.start)) continue;
        // Only a day that the words give with its year: readers fill in a year from elsewhere in the sentence.
        if (latest !== null && time.interval.start <= latest.start) continue;
        const { start } = time.interval;
        latest = { start, at: `p${index + 1}`, edtf: day ? formatEdtf({ start, end: start + 86_400_000 }, 'day') : formatEdtf(time.interval, 'month'), shown: day ? shownDay(start) : shownDay(start).replace(/^\S+ /, '') };
      }
    }
  }
  return latest === null ? null : { edtf: latest.edtf, shown: latest.shown, at: latest.at };
}
