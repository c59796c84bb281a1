/** What the opener of statements asks the lexicon about the phrases and verbs of a sentence. */
import type { Participant, Token } from '../types.ts';
import type { Chunk } from './clause/chunks.ts';
import type { Clause } from './clause/clause.ts';
import { withLeftOutBe, type VoiceLexicon } from './clause/left-out-be.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import type { TokenMask } from './entity/participant-context.ts';
import type { ReadingContext } from './reading-context.ts';

export interface PhraseJudge {
  /** The phrase names an event: "the capture of Aleppo". */
  isEvent(phrase: NounPhrase): boolean;
  /** The event is one that happens, and no count or state: "a withdrawal", but not "a toll". */
  isDeed(phrase: NounPhrase): boolean;
  /** The clause in the voice that it is meant in: headlines leave out the "was" of their passives. */
  voiced(clause: Clause): Clause;
  /** People and bodies of people, and names of them: who can say something. */
  isSpeaker(phrase: NounPhrase): boolean;
}

/** What is known of a sentence before its statements are opened. */
interface Parts {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Tokens of numbers and times. */
  readonly masked: TokenMask;
  isMeasure(phrase: NounPhrase): boolean;
  participant(phrase: NounPhrase): Participant;
}

/** Made once for a sentence. */
export function createPhraseJudge({ tokens, chunks, masked, isMeasure, participant }: Parts, { predicates, nouns, words, factuality }: Pick<ReadingContext, 'predicates' | 'nouns' | 'words' | 'factuality'>): PhraseJudge {
  const isOfPeople = (lemma: string): boolean => {
    const noun = nouns.canonical(lemma);
    const { thing } = words.meaningOf(noun, 'NOUN');
    return nouns.role(noun) !== undefined || nouns.role(lemma) !== undefined || nouns.kindsOf(noun).some((kind) => AGENTS.has(kind)) || thing?.kind === 'person' || thing?.kind === 'group';
  };
  const isAgent = ({ head }: NounPhrase): boolean => {
    const word = tokens[head]!;
    if (masked.has(head)) return false;
    // the first word has a capital whatever it is ("Strike called off", "Inter defended"): a name, where no table has it
    const common = word.pos === 'PROPN' && head > 0 ? null : nouns.canonical(word.pos === 'PROPN' ? word.lower : word.lemma);
    const known = common !== null && (nouns.kindsOf(common).length > 0 || words.meaningOf(common, 'NOUN').thing !== null || predicates.byNoun(common) !== undefined);
    return known ? isOfPeople(common) : common === null || head === 0 || /[a-z]{3}(?:er|or|ist|ian|man)$/u.test(common);
  };
  const isSpeaker = (phrase: NounPhrase): boolean => {
    const word = tokens[phrase.head]!;
    if (masked.has(phrase.head)) return false;
    if (isOfPeople(word.pos === 'PROPN' ? word.lower : word.lemma) || REPORTING.has(word.lemma)) return true;
    const { type } = participant(phrase);
    return word.pos === 'PROPN' && (type === 'person' || type === 'organization');
  };
  const voice: VoiceLexicon = {
    takesObject: predicates.takesObject,
    takesBehind: predicates.takesBehind,
    isSaying: (verb) => factuality.speech.has(verb) && !CHARGES.has(verb),
    isOfAgents: (verb) => predicates.isObjectlessOfAgents(verb),
    isAgent,
    isCalling: ({ head }) => isCalling(tokens[head]!, nouns),
    isMeasure,
    isMasked: (token) => masked.has(token),
  };
  return {
    isEvent: (phrase) => predicates.byNoun(tokens[phrase.head]!.lemma) !== undefined,
    isDeed: (phrase) => predicates.byNoun(tokens[phrase.head]!.lemma)?.kind === 'event',
    voiced: (clause) => withLeftOutBe(tokens, chunks, clause, voice),
    isSpeaker,
  };
}

/** Verbs of saying that are about somebody: "Senator accused", "Driver warned". */
const CHARGES: ReadonlySet<string> = new Set(['accuse', 'blame', 'charge', 'warn', 'tell', 'criticize', 'condemn', 'praise', 'advise', 'urge', 'inform', 'suspect', 'quote', 'name', 'question', 'dismiss', 'reject', 'order', 'find', 'convict']);

/** What tells something in somebody's name. */
const REPORTING: ReadonlySet<string> = new Set(['report', 'study', 'survey', 'poll', 'source', 'research', 'audit', 'inquiry', 'media', 'statement', 'monitor', 'watchdog', 'agency', 'authority']);

/** Kinds of nouns whose bearers act. */
const AGENTS: ReadonlySet<string> = new Set(['person', 'group', 'organization', 'force', 'government', 'company']);

function isCalling({ lemma, lower }: Token, nouns: ReadingContext['nouns']): boolean {
  return nouns.role(lower) !== undefined || nouns.role(lemma) !== undefined || nouns.kindsOf(nouns.canonical(lemma)).includes('person') || /^(?:winner|champion|player|film|book|word)$/u.test(lemma);
}
