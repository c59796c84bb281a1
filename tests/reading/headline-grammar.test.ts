import { describe, expect, it } from 'vitest';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { createEngine } from '../../src/pipeline.ts';
import { OBJECTLESS, OBJECTLESS_OF_AGENTS } from '../../src/reading/lexicon/objectless-verbs.ts';
import type { Reading } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });
const read = (text: string): Reading => {
  const { claim, source } = claimFromRecord({ text, published: '2026-03-11' }, 'case');
  return engine.read(claim, source);
};
const names = (slot: { value: readonly { text: string }[] } | null): string => slot?.value.map((one) => one.text).join(' & ') ?? '';
/** Concept, who does it, whom it befalls. */
const shape = ({ predicate, subject, object }: Pick<Reading, 'predicate' | 'subject' | 'object'>): string[] => [predicate?.value.concept ?? `(${predicate?.value.lemma ?? ''})`, names(subject), names(object)];

describe('a passive whose "was" a headline leaves out', () => {
  it.each([
    ['Rebel leader Omar Tamim killed in air strike', 'kill', '', 'Rebel leader Omar Tamim'],
    ['Rebel Leader Omar Tamim Killed in Air Strike', 'kill', '', 'Rebel Leader Omar Tamim'],
    ['Three soldiers killed in blast', 'kill', '', 'Three soldiers'],
    ['Police killed in raid', 'kill', '', 'Police'],
    ['Minister arrested over fraud', 'arrest', '', 'Minister'],
    ['Journalist shot dead in Mexico', 'kill', '', 'Journalist'],
    ['Man shot dead by police', 'kill', 'police', 'Man'],
    ['Two shot in Texas', 'shoot', '', 'Two'],
    ['Bank fined £40m over data breach', 'fine', '', 'Bank'],
    ['Bridge closed after crack found', 'close', '', 'Bridge'],
    ['Company sold in deal', 'sell', '', 'Company'],
    ['Bridge destroyed by flood', 'destroy', 'flood', 'Bridge'],
    ['Village captured by rebels', 'capture', 'rebels', 'Village'],
    ['Oil tanker hit by drone off Oman', 'hit', 'drone', 'Oil tanker'],
    ['Painting stolen from museum', 'steal', '', 'Painting'],
    ['Ship seized off Yemen', 'capture', '', 'Ship'],
    ['Suspect detained in Lyon', 'arrest', '', 'Suspect'],
    ['Man jailed for 12 years for fraud', 'sentence', '', 'Man'],
    ['Film star sued over contract', 'sue', '', 'Film star'],
    ['Election postponed', 'postpone', '', 'Election'],
    ['Strike at port called off', 'end-strike', '', ''],
    ['Royal wedding put off', 'postpone', '', 'Royal wedding'],
    ['Schools closed Monday', 'close', '', 'Schools'],
    ['Dozens hurt', 'injure', '', 'Dozens'],
    ['Five hurt in crash', 'injure', '', 'Five'],
    ['Boy, 12, stabbed in Leeds', 'stab', '', 'Boy'],
    ['Senator accused of bribery', 'accuse', '', 'Senator'],
    ['Man charged with murder', 'charge', '', 'Man'],
    ['Rates cut to 4%', 'cut', '', 'Rates'],
  ])('%s: %s', (text, ...expected) => expect(shape(read(text))).toEqual(expected));

  it.each([
    ['Army killed 3', 'kill', 'Army', '3'],
    ['Storm killed three', 'kill', 'Storm', 'three'],
    ['Firm won in court', 'win', 'Firm', ''],
    ['Team played in Rome', '(play)', 'Team', ''],
    ['Prices increased in May', 'rise', 'Prices', ''],
    ['Workers protested in Lima', 'protest', 'Workers', ''],
    ['Ship sank off Yemen', 'sink', 'Ship', ''],
    ['Soldiers shot first', 'first:shoot', 'Soldiers', ''],
    ['Flames shot from the engine', '(shoot)', 'Flames', ''],
    ['Artillery killed and injured 16 civilians', 'kill-or-injure', 'Artillery', '16 civilians'],
    ['Armed men held up the Unity Bank', 'rob', 'Armed men', 'Unity Bank'],
    ['Lawmakers voted down the proposal', 'reject', 'Lawmakers', 'proposal'],
    ['Sales picked up in March', 'rise', 'Sales', ''],
    ['He killed in anger', '(kill)', 'He', ''],
    ['The truce held overnight', 'respect-ceasefire', '', ''],
    ['Judge ruled in favour of firm', 'rule-for', 'Judge', 'firm'],
  ])('%s is none', (text, ...expected) => expect(shape(read(text))).toEqual(expected));

  it.each(OBJECTLESS)('%s is used without an object: %s', (_verb, example) => expect(names(read(example).subject)).not.toBe(''));
  it.each(OBJECTLESS_OF_AGENTS)('%s is used without an object by those who act: %s', (_verb, example) => expect(names(read(example).subject)).not.toBe(''));

  it('is one where the thing accepts nothing', () => expect(shape(read('Offer accepted on Monday'))).toEqual(['accept', '', 'Offer']));

  it('stands in each of two clauses', () => {
    const reading = read('Two killed, five injured in bus crash');
    expect([shape(reading), ...reading.further.slice(0, 1).map(shape)]).toEqual([['kill', '', 'Two'], ['injure', '', 'five']]);
  });
  it('stands behind "after"', () => expect(read('Bridge closed after crack found').further.map(shape)).toEqual([['find', '', 'crack']]));
  it('keeps who must do it', () => {
    const reading = read('Minister told to resign');
    expect([shape(reading), reading.certainty.value, reading.attribution.value]).toEqual([['resign', 'Minister', ''], 'forecast', []]);
  });
});

describe('other words that a headline leaves out', () => {
  it.each([
    ['Minister to resign', 'resign', 'forecast', ''],
    ['Talks to resume Monday', '(resume)', 'forecast', '2026-03-16'],
    ['Ferry to sail again in March', '(sail)', 'forecast', '2026-03'],
    ['Schools closed Monday', 'close', 'stated', '2026-03-09'],
    ['Five feared dead', 'go-missing', 'stated', ''],
    ['40 missing after ferry sinks', 'go-missing', 'stated', ''],
    ['President dead at 80', 'kill', 'stated', ''],
    ['Three dead in crash', 'kill', 'stated', ''],
    ['Judge blocks travel ban', 'prevent', 'stated', ''],
    ['Tanker hits reef, spills oil', 'run-aground', 'stated', ''],
  ])('%s: %s, %s', (text, ...expected) => {
    const reading = read(text);
    expect([reading.predicate?.value.concept ?? `(${reading.predicate?.value.lemma})`, reading.certainty.value, reading.times[0]?.value.text ?? '']).toEqual(expected);
  });

  it('a "not" turns it', () => expect(read('Ex-mayor not guilty of fraud').polarity.value).toBe('denied'));
  it.each(['US arms deal with Poland', 'Police raids in Paris'])('%s has no verb', (text) => expect(read(text).predicate?.value.concept).toMatch(/^(?:reach-agreement|raid)$/u));
});

describe('who says it', () => {
  it.each([
    ['UN says 300 killed in flood', 'kill', 'UN'],
    ['Mayor arrested, police say', 'arrest', 'police'],
    ['Two held, say officials', 'hold-event', 'officials'],
    ['Police: two held', 'hold-event', 'Police'],
    ['Officials: Toll rises to 40', 'kill', 'Officials'],
    ['Toll in Kano blast rises to 40: officials', 'kill', 'officials'],
    ['Company: Data stolen in attack', 'steal', 'Company'],
  ])('%s', (text, concept, speaker) => {
    const reading = read(text);
    expect([reading.predicate?.value.concept, reading.attribution.value.map((one) => one.text)]).toEqual([concept, [speaker]]);
  });

  it.each(['Ukraine: Two killed in raid', 'Breaking: Two killed in raid', 'Rugby: Two held in raid'])('%s names a topic', (text) => expect(read(text).attribution.value).toEqual([]));
});
