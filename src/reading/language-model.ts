/**
 * The language model: splits a text into words, tags and lemmatises them. Only what this takes is loaded; names, sentiment and
 * negation are read elsewhere, from our own tables.
 */
import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The language model, loaded once and shared by any number of tokenizers; it keeps nothing of the texts it sees but the spelling of words. */
export interface Language {
  readonly nlp: WinkMethods;
}

/** A part of the model that is left out, in the shape in which it would be loaded: a machine that recognises nothing. */
const leftOut = (): object => ({ machines: ['[0,0,{},{},{},{}]'], transformers: [] });

/** `metaCER` could not stay: wink-eng-lite-web-model 1.8 doubles its text in place at each load, until no memory is left at the 26th. */
const WORDS_ONLY: typeof model = { ...model, ner: leftOut, negation: leftOut, sa: leftOut, metaCER: leftOut };

/** Loads the language model: 20 to 80 ms, much of the time of a small run. */
export function loadLanguage(): Language {
  return { nlp: winkNLP(WORDS_ONLY, ['pos']) };
}
