/** Which numbers are parts of names, and so no quantities: "Boeing 737", "Article 5", "46th regiment", "25th Special Tasks Division". */
import { SCALES } from '../../values/scales.ts';
import { matchUnit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';
import { isPluralNoun } from './nouns.ts';
import { isSign } from './signs.ts';

/** Nouns that take a number as a label: "Article 5", "flight 370", "phase 3 trials". */
const LABELS: ReadonlySet<string> = new Set(['act', 'airbus', 'amendment', 'apollo', 'appendix', 'area', 'article', 'articles', 'block', 'boeing', 'camp', 'category', 'channel', 'chapter', 'class', 'clause', 'committee', 'convention', 'corridor', 'count', 'day', 'decree', 'directive', 'district', 'episode', 'exit', 'extension', 'figure', 'flight', 'formula', 'fortune', 'ftse', 'gate', 'grade', 'group', 'highway', 'interstate', 'ios', 'iphone', 'issue', 'item', 'law', 'layer', 'league', 'level', 'ligue', 'line', 'lot', 'mark', 'model', 'order', 'page', 'pages', 'paragraph', 'part', 'phase', 'pier', 'platform', 'playstation', 'plot', 'point', 'press', 'proposition', 'protocol', 'reactor', 'resolution', 'road', 'room', 'route', 'rule', 'schedule', 'season', 'section', 'sector', 'series', 'size', 'stage', 'step', 'table', 'terminal', 'tier', 'title', 'track', 'type', 'unit', 'verse', 'version', 'volume', 'ward', 'week', 'windows', 'xbox', 'zone']);

/** Verbs of headlines in capitals, which a tagger takes for names: "Bomb Kills 20". */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(['adds', 'arrest', 'arrested', 'arrests', 'bags', 'beheads', 'beheaded', 'beats', 'buries', 'buys', 'captures', 'charges', 'claims', 'cuts', 'detains', 'drops', 'executes', 'executed', 'falls', 'fires', 'gains', 'gets', 'hires', 'hits', 'hurts', 'injured', 'injures', 'injuring', 'jails', 'kidnaps', 'kill', 'killed', 'killing', 'kills', 'leaves', 'leaving', 'loses', 'nears', 'pays', 'raises', 'reaches', 'recalls', 'rescues', 'rises', 'saves', 'sees', 'sells', 'sends', 'slays', 'spends', 'takes', 'tops', 'wins', 'wound', 'wounded', 'wounds', 'with', 'for', 'in', 'at', 'of', 'from', 'by', 'and', 'the', 'to', 'as', 'over', 'under', 'about', 'some', 'nearly', 'almost', 'least', 'than', 'around', 'roughly', 'estimated', 'another', 'only', 'just', 'are', 'were', 'have', 'all', 'up', 'after', 'on', 'off', 'aged', 'age', 'magnitude', 'between', 'more', 'its', 'his', 'her', 'their', 'out', 'no', 'nos', 'no.', 'number', 'or', 'where', 'when', 'while', 'is', 'was', 'top', 'these', 'those', 'first', 'last', 'next', 'per', 'approx', 'approximately', 'below', 'above', 'minus', 'plus', 'circa']);

/** After an ordinal, these make it the name of a unit, a court, a law: "46th regiment", "9th circuit". */
const NAMED_BY_ORDINAL: ReadonlySet<string> = new Set(['airborne', 'amendment', 'armored', 'armoured', 'army', 'artillery', 'avenue', 'battalion', 'brigade', 'circuit', 'company', 'corps', 'district', 'division', 'fleet', 'infantry', 'mechanised', 'mechanized', 'platoon', 'regiment', 'squadron', 'street', 'tank', 'wing']);

/** Marks in `blocked` the numbers that names hold. */
export function markNames(atoms: readonly Atom[], blocked: Uint8Array): void {
  for (let i = 0; i < atoms.length; i++) {
    if (atoms[i]!.value === null || blocked[i] === 1) continue;
    if (isLabelled(atoms, i)) {
      for (let at = i; atoms[at]?.value !== undefined && atoms[at]!.value !== null && (at === i || atoms[at]!.hyphen); at++) blocked[at] = 1;
      markListed(atoms, i + 1, blocked);
    }
  }
}

/** "Articles 5 and 6": the second number is a label too, unless it counts something. */
function markListed(atoms: readonly Atom[], at: number, blocked: Uint8Array): void {
  const link = atoms[at]?.lower;
  const number = atoms[at + 1];
  const next = atoms[at + 2];
  if ((link !== 'and' && link !== 'or') || !number || number.value === null || number.marked) return;
  if (next && (isPluralNoun(next) || next.pos === 'ADJ' || SCALES.has(next.lower) || matchUnit(atoms, at + 2))) return;
  blocked[at + 1] = 1;
}

/** Whether the ordinal that ends before atom `at` belongs to a name: "46th regiment", "25th Special Tasks Division". */
export function namesUnit(atoms: readonly Atom[], at: number, digits: boolean): boolean {
  const next = atoms[at];
  if (!next || next.hyphen) return false;
  return NAMED_BY_ORDINAL.has(next.lower) || (digits && next.pos === 'PROPN' && isCapital(next.text));
}

function isLabelled(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  if (before && (before.text === '#' || (before.text === '[' && next?.text === ']'))) return true;
  if (next?.lower === 'index') return true;
  if (!before || atom.hyphen || atom.glued || (atom.marked && !/^\d+\.\d+$/u.test(atom.text)) || isSign(before) || before.value !== null) return false;
  if (LABELS.has(before.lower) && (isCapital(before.text) || before.pos === 'NOUN' || before.pos === 'PROPN')) {
    // "the act 20 years ago", "a group 500 strong"
    return !(next && (next.lower === '%' || next.lower === 'strong' || SCALES.has(next.lower) || matchUnit(atoms, at + 1)));
  }
  if (before.pos !== 'PROPN' || !isCapital(before.text) || HEADLINE_VERBS.has(before.lower)) return false;
  if (!next) return true;
  if (SCALES.has(next.text) || matchUnit(atoms, at + 1) || next.hyphen || isPluralNoun(next)) return false;
  if (next.lower === 'to' || next.lower === 'or') return false;
  return !((next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'VERB') && atoms[at + 2] && isPluralNoun(atoms[at + 2]!));
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}
