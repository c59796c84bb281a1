import type { Severity } from '../types.ts';
import type { QuantityProblem } from './quantity-notation.ts';

/**
 * Every code that the workspace stage reports, with the facts it carries. It stands here because two stages share it: the
 * workspace finds the facts, the report words them. The wording is in
 * `report/diagnostic-messages.ts`, which does not compile while a code has none.
 */
export interface DiagnosticArgs {
  // ── the file itself ──
  /** `problem`: the parser's own code; `detail`: its sentence. */
  'yaml-syntax': { problem: string; detail: string };
  'yaml-duplicate-key': { field: string; first: number };
  'yaml-alias-limit': { count: number; limit: number };
  'empty-file': { kind: string };
  'not-utf8': { hint: string | null };
  /** `unit`: "bytes", or "parts" for lexical parts of YAML, where nobody counts them to the end (`size` null). */
  'file-too-large': { unit: 'bytes' | 'parts'; size: number | null; limit: number };
  'nested-too-deep': { limit: number };
  'unreadable-file': { reason: string };
  'path-outside': { path: string };
  'too-many-problems': { shown: number; hidden: number };

  // ── one field ──
  'unquoted-bound': { text: string };
  'id-not-text': { field: string; text: string; reads: string };
  'missing-field': { field: string; of: string };
  'missing-text': { id: string | null };
  'checked-without-status': { field: string; status: string };
  'unknown-field': { field: string; of: string; nearest: string | null };
  'wrong-type': { field: string; expected: string; found: string };
  'wrong-length': { field: string; expected: number; found: number };
  'bad-id': { field: string; text: string; pattern: string; instead: string | null };
  'bad-date': { field: string; text: string; problem: string };
  'bad-quantity': { field: string; text: string; problem: QuantityProblem };
  'bad-rank': { text: string };
  'bad-number': { field: string; text: string; low: number; high: number };
  'bad-value': { field: string; text: string; allowed: string; nearest: string | null };
  'bad-locator': { text: string };
  'bad-digest': { field: string; text: string };
  'bad-claim-reference': { text: string };
  'unknown-code': { code: string; nearest: string | null };

  // ── references between files ──
  'duplicate-id': { id: string; of: string; first: string };
  'duplicate-alias': { alias: string; entity: string; other: string; first: string };
  'unknown-source': { id: string; nearest: string | null };
  'unknown-entity': { id: string; nearest: string | null };
  'part-of-cycle': { path: string };
  'version-cycle': { path: string };
  'stale-ruling': { claim: string; nearest: string | null };
  'ruling-reopened': { claim: string; a: string; b: string; ruling: string };
  'accept-not-ruled': { accept: string; a: string; b: string };
  'ruling-on-itself': { claim: string };
  'ruling-conflict': { a: string; b: string; ruling: string; other: string; first: string };
  'source-without-claims': { id: string };

  // ── evidence, where the article's text is at hand ──
  'text-missing': { file: string };
  'text-unreadable': { file: string };
  'text-changed': { file: string; claims: number };
  'evidence-changed': { at: string };
  'locator-out-of-range': { at: string; unit: string; count: number };
  'quote-not-found': { quote: string };
  'quote-elsewhere': { at: string; found: string };
}

export type DiagnosticCode = keyof DiagnosticArgs;

/**
 * How grave each code is unless `severities` in reconcile.config.yaml says otherwise.
 * Error: something was left out or is untrue. Warning: it works, and is probably not meant. Info: worth knowing.
 */
export const defaultSeverities: { readonly [Code in DiagnosticCode]: Severity } = {
  'yaml-syntax': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-alias-limit': 'error',
  'empty-file': 'warning',
  'not-utf8': 'error',
  'file-too-large': 'error',
  'nested-too-deep': 'error',
  'unreadable-file': 'error',
  'path-outside': 'error',
  'too-many-problems': 'error',
  'unquoted-bound': 'error',
  'id-not-text': 'error',
  'missing-field': 'error',
  'missing-text': 'error',
  'checked-without-status': 'warning',
  'unknown-field': 'error',
  'wrong-type': 'error',
  'wrong-length': 'error',
  'bad-id': 'error',
  'bad-date': 'error',
  'bad-quantity': 'error',
  'bad-rank': 'error',
  'bad-number': 'error',
  'bad-value': 'error',
  'bad-locator': 'error',
  'bad-digest': 'error',
  'bad-claim-reference': 'error',
  'unknown-code': 'warning',
  'duplicate-id': 'error',
  'duplicate-alias': 'error',
  'unknown-source': 'error',
  'unknown-entity': 'error',
  'part-of-cycle': 'error',
  'version-cycle': 'error',
  'stale-ruling': 'warning',
  'ruling-reopened': 'warning',
  'accept-not-ruled': 'error',
  'ruling-on-itself': 'error',
  'ruling-conflict': 'error',
  'source-without-claims': 'info',
  'text-missing': 'info',
  'text-unreadable': 'error',
  'text-changed': 'error',
  'evidence-changed': 'warning',
  'locator-out-of-range': 'error',
  'quote-not-found': 'error',
  'quote-elsewhere': 'warning',
};
