/** A sentence under the knife: its phrases, with the questions that every split asks of them. */
import type { Chunk, ReadSentence, SentenceReader } from '../reading/article-sentence.ts';
import type { Token } from '../types.ts';
import { nounVerb } from './noun-verbs.ts';

export interface Parsed extends ReadSentence {
  /** Index of the chunk that is the main verb, or -1. */
  readonly main: number;
}

/** A reader that remembers what it parsed: splits and checks ask for the same statements again and again. */
export interface RememberingReader extends SentenceReader {
  readonly parsed: Map<string, Parsed>;
  /** Words that the article writes with a capital within a sentence, and never small. */
  readonly capitals: ReadonlySet<string>;
}

export function parse(text: string, reader: SentenceReader | RememberingReader): Parsed {
  const known = 'parsed' in reader ? reader.parsed.get(text) : undefined;
  const parsed = known ?? parseAnew(text, reader);
  if (known === undefined && 'parsed' in reader) reader.parsed.set(text, parsed);
  return parsed;
}

function parseAnew(text: string, reader: SentenceReader): Parsed {
  const read = reader.read(text, null);
  const sentence = { ...read, chunks: withMissedVerbs(read, mended(read, withVerbs(read))) };
  const main = mainVerb(sentence, 0, sentence.chunks.length);
  // "Nordvik imports compressors from Thailand, and had raised": what goes on behind "and" went on with another verb
  const missed = main < 0 || (kindAt(sentence, main - 1) === 'conj' && !sentence.chunks.some((chunk, k) => k < main && chunk.kind === 'vg' && kindAt(sentence, k - 1) !== 'rel'));
  if (!missed) return { ...sentence, main };
  const found = { ...sentence, chunks: withVerbOfName(sentence) };
  return { ...found, main: mainVerb(found, 0, found.chunks.length) };
}

/** "entered the city and captured most of it": behind "and", a past form before a word of quantity is a verb, and no part of the noun phrase. */
function withVerbs({ tokens, chunks }: ReadSentence): Chunk[] {
  return chunks.flatMap((chunk, k): Chunk[] => {
    const first = tokens[chunk.from]!;
    const next = tokens[chunk.from + 1];
    // "is its only base and [links] [Norway's ports] to the sea"
    // "have closed schools and [banned] [public gatherings]"
    const before = chunks.slice(0, k).findLast((other) => other.kind === 'vg');
    const perfect = before !== undefined && /^(?:has|have|had)$/u.test(tokens[before.from]!.lower) && /ed$/u.test(tokens[before.head]!.lower);
    if (perfect && chunk.kind === 'np' && chunks[k - 1]?.kind === 'conj' && chunks[k - 2]?.kind === 'np' && chunks.indexOf(before) === k - 3 && first.pos === 'VERB' && /ed$/u.test(first.lower) && next?.pos === 'ADJ' && chunk.to === chunk.from + 3) return [{ kind: 'vg', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1, head: Math.max(chunk.head, chunk.from + 1) }];
    const third = chunk.kind === 'np' && chunks[k - 1]?.kind === 'conj' && first.pos === 'NOUN' && /^\p{Ll}{2,}[^s]s$/u.test(first.text) && first.lemma !== first.lower && chunk.to > chunk.from + 1 && chunks.slice(0, k).some((other) => other.kind === 'vg') && (next!.pos === 'DET' || (next!.pos === 'PROPN' && tokens.slice(chunk.from + 2, chunk.to).some((token) => /^['’]s?$/u.test(token.text))));
    if (third) return [{ kind: 'vg', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1, head: Math.max(chunk.head, chunk.from + 1) }];
    const verb = chunk.kind === 'np' && chunks[k - 1]?.kind === 'conj' && first.pos === 'VERB' && /(?:ed|ook|ut|eld)$/u.test(first.lower) && next !== undefined && chunk.to > chunk.from + 1;
    if (!verb || !(QUANTITIES.has(next.lower) || next.pos === 'NUM' || next.pos === 'DET' || next.pos === 'PROPN')) return [chunk];
    return [{ kind: 'vg', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 }];
  });
}

/** What the chunks of a shallow parse get wrong about verbs, mended two chunks at a time. */
function mended({ tokens }: ReadSentence, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const next = chunks[k + 1];
    const previous = out.at(-1);
    const first = tokens[chunk.from]!;
    const second = tokens[chunk.from + 1];
    const inPhrase = chunk.to > chunk.from + 1;
    // "starting pay will rise", "Neighbouring Georgia sent": the participle belongs to the subject
    if (chunk.kind === 'vg' && !inPhrase && previous === undefined && /^\p{Lu}\p{Ll}+ed$/u.test(first.text) && next?.kind === 'np' && /^(?:NOUN|ADJ)$/u.test(tokens[next.from]!.pos) && verbBeforeComma(tokens, chunks, k + 2)) {
      // "[Organised crime] has", "[Leaked files] show"
      out.push({ ...next, from: chunk.from });
      k++;
    } else if (chunk.kind === 'np' && !inPhrase && first.lower === 'all' && next?.kind === 'conj' && tokens[next.from]!.lower === 'but' && chunks[k + 2]?.kind === 'vg') {
      // "[all but ended]"
      out.push({ ...chunks[k + 2]!, from: chunk.from });
      k += 2;
    } else if (chunk.kind === 'np' && inPhrase && first.pos === 'NOUN' && first.text === first.lemma && /^(?:PROPN|DET)$/u.test(second!.pos) && isBareTo(tokens, out)) {
      // "to collectively [reengage] Norway"
      const to = out.findLastIndex((other) => other.kind === 'vg');
      out[to] = { ...out[to]!, to: chunk.from + 1, head: chunk.from };
      out.length = to + 1;
      out.push({ ...chunk, from: chunk.from + 1, head: Math.max(chunk.head, chunk.from + 1) });
    } else if (chunk.kind === 'np' && !inPhrase && first.pos === 'ADJ' && /[^e]ed$/u.test(first.lower) && previous?.kind === 'np' && out.at(-2)?.kind === 'sub' && /^(?:stop|time)$/u.test(next?.kind ?? 'stop')) {
      // "when 112 people [drowned]"
      out.push({ ...chunk, kind: 'vg' });
    } else if (chunk.kind === 'vg' && !inPhrase && /^organi[sz]ed$/u.test(first.lower) && next?.kind === 'np' && tokens[next.from]!.lower === 'crime') {
      out.push({ ...next, from: chunk.from });
      k++;
    } else if (chunk.kind === 'np' && inPhrase && first.lower === 'as' && (previous === undefined || previous.kind === 'comma' || previous.kind === 'conj') && verbBeforeComma(tokens, chunks, k + 1)) {
      // ", [as] [widespread losses] threaten"
      out.push({ kind: 'sub', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 });
    } else if ((chunk.kind === 'conj' || (chunk.kind === 'other' && first.lower === 'nor')) && previous?.kind === 'np' && /^\p{Lu}\p{Ll}/u.test(first.text) && tokens[previous.to - 1]!.pos === 'PROPN') {
      // "Bane [Nor]"
      out[out.length - 1] = { ...previous, to: chunk.to };
    } else if (chunk.kind === 'vg' && !inPhrase && /ing$/u.test(first.lower) && next?.kind === 'np' && tokens[next.from]!.pos !== 'DET' && tokens[next.from]!.pos !== 'PRON' && chunks[k + 2]?.kind === 'vg' && (previous === undefined || previous.kind === 'comma') && (previous === undefined || !out.some((other) => other.kind === 'vg'))) {
      out.push({ ...next, from: chunk.from });
      k++;
    } else if (chunk.kind === 'vg' && !inPhrase && /ing$/u.test(first.lower) && !/^(?:having|being)$/u.test(first.lower) && next?.kind === 'vg' && tokens[next.from]!.lower !== 'to' && !/ing$/u.test(tokens[next.from]!.lower) && (previous === undefined || previous.kind === 'sub' || previous.kind === 'conj' || previous.kind === 'comma')) {
      // "while [fighting] persisted"
      out.push({ ...chunk, kind: 'np' });
    } else if (chunk.kind === 'np' && inPhrase && previous?.kind === 'conj' && (first.pos === 'ADJ' || first.pos === 'NOUN') && /^\p{Ll}/u.test(first.text) && (second!.pos === 'DET' || /^(?:its|his|her|their)$/u.test(second!.lower)) && !/^(?:all|both|half|such|many|what|no|one)$/u.test(first.lower)) {
      // "and [close] [its factory]"
      out.push({ kind: 'vg', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 });
    } else if (chunk.kind === 'np' && inPhrase && previous?.kind === 'vg' && tokens[previous.to - 1]!.lower === 'have' && tokens[previous.from]!.lower === 'to' && first.pos === 'ADJ' && /(?:ed|en|wn|nt|ught|lt|ld)$/u.test(first.lower)) {
      // "to have [sent] advisers"
      out[out.length - 1] = { ...previous, to: chunk.from + 1, head: chunk.from };
      out.push({ ...chunk, from: chunk.from + 1 });
    } else if (chunk.kind === 'np' && previous?.kind === 'vg' && MODAL.test(tokens[previous.to - 1]!.lower) && first.pos === 'NOUN') {
      // "will [rise]"
      out[out.length - 1] = { ...previous, to: chunk.from + 1, head: chunk.from };
      if (inPhrase) out.push({ ...chunk, from: chunk.from + 1 });
    } else if (chunk.kind === 'np' && !inPhrase && first.lower === 'rose' && first.pos === 'NOUN' && (previous?.kind === 'np' || previous?.kind === 'time') && (next?.kind === 'prep' || next?.kind === 'np' || next?.kind === 'time')) {
      out.push({ ...chunk, kind: 'vg' });
    } else if (chunk.kind === 'vg' && previous?.kind === 'vg' && /^(?:having|being)$/u.test(tokens[previous.from]!.lower) && previous.to === chunk.from && first.lower !== 'to') {
      // "having [made]"
      out[out.length - 1] = { ...previous, to: chunk.to, head: chunk.head };
    } else if ((chunk.kind === 'prep' || chunk.kind === 'sub') && first.lower === 'since' && previous?.kind === 'vg' && tokens[previous.to - 1]!.pos === 'AUX' && next !== undefined && next.to === next.from + 1 && (next.kind === 'np' ? /(?:ed|en)$/u.test(tokens[next.from]!.lower) : next.kind === 'vg' && !/ing$/u.test(tokens[next.from]!.lower))) {
      // "had since [fitted] the lights"
      out[out.length - 1] = { ...previous, to: next.to, head: next.from };
      k++;
    } else if (chunk.kind === 'vg' && chunk.to === chunk.from + 2 && previous?.kind === 'rel' && next?.kind === 'np' && first.lower === first.lemma && /ing$/u.test(second!.lower)) {
      // "which [back] [opposing sides]"
      out.push({ ...chunk, to: chunk.from + 1, head: chunk.from }, { ...next, from: chunk.from + 1 });
      k++;
    } else if (chunk.kind === 'np' && inPhrase && previous?.kind === 'comma' && /^\p{Ll}{3,}ing$/u.test(first.text) && (/^(?:NUM|DET|PROPN)$/u.test(second!.pos) || QUANTITIES.has(second!.lower) || (next?.kind === 'conj' && /ing$/u.test(tokens[chunks[k + 2]?.from ?? 0]!.lower) && chunks[k + 2]?.kind === 'vg'))) {
      // ", [beating] [20 other films]"
      out.push({ kind: 'vg', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 });
    } else if (chunk.kind === 'vg' && first.lower === 'been' && !inPhrase && previous?.kind === 'vg' && tokens[previous.from]!.lower === 'to' && tokens[previous.to - 1]!.lower === 'have') {
      // "turned out to have been [shaped] by"
      const participle = next?.kind === 'np' && next.to === next.from + 1 && /(?:ed|en|wn)$/u.test(tokens[next.from]!.lower);
      out[out.length - 1] = { ...previous, to: participle ? next.to : chunk.to, head: participle ? next.from : chunk.head };
      if (participle) k++;
    } else if (chunk.kind === 'vg' && !inPhrase && /(?:ed|en)$/u.test(first.lower) && next?.kind === 'np' && (/^(?:NOUN|ADJ)$/u.test(tokens[next.from]!.pos) || (/-|^allied /u.test(`${first.lower} ${tokens[next.from]!.text}`) && tokens[next.from]!.pos === 'PROPN')) && previous !== undefined && (tokens[previous.from]!.lower === 'like' || (previous.kind === 'prep' && OF_A_NOUN.test(tokens[previous.from]!.lower)))) {
      // "like [broken teeth]"
      out.push({ ...next, from: chunk.from });
      k++;
    } else if ((chunk.kind === 'sub' || chunk.kind === 'rel') && first.lower === 'that' && previous?.kind === 'prep' && tokens[previous.from]!.lower === 'of') {
      // "none of [that] has helped"
      out.push({ ...chunk, kind: 'np' });
    } else if (chunk.kind === 'vg' && !inPhrase && /[^s]s$/u.test(first.lower) && first.lower !== first.lemma && previous !== undefined && (previous.kind === 'prep' ? OF_A_NOUN.test(tokens[previous.from]!.lower) : previous.kind === 'np' && tokens[previous.to - 1]!.pos === 'NUM' && tokens[previous.from]!.pos === 'NUM' && next?.kind !== 'np')) {
      // "the size of [lumps]", "three [tries]"
      if (previous.kind === 'np') out[out.length - 1] = { ...previous, to: chunk.to, head: chunk.head };
      else out.push({ ...chunk, kind: 'np' });
    } else if (chunk.kind === 'np' && !inPhrase && first.pos === 'ADJ' && /[^e]ed$/u.test(first.lower) && previous?.kind === 'np' && next?.kind === 'np' && tokens[next.from]!.pos === 'DET') {
      // "Lee [exaggerated] the losses"
      out.push({ ...chunk, kind: 'vg' });
    } else if (chunk.kind === 'np' && !inPhrase && first.pos === 'NOUN' && first.lower === first.lemma && /^\p{Ll}/u.test(first.text) && previous?.kind === 'comma' && next !== undefined && inListOfVerbs(tokens, chunks, k)) {
      // "would cut costs, [freeze] hiring and close its base"
      out.push({ ...chunk, kind: 'vg' });
      if (next.kind === 'vg') {
        out.push({ ...next, kind: 'np' });
        k++;
      }
    } else if (chunk.kind === 'vg' && !inPhrase && first.lower === first.lemma && previous?.kind === 'np' && next?.kind === 'np' && tokens[next.from]!.pos === 'NOUN' && (/^['’]s?$/u.test(tokens[previous.to - 1]!.text) || (tokens[previous.from]!.pos === 'DET' && tokens[previous.to - 1]!.pos === 'ADJ' && /-/u.test(tokens[previous.to - 1]!.text)))) {
      // "the study's [lead] author", "a Washington-based [think] tank"
      out[out.length - 1] = { ...previous, to: next.to, head: next.head };
      k++;
    } else if (chunk.kind === 'vg' && chunk.to === chunk.from + 2 && first.lower === 'to' && second!.lower === 'rebel' && next?.kind === 'np' && tokens[next.from]!.pos === 'NOUN') {
      // "fell to [rebel forces]"
      out.push({ kind: 'prep', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...next, from: chunk.from + 1 });
      k++;
    } else if (chunk.kind === 'vg' && !inPhrase && /ed$/u.test(first.lower) && previous?.kind === 'vg' && tokens[previous.to - 1]!.pos !== 'AUX' && next?.kind === 'np' && /^(?:NOUN|ADJ)$/u.test(tokens[next.from]!.pos)) {
      // "established [specialized military branches]"
      out.push({ ...next, from: chunk.from });
      k++;
    } else if (chunk.kind === 'vg' && inPhrase && first.lower === 'whole' && previous?.kind === 'np' && previous.to === previous.from + 1 && tokens[previous.from]!.lower === 'a') {
      // "as [a whole] [remain] disunited"
      out[out.length - 1] = { ...previous, to: chunk.from + 1, head: chunk.from };
      out.push({ ...chunk, from: chunk.from + 1 });
    } else if (chunk.kind === 'vg' && !inPhrase && /ing$/u.test(first.lower) && previous?.kind === 'np' && out.at(-2)?.kind === 'prep' && previous.to === chunk.from && !/^(?:DET|PROPN|PRON)$/u.test(tokens[previous.to - 1]!.pos) && next?.kind === 'prep' && tokens[next.from]!.lower === 'by') {
      // "to recent artillery [shelling] by the army"
      out[out.length - 1] = { ...previous, to: chunk.to, head: chunk.head };
    } else if (chunk.kind === 'sub' && /^(?:before|after|until)$/u.test(first.lower) && next?.kind === 'np' && (/^(?:comma|stop)$/u.test(chunks[k + 2]?.kind ?? 'stop') || (chunks[k + 2]?.kind === 'conj' && chunks[k + 3]?.kind === 'vg'))) {
      // "[before] the break and was taken": no clause
      out.push({ ...chunk, kind: 'prep' });
    } else if (chunk.kind === 'np' && inPhrase && previous?.kind === 'comma' && /^(?:whilst|whereas|although|though)$/u.test(first.lower)) {
      // ", [whilst] [rebellions against the king] have broken out"
      out.push({ kind: 'sub', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 });
    } else if (chunk.kind === 'vg' && !inPhrase && (previous?.kind === 'conj' || previous?.kind === 'comma') && /^(?:surrounding|neighbou?ring|adjoining|outlying|remaining)$/u.test(first.lower) && next?.kind === 'np' && /s$/u.test(tokens[next.to - 1]!.lower) && tokens[next.from]!.pos === 'NOUN') {
      // "Moss and [surrounding villages]"
      out.push({ ...next, from: chunk.from });
      k++;
    } else if (chunk.kind === 'np' && next?.kind === 'vg' && previous?.kind === 'vg' && swallowedAs(tokens, chunk) > 0 && tokens[next.from]!.lower !== 'to' && !/ing$/u.test(tokens[next.from]!.lower)) {
      // "saw [local gains] [as] [armed groups] moved in"
      const as = swallowedAs(tokens, chunk);
      out.push({ ...chunk, to: as, head: as - 1 }, { kind: 'sub', from: as, to: as + 1, head: as }, { ...chunk, from: as + 1 });
    } else if (chunk.kind === 'np' && !inPhrase && previous?.kind === 'vg' && previous.to === previous.from + 1 && /^(?:has|have|had)$/u.test(tokens[previous.from]!.lower) && /(?:ed|en|wn)$/u.test(first.lower) && first.pos === 'ADJ' && next?.kind === 'np') {
      // "have [consolidated] [some capacity]"
      out[out.length - 1] = { ...previous, to: chunk.to, head: chunk.from };
    } else if (chunk.kind === 'vg' && !inPhrase && /[^s]s$/u.test(first.lower) && first.lower !== first.lemma && next?.kind === 'prep' && (previous === undefined ? verbBeforeComma(tokens, chunks, k + 2) : previous.kind === 'comma' && out[0]?.kind === 'sub' && out.filter((other) => other.kind === 'comma').length === 1)) {
      // "[Holds] by rebels persisted"; "Though the army took Moss in 2018, [holds] by rebels persisted"
      out.push({ ...chunk, kind: 'np' });
    } else if (chunk.kind === 'sub' && first.lower === 'that' && previous?.kind === 'vg' && next?.kind === 'np' && tokens[next.from]!.pos === 'NOUN' && next.to === next.from + 1 && tokens[next.from]!.lemma === tokens[next.from]!.lower && /^(?:comma|stop)$/u.test(chunks[k + 2]?.kind ?? 'stop')) {
      // "disputed [that figure], putting"
      out.push({ ...next, from: chunk.from });
      k++;
    } else if (chunk.kind === 'sub' && first.lower === 'as' && previous?.kind === 'np' && chunks.slice(Math.max(0, k - 2), k).some((other) => tokens.slice(other.from, other.to).some((token) => token.lower === 'as'))) {
      // "1.3 times as wide [as] Earth"
      out.push({ ...chunk, kind: 'prep' });
    } else out.push(chunk);
  }
  return out;
}

/** Whether "to", with at most an adverb behind it, waits for its verb. */
function isBareTo(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)?.kind === 'adv' ? chunks.at(-2) : chunks.at(-1);
  return last?.kind === 'vg' && last.to === last.from + 1 && tokens[last.from]!.lower === 'to';
}

/** Where a noun phrase holds an "as" between two nouns, which opens a clause: its token; -1 where it holds none. */
function swallowedAs(tokens: readonly Token[], chunk: Chunk): number {
  const as = tokens.findIndex((token) => token.index > chunk.from && token.index < chunk.to - 1 && token.text === 'as');
  return as > 0 && tokens[as - 1]!.pos === 'NOUN' && tokens[chunk.to - 1]!.pos === 'NOUN' && tokens[as + 1]!.pos !== 'NUM' ? as : -1;
}

/** Whether a verb that can be finite comes before the next comma. */
function verbBeforeComma(tokens: readonly Token[], chunks: readonly Chunk[], from: number): boolean {
  const end = clauseEnd(chunks, from);
  return chunks.slice(from, end).some((chunk) => chunk.kind === 'vg' && tokens[chunk.from]!.lower !== 'to' && !/ing$/u.test(tokens[chunk.from]!.lower));
}

/** Prepositions that no verb in the third person stands behind, as one may behind "the town he came from". */
const OF_A_NOUN = /^(?:of|on|against|with|by|into|over|between|during|through|under|without)$/u;

/** Whether a word behind a comma is one of several bare verbs that hang on "will" or "to": what follows it is its object, and "and" with the last verb comes behind. */
function inListOfVerbs(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]!;
  const object = next.kind === 'np' ? tokens[next.from]!.pos === 'DET' || /^(?:its|his|her|their)$/u.test(tokens[next.from]!.lower) : next.kind === 'vg' && next.to === next.from + 1 && /ing$/u.test(tokens[next.from]!.lower);
  const open = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'vg');
  const last = chunks.findIndex((chunk, k) => k > at + 1 && chunk.kind === 'conj');
  const closing = chunks[last + 1];
  if (!object || open === undefined || last < 0 || last > at + 5 || closing === undefined) return false;
  // "and [close its base]": no verb yet to the tagger
  const bare = closing.kind === 'vg' ? tokens[closing.head]!.lower === tokens[closing.head]!.lemma : closing.kind === 'np' && closing.to > closing.from + 1 && /^(?:ADJ|NOUN)$/u.test(tokens[closing.from]!.pos) && (tokens[closing.from + 1]!.pos === 'DET' || /^(?:its|his|her|their)$/u.test(tokens[closing.from + 1]!.lower));
  if (!bare) return false;
  return tokens.slice(open.from, open.head).some((token) => MODAL.test(token.lower) || token.lower === 'to');
}

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should)$/u;

/** "the quake hit at dawn", "which cost £2.1m": in a clause without a verb, the word that can be one. */
function withMissedVerbs({ tokens }: ReadSentence, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, k): Chunk[] => {
    if (chunk.kind !== 'np') return [chunk];
    // "Gavi, the vaccine alliance, plans to buy"
    if (chunk.to === chunk.from + 1 && chunks[k - 1]?.kind === 'comma' && /^(?:plans|aims|intends|claims|pledges)$/u.test(tokens[chunk.from]!.lower) && chunks[k + 1]?.kind === 'vg' && tokens[chunks[k + 1]!.from]!.lower === 'to') return [{ ...chunk, kind: 'vg' }];
    // "Holloway, who was not involved, notes that P"
    if (chunk.to === chunk.from + 1 && chunks[k - 1]?.kind === 'comma' && /^\p{Ll}+s$/u.test(tokens[chunk.from]!.text) && nounVerb(tokens[chunk.from]!.lower) !== undefined && /^(?:rel|sub)$/u.test(chunks[k + 1]?.kind ?? '') && tokens[chunks[k + 1]!.from]!.lower === 'that') return [{ ...chunk, kind: 'vg' }];
    // ", [further reducing] [its capacity]", "with HTS in [particular] [strengthening] [its hold]"
    const doing = tokens.slice(chunk.from, chunk.to - 1).find((token) => /ing$/u.test(token.lower) && token.pos !== 'ADP' && /^(?:its|their|his|her|the)$/u.test(tokens[token.index + 1]!.lower) && token.index + 1 < chunk.to)?.index;
    if (doing !== undefined && (chunks[k - 1]?.kind === 'comma' || chunks[k - 1]?.kind === 'prep') && k > 1) {
      const start = chunks[k - 1]!.kind === 'comma' ? chunk.from : doing;
      return [...(start > chunk.from ? [{ ...chunk, to: start, head: start - 1 }] : []), { kind: 'vg', from: start, to: doing + 1, head: doing }, { ...chunk, from: doing + 1, head: Math.max(chunk.head, doing + 1) }];
    }
    // "and [retook] the villages"
    if (chunk.to === chunk.from + 1 && chunks[k - 1]?.kind === 'conj' && chunks[k + 1]?.kind === 'np' && IRREGULAR_PAST.test(tokens[chunk.from]!.text)) return [{ ...chunk, kind: 'vg' }];
    // "making [it] [one of the largest]"
    if (chunk.to === chunk.from + 2 && /^(?:it|them|him|her)$/u.test(tokens[chunk.from]!.lower) && tokens[chunk.from + 1]!.lower === 'one') return [{ ...chunk, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 }];
    // "that [it arms] the RSF"
    if (chunk.to === chunk.from + 2 && /^(?:it|he|she|they|we)$/u.test(tokens[chunk.from]!.lower) && tokens[chunk.from + 1]!.pos === 'NOUN') return [{ ...chunk, to: chunk.from + 1, head: chunk.from }, { kind: 'vg', from: chunk.from + 1, to: chunk.to, head: chunk.from + 1 }];
    // "Burkina Faso and Niger, which left in January, face insurgencies"
    if (chunk.to > chunk.from + 1 && chunks[k - 1]?.kind === 'comma' && isVerbBehindAside(tokens, chunks, k)) return [{ kind: 'vg', from: chunk.from, to: chunk.from + 1, head: chunk.from }, { ...chunk, from: chunk.from + 1 }];
    const behindRelative = chunks[k - 1]?.kind === 'rel';
    // "which borders the lake", "and spreads when the water is warm"
    if (chunk.to === chunk.from + 1 && isLoneVerb(tokens, chunks, k)) return [{ ...chunk, kind: 'vg' }];
    // "which cost £2.1m": the first word behind the pronoun; "the quake hit at", "the work cost £2m": the last word, or one before a figure or determiner
    const verb = chunk.to === chunk.from + 1 ? -1 : behindRelative ? chunk.from : verbWithin(tokens, chunk);
    const participle = behindRelative && verb >= 0 && tokens[verb]!.pos === 'ADJ' && /ed$/u.test(tokens[verb]!.lower) && /^(?:NUM|DET|SYM|PROPN)$/u.test(tokens[verb + 1]!.pos);
    // "a group that tracks abuses in the city"
    const third = behindRelative && verb >= 0 && /^(?:that|which|who)$/u.test(tokens[chunks[k - 1]!.from]!.lower) && tokens[verb]!.pos === 'NOUN' && (/[^s]s$/u.test(tokens[verb]!.lower) || /^(?:DET|NUM|ADP|ADV|PROPN)$/u.test(tokens[verb + 1]?.pos ?? ''));
    if (verb < 0 || !/^\p{Ll}/u.test(tokens[verb]!.text) || (nounVerb(tokens[verb]!.lower) === undefined && !participle && !third)) return [chunk];
    const clause = chunks.slice(k + 1, clauseEnd(chunks, k + 1));
    const opening = chunks.slice(clauseStart(chunks, k), k);
    const rest: Chunk[] = verb + 1 < chunk.to ? [{ ...chunk, from: verb + 1, head: Math.max(chunk.head, verb + 1) }] : [];
    // "images analysed by the lab show that P"
    const qualifies = (other: Chunk): boolean => other.kind === 'vg' && other.to === other.from + 1 && /ed$/u.test(tokens[other.head]!.lower) && tokens[other.to]?.lower === 'by' && chunks.indexOf(other) < k;
    if ([...opening, ...clause].some((other) => other.kind === 'vg' && tokens[other.from]!.lower !== 'to' && !qualifies(other)) || !(third || takesVerb(tokens, chunk, verb, rest[0] ?? chunks[k + 1], behindRelative))) return [chunk];
    const group: Chunk = { kind: 'vg', from: verb, to: verb + 1, head: verb };
    return behindRelative ? [group, { ...chunk, from: verb + 1 }] : [{ ...chunk, to: verb, head: verb - 1 }, group, ...rest];
  });
}

/** Whether the first word of a noun phrase is the verb of a subject that a relative clause stands behind. */
function isVerbBehindAside(tokens: readonly Token[], chunks: readonly Chunk[], k: number): boolean {
  const [word, next] = tokens.slice(chunks[k]!.from, chunks[k]!.from + 2);
  const rel = chunks.findIndex((chunk, i) => i > 0 && i < k && chunk.kind === 'rel' && chunks[i - 1]!.kind === 'comma');
  if (word?.pos !== 'NOUN' || nounVerb(word.lower) === undefined || next === undefined || /^['’]/u.test(next.text) || rel < 2 || chunks.slice(rel + 1, k - 1).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'sub')) return false;
  // no verb before the aside, nor behind
  return !chunks.slice(0, rel).some((chunk) => chunk.kind === 'vg') && chunks.slice(rel, k).some((chunk) => chunk.kind === 'vg') && !chunks.slice(k + 1, clauseEnd(chunks, k + 1)).some((chunk) => chunk.kind === 'vg' && tokens[chunk.from]!.lower !== 'to');
}

/** "Rovers move on to 58 points", "Nordvik imports compressors": where no verb was found at all, a small word right behind the name that opens the sentence, which agrees with it. */
function withVerbOfName({ tokens, chunks, text }: ReadSentence): Chunk[] {
  const first = chunks.findIndex((chunk) => chunk.kind === 'np');
  // "Chad and Niger face insurgencies"
  const both = chunks[first + 1]?.kind === 'conj' && chunks[first + 2]?.kind === 'np' && chunks[first]!.to === chunks[first]!.from + 1;
  const at = both ? first + 2 : first;
  const chunk = chunks[at];
  if (chunk === undefined || first > 3 || !text.endsWith('.') || !chunks.slice(0, first).every(({ kind }) => /^(?:time|comma|adv|prep)$/u.test(kind))) return [...chunks];
  // "Moss harbour [links] the lines": the one with something behind it that a verb takes
  const taking = tokens.slice(chunk.from + 2, chunk.to - 1).find((token) => token.pos === 'NOUN' && /^\p{Ll}+s$/u.test(token.text) && /^(?:DET|PROPN)$/u.test(tokens[token.index + 1]!.pos) && tokens[token.index - 1]!.pos === 'NOUN')?.index;
  const verb = taking ?? tokens.slice(chunk.from + 1, chunk.to).find((token) => token.pos === 'NOUN' && /^\p{Ll}+$/u.test(token.text) && (tokens[token.index - 1]!.pos === 'PROPN' || (token.index === chunk.from + 1 && /^\p{Lu}/u.test(tokens[chunk.from]!.text))))?.index;
  if (verb === undefined || /s$/u.test(tokens[verb]!.lower) === (both || /[^s]s$/u.test(tokens[verb - 1]!.lower))) return [...chunks];
  const rest: Chunk[] = verb + 1 < chunk.to ? [{ ...chunk, from: verb + 1, head: Math.max(chunk.head, verb + 1) }] : [];
  if (rest.length === 0 && !/^(?:prep|np|adv|time|rel|sub)$/u.test(chunks[at + 1]?.kind ?? '')) return [...chunks];
  return [...chunks.slice(0, at), { ...chunk, to: verb, head: verb - 1 }, { kind: 'vg', from: verb, to: verb + 1, head: verb }, ...rest, ...chunks.slice(at + 1)];
}

/** Past forms that a tagger may not know. */
const IRREGULAR_PAST = /^(?:re|over|under|with|out)(?:took|drew|went|came|built|held|saw|fell|gave|sold|threw|ran|wrote|did|made|sent|won)$/u;

/** A word that looks like a plural, and is the verb: behind "which", before its object; or behind "and", where it can be one and a verb went before. */
function isLoneVerb(tokens: readonly Token[], chunks: readonly Chunk[], k: number): boolean {
  const word = tokens[chunks[k]!.from]!;
  const [before, next] = [chunks[k - 1], chunks[k + 1]];
  if (before === undefined || next === undefined || word.pos !== 'NOUN' || !/^\p{Ll}+$/u.test(word.text)) return false;
  const clause = chunks.slice(k + 1, clauseEnd(chunks, k + 1));
  // "which face a 19% duty"
  if (!/[^s]s$/u.test(word.text)) return before.kind === 'rel' && /^(?:which|who|that)$/u.test(tokens[before.from]!.lower) && nounVerb(word.lower) !== undefined && next.kind === 'np' && !clause.some((chunk) => chunk.kind === 'vg' && tokens[chunk.from]!.lower !== 'to');
  if (before.kind === 'rel' && /^(?:which|who)$/u.test(tokens[before.from]!.lower)) return (next.kind === 'np' || (next.kind === 'time' && nounVerb(word.lower) !== undefined)) && !clause.some((chunk) => chunk.kind === 'vg' && tokens[chunk.from]!.lower !== 'to');
  return before.kind === 'conj' && nounVerb(word.lower) !== undefined && (next.kind === 'sub' || next.kind === 'time' || next.kind === 'prep') && !clause.some((chunk) => chunk.kind === 'vg') && chunks.slice(clauseStart(chunks, k - 1), k - 1).some((chunk) => chunk.kind === 'vg') && chunks[k - 2]!.kind === 'time';
}

function verbWithin(tokens: readonly Token[], chunk: Chunk): number {
  for (let i = chunk.from + 1; i < chunk.to; i++) {
    const next = i + 1 < chunk.to ? tokens[i + 1]! : undefined;
    if (/^['’]s?$/u.test(tokens[i - 1]!.text)) continue;
    // "but health workers fear outbreaks"
    const clause = chunk.kind === 'np' && next?.pos === 'NOUN' && tokens[i]!.lower === nounVerb(tokens[i]!.lower) && /[^s]s$/u.test(tokens[i - 1]!.lower) && /[^s]s$/u.test(next.lower) && /^(?:but|while|whereas|although|though)$/u.test(tokens[chunk.from - 1]?.lower ?? '');
    if (tokens[i]!.pos === 'NOUN' && nounVerb(tokens[i]!.lower) !== undefined && (clause || next === undefined || next.pos === 'SYM' || next.pos === 'NUM' || next.pos === 'DET')) return i;
  }
  return -1;
}

/** Whether the words about it let a word be the verb: a noun or name before it that it agrees with, and behind it what a verb takes. */
function takesVerb(tokens: readonly Token[], phrase: Chunk, verb: number, next: Chunk | undefined, behindRelative: boolean): boolean {
  if (behindRelative) return tokens[verb + 1]!.pos !== 'NOUN';
  const subject = tokens[verb - 1]!;
  const word = tokens[verb]!;
  const past = /^(?:hit|cost|cut|set|hurt|split|spread|bid)$/u.test(word.lower);
  const plural = /[^s]s$/u.test(subject.lower) || /^(?:people|police|men|women|children|staff|troops)$/u.test(subject.lower) || subject.pos === 'NUM';
  const third = /s$/u.test(word.lower);
  if (tokens.slice(phrase.from, verb).some((token) => /^['’]s?$/u.test(token.text) && token.index === verb - 2 && word.pos === 'ADJ')) return false;
  if (!(subject.pos === 'NOUN' || subject.pos === 'PROPN' || subject.pos === 'NUM') || (!past && subject.pos !== 'PROPN' && third === plural) || tokens[phrase.from]!.pos === 'NUM') return false;
  if (next === undefined) return false;
  if (next.kind === 'time' || (next.kind === 'rel' && tokens[next.from]!.lower === 'that')) return true;
  if (next.kind === 'vg') return tokens[next.from]!.lower === 'to' && third;
  if (next.kind === 'np') return true;
  return next.kind === 'prep' && /^(?:at|on|by|for|off|near|in|with|as|through|about|around|to|of|along|across|into|from|over|beyond|toward|towards)$/u.test(tokens[next.from]!.lower) && (tokens[next.from]!.lower !== 'of' || /^warn/u.test(word.lower));
}

function clauseStart(chunks: readonly Chunk[], at: number): number {
  let k = at;
  while (k > 0 && !/^(?:comma|sub|rel|stop)$/u.test(chunks[k - 1]!.kind)) k--;
  return k;
}

function clauseEnd(chunks: readonly Chunk[], at: number): number {
  let k = at;
  while (k < chunks.length && !/^(?:comma|sub|rel|stop)$/u.test(chunks[k]!.kind)) k++;
  return k;
}

const QUANTITIES = new Set(['most', 'parts', 'part', 'some', 'several', 'many', 'all', 'half', 'dozens', 'hundreds', 'thousands', 'control', 'more', 'much', 'others', 'another', 'both', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** The words of chunks [from, to), as they stand in the sentence, quotation marks between them included. */
export function words(sentence: ReadSentence, from: number, to: number): string {
  const [first, last] = [sentence.chunks[from], sentence.chunks[to - 1]];
  if (first === undefined || last === undefined || from >= to) return '';
  let start = sentence.tokens[first.from]!.start;
  let end = sentence.tokens[last.to - 1]!.end;
  // Quotation marks belong to no chunk: take those along that touch.
  if (/["“‘]/u.test(sentence.text[start - 1] ?? '')) start--;
  if (/["”’]/u.test(sentence.text[end] ?? '') && !/\p{L}/u.test(sentence.text[end + 1] ?? '')) end++;
  const text = sentence.text.slice(start, end).trim();
  // “a peaceful transition,” closes behind its comma
  const closing = /^[,.](["”])/u.exec(sentence.text.slice(end, end + 2))?.[1];
  const open = closing === '”' ? text.split('“').length > text.split('”').length : closing === '"' && text.split('"').length % 2 === 0;
  return open ? `${text}${closing!}` : text;
}

/** The words of chunks, from the beginning of the sentence to before chunk `to`. */
export function head(sentence: ReadSentence, to: number): string {
  return words(sentence, 0, to);
}

export function tail(sentence: ReadSentence, from: number): string {
  return words(sentence, from, sentence.chunks.length);
}

export function lower(sentence: ReadSentence, chunk: number): string {
  const at = sentence.chunks[chunk];
  return at === undefined ? '' : sentence.tokens[at.head]!.lower;
}

export function headToken(sentence: ReadSentence, chunk: number): Token | undefined {
  const at = sentence.chunks[chunk];
  return at === undefined ? undefined : sentence.tokens[at.head];
}

export function kindAt(sentence: ReadSentence, chunk: number): Chunk['kind'] | undefined {
  return sentence.chunks[chunk]?.kind;
}

/** Whether a verb group has a form of be, have, do or a modal. */
export function hasAuxiliary(sentence: ReadSentence, group: Chunk): boolean {
  return sentence.tokens.slice(group.from, group.to).some((token) => token.pos === 'AUX' || (token.index < group.head && /^(?:be|have)$/u.test(token.lemma)));
}

/** "capturing", "having captured"; not "was capturing". */
export function isGerund(sentence: ReadSentence, chunk: number): boolean {
  const group = sentence.chunks[chunk];
  if (group?.kind !== 'vg') return false;
  const first = sentence.tokens.slice(group.from, group.to).find((token) => token.pos === 'VERB' || token.pos === 'AUX') ?? sentence.tokens[group.head];
  return first !== undefined && /ing$/u.test(first.lower) && first.lower !== 'bring' && first.lower !== 'ring' && first.lower !== 'king';
}

export function isInfinitive(sentence: ReadSentence, chunk: number): boolean {
  const group = sentence.chunks[chunk];
  return group?.kind === 'vg' && sentence.tokens[group.from]!.lower === 'to';
}

/** Participles that are no past tense in news prose when nothing stands before them but a noun. */
const PARTICIPLE_ONLY = new Set(['based', 'located', 'situated', 'born', 'given', 'known', 'aged', 'dubbed', 'codenamed', 'backed', 'taken', 'seen', 'done', 'written', 'shown', 'driven', 'held', 'led', 'used', 'made']);

/** Past forms that never are participles: what ends like this is finite. */
const PAST_ONLY = new Set(['went', 'took', 'began', 'fell', 'rose', 'gave', 'came', 'saw', 'knew', 'grew', 'drew', 'flew', 'threw', 'wrote', 'drove', 'spoke', 'broke', 'chose', 'stole', 'froze', 'woke', 'shook', 'ate', 'sank', 'ran', 'swore', 'became', 'withdrew', 'overthrew', 'overtook', 'underwent', 'did', 'said', 'was', 'were', 'had', 'has', 'have', 'is', 'are', 'fled', 'left', 'entered', 'stayed', 'remained', 'arrived', 'happened', 'occurred', 'died', 'advanced', 'collapsed', 'continued', 'appeared', 'seemed', 'agreed', 'retreated', 'responded', 'announced', 'warned', 'added', 'claimed', 'denied', 'resigned', 'returned', 'started', 'ended', 'refused', 'failed', 'declined', 'gained', 'lost', 'won']);

/**
 * Whether a verb group can be the verb of a clause. A past participle without an auxiliary that qualifies the noun before it
 * ("forces backed by Turkey") looks like a past tense: it is one where something like an object or nothing follows, and no other verb does.
 */
export function isFinite(sentence: ReadSentence, chunk: number): boolean {
  const group = sentence.chunks[chunk];
  if (group?.kind !== 'vg' || isInfinitive(sentence, chunk) || isGerund(sentence, chunk)) return false;
  // "by HTS's newly revealed drone unit"
  if (/^['’]s?$/u.test(sentence.tokens[group.from - 1]?.text ?? '') && group.to - group.from > 1 && sentence.tokens[group.from]!.pos === 'ADV' && !hasAuxiliary(sentence, group)) return false;
  if (hasAuxiliary(sentence, group)) return !/^(?:be|been|being)$/u.test(sentence.tokens[group.from]!.lower);
  const verb = sentence.tokens[group.head]!;
  if (isAsideOfSubject(sentence, chunk) || isAdjectiveAside(sentence, chunk) || qualifiesOpening(sentence, chunk)) return false;
  // never a verb alone
  if (/^(?:known|located|situated|born|dubbed|codenamed)$/u.test(verb.lower) || (/^(?:dedicated|devoted|entitled)$/u.test(verb.lower) && sentence.tokens[group.to]?.lower === 'to')) return false;
  // "a truce agreed to by both sides"
  if (kindAt(sentence, chunk - 1) === 'np' && /^(?:to|on|upon)$/u.test(sentence.tokens[group.to]?.lower ?? '') && sentence.tokens[group.to + 1]?.lower === 'by') return false;
  if (PAST_ONLY.has(verb.lower) || verb.lower === verb.lemma || verb.lower.endsWith('s')) return true;
  if (isSecondBy(sentence, chunk)) return false;
  if (kindAt(sentence, chunk - 1) !== 'np') return true;
  // "whose husband drowned in the flood, said"
  if (kindAt(sentence, chunk - 2) === 'rel' && /^(?:whose|which|whom)$/u.test(lower(sentence, chunk - 2)) && sentence.tokens[group.to]?.lower !== 'by') return true;
  const next = sentence.tokens[group.to];
  if (next?.lower === 'by') return false;
  // "backed his chancellor": what qualifies takes no object
  if (/^(?:backed|led|held|used|made|taken|seen|driven|shown)$/u.test(verb.lower) && /^(?:the|an?|its|his|her|their)$/u.test(next?.lower ?? '')) return true;
  if (PARTICIPLE_ONLY.has(verb.lower) && (laterVerb(sentence, chunk) || /^(?:based|located|situated|born|given|known|aged)$/u.test(verb.lower))) return false;
  // "called the closure a breach": two objects
  const named = kindAt(sentence, chunk + 1) === 'np' && kindAt(sentence, chunk + 2) === 'np' && /^(?:the|an?)$/u.test(sentence.tokens[sentence.chunks[chunk + 2]!.from]!.lower);
  if (named) return true;
  if (/^(?:called|named)$/u.test(verb.lower) && laterVerb(sentence, chunk)) return false;
  if (next?.pos !== 'ADP' && next?.pos !== 'SCONJ' && next?.text !== ',') return true;
  return !laterVerb(sentence, chunk);
}

/** "In a paper published in August, Rao reported that P": a participle of the noun in a phrase that opens the sentence. */
function qualifiesOpening(sentence: ReadSentence, chunk: number): boolean {
  const verb = sentence.tokens[sentence.chunks[chunk]!.head]!;
  if (chunk !== 2 || kindAt(sentence, 0) !== 'prep' || kindAt(sentence, 1) !== 'np' || !/(?:ed|en|wn|eld|ent|ade|ound)$/u.test(verb.lower) || PAST_ONLY.has(verb.lower) || !/^(?:time|prep)$/u.test(kindAt(sentence, 3) ?? '')) return false;
  const comma = sentence.chunks.findIndex((other, k) => k > 3 && other.kind === 'comma');
  return comma > 0 && kindAt(sentence, comma + 1) === 'np' && !sentence.chunks.slice(3, comma).some(({ kind }) => kind === 'vg' || kind === 'sub' || kind === 'rel') && sentence.chunks.slice(comma + 2).some(({ kind }) => kind === 'vg');
}

/** "The prints, found in 2019 by a farmer, were left": a participle between the commas behind the subject, with a preposition or a time behind it. */
function isAsideOfSubject(sentence: ReadSentence, chunk: number): boolean {
  const group = sentence.chunks[chunk]!;
  // "HTS, formerly known as the Front, was an offshoot"
  const knownAs = kindAt(sentence, chunk + 1) === 'sub' && lower(sentence, chunk + 1) === 'as';
  if (kindAt(sentence, chunk - 1) !== 'comma' || !/^(?:np|time)$/u.test(kindAt(sentence, chunk - 2) ?? '') || (kindAt(sentence, chunk - 2) === 'time' && kindAt(sentence, chunk - 3) !== 'np') || !(/^(?:prep|time)$/u.test(kindAt(sentence, chunk + 1) ?? '') || knownAs) || !/(?:ed|en|wn|un|eld|uilt|ound|ade|led|ut|ent)$/u.test(sentence.tokens[group.head]!.lower)) return false;
  if (sentence.chunks.slice(0, chunk).some(({ kind }) => kind === 'vg' || kind === 'sub' || kind === 'rel')) return false;
  for (let k = knownAs ? chunk + 2 : chunk + 1; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'stop' || kind === 'sub' || (kind === 'conj' && kindAt(sentence, k + 1) === 'vg')) return false;
    if (kind === 'comma' && kindAt(sentence, k + 1) === 'vg' && (hasAuxiliary(sentence, sentence.chunks[k + 1]!) || sentence.tokens[sentence.chunks[k + 1]!.to]?.lower !== 'by')) return !/ing$/u.test(sentence.tokens[sentence.chunks[k + 1]!.from]!.lower);
  }
  return false;
}

/** "A league led by Ann Lee and supported by Norway has": a second participle with "by" behind "and". */
function isSecondBy(sentence: ReadSentence, chunk: number): boolean {
  if (kindAt(sentence, chunk - 1) !== 'conj' || sentence.tokens[sentence.chunks[chunk]!.to]?.lower !== 'by') return false;
  const first = sentence.chunks.findLastIndex((other, k) => k < chunk - 1 && other.kind === 'vg');
  const group = sentence.chunks[first];
  return group !== undefined && group.to === group.from + 1 && kindAt(sentence, first - 1) === 'np' && sentence.tokens[group.to]?.lower === 'by' && !sentence.chunks.slice(0, first).some((other, k) => (other.kind === 'comma' && (k > 2 || kindAt(sentence, 0) === 'np')) || other.kind === 'sub' || other.kind === 'rel') && sentence.chunks.slice(first + 1, chunk - 1).every(({ kind }) => /^(?:np|prep|other)$/u.test(kind)) && laterVerb(sentence, chunk);
}

/** "The league, mostly Danish and backed by Norway, keeps control": a participle behind an adjective between the commas behind the subject. */
function isAdjectiveAside(sentence: ReadSentence, chunk: number): boolean {
  const quality = sentence.chunks[chunk - 2];
  if (kindAt(sentence, chunk - 1) !== 'conj' || quality?.kind !== 'np' || quality.to !== quality.from + 1 || sentence.tokens[quality.from]!.pos === 'NOUN' || sentence.tokens[sentence.chunks[chunk]!.to]?.lower !== 'by') return false;
  const comma = kindAt(sentence, chunk - 3) === 'adv' ? chunk - 4 : chunk - 3;
  if (kindAt(sentence, comma) !== 'comma' || kindAt(sentence, comma - 1) !== 'np' || (comma === chunk - 3 && sentence.tokens[quality.from]!.pos === 'PROPN') || sentence.chunks.slice(0, comma).some(({ kind }) => kind === 'vg')) return false;
  const close = sentence.chunks.findIndex(({ kind }, k) => k > chunk && kind === 'comma');
  return close > 0 && kindAt(sentence, close + 1) === 'vg' && sentence.chunks.slice(chunk + 1, close).every(({ kind }) => kind === 'prep' || kind === 'np');
}

/** Whether a verb that is surely finite comes before the clause ends. */
function laterVerb(sentence: ReadSentence, chunk: number): boolean {
  for (let k = chunk + 1; k < sentence.chunks.length; k++) {
    const here = sentence.chunks[k]!;
    const next = sentence.chunks[k + 1];
    if (here.kind === 'conj' && next?.kind === 'vg' && sentence.tokens[next.to]?.lower === 'by') {
      k++; // "led by X and supported by Y launched": a second participle
      continue;
    }
    if (here.kind === 'sub' || here.kind === 'stop' || here.kind === 'rel' || here.kind === 'conj') return false;
    // "a charity founded by a teacher, Ann Lee, has laid": a name set off
    if (here.kind === 'comma' && kindAt(sentence, k + 1) === 'np' && kindAt(sentence, k + 2) === 'comma' && kindAt(sentence, k + 3) === 'vg') {
      k += 2;
      continue;
    }
    if (here.kind === 'comma' && kindAt(sentence, k + 1) !== 'vg') return false;
    if (here.kind === 'vg' && !isInfinitive(sentence, k) && !isGerund(sentence, k) && sentence.tokens[here.to]?.lower !== 'by') return true;
    if (here.kind === 'vg' && hasAuxiliary(sentence, here)) return true;
  }
  return false;
}

/** Verbs that say of something what it is, behind "as". */
const DESCRIBES = /^(?:describe|regard|see|view|consider|treat|portray|depict|label|characteri[sz]e|identify|name|appoint|hail|dismiss|reject|denounce|condemn|praise|interpret|define|classify|recogni[sz]e|list|cite|present|designate)$/u;

/** Whether a relative or subordinate clause begins at a chunk; "known as X", "such as X" begin none. */
export function opensClause(sentence: ReadSentence, chunk: number): boolean {
  const kind = kindAt(sentence, chunk);
  if (kind === 'rel') return true;
  const at = sentence.chunks[chunk];
  // "so that" opens one clause, "so far that" too
  if (kind === 'sub' && lower(sentence, chunk) === 'so' && /^(?:sub|adv)$/u.test(kindAt(sentence, chunk + 1) ?? '')) return false;
  // "described the case as one of the worst he had seen"
  const before = kind === 'sub' && lower(sentence, chunk) === 'as' && kindAt(sentence, chunk - 1) === 'np' ? headToken(sentence, chunk - 2) : undefined;
  if (before !== undefined && kindAt(sentence, chunk - 2) === 'vg' && DESCRIBES.test(before.lemma)) return false;
  return kind === 'sub' && at !== undefined && !(sentence.tokens[at.head]!.lower === 'as' && /^(?:known|described|regarded|seen|considered|viewed|such|as|dubbed|used|far|long|soon|well)$/u.test(sentence.tokens[at.head - 1]?.lower ?? ''));
}

/** The first finite verb of chunks [from, to) that belongs to no relative or subordinate clause; -1 where there is none. */
export function mainVerb(sentence: ReadSentence, from: number, to: number): number {
  let pending = 0;
  let closed = false;
  for (let k = behindOpening(sentence, from, to); k < to; k++) {
    const kind = sentence.chunks[k]!.kind;
    if (opensClause(sentence, k)) pending++;
    else if (kind === 'stop' && pending > 0) pending--;
    else if (kind === 'vg' && isFinite(sentence, k)) {
      // a verb behind a preposition or gerund is none of a clause
      if (pending > 0) {
        pending--;
        closed = true;
      } else if (closed && goesOnClause(sentence, k) && verbBehind(sentence, k, to)) continue;
      else return k;
    } else if (kind === 'comma' && pending > 0 && kindAt(sentence, k + 1) === 'np' && isGerund(sentence, k - 1)) pending--;
  }
  return -1;
}

/** "which was fined in 2021 and has since paid": the verb behind "and" goes on with the clause. */
function goesOnClause(sentence: ReadSentence, verb: number): boolean {
  let k = verb - 1;
  while (kindAt(sentence, k) === 'adv' || (kindAt(sentence, k) === 'prep' && lower(sentence, k) === 'since')) k--;
  // "has since spent" is in three pieces
  if (k >= 0 && kindAt(sentence, k) === 'vg') k--;
  return kindAt(sentence, k) === 'conj' && kindAt(sentence, k - 1) !== 'comma';
}

/** Whether a finite verb that goes on with no clause comes later: the one of the main clause. */
function verbBehind(sentence: ReadSentence, verb: number, to: number): boolean {
  for (let k = verb + 1; k < to; k++) {
    if (opensClause(sentence, k) || kindAt(sentence, k) === 'stop') return false;
    if (kindAt(sentence, k) === 'vg' && isFinite(sentence, k) && kindAt(sentence, k - 1) !== 'conj' && kindAt(sentence, k - 1) !== 'prep') return true;
  }
  return false;
}

/** "Driven by X, S …", "According to reports, S …": an opening participle is no main verb; the clause begins behind its comma. */
function behindOpening(sentence: ReadSentence, from: number, to: number): number {
  const group = sentence.chunks[from];
  if (group?.kind !== 'vg' || from !== 0 || hasAuxiliary(sentence, group) || isInfinitive(sentence, from)) return from;
  for (let k = from + 1; k + 1 < to; k++) {
    if (kindAt(sentence, k) !== 'comma' || (kindAt(sentence, k + 1) !== 'np' && kindAt(sentence, k + 1) !== 'adv')) continue;
    // a verb must come before the next comma, or right behind an aside
    const verb = sentence.chunks.findIndex((_, i) => i > k && isFinite(sentence, i));
    const comma = sentence.chunks.findIndex((chunk, i) => i > k && chunk.kind === 'comma');
    if (verb > 0 && (comma < 0 || verb < comma || sentence.chunks.slice(comma + 1, verb).some((chunk) => chunk.kind === 'comma'))) return k + 1;
  }
  return from;
}

/** The first chunk of the subject of the verb at `verb`, looking back to `from`: behind the opening phrases; `verb` itself where there is none. */
export function subjectStart(sentence: ReadSentence, from: number, verb: number): number {
  let start = from;
  const first = kindAt(sentence, from);
  // "North of Moss, 17 soldiers were killed"
  const side = first === 'np' && /^(?:north|south|east|west)(?:east|west)?$/u.test(words(sentence, from, from + 1).toLowerCase()) && lower(sentence, from + 1) === 'of' && kindAt(sentence, from + 3) === 'comma' && from + 4 < verb && kindAt(sentence, from + 4) === 'np';
  if (side) return from + 4;
  if (first !== 'np') {
    let k = from;
    while (k < verb && (kindAt(sentence, k) === 'time' || kindAt(sentence, k) === 'adv' || kindAt(sentence, k) === 'conj')) k++;
    if (k < verb && kindAt(sentence, k) === 'np') return k;
    const comma = commaBeforeNoun(sentence, from, verb);
    if (comma < 0) return kindAt(sentence, k) === 'np' ? k : k === from && first === 'prep' ? nounAfterTime(sentence, from, verb) : k;
    start = comma + 1;
  }
  while (start < verb && kindAt(sentence, start) !== 'np') start++;
  return start;
}

/** "In the early hours of 30 November rebel forces captured …": behind the last time phrase. */
function nounAfterTime(sentence: ReadSentence, from: number, verb: number): number {
  for (let k = verb - 1; k > from; k--) if (kindAt(sentence, k) === 'np' && kindAt(sentence, k - 1) === 'time') return k;
  return verb;
}

/** The comma that ends the opening phrases: the first one before a noun phrase that runs up to the verb. */
function commaBeforeNoun(sentence: ReadSentence, from: number, verb: number): number {
  for (let k = from; k < verb; k++) {
    if (kindAt(sentence, k) !== 'comma') continue;
    let n = k + 1;
    if (kindAt(sentence, n) === 'adv') n++;
    // "units, such as the guard, the army is": an example
    if (kindAt(sentence, n) !== 'np' || (lower(sentence, n) === 'such' && lower(sentence, n + 1) === 'as')) continue;
    // "in A in the south, B in the centre, and C in the east, towns are …": a list goes on behind the comma
    if (sentence.chunks.slice(n, verb).some((chunk, i) => chunk.kind === 'comma' && kindAt(sentence, n + i + 1) === 'conj' && sentence.chunks.slice(n + i + 2, verb).some((later) => later.kind === 'comma'))) continue;
    return k;
  }
  return -1;
}

/** Sentence case, one full stop, single spaces, no space before marks. */
export function sentenceOf(text: string): string {
  const folded = text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\s)\s+([,.;:!?])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,;:—–-]+/, '')
    .replace(/(?<![\s,;:—–.!-])[\s,;:—–.!-]+$/, '')
    .trim();
  if (folded === '') return '';
  const capital = folded.charAt(0).toUpperCase() + folded.slice(1);
  return /[.?!]["”’]$/.test(capital) ? capital : `${capital}.`;
}

/** The first word in lower case where it is no name: for clauses that move into a sentence. */
export function uncapitalised(text: string, sentence: ReadSentence, reader: Pick<SentenceReader, 'country'> | RememberingReader): string {
  const first = sentence.tokens[0];
  if (first !== undefined && 'capitals' in reader && reader.capitals.has(first.text.split(' ')[0]!)) return text;
  if (first === undefined || reader.country(first.text.split(' ')[0]!) !== undefined || first.pos === 'PROPN' || first.text === 'I' || /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(first.text)) return text;
  // "Opposition forces", one name to the registry, is written small within a sentence
  if (/^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(first.text)) return text.charAt(0).toLowerCase() + text.slice(1);
  if (sentence.chunks[0]?.kind === 'np' && sentence.chunks[0].to === 1 && sentence.participantAt(0)?.proper === true) return text;
  if (/^['’]s?$/u.test(sentence.tokens[1]?.text ?? '') || / /.test(first.text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
