/** Verbs of saying and verbs with an infinitive, by lemma. */
import { implicatives, type Implicative } from './implicatives.ts';
import { speechVerbs, type SpeechEffect } from './speech-verbs.ts';

/** Lookups over the tables of this folder. */
export interface FactualityLexicon {
  readonly speech: ReadonlyMap<string, SpeechEffect>;
  readonly implicative: ReadonlyMap<string, Implicative>;
}

export function createFactualityLexicon(): FactualityLexicon {
  return {
    speech: new Map(speechVerbs.map((verb) => [verb.verb, verb.effect])),
    implicative: new Map(implicatives.map((entry) => [entry.word, entry])),
  };
}
