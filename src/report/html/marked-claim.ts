/** A claim's own words with those marked that differ from what its rivals say. */
import type { Claim, Discrepancy, Reading, SlotName, Span } from '../../types.ts';
import { spansOf } from '../clause.ts';
import type { PageContext } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The slots in which a claim, or the position that it stands for, differs, with what it says there where a reason tells. */
interface Difference {
  readonly slot: SlotName;
  readonly value: string | null;
}

/** The claim's text; `letter` names the position in the mark's title, `tone` (0…) its colour and line. */
export function markedClaim(claim: Claim, discrepancy: Discrepancy, position: readonly string[], tone: number, { lookup }: PageContext): Markup {
  const reading = lookup.reading(claim.id);
  if (!reading || reading.text !== claim.text) return html`${claim.text}`;
  const spans = merged(differences(claim.id, discrepancy, position).flatMap((difference) => wordsOf(reading, difference)));
  let from = 0;
  const parts = spans.map(({ start, end }) => {
    const part = html`${claim.text.slice(from, start)}<mark class="p${tone}">${claim.text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return html`${parts}${claim.text.slice(from)}`;
}

/** Those that reasons name for this very claim; else those of its position, which it shares. */
function differences(claim: string, { reasons }: Discrepancy, position: readonly string[]): Difference[] {
  const own = reasons.flatMap(({ slot, a, b, aValue, bValue }): Difference[] => (a === claim ? [{ slot, value: aValue }] : b === claim ? [{ slot, value: bValue }] : []));
  if (own.length > 0) return own;
  return reasons.filter(({ a, b }) => position.includes(a) || position.includes(b)).map(({ slot }) => ({ slot, value: null }));
}

/** The words that a slot was read from: of several numbers, times or places the one whose value is in dispute. */
function wordsOf(reading: Reading, { slot, value }: Difference): readonly Span[] {
  const words = (found: { readonly words: readonly Span[] } | undefined): readonly Span[] => (found?.words ?? []).filter(({ start, end }) => end > start);
  switch (slot) {
    case 'quantity': return words(reading.quantities.find((one) => one.value.quantity.text === value) ?? reading.quantities[0]);
    case 'time': return words(reading.times.find((one) => one.value.text === value) ?? reading.times[0]);
    case 'place': return words(reading.places.find((one) => one.value.text === value) ?? reading.places[0]);
    // What is denied is told by the denial; where the sentence has none ("rejected", "refused"), by its verb.
    case 'polarity': return words(reading.polarity).length > 0 ? words(reading.polarity) : spansOf(reading, 'predicate');
    default: return spansOf(reading, slot);
  }
}

/** Sorted, those that touch or overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end + 1) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
