import type { Claim, Diagnostic, Finding, Mentions, ReadArticle, Reading, Report, Severity, Source, Span, StatedField } from '../types.ts';

/**
 * What a rule is about: the files themselves, the article behind a claim, the wording of a claim, how claims stand to each
 * other, or order in the workspace.
 */
export type RuleGroup = 'form' | 'evidence' | 'clarity' | 'comparison' | 'housekeeping';

export const ruleGroups: readonly RuleGroup[] = ['form', 'evidence', 'clarity', 'comparison', 'housekeeping'];

/**
 * One rule: what it demands, how grave a breach is, and how it is worded. `Args` are the facts that a breach carries. Its page
 * is docs/rules/<code>.md. A rule without a `check` is found where files are read (workspace/).
 */
export interface Rule<Args> {
  readonly code: string;
  readonly group: RuleGroup;
  /**
   * Unless `severities` in reconcile.config.yaml says otherwise. Error: something was left out or is untrue. Warning: it works,
   * and is probably not meant. Info: worth knowing.
   */
  readonly severity: Severity;
  /** What holds where the rule is kept, in one sentence. */
  readonly about: string;
  /** What is wrong, in one sentence. Values from files are quoted as they are; whoever prints them escapes them. */
  readonly message: (args: Args) => string;
  /** What to do about it, in one sentence. */
  readonly mend: (args: Args) => string;
}

/** A breach that a rule found in one claim: where in its text, and the facts. */
export interface Breach<Args> {
  /** Where, if not in the text. */
  readonly field?: StatedField;
  /** Null: the claim as a whole. */
  readonly span: Span | null;
  readonly args: Args;
}

/** A name from `subject`, `object`, `place` or `attribution`. */
export interface StatedName {
  readonly field: StatedField;
  readonly mentions: Mentions;
}

/** What is known of one claim when it is judged. */
export interface ClaimContext {
  readonly claim: Claim;
  readonly source: Source | null;
  readonly reading: Reading;
  /** Words, numbers, times and names of the claim's text. */
  readonly mentions: Mentions;
  /** The names that its fields state, each as a text of its own. */
  readonly statedNames: readonly StatedName[];
  /** The sentence that the claim cites, read as a claim is; null where it cites none, states no predicate, or the text is not at hand. */
  readonly citedReading: Reading | null;
  /** The article, read; null where its text is not at hand, or in another language than the claim. */
  readonly article: ReadArticle | null;
  /** Words that a claim may have (`max_claim_words`); null: as many as the rule itself allows. */
  readonly maxWords: number | null;
}

/** A rule that looks at one claim at a time. Only claims in English that count (not withdrawn) are shown to it. */
export interface ClaimRule<Args> extends Rule<Args> {
  readonly check: (context: ClaimContext) => readonly Breach<Args>[];
}

/** What is known when claims are judged together. */
export interface WorkspaceContext {
  readonly report: Report;
  /** By claim id; those of claims that are not read are absent. */
  readonly mentions: ReadonlyMap<string, Mentions>;
}

/** A rule that looks at all claims together. */
export interface WorkspaceRule<Args> extends Rule<Args> {
  readonly checkAll: (context: WorkspaceContext) => readonly (Omit<Finding, 'code' | 'args'> & { readonly args: Args })[];
}

/** A rule of any kind, whatever facts its breaches carry. */
export type AnyRule = Rule<never>;

/** The facts of any breach. */
type Facts = Diagnostic['args'];

export type AnyClaimRule = AnyRule & { readonly check: (context: ClaimContext) => readonly Breach<Facts>[] };
export type AnyWorkspaceRule = AnyRule & { readonly checkAll: (context: WorkspaceContext) => readonly Omit<Finding, 'code'>[] };
