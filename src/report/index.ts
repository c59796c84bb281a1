/**
 * Finished values → strings: one formatter for each command and format. All are pure, decide nothing, and return text
 * that ends with a line break; texts from files are escaped in all of them.
 */
export { formatArticleJson, formatArticlePretty, type Article } from './article.ts';
export { formatBlockingJson, formatBlockingPretty } from './blocking.ts';
export { isSettled } from './check.ts';
export type { CheckResult, FlaggedDiscrepancy, SinceResult, WithdrawnPositions } from './check.ts';
export { claimFinder, diagnosticFingerprint, discrepancyFingerprint, rivalKeys } from './fingerprints.ts';
export { formatCheckGithub } from './check-github.ts';
export { formatCheckJson } from './check-json.ts';
export { formatCheckJunit } from './check-junit.ts';
export { formatCheckMarkdown, formatCheckSummary } from './check-markdown.ts';
export { formatCheckPretty } from './check-pretty.ts';
export { formatCheckSarif } from './check-sarif.ts';
export { formatReviewItem, REVIEW_KEYS } from './review-pretty.ts';
export { readingLine } from './reading-line.ts';
export { formatRulesJson, formatRulesPretty } from './rule-pages.ts';
export { comparisonRecord, formatComparisonJson } from './comparison-json.ts';
export { formatComparisonPretty } from './comparison-pretty.ts';
export { confidenceText, confidenceWord } from './confidence.ts';
export { escapeLine, escapeText } from './escape.ts';
export { safeJson } from './json.ts';
export { comparisonText, developmentSummary, messageOf, reasonText, summaryOf } from './messages.ts';
export { formatReadingJson } from './reading-json.ts';
export { formatReadingPretty } from './reading-pretty.ts';
export { formatReportJson, reportJsonPieces, type JsonSelection } from './report-json.ts';
export { formatReportPretty, type PrettySelection } from './report-pretty.ts';
export type { Style } from './style.ts';
export { formatTraceJson } from './trace-json.ts';
export { formatTracePretty } from './trace-pretty.ts';
