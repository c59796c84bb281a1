/**
 * Sentences as claim files have them, made from templates. The choices are few, so that claims of one workspace often speak of one matter:
 * the same, rival, more general, moved on, or other.
 */
import fc from 'fast-check';

const oneOf = (...choices: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...choices);

/** Fills `{name}` of a template with a choice each, and begins with a capital. */
function sentence(template: string, slots: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  return fc.record(slots).map((chosen) => capital(template.replace(/\{([a-z]+)\}/g, (_, name: string) => chosen[name] ?? '').replace(/ +/g, ' ').replace(' .', '.')));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const toll = sentence('{count} {victims} were {harm} in {event} in {place} {when}.', {
  count: oneOf('12', 'about 12', 'at least 10', '15', 'dozens of', 'more than 40', 'no'),
  victims: oneOf('people', 'civilians', 'miners'),
  harm: oneOf('killed', 'injured', 'killed or injured'),
  event: oneOf('an earthquake', 'an air strike', 'a mine collapse'),
  place: oneOf('Darat Izza', 'Atarib', 'Osaka'),
  when: oneOf('', 'on 4 March 2021', 'on 5 March 2021', 'in March 2021'),
});

const date = sentence('{what} {when}.', {
  what: oneOf('the Corvell bridge was opened', 'Marta Lindqvist was born', 'the merger of Aldan and Brisk was announced', 'the trial of Pavel Orsic began'),
  when: oneOf('on 5 June 1987', 'on 6 June 1987', 'in June 1987', 'in 1987', 'in 1991', 'in late 1987'),
});

const capture = sentence('{force} {did} {town} {when}.', {
  force: oneOf('Hayat Tahrir al-Sham', 'HTS', 'the Syrian National Army', 'Syrian rebels', 'government forces'),
  did: oneOf('captured', 'took control of', 'did not capture', 'lost', 'advanced on', 'withdrew from', 'came within 10 km of', 'were 20 km south of'),
  town: oneOf('Hama', 'Homs', 'Aleppo'),
  when: oneOf('', 'on 5 December 2024', 'on 6 December 2024', 'in December 2024'),
});

const election = sentence('{who} {did} the {year} presidential election in {country} {share}.', {
  who: oneOf('Ana Kovic', 'Kovic', 'Jonas Meyer'),
  did: oneOf('won', 'lost', 'conceded'),
  year: oneOf('2019', '2023'),
  country: oneOf('Moldava', 'Freedonia'),
  share: oneOf('', 'with 52% of the vote', 'with 48.5% of the vote', 'by a margin of more than 100,000 votes'),
});

const price = sentence('{what} {when}.', {
  what: oneOf('the Syrian pound traded at 14,750 to the dollar', 'the Syrian pound traded at 17,500 to the dollar', 'a barrel of Brent crude cost $82', 'the price of Brent crude rose by 3%', 'the price of Brent crude fell by 3%'),
  when: oneOf('', 'on 27 November 2024', 'on 4 December 2024', 'in 2020'),
});

const role = sentence('{who} {is} the {role} of {body}.', {
  who: oneOf('Ahmed al-Sharaa', 'Abu Mohammad al-Jolani', 'Priya Raman', 'Dr Priya Raman'),
  is: oneOf('is', 'was', 'is not', 'became'),
  role: oneOf('leader', 'founder', 'chief executive'),
  body: oneOf('HTS', 'Aldan', 'Brisk'),
});

const ACCUSATION = oneOf('Turkey approved the offensive', 'the minister resigned', 'Aldan sold its mine in Chile', '12 people were killed in Atarib', 'HTS captured Hama');

const denial = fc.oneof(
  sentence('{who} {said} {what}.', {
    who: oneOf('Turkey', 'the Interior Ministry', 'Aldan', 'the Syrian Observatory for Human Rights'),
    said: oneOf('denied that', 'said that', 'confirmed that', 'did not confirm that', 'claimed that'),
    what: ACCUSATION,
  }),
  sentence('{what}, according to {who}.', { what: ACCUSATION, who: oneOf('Reuters', 'state media') }),
  sentence('{what}.', { what: ACCUSATION }),
  sentence('{what}.', { what: oneOf('the minister may resign', 'Turkey is expected to approve the offensive', 'HTS will probably capture Hama', 'the minister did not resign') }),
);

/** One sentence about one of the topics. */
export const topicSentence: fc.Arbitrary<string> = fc.oneof(toll, date, capture, election, price, role, denial);

/** Shares no name, number, date or matter with any of them. */
export const UNRELATED_SENTENCE = 'Gardeners planted lime trees along the river Sava in Ljubljana in April 2009.';
