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

const GROUP_WORDS = /\b(?:group|army|forces?|party|council|ministry|agency|company|corp|inc|ltd|plc|bank|union|league|club|united|university|institute|court|police|militia|front|brigade|movement|organi[sz]ation|association|committee|commission|observatory|department|office|government|parliament|senate|congress|administration|authority|panel|commission|tribunal|regulator|airlines?|airways|motors|times|post|tribune|guard|service|federation|alliance|coalition|team|hospital|foundation|staff|assembly|secretariat|service|society|command|regiment|division|network|media|news|press|fc|nato|un|eu)\b/i;
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
    const end = behindBracket(sentence, k);
    const group = sentence.chunks.slice(k, sentence.main);
    // "Ann Lee, who came and stayed, said": not what joins verbs
    const coordinated = subject && group.some((other) => other.kind === 'conj') && !group.some((other) => other.kind === 'rel' || other.kind === 'vg' || other.kind === 'sub');
    const text = subject && (coordinated || withWhereabouts(sentence, k)) ? words(sentence, k, sentence.main) : kindAt(sentence, k + 1) === 'prep' && lower(sentence, k + 1) === 'of' && kindAt(sentence, k + 2) === 'np' ? words(sentence, k, k + 3) : words(sentence, k, end);
    const head = headToken(sentence, end - 1)!;
    // a last name that the tagger does not take for one ("Ellery has seen")
    // "Orva City", whose last word the tagger takes for a noun
    const proper = head.pos === 'PROPN' || (head.pos === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(head.text) && head.index > chunk.from && sentence.tokens[head.index - 1]!.pos === 'PROPN') || (/^\p{Lu}\p{Ll}+$/u.test(head.text) && chunk.to === chunk.from + 1 && people.has(head.text));
    const plural = coordinated || (head.pos === 'NOUN' && (head.lemma !== head.lower || /^(?:people|police|troops|men|women|children)$/u.test(head.lower))) || /(?:forces|troops|rebels|fighters|soldiers|states|nations)$/i.test(head.lower);
    const person = proper && people.has(words(sentence, k, k + 1));
    // "to reengage al-Assad": a verb that the tagger takes for a part of the name
    const swallowed = proper && first.pos === 'PROPN' && /^\p{Ll}{4,}$/u.test(first.text) && tokens.length > 1 && !/^(?:president|minister|king|queen|prince|saint|general|king|sheikh|imam)$/u.test(first.text) ? `${first.text} ` : '';
    found.push({ text: (person && !coordinated ? words(sentence, k, k + 1) : text).slice(swallowed !== '' && (person || text.startsWith(swallowed)) ? swallowed.length : 0).replace(/^(?:The|An?|Its|His|Her|Their) /, (word) => word.toLowerCase()).replace(/^\d+-year-old (?=\p{Lu})/u, ''), kind: person ? 'person' : kindOf(text, sentence.participantAt(k)?.type === 'place', people, reader), plural, subject, proper });
  });
  return [...found.filter((mention) => mention.subject), ...found.filter((mention) => !mention.subject)];
}

/** "the Syrian Free Army (SFA) fighters": the phrase goes on behind the bracket. The chunk behind its end. */
function behindBracket(sentence: Parsed, k: number): number {
  const open = sentence.chunks[k + 1];
  const closing = sentence.chunks[k + 3];
  const bracket = (chunk: typeof open, sign: string): boolean => chunk?.kind === 'other' && sentence.tokens[chunk.from]!.text === sign;
  return bracket(open, '(') && bracket(closing, ')') && kindAt(sentence, k + 4) === 'np' ? k + 5 : k + 1;
}

/** "Analysts at Hallam Bank": whom the subject means is told by what hangs on it. */
function withWhereabouts(sentence: Parsed, subjectAt: number): boolean {
  const rest = sentence.chunks.slice(subjectAt + 1, sentence.main);
  return rest.length > 0 && headToken(sentence, subjectAt)?.pos === 'NOUN' && rest.every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep') && /^(?:at|from|in|of|for|with)$/u.test(lower(sentence, subjectAt + 1)) && sentence.chunks[sentence.main]!.from - sentence.chunks[subjectAt]!.from < 12;
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
  /** The full name of the only person with a last name: "Pell" → "Graham Pell"; undefined for others. */
  fullName(last: string): string | undefined;
  /** By which pronoun the article speaks of somebody, where it shows that: "Mr Lee", "his wife, Ann Lee", "Lee said that she". */
  pronounOf(called: string): Gender | null;
}

export type Gender = 'he' | 'she';

/** Nouns that people are called by. */
export const OFFICE = /\b(?:president|minister|premier|chancellor|king|queen|prince|princess|pope|bishop|mayor|governor|senator|secretary|ambassador|envoy|judge|justice|general|colonel|captain|commander|sergeant|sheriff|chief|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|leader|head|founder|researcher|analyst|professor|scientist|doctor|dr|mr|mrs|ms|sir|lord|lady|coach|striker|goalkeeper|midfielder|defender|lawyer|attorney|actor|actress|singer|author|journalist|editor|photographer|resident|engineer|driver|teacher|student|farmer|pilot|ceo|cfo|economist|historian|activist|candidate|congressman|congresswoman|representative|officer|detective|inspector|nurse|referee|umpire|firefighter|volunteer|manager|substitute|winger|forward|batsman|bowler|sailor|boatswain|arbitrator|astronomer|chemist|mathematician|coordinator|prosecutor|barrister|bishop|imam|rabbi|priest|musician|novelist|poet|painter|composer|conductor|curator|architect|designer|developer|investor|trader|broker|banker|accountant|auditor|investigator|sergeant|constable|lieutenant|admiral|astronomer|oncologist|cardiologist|surgeon|epidemiologist|virologist|midwife|psychologist|sociologist|geologist|seismologist|meteorologist|climatologist|premier|mother|father|brother|sister|wife|husband|son|daughter|scholar|expert|physicist|biologist|astronaut)\b/iu;

/** Collects the people that the sentences of an article name. */
export function peopleIn(sentences: readonly Parsed[], reader: SentenceReader): People {
  const names = new Set<string>();
  const full = new Map<string, Map<string, string>>();
  const add = (name: string): void => {
    const folded = foldName(name.replace(/^.*\b(?:President|Minister|Mr|Mrs|Ms|Dr|General|Sir)\.? /u, ''));
    if (folded === '' || GROUP_WORDS.test(name) || reader.country(name) !== undefined) return;
    names.add(folded);
    const last = folded.split(' ').at(-1)!;
    if (last.length > 2) names.add(last);
    if (!/^\p{Lu}[\p{L}.'’-]+(?: (?:(?:al|el|bin|ibn|abu|de|da|di|du|del|van|von|der|la|le) )*\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name)) return;
    addFull(name, folded);
  };
  const addFull = (name: string, folded: string): void => {
    if (OFFICE.test(name)) return;
    const key = lastName(folded);
    full.set(key, (full.get(key) ?? new Map<string, string>()).set(folded, name));
  };
  for (const sentence of sentences) {
    sentence.chunks.forEach((chunk, k) => {
      if (chunk.kind !== 'np') return;
      const tokens = sentence.tokens.slice(chunk.from, chunk.to);
      // "Rory McLean's penalty": two names that own something
      const owner = tokens.findIndex((token) => /^['’]s?$/u.test(token.text));
      const owning = owner >= 2 && tokens.slice(owner - 2, owner).every((token) => token.pos === 'PROPN') && tokens[owner - 3]?.pos !== 'PROPN' ? sentence.text.slice(tokens[owner - 2]!.start, tokens[owner - 1]!.end) : '';
      if (/^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(owning) && !NO_GIVEN_NAME.test(owning) && !OFFICE.test(owning) && !GROUP_WORDS.test(owning) && reader.country(tokens[owner - 1]!.text) === undefined && reader.country(tokens[owner - 2]!.text) === undefined) addFull(owning, foldName(owning));
      if (headToken(sentence, k)?.pos !== 'PROPN') return;
      const nameFrom = tokens.findLastIndex((token) => token.pos !== 'PROPN' || OFFICE.test(token.lower)) + 1;
      const name = sentence.text.slice(tokens[Math.min(nameFrom, tokens.length - 1)]!.start, tokens.at(-1)!.end);
      const before = tokens.slice(0, nameFrom).map((token) => token.lower).join(' ');
      // two names, the first no word of places: who it is may be called by the last one alone
      if (tokens.length - nameFrom === 2 && /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(name) && !NO_GIVEN_NAME.test(name) && !OFFICE.test(name) && !GROUP_WORDS.test(name) && sentence.participantAt(k)?.type !== 'place' && reader.country(tokens.at(-1)!.text) === undefined && !(kindAt(sentence, k - 1) === 'prep' && lower(sentence, k - 1) === 'of')) addFull(name, foldName(name));
      const called = k >= 2 && kindAt(sentence, k - 1) === 'comma' && kindAt(sentence, k - 2) === 'np' && tokens.length - nameFrom >= 2 && OFFICE.test(words(sentence, k - 2, k - 1)) && headToken(sentence, k - 2)!.pos === 'NOUN';
      const after = kindAt(sentence, k + 1) === 'comma' && kindAt(sentence, k + 2) === 'np' ? words(sentence, k + 2, k + 3) : '';
      // "Tom Rees of the Africa Center said"; but "the Chamber of Civil Engineers said", which is no person
      const hung = kindAt(sentence, k + 1) === 'prep' && lower(sentence, k + 1) === 'of' && kindAt(sentence, k + 2) === 'np' && tokens.length === 2 && !NO_GIVEN_NAME.test(name) ? 2 : 0;
      const speaks = kindAt(sentence, k + 1 + hung) === 'vg' && reader.speech(headToken(sentence, k + 1 + hung)!.lemma) !== undefined && tokens.length - nameFrom >= 2 && !(kindAt(sentence, k - 1) === 'prep' && lower(sentence, k - 1) === 'of');
      // "Tom Ellery, who has fished since he was fifteen": one person, where a team would be "they"
      const rel = tokens.length - nameFrom < 2 ? -1 : whoBehind(sentence, k);
      const who = rel > 0 && (/^(?:has|is|was)$/u.test(sentence.tokens[sentence.chunks[rel + 1]?.from ?? 0]!.lower) || /\b(?:he|she|his|her|him)\b/.test(sentence.text.slice(tokens.at(-1)!.end)));
      if (who || OFFICE.test(before) || called || /(?:^|\s)\d+-year-old\b/.test(before) || /^\d+-year-old$/u.test(kindAt(sentence, k - 1) === 'np' ? words(sentence, k - 1, k) : '') || sentence.participantAt(k)?.type === 'person' || /^(?:an? |the |his |her |its )?(?:\p{Ll}+ ){0,3}\p{Ll}+$/u.test(after) && OFFICE.test(after) || /^\d{1,2}$/.test(after) || speaks) add(name);
    });
  }
  const fullName = (last: string): string | undefined => {
    const forms = full.get(lastName(foldName(last)));
    if (forms === undefined || last.includes(' ')) return undefined;
    // "Bashar al-Assad" and "Bashar Assad" are one; "Bashar" and "Hafez" are two
    const all = [...forms.values()];
    return new Set([...forms.keys()].map((name) => name.split(' ')[0])).size === 1 ? all[0] : undefined;
  };
  const has = (name: string): boolean => {
    const folded = foldName(name.replace(/['’]s$/u, ''));
    const last = folded.split(' ').at(-1)!;
    return names.has(folded) || (names.has(last) && last.length > 2 && /\p{Lu}[\p{L}'’-]{0,60}$/u.test(name.replace(/['’]s$/u, '')) && !GROUP_WORDS.test(name.split(' ').slice(-2).join(' ')));
  };
  const votes = gendersIn(sentences, has);
  return {
    fullName,
    has,
    pronounOf(called) {
      const name = called.replace(POSTNOMINAL, '');
      const folded = foldName(name.replace(/['’]s$/u, ''));
      const last = folded.split(' ').at(-1)!;
      const whole = fullName(name.split(' ').at(-1)!.replace(/['’]s$/u, ''));
      // "Pryce" is Malcolm Pryce, unless there is another one
      const forms = [...new Set([folded, ...(whole === undefined ? [] : [foldName(whole), last])])];
      const [he, she] = (['he', 'she'] as const).map((gender) => forms.reduce((sum, form) => sum + (votes.get(form)?.[gender] ?? 0), 0)) as [number, number];
      return he === she ? null : he > she ? 'he' : 'she';
    },
  };
}

type Votes = Map<string, Record<Gender, number>>;

const POSTNOMINAL = /,? (?:KC|QC|MP|MEP|MSP|CBE|OBE|MBE|PhD|MD|Jr\.?|Sr\.?)$/u;
const MASCULINE = /\b(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|businessman|father|brother|son|husband|grandfather|uncle|nephew|actor|midshipman|policeman|fisherman|baron|duke)\b/iu;
const FEMININE = /\b(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|businesswoman|mother|sister|wife|daughter|grandmother|aunt|niece|actress|policewoman|baroness|duchess|midwife)\b/iu;
/** A title tells more than a pronoun that may be somebody else's. */
const TITLE_WEIGHT = 5;

/** What the titles before names, and the pronouns behind the only person that a sentence speaks of, tell of how the article calls them. */
function gendersIn(sentences: readonly Parsed[], isPerson: (name: string) => boolean): Votes {
  const votes: Votes = new Map();
  const vote = (name: string, gender: Gender, weight: number): void => {
    const key = foldName(name.replace(/['’]s?$/u, '').replace(POSTNOMINAL, ''));
    const so = votes.get(key) ?? { he: 0, she: 0 };
    so[gender] += weight;
    votes.set(key, so);
  };
  let told: { readonly name: string; readonly subject: boolean } | null = null;
  for (const sentence of sentences) {
    const people = sentence.chunks.flatMap((chunk, k): { readonly name: string; readonly before: string; readonly end: number; readonly subject: boolean }[] => {
      const tokens = sentence.tokens.slice(chunk.from, chunk.to);
      const owner = tokens.findIndex((token) => /^['’]s?$/u.test(token.text));
      const own = owner > 0 ? tokens.slice(0, owner) : tokens;
      const from = own.findLastIndex((token) => token.pos !== 'PROPN' || MASCULINE.test(token.lower) || FEMININE.test(token.lower) || OFFICE.test(token.lower)) + 1;
      if (chunk.kind !== 'np' || from >= own.length) return [];
      const name = sentence.text.slice(own[from]!.start, own.at(-1)!.end);
      // "his wife, Ann Lee"
      const set = from === 0 && kindAt(sentence, k - 1) === 'comma' && kindAt(sentence, k - 2) === 'np' && headToken(sentence, k - 2)!.pos === 'NOUN' ? headToken(sentence, k - 2)!.lower : '';
      return isPerson(name) ? [{ name, before: `${set} ${own.slice(0, from).map((token) => token.lower).join(' ')}`, end: own.at(-1)!.index, subject: k === (sentence.main < 0 ? -1 : subjectStart(sentence, 0, sentence.main)) && owner < 0 }] : [];
    });
    for (const { name, before } of people) {
      if (MASCULINE.test(before)) vote(name, 'he', TITLE_WEIGHT);
      if (FEMININE.test(before)) vote(name, 'she', TITLE_WEIGHT);
    }
    const outside = sentence.tokens.filter((token) => /^(?:he|she|his|her)$/u.test(token.lower));
    const genders = new Set(outside.map((token): Gender => (/^h(?:e|is)$/u.test(token.lower) ? 'he' : 'she')));
    const only = new Set(people.map(({ name }) => foldName(name))).size === 1 ? people[0]! : null;
    const others = sentence.tokens.some((token) => token.pos === 'NOUN' && OFFICE.test(token.lower) && only !== null && token.index > only.end);
    if (only !== null && genders.size === 1 && only.subject && !others && outside.every((token) => token.index > only.end)) vote(only.name, [...genders][0]!, 1);
    // "Lee resigned. She said …"; "Lee calls this rare. “…,” he told the paper"
    const opens = /^(?:he|she)$/u.test(sentence.tokens[0]?.lower ?? '');
    const quoted = /^["“]/.test(sentence.text) && /["”],? (?:he|she) \p{Ll}+(?:d|s)\b/u.test(sentence.text);
    if (people.length === 0 && told !== null && genders.size === 1 && ((opens && told.subject) || quoted)) vote(told.name, [...genders][0]!, 1);
    told = only !== null && !others ? only : null;
  }
  return votes;
}


/** The "who" behind a name and what hangs on it: "Peter Holloway of the Institute in Bonn, who"; -1 where there is none. */
function whoBehind(sentence: Parsed, name: number): number {
  let k = name + 1;
  while (kindAt(sentence, k) === 'prep' && /^(?:of|in|at|from)$/u.test(lower(sentence, k)) && kindAt(sentence, k + 1) === 'np') k += 2;
  return kindAt(sentence, k) === 'comma' && kindAt(sentence, k + 1) === 'rel' && lower(sentence, k + 1) === 'who' ? k + 1 : -1;
}

/** First words of names of places and things, which nobody is called by the last word of. */
const NO_GIVEN_NAME = /^(?:New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|Greater|Little|Big|Saint|St|San|Santa|Santo|Port|Puerto|Fort|Mount|Lake|Cape|Point|River|El|La|Los|Las|Le|Al|The|Grand|Royal|National|International|World|United|Supreme|High|Prime|Interior|Foreign|Defen[cs]e|Finance|Health|Transport|Black|White|Red|Green|Blue|Golden|Silver|Rio|Costa|Ciudad|Villa|Palm|Pine|Cedar|Oak|Mill|Rocky|Crown|Champions|Premier|Nature|Very)\b|\b(?:Street|Road|Avenue|Square|River|Lake|Bay|Island|Park|Hill|Valley|Creek|County|City|Town|Fire|Day|Act|Cup|Open|Stadium|Hospital|Report|Magazine|Airport|Bridge|Station|Tower|Sea|Ocean|Desert|Forest|Mountains?|Games|Prize|Award|War|Republic|Islands|Beach|Harbou?r|Canyon|Falls|Peninsula|Minister|Crown|Court|Press|Post|Times)$/u;

function lastName(folded: string): string {
  return folded.split(' ').at(-1)!.replace(/^al-?/u, '');
}
