/**
 * Verbs that a tagger takes for nouns ("the quake hit at dawn", "Lee estimates that …"). Each with a sentence in which it is the verb; a
 * noun phrase that ends in one of them, before what a verb takes, is cut there (parsed.ts).
 */
export const NOUN_VERBS: Readonly<Record<string, string>> = {
  account: 'Children under five account for half of the cases.',
  aim: 'The carmaker aims to halve its costs.',
  arm: 'Chad arms the rebels.',
  call: 'The teachers union calls for a strike.',
  claim: 'The militia claims to hold the bridge.',
  cost: 'The repair of the roof cost £2.1m.',
  cover: 'The new policy covers 300 towns.',
  cut: 'The central bank cut rates on Friday.',
  estimate: 'Economist Li Wen of Reid University estimates that the strike cost $15 million.',
  export: 'Chile exports 400 tonnes of copper a day.',
  face: 'The former minister faces ten years in prison.',
  fear: 'Doctors fear that cholera will return.',
  forecast: 'The state weather office forecasts that rain will return.',
  fund: 'The foundation funds 40 clinics.',
  gain: 'The party gains 12 seats.',
  head: 'The former judge heads the panel.',
  hit: 'The 6.8-magnitude quake hit at dawn.',
  host: 'The camp hosts 45,000 people.',
  house: 'The old barracks house 600 families.',
  hurt: 'The drought hurt the harvest.',
  import: 'Norway imports the parts from Thailand.',
  label: 'The agency labels the drug as unsafe.',
  lead: 'The visitors lead by two goals.',
  link: 'The tunnel links the two islands.',
  mark: 'The march marks the anniversary of the fire.',
  note: 'Holloway, a geologist from Bonn, notes that seeds take up old carbon.',
  orbit: 'The moon orbits the planet every 11 days.',
  order: 'The court orders the firm to pay.',
  plan: 'The carmaker plans to launch five models.',
  plead: 'The driver pleads guilty.',
  point: 'The villagers point to the sewage in the river.',
  price: 'The bank prices the shares at 12 euros.',
  produce: 'The plant produces 400 cars a day.',
  project: 'The ministry projects a deficit of 4%.',
  pump: 'The station pumps 40 litres a second.',
  rate: 'Patients rate the clinic highly.',
  report: 'The hospital reports 12 new cases.',
  rise: 'Deaths among infants rise in summer.',
  set: 'The regulator set a limit of 40 mg.',
  show: 'The survey shows that half of them left.',
  split: 'The ruling party split in 2019.',
  spread: 'The cholera outbreak spread to a third province.',
  stand: 'The death toll stands at 214.',
  top: 'The company tops the list.',
  trade: 'The shares trade at 12 euros.',
  trail: 'The visitors trail by two goals.',
  train: 'The army trains 300 recruits a month.',
  value: 'The deal values the firm at $2bn.',
  vote: 'The members vote on the deal in May.',
  warn: 'The weather office warns of floods.',
  weigh: 'The bell weighs 14 tonnes.',
  win: 'The alliance wins 118 seats.',
  work: 'The nurses work for 12 hours a day.',
};

/** The lemma of such a verb in the present, or in a past that looks like it; undefined for other words. */
export function nounVerb(word: string): string | undefined {
  if (Object.hasOwn(NOUN_VERBS, word)) return word;
  const stem = word.replace(/s$/u, '');
  return stem !== word && Object.hasOwn(NOUN_VERBS, stem) ? stem : undefined;
}
