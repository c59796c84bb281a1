/** What somebody is charged with: to be cleared of one charge says nothing of a conviction for another. */
import type { Reading } from '../../types.ts';

/** One charge, by the lemmas that name it (of synonyms the one that the reader keeps: an assault is an attack); the example is how a verdict names it. */
interface Charge {
  readonly words: readonly string[];
  readonly example: string;
}

/**
 * Headings are those of the International Classification of Crime for Statistical Purposes (UNODC, 2015), as far as the press names them
 * in a word.
 */
export const CHARGES: readonly Charge[] = [
  { words: ['murder', 'homicide'], example: 'murder' },
  { words: ['manslaughter'], example: 'manslaughter' },
  { words: ['negligence'], example: 'criminal negligence' },
  { words: ['assault', 'attack', 'battery'], example: 'assault' },
  { words: ['torture'], example: 'torture' },
  { words: ['rape'], example: 'rape' },
  { words: ['harassment', 'stalking', 'harass', 'stalk'], example: 'harassment' },
  { words: ['kidnapping', 'kidnap', 'abduction', 'abduct'], example: 'kidnapping' },
  { words: ['trafficking', 'traffic'], example: 'drug trafficking' },
  { words: ['smuggling', 'smuggle'], example: 'smuggling' },
  { words: ['robbery', 'rob'], example: 'robbery' },
  { words: ['burglary', 'burgle'], example: 'burglary' },
  { words: ['theft', 'larceny'], example: 'theft' },
  { words: ['vandalism', 'vandalise', 'vandalize'], example: 'vandalism' },
  { words: ['arson'], example: 'arson' },
  { words: ['fraud', 'defraud'], example: 'fraud' },
  { words: ['forgery', 'forge'], example: 'forgery' },
  { words: ['embezzlement', 'embezzle'], example: 'embezzlement' },
  { words: ['laundering', 'launder'], example: 'money laundering' },
  { words: ['bribery', 'bribe'], example: 'bribery' },
  { words: ['corruption'], example: 'corruption' },
  { words: ['evasion', 'evade'], example: 'tax evasion' },
  { words: ['collusion', 'bid-rigging'], example: 'collusion' },
  { words: ['rigging', 'rig'], example: 'vote rigging' },
  { words: ['extortion', 'blackmail', 'extort'], example: 'extortion' },
  { words: ['racketeering'], example: 'racketeering' },
  { words: ['conspiracy', 'conspire'], example: 'conspiracy' },
  { words: ['perjury'], example: 'perjury' },
  { words: ['obstruction', 'obstruct'], example: 'obstruction of justice' },
  { words: ['libel', 'defamation', 'defame'], example: 'defamation' },
  { words: ['incitement', 'incite'], example: 'incitement' },
  { words: ['sedition'], example: 'sedition' },
  { words: ['treason'], example: 'treason' },
  { words: ['espionage', 'spying', 'spy'], example: 'espionage' },
  { words: ['terrorism'], example: 'terrorism' },
  { words: ['genocide'], example: 'genocide' },
  { words: ['hacking', 'hack'], example: 'hacking' },
  { words: ['poaching', 'poach'], example: 'poaching' },
];

/** Which charge a word names, by its place in the list. */
const CHARGE_OF: ReadonlyMap<string, number> = new Map(CHARGES.flatMap(({ words }, charge) => words.map((word) => [word, charge] as const)));

const VERDICTS: ReadonlySet<string> = new Set(['acquit', 'convict', 'sentence']);

/** Convicted of fraud and cleared of theft; or sentenced, nobody says for what, and cleared of theft: one of several charges. */
export function areOtherCharges(a: Reading, b: Reading): boolean {
  const [p, q] = [a.predicate?.value.concept ?? '', b.predicate?.value.concept ?? ''];
  if (!VERDICTS.has(p) || !VERDICTS.has(q)) return false;
  const [x, y] = [chargesOf(a), chargesOf(b)];
  const clearedOfOne = (p === 'acquit' && x.size > 0) || (q === 'acquit' && y.size > 0);
  return (clearedOfOne || (x.size > 0 && y.size > 0)) && ![...x].some((charge) => y.has(charge));
}

function chargesOf({ content }: Reading): ReadonlySet<number> {
  return new Set(content.flatMap((word) => word.split(' ')).flatMap((word) => CHARGE_OF.get(word) ?? []));
}
