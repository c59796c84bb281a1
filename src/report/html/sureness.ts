/** How sure a verdict is: words, figure, and a bar for the eye. */
import { confidenceWord, twoDecimals } from '../confidence.ts';
import { html, type Markup } from './markup.ts';

/** "almost certain 0.95", with a bar that repeats the figure and is hidden from those who hear it. */
export function sureness(confidence: number): Markup {
  const shown = twoDecimals(confidence);
  return html`<span class="sure">${confidenceWord(confidence)} <span class="num">${shown.toFixed(2)}</span>
    <svg class="bar" aria-hidden="true" width="48" height="6"><rect class="rest" width="48" height="6"/><rect class="full" width="${(shown * 48).toFixed(1)}" height="6"/></svg></span>`;
}
