/** The past tense of English verbs: reports tell what happened, drafts turn "capturing the town" into "captured the town". */

/** Past tenses that English does not make with -ed, and those that double a letter though the stress is on the last of several syllables; verbs of news. */
const IRREGULAR: ReadonlyMap<string, string> = new Map((
  'be was, become became, begin began, break broke, bring brought, build built, burn burned, buy bought, catch caught, choose chose, come came, cut cut, deal dealt, do did, draw drew, drive drove, ' +
  'eat ate, fall fell, feel felt, fight fought, find found, flee fled, fly flew, forbid forbade, forget forgot, freeze froze, get got, give gave, go went, grow grew, hang hung, have had, hear heard, ' +
  'hide hid, hit hit, hold held, hurt hurt, keep kept, know knew, lay laid, lead led, leave left, lend lent, let let, lose lost, make made, mean meant, meet met, overthrow overthrew, overtake overtook, ' +
  'pay paid, put put, quit quit, read read, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold, send sent, set set, shoot shot, shut shut, sink sank, sit sat, speak spoke, ' +
  'spend spent, split split, spread spread, stand stood, steal stole, stick stuck, strike struck, swear swore, take took, teach taught, tell told, think thought, throw threw, undergo underwent, ' +
  'understand understood, win won, withdraw withdrew, withhold withheld, write wrote, ' +
  'admit admitted, ban banned, commit committed, compel compelled, control controlled, expel expelled, occur occurred, omit omitted, patrol patrolled, permit permitted, prefer preferred, propel propelled, ' +
  'rebel rebelled, refer referred, repel repelled, submit submitted, transfer transferred'
).split(', ').map((pair) => pair.split(' ') as [string, string]));

/** "stop" → "stopped", "take over" → "took over", "approve" → "approved". */
export function pastOf(verb: string): string {
  const [word = '', ...particles] = verb.split(' ');
  return [IRREGULAR.get(word) ?? regularPast(word), ...particles].join(' ');
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(word) ? `${word}${word.at(-1)!}ed` : `${word}ed`; // one syllable: stop, plan
}
