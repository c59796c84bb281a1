/** The passage defines what the claim is about as something else: "is a music video" against "is a 2011 film". */
import { isDenying } from './claim-parts.ts';
import { KIND_SETS } from './exclusive-kinds.ts';
import { tellingWords, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

interface Group {
  readonly set: string;
  readonly name: string;
  readonly beside: readonly string[];
}

const split = (list: string): readonly string[] => list.split(',').map((word) => word.trim());

const GROUPS_OF: ReadonlyMap<string, readonly Group[]> = (() => {
  const found = new Map<string, Group[]>();
  for (const { set, groups } of KIND_SETS) {
    for (const { name, words, beside } of groups) {
      for (const word of split(words)) found.set(word, [...(found.get(word) ?? []), { set, name, beside: beside ? split(beside) : [] }]);
    }
  }
  return found;
})();

export function otherKind({ short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  // Of two bare claims ("is a singer", "is a lawyer") neither tells all that somebody is.
  if (!ofOne || tellingWords(long) < tellingWords(short) + FULLER ||short.some((_, at) => isDenying(short, at))) return null;
  const said = definition(short, 0);
  const told = definition(long, 0);
  if (!said || !told || said.former !== told.former) return null;
  const kinds = groupsIn(said.words.slice(-2));
  const [kind] = kinds;
  if (!kind || long.some(({ lower }) => said.words.at(-1)?.lower === lower)) return null;
  const all = groupsIn(long);
  const others = groupsIn(told.words);
  for (const one of kinds) {
    const rivals = others.filter(({ set }) => set === one.set);
    if (rivals.length === 0 || all.some((other) => other.set === one.set && goTogether(one, other))) continue;
    return { type: 'attribute', slot: 'object', said: shown(said.words), told: shown(told.words), way: 'otherKindOfThing' };
  }
  return null;
}

/** So many words more than the claim a definition has. */
const FULLER = 2;

function goTogether(a: Group, b: Group): boolean {
  return a.name === b.name || a.beside.includes(b.name) || b.beside.includes(a.name);
}

function groupsIn(words: readonly PassageWord[]): readonly Group[] {
  return words.flatMap(({ lower }, at) => {
    const two = GROUPS_OF.get(`${lower} ${words[at + 1]?.lower ?? ''}`);
    return two ?? GROUPS_OF.get(lower) ?? GROUPS_OF.get(lower.replace(/s$/u, '')) ?? [];
  });
}

interface Definition {
  readonly words: readonly PassageWord[];
  /** "was a writer": of somebody who no longer is, or was then. */
  readonly former: boolean;
}

/** Words of "a 2011 Cold War espionage film" behind the first "is a" or "was a"; null where nothing is defined so. */
function definition(words: readonly PassageWord[], from: number): Definition | null {
  const at = words.findIndex(({ lower }, i) => i > from && /^(?:is|was|are)$/u.test(lower) && /^(?:an?|the|one)$/u.test(words[i + 1]?.lower ?? ''));
  if (at < 0) return null;
  const rest = words.slice(at + 2);
  const end = rest.findIndex(({ lower }) => ENDS.has(lower));
  const found = rest.slice(0, end < 0 ? LONGEST : Math.min(end, LONGEST));
  return found.length === 0 ? null : { words: found, former: false };
}

const LONGEST = 14;
/** Where what it is ends: behind these stands of what, where, by whom. */
const ENDS = new Set(['in', 'of', 'by', 'on', 'at', 'for', 'from', 'with', 'who', 'that', 'which', 'where', 'whose', 'based', 'directed', 'written', 'created', 'produced', 'starring', 'released', 'recorded', 'to', 'under', 'but', ';', '(', 'within', 'about', 'set', 'published', 'located']);

function shown(words: readonly PassageWord[]): string {
  return words.map(({ text }) => text).join(' ').replace(/ ([,;])/gu, '$1');
}
