/**
 * Words that decide whether a full stop ends a sentence; lower case, without their own last stop. Abbreviations are those
 * of news style guides (AP, Reuters, Guardian). tests/values/article-text.test.ts has a sentence for each group.
 */

/** Never the end: a name or a number follows. "Gen. Mazloum Abdi", "St. Petersburg", "Wagner v. Prigozhin", "e.g. Homs". */
export const ALWAYS_WITH_NEXT: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'hon', 'st', 'ste', 'mt', 'ft', 'messrs', 'mme', 'mlle', 'sr', 'sra',
  'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'sgt', 'cpl', 'pvt', 'adm', 'brig', 'lt.-col', 'lt.-gen', 'maj.-gen', 'insp', 'supt',
  'pres', 'gov', 'sen', 'rep', 'amb', 'sec', 'atty', 'dir', 'asst', 'vs', 'v', 'e.g', 'i.e', 'cf', 'approx', 'ca',
]);

/** Never the end before a number: "Jan. 5", "No. 10", "p. 12". */
export const WITH_NUMBER: ReadonlySet<string> = new Set([
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'no', 'nos', 'p', 'pp', 'vol', 'art', 'fig', 'ch', 'par', 'para', 'c',
]);

/** The end only where what follows opens a sentence: "in the U.S. The army", against "the U.S. Army"; "Acme Inc. It", "Acme Inc. Chairman Lee". */
export const ENDS_OR_NOT: ReadonlySet<string> = new Set([
  'inc', 'ltd', 'co', 'corp', 'plc', 'llc', 'bros', 'gmbh', 'jr', 'snr', 'jnr', 'esq', 'etc', 'dept', 'univ', 'ave', 'blvd', 'rd', 'est', 'ph.d', 'm.d',
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
]);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  'a', 'about', 'according', 'after', 'all', 'also', 'although', 'among', 'an', 'and', 'another', 'as', 'at', 'back', 'because', 'before', 'both', 'but', 'by',
  'despite', 'during', 'each', 'earlier', 'even', 'every', 'few', 'following', 'for', 'from', 'he', 'hence', 'her', 'here', 'his', 'how', 'however',
  'i', 'if', 'in', 'instead', 'it', "it's", 'its', 'last', 'later', 'many', 'meanwhile', 'more', 'moreover', 'most', 'much', 'my',
  'neither', 'nevertheless', 'no', 'none', 'nor', 'not', 'nothing', 'now', 'of', 'officials', 'on', 'once', 'one', 'only', 'or', 'other', 'others', 'our', 'over',
  'people', 'police', 'several', 'she', 'since', 'so', 'some', 'still', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'those', 'though', 'through', 'thus', 'to', 'today',
  'under', 'unlike', 'until', 'we', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'why', 'will', 'with', 'within', 'without', 'yes', 'yesterday', 'yet', 'you', 'your',
]);
