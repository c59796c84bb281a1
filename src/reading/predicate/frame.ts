/** A clause → frame: which concept it expresses, and who fills its roles. */
import type { Predicate, Token, TokenRange } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Clause, PrepositionalPhrase } from '../clause/clause.ts';
import { nounPhrasesAt, type NounPhrase } from '../clause/noun-phrase.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';
import type { Pattern, PredicateLexicon } from '../lexicon/predicate-lexicon.ts';

export interface Frame {
  readonly lemma: string;
  readonly concept: Concept | null;
  readonly kind: Predicate['kind'];
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly adjuncts: readonly PrepositionalPhrase[];
  readonly words: readonly TokenRange[];
  /** The verb is "be" or one like it: the object says what the subject is. */
  readonly copula: boolean;
}

/** Verbs that leave the meaning to their object: "carried out strikes on". Standard light verbs of English grammars, and their news cousins. */
const LIGHT_VERBS = new Set(['carry', 'conduct', 'launch', 'offer', 'lend', 'make', 'stage', 'mount', 'hold', 'give', 'take', 'have', 'undertake', 'perform', 'commit', 'deliver', 'do', 'wage', 'execute', 'pay', 'reach', 'provide', 'issue', 'lead', 'begin', 'start', 'announce']);
/** Light verbs whose subject is the one it was done to. */
const SUFFERING_VERBS = new Set(['suffer', 'sustain', 'undergo', 'receive', 'face', 'incur', 'get']);
/** Verbs with two objects, whom and what: "sent the court a letter". */
const GIVING_VERBS = new Set(['give', 'send', 'hand', 'award', 'grant', 'lend', 'sell', 'pay', 'show', 'teach', 'owe', 'promise', 'supply', 'donate', 'bequeath', 'deny', 'bring', 'mail']);
const COPULAS = new Set(['be', 'become', 'remain', 'stay', 'represent', 'constitute']);
/** Prepositions that bring in what an event noun is done to. */
const TARGET_PREPOSITIONS = new Set(['of', 'on', 'against', 'over', 'upon', 'targeting', 'with', 'for']);
/** Prepositions of patterns; "out", "up", "down" and "off" are parts of the verb there. */
const PREPOSITIONS = new Set(['of', 'to', 'on', 'in', 'at', 'for', 'from', 'with', 'by', 'against', 'into', 'over', 'upon', 'about', 'through', 'toward', 'towards', 'after', 'behind', 'between', 'under', 'as', 'around', 'near', 'within']);
/** "had [its] origins in": whose it is stands before the word of the pattern. */
const POSSESSIVE = /^(?:its|his|her|their|our|my|your)$/u;
const SKIPPED = new Set(['DET', 'ADJ', 'ADV', 'NUM']);

export function readFrame(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, lexicon: PredicateLexicon, isPlace: (phrase: NounPhrase) => boolean, isMeasure: (phrase: NounPhrase) => boolean = () => false): Frame {
  const reader = new FrameReader(tokens, chunks, clause, lexicon, isPlace, isMeasure);
  return reader.read();
}

/** Tries the ways in which a clause can express a concept, the most specific first. A class only to share the clause among its parts. */
class FrameReader {
  private readonly tokens: readonly Token[];
  private readonly chunks: readonly Chunk[];
  private readonly clause: Clause;
  private readonly lexicon: PredicateLexicon;
  private readonly isPlace: (phrase: NounPhrase) => boolean;
  private readonly isMeasure: (phrase: NounPhrase) => boolean;

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, lexicon: PredicateLexicon, isPlace: (phrase: NounPhrase) => boolean, isMeasure: (phrase: NounPhrase) => boolean) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.lexicon = lexicon;
    this.clause = this.withRecipient(clause);
    this.isPlace = isPlace;
    this.isMeasure = isMeasure;
  }

  /** "gave Ukraine 18 tanks" is "gave 18 tanks to Ukraine"; "gave the plan its approval" is left to the reader of event nouns. */
  private withRecipient(clause: Clause): Clause {
    const [recipient, given] = clause.objects;
    if (!clause.verb || clause.passive || !recipient || !given || !GIVING_VERBS.has(this.tokens[clause.verb.head]!.lemma) || given.some((phrase) => this.eventConcept(phrase))) return clause;
    const to: PrepositionalPhrase = { preposition: 'to', index: recipient[0]!.range.from, phrases: recipient, ofSubject: false };
    return { ...clause, objects: [given], prepositional: [...clause.prepositional, to] };
  }

  read(): Frame {
    const verb = this.clause.verb;
    if (!verb) return this.verbless();
    const pattern = this.fromPattern(verb);
    // "held talks" is a meeting and no holding, "carried out strikes" are strikes; "took control of" says in its own words what it is.
    if (pattern && pattern.words.length > 1 && pattern.lemma !== 'carry out') return pattern;
    return this.fromEventNoun(verb) ?? pattern ?? this.plain(verb);
  }

  private fromPattern(verb: Chunk): Frame | null {
    const head = this.tokens[verb.head]!;
    const after = verb.to;
    let best: { frame: Frame; score: number } | null = null;
    const present = this.wordsFrom(verb.head);
    // "a curfew was imposed": what the pattern has as its object is the subject of the passive
    if (this.clause.passive) for (const { core } of this.clause.subject) for (let i = core.from; i < core.to; i++) present.add(this.tokens[i]!.lemma);
    for (const pattern of this.lexicon.patternsOf(head.lemma)) {
      if (!pattern.words.every((word) => present.has(word))) continue;
      const found = this.fit(pattern, verb, after, this.clause.passive);
      if (found && (best === null || found.score > best.score)) best = found;
    }
    if (this.clause.passive) {
      // "was born", "is located in": patterns that name the participle
      for (const pattern of this.lexicon.patternsOf('be')) {
        if (pattern.rest[0] !== head.lower && pattern.rest[0] !== head.lemma) continue;
        if (!pattern.words.every((word) => present.has(word))) continue;
        const found = this.fit(pattern, verb, verb.head, false);
        if (found && (best === null || found.score > best.score)) best = { ...found, frame: this.withAgent(found.frame, pattern) };
      }
    }
    return best?.frame ?? null;
  }

  /** All words from a token on, in every form that a pattern can name them by: most patterns of a verb lack one, and need not be tried. */
  private wordsFrom(from: number): Set<string> {
    const words = new Set<string>();
    for (let i = from; i < this.tokens.length; i++) {
      const { lemma, lower } = this.tokens[i]!;
      words.add(lemma).add(lower).add(this.lexicon.spelling(lemma));
    }
    return words;
  }

  /** "was closed by heavy snow": who closed it, where the pattern has only what was closed. */
  private withAgent(frame: Frame, pattern: Pattern): Frame {
    const agent = frame.adjuncts.find((phrase) => phrase.preposition === 'by' && !phrase.phrases.every(this.isMeasure));
    return pattern.subject === 'O' && frame.subject.length === 0 && agent ? { ...frame, subject: agent.phrases, adjuncts: frame.adjuncts.filter((phrase) => phrase !== agent) } : frame;
  }

  /** How a pattern fits: words matched count most, then filled roles; null when a word is missing or a role cannot be filled. */
  private fit(pattern: Pattern, verb: Chunk, after: number, passive: boolean): { frame: Frame; score: number } | null {
    const { clause, tokens } = this;
    const roles: { S: readonly NounPhrase[]; O: readonly NounPhrase[] } = { S: [], O: [] };
    const used = new Set<number>();
    let score = 0;
    const agent = passive ? clause.prepositional.find((phrase) => phrase.preposition === 'by') : undefined;

    if (pattern.subject !== 'S' && pattern.subject !== 'O') {
      const subjectWords = clause.subject.flatMap((phrase) => tokens.slice(phrase.core.from, phrase.core.to).map((token) => token.lemma));
      if (!pattern.subject.every((word) => subjectWords.includes(word))) return null;
      score += 2 * pattern.subject.length;
      roles.O = clause.subject.flatMap((phrase) => phrase.of);
    } else if (passive && !this.hasDirectObject(pattern)) {
      // "fighters were withdrawn from Syria": who is moved is who moves
      roles[pattern.subject] = clause.subject;
    } else if (passive) {
      roles[pattern.subject] = agent?.phrases ?? [];
      if (agent) used.add(agent.index);
    } else roles[pattern.subject] = clause.subject;

    let position = after;
    const words: TokenRange[] = [{ from: verb.from, to: verb.to }];
    const ownObject = passive ? this.objectInSubject(pattern) : null;
    if (ownObject) {
      roles.S = agent?.phrases ?? [];
      if (agent) used.add(agent.index);
      words.push(ownObject);
      score += 2 * (ownObject.to - ownObject.from);
    }
    for (const [k, part] of pattern.rest.entries()) {
      if (ownObject && k < ownObject.to - ownObject.from) continue;
      if (part === 'S' || part === 'O') {
        const previous = pattern.rest[k - 1];
        if (previous === undefined || !this.isPrepositionWord(previous)) {
          // the direct object, or the subject of a passive
          const filler = passive ? clause.subject : position > after ? this.phrasesAt(position) ?? clause.objects[0] : clause.objects[0];
          if (!filler || filler.length === 0) return null;
          if (passive && pattern.subject === part) return null;
          const next = pattern.rest[k + 1];
          if (!passive && next !== undefined && next !== 'S' && next !== 'O') {
            // "found the banker guilty", "left homes without power": on behind the object, or behind the word that closes it
            const closed = this.closedBy(filler, next);
            roles[part] = closed.phrases;
            position = closed.position;
          } else roles[part] = filler;
        } else {
          const phrase = this.phrasesAt(position);
          // a city falls to somebody, never to a number: "prices fell to 3%" went down
          if (!phrase || (part === 'S' && phrase.every(this.isMeasure))) return null;
          else {
            roles[part] = phrase;
            const prepositional = clause.prepositional.find((candidate) => candidate.phrases[0]?.range.from === phrase[0]!.range.from);
            if (prepositional) used.add(prepositional.index);
          }
        }
        score += 1;
        continue;
      }
      const at = this.findWord(part, position, pattern.verb === 'be');
      if (at < 0) return null;
      words.push({ from: at, to: at + 1 });
      position = at + 1;
      score += 2;
    }
    // "the city fell" was taken; "prices fell" went down
    if (pattern.subject === 'O' && pattern.rest.length === 0 && !clause.subject.some((phrase) => this.isPlace(phrase))) score -= 1;
    const object = clause.objects[0] ?? [];
    const measured = object.length > 0 && object.every(this.isMeasure);
    // "fell 2%", "drew 1-1": by how much is no object
    if (pattern.rest.length === 0 && !passive && object.length > 0) score += measured ? 1.5 : typeof pattern.subject === 'string' ? -2 : 0;
    if (passive && pattern.rest.length === 0) return null; // a passive needs something that was acted on
    // An intransitive pattern of a verb that has an object here keeps it: "surrendered key cities".
    if (!passive && !pattern.rest.includes('O') && pattern.subject === 'S' && pattern.rest.length === 0 && !measured) roles.O = object;
    const concept = pattern.concept;
    return {
      score,
      frame: { lemma: [pattern.verb, ...pattern.rest.filter((part) => part !== 'S' && part !== 'O')].join(' '), concept, kind: concept.kind, subject: roles.S, object: roles.O, adjuncts: clause.prepositional.filter((phrase) => !used.has(phrase.index) && !isWhollyIn(phrase, words.slice(1), [...roles.S, ...roles.O])), words, copula: false },
    };
  }

  /** "A curfew was imposed on the city": the words that the pattern has as its object ("S impose curfew on O"), where they are the subject of the passive. */
  private objectInSubject(pattern: Pattern): TokenRange | null {
    if (pattern.subject !== 'S') return null;
    const end = pattern.rest.findIndex((part) => part === 'S' || part === 'O' || this.isPrepositionWord(part));
    const own = end < 0 ? pattern.rest : pattern.rest.slice(0, end);
    if (own.length === 0) return null;
    for (const { core, head } of this.clause.subject) {
      const from = head + 1 - own.length;
      if (this.tokens[head]!.pos !== 'NOUN' || from < core.from || !own.every((word, k) => this.tokens[from + k]!.lemma === word)) continue;
      // As in the active, only small words may stand before them: "the director's next film" is more than the film of "S release film".
      if (this.tokens.slice(core.from, from).every((token) => SKIPPED.has(token.pos))) return { from, to: head + 1 };
    }
    return null;
  }

  /** Takes the word that a pattern has behind its object off the object's end, where the two were read as one phrase; and gives where to look for that word. */
  private closedBy(phrases: readonly NounPhrase[], word: string): { phrases: readonly NounPhrase[]; position: number } {
    const last = phrases.at(-1)!;
    const at = this.tokens.findIndex((token, i) => i > last.core.from && i < last.core.to && (token.lemma === word || token.lower === word));
    if (at < 0) return { phrases, position: last.range.to };
    const head = this.tokens.findLastIndex((token, i) => i < at && i >= last.core.from && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON'));
    if (head < 0) return { phrases, position: last.range.to };
    const core = { from: last.core.from, to: at };
    return { phrases: [...phrases.slice(0, -1), { ...last, core, range: { from: last.range.from, to: at }, head, of: [] }], position: at };
  }

  /** Whether a role of the pattern stands right behind the verb or its noun, not behind a preposition. */
  private hasDirectObject(pattern: Pattern): boolean {
    return pattern.rest.some((part, k) => (part === 'S' || part === 'O') && (k === 0 || !this.isPrepositionWord(pattern.rest[k - 1]!)));
  }

  private isPrepositionWord(word: string): boolean {
    return PREPOSITIONS.has(word);
  }

  /** Index of the word `part` at or shortly behind `position`, past determiners and adjectives; -1 when it is not there. */
  private findWord(part: string, position: number, tight: boolean): number {
    for (let i = position; i < this.tokens.length && i < position + 5; i++) {
      const token = this.tokens[i]!;
      if (token.lemma === part || token.lower === part || this.lexicon.spelling(token.lemma) === part) return i;
      if (tight && token.pos === 'ADJ') return -1;
      if (!SKIPPED.has(token.pos) && token.text !== "'s" && !POSSESSIVE.test(token.lower) && !this.hedgesNumber(i)) {
        // "took Aleppo over": a particle may stand behind the object
        if (!/^(?:over|up|down|off|out|back|away|apart)$/u.test(part)) return -1;
      }
    }
    return -1;
  }

  /** "more than 400 seats": small words of a number. */
  private hedgesNumber(i: number): boolean {
    return /^(?:more|than|at|least|most|up|to|about|around|over|under|some|nearly|almost|fewer|less)$/u.test(this.tokens[i]!.lower) && (this.tokens[i + 1]?.pos === 'NUM' || this.tokens[i + 2]?.pos === 'NUM');
  }

  private phrasesAt(token: number): readonly NounPhrase[] | null {
    for (let c = 0; c < this.chunks.length; c++) {
      const chunk = this.chunks[c]!;
      if (chunk.to <= token) continue;
      if (chunk.kind === 'adv' || chunk.kind === 'time') continue;
      if (chunk.kind !== 'np') return null;
      const list = nounPhrasesAt(this.tokens, this.chunks, c, true)!;
      const first = list.phrases[0]!;
      // The position may lie inside the chunk, behind the words of a light construction.
      if (first.core.from < token) return [{ ...first, core: { from: token, to: first.core.to }, range: { from: token, to: first.range.to } }, ...list.phrases.slice(1)];
      return list.phrases;
    }
    return null;
  }

  /** "carried out an attack on X", "suffered a defeat": the object's concept. */
  private fromEventNoun(verb: Chunk): Frame | null {
    const head = this.tokens[verb.head]!;
    const { clause } = this;
    const happening = this.happening(verb);
    if (happening) return happening;
    const light = LIGHT_VERBS.has(head.lemma);
    const suffering = SUFFERING_VERBS.has(head.lemma);
    if (!light && !suffering) return null;
    const giving = head.lemma === 'give' || head.lemma === 'provide' || head.lemma === 'offer' || head.lemma === 'lend';
    const second = giving ? clause.objects[1]?.find((phrase) => this.eventConcept(phrase)) : undefined;
    const event = clause.passive ? clause.subject[0] : (second ?? clause.objects[0]?.find((phrase) => this.eventConcept(phrase)) ?? clause.objects[0]?.[0] ?? (head.lemma === 'carry' ? this.phrasesAt(verb.to + 1)?.[0] : undefined));
    if (!event) return null;
    const concept = this.eventConcept(event);
    if (!concept) return null;
    // "launched the Europa Clipper probe": a thing with a name of its own is no event
    if (this.tokens[event.core.from]!.lower === 'the' && this.tokens[event.head - 1]?.pos === 'PROPN' && event.head - 1 > event.core.from) return null;
    const doer = clause.passive ? (clause.prepositional.find((phrase) => phrase.preposition === 'by')?.phrases ?? []) : clause.subject;
    const target = clause.prepositional.find((phrase) => (TARGET_PREPOSITIONS.has(phrase.preposition) || (giving && phrase.preposition === 'to')) && phrase.index > verb.to);
    const of = event.of.filter((phrase) => !this.isMeasure(phrase));
    const done = second ? clause.objects[0]! : of.length > 0 ? of : suffering ? [] : (target?.phrases ?? []);
    return {
      lemma: concept.id, concept, kind: concept.kind,
      subject: suffering ? done : doer, object: suffering ? doer : done,
      adjuncts: clause.prepositional.filter((phrase) => phrase !== target && phrase.preposition !== 'by'),
      words: [{ from: verb.from, to: verb.to }, { from: event.head, to: event.head + 1 }], copula: false,
    };
  }

  /** "The collapse of the bridge occurred at noon": the subject names the event. */
  private happening(verb: Chunk): Frame | null {
    const { clause } = this;
    const lemma = this.tokens[verb.head]!.lemma;
    const event = clause.subject[0];
    if (!event || clause.subject.length > 1 || !(lemma === 'occur' || lemma === 'happen' || (lemma === 'take' && this.tokens[verb.to]?.lower === 'place'))) return null;
    const concept = this.eventConcept(event);
    if (!concept || event.of.length === 0) return null;
    const by = clause.prepositional.find((phrase) => phrase.preposition === 'by');
    const acting = concept.patterns.some((pattern) => pattern.startsWith('S ') && !/ O\b/u.test(pattern)) && by === undefined;
    return {
      lemma: concept.id, concept, kind: concept.kind, subject: acting ? event.of : (by?.phrases ?? []), object: acting ? [] : event.of,
      adjuncts: clause.prepositional.filter((phrase) => phrase !== by), words: [{ from: event.head, to: event.head + 1 }], copula: false,
    };
  }

  private eventConcept(phrase: NounPhrase): Concept | undefined {
    const head = this.tokens[phrase.head]!;
    const two = `${this.tokens[phrase.head - 1]?.lemma ?? ''} ${head.lemma}`;
    return this.lexicon.byNoun(two) ?? this.lexicon.byNoun(head.lemma) ?? this.lexicon.byNoun(head.lower);
  }

  /** A verb that the lexicon does not know: it stands for itself. */
  private plain(verb: Chunk): Frame {
    const { clause, tokens } = this;
    const head = tokens[verb.head]!;
    const copula = COPULAS.has(head.lemma) && head.pos !== 'VERB' ? true : COPULAS.has(head.lemma);
    const next = tokens[verb.to];
    const particle = next && next.pos === 'ADP' && /^(?:out|up|down|off|over|back|away|apart)$/u.test(next.lower) && !copula ? ` ${next.lower}` : '';
    const told = clause.objects[0] ?? [];
    const amount = this.lexicon.byId('amount-to');
    if (copula && head.lemma === 'be' && amount && told.length > 0 && told.every((phrase) => this.isMeasure(phrase) && isShareOrMoney(tokens, phrase))) {
      return { lemma: 'amount to', concept: amount, kind: amount.kind, subject: clause.subject, object: [], adjuncts: clause.prepositional, words: [{ from: verb.from, to: verb.to }], copula: false };
    }
    // "The temple is in Cambodia": it is located there
    const located = this.lexicon.byId('be-located-in');
    if (copula && head.lemma === 'be' && located && told.length === 0 && !clause.complement && clause.prepositional.some(({ preposition, index, phrases }) => preposition === 'in' && index === verb.to && phrases.some(this.isPlace))) {
      return { lemma: 'be in', concept: located, kind: located.kind, subject: clause.subject, object: [], adjuncts: clause.prepositional, words: [{ from: verb.from, to: verb.to }], copula: false };
    }
    const agent = clause.passive ? clause.prepositional.find((phrase) => phrase.preposition === 'by') : undefined;
    let complement = '';
    if (clause.complement) {
      // "was told to leave": what was told is part of the predicate
      const inner = this.chunks[clause.complement.at];
      const word = inner ? tokens[inner.head]! : undefined;
      if (word && inner!.kind === 'vg') complement = ` ${word.lemma}`;
    }
    return {
      lemma: this.lexicon.spelling(head.lemma) + particle + complement, concept: null, kind: copula ? 'state' : 'event',
      subject: clause.passive ? (agent?.phrases ?? []) : clause.subject,
      object: clause.passive ? clause.subject : (clause.objects[0] ?? []),
      adjuncts: clause.prepositional.filter((phrase) => phrase !== agent), words: [{ from: verb.from, to: verb.to }], copula,
    };
  }

  /** No verb: a headline or a caption. An event noun may still say what happened ("Death of a president"). */
  private verbless(): Frame {
    const { clause } = this;
    const event = clause.subject[0];
    const concept = event ? this.eventConcept(event) : undefined;
    if (event && concept) {
      const by = clause.prepositional.find((phrase) => phrase.preposition === 'by');
      const intransitive = !concept.patterns.some((pattern) => /(?:^| )O\b/u.test(pattern));
      return { lemma: concept.id, concept, kind: concept.kind, subject: by?.phrases ?? (intransitive ? event.of : []), object: intransitive ? [] : event.of, adjuncts: clause.prepositional.filter((phrase) => phrase !== by), words: [{ from: event.head, to: event.head + 1 }], copula: false };
    }
    return { lemma: '', concept: null, kind: 'state', subject: clause.subject, object: [], adjuncts: clause.prepositional, words: [], copula: false };
  }
}

/** "11 percent", "$40m", "60 rupees": what something amounts to. Ages and lengths belong to what has them. */
function isShareOrMoney(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens.slice(phrase.core.from, phrase.core.to).some((token) => /^(?:percent|%|per|cent|[$€£¥₹]|dollar|euro|pound|yen|yuan|rupee|rouble|ruble|zloty|franc|peso|krone|krona|lira|rand|naira|shilling|real|won|dinar|dirham|riyal)$/u.test(token.lemma));
}

/** Whether a prepositional phrase is nothing but words of the predicate itself: "came [into force]". */
function isWhollyIn(phrase: PrepositionalPhrase, words: readonly TokenRange[], roles: readonly NounPhrase[]): boolean {
  const said = (index: number): boolean => words.some((range) => range.from <= index && index < range.to);
  return said(phrase.index) && phrase.phrases.every((inner) => said(inner.head) || roles.some((role) => role.head === inner.head));
}

/** The frame of an event that a noun phrase names: "[the capture of Aleppo]", "[involvement in the raid]". */
export function frameOfNoun(tokens: readonly Token[], phrase: NounPhrase, prepositional: readonly PrepositionalPhrase[], doer: readonly NounPhrase[], lexicon: PredicateLexicon): Frame | null {
  const head = tokens[phrase.head]!;
  const concept = lexicon.byNoun(head.lemma) ?? lexicon.byNoun(head.lower);
  if (!concept) return null;
  const target = prepositional.find((candidate) => candidate.index >= phrase.range.to - 1);
  return { lemma: concept.id, concept, kind: concept.kind, subject: doer, object: phrase.of.length > 0 ? phrase.of : (target?.phrases ?? []), adjuncts: prepositional.filter((candidate) => candidate !== target), words: [{ from: phrase.head, to: phrase.head + 1 }], copula: false };
}
