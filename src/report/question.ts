/** A matter ("When the ferry sank") as the question that it answers ("When did the ferry sink?"). */
import type { Reading } from '../types.ts';
import { baseOfPast, pastOf } from '../values/verb-past.ts';
import { finiteOf, fronted } from './finite-verb.ts';
import { hull, spansOf } from './clause.ts';
import { plainPast } from './past-tense.ts';
import { capital } from './words.ts';

/** Questions that have the order of a statement. */
const AS_IT_STANDS = /^(?:Who(?! or what\s)|What (?:happened to|is said of))\s/u;

/** Questions whose subject begins right behind the first words. */
const LEAD = /^(?:Whether|When|Where|By whom|Whom or what|What)\s/u;

/** Question words in the place of what is asked ("It rose to how much"). */
const INSIDE = /(?<!^)(?<!\p{L})(?:how (?:many|much|long|far|large|old)|(?:of |by )?what (?:age|area|distance|figure|length|level|magnitude|percentage|score|share|speed|temperature|vote))(?!\p{L})/u;

/**
 * The matter as a direct question where its verb is known and English makes one without guessing; else the matter itself,
 * as a title. `readings`: those of the claims that it may have been made from.
 */
export function questionOf(matter: string, readings: readonly Reading[]): string {
  if (matter.startsWith('“') || matter.includes('…')) return matter;
  if (AS_IT_STANDS.test(matter)) return `${matter}?`;
  const identified = /^Who or what (.+) (is|are)$/u.exec(matter);
  if (identified) return `Who or what ${identified[2]!} ${identified[1]!}?`;
  const ranked = /^Where (.+) ranks( among .+| \(.+\))?$/u.exec(matter);
  if (ranked) return `Where does ${ranked[1]!} rank${ranked[2] ?? ''}?`;
  if (/^How far /u.test(matter)) return asFar(matter, readings) ?? (/^How far from \P{Ll}\S*$/u.test(matter) ? `${matter}?` : matter);
  if (!/^(?:Who|Whom|Whose|What|When|Where|Whether|How|By whom)\s/u.test(matter) && INSIDE.test(matter)) return `${matter}?`;
  const what = /^What (.+) (is|are|was|were)((?: (?:after|as|at|before|between|by|during|for|from|in|last|on|since|this|until) .*)?)$/u.exec(matter);
  if (what) return `What ${what[2]!} ${what[1]!}${what[3]!}?`;
  for (const reading of readings) {
    const question = inverted(matter, reading, readings.map(({ predicate }) => predicate?.value.lemma ?? ''));
    if (question !== null) return question;
  }
  return matter;
}

/** "How far from Damascus the rebels were on 7 December" → "How far from Damascus were the rebels on 7 December?" */
function asFar(matter: string, readings: readonly Reading[]): string | null {
  for (const reading of readings) {
    const subject = hull(spansOf(reading, 'subject'));
    if (subject === null) continue;
    const name = reading.text.slice(subject.start, subject.end);
    const at = matter.toLowerCase().indexOf(` ${name.toLowerCase()} `) + 1;
    const verb = at < 1 ? null : /^(.*?) (is|are|was|were)(?=$| )/u.exec(matter.slice(at));
    if (verb === null) continue;
    const start = at - (/\b(?:the|a|an)\s$/iu.exec(matter.slice(0, at))?.[0].length ?? 0);
    return `${matter.slice(0, start)}${verb[2]!} ${matter.slice(start, at)}${verb[1]!}${matter.slice(at + verb[0].length)}?`;
  }
  return null;
}

function inverted(matter: string, reading: Reading, lemmas: readonly string[]): string | null {
  const [number, predicate] = [hull(spansOf(reading, 'quantity')), hull(spansOf(reading, 'predicate'))];
  const finite = finiteOf(reading);
  // "How many people died": the number comes before the verb, so what is asked is who did it, and nothing is turned round.
  if (/^(?:How many|What share)\s/u.test(matter) && number && predicate && number.end <= predicate.start && isFirst(reading, number.start)) return `${matter}?`;
  if (!finite) return null;
  const name = finite.subject;
  const at = matter.toLowerCase().indexOf(`${name.toLowerCase()} `);
  const aside = at < 0 ? matter.toLowerCase().indexOf(`${name.toLowerCase()}, `) : at;
  if (aside < 0) return null;
  // What a denial denies is told as if it had happened: "did not leave", "Whether the band left".
  const place = (one: string): number => matter.slice(aside + name.length).search(new RegExp(`(?<=\\s)${literal(one)}(?![\\p{L}\\d-])`, 'u'));
  const told = reading.predicate === null ? '' : plainPast(reading.predicate.value).split(' ')[0]!;
  const verb = [finite.verb, ...(told === '' ? [] : [told]), ...(reading.polarity.value === 'denied' ? [pastOf(finite.verb.toLowerCase())] : [])].find((one) => place(one) >= 0);
  if (verb === undefined) return null;
  const verbAt = aside + name.length + place(verb);
  const after = matter.slice(verbAt + verb.length);
  const lead = LEAD.exec(matter)?.[0];
  const start = lead === undefined ? aside - (/\b(?:the|a|an|its|their|his|her)\s$/iu.exec(matter.slice(0, aside))?.[0].length ?? 0) : lead.length;
  const between = matter.slice(start, verbAt).trim();
  const group = fronted(verb, reading.predicate?.value.lemma ?? '', /^\s([\p{L}-]+)/u.exec(after)?.[1] ?? '', /^(?: \p{L}+)? or \p{L}+/u.test(after));
  if (group === null || between === '' || /\bor$/u.test(between)) return null;
  const head = matter.slice(0, start).trim();
  const asked = head === 'Whether' ? '' : `${head} `;
  const rest = group.first === 'did' ? withBaseOfOther(after, lemmas) : after;
  return rest === null ? null : `${capital(`${asked}${group.first} ${between} ${group.rest}`.trim())}${rest.trimEnd()}?`;
}

/** "… approve or rejected the plan": behind "did" the other verb is in its base form too. Null where that is not known. */
function withBaseOfOther(after: string, lemmas: readonly string[]): string | null {
  const other = /^((?: \p{L}+)? or )(\p{L}+)(?=\s|$)/u.exec(after);
  if (other === null || !/^(?: (?:up|down|out|off|in|on|over|back|away))? or $/u.test(other[1]!)) return after;
  const base = [...lemmas, ''].map((lemma) => baseOfPast(other[2]!.toLowerCase(), lemma.split(' ')[0] ?? '')).find((one) => one !== null) ?? null;
  return base === null ? null : `${other[1]!}${base}${after.slice(other[0].length)}`;
}

/** Whether nothing that does it stands before this place. */
function isFirst(reading: Reading, place: number): boolean {
  return (['subject', 'object'] as const).every((slot) => spansOf(reading, slot).every((span) => span.end > place || span.start >= place));
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
