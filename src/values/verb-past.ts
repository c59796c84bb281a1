/** The past tense of English verbs: reports tell what happened, drafts turn "capturing the town" into "captured the town". */

/** Past tenses that English does not make with -ed, and those that double a letter though the stress is on the last of several syllables; verbs of news. */
const IRREGULAR: ReadonlyMap<string, string> = new Map((
  'be was, beat beat, bet bet, burst burst, become became, begin began, break broke, bring brought, build built, burn burned, buy bought, catch caught, choose chose, come came, cut cut, deal dealt, do did, draw drew, drive drove, ' +
  'eat ate, fall fell, feel felt, fight fought, find found, flee fled, fly flew, forbid forbade, forget forgot, freeze froze, get got, give gave, go went, grow grew, hang hung, have had, hear heard, ' +
  'hide hid, hit hit, hold held, hurt hurt, keep kept, know knew, lay laid, lead led, leave left, lend lent, let let, lose lost, make made, mean meant, meet met, overthrow overthrew, overtake overtook, ' +
  'pay paid, put put, quit quit, read read, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold, send sent, set set, shoot shot, shut shut, sink sank, sit sat, speak spoke, ' +
  'spend spent, split split, spread spread, stand stood, steal stole, stick stuck, strike struck, swear swore, take took, teach taught, tell told, think thought, throw threw, undergo underwent, ' +
  'arise arose, bind bound, bite bit, bleed bled, blow blew, breed bred, broadcast broadcast, cast cast, cost cost, drink drank, feed fed, foresee foresaw, forgive forgave, mistake mistook, oversee oversaw, rebuild rebuilt, ' +
  'retake retook, rewrite rewrote, shake shook, shrink shrank, sing sang, slide slid, spring sprang, sweep swept, swim swam, swing swung, tear tore, undertake undertook, uphold upheld, wake woke, wear wore, wind wound, ' +
  'understand understood, win won, withdraw withdrew, withhold withheld, write wrote, ' +
  'admit admitted, ban banned, commit committed, compel compelled, control controlled, expel expelled, occur occurred, omit omitted, patrol patrolled, permit permitted, prefer preferred, propel propelled, ' +
  'rebel rebelled, refer referred, repel repelled, submit submitted, transfer transferred'
).split(', ').map((pair) => pair.split(' ') as [string, string]));

/** "stop" → "stopped", "take over" → "took over", "approve" → "approved". */
export function pastOf(verb: string): string {
  const [word = '', ...particles] = verb.split(' ');
  return [IRREGULAR.get(word) ?? regularPast(word), ...particles].join(' ');
}

/** Present forms by their past; of two verbs with one past ("found") that which news has more often. */
const BASES: ReadonlyMap<string, string> = new Map([...IRREGULAR].map(([base, past]) => [past, base]));
/** Stems that lost an "e" before "-ed", and stems that did not; of others ("invit-ed", "visit-ed") the spelling does not tell. */
const WITH_E = /(?:[vczu]|[^s]s|[rdl]g|[aeu]ng|[^aeiou][bdgptk]l|[^eo]at|ir|ur|[^aeo]ar)$/u;
const WITHOUT_E = /(?:ss|ll|ff|zz|ck|sh|ch|nt|ct|pt|rt|st|lt|ft|sk|rk|lk|nk|nd|rd|ld|mp|lp|rm|rn|wn|w|y|x|ee[dknpr]|oo[dkmn]|ea[dkmnpt]|ai[dlmnt]|oi[dln]|dd)$/u;

/**
 * The present form of a past one: "captured" → "capture", "recognised" → "recognise"; null where the spelling leaves it open.
 * `lemma`: the verb as a reading has it, which settles it where it fits the word.
 */
export function baseOfPast(past: string, lemma: string): string | null {
  for (const base of [lemma, lemma.replace(/iz(?=e|ing|$)/u, 'is').replace(/yz(?=e|$)/u, 'ys'), `${lemma.replace(/or(?=e?$)/u, 'our')}`]) if (base !== '' && pastOf(base) === past) return base;
  const irregular = BASES.get(past);
  if (irregular !== undefined) return irregular;
  if (!/ed$/u.test(past)) return null;
  if (/[^aeiou]ied$/u.test(past)) return past.length > 4 ? `${past.slice(0, -3)}y` : past.slice(0, -1);
  const stem = past.slice(0, -2);
  if (/(?:travel|cancel|model|label|channel|funnel|tunnel|shovel|quarrel|counsel|fuel|duel|level|signal|total|rival|marshal)l$/u.test(stem)) return stem.slice(0, -1);
  if (/([bgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return WITHOUT_E.test(stem) ? stem : WITH_E.test(stem) ? `${stem}e` : null;
}

/** Whether a word is the past of a verb as far as its spelling tells. */
export function looksPast(word: string): boolean {
  return BASES.has(word) || /[a-z]{2}ed$/u.test(word);
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(word) ? `${word}${word.at(-1)!}ed` : `${word}ed`; // one syllable: stop, plan
}
