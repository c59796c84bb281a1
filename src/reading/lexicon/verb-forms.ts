/** Past forms of the lexicon's verbs, for those that the language model does not know. */

/** Irregular past forms of verbs in the lexicon that the model leaves unlemmatised. */
const IRREGULAR: Readonly<Record<string, string>> = {
  'green-lit': 'green-light', greenlit: 'greenlight', won: 'win', retook: 'retake', retaken: 'retake', overthrew: 'overthrow', overthrown: 'overthrow', overtook: 'overtake', overran: 'overrun', withdrew: 'withdraw', withdrawn: 'withdraw', undertook: 'undertake', outbid: 'outbid', rebuilt: 'rebuild', resold: 'resell', upheld: 'uphold', withheld: 'withhold', foresaw: 'foresee', forbade: 'forbid', forbidden: 'forbid', fled: 'flee', slain: 'slay', slew: 'slay', sunk: 'sink', sank: 'sink', shrank: 'shrink', shrunk: 'shrink', sped: 'speed', struck: 'strike', stricken: 'strike', swore: 'swear', sworn: 'swear', bore: 'bear', laid: 'lay', lain: 'lie', hung: 'hang', wrote: 'write', beaten: 'beat', shot: 'shoot', lost: 'lose', bought: 'buy', sold: 'sell', caught: 'catch', burnt: 'burn', overcame: 'overcome', forgave: 'forgive', stole: 'steal', stolen: 'steal', broke: 'break', broken: 'break', drew: 'draw', drawn: 'draw', froze: 'freeze', frozen: 'freeze', swept: 'sweep', bred: 'breed', sprang: 'spring',
};

/** Form → lemma for every verb given, by the spelling rules of English. */
export function pastForms(verbs: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>(Object.entries(IRREGULAR));
  for (const verb of verbs) {
    if (!/^[a-z][a-z-]{2,}$/u.test(verb)) continue;
    if (/e$/u.test(verb)) forms.set(`${verb}d`, verb);
    else if (/[^aeiou]y$/u.test(verb)) forms.set(`${verb.slice(0, -1)}ied`, verb);
    else {
      // A short verb doubles its last letter (ban → banned); longer ones may or may not: both spellings are known.
      if (/[^aeiou][aeiou][bdgklmnprtvz]$/u.test(verb)) forms.set(`${verb}${verb.at(-1)!}ed`, verb);
      if (!forms.has(`${verb}ed`)) forms.set(`${verb}ed`, verb);
    }
  }
  return forms;
}
