/** How the page is to be read, and what is missing from it. */
import type { Diagnostic } from '../../types.ts';
import { CONFIDENCE_WORDS } from '../confidence.ts';
import { messageOf } from '../messages.ts';
import { placeOf } from '../unread-pretty.ts';
import type { PageContext } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Problems listed; `reconcile check` lists all. */
const MOST_PROBLEMS = 200;

/** The last view. */
export function notes(context: PageContext): Markup {
  const { diagnostics, workspace } = context.report;
  const problems = diagnostics.filter(({ severity }) => severity !== 'info');
  const aside = workspace.claims.filter(({ id }) => context.setAside(id) !== null).length;
  const withheld = workspace.sources.filter(({ publish }) => !publish).length;
  const unread = [...context.report.readings.values()].filter(({ read }) => !read).length;
  return html`
    <dl class="how">
      <dt>Discrepancy</dt><dd>Positions on one matter that cannot all be true. Which one is right is not judged here. Two positions are rivals only where a reason says so.</dd>
      <dt>Marked words</dt><dd>The words in which a claim differs from its rivals. Where nothing is marked, the difference was stated in the claim's file and not read from its words.</dd>
      <dt>Claim</dt><dd>One statement of a source, worded by whoever keeps the files, not a quotation. Quotations stand in quotation marks.</dd>
      <dt>p7s1</dt><dd>Where the article says it: paragraph 7, sentence 1. Headline and captions count.</dd>
      <dt>Independent origins</dt><dd>Sources that share an outlet, a wire or a speaker, or copy each other, count once.</dd>
      <dt>Confidence</dt><dd>How sure it is that the positions contradict each other, not that any of them is true: ${CONFIDENCE_WORDS.map(([from, word], index) => `${index === 0 ? '' : ', '}${word}${from === -Infinity ? ' below' : ` from ${from.toFixed(2)}`}`)}. The words are those of ICD 203.</dd>
      <dt>Development</dt><dd>Values that differ because the world moved on between their times: no contradiction.</dd>
      <dt>Dates</dt><dd>“or later” and “or earlier” are bounds: the day itself is not known. “From the text”: the article gives no date, and what it mentions bounds it.</dd>
    </dl>
    <h3>What is not here</h3>
    <ul>
      ${aside === 0 ? null : html`<li>${aside === 1 ? '1 claim is' : `${aside} claims are`} set aside (withdrawn, or of a source that was retracted or has a later version), and take no part in discrepancies.</li>`}
      ${unread === 0 ? null : html`<li>${unread === 1 ? '1 claim is' : `${unread} claims are`} not in English: kept, and not read.</li>`}
      ${withheld === 0 ? null : html`<li>The words of ${withheld === 1 ? '1 source' : `${withheld} sources`} are not to be published: their claims are shown without.</li>`}
      ${problems.length === 0 ? html`<li>The files have no errors and no warnings.</li>` : null}
    </ul>
    ${problems.length === 0 ? null : html`<h3>Problems in the files</h3><ul class="problems">${problems.slice(0, MOST_PROBLEMS).map(problem)}</ul>${problems.length > MOST_PROBLEMS ? html`<p>${problems.length - MOST_PROBLEMS} more: <code>reconcile check</code> lists them.</p>` : null}`}`;
}

function problem(diagnostic: Diagnostic): Markup {
  const { message, mend } = messageOf(diagnostic);
  return html`<li><code>${placeOf(diagnostic)}</code> <span class="flag">${diagnostic.severity}</span> ${message}${mend === null || mend === undefined ? null : ` ${mend}`}</li>`;
}
