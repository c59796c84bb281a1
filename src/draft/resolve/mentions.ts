/** Who and what a statement speaks of, as far as later words may lean on it. */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { foldName } from '../../values/name-fold.ts';
import { headToken, kindAt, lower, subjectStart, words, type Parsed } from '../parsed.ts';

export type MentionKind = 'person' | 'group' | 'place' | 'thing';

export interface Mention {
  /** As it may stand in another statement: "Ann Lee", "the coast guard". */
  readonly text: string;
  readonly kind: MentionKind;
  readonly plural: boolean;
  /** It is the subject of its statement. */
  readonly subject: boolean;
  readonly proper: boolean;
}

const GROUP_WORDS = /\b(?:group|army|forces?|party|council|ministry|agency|company|corp|inc|ltd|plc|bank|union|league|club|united|university|institute|court|police|militia|front|brigade|movement|organi[sz]ation|association|committee|commission|observatory|department|office|government|parliament|senate|congress|administration|authority|airlines?|airways|motors|times|post|tribune|guard|service|federation|alliance|coalition|team|hospital|foundation|society|command|regiment|division|network|media|news|press|fc|nato|un|eu)\b/i;
const PLACE_HEADS = /\b(?:city|town|village|province|governorate|region|district|county|state|river|lake|island|mountain|street|square|airport|bay|coast|valley)\b/i;

/** The mentions of a statement, subject first, then in the order of the text. */
export function mentionsOf(sentence: Parsed, people: People, reader: SentenceReader): Mention[] {
  const found: Mention[] = [];
  const subjectAt = sentence.main < 0 ? -1 : subjectStart(sentence, 0, sentence.main);
  sentence.chunks.forEach((chunk, k) => {
    if (chunk.kind !== 'np') return;
    const subject = k === subjectAt;
    const tokens = sentence.tokens.slice(chunk.from, chunk.to);
    const first = tokens[0]!;
    if (first.pos === 'PRON' && tokens.length === 1) return;
    // "Assad's forces": Assad is mentioned, too
    const owner = tokens.findIndex((token) => /^['’]s?$/u.test(token.text));
    if (owner > 0 && tokens[owner - 1]!.pos === 'PROPN') {
      const from = tokens.slice(0, owner).findIndex((token) => token.pos === 'PROPN');
      const text = sentence.text.slice(tokens[from]!.start, tokens[owner - 1]!.end);
      found.push({ text, kind: kindOf(text, false, people, reader), plural: false, subject: false, proper: true });
    }
    const coordinated = subject && sentence.chunks.slice(k, sentence.main).some((other) => other.kind === 'conj');
    const text = subject && coordinated ? words(sentence, k, sentence.main) : kindAt(sentence, k + 1) === 'prep' && lower(sentence, k + 1) === 'of' && kindAt(sentence, k + 2) === 'np' ? words(sentence, k, k + 3) : words(sentence, k, k + 1);
    const head = headToken(sentence, k)!;
    const proper = head.pos === 'PROPN';
    const plural = coordinated || (head.pos === 'NOUN' && (head.lemma !== head.lower || /^(?:people|police|troops|men|women|children)$/u.test(head.lower))) || /(?:forces|troops|rebels|fighters|soldiers|states|nations)$/i.test(head.lower);
    found.push({ text: text.replace(/^(?:The|An?|Its|His|Her|Their) /, (word) => word.toLowerCase()), kind: kindOf(text, sentence.participantAt(k)?.type === 'place', people, reader), plural, subject, proper });
  });
  return [...found.filter((mention) => mention.subject), ...found.filter((mention) => !mention.subject)];
}

function kindOf(text: string, place: boolean, people: People, reader: SentenceReader): MentionKind {
  if (people.has(text)) return 'person';
  if (place || reader.country(text) !== undefined || PLACE_HEADS.test(text)) return 'place';
  if (GROUP_WORDS.test(text) || /^(?:the )?\p{Lu}{2,6}$/u.test(text)) return 'group';
  return 'thing';
}

/** The people of an article: names that stand behind a title or an office, or that speak. */
export interface People {
  has(name: string): boolean;
}

const OFFICE = /\b(?:president|minister|premier|chancellor|king|queen|prince|princess|pope|bishop|mayor|governor|senator|secretary|ambassador|envoy|judge|justice|general|colonel|captain|commander|sergeant|sheriff|chief|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|leader|head|founder|researcher|analyst|professor|scientist|doctor|dr|mr|mrs|ms|sir|lord|lady|coach|striker|goalkeeper|midfielder|defender|lawyer|attorney|actor|actress|singer|author|journalist|editor|photographer|resident|engineer|driver|teacher|student|farmer|pilot|ceo|cfo|economist|historian|activist|candidate|congressman|congresswoman|representative|officer|detective|inspector|nurse|mother|father|brother|sister|wife|husband|son|daughter|scholar|expert|physicist|biologist|astronaut)\b/iu;

/** Collects the people that the sentences of an article name. */
export function peopleIn(sentences: readonly Parsed[], reader: SentenceReader): People {
  const names = new Set<string>();
  const add = (name: string): void => {
    const folded = foldName(name.replace(/^.*\b(?:President|Minister|Mr|Mrs|Ms|Dr|General|Sir)\.? /u, ''));
    if (folded === '' || GROUP_WORDS.test(name) || reader.country(name) !== undefined) return;
    names.add(folded);
    const last = folded.split(' ').at(-1)!;
    if (last.length > 2) names.add(last);
  };
  for (const sentence of sentences) {
    sentence.chunks.forEach((chunk, k) => {
      if (chunk.kind !== 'np' || headToken(sentence, k)?.pos !== 'PROPN') return;
      const tokens = sentence.tokens.slice(chunk.from, chunk.to);
      const nameFrom = tokens.findLastIndex((token) => token.pos !== 'PROPN' || OFFICE.test(token.lower)) + 1;
      const name = sentence.text.slice(tokens[Math.min(nameFrom, tokens.length - 1)]!.start, tokens.at(-1)!.end);
      const before = tokens.slice(0, nameFrom).map((token) => token.lower).join(' ');
      const after = kindAt(sentence, k + 1) === 'comma' && kindAt(sentence, k + 2) === 'np' ? words(sentence, k + 2, k + 3) : '';
      const speaks = kindAt(sentence, k + 1) === 'vg' && reader.speech(headToken(sentence, k + 1)!.lemma) !== undefined && tokens.length - nameFrom >= 2;
      if (OFFICE.test(before) || sentence.participantAt(k)?.type === 'person' || /^(?:an? |the |his |her |its )?(?:\p{Ll}+ ){0,3}\p{Ll}+$/u.test(after) && OFFICE.test(after) || /^\d{1,2}$/.test(after) || speaks) add(name);
    });
  }
  return {
    has(name) {
      const folded = foldName(name.replace(/['’]s$/u, ''));
      const last = folded.split(' ').at(-1)!;
      return names.has(folded) || (names.has(last) && last.length > 2 && /\p{Lu}[\p{L}'’-]{0,60}$/u.test(name.replace(/['’]s$/u, '')) && !GROUP_WORDS.test(name));
    },
  };
}
