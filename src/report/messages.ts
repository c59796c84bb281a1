/** All that Reconcile says in sentences: codes and values are facts, and this is where they get their wording. */
export { comparisonText } from './comparison-text.ts';
export { messageOf } from './diagnostic-messages.ts';
export { reasonText } from './reason-text.ts';
export { developmentSummary, summaryOf } from './summaries.ts';
