/** A noun phrase → Participant: whom or what it names, by the registry, by the countries of the world, or by its own words. */
import type { EntityType, Participant, Token, WordMeaning } from '../../types.ts';
import { foldName } from '../../values/name-fold.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import type { NounLexicon } from '../lexicon/noun-lexicon.ts';
import { ORDINAL_WORDS } from '../lexicon/ordinal-words.ts';
import { findName, isPossessed, isSpelledAsName, joined } from './find-name.ts';
import { textOf } from './merge-names.ts';
import type { ParticipantContext } from './participant-context.ts';
import { CALLINGS, DIRECTIONS, OFFICES, PLACE_NOUNS, PLACE_OPENERS, NAMED_REGION_NOUNS, REGION_NOUNS, SETTLEMENT_NOUNS, TITLES } from './name-words.ts';

const SMALL = new Set(['DET', 'PUNCT', 'SYM']);
/** Words that take a part of what follows "of". */
const PARTITIVES = new Set(['most', 'many', 'some', 'part', 'half', 'majority', 'all', 'much', 'several', 'number', 'rest', 'few', 'bulk', 'member', 'portion', 'percent', 'percentage', 'quarter', 'third', 'two', 'one', 'none', 'each', 'both', 'more', 'total', 'dozen', 'hundred', 'thousand', 'scores']);
const NOT_A_SURNAME_TITLE = new Set(['motors', 'electric', 'mills', 'dynamics', 'assembly', 'hospital', 'staff', 'league', 'council', 'court', 'ministry', 'office', 'party', 'security', 'operations', 'room']);

const isTitle = (word: Token): boolean => TITLES.has(word.lower) || (word.lower.endsWith('.') && TITLES.has(word.lower.slice(0, -1)));

/** Reads one noun phrase. */
export function toParticipant(tokens: readonly Token[], phrase: NounPhrase, context: ParticipantContext): Participant {
  const words = contentWords(tokens, phrase, context);
  const holder = holderOfOffice(tokens, phrase);
  if (holder) return toParticipant(tokens, holder, context);
  const apposed = appositiveOf(tokens, phrase, words, context);
  if (apposed) return { ...toParticipant(tokens, apposed, context), text: textOf(tokens, phrase.range.from, phrase.range.to), span: spanOf(tokens, phrase), type: 'place' };
  const head = words.at(-1);
  const text = phraseText(tokens, phrase);
  const span = spanOf(tokens, phrase);
  const definite = tokens[phrase.core.from]!.lower === 'the' || tokens[phrase.core.from]!.lower === 'this';
  // "a depth of 10 km": the measure is read as a quantity and is no part of what the phrase names
  const ofKeys = phrase.of.filter((inner) => contentWords(tokens, inner, context).length > 0).flatMap((inner) => {
    const { keys, modifiers } = toParticipant(tokens, inner, context);
    // "the driver of the passenger train" is the passenger train's driver
    return [...keys.slice(0, 1), ...modifiers];
  });
  const partitive = phrase.of.length > 0 && (!head || PARTITIVES.has(head.lemma));
  if (partitive) return partOf(tokens, phrase, toParticipant(tokens, phrase.of[0]!, context));
  if (/^(?:no one|nobody|none|everyone|everybody|all|anyone|anybody)$/iu.test(text)) return { text, keys: ['noun:person'], head: 'person', modifiers: [], proper: false, plural: true, definite: false, type: null, within: [], excludes: [], opposed: [], sorts: [], how: null, span };
  if (!head) return measured(tokens, phrase, text, span) ?? { text, keys: [], head: '', modifiers: ofKeys, proper: false, plural: false, definite, type: null, within: [], excludes: [], opposed: [], sorts: [], how: null, span };

  const found = findName(words, tokens, context);
  if (found) {
    const before = words.slice(0, words.length - found.length).filter((word) => !isTitle(word));
    return {
      text, keys: [found.entry.key, `name:${foldName(joined(words.slice(-found.length)))}`], head: found.entry.key, modifiers: [...modifierKeys(before, context), ...ofKeys],
      proper: true, plural: false, definite, type: found.entry.type, within: found.entry.within, excludes: [], opposed: [], sorts: [], how: found.how ?? found.entry.how, span,
    };
  }
  const regionName = findName(words.slice(0, -1).length > 0 ? words.slice(0, -1) : words, tokens, context) ? null : namedRegion(words, tokens);
  if (regionName !== null) return { text, keys: [`name:${foldName(regionName)}`], head: foldName(regionName), modifiers: [...modifierKeys(words.slice(0, -regionName.split(' ').length), context), ...ofKeys], proper: true, plural: false, definite, type: 'place', within: [], excludes: [], opposed: [], sorts: [], how: null, span };
  const opening = words.length === 1 && head.index === 0 && isKnownNoun(head.lower, context.nouns);
  if ((head.pos === 'PROPN' && !opening) || (head.pos === 'X' && /^\p{Lu}/u.test(head.text))) return properName(words, phrase, { text, span, definite, ofKeys }, tokens, context);

  // "the jobless rate" is unemployment: two words of one meaning, where a table has them together
  const before = words.at(-2);
  const together = before && before.pos !== 'PROPN' ? `${before.lemma} ${head.lemma}` : '';
  const meant = together === '' ? together : context.nouns.canonical(together);
  const two = meant !== together && !meant.endsWith(head.lemma) ? meant : null;
  // "its key rate" is its interest rate: the same noun, otherwise qualified
  const qualifier = two === null && meant !== together && meant.split(' ').length === 2 ? [meant.split(' ')[0]!] : null;
  const modifiers = [...modifierKeys(words.slice(0, two === null && qualifier === null ? -1 : -2), context), ...(qualifier ?? []), ...furtherIn(tokens, phrase)].filter((key, i, all) => all.indexOf(key) === i);
  const within: string[] = [];
  for (const word of words.slice(0, -1)) {
    const led = /^(.+)-led$/u.exec(word.lower);
    const leader = led ? context.names.find(foldName(led[1]!)) : undefined;
    if (leader) within.push(`led:${leader.key}`, ...leader.within);
  }
  const noun = two ?? context.nouns.canonical(head.lemma);
  const region = regionOf(words, context) ?? partOfNamed(tokens, phrase, head, context);
  return {
    text, keys: region ? [region] : [`noun:${noun}`], head: noun, modifiers: [...modifiers, ...ofKeys], proper: region !== null,
    plural: head.lemma !== head.lower && /s$/u.test(head.lower), definite, type: region ? 'place' : null, within: [...within, ...context.nouns.kindsOf(noun).map((kind) => `noun:${kind}`)], excludes: context.nouns.excludedBy(noun).map((quality) => `noun:${quality}`), opposed: region ? [] : opposedTo(modifiers, context), sorts: region ? [] : [...sortsOf(context.words.meaningOf(noun, 'NOUN')), ...yearOf(tokens, phrase)], how: null, span,
  };
}

/** What excludes one of these qualities, those that only grade ("big") left out. */
function opposedTo(modifiers: readonly string[], context: ParticipantContext): string[] {
  return modifiers.flatMap((word) => (ORDINAL_WORDS.has(word) ? [...ORDINAL_WORDS].filter((other) => other !== word) : context.nouns.excludedBy(word)));
}


/** "a 1973 film": the year that a thing is of. */
function yearOf(tokens: readonly Token[], { core, head }: NounPhrase): string[] {
  const years = tokens.slice(core.from, head).filter(({ text }) => /^1[5-9]\d\d$|^20\d\d$/u.test(text));
  return years.length === 1 ? [`year=${years[0]!.text}`] : [];
}

function sortsOf({ group, thing }: WordMeaning): string[] {
  return [...(group ? [`${group.set}=${group.name}`] : []), ...(thing ? [`thing=${[thing.kind, ...thing.may].join('|')}`] : [])];
}

/** "one US dollar", "a barrel": the unit that something is told of; it names the matter as a name does. */
function measured(tokens: readonly Token[], phrase: NounPhrase, text: string, span: { start: number; end: number }): Participant | null {
  const unit = tokens.slice(phrase.core.from, phrase.core.to).filter((token) => token.pos === 'NOUN' || token.pos === 'PROPN').map((token) => token.lemma).join(' ');
  if (unit === '') return null;
  return { text, keys: [`noun:${unit}`], head: unit, modifiers: [], proper: true, plural: false, definite: false, type: null, within: [], excludes: [], opposed: [], sorts: [], how: null, span };
}

/** "most of Aleppo" is a part of it; "two of his allies" are allies. */
function partOf(tokens: readonly Token[], phrase: NounPhrase, whole: Participant): Participant {
  const shown = { text: phraseText(tokens, phrase), span: spanOf(tokens, phrase) };
  return whole.proper ? { ...whole, ...shown, keys: [`part:some:${whole.keys[0] ?? ''}`], within: [...whole.keys, ...whole.within] } : { ...whole, ...shown };
}

/** The words that can be part of the name: no determiners, numbers, times, nor the "'s" itself. */
function contentWords(tokens: readonly Token[], phrase: NounPhrase, context: ParticipantContext): Token[] {
  return tokens.slice(phrase.core.from, phrase.core.to).filter((token) => !SMALL.has(token.pos) && !context.masked.has(token.index) && !(token.pos === 'PART' && /^['’]s?$/u.test(token.text)) && token.pos !== 'NUM' && !(token.pos === 'ADV' && context.masked.has(token.index + 1)));
}

/** "the city of Aleppo", "the village of X": the name that follows "of". */
function appositiveOf(tokens: readonly Token[], phrase: NounPhrase, words: readonly Token[], context: ParticipantContext): NounPhrase | null {
  const inner = phrase.of[0];
  const head = words.at(-1);
  if (!inner || phrase.of.length !== 1 || !head || !SETTLEMENT_NOUNS.has(head.lemma) || head.pos === 'PROPN') return null;
  const innerWords = contentWords(tokens, inner, context);
  return innerWords.at(-1)?.pos === 'PROPN' && !words.slice(0, -1).some((word) => word.pos === 'PROPN' && !context.names.find(foldName(word.text))) ? inner : null;
}

function properName(words: readonly Token[], phrase: NounPhrase, base: { text: string; span: { start: number; end: number }; definite: boolean; ofKeys: string[] }, tokens: readonly Token[], context: ParticipantContext): Participant {
  let from = words.length - 1;
  // "Turkey's Erdogan" is Erdogan
  while (from > 0 && !isPossessed(words, from, tokens) && (words[from - 1]!.pos === 'PROPN' || (words[from - 1]!.text === '&' && from > 1) || (words[from - 1]!.pos === 'ADJ' && /^\p{Lu}/u.test(words[from - 1]!.text)))) from--;
  let titled = false;
  for (let i = words.length - 2; i >= from; i--) {
    if (isTitle(words[i]!) && !NOT_A_SURNAME_TITLE.has(words[i + 1]!.lower)) {
      from = i + 1;
      titled = true;
      break;
    }
  }
  // "Retailer Wilko collapsed": the capital of the first word is the sentence's
  if (!titled && from < words.length - 1 && isCallingAtStart(words[from]!, tokens, context)) from++;
  const calling = words.slice(0, from).some(isTitle);
  let nameWords = words.slice(from);
  const last = nameWords.at(-1)!;
  // "Southern Front forces" with a capital head is a name; a lower-case force noun was handled by findName when the name is known.
  const ofName = !titled && !calling && phrase.of.length === 1 && tokens[phrase.of[0]!.head]!.pos === 'PROPN' ? ` of ${textOf(tokens, phrase.of[0]!.core.from, phrase.of[0]!.core.to)}` : '';
  if (ofName === '' && nameWords.length > 1 && PLACE_NOUNS.has(last.lower)) nameWords = nameWords.slice(0, -1);
  const name = joined(nameWords) + ofName;
  let folded = foldName(name);
  const spelled = context.acronyms.get(folded);
  const how = spelled === undefined ? null : `${name} stands for ${spelled} in this article`;
  if (spelled !== undefined) folded = spelled;
  const keys = [`name:${folded}`];
  const full = ofName === '' && nameWords.length === 1 ? context.fullNames.get(folded) : undefined;
  if (full !== undefined) keys.unshift(`name:${full}`);
  const sound = context.names.soundOf(folded);
  if (sound.replaceAll(' ', '').length >= 5) keys.push(`sound:${sound}`);
  const type: EntityType | null = titled || calling ? 'person' : REGION_NOUNS.has(last.lower) || PLACE_NOUNS.has(last.lower) || PLACE_OPENERS.has(nameWords[0]!.lower) ? 'place' : null;
  const region = regionOf(words, context);
  return { text: base.text, keys, head: full ?? folded, modifiers: [...modifierKeys(words.slice(0, from).filter((word) => !isTitle(word)), context), ...(ofName === '' ? base.ofKeys : [])], proper: true, plural: false, definite: base.definite, type, within: region ? [region] : [], excludes: [], opposed: [], sorts: [], how, span: base.span };
}

/** A noun for what somebody is, which opens the sentence before a name ("Chipmaker Nvidia", "Singer Adele"). */
function isCallingAtStart(word: Token, tokens: readonly Token[], context: ParticipantContext): boolean {
  const opens = word.index === 0 || /^[.:!?"“]$/u.test(tokens[word.index - 1]!.text);
  return opens && (/^\p{L}{3,}maker$/u.test(word.lower) || CALLINGS.has(word.lower) || context.nouns.role(word.lower) !== undefined);
}

/** "US Secretary of State Antony Blinken": the holder of an office with "of" in its name. */
function holderOfOffice(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const inner = phrase.of[0];
  if (!inner || phrase.of.length > 1 || !TITLES.has(tokens[phrase.head]!.lower) || !OFFICES.has(tokens[inner.core.from]!.text)) return null;
  const from = inner.core.from + (tokens[inner.core.from + 1]?.text === 'Security' ? 2 : 1);
  if (from >= inner.core.to || tokens[inner.head]!.pos !== 'PROPN') return null;
  return { ...inner, core: { from, to: inner.core.to }, range: { from, to: inner.range.to } };
}

/** "northern Aleppo countryside", "eastern Idlib": a part of a known place, by key; null when it is none. */
function regionOf(words: readonly Token[], context: ParticipantContext): string | null {
  if (!words.some((word) => REGION_NOUNS.has(word.lemma) || DIRECTIONS.has(word.lower))) return null;
  const names = words.filter((word) => word.pos === 'PROPN' && !DIRECTIONS.has(word.lower) && !REGION_NOUNS.has(word.lower));
  if (names.length === 0) return null;
  const entry = context.names.find(foldName(joined(names)));
  return entry?.type === 'place' ? `part:${words.filter((word) => !names.includes(word)).map((word) => word.lemma).sort().join('-')}:${entry.key}` : null;
}

/** "the suburbs of Damascus", "a neighborhood of Saraqib": a part of the place behind "of". */
function partOfNamed(tokens: readonly Token[], phrase: NounPhrase, head: Token, context: ParticipantContext): string | null {
  if (phrase.of.length !== 1 || !(REGION_NOUNS.has(head.lemma) || REGION_NOUNS.has(head.lower) || PLACE_NOUNS.has(head.lemma)) || head.lemma === 'capital') return null;
  const whole = toParticipant(tokens, phrase.of[0]!, context);
  return whole.type === 'place' && whole.keys[0] !== undefined && !whole.keys[0].startsWith('part:') ? `part:${head.lemma}:${whole.keys[0]}` : null;
}

/** "the villages of X, Y and Z" are X, Y and Z; any other phrase is itself. */
export function listed(tokens: readonly Token[], phrase: NounPhrase, context: ParticipantContext): readonly NounPhrase[] {
  const head = tokens[phrase.head]!;
  const names = phrase.of.length > 1 && phrase.of.every((inner) => contentWords(tokens, inner, context).at(-1)?.pos === 'PROPN');
  return names && (SETTLEMENT_NOUNS.has(head.lemma) || head.lemma === 'district' || head.lemma === 'province' || head.lemma === 'governorate') ? phrase.of : [phrase];
}

function modifierKeys(words: readonly Token[], context: ParticipantContext): string[] {
  const keys: string[] = [];
  let name: Token[] = [];
  // "[Port Amity]'s cathedral": a name that no table knows is one key, as it is behind "of"
  const closeName = (): void => {
    if (name.length > 0) keys.push(`name:${foldName(joined(name))}`);
    name = [];
  };
  for (const word of words) {
    if (word.pos === 'CCONJ' || (word.pos === 'ADV' && !DIRECTIONS.has(word.lower))) continue;
    if (/^(?:its|his|her|their)$/u.test(word.lower)) continue; // whose it is stands elsewhere
    const entry = word.pos === 'PROPN' || word.pos === 'ADJ' || word.pos === 'NOUN' ? context.names.find(foldName(word.text)) : undefined;
    const known = entry && isSpelledAsName(entry, word.text) ? entry.key : DIRECTIONS.get(word.lower);
    if (known === undefined && word.pos === 'PROPN' && !isTitle(word)) {
      name.push(word);
      continue;
    }
    closeName();
    keys.push(known ?? context.nouns.canonical(word.lemma));
  }
  closeName();
  return keys.filter((key, i, all) => key !== '' && all.indexOf(key) === i);
}

/** "Herat province", "the Gobi desert": a region by its name, with its kind in small letters; null where it is none, or a part of a known place. */
function namedRegion(words: readonly Token[], tokens: readonly Token[]): string | null {
  const kind = words.at(-1)!;
  if (!NAMED_REGION_NOUNS.has(kind.lower) || kind.pos === 'PROPN') return null;
  // "Burkina Faso's Oudalan province" is Oudalan province
  const first = Math.max(words.findLastIndex((word, i) => i < words.length - 1 && word.pos !== 'PROPN') + 1, words.findLastIndex((_word, i) => isPossessed(words, i, tokens)));
  const name = words.slice(first, -1);
  return name.length > 0 && !name.some((word) => DIRECTIONS.has(word.lower)) ? joined([...name, kind]) : null;
}

/** "another 14 bodies", "two more men": these come on top of others. */
function furtherIn(tokens: readonly Token[], phrase: NounPhrase): string[] {
  return tokens.slice(phrase.core.from, phrase.core.to).filter((token) => FURTHER.has(token.lower) && tokens[token.index + 1]?.lower !== 'than').map((token) => token.lower);
}

const FURTHER = new Set(['another', 'more', 'further', 'additional']);

/** A common noun of the tables ("Police", "Parliament" at the start of a sentence). */
function isKnownNoun(word: string, nouns: NounLexicon): boolean {
  return nouns.canonical(word) !== word || nouns.kindsOf(word).length > 0 || nouns.role(word) !== undefined;
}

function phraseText(tokens: readonly Token[], phrase: NounPhrase): string {
  const from = /^(?:the|a|an)$/u.test(tokens[phrase.range.from]!.lower) && phrase.range.to > phrase.range.from + 1 ? phrase.range.from + 1 : phrase.range.from;
  return textOf(tokens, from, phrase.range.to);
}

function spanOf(tokens: readonly Token[], phrase: NounPhrase): { start: number; end: number } {
  return { start: tokens[phrase.range.from]!.start, end: tokens[phrase.range.to - 1]!.end };
}
