/** Reasons that share a type and a side, told in one sentence: "c303 denies what c302, c289 and c335 affirm". */
import type { ConflictType, Reason } from '../types.ts';
import type { Lookup } from './lookup.ts';
import { isRuled, reasonSentence, sharedGround } from './reason-text.ts';
import { sideValue } from './shown-values.ts';
import { clip, listOf, unique } from './words.ts';

/** A claim and its value against those of others, the surest first. */
interface ReasonGroup {
  readonly type: ConflictType;
  readonly claim: string;
  readonly value: string;
  readonly others: readonly { readonly claim: string; readonly value: string }[];
  /** What the reasons have in common besides: " on the same day", … */
  readonly ground: string;
}

/** Claims named in a sentence before "and 3 others". */
const MOST_CLAIMS = 8;

/** How each type says a value, of one claim and of several; a type without a wording does not compile. */
const VERBS: Readonly<Record<Exclude<ConflictType, 'polarity'>, { readonly one: string; readonly many: string; readonly quoted?: true }>> = {
  quantity: { one: 'says', many: 'say' },
  rank: { one: 'gives rank', many: 'give rank' },
  time: { one: 'dates it to', many: 'date it to' },
  place: { one: 'puts it in', many: 'put it in' },
  actor: { one: 'names', many: 'name' },
  identity: { one: 'identifies', many: 'identify' },
  outcome: { one: 'says', many: 'say', quoted: true },
  attribute: { one: 'says', many: 'say' },
};

/** One line: the type and the sentence, and how many reasons it tells. */
export interface ReasonLine {
  readonly type: ConflictType;
  readonly text: string;
  readonly reasons: number;
}

/** The reasons in their order, those with one type and one common side in the place of the first of them. */
export function reasonLines(reasons: readonly Reason[], lookup: Lookup): ReasonLine[] {
  // For each side, its type and ground: the reasons that are still to be told. There may be thousands, so each is looked at once.
  const sides = new Map<string, Set<Reason>>();
  const keys = new Map(reasons.map((reason) => [reason, isRuled(reason, lookup) ? [] : sideKeys(reason, lookup)] as const));
  for (const [reason, both] of keys) for (const key of both) sides.set(key, (sides.get(key) ?? new Set()).add(reason));
  const told = new Set<Reason>();
  return reasons.flatMap((reason): ReasonLine[] => {
    if (told.has(reason)) return [];
    const largest = keys.get(reason)!.map((key) => sides.get(key)!).reduce<ReadonlySet<Reason>>((best, side) => (side.size > best.size ? side : best), new Set([reason]));
    const together = [...largest];
    for (const one of together) {
      told.add(one);
      for (const key of keys.get(one)!) sides.get(key)!.delete(one);
    }
    if (together.length === 1) return [{ type: reason.type, text: reasonSentence(reason, lookup), reasons: 1 }];
    return [{ type: reason.type, text: groupSentence(groupOf(together, lookup)), reasons: together.length }];
  });
}

/** Two keys: reasons that share one can be told together. */
function sideKeys(reason: Reason, lookup: Lookup): string[] {
  const common = [reason.type, reason.slot, sharedGround(reason, lookup)];
  return [JSON.stringify([...common, reason.a, reason.aValue]), JSON.stringify([...common, reason.b, reason.bValue])];
}

function groupOf(reasons: readonly Reason[], lookup: Lookup): ReasonGroup {
  const [first, second] = reasons as [Reason, Reason, ...Reason[]];
  const claim = second.a === first.a || second.b === first.a ? first.a : first.b;
  const side = (one: Reason): 'a' | 'b' => (one.a === claim ? 'a' : 'b');
  const value = (one: Reason, which: 'a' | 'b'): string => clip(sideValue(one, which, lookup), 80);
  return {
    type: first.type, claim, value: value(first, side(first)), ground: sharedGround(first, lookup),
    others: reasons.map((one) => (side(one) === 'a' ? { claim: one.b, value: value(one, 'b') } : { claim: one.a, value: value(one, 'a') })),
  };
}

function groupSentence({ type, claim, value, others, ground }: ReasonGroup): string {
  // "encyclopedia#c303 denies what c302 affirms": the source need not be said again.
  const source = claim.slice(0, claim.indexOf('#') + 1);
  const names = (claims: readonly string[]): string => listOf(claims.map((one) => (source !== '' && one.startsWith(source) ? one.slice(source.length) : one)), 'and', MOST_CLAIMS);
  const all = unique(others.map((one) => one.claim));
  if (type === 'polarity') return `${claim} ${value === 'denied' ? 'denies' : 'affirms'} what ${names(all)} ${value === 'denied' ? 'affirm' : 'deny'}${ground}.`;
  const { one, many, quoted } = VERBS[type];
  const show = (text: string): string => (quoted ? `“${text}”` : text);
  const each = unique(others.map((other) => other.value)).map((text) => {
    const claims = unique(others.filter((other) => other.value === text).map((other) => other.claim));
    return `${names(claims)} ${claims.length === 1 ? one : many} ${show(text)}`;
  });
  const comma = each.length < all.length ? '; ' : ', '; // among lists of claims a comma would be one of theirs
  return `${claim} ${one} ${show(value)}${comma}${each.join(comma)}${ground}.`;
}
