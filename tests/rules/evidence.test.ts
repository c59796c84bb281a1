import { describe, expect, it } from 'vitest';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import { unsupportedParts } from '../../src/rules/evidence/index.ts';
import { COUNTING_EXAMPLES, countingOf, MONTH_COUNTING_EXAMPLES, monthCountingOf } from '../../src/rules/evidence/counted-dates.ts';
import { statedNames } from '../../src/rules/evidence/stated-names.ts';
import type { Claim, Entity, Source, Workspace } from '../../src/types.ts';

const nowhere = { file: '', line: 1, column: 1 };
const entity = (id: string, name: string, aliases: readonly string[] = [], partOf: readonly string[] = []): Entity => ({
  id, name, type: 'organization', aliases, partOf: partOf.map((whole) => ({ id: whole, from: null, to: null })), wikidata: null, location: nowhere,
});
const workspace: Workspace = { sources: [], claims: [], entities: [entity('hts', 'Hayat Tahrir al-Sham', ['HTS'], ['opposition']), entity('opposition', 'Syrian Opposition', ['rebels'])], rulings: [], config: { severities: {}, minConfidence: 0.5, lexicon: [] } };
const language = loadLanguage();
const engine = createEngine(workspace, language);

const source: Source = {
  id: 'a', title: 'Storm over Leeds', outlet: 'Radio North', authors: ['Ann Lee'], published: '2025-03-05', publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'news', via: [], reliability: null,
  status: 'live', versionOf: null, publish: true, text: null, location: nowhere,
};

/** The parts that an article does not bear out, as "code: part". */
function unsupported(text: string, article: readonly string[], { at = null, overrides = {}, ...of }: { at?: string | null; published?: string | null; overrides?: Claim['overrides'] } = {}): string[] {
  const from = { ...source, ...of };
  const claim: Claim = { id: 'a#c1', source: 'a', text, at, quote: null, evidence: null, overrides, said: null, status: 'written', withdrawn: null, location: nowhere };
  const found = unsupportedParts({ claim, source: from, reading: engine.read(claim, from), mentions: engine.mentions(claim, from), article: engine.readArticle(article, from) });
  return found.map(({ code, args }) => `${code.replace('-not-in-evidence', '')}: ${String(args['number'] ?? args['date'] ?? args['name'])}`);
}

describe('numbers of a claim', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['the same', 'The storm killed 37 people.', 'It killed 37 people.', []],
    ['another', 'The storm killed 39 people.', 'It killed 37 people.', ['number: 39']],
    ['in words', 'The storm killed thirty-seven people.', 'It killed 37 people.', []],
    ['in millions', 'The repair cost $2.4 billion.', 'The repair will cost 2,400 million dollars.', []],
    ['in another unit', 'The storm was 20 km from Leeds.', 'The storm was 12 miles from Leeds.', []],
    ['in another unit, and wrong', 'The storm was 30 km from Leeds.', 'The storm was 12 miles from Leeds.', ['number: 30 km']],
    ['without the hedge', 'The storm killed 500 people.', 'It killed about 500 people.', []],
    ['as a lower bound', 'The storm killed at least 30 people.', 'It killed 37 people.', []],
    ['as a bound that does not hold', 'The storm killed at least 40 people.', 'It killed 37 people.', ['number: at least 40']],
    ['more exact than the article', 'The storm killed 37 people.', 'It killed dozens of people.', ['number: 37']],
    ['vaguer than the article', 'The storm killed dozens of people.', 'It killed 37 people.', []],
    ['counted by the writer', 'Two ministers of Leeds resigned.', 'The minister of Leeds and his deputy, a minister too, resigned.', []],
    ['of another scale', 'The repair cost 5 million dollars.', 'The repair cost 5 billion dollars.', ['number: 5 million dollars']],
    ['a share', 'The storm destroyed 40% of the harvest.', 'Some 40 percent of the harvest is lost, and 60 homes.', []],
    ['rounded', 'The storm cut power to 13.4 million homes.', 'It cut power to 13,412,000 homes.', []],
    ['rounded, and wrong', 'The storm cut power to 13.5 million homes.', 'It cut power to 13,412,000 homes.', ['number: 13.5 million']],
    ['more figures than the article gives', 'The storm felled 52.4 percent of the trees.', 'It felled 52 percent of the trees.', ['number: 52.4 percent']],
    ['a fraction as a percentage', 'The storm felled 67 percent of the trees.', 'It felled two thirds of the trees.', []],
    ['a sum', 'The ferry carried 176 people.', 'It carried 167 passengers and nine crew.', []],
    ['a difference', 'The storm injured 14 people who lived.', 'Of the 17 people whom it hurt, three died.', []],
    ['no sum', 'The ferry carried 177 people.', 'It carried 167 passengers and nine crew.', ['number: 177']],
    ['in the name of a thing', 'A Boeing 737 landed in Leeds.', 'A plane, a Boeing 737, landed in Leeds.', []],
  ])('%s', (_, claim, article, expected) => expect(unsupported(claim, [article])).toEqual(expected));

  it('are sought in the cited paragraph and the headline, not elsewhere', () => {
    const article = ['Storm kills 37', 'It came on Monday.', 'It felled 200 trees.'];
    expect(unsupported('The storm killed 37 people.', article, { at: 'p2s1' })).toEqual([]);
    expect(unsupported('The storm felled 200 trees.', article, { at: 'p2s1' })).toEqual(['number: 200']);
    expect(unsupported('The storm felled 200 trees.', article, { at: 'p3s1' })).toEqual([]);
  });
});

describe('ranks of a claim', () => {
  it.each<[string, string, string, number | undefined, readonly string[]]>([
    ['the same', 'Leeds is the second-largest city of the north.', 'Leeds is the second biggest city of the north.', undefined, []],
    ['another', 'Leeds is the third-largest city of the north.', 'Leeds is the second-largest city of the north.', undefined, ['number: third-largest']],
    ['as a place', 'Leeds finished second.', 'Leeds came 2nd.', undefined, []],
    ['as a medal', 'Leeds finished second.', 'Leeds won silver.', undefined, []],
    ['by its number', 'Leeds is the second-largest producer.', 'Leeds is the No. 2 producer.', undefined, []],
    ['the first, told otherwise', 'Leeds is the largest city of the north.', 'No city of the north has more people than Leeds.', undefined, []],
    ['the first, where the article ranks it second', 'The storm was the deadliest in Leeds.', 'The storm was the second-deadliest in Leeds.', undefined, ['number: rank 1 ("deadliest")']],
    ['stated, and a number of the article is no rank', 'Leeds is one of the large cities.', 'Leeds is the second-largest city, and has 3 rivers.', 3, ['number: rank 3']],
    ['stated as the text has it', 'Leeds is the second-largest city.', 'Leeds is the second-largest city.', 2, []],
    ['stated as the article has it', 'Leeds is one of the large cities.', 'Leeds is the second-largest city.', 2, []],
    ['stated, and in neither', 'Leeds is one of the large cities.', 'Leeds is the second-largest city.', 3, ['number: rank 3']],
    ['stated, and the article has none', 'Leeds is a city.', 'Leeds is a large city.', 4, ['number: rank 4']],
    ['the first, stated of a winner', 'Leeds won the cup.', 'Leeds won the cup.', 1, []],
    ['the first, stated of the second', 'Leeds is the second-largest city.', 'Leeds is the second-largest city.', 1, ['number: rank 1']],
  ])('%s', (_, claim, article, rank, expected) => expect(unsupported(claim, [article], rank === undefined ? {} : { overrides: { rank } })).toEqual(expected));
});

describe('the predicate that a claim states', () => {
  const against = (predicate: string, sentence: string, given: Partial<Claim['overrides']> = {}): string[] => {
    const claim: Claim = { id: 'a#c1', source: 'a', text: 'The central bank of Leeds changed its key rate.', at: 'p1s1', quote: null, evidence: null, overrides: { predicate, ...given }, said: null, status: 'written', withdrawn: null, location: nowhere };
    const citedReading = engine.read({ ...claim, text: sentence, overrides: {} }, source);
    return unsupportedParts({ claim, source, reading: engine.read(claim, source), mentions: engine.mentions(claim, source), article: engine.readArticle([sentence], source), citedReading }).filter(({ field }) => field === 'predicate').map(({ args }) => String(args['said']));
  };
  it.each<[string, string, string, readonly string[]]>([
    ['is what the sentence says', 'raise', 'The central bank of Leeds raised its key rate.', []],
    ['is the opposite', 'lower', 'The central bank of Leeds raised its key rate.', ['raised']],
    ['is in other words', 'raise', 'The central bank of Leeds lifted its key rate.', []],
    ['is in words that no lexicon has', 'tighten', 'The central bank of Leeds raised its key rate.', []],
    ['is the opposite of what is denied', 'raise', 'The central bank of Leeds did not cut its key rate.', []],
    ['is one of two', 'lower', 'The central bank of Leeds, which raised its key rate in May, lowered it again.', []],
  ])('%s', (_, predicate, sentence, expected) => expect(against(predicate, sentence)).toEqual(expected));
  it('is denied', () => expect(against('lower', 'The central bank of Leeds raised its key rate.', { polarity: 'denied' })).toEqual([]));
});

describe('dates of a claim', () => {
  it.each<[string, string, readonly string[], string | null, readonly string[]]>([
    ['the same', 'The storm came on 3 March 2025.', ['It came on 3 March 2025.'], null, []],
    ['another', 'The storm came on 9 March 2025.', ['It came on 3 March 2025.'], null, ['date: 9 March 2025']],
    ['without its year', 'The storm came on 3 March 2025.', ['It came on March 3.'], '2025-03-05', []],
    ['without its year, and the publication not known', 'The storm came on 3 March 2025.', ['It came on March 3.'], null, []],
    ['by its weekday', 'The storm came on 3 March 2025.', ['It came on Monday.'], '2025-03-05', []],
    ['by another weekday', 'The storm came on 20 February 2025.', ['It came on Monday.'], '2025-03-05', ['date: 20 February 2025']],
    ['the day of publication', 'As of 5 March 2025, the storm was over Leeds.', ['It is over Leeds.'], '2025-03-05', []],
    ['coarser', 'The storm came in March 2025.', ['It came on 3 March 2025.'], null, []],
    ['finer', 'The storm came on 3 March 2025.', ['It came in March 2025.'], null, ['date: 3 March 2025']],
    ['counted on', 'The storm left on 4 March 2025.', ['It came on 3 March 2025. The next day it left.'], null, []],
    ['from earlier in the article', 'The storm felled trees on 3 March 2025.', ['Storm', 'It came on 3 March 2025.', 'Trees fell.'], null, []],
    ['a part of its day, told apart from it', 'The storm left in the evening of 3 March 2025.', ['On 3 March 2025 it came. In the evening it left.'], null, []],
    ['a bound', 'The storm had left by 3 March 2025.', ['By 3 March it had left.'], '2025-03-05', []],
    ['another year', 'The storm came on 3 March 2024.', ['It came on March 3.'], '2025-03-05', ['date: 3 March 2024']],
    ['the year before, where it would else be to come', 'The storm came on 3 December 2024.', ['It came on 3 December.'], '2025-03-05', []],
    ['a range', 'The storm lasted from 27 to 30 March 2025.', ['It lasted from 27–30 March 2025.'], null, []],
    ['a range, one end wrong', 'The storm lasted from 27 to 31 March 2025.', ['It lasted from 27–30 March 2025.'], null, ['date: 27 to 31 March 2025']],
    ['a year', 'The storm of Leeds came in 1987.', ['It came in 1987.'], '2025-03-05', []],
    ['another year alone', 'The storm of Leeds came in 1986.', ['It came in 1987.'], '2025-03-05', ['date: 1986']],
    ['a month of a day', 'The storm came in April 2025.', ['It came on 3 March 2025.'], null, ['date: April 2025']],
    ['years ago, where the day of publication is open', 'The storm came in 2019.', ['It came six years ago.'], '2025-03-05/..', []],
    ['a year before', 'The storm of Leeds came in March 2024.', ['It came a year earlier.'], '2025-03-05', []],
    ['years before', 'The storm of Leeds came in 2022.', ['It came three years earlier.'], '2025-03-05', []],
    ['years before, and wrong', 'The storm of Leeds came in 2019.', ['It came three years earlier.'], '2025-03-05', ['date: 2019']],
    ['months after a date', 'The storm of Leeds left in June 2023.', ['It came on 3 March 2023. Three months later it left.'], '2025-03-05', []],
    ['since a year that nobody gives', 'The storm of Leeds is the first since 1950.', ['It is the first in Leeds for long.'], '2025-03-05', ['date: 1950']],
    ['after the publication', 'As of 9 March 2025, the storm was over Leeds.', ['It is now over Leeds.'], '2025-03-05', ['date: 9 March 2025']],
  ])('%s', (_, claim, article, published, expected) => expect(unsupported(claim, article, { published, ...(article.length === 3 ? { at: 'p3s1' } : {}) })).toEqual(expected));

  const article = ['Storm', 'It came on 3 March 2025. On 4 March it felled trees. The next day it left.', 'Repairs began.', 'A ferry sank on 9 March 2025.', 'It carried nobody.'];
  it.each<[string, string, string, readonly string[]]>([
    ['of its own sentence', 'The storm felled trees on 4 March 2025.', 'p2s2', []],
    ['of another sentence, where its own gives one', 'The storm felled trees on 3 March 2025.', 'p2s2', ['date: 3 March 2025']],
    ['of the sentences before, where its own gives none', 'The storm left on 4 March 2025.', 'p2s3', []],
    ['counted on from them', 'The storm left on 5 March 2025.', 'p2s3', []],
    ['counted too far', 'The storm left on 6 March 2025.', 'p2s3', ['date: 6 March 2025']],
    ['of the last paragraph that gives one', 'Repairs began on 4 March 2025.', 'p3s1', []],
    ['of one before that', 'The ferry carried nobody on 4 March 2025.', 'p5s1', ['date: 4 March 2025']],
    ['of a clause, told nowhere before', 'The ferry sank after the storm left on 7 March 2025.', 'p4s1', ['date: 7 March 2025']],
    ['that names an event', 'The ferry sank a week after the storm of 3 March 2025.', 'p4s1', []],
    ['of a clause, told long before', 'The ferry sank on 9 March 2025, after the storm came on 3 March 2025.', 'p4s1', []],
  ])('%s', (_, claim, at, expected) => expect(unsupported(claim, article, { at })).toEqual(expected));

  it.each(COUNTING_EXAMPLES.map((example) => [example]))('are counted on: %s', (example) => {
    expect(countingOf([{ text: example }])).not.toEqual([]);
  });
  it.each(MONTH_COUNTING_EXAMPLES.map((example) => [example]))('are counted on by months: %s', (example) => {
    expect(monthCountingOf([{ text: example }])).not.toEqual([]);
  });
  it.each<[string, readonly { from: number; to: number }[]]>([
    ['Two days later it left.', [{ from: 2, to: 2 }]],
    ['It had come three days before.', [{ from: -3, to: -3 }]],
    ['By the next evening it had left.', [{ from: 1, to: 1 }]],
    ['Three weeks later it left.', [{ from: 18, to: 24 }]],
    ['It left on Monday, days after it came.', [{ from: 1, to: 7 }]],
    ['It lasted all day.', []],
  ])('%s', (text, expected) => expect(countingOf([{ text }])).toEqual(expected));
});

describe('names of a claim', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['the same', 'Maria Kovacs left Leeds.', 'Maria Kovacs left Leeds.', []],
    ['another', 'Maria Kovacs left York.', 'Maria Kovacs left Leeds.', ['name: York']],
    ['in full, where the article has the surname', 'Maria Kovacs left Leeds.', 'Kovacs left Leeds.', ['name: Maria Kovacs']],
    ['an alias', 'Hayat Tahrir al-Sham took Leeds.', 'HTS took Leeds.', []],
    ['the whole that it is part of', 'Rebels took Leeds.', 'HTS took Leeds.', []],
    ['a people for its country', 'The Syrian army left.', 'The army of Syria left.', []],
    ['a country in a compound', 'The United States backed the militia.', 'The militia is US-backed.', []],
    ['an acronym for the name', 'The CDC sent a team.', 'The Centers for Disease Control sent a team.', []],
    ['transliterated otherwise', 'The army left Suwayda.', 'The army left Suweida.', []],
    ['the outlet', 'Radio North said that the storm was over.', 'The storm was over.', []],
    ['a possessive', "Leeds's mayor resigned.", 'The mayor of Leeds resigned.', []],
    ['two short names that sound alike', 'The army of Iran left.', 'The army of Iraq left.', ['name: Iran']],
    ['the capital of a noun that opens the sentence', 'Police closed the road.', 'Officers closed the road.', []],
  ])('%s', (_, claim, article, expected) => expect(unsupported(claim, [article])).toEqual(expected));

  it('may stand before the cited paragraph, and in full anywhere', () => {
    const article = ['Storm', 'Kovacs warned Leeds.', 'She left.', 'Nothing.', 'Maria Kovacs is the mayor of York.'];
    expect(unsupported('Maria Kovacs left.', article, { at: 'p3s1' })).toEqual([]);
    expect(unsupported('The mayor left York.', article, { at: 'p4s1' })).toEqual(['name: York']);
  });

  it('count far before the cited paragraph only where it takes one up', () => {
    const article = ['Storm', 'It came.', 'It went.', 'Maria Kovacs is the mayor of York.', 'Nothing.', 'Trees fell.', 'The mayor left.', 'She came back.', '"I was away", the words went.'];
    expect(unsupported('Maria Kovacs felled trees.', article, { at: 'p6s1' })).toEqual(['name: Maria Kovacs']);
    for (const at of ['p7s1', 'p8s1', 'p9s1']) expect(unsupported('Maria Kovacs was away.', article, { at })).toEqual([]);
  });
});

it('a message says where the article does have it', () => {
  const claim: Claim = { id: 'a#c1', source: 'a', text: 'Kovacs felled 200 trees.', at: 'p2s1', quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: nowhere };
  const found = unsupportedParts({ claim, source, reading: engine.read(claim, source), mentions: engine.mentions(claim, source), article: engine.readArticle(['Storm', 'It came.', 'It went.', 'It rained.', 'It stayed.', 'Kovacs saw 200 trees fall.'], source) });
  expect(found.map(({ args }) => args['elsewhere'])).toEqual(['p6', 'p6']);
});

it('says nothing where the cited place is not in the article: that is another rule', () => {
  expect(unsupported('The storm killed 39 people in York.', ['It killed 37 people.'], { at: 'p9' })).toEqual([]);
});

describe('what the fields of a claim state', () => {
  const stated = (overrides: Claim['overrides'], text = 'The storm did harm.'): string[] => {
    const article = ['Storm over Leeds', 'On Monday it killed 37 people in York, Kovacs said.'];
    const claim: Claim = { id: 'a#c1', source: 'a', text, at: 'p2s1', quote: null, evidence: null, overrides, said: null, status: 'written', withdrawn: null, location: nowhere };
    const names = statedNames(claim, (name) => engine.mentions({ ...claim, text: name }, source));
    return unsupportedParts({ claim, source, reading: engine.read(claim, source), mentions: engine.mentions(claim, source), statedNames: names, article: engine.readArticle(article, source) }).map(({ field, args }) => `${field}: ${String(args['number'] ?? args['date'] ?? args['name'])}`);
  };
  const quantity = (value: string, unit: string | null = null) => ({ quantity: { value, unit, of: null } });

  it.each<[string, Claim['overrides'], readonly string[]]>([
    ['a number', quantity('37'), []],
    ['a number with a bound', quantity('>=30'), []],
    ['another number', quantity('38'), ['quantity: 38']],
    ['a number of something else', quantity('37', 'km'), ['quantity: 37 km']],
    ['a day', { time: '2025-03-03' }, []],
    ['another day', { time: '2025-02-20' }, ['time: 2025-02-20']],
    ['a range, one end of which is another', { time: '2025-03-03/2025-03-28' }, ['time: 2025-03-03/2025-03-28']],
    ['a month', { time: '2025-03' }, []],
    ['another year', { time: '2019' }, ['time: 2019']],
    ['a place', { place: 'York' }, []],
    ['another place', { place: 'Hull' }, ['place: Hull']],
    ['a name', { subject: ['Kovacs'] }, []],
    ['one name of two', { subject: ['Kovacs', 'Maria Brandt'] }, ['subject: Maria Brandt']],
    ['who said it', { attribution: ['Reuters'] }, ['attribution: Reuters']],
    ['what is no name', { object: ['people of the north'] }, []],
  ])('%s', (_, overrides, expected) => expect(stated(overrides)).toEqual(expected));

  it('is not reported again where the text says it too', () => {
    expect(stated({ ...quantity('39'), time: '2025-02-20', place: 'Hull' }, 'The storm killed 39 people in Hull on 20 February 2025.')).toEqual(['text: 39', 'text: 20 February 2025', 'text: Hull']);
  });
});
