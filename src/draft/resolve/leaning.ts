/** Words of a finished statement that lean on what the article told elsewhere: "another brigade", "no such request", "on that front", "conceded defeat". */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { isFinite, kindAt, lower, type Parsed } from '../parsed.ts';

/** One way of leaning. `words` finds it (its first group, or all of it, is what is named); `unless` is what, in the statement, it may lean on. */
interface Lean {
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** A sentence that leans so. */
  readonly example: string;
}

const LEANS: readonly Lean[] = [
  { words: /\b(another)\b(?! of\b| (?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|few) (?:minutes|hours|days|weeks|months|years)\b)/iu, unless: /\bone another\b|\b(?:one|an?|the first)\b[^.]{3,} another\b|, and another|\band another\b/iu, example: 'Another brigade of the Halden guard came.' },
  // "Moss, Halden and other towns" lean on the towns; "other than", "each other" on nothing
  { words: /\b((?:the |their |its |his |her )?other) (?!than\b|side of\b|hand\b|things\b|day\b)(?:\p{Ll}|\d)/u, unless: /\b(?:and|or|with|than|as well as|among|between|like|each|every|any|no|all|one|to|on the) other\b|\bnone other\b|\b(?:beat|beating|defeated|outscored|joined|joins|joining|like|unlike) (?:the |\d+ |several |two |three |many )?other\b/iu, example: 'Troops shelled other villages in Halden province.' },
  { words: /\b(an? (?:second|third|fourth|fifth|sixth)) (?!(?:in|by|on|at|to|from|and|or|more|less|fewer|below|above|since|during|term|time|world|home|half|quarter|language|year|day|wave|child|wife|husband|season|consecutive|successive|straight|yellow|of)\b|hand\b)\p{Ll}/iu, unless: /\b(?:first|one)\b|\b(?:second|third|fourth|fifth|sixth)[- ](?:\p{Ll}+est|most|place|home|term|time|hand)\b/iu, example: 'A second team confirmed the find.' },
  { words: /\b(?:has|have|had)( since) (?=\p{Ll}+(?:ed|en|n|t|ne|de|ut|me|ld|nt|un|ught)\b|(?:\p{Ll}+ly )\p{Ll})/u, unless: /\b\d{4}\b.* since /u, example: 'The firm has since moved swiftly into Moss.' },
  { words: /\b(later)(?= \p{Ll}+ed\b| (?:took|gave|went|came|said|told|won|lost|left|made|held|died|met|sent|fell|became|began|found|built|sold|bought|withdrew|shot|broke)\b)/u, unless: /\b(?:in|on|from|since|at|by|after|before|when)\b[^.]* (?:and|but|who|which|then|,) later\b/iu, example: 'On 3 May 2024, the Moss guard later entered Halden.' },
  { words: /\b(simultaneously)\b(?! (?:with|in|on|at|across|from)\b)/iu, example: 'Karol Dam simultaneously ran dry.' },
  { words: /\b((?:no |any |one )?such (?:an? )?(?!as\b|that\b|an?\b)\p{Ll}+)/iu, unless: /\bsuch an? [^.]* that\b|\bas such\b/iu, example: 'No such request has reached Oslo.' },
  { words: /\b(both (?:of (?:the|these|those|them) |the )?(?!of\b|in\b|on\b|by\b|from\b|at\b|to\b|(?:eyes|ears|hands|arms|legs|knees|breasts|lungs|kidneys|shoulders|ankles|wrists|wings|ends)\b)\p{Ll}+(?:s|men|women|people|feet))\b(?! and\b| of \p{Lu})/iu, unless: /\bboth\b[^.,;]* and\b|\b\p{Lu}[\p{L}.-]{0,40} and (?:the )?\p{Lu}[^.]*\bboth\b/u, example: 'The valley has been claimed by both countries.' },
  { words: /\b(?:an?|the) (parallel) (?!to\b|with\b)\p{Ll}/iu, example: 'Army engineers were digging a parallel tunnel.' },
  { words: /(?:^|[^\p{L}])((?:the |his |her |its |their )?remaining) (?:\p{Ll}+ )?\p{Ll}+(?! of\b)/iu, unless: /\bremaining (?:in|at|on|an?|the|under)\b/iu, example: 'Pell sent remaining children to Moss.' },
  { words: /\b(?:several|many|some|a few|two|three|four|five|six|seven|eight|nine|ten) (more) \p{Ll}+(?!\p{L}| than\b)/iu, unless: /\bthan\b/u, example: 'The firm took several more towns in Norway.' },
  { words: /\b(?:on|in|at|from|to|of|by|for|with|during|after|before|through|under|over) (that (?!he\b|she\b|it\b|they\b|we\b|there\b|year\b|day\b|night\b|time\b|month\b|week\b)\p{Ll}{3,})(?=[.,;]|$)/u, example: 'The army said that it was reinforcing on that front.' },
  { words: /\b(?:north|south|east|west|outside|inside|near|around|beyond|behind)(?: of)? (it|them)\b/iu, example: 'Rebels held a base north of it.' },
  { words: /\b(the (?:next|previous|following|preceding|new|latest|same|final|first|opening) (?:half hour|half-hour|steps?|stages?|phases?|rounds?|moves?|measures|half|period))\b(?! (?:of|in|to|towards?|as|for)\b)/iu, example: 'The next steps rely on the decisions of Oslo.' },
  { words: /\b([Tt]he \p{Lu}\p{L}+-based (?!\p{Ll}+s\b)\p{Ll}+)\b(?! \p{Lu}| \p{Ll}+ \p{Lu})/u, unless: /-based (?:\p{Ll}+ )?\p{Lu}/u, example: 'The Moss-based carrier cut its forecast.' },
  { words: /\b(at the time|by then|until then|before then|since then|at that point|elsewhere)\b(?! of\b| (?:in|on)\b)/iu, unless: /\b\d{4}\b[^.]* (?:by|until|since) then\b|\bwhen\b/iu, example: 'Karol Dam was dry at the time.' },
  { words: /\b((?:an? )?similar \p{Ll}+|the rest|the remainder|the others?(?! (?:side|hand|end)\b)|the same (?!time\b|day\b|year\b|month\b|week\b|night\b|as\b)\p{Ll}+)\b(?! (?:of|to|as|in)\b)/iu, unless: /\b(?:after|to|from|on|against) the other\b|\bthe same [^.]*\b(?:as|that)\b|\bsimilar [^.]*\bto\b/iu, example: 'A similar request reached Oslo.' },
  { words: /\b(the (?:two|three|four|five|six|seven|eight|nine|ten) (?!(?:minutes|hours|days|weeks|months|years|decades|largest|biggest)\b)\p{Ll}+s)\b(?! (?:of|to|from|before|in|at|on|who|that|which|with)\b)/iu, unless: /\p{Lu}[\p{L}.-]{0,40} and (?:the )?\p{Lu}[^.]* the (?:two|three)\b|\b(?:of|from|before|after|over) the \p{Ll}+ /u, example: 'Oslo freed the two generals.' },
  { words: /\b(the opportunity|the chance|the occasion)\b/iu, unless: /\b(?:an?|every|no) (?:opportunity|chance|occasion)\b|\b(?:had|have|has|gives?|gave|given|giving|offered|offers|get|got|lost|missed|denied) (?:\p{L}+ )?the (?:opportunity|chance)\b/iu, example: 'The guard took advantage of the opportunity to enter Halden.' },
];

/** A region that no name in the statement but a country's could be. */
const REGION = /\b(the (?:region|area|district|valley|province))(?=['’]s\b|[ ,.;])(?! (?:of|around|between|near|north|south|east|west|where|that|which|known|called|under|controlled|held)\b| \p{Lu})/iu;
const BESIDE = /\b(neighbou?ring|adjacent|nearby|surrounding)\b (?!\p{Ll}+ of\b|of\b|the\b|\p{Lu}\p{L}+['’]s\b)/iu;

/** Nouns that need what they are about, and stand without it: "conceded defeat", "a decision is expected". With the words that tell it. */
const LACKING = new Set('decision defeat reconciliation stance approval agreement deal booster support assistance aid success pact compromise response proposal request rapprochement preparation advance collapse offensive counteroffensive ultimatum'.split(' '));

/** What of a finished statement leans on the rest of the article, and nothing in it tells. `marked` is named already; `country` is the one that the article is about. */
export function leaningIn(sentence: Parsed, marked: readonly string[], country: string | null, reader: SentenceReader): string[] {
  const text = sentence.text.replace(/"[^"]*"|“[^”]{0,1000}”/gu, (quoted) => '"'.padEnd(quoted.length - 1, '_') + '"');
  const places = sentence.chunks.flatMap((_, k) => {
    const participant = sentence.participantAt(k);
    return participant?.type === 'place' && participant.proper ? [participant.text] : [];
  });
  const local = places.filter((place) => reader.country(place) === undefined);
  // "near Oldport": a place, whatever the registry knows of it
  const placed = places.length > 0 || /\b(?:in|near|off|outside|around|at) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}/u.test(sentence.text) || (country !== null && sentence.text.includes(country.slice(0, 4))) || sentence.tokens.some((token) => /^\p{Lu}/u.test(token.text) && reader.country(token.text) !== undefined);
  const found = LEANS.flatMap(({ words, unless }): string[] => {
    const match = words.exec(text);
    return match === null || unless?.test(text) === true ? [] : [uncapitalised(match[1]!.trim())];
  });
  const region = REGION.exec(text);
  if (region !== null && !local.some((place) => text.indexOf(place) >= 0 && text.indexOf(place) < region.index)) found.push(region[1]!.toLowerCase());
  const beside = BESIDE.exec(text);
  if (beside !== null && places.filter((place) => text.indexOf(place) >= 0 && (text.indexOf(place) < beside.index || text.indexOf(place) > beside.index + beside[0].length + place.length)).length === 0) found.push(beside[1]!.toLowerCase());
  found.push(...lackingIn(sentence, text), ...definitesIn(sentence, text, placed));
  return [...new Set(found)].filter((words) => !found.some((longer) => longer !== words && longer.includes(words))).filter((words) => !marked.some((known) => known.includes(words) || words.includes(known)));
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "an agreement", "successes": bare nouns that lack what they are about, in a phrase that holds nothing else and that nothing follows. */
function lackingIn(sentence: Parsed, text: string): string[] {
  return sentence.chunks.flatMap((chunk, k): string[] => {
    const tokens = sentence.tokens.slice(chunk.from, chunk.to);
    const head = tokens.at(-1)!;
    if (chunk.kind !== 'np' || head.pos !== 'NOUN' || !(LACKING.has(head.lemma) || (/^(?:process|efforts?|talks)$/u.test(head.lower) && LACKING.has(tokens.at(-2)?.lemma ?? ''))) || text[head.start] === '_') return [];
    const own = tokens.slice(0, -1).filter((token) => !LACKING.has(token.lemma) && !/^(?:an?|the|local|military|external|recent|more|new|further|some|final|foreign|full|initial)$/u.test(token.lower));
    const next = kindAt(sentence, k + 1);
    const prep = next === 'prep' ? lower(sentence, k + 1) : '';
    // "in a televised address" tells how; "in the election" tells in what
    const follows = (prep === 'in' && !/^an?$/u.test(sentence.tokens[sentence.chunks[k + 2]?.from ?? 0]!.lower)) || /^(?:of|on|for|with|to|over|between|by|about|from|against|towards?|that|under|at|into|among)$/u.test(prep) || next === 'rel' || next === 'sub' || (next === 'vg' && k > sentence.main && sentence.tokens[sentence.chunks[k + 1]!.from]!.pos !== 'AUX');
    // "Oslo's stance as contingent on …"
    if (head.lemma === 'stance' && !follows) return [head.lower];
    // "talks produced an agreement", "Norway and Sweden signed a pact": who agreed is told
    if (/^(?:agreement|deal|pact|compromise)$/u.test(head.lemma) && /\b(?:talks|negotiations)\b|\p{Lu}[\p{L}.-]{0,40} and (?:the )?\p{Lu}/u.test(text)) return [];
    // "in advance"
    if (head.lemma === 'advance' && sentence.tokens[head.index - 1]?.lower === 'in') return [];
    // "the collapse" is named where nouns alone with "the" are; "a deal that", "its decision to"
    return own.length > 0 || follows || tokens[0]!.lower === 'the' || new RegExp(`\\b${head.lemma}s? (?:of|to|with|on|for|that|between)\\b`, 'u').test(text) ? [] : [tokens.map((token) => token.lower).join(' ')];
  });
}

/** Which one is told by itself, or need not be. */
const TELLS_WHICH = /(?:est|most)$|^(?:only|main|whole|entire|same|right|left|following|first|second|third|last|next|past|early|late|central|general|very|own|current|present|then|so-called|human|natural|international|global|public|private|real|wider|broader|full|final|total|average|prime|northern|southern|eastern|western|middle|upper|lower|outer|inner|near|far|other|former|latter|coming|few|many|several|two|three|four|five|six|seven|eight|nine|ten|likely|seventh|eighth|ninth|tenth|\p{L}+teenth)$/u;
const NEEDS_NO_TELLING = /^(?:morning|afternoon|evening|night|hours?|days?|weeks?|months?|years?|decades?|century|time|moment|past|future|present|end|beginning|start|middle|rest|number|amount|level|way|case|fact|economy|market|world|community|stage|quarter|season|population|people|public|system|use|north|south|east|west|coast|part|side|edge|bank|border|outskirts|line|lines|minute|limit|trade|scene|front)$/u;
/** Offices and bodies, which the country or town that a statement names has one of. */
const BODIES = /^(?:government|regime|army|military|forces?|ministry|minister|parliament|president|bank|police|party|opposition|court|commission|committee|council|guard|agency|authority|authorities|office|service|union|league|team|administration|leadership|rebels?|insurgents?|troops|population|capital|election|elections|offensive|war|uprising|conflict)$/u;

/** "the control group", "the terrorist groups": nouns with a word before them that only the article tells the meaning of, where nothing behind them does. */
function definitesIn(sentence: Parsed, text: string, placed: boolean): string[] {
  if (sentence.main < 1) return [];
  return sentence.chunks.flatMap((chunk, k): string[] => {
    const [the, modifier, noun] = sentence.tokens.slice(chunk.from, chunk.to);
    if (chunk.kind !== 'np' || chunk.to !== chunk.from + 3 || the?.lower !== 'the' || noun?.pos !== 'NOUN' || (modifier?.pos !== 'ADJ' && modifier?.pos !== 'NOUN') || noun.text !== noun.lower || modifier.text !== modifier.lower || text[noun.start] === '_' || text[modifier.start] === '_') return [];
    if (TELLS_WHICH.test(modifier.lower) || /\d/.test(modifier.text) || NEEDS_NO_TELLING.test(noun.lower) || (placed && BODIES.test(noun.lower)) || sentence.participantAt(k)?.proper === true) return [];
    const next = kindAt(sentence, k + 1);
    const prep = next === 'prep' ? lower(sentence, k + 1) : '';
    const tells = (prep !== '' && !/^(?:until|after|before|during|since|by|despite|amid|without|through|via)$/u.test(prep)) || next === 'rel' || next === 'np' || next === 'other' || (next === 'vg' && !isFinite(sentence, k + 1)) || (next === 'comma' && kindAt(sentence, k + 2) === 'np') || /^ (?:to|that|who|which|where) /u.test(text.slice(noun.end));
    // what the statement has spoken of by the same noun
    return (tells && !/^ on \d/u.test(text.slice(noun.end))) || new RegExp(`(?<![\\p{L}])${noun.lemma}`, 'iu').test(text.slice(0, modifier.start)) ? [] : [`the ${modifier.lower} ${noun.lower}`];
  });
}

/** The sentences of the table, each with the words that lean, for the test that holds every entry to its own. */
export const LEANING_EXAMPLES: readonly string[] = LEANS.map(({ example }) => example);
