/**
 * An article → draft claims. The table of contents of this stage:
 * lines of the article (select/) → dates that stand alone (resolve/dates) → statements (split/) → words that stand alone
 * (resolve/references) → what can be checked (select/) → drafts.
 */
import type { SentenceReader } from '../reading/article-sentence.ts';
import type { Reading, TimeInterval } from '../types.ts';
import { sentencesOf, paragraphsOf } from '../values/article-text.ts';
import { digestOf } from '../values/text-digest.ts';
import type { Draft, Drafts } from './draft.ts';
import { draftId, sentenceMark } from '../values/draft-id.ts';
import { latestDate, type LatestDate } from './latest-date.ts';
import { parse, sentenceOf, uncapitalised, type RememberingReader } from './parsed.ts';
import { isBareEvent, namesNowhere } from './resolve/bare-event.ts';
import { asOfPublication, inheritedDay, resolveDates, type DateContext } from './resolve/dates.ts';
import { ofSameFigure } from './resolve/figures.ts';
import { fullNamesIn } from './resolve/full-names.ts';
import { leaningIn } from './resolve/leaning.ts';
import { mentionsOf, peopleIn, type Gender, type Mention } from './resolve/mentions.ts';
import { ownDaysIn } from './resolve/own-days.ts';
import { resolveReferences } from './resolve/references.ts';
import { articleLines, withoutDateline, withoutLabel, withoutNotes } from './select/boilerplate.ts';
import { isCheckable, isCheckworthy } from './select/check-worthy.ts';
import { quotationsIn } from './select/quotations.ts';
import { FIRST_PERSON, said as saidIn } from './split/said.ts';
import { splitSentence } from './split/split.ts';
import { withoutAdditives, withoutOpener } from './split/opener.ts';
import { isBalanced, isSound } from './split/sound.ts';

export interface DraftOptions {
  /** When the source came out, or null. */
  readonly published: TimeInterval | null;
  /** The article's title, or null. */
  readonly title: string | null;
  /** Reads a statement as the tool will read the claim. */
  readonly read: (text: string) => Reading;
}

export interface Drafter {
  /** The latest day that a text tells of as past, or null. */
  latestDate(text: string): LatestDate | null;
  /** Drafts claims from an article's text. Same text, same drafts. */
  draft(text: string, options: DraftOptions): Drafts;
}

export function drafterWith(reader: SentenceReader): Drafter {
  return {
    latestDate: (text) => latestDate(text, reader),
    draft: (text, options) => draftArticle(text, options, reader),
  };
}

interface Line {
  readonly at: string;
  /** As the article has it. */
  readonly evidence: string;
  readonly text: string;
  readonly label: string | null;
  readonly opensParagraph: boolean;
  /** All of it is quoted, and it does not say from whom. */
  readonly quoted: boolean;
  /** Its paragraph goes on with a quotation of the one before. */
  readonly continues: boolean;
}

/** Reads each sentence once, however often the splits and checks of an article ask for it. */
function remembering(reader: SentenceReader, capitals: ReadonlySet<string>): RememberingReader {
  const known = new Map<string, ReturnType<SentenceReader['read']>>();
  return {
    ...reader,
    parsed: new Map(),
    capitals,
    read(text, published) {
      if (published !== null) return reader.read(text, published);
      const found = known.get(text) ?? reader.read(text, null);
      known.set(text, found);
      return found;
    },
  };
}

function draftArticle(text: string, options: DraftOptions, plainReader: SentenceReader): Drafts {
  const small = new Set(text.match(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu));
  const reader = remembering(plainReader, new Set((text.match(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+(?![\p{L}-])/gu) ?? []).filter((word) => !small.has(word.toLowerCase()))));
  const lines = linesOf(text, options.title);
  const parsed = lines.map((line) => parse(line.text, reader));
  const people = peopleIn(parsed, reader);
  const names = fullNamesIn(parsed, options.title, reader);
  const dates: DateContext = { small, published: options.published, year: null, paragraphYear: null, day: null, paragraphDay: null, events: new Map(), meeting: undefined, own: ownDaysIn(lines.map((line) => line.text), options.published) };
  const drafts: Draft[] = [];
  const taken = new Set<string>();
  const said = new Set<string>();
  const spokenOf = new Set<string>();
  let before: (readonly Mention[])[] = [];
  let figured: string | null = null;
  let speaker: string | null = null;
  let unresolved: ReadonlySet<Gender> = new Set();

  for (const [number, line] of lines.entries()) {
    if (line.opensParagraph) dates.paragraphDay = dates.paragraphYear = null;
    if (line.opensParagraph && !line.continues) speaker = null;
    const spoken = line.quoted ? (speaker === null ? null : withSpeaker(speaker, line.text, reader)) : line.text;
    if (!line.quoted) speaker = speakerIn(line.text, reader) ?? speaker;
    const dated = resolveDates(spoken ?? '', line.at, dates, reader);
    if (!isCheckable(dated.text)) {
      before = [[], ...before];
      figured = null;
      continue;
    }
    const evidence = digestOf(line.evidence);
    let earlier: readonly Mention[] = [];
    let previous: string | null = null;
    const leftOpen: Gender[] = [];
    let withFigure: string | null = null;
    const whole = mentionsOf(parse(dated.text, reader), people, reader);
    const statements = splitSentence(withoutOpener(dated.text), reader, small);
    for (const statement of statements) {
      const referred = resolveReferences(parse(ofSameFigure(statement, figured) ?? statement, reader), { people, names, small, line: number, before, earlier, said: previous, sentence: dated.text, whole, spokenOf, unresolved, label: line.label }, reader);
      const resolved = sentenceOf(withoutAdditives(withoutOpener(referred.text)));
      // "both towns", put into their names, may be told of each
      const several = namesBoth(statement, resolved) || freesSubjects(statement, resolved) ? splitSentence(resolved, reader, small) : [resolved];
      if (several.length > 1) earlier = [...earlier, ...mentionsOf(parse(resolved, reader), people, reader)];
      leftOpen.push(...(['he', 'she'] as const).filter((gender) => referred.open.includes(gender)));
      for (const complete of several) {
        const inherited = statement === statements[0] || sameSubject(statement, statements[0]!) || goesOn(statement, dated.text) ? inheritedDay(complete, dates, reader) : null;
        const finished = inherited?.text ?? asOfPublication(parse(complete, reader), dates, reader) ?? complete;
        const result = parse(finished, reader);
        previous = finished;
        if (result.quantities.length > 0) withFigure ??= finished;
        if (several.length === 1) earlier = [...earlier, ...mentionsOf(result, people, reader)];
        const key = finished.toLowerCase();
        if (said.has(key) || !(isSound(result) || (statements[0] === statement && result.main > 0 && isBalanced(finished)))) continue;
        const reading = options.read(finished);
        const attribution = [...new Set(reading.attribution.value.map((participant) => participant.text))];
        if (!isCheckworthy(result, attribution.length > 0)) continue;
        said.add(key);
        const id = draftId(evidence, finished, taken);
        taken.add(id);
        const named = [...referred.open, ...dated.open.filter((words) => finished.toLowerCase().includes(words.toLowerCase()))];
        named.push(...leaningIn(result, named, names.country?.name ?? null, reader));
        // where and when, only the article tells
        const open = named.length === 0 && isBareEvent(result, small) ? ['when', 'where'] : [...named, ...namesNowhere(result, small, named)];
        drafts.push({ id, text: finished, at: line.at, evidence, attribution, certainty: reading.certainty.value, open, datedBy: inherited === null || inherited.datedBy === line.at ? null : inherited.datedBy });
      }
    }
    before = [earlier, ...before].slice(0, 4);
    for (const mention of earlier) spokenOf.add(mention.text.toLowerCase());
    unresolved = new Set(leftOpen);
    figured = withFigure;
  }
  return { drafts, sentences: lines.map((line) => sentenceMark(digestOf(line.evidence))) };
}

/** Whether "both towns" was put into its names. */
function namesBoth(statement: string, resolved: string): boolean {
  return /\bboth \p{Ll}+s\b/iu.test(statement) && !/\bboth\b/i.test(resolved);
}

/** "High prices and low demand threaten its future": of each subject by itself, "its" would be its own, until it is known whose it is. */
function freesSubjects(statement: string, resolved: string): boolean {
  return /^[^,]{3,100} and [^,]{3,100} its \p{Ll}/u.test(statement) && !/\bits\b/u.test(resolved);
}

const NAME = '(?:\\p{Lu}[\\p{L}.\'’-]* ){0,4}\\p{Lu}[\\p{L}\'’-]+';
/** "…,” said Ann Lee, an economist" and "President Lee said: “…". */
const NAMED_BEHIND = new RegExp(`["”],? (?:said|says|added|adds|explained|warned|recalled|insisted|wrote) (${NAME})(?=[,.]| in | on | at | of )`, 'u');
const NAMED_BEFORE = new RegExp(`(?:^|, )(${NAME}),? [^"“]{0,80}\\b(?:said|says|added|adds|claimed|claims|warned|wrote|stated|declared|told \\p{L}+)[,:]? ["“]`, 'u');

/** Who speaks in a sentence that holds a quotation: "Lee said that ". */
function speakerIn(sentence: string, reader: RememberingReader): string | null {
  if (!/["“]/.test(sentence)) return null;
  const named = NAMED_BEHIND.exec(sentence) ?? NAMED_BEFORE.exec(sentence);
  return saidIn(parse(sentence, reader), reader)?.frame ?? (named === null ? null : `${named[1]!} said that `);
}

/** What a quotation goes on to say, behind its speaker; null for what is said in the first person, which no other words can stand for. */
function withSpeaker(frame: string, quotation: string, reader: RememberingReader): string | null {
  const body = sentenceOf(quotation.replace(/["“”]/g, ''));
  return FIRST_PERSON.test(body) || !/ that $/.test(frame) ? null : sentenceOf(frame + uncapitalised(body, parse(body, reader), reader));
}

/** Whether two statements of a sentence begin alike: then they tell of one deed after the other. */
function sameSubject(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.replace(/^(?:On|In|By|During) [^,]{1,40}, /, '').toLowerCase().split(' ').slice(0, 2).join(' '));
  return x === y;
}

/** Whether a statement stands in its sentence as one told beside the others, behind "and", "while", "with" or a semicolon. */
function goesOn(statement: string, sentence: string): boolean {
  const at = sentence.toLowerCase().indexOf(statement.split(' ').slice(0, 3).join(' ').toLowerCase());
  return at > 0 && /(?:\b(?:and|while|but|with)|;) $/.test(sentence.slice(0, at));
}

/** No sentence of an article is longer: a table without full stops, or a page that is made to harm. In characters. */
const LONGEST_SENTENCE = 5000;

/** The sentences of the article's own lines, with their addresses. */
function linesOf(text: string, title: string | null): Line[] {
  const paragraphs = paragraphsOf(text);
  const kept = articleLines(paragraphs, title);
  let open = false;
  return paragraphs.flatMap((paragraph, i): Line[] => {
    const line = kept[i];
    if (line === null || line === undefined) return [];
    const sentences = sentencesOf(paragraph);
    // a paragraph that goes on with a quotation opens with a mark of its own
    const continues = open && /^["“]/.test(paragraph);
    const quotations = quotationsIn(sentences, continues);
    open = quotations.open;
    return sentences.flatMap((evidence, j): Line[] => {
      if (evidence.length > LONGEST_SENTENCE) return [];
      const opens = j === 0;
      const { text, wholly } = quotations.sentences[j]!;
      const own = opens ? text.slice(Math.max(0, paragraph.indexOf(line.slice(0, 20)))) : text;
      const { label, rest } = opens ? withoutLabel(withoutDateline(own)) : { label: null, rest: own };
      return [{ at: `p${i + 1}s${j + 1}`, evidence, text: withoutNotes(rest), label: label ?? (opens ? null : labelOf(line)), opensParagraph: opens, quoted: wholly, continues }];
    });
  });
}

function labelOf(line: string): string | null {
  return withoutLabel(line).label;
}

