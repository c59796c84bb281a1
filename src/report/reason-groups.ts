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
  const left = new Set(reasons);
  return reasons.flatMap((reason): ReasonLine[] => {
    if (!left.has(reason)) return [];
    const together = isRuled(reason, lookup) ? [] : largestWith(reason, [...left], lookup);
    if (together.length < 2) {
      left.delete(reason);
      return [{ type: reason.type, text: reasonSentence(reason, lookup), reasons: 1 }];
    }
    for (const one of together) left.delete(one);
    return [{ type: reason.type, text: groupSentence(groupOf(together, lookup)), reasons: together.length }];
  });
}

/** The reasons that tell of one side of this one, with the same value and ground: of its two sides, the one that more share. */
function largestWith(reason: Reason, all: readonly Reason[], lookup: Lookup): readonly Reason[] {
  const alike = all.filter((one) => one.type === reason.type && one.slot === reason.slot && !isRuled(one, lookup) && sharedGround(one, lookup) === sharedGround(reason, lookup));
  const [withA, withB] = ([[reason.a, reason.aValue], [reason.b, reason.bValue]] as const).map(([claim, value]) => alike.filter((one) => (one.a === claim && one.aValue === value) || (one.b === claim && one.bValue === value)));
  return withA!.length >= withB!.length ? withA! : withB!;
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
