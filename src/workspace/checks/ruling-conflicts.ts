import type { RulingDraft } from '../build/draft.ts';
import { placeText } from './duplicate-ids.ts';

/**
 * Leaves out rulings that contradict others: "same" holds transitively, so no two claims that are the same by way of others
 * can be different or in conflict, and the same two statements cannot both conflict and not conflict. Reported at the
 * ruling that does not fit what "same" says, else at the later one.
 */
export function withoutContradictions(drafts: readonly RulingDraft[]): RulingDraft[] {
  const groups = new Groups();
  const ties = drafts.filter(({ value }) => value.ruling === 'same');
  for (const { value } of ties) groups.join(...value.claims);

  const settled = new Map<string, RulingDraft>();
  return drafts.filter((draft) => {
    const { ruling, claims } = draft.value;
    if (ruling === 'same' || ruling === 'unsure') return true;
    const [a, b] = claims.map((claim) => groups.of(claim)) as [string, string];
    if (a === b) {
      if (ruling === 'no-conflict') return true; // the same statement does not conflict with itself
      const tie = ties.find(({ value }) => samePair(value.claims, claims)) ?? ties.find(({ value }) => groups.of(value.claims[0]) === a)!;
      return contradicts(draft, tie);
    }
    if (ruling === 'different') return true;
    const matter = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = settled.get(matter);
    if (before === undefined) settled.set(matter, draft);
    return before === undefined || before.value.ruling === ruling || contradicts(draft, before);
  });
}

function contradicts(draft: RulingDraft, other: RulingDraft): false {
  const [a, b] = draft.value.claims;
  draft.file.add('ruling-conflict', draft.offset, { a, b, ruling: draft.value.ruling, other: other.value.ruling, first: placeText(other, other.offset) });
  return false;
}

function samePair(one: readonly [string, string], other: readonly [string, string]): boolean {
  return one.includes(other[0]) && one.includes(other[1]);
}

/** Claims that rulings make the same (union-find; the first in code-unit order stands for its group). */
class Groups {
  readonly #parent = new Map<string, string>();

  of(claim: string): string {
    let root = claim;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = claim; at !== root; ) {
      const up = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].sort() as [string, string];
    if (first !== second) this.#parent.set(second, first);
  }
}
