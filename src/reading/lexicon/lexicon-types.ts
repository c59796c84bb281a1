/** The shapes of the lexicon's tables. What the entries mean to a reader is said here once; the tables hold data only. */
import type { EntityType, ExclusiveRole, PredicateKind } from '../../types.ts';

/**
 * What verbs and nouns of one meaning say, and how that meaning behaves.
 *
 * `patterns` are clauses with lemmas, S for who does it and O for what it is done to:
 * "S capture O", "S pay Q for O" (Q: an amount), "S launch O:spacecraft" (O: a kind of spacecraft), "O fall to S", "O fall", "S take control of O", "S sell O". A pattern with only S is intransitive.
 * Alternatives stand in braces ("S {seize, take} O"), as in the tables. The longest pattern that a clause fits wins. Passives need no pattern of their own: "O was captured by S" is turned.
 */
export interface Concept {
  readonly id: string;
  readonly patterns: readonly string[];
  /** Event nouns: "the capture of O by S", "O's capture". For intransitive concepts the "of" phrase is S. */
  readonly nouns: readonly string[];
  readonly kind: PredicateKind;
  /** Roles that only one value can fill for one matter at one time. "subject" for capture: two rival forces cannot both be its captor. */
  readonly exclusive: readonly ExclusiveRole[];
  /** It happens only once to the same participants in one story (is born, dies, founds, captures, is elected), so that two dates are rival. Raids, visits and statements recur. */
  readonly once: boolean;
  /** Concepts that cannot hold of the same participants at the same time (rise/fall, win/lose, approve/reject). */
  readonly opposites: readonly string[];
  /** Concepts that undo this one: a later one is a development, not a conflict (arrest/release, open/close, capture/lose). */
  readonly reversedBy: readonly string[];
  /** Concepts that this one implies (assassinate → kill, slash → cut). */
  readonly broader: readonly string[];
  /** It is a running count of what another concept does: "death toll" counts what "kill" does, and its O is that concept's S. */
  readonly countOf: string | null;
  /** "A beat B" rules out "B beat A" at the same time; "A attacked B" does not. */
  readonly asymmetric: boolean;
  /** S and O may change places (meet, clash with, agree with). */
  readonly symmetric: boolean;
  /** A sentence that must be read as this concept. */
  readonly example: string;
}

/** A noun that says what someone or something is: "X is the leader of Y". */
export interface RoleNoun {
  readonly noun: string;
  readonly synonyms: readonly string[];
  /** Only one holder at a time for one "of Y" (president, capital, captain), so that two holders are rival. */
  readonly exclusive: boolean;
  readonly of: EntityType | 'any';
  readonly example: string;
}

/** Two qualities that exclude each other in the same thing at the same time. */
export interface AttributePair {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly example: string;
}

/** Nouns that mean the same in news: quake/earthquake, truce/ceasefire. The first stands for all. */
export type NounSynonyms = readonly string[];

/** A noun that is a kind of another: rebel → force, city → place. */
export interface NounKind {
  readonly noun: string;
  readonly kindOf: readonly string[];
}

/** A country or people: name, adjective and people's names, and what stands for its government. */
export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Cities that its government sits in, each with all its names. */
  readonly seats: readonly (readonly string[])[];
  /** Names that stand for its government: "the Kremlin", "Downing Street". */
  readonly metonyms: readonly string[];
}

/** A continent, or a region of several countries. */
export interface Region {
  readonly name: string;
  readonly continent: boolean;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly countries: readonly string[];
}

/** A body that the whole world's news names. */
export interface Organization {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A city under all its names, the first of which is shown. */
export interface City {
  readonly country: string;
  readonly names: readonly string[];
}
