/**
 * The types of every stage, in the order in which data passes through them:
 * Workspace → Reading[] → Comparison[] → Cluster[] → Discrepancy[] and Development[] → Report.
 * A stage imports this file, `values/` and its own folder, nothing else.
 */

// ───────────────────────────── values: what slots hold ─────────────────────────────

/** A range of numbers. `low`/`high` may be ∓Infinity; an open end excludes the number itself. */
export interface NumberInterval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A range of time, half-open [start, end), in milliseconds since 1970-01-01T00:00Z; ∓Infinity where unbounded. */
export interface TimeInterval {
  readonly start: number;
  readonly end: number;
}

/** How finely a date was given. */
export type TimePrecision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'open';

/** How a time phrase is tied to what happened: at it, up to it, from it on, … */
export type TimeRelation = 'at' | 'by' | 'before' | 'after' | 'since' | 'until' | 'during' | 'as-of';

/** How the words limit a number: "about 500" is approximate, "dozens" vague, a bare "500" exact. */
export type QuantityBound = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'range' | 'vague';

/** A number with its unit. Its interval is in the base unit of its dimension (metres, seconds, kilograms, …). */
export interface Quantity {
  readonly interval: NumberInterval;
  /** The number as written, before hedges and in the written unit; null for "dozens". For a range, its middle. */
  readonly stated: number | null;
  readonly bound: QuantityBound;
  /** Unit as canonical symbol ("km", "USD", "%"), or null for a bare count. */
  readonly unit: string | null;
  /** "count", "length", "money:USD", "percent", "duration", "mass", "area", "temperature", … Only equal dimensions compare. */
  readonly dimension: string;
  /** How the quantity is shown to people: "about 500", "20 km", "$2.4bn". */
  readonly text: string;
}

/** Where in a claim's text a slot was read: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ───────────────────────────── 1. workspace ─────────────────────────────

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file of the workspace; lines and columns count from 1. The file is relative to the workspace. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem as a fact. Its wording is made from `code` and `args` by its rule (`rules/`). */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly args: Readonly<Record<string, string | number | null>>;
}

export type SourceKind = 'news' | 'analysis' | 'wire' | 'encyclopedia' | 'official' | 'social' | 'other';
export type SourceStatus = 'live' | 'corrected' | 'retracted';

/** One article, in one version. Field meanings: docs/formats.md. */
export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** EDTF as written. */
  readonly published: string | null;
  readonly publishedBasis: 'stated' | 'text';
  readonly timezone: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly kind: SourceKind;
  readonly via: readonly string[];
  readonly reliability: string | null;
  readonly status: SourceStatus;
  readonly versionOf: string | null;
  readonly publish: boolean;
  readonly text: { readonly file: string; readonly sha256: string | null } | null;
  readonly location: Location;
}

export type Polarity = 'affirmed' | 'denied';
export type Certainty = 'stated' | 'reported' | 'unconfirmed' | 'forecast';

/** What a claim file states itself; each of these beats what would be read from the text. Undefined: not stated. */
export interface Overrides {
  readonly subject?: readonly string[];
  readonly predicate?: string;
  readonly object?: readonly string[];
  readonly quantity?: StatedQuantity;
  readonly rank?: number;
  readonly time?: string;
  readonly place?: string;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  readonly attribution?: readonly string[];
}

/** A quantity as the file has it: notation ("10..20 km") split from its unit and from what is counted. */
export interface StatedQuantity {
  readonly value: string;
  readonly unit: string | null;
  readonly of: string | null;
}

/** One atomic statement made by a source. */
export interface Claim {
  /** Full id, `source#local`. */
  readonly id: string;
  readonly source: string;
  readonly text: string;
  /** "p7s1" or "p7". */
  readonly at: string | null;
  readonly quote: string | null;
  readonly evidence: string | null;
  readonly overrides: Overrides;
  /** EDTF: when the speaker said it, if not when it was published. */
  readonly said: string | null;
  readonly status: 'draft' | 'written' | 'checked';
  /** Who checked it and when, where its status says so. */
  readonly checked?: { readonly by: string; readonly on: string };
  readonly withdrawn: { readonly on: string | null; readonly reason: string | null } | null;
  readonly location: Location;
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'other';

/** A container of an entity, and when it was one (EDTF bounds; null: always). */
export interface PartOf {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a workspace knows of one thing: its names, and what it is part of (`located_in` counts as `part_of` for places). */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly partOf: readonly PartOf[];
  readonly wikidata: string | null;
  readonly location: Location;
}

export type RulingKind = 'same' | 'different' | 'conflict' | 'no-conflict' | 'unsure';

/** A person's recorded judgement on a pair of claims. */
export interface Ruling {
  readonly claims: readonly [string, string];
  readonly ruling: RulingKind;
  readonly accept: string | null;
  readonly reason: string | null;
  /** Digests of both texts when ruled; a changed text reopens the pair. */
  readonly texts: readonly [string, string] | null;
  readonly by: string | null;
  readonly on: string | null;
  readonly location: Location;
}

/** How a predicate behaves in time: a one-time event, a lasting state, a position that moves, a running count, a rate or a price, an utterance. */
export type PredicateKind = 'event' | 'state' | 'position' | 'count' | 'rate' | 'speech';

/** Roles that only one value can fill, for one matter at one time. */
export type ExclusiveRole = 'subject' | 'object' | 'time' | 'place' | 'quantity';

/** A predicate that a workspace adds to the lexicon (`lexicon:` in reconcile.config.yaml). */
export interface LexiconEntry {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly opposite: string | null;
  readonly kind: PredicateKind;
  readonly exclusive: readonly ExclusiveRole[];
}

export interface Config {
  /** Severity by diagnostic code; "off" silences it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly minConfidence: number;
  /** A claim with more words than this is reported as over-long; the rule's own limit where it is not given. */
  readonly maxClaimWords?: number;
  readonly lexicon: readonly LexiconEntry[];
}

/** Everything that was read from disk, sorted by id. Broken parts are absent here and present in the diagnostics. */
export interface Workspace {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly rulings: readonly Ruling[];
  readonly config: Config;
}

// ───────────────────────────── 2. reading ─────────────────────────────

export type PartOfSpeech = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE';

/** A word of a claim. `lemma` is lower case. */
export interface Token {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
}

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A number found in a sentence, and the words it counts. */
export interface QuantityMention {
  readonly range: TokenRange;
  readonly quantity: Quantity;
  /** The noun phrase that is counted ("civilians", "towns and villages"): its tokens, or null for a measure. */
  readonly counted: TokenRange | null;
  /** "rank" for "second-largest", "ordinal" for "third", "score" for 2-0, "age", else "amount". */
  readonly kind: 'amount' | 'rank' | 'ordinal' | 'score' | 'age';
}

/** A time phrase found in a sentence, resolved to an interval. */
/** Hours after midnight, [from, to); beyond 0 and 24 they belong to the day before or after. */
export interface HoursOfDay {
  readonly from: number;
  readonly to: number;
}

/** Whose clock an hour is told by: minutes east of UTC; `local`, one that is not named; `unclear`, one whose name is not understood. */
export type ClockZone = number | 'local' | 'unclear';

export interface TimeMention {
  readonly range: TokenRange;
  readonly interval: TimeInterval;
  readonly precision: TimePrecision;
  /** Null where no hour is told. */
  readonly zone: ClockZone | null;
  /** The hours that are told without their day (then the interval is all of time), else null. */
  readonly hours: HoursOfDay | null;
  readonly relation: TimeRelation;
  /** "about", "circa", "late", … widened the interval already; this says that it did. */
  readonly approximate: boolean;
  /** Resolved against `published` ("on Tuesday"): needs it, and is null-bounded without it. */
  readonly relative: boolean;
  /** How it is shown: EDTF. */
  readonly text: string;
}


/** A slot's value with where it comes from: stated in the claim file, or inferred from words of the text. */
export interface Slot<T> {
  readonly value: T;
  readonly basis: 'stated' | 'inferred';
  /** The words it was read from; empty when stated. */
  readonly words: readonly Span[];
}

/** A thing that a noun phrase names, as far as it is understood. */
export interface Participant {
  /** The phrase as written, without its determiner. */
  readonly text: string;
  /** Keys of all that this name can be matched by: "entity:hts" from the registry, else "name:deraa" in folded spelling, else "noun:rebel". The first is the best. */
  readonly keys: readonly string[];
  /** Lemma of the head noun, or the folded name. */
  readonly head: string;
  /** Lemmas of what qualifies the head: adjectives, noun modifiers, "of" phrases. */
  readonly modifiers: readonly string[];
  readonly proper: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly type: EntityType | null;
  /** Registry entities that contain this one, directly or not ("entity:syrian-opposition"). */
  readonly within: readonly string[];
  /** Keys of qualities that exclude this one ("noun:dead" for alive); empty for things. */
  readonly excludes: readonly string[];
  /** Words that exclude one of its modifiers in the same thing: "fictional" for a real place, "second" for the first album. */
  readonly opposed: readonly string[];
  /** Its groups in sets whose groups exclude one another: "vehicle=bus", "thing=film". Several names where usage is loose: "thing=group|building". Common nouns only. */
  readonly sorts: readonly string[];
  /** How the name was matched: "alias HTS of Hayat Tahrir al-Sham", "demonym", "metonym", "article acronym". Null when it is simply itself. */
  readonly how: string | null;
  readonly span: Span;
}

/** Role of a participant that a preposition or position gives: "from the SDF" is the source, "south of Damascus" the landmark. */
export type AdjunctRole = 'place' | 'source' | 'goal' | 'with' | 'against' | 'for' | 'of' | 'by' | 'about' | 'as' | 'other';

/** A prepositional phrase of the main clause that is neither a time nor a quantity. */
export interface Adjunct {
  readonly role: AdjunctRole;
  readonly preposition: string;
  readonly participant: Participant;
}

/** What the lexicon knows of a word by itself: one object for all its occurrences. */
export interface WordMeaning {
  readonly lemma: string;
  /** How much it tells of what is spoken of, from 0 ("get") to 1 ("armistice"): the rarer, the more. */
  readonly weight: number;
  /** Lemmas that mean the same, or are of one stem (destroy, destruction). */
  readonly alike: ReadonlySet<string>;
  /** Lemmas of what it is a kind of. */
  readonly kinds: ReadonlySet<string>;
  /** Lemmas that cannot be said of the same thing. */
  readonly opposites: ReadonlySet<string>;
  /** Its group in a set whose groups exclude one another: a coach is of the group "bus" in the set "vehicle". */
  readonly group: { readonly set: string; readonly name: string } | null;
  /** What kind of thing it names ("film", "person"), and which other kinds may be named by such a word. */
  readonly thing: { readonly kind: string; readonly may: readonly string[] } | null;
  /** Lexicon concepts that it expresses alone, and those that exclude them. */
  readonly concepts: readonly string[];
  readonly opposedConcepts: readonly string[];
}

/** The same where nobody knows which part of speech the word is: all that it may mean. A group is of a word, whatever it is. */
export type MeaningOfAnyPart = Omit<WordMeaning, 'lemma' | 'thing'>;

/** A word that tells something, where it stands in the text. */
export interface ContentWord {
  /** As in {@link Reading.content}: the lemma that stands for its synonyms, or the key of a known name. */
  readonly key: string;
  readonly meaning: WordMeaning;
  readonly proper: boolean;
  /** Where it begins in the text. */
  readonly at: number;
  /** It belongs to who says it, or to saying it. */
  readonly outer: boolean;
}

/** The predicate of the main clause. */
export interface Predicate {
  /** Lemma with its particle: "take over", "be leader". */
  readonly lemma: string;
  /** Id of the lexicon concept it expresses, or null when the lexicon has none. */
  readonly concept: string | null;
  /** Concepts that cannot hold of the same participants at the same time (rise / fall). */
  readonly opposites: readonly string[];
  /** Concepts that undo this one; a later one is a development (arrest / release). */
  readonly reversedBy: readonly string[];
  /** Concepts that this one implies (supply → support), itself not among them. */
  readonly broader: readonly string[];
  /** It happens once to the same participants, so that two dates are rival. */
  readonly once: boolean;
  /** The same deed the other way round is ruled out (beat, defeat). */
  readonly asymmetric: boolean;
  /** Subject and object may change places (meet, clash with). */
  readonly symmetric: boolean;
  readonly kind: PredicateKind;
  readonly exclusive: readonly ExclusiveRole[];
  /** "begin", "continue", "end", "resume", "attempt", "plan" or null: which part of the event is spoken of. */
  readonly aspect: 'begin' | 'continue' | 'end' | 'resume' | 'attempt' | 'plan' | null;
  /** The words as written. */
  readonly text: string;
}

/** What Reconcile understood of one claim. */
export interface Reading {
  readonly claim: string;
  readonly source: string;
  readonly text: string;
  /** Language other than English: kept, not read. */
  readonly read: boolean;
  readonly subject: Slot<readonly Participant[]> | null;
  readonly predicate: Slot<Predicate> | null;
  readonly object: Slot<readonly Participant[]> | null;
  readonly adjuncts: readonly Slot<Adjunct>[];
  /** The main quantity first. */
  readonly quantities: readonly Slot<QuantityReading>[];
  readonly rank: Slot<RankReading> | null;
  /** The main time (when it happened or held) first. */
  readonly times: readonly Slot<TimeReading>[];
  readonly places: readonly Slot<Participant>[];
  /** "north", "south-west", …: the side from which, or on which. */
  readonly direction: Slot<string> | null;
  readonly polarity: Slot<Polarity>;
  readonly certainty: Slot<Certainty>;
  /** Who said it, innermost first; empty when it is the outlet itself. */
  readonly attribution: Slot<readonly Participant[]>;
  /** The innermost name in the attribution, else the outlet, else null. */
  readonly speaker: string | null;
  /** When the source was published: the earliest and latest it can have been. */
  readonly published: TimeInterval | null;
  /** Content lemmas of the whole statement, sorted, numbers and times left out: for finding candidates and for likeness. */
  readonly content: readonly string[];
  /** Those of {@link content} that stand in the wrapping alone: who said it, and how it is told ("aimed to", "told the paper that"). */
  readonly aside: readonly string[];
  /** The text turns down what it tells of: by an odd number of negations anywhere in it, or by a word on its truth ("hoax"). */
  readonly negated: boolean;
  /** It tells which one is meant ("the attacks that began in May") and so contradicts nothing that is said of another. */
  readonly identifying: boolean;
  /** What the whole text names and dates; the further statements have none of their own. */
  readonly setting: Setting;
  /**
   * What else the text states: relative clauses, participles, appositions, further main clauses, each read as a statement of its
   * own ("the bridge, which opened in 1931, …"). Its `text` is its own words. Empty for an atomic claim, and for these themselves.
   */
  readonly further: readonly Reading[];
  /** The text as a headline; null where it is a sentence, and for further statements. */
  readonly headline: Headline | null;
}

/** What sets a text's matter apart from others of its kind, wherever in the text it stands. */
export interface Setting {
  /** Everything with a name of its own, but for who says it. */
  readonly names: readonly Participant[];
  /** Days, months and years. */
  readonly dates: readonly TimeInterval[];
}

/** Whether a headline tells its story, turns it down ("Rumour of the king's death debunked") or only asks. */
export type HeadlineStance = 'tells' | 'turns-down' | 'asks';

/** A text without a full stop, as the label of a story. */
export interface Headline {
  /** Each once, in order, without those that any headline may have. */
  readonly words: readonly HeadlineWord[];
  readonly stance: HeadlineStance;
  /** It does not vouch for its story: somebody's word, a rumour, a possibility. */
  readonly passedOn: boolean;
  /** It is worded as only headlines are; else it may as well be a statement of which the full stop was left out. */
  readonly clipped: boolean;
}

/** A word of a headline, with what it may be matched by. */
export interface HeadlineWord {
  /** As in {@link ContentWord.key}. */
  readonly key: string;
  readonly lemma: string;
  /** As {@link WordMeaning.weight}. */
  readonly weight: number;
  readonly proper: boolean;
  /** Key of the word before it; null for the first. */
  readonly behind: string | null;
  /** Lemmas that mean the same, or are of one stem. */
  readonly alike: readonly string[];
  readonly concepts: readonly string[];
  /** Lemmas, and concepts as "concept:rise", that cannot be said of the same thing. */
  readonly opposites: readonly string[];
  /** Its group in a set whose groups exclude one another: "month.march". */
  readonly group: string | null;
}

/** A quantity and what it counts. */
export interface QuantityReading {
  readonly quantity: Quantity;
  readonly kind: QuantityMention['kind'];
  /** Lemma of what is counted ("civilian"), or null for a measure. */
  readonly counted: string | null;
  readonly countedKeys: readonly string[];
  /** What happened to what is counted, where that is not the predicate: "killed", "injured". */
  readonly role: string | null;
}

export interface RankReading {
  readonly rank: number;
  /** What is ranked, by what: "large city". */
  readonly scale: string;
}

export interface TimeReading {
  readonly interval: TimeInterval;
  readonly precision: TimePrecision;
  /** Null where no hour is told. */
  readonly zone: ClockZone | null;
  /** The hours that are told without their day (then the interval is all of time), else null. */
  readonly hours: HoursOfDay | null;
  readonly relation: TimeRelation;
  readonly text: string;
}

// ───────────────────────────── 2b. what is judged (rules/) ─────────────────────────────

/** A name in a sentence: a run of words with capitals, and what it is known to be. */
export interface NameMention {
  readonly range: TokenRange;
  readonly text: string;
  /** As {@link Participant.keys}: "entity:hts", "country:syria", "name:deraa". The first is the best. */
  readonly keys: readonly string[];
}

/** Everything in a sentence that its article must bear out: words, numbers, times, names. */
export interface Mentions {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  /** Keys of the registry and the countries that any of its words names, by any alias, and of what contains them. */
  readonly known: readonly string[];
}

/** An article as evidence: its paragraphs, each with its sentences read. `p1s1` is `paragraphs[0][0]`. */
export interface ReadArticle {
  readonly paragraphs: readonly (readonly Mentions[])[];
  /** What each paragraph names, in all the ways in which a claim may write it. */
  readonly vocabularies: readonly Vocabulary[];
}

/** The words of a paragraph, for finding a name again however it is written. */
export interface Vocabulary {
  /** Folded ({@link Participant.keys} says how), and the parts of compounds. */
  readonly words: ReadonlySet<string>;
  /** Sounds of the longer words: other spellings of a name sound the same. */
  readonly sounds: ReadonlySet<string>;
  /** Keys of the names in it: "entity:hts", "country:syria". */
  readonly keys: ReadonlySet<string>;
  /** Initials of words with capitals, a space where a name ends: "the United Nations" holds "un". */
  readonly initials: string;
}

/** A field that says what else is read from the text, and that the article has to bear out as well. */
export type StatedField = 'subject' | 'predicate' | 'object' | 'quantity' | 'rank' | 'time' | 'place' | 'attribution';

/** A breach of a rule as a fact, before it has a place in a file. */
export interface Finding {
  readonly code: string;
  readonly args: Diagnostic['args'];
  /** The claim that it is about (full id), or null. */
  readonly claim: string | null;
  /** Which field of the claim; "claim" for all of it. */
  readonly field: 'text' | 'status' | 'claim' | StatedField;
  /** Where in that field's text. */
  readonly span: Span | null;
  /** Where it stands, when it is about no claim. */
  readonly location: Location | null;
}

// ───────────────────────────── 3. match ─────────────────────────────

export type SlotName = 'subject' | 'predicate' | 'object' | 'quantity' | 'rank' | 'time' | 'place' | 'polarity' | 'certainty' | 'attribution';

/** How slot A stands to slot B. "narrower": A is the more specific. */
export type SlotRelation = 'same' | 'narrower' | 'broader' | 'overlap' | 'disjoint' | 'unknown';

export interface SlotComparison {
  readonly slot: SlotName;
  /** How each side is shown; null where it has none. */
  readonly a: string | null;
  readonly b: string | null;
  readonly relation: SlotRelation;
  /** What matched ("alias", "unit conversion", "part of"), as a fact code. */
  readonly how: string | null;
}

export type Relation = 'equivalent' | 'entails' | 'entailed-by' | 'compatible' | 'conflict' | 'development' | 'unrelated';

export type ConflictType = 'quantity' | 'rank' | 'time' | 'place' | 'actor' | 'identity' | 'polarity' | 'outcome' | 'attribute';

/** One ground of a conflict: the slot that can have only one value, and the two values that it has. */
export interface Conflict {
  readonly type: ConflictType;
  readonly slot: SlotName;
  readonly aValue: string;
  readonly bValue: string;
}

/** What speaks for a score, and how much. Every score is the sum of the weights. */
export interface Feature {
  readonly name: string;
  /** How far it holds, mostly 0 or 1. */
  readonly value: number;
  /** What it adds to the score, as a logit: its value times what the table says; 0 where it does not count for the relation named. */
  readonly weight: number;
}

/** Two readings side by side. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly conflicts: readonly Conflict[];
  /** For a development: the slot that moved. */
  readonly developing: SlotName | null;
  /** How sure the named relation is, 0 to 1. */
  readonly confidence: number;
  readonly slots: readonly SlotComparison[];
  readonly features: readonly Feature[];
  /** Why the relation is what it is, as a code for `report/messages.ts`, with what it needs. */
  readonly why: { readonly code: string; readonly args: Readonly<Record<string, string>> };
  readonly withinSource: boolean;
  /** A person's ruling on this very pair, where there is one. */
  readonly ruling: Ruling | null;
}

/** Claims brought together by one key. */
export interface Block {
  /** The predicates, and the thing that the claims share. */
  readonly key: string;
  /** Claims on either side. */
  readonly sizes: readonly [number, number];
  /** Pairs that met in it; some may have met in others too. */
  readonly pairs: number;
  /** Claims that are so many, even of one month, that only those with a second thing in common met. */
  readonly left: number;
}

/** What comparing is about to cost (`--explain-blocking`). */
export interface BlockingPlan {
  readonly claims: number;
  /** Those among them that are in a language that is read. */
  readonly read: number;
  /** Pairs to compare, each counted once. */
  readonly pairs: number;
  /** Blocks by how many claims their larger side has: up to this many (null: more than the class before), and the pairs that met in them. */
  readonly classes: readonly { readonly upTo: number | null; readonly blocks: number; readonly pairs: number }[];
  /** Those with most pairs, these first. */
  readonly largest: readonly Block[];
}

// ───────────────────────────── 4. cluster ─────────────────────────────

/** Claims that say the same thing. */
export interface Cluster {
  readonly id: string;
  /** Text of the claim that stands for it: the one that all others agree with best. */
  readonly text: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly outlets: readonly string[];
  /** Independent origins, and the reason for each claim that is not one of its own. */
  readonly origins: number;
  readonly originGroups: readonly OriginGroup[];
}

/** Claims that count as one origin, and why. */
export interface OriginGroup {
  readonly claims: readonly string[];
  readonly because: 'single' | 'same-source' | 'same-outlet' | 'same-wire' | 'same-speaker' | 'copy';
  readonly name: string | null;
}

// ───────────────────────────── 5. detect ─────────────────────────────

export interface Position {
  readonly cluster: string;
  readonly value: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly origins: number;
}

export interface Reason {
  readonly type: ConflictType;
  readonly slot: SlotName;
  readonly a: string;
  readonly b: string;
  readonly aValue: string;
  readonly bValue: string;
  readonly withinSource: boolean;
  readonly confidence: number;
}

/** Rival positions on one matter. */
export interface Discrepancy {
  readonly id: string;
  readonly types: readonly ConflictType[];
  readonly confidence: number;
  readonly ruling: Ruling | null;
  readonly positions: readonly Position[];
  readonly reasons: readonly Reason[];
}

export interface DevelopmentPosition {
  readonly cluster: string;
  readonly value: string;
  /** EDTF, or null where the claim has no date. */
  readonly time: string | null;
  readonly claims: readonly string[];
}

/** Positions that differ because the world moved on between their times; earliest first. */
export interface Development {
  readonly id: string;
  readonly slot: SlotName;
  readonly positions: readonly DevelopmentPosition[];
}

// ───────────────────────────── 6. report ─────────────────────────────

/** Everything a reporter needs, finished: reporters decide nothing. All lists are sorted as docs/formats.md (JSON output) says. */
export interface Report {
  readonly workspace: Workspace;
  /** By claim id. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Every related pair that was compared; unrelated pairs are left out. Sorted by a, then b. */
  readonly comparisons: readonly Comparison[];
  readonly clusters: readonly Cluster[];
  readonly discrepancies: readonly Discrepancy[];
  readonly developments: readonly Development[];
  readonly diagnostics: readonly Diagnostic[];
  /** Pairs compared, and claims left out with why (withdrawn, retracted, superseded, not English). */
  readonly counts: { readonly pairs: number };
  readonly timings: readonly { readonly stage: string; readonly ms: number }[];
}

// ───────────────────────────── 7. trace ─────────────────────────────

/** One claim in a trace: who said it, where, when, how sure. */
export interface TraceEntry {
  readonly claim: string;
  readonly source: string;
  /** EDTF as written, or null. */
  readonly published: string | null;
  readonly at: string | null;
  /** Innermost name, else outlet, else null. */
  readonly speaker: string | null;
  readonly attribution: readonly string[];
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** Why it no longer counts: its claim was withdrawn, its source retracted or superseded; null where it counts. */
  readonly set_aside: 'withdrawn' | 'retracted' | 'superseded' | null;
}

/** Everything there is to say about one statement. Entries are in order of publication: earliest bound, unknown last. */
export interface Trace {
  readonly cluster: Cluster;
  readonly assertions: readonly TraceEntry[];
  /** Claims that deny the very same statement. */
  readonly denials: readonly TraceEntry[];
  /** Rival positions of the discrepancies that this cluster is in. */
  readonly rivals: readonly { readonly discrepancy: string; readonly types: readonly ConflictType[]; readonly confidence: number; readonly value: string; readonly entries: readonly TraceEntry[] }[];
  readonly developments: readonly Development[];
  /** Statements that this one entails, and that entail this one. */
  readonly general: readonly TraceEntry[];
  readonly specific: readonly TraceEntry[];
  readonly rulings: readonly Ruling[];
}
