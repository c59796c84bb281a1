/** "HTS advanced, capturing 20 towns" → "HTS captured 20 towns"; "with troops withdrawing" → "Troops withdrew"; ", backed by Turkey, " → "… was backed by Turkey". */
import { capitalised, head, headToken, isFinite, isGerund, kindAt, lower, sentenceOf, subjectStart, tail, uncapitalised, words, type Parsed } from '../parsed.ts';
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import { beFor } from './opening.ts';
import type { SplitRule } from './rule.ts';
import { pastVerb } from './verb-forms.ts';

/** Words in -ing that open no deed of the subject. */
const NOT_A_DEED = new Set(['starting', 'beginning', 'using', 'amounting', 'including', 'following', 'according', 'regarding', 'concerning', 'depending', 'excluding', 'barring', 'pending', 'considering', 'owing', 'being', 'seeing', 'meaning']);

export const participle: SplitRule = function* (sentence, reader) {
  yield* [withTail(sentence), withOwn(sentence), ownTail(sentence), toll(sentence), makingIt(sentence), gerundTail(sentence, reader), absolute(sentence), passiveAside(sentence), gerundAside(sentence), namedAside(sentence)].filter((split) => split !== null);
};

/** "won the prize on Saturday, beating 20 others": on that day; "On Saturday,", or nothing where the clause names no one day. */
function dayOf(sentence: Parsed, end: number): string {
  const times = sentence.chunks.slice(sentence.main + 1, end).filter((chunk) => chunk.kind === 'time');
  const [time] = times;
  const day = time !== undefined && sentence.times.some(({ range, precision }) => range.from >= time.from - 1 && range.to <= time.to + 4 && /^(?:day|part-of-day)$/u.test(precision));
  if (times.length !== 1 || !day) return '';
  const from = sentence.chunks.indexOf(time!);
  const text = words(sentence, from, from + 1);
  return /^(?:on|in|at|during) /i.test(text) && !/\b(?:after|before|until|since|till)$/i.test(words(sentence, 0, from)) ? `${capitalised(text)},` : '';
}

/** "…, Lee's penalty sending them to the top": what has a doer of its own, and no "with". */
function ownTail(sentence: Parsed): string[] | null {
  const { chunks, main, tokens } = sentence;
  if (main < 1) return null;
  const k = chunks.findIndex((chunk, i) => i > main && chunk.kind === 'comma' && kindAt(sentence, i + 1) === 'np' && tokens.slice(chunks[i + 1]!.from + 1, chunks[i + 1]!.to).some((token) => /^['’]s?$/u.test(token.text)));
  if (k < 0 || !/^(?:time|np)$/u.test(kindAt(sentence, k - 1)!)) return null;
  const verbAt = chunks.findIndex((chunk, i) => i > k + 1 && chunk.kind === 'vg');
  if (verbAt < 0 || !isGerund(sentence, verbAt) || NOT_A_DEED.has(lower(sentence, verbAt)) || !chunks.slice(k + 1, verbAt).every((chunk) => /^(?:np|prep|time|adv)$/u.test(chunk.kind))) return null;
  // a name before the comma may be what the phrase describes: "Jon, Ann's brother working in Oldport"
  if (kindAt(sentence, k - 1) === 'np' && headToken(sentence, k - 1)!.pos === 'PROPN' && kindAt(sentence, k - 2) !== 'prep') return null;
  const verb = pastVerb(sentence, verbAt);
  return verb === null || openClause(sentence, k) ? null : [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, k + 1, verbAt)} ${verb} ${tail(sentence, verbAt + 1)}`)];
}

/** "are 16,400 years old, making them the oldest traces" → "are the oldest traces": what they are, they are made by being so. */
function makingIt(sentence: Parsed): string[] | null {
  const { main, chunks, tokens } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main && chunk.kind === 'vg' && lower(sentence, k) === 'making' && kindAt(sentence, k - 1) === 'comma' && /^(?:it|them|him|her|he|she|they)$/u.test(lower(sentence, k + 1)) && chunks[k + 1]!.to === chunks[k + 1]!.from + 1 && kindAt(sentence, k + 2) === 'np');
  if (at < 0 || main < 1 || openClause(sentence, at - 1)) return null;
  // "a team has discovered a planet, making it one of the closest": the planet
  const object = kindAt(sentence, main + 1) === 'np' ? headToken(sentence, main + 1) : undefined;
  if (/^it$/u.test(lower(sentence, at + 1)) && object?.pos === 'NOUN' && object.lemma === object.lower) return null;
  const start = subjectStart(sentence, 0, main);
  const subject = words(sentence, start, main);
  const plural = lower(sentence, at + 1) === 'them' || lower(sentence, at + 1) === 'they';
  const first = tokens[chunks[main]!.from]!;
  const present = /^(?:is|are|has|have)$/u.test(first.lower) || /s$/u.test(first.lower) && first.lower !== 'was';
  return subject === '' ? null : [sentenceOf(head(sentence, at - 1)), sentenceOf(`${capitalised(subject)} ${present ? (plural ? 'are' : 'is') : plural ? 'were' : 'was'} ${tail(sentence, at + 2)}`)];
}

function gerundTail(sentence: Parsed, reader: SentenceReader): string[] | null {
  if (sentence.main < 0) return null;
  const subjectAt = subjectStart(sentence, 0, sentence.main);
  for (let k = sentence.main + 2; k < sentence.chunks.length; k++) {
    let at = k;
    if (kindAt(sentence, k - 1) !== 'comma') continue;
    while (kindAt(sentence, at) === 'adv') at++;
    if (!isGerund(sentence, at) || NOT_A_DEED.has(lower(sentence, at)) || lower(sentence, at).includes('-')) continue;
    // "a video emerged showing Lee, barefoot, sitting on a sofa": what it shows
    if (sentence.chunks.slice(sentence.main, k - 1).some((_, i) => isGerund(sentence, sentence.main + i) && /^(?:show|depict|film|picture|feature|find|leave|see)$/u.test(headToken(sentence, sentence.main + i)!.lemma))) return null;
    // "The alliance collapsed, undermining its neighbour": that it did undermined it
    if (MISHAP.has(headToken(sentence, sentence.main)!.lemma) && /^(?:undermin|weaken|threaten|jeopardi[sz]|endanger|expos|signal|underscor|highlight)/u.test(lower(sentence, at))) return null;
    const verb = pastVerb(sentence, at);
    const subject = words(sentence, subjectAt, sentence.main);
    if (verb === null || subject === '' || openClause(sentence, k - 1)) return null;
    if (lower(sentence, at) === 'leading' && /^up\b/.test(words(sentence, at + 1, sentence.chunks.length))) return null;
    // "by reforming A, improving B, and setting up C": a list that the comma does not end
    if (sentence.chunks.slice(sentence.main + 1, k - 1).some((_, i) => isGerund(sentence, sentence.main + 1 + i) && kindAt(sentence, sentence.main + i) === 'prep' && kindAt(sentence, sentence.main + 2 + i) !== 'comma') && sentence.chunks.some((chunk, i) => i > at && chunk.kind === 'conj' && isGerund(sentence, i + 1))) return null;
    const adverb = words(sentence, k, at);
    // "sustained losses, further reducing its capacity": what the losses did to it
    if (EFFECTS.test(headToken(sentence, at)!.lower) && kindAt(sentence, at + 1) === 'np' && /^(?:its|their|his|her|the)$/u.test(sentence.tokens[sentence.chunks[at + 1]!.from]!.lower) && !sentence.chunks.slice(at + 2).some((chunk) => /^(?:conj|comma|rel|sub)$/u.test(chunk.kind))) {
      const own = words(sentence, at + 1, at + 2).replace(/^(?:its|their|his|her) /u, `${subject}${/s$/u.test(subject) ? '’' : '’s'} `);
      const noun = headToken(sentence, at + 1)!;
      // "its capacity to intervene"
      const whole = kindAt(sentence, at + 2) === 'vg' ? `${own} ${tail(sentence, at + 2).replace(/\.$/, '')}` : own;
      return [sentenceOf(head(sentence, k - 1)), sentenceOf(`${capitalised(whole)} ${noun.pos === 'NOUN' && noun.lemma !== noun.lower ? 'were' : 'was'} ${adverb} ${verb} ${whole === own ? tail(sentence, at + 2) : ''}`)];
    }
    const ownTime = sentence.times.some((time) => time.range.from >= sentence.chunks[at]!.from && time.precision === 'day');
    const lead = ownTime ? '' : kindAt(sentence, 0) === 'time' || /^(?:On|In|By|During) /.test(words(sentence, 0, subjectAt)) ? words(sentence, 0, subjectAt) : dayOf(sentence, k - 1);
    // "cancelled 300 flights, stranding 290 passengers, and paid 41 million": the main clause goes on behind the comma
    const back = sentence.chunks.findIndex((chunk, i) => i > at + 1 && chunk.kind === 'comma' && kindAt(sentence, i + 1) === 'conj' && (isFinite(sentence, i + 2) || (kindAt(sentence, i + 2) === 'adv' && isFinite(sentence, i + 3))));
    if (back > 0 && !sentence.chunks.slice(at + 1, back).some((chunk) => chunk.kind === 'rel' || chunk.kind === 'sub')) {
      const told = AFFECTS.test(headToken(sentence, at)!.lemma) && kindAt(sentence, at + 1) === 'np' ? `${words(sentence, at + 1, at + 2)} were ${verb} ${words(sentence, at + 2, back)}` : `${lead} ${lead === '' ? capitalised(subject) : subject} ${adverb} ${verb} ${words(sentence, at + 1, back)}`;
      return [sentenceOf(`${head(sentence, k - 1)} ${tail(sentence, back + 1)}`), sentenceOf(told)];
    }
    const deed = (by: string, from: number, to: number): string => sentenceOf(`${lead} ${lead === '' ? capitalised(subject) : lead.endsWith(',') && subjectAt === 0 ? uncapitalised(subject, sentence, reader) : subject} ${by} ${words(sentence, from, to)}`);
    const next = nextGerund(sentence, at);
    const later = next === null ? null : pastVerb(sentence, next.verb);
    if (next === null || later === null || next.conj === at + 1) return [sentenceOf(head(sentence, k - 1)), deed(`${adverb} ${verb}${next?.conj === at + 1 && later !== null ? ` and ${later}` : ''}`, next?.conj === at + 1 && later !== null ? next.verb + 1 : at + 1, sentence.chunks.length)];
    return [sentenceOf(head(sentence, k - 1)), deed(`${adverb} ${verb}`, at + 1, next.conj), deed(`${words(sentence, next.conj + 1, next.verb)} ${later}`, next.verb + 1, sentence.chunks.length)];
  }
  return null;
}

/** What happens to a ship, a building or a vehicle, and does nobody anything by itself. */
const MISHAP = new Set(['sink', 'capsize', 'crash', 'collapse', 'explode', 'overturn', 'derail', 'burn', 'fall', 'break', 'catch', 'hit', 'collide', 'plunge', 'erupt', 'blow', 'detonate', 'topple', 'burst', 'go', 'veer', 'skid', 'run', 'roll', 'slide', 'occur', 'happen', 'give', 'leak', 'ignite', 'give', 'strike']);
const TOLL = /^(?:kill|injure|wound|hurt|trap|bury|strand)$/u;

/** What a deed or a loss brings about, and nobody does. */
const EFFECTS = /^(?:reduc|weaken|limit|hamper|strengthen|boost|diminish|restrict|erod|hinder|curb|damag)ing$/u;

/** What befalls many by what somebody does. */
const AFFECTS = /^(?:affect|strand|displace|delay|disrupt)$/u;

/** "The ferry sank, killing 12 people" → "12 people were killed when the ferry sank": the ferry killed nobody. */
function toll(sentence: Parsed): string[] | null {
  const { main, chunks } = sentence;
  const verb = headToken(sentence, main);
  if (main < 1 || verb === undefined || !MISHAP.has(verb.lemma)) return null;
  const at = chunks.findIndex((chunk, k) => k > main && chunk.kind === 'vg' && kindAt(sentence, k - 1) === 'comma' && isGerund(sentence, k) && TOLL.test(headToken(sentence, k)!.lemma));
  if (at < 0 || kindAt(sentence, at + 1) !== 'np' || openClause(sentence, at - 1)) return null;
  const start = subjectStart(sentence, 0, main);
  const event = sentenceOf(head(sentence, at - 1)).replace(/\.$/, '');
  const lead = words(sentence, 0, start);
  const told = words(sentence, start, at - 1);
  const person = sentence.participantAt(start)?.type === 'person';
  // one count, or "killing 12 people and injuring 30"
  const second = nextGerund(sentence, at);
  const end = second === null ? at + 2 : second.conj;
  const counted = chunks.slice(at + 2, end).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep' || chunk.kind === 'conj' || chunk.kind === 'stop');
  if (person || told === '' || !counted || (second === null && !chunks.slice(at + 2).every((chunk) => chunk.kind === 'stop' || chunk.kind === 'np' || chunk.kind === 'prep' || chunk.kind === 'conj'))) return null;
  const when = `when ${/^\p{Lu}\p{Ll}* \p{L}/u.test(told) && sentence.tokens[chunks[start]!.from]!.pos !== 'PROPN' ? told.charAt(0).toLowerCase() + told.slice(1) : told}`;
  const passive = (verbAt: number, to: number): string => {
    const participle = pastVerb(sentence, verbAt)!;
    return `${lead} ${words(sentence, verbAt + 1, to).replace(/\.$/, '')} ${/^(?:one|a|an|1|the) /i.test(words(sentence, verbAt + 1, to)) && !/s$/u.test(headToken(sentence, verbAt + 1)!.lower) ? 'was' : 'were'} ${participle} ${when}`;
  };
  const tolls = [passive(at, second === null ? chunks.length : second.conj), ...(second === null ? [] : [passive(second.verb, chunks.length)])];
  return second !== null && !TOLL.test(headToken(sentence, second.verb)!.lemma) ? null : [sentenceOf(event), ...tolls.map(sentenceOf)];
}

/** "City took the lead, Petrov sending the goalkeeper the wrong way": he did. */
function absolute(sentence: Parsed): string[] | null {
  for (let k = sentence.main + 2; k + 2 < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'np' || !isGerund(sentence, k + 2) || openClause(sentence, k)) continue;
    const doer = headToken(sentence, k + 1)!;
    const named = doer.pos === 'PROPN' || /^(?:the|his|her|its|their)$/u.test(sentence.tokens[sentence.chunks[k + 1]!.from]!.lower);
    const verb = pastVerb(sentence, k + 2);
    // "saw the boat, the crew waving": what they saw
    if (!named || verb === null || lower(sentence, k + 2).includes('-') || /^(?:see|hear|watch|find|show|film|picture|leave|keep)$/u.test(headToken(sentence, sentence.main)?.lemma ?? '') || sentence.main < 1) continue;
    return [sentenceOf(head(sentence, k)), sentenceOf(`${capitalised(words(sentence, k + 1, k + 2))} ${verb} ${tail(sentence, k + 3)}`)];
  }
  return null;
}

/** "Pell, wearing a grey suit, showed no emotion" → "Pell was wearing a grey suit". */
function gerundAside(sentence: Parsed): string[] | null {
  const { main, chunks } = sentence;
  const k = chunks.findIndex((chunk, i) => chunk.kind === 'comma' && i > 0 && i < main && isGerund(sentence, i + 1));
  if (k < 1 || kindAt(sentence, main - 1) !== 'comma' || main - 1 <= k + 1 || subjectStart(sentence, 0, main) >= k || chunks.slice(0, k).some((chunk) => /^(?:vg|rel|sub|comma)$/u.test(chunk.kind))) return null;
  const verb = headToken(sentence, k + 1)!;
  if (NOT_A_DEED.has(verb.lower) || /^(?:including|according|following|having|being|pending|depending|excluding|(?:speak|talk|writ|address|giv|appear|sitt|stand|quot|cit|sentenc|prosecut|defend|referr|respond|reply|summ|open|clos|tell|say|add|not|argu)ing)$/u.test(verb.lower) || chunks.slice(k + 2, main - 1).some((chunk) => /^(?:rel|sub)$/u.test(chunk.kind))) return null;
  const subject = words(sentence, subjectStart(sentence, 0, main), k);
  const be = beFor(sentence, subjectStart(sentence, 0, main), k);
  return [sentenceOf(`${head(sentence, k)} ${tail(sentence, main)}`), sentenceOf(`${subject} ${be} ${words(sentence, k + 1, main - 1)}`)];
}

/** "The planet, named Keller 9 b, is …" → "The planet is named Keller 9 b". */
function namedAside(sentence: Parsed): string[] | null {
  for (let k = 1; k + 2 < sentence.chunks.length && k <= sentence.main; k++) {
    const verb = headToken(sentence, k + 1);
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'vg' || verb === undefined || !/^(?:named|called|dubbed|codenamed|nicknamed)$/u.test(verb.lower) || kindAt(sentence, k + 2) !== 'np') continue;
    const start = nounPhraseStart(sentence, k);
    const end = sentence.chunks.findIndex((chunk, i) => i > k + 1 && chunk.kind === 'comma');
    if (start === null || end < 0 || kindAt(sentence, end + 1) !== 'vg' || !isFinite(sentence, end + 1)) continue;
    return [sentenceOf(`${head(sentence, k)} ${tail(sentence, end + 1)}`), sentenceOf(`${words(sentence, start, k)} is ${words(sentence, k + 1, end)}`)];
  }
  return null;
}

/** "capturing A and [more than] doubling B": the second deed. */
function nextGerund(sentence: Parsed, first: number): { readonly conj: number; readonly verb: number } | null {
  for (let k = first + 1; k < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'conj') continue;
    for (let verb = k + 1; verb <= k + 4; verb++) {
      if (isGerund(sentence, verb) && !NOT_A_DEED.has(lower(sentence, verb))) return { conj: kindAt(sentence, k - 1) === 'comma' ? k - 1 : k, verb };
      if (kindAt(sentence, verb) === 'vg' || kindAt(sentence, verb) === 'comma' || (kindAt(sentence, verb) === 'np' && sentence.chunks[verb]!.to - sentence.chunks[verb]!.from > 1)) break;
    }
  }
  return null;
}

/** "…, with troops withdrawing from the north": what "with" brings has its own doer. */
function withTail(sentence: Parsed): string[] | null {
  for (let k = 1; k + 2 < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'prep' || lower(sentence, k + 1) !== 'with') continue;
    const verbAt = sentence.chunks.findIndex((chunk, i) => i > k + 2 && chunk.kind === 'vg');
    if (verbAt < 0 || !sentence.chunks.slice(k + 2, verbAt).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep' || chunk.kind === 'adv' || chunk.kind === 'conj')) continue;
    const done = isDone(sentence, verbAt);
    if (sentence.main > verbAt || !(isGerund(sentence, verbAt) || done)) continue;
    const verb = done ? `${/^since\b/u.test(tail(sentence, verbAt + 1)) ? 'have been' : beFor(sentence, k + 2, verbAt)} ${words(sentence, verbAt, verbAt + 1)}` : pastVerb(sentence, verbAt);
    if (verb === null) continue;
    // it is so at the time that the sentence opens with
    const ownTime = sentence.times.some((time) => time.range.from >= sentence.chunks[k]!.from);
    const lead = kindAt(sentence, 0) === 'time' && sentence.main > 0 && !ownTime ? words(sentence, 0, subjectStart(sentence, 0, sentence.main)) : '';
    return [sentenceOf(head(sentence, k)), sentenceOf(`${lead} ${words(sentence, k + 2, verbAt)} ${verb} ${tail(sentence, verbAt + 1)}`)];
  }
  return null;
}

/** "…, with its epicentre near the town" → "The quake's epicentre was near the town": what belongs to the subject. */
function withOwn(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  const k = chunks.findIndex((chunk, i) => i > main && chunk.kind === 'comma' && kindAt(sentence, i + 1) === 'prep' && lower(sentence, i + 1) === 'with' && kindAt(sentence, i + 2) === 'np' && /^(?:its|their|his|her)$/u.test(sentence.tokens[chunks[i + 2]!.from]!.lower) && kindAt(sentence, i + 3) === 'prep' && /^(?:near|in|at|on|off|under|behind|between|above|below|beneath|beside)$/u.test(lower(sentence, i + 3)));
  if (k < 0 || main < 1 || !chunks.slice(k + 3).every((chunk) => /^(?:np|prep|time|stop|adv)$/u.test(chunk.kind))) return null;
  const start = subjectStart(sentence, 0, main);
  const subject = words(sentence, start, main);
  if (subject === '' || main - start > 1) return null;
  const own = words(sentence, k + 2, k + 3).replace(/^\S+ /, '');
  return [sentenceOf(head(sentence, k)), sentenceOf(`${subject}${/s$/u.test(subject) ? '’' : '’s'} ${own} ${beFor(sentence, k + 2, k + 3)} ${tail(sentence, k + 3)}`)];
}

/** "with the army committed to the war in the east": a participle alone, of somebody named or told with "the" or a number. */
function isDone(sentence: Parsed, at: number): boolean {
  const group = sentence.chunks[at]!;
  const verb = sentence.tokens[group.head]!;
  const next = kindAt(sentence, at + 1);
  const plain = sentence.tokens.slice(group.from, group.head).every((token) => token.pos === 'ADV');
  return plain && group.to === group.head + 1 && /(?:ed|en|wn|eld|ught|ut|ost|eft)$/u.test(verb.lower) && (next === 'prep' || next === 'time' || next === 'stop' || next === undefined || next === 'vg' || next === 'adv') && !sentence.chunks.slice(at + 1).some((chunk, i) => chunk.kind === 'vg' && isFinite(sentence, at + 1 + i));
}

/** "The SDF, backed by the United States, holds X" */
function passiveAside(sentence: Parsed): string[] | null {
  for (let k = 1; k + 1 < sentence.chunks.length; k++) {
    const group = sentence.chunks[k + 1];
    if (kindAt(sentence, k) !== 'comma' || group?.kind !== 'vg' || group.to - group.from > 2 || sentence.tokens.slice(group.from, group.to).some((token) => token.pos === 'AUX' || token.lemma === 'be')) continue;
    const verb = headToken(sentence, k + 1)!;
    const next = sentence.tokens[group.to];
    // "backed by Turkey"; "built in 1921"
    const dated = next !== undefined && kindAt(sentence, k + 2) === 'time' && /^(?:built|founded|created|established|written|signed|launched|opened|discovered|introduced|passed|adopted|published|elected|appointed|formed|completed|invented|first|found|discovered|held|killed|arrested|sold|bought|released)$/u.test(verb.lower);
    // "Rovers, promoted as runners-up in 2023, spent": between the subject and its verb
    const ofSubject = k < sentence.main && !/^(?:combined|coupled|compared|faced|taken|seen)$/u.test(verb.lower) && !sentence.chunks.slice(0, k).some((chunk) => chunk.kind === 'conj') && kindAt(sentence, sentence.main - 1) === 'comma' && sentence.main - 1 > k + 1 && subjectStart(sentence, 0, k) < k && next !== undefined && /^(?:as|in|at|on|from|to|for|with|after|since|of)$/u.test(next.lower);
    if (!/(?:ed|en|wn|led|eld|un|nt|ilt|ade|ound|old|ought)$/u.test(verb.lower) || (next?.lower !== 'by' && !dated && !ofSubject)) continue;
    // "The meeting of 6 December, led by the minister": the day belongs to it
    const start = nounPhraseStart(sentence, k) ?? (kindAt(sentence, k - 1) === 'time' && /^of\b/i.test(words(sentence, k - 1, k)) ? nounPhraseStart(sentence, k - 1) : null);
    // up to the comma before the verb of the sentence: a name may be set off within ("by a farmer, Ann Lee, near the village")
    const before = sentence.main - (kindAt(sentence, sentence.main - 1) === 'adv' ? 2 : 1);
    const end = k < sentence.main && kindAt(sentence, before) === 'comma' && before > k + 1 && !sentence.chunks.slice(k + 2, before).some((chunk) => /^(?:vg|sub|rel|conj)$/u.test(chunk.kind)) ? before : sentence.chunks.findIndex((chunk, i) => i > k + 1 && (chunk.kind === 'comma' || chunk.kind === 'stop'));
    if (start === null || (end < 0 && sentence.main < 0)) continue;
    // "Researchers at the University of Harwick, led by Rao, blame": they were led
    const subjectAt = k < sentence.main ? subjectStart(sentence, 0, k) : start;
    const whole = subjectAt < start && sentence.chunks.slice(subjectAt, k).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep') ? subjectAt : start;
    const name = words(sentence, whole, k);
    const headAt = whole < start ? whole : kindAt(sentence, k - 1) === 'time' ? k - 2 : k - 1;
    const noun = headToken(sentence, headAt);
    const plural = noun?.pos === 'NOUN' && /s$/u.test(noun.lower) && noun.lemma !== noun.lower;
    const rest = end < 0 ? head(sentence, k) : `${head(sentence, k)} ${tail(sentence, end + 1)}`;
    return [sentenceOf(rest), sentenceOf(`${name} ${plural ? 'were' : 'was'} ${words(sentence, k + 1, end < 0 ? sentence.chunks.length : end)}`)];
  }
  return null;
}

function openClause(sentence: Parsed, at: number): boolean {
  for (let k = at - 1; k > sentence.main; k--) {
    const kind = kindAt(sentence, k);
    if (kind === 'rel' || kind === 'sub') return true;
    if (kind === 'comma') return false;
  }
  return false;
}
