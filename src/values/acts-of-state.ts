/** What states do, by their governments: told of a country, of its government and of its seat alike (reading/entity/governments.ts, match/states.ts). */

/**
 * What governments do and cities do not, by lemma of the verb: acts of state, of diplomacy and of war. Verbs that towns have as
 * subjects too ("Moscow saw protests", "Beijing recorded rain", "Kyiv fell") are not here.
 */
const ACTS_OF_STATE: ReadonlySet<string> = new Set([
  'accuse', 'acknowledge', 'admit', 'agree', 'aid', 'annex', 'announce', 'annul', 'apologize', 'appoint', 'approve', 'arm', 'authorize', 'back', 'ban', 'bar', 'block', 'blockade', 'cancel', 'claim', 'close', 'condemn', 'confirm', 'consider', 'criticize', 'cut', 'deploy', 'demand', 'denounce', 'deny', 'dismiss',
  'dispatch', 'downplay', 'endorse', 'execute', 'expel', 'extend', 'fire', 'freeze', 'fund', 'grant', 'halt', 'impose', 'insist', 'intervene', 'invade', 'invite', 'launch', 'lift', 'mediate', 'mobilize', 'negotiate', 'nationalize', 'object', 'offer', 'oppose', 'order', 'oust', 'permit', 'pledge', 'postpone', 'praise', 'press', 'pressure', 'promise', 'propose', 'protest', 'provide',
  'ratify', 'reach', 'recall', 'recognize', 'refuse', 'reject', 'release', 'renew', 'repeal', 'request', 'restore', 'retaliate', 'respond', 'rule', 'sanction', 'say', 'seek', 'send', 'sever', 'shell', 'sign', 'station', 'strike', 'summon', 'supply', 'support', 'suspend', 'threaten', 'train', 'urge', 'veto', 'vow', 'want', 'warn', 'welcome', 'withdraw', 'withhold',
]);

/** Whether a verb is an act of state. */
export function isActOfState(lemma: string): boolean {
  return ACTS_OF_STATE.has(lemma.replace(/ise$/u, 'ize'));
}
