/** Words that the clarity rules look for. Each list is closed by grammar, or short because precision counts here. */

/** Pronouns of the third person: they need a noun before them to stand for. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'they', 'him', 'them', 'his', 'her', 'their', 'theirs', 'hers', 'it', 'its', 'himself', 'herself', 'themselves', 'itself']);

/** Pronouns of who speaks or is spoken to: outside of a quotation a claim has no such person. */
export const FIRST_AND_SECOND_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ours', 'mine', 'you', 'your', 'yours', 'myself', 'ourselves']);

/** "It is likely that …", "it took two hours to …": the word stands for nothing. */
export const EXPLETIVE_AFTER: ReadonlySet<string> = new Set(['that', 'to', 'whether', 'if', 'when', 'who', 'how', 'why', 'what', 'where']);
export const WEATHER: ReadonlySet<string> = new Set(['rain', 'snow', 'hail', 'thunder', 'freeze', 'drizzle']);

/** Kinds of thing that "the" alone points to without naming: which city, which group? */
export const KINDS: ReadonlySet<string> = new Set([
  'city', 'town', 'village', 'country', 'province', 'region', 'district', 'island', 'area', 'state',
  'group', 'organisation', 'organization', 'company', 'firm', 'party', 'agency', 'club', 'team', 'movement', 'militia', 'institute', 'university', 'school', 'hospital', 'airport', 'airline', 'bank', 'newspaper',
  'man', 'woman', 'boy', 'girl', 'suspect', 'victim', 'driver', 'couple', 'duo', 'official', 'spokesman', 'spokeswoman', 'spokesperson', 'politician', 'author', 'player', 'actor', 'actress', 'singer',
  'incident', 'film', 'book', 'study', 'report', 'bill', 'case', 'match', 'game', 'song', 'album', 'vessel', 'ship', 'aircraft', 'plane', 'video',
]);

/** Adverbs by which a writer judges what is told. Each with a sentence that the rule must find. */
export const JUDGING_ADVERBS: Readonly<Record<string, string>> = {
  unfortunately: 'Unfortunately, the bridge collapsed on 3 May 2024.',
  fortunately: 'Fortunately, nobody was hurt in Leeds on 3 May 2024.',
  sadly: 'Sadly, two people died in Leeds on 3 May 2024.',
  regrettably: 'The vote in Bern regrettably failed on 3 May 2024.',
  thankfully: 'Thankfully, the fire in Leeds spread no further.',
  hopefully: 'Hopefully, the talks in Geneva will go on.',
  obviously: 'The minister obviously knew of the plan.',
  undoubtedly: 'The city of York is undoubtedly worth a visit.',
  unquestionably: 'The court in Bern was unquestionably wrong.',
  admittedly: 'The plan of the council of Leeds was admittedly bold.',
  ironically: 'Ironically, the fire station in Leeds burned down.',
  disgracefully: 'The council of Leeds disgracefully closed the library.',
  shamefully: 'The ministry shamefully hid the report from parliament.',
  laughably: 'The fine for Acme was laughably small.',
  outrageously: 'Bread in Leeds is outrageously dear.',
};

/** Adjectives by which a writer judges, where "is" or "was" ties them to the subject. */
export const JUDGING_ADJECTIVES: Readonly<Record<string, string>> = {
  disgraceful: 'The decision of the council of Leeds was disgraceful.',
  shameful: 'The vote in Bern is shameful.',
  outrageous: 'The price of bread in Leeds is outrageous.',
  deplorable: 'The state of the hospital in York is deplorable.',
  despicable: 'The attack in Leeds was despicable.',
  appalling: 'The answer of the ministry was appalling.',
  ridiculous: 'The plan of the council of Leeds is ridiculous.',
  absurd: 'The ruling of the court in Bern is absurd.',
  pathetic: 'The defence of Leeds United was pathetic.',
  laughable: 'The excuse of the ministry was laughable.',
  wonderful: 'The festival in York was wonderful.',
  fantastic: 'The play of Leeds United was fantastic.',
  brilliant: 'The idea of the council of Leeds is brilliant.',
  amazing: 'The view from the tower in York is amazing.',
  awful: 'The weather in Leeds was awful.',
  horrible: 'The food in the prison of Leeds is horrible.',
  beautiful: 'The old town of York is beautiful.',
  unacceptable: 'The delay of the trains in Leeds is unacceptable.',
};
