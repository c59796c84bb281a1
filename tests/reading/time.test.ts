import { describe, expect, it } from 'vitest';
import type { TimeMention } from '../../src/types.ts';
import { createTokenizer } from '../../src/reading/tokens.ts';
import { readTimes } from '../../src/reading/time/index.ts';
import { PART_OF_DAY_EXAMPLES } from '../../src/reading/time/parts-of-day.ts';
import { RELATION_EXAMPLES } from '../../src/reading/time/relations.ts';
import { parseEdtf } from '../../src/values/edtf.ts';

const tokenize = createTokenizer(new Map());

/** The mentions as "phrase = EDTF", with the relation before if it is not "at", and "~" after if approximate. */
function read(sentence: string, published: string | null): string[] {
  return mentions(sentence, published).map(({ mention, phrase }) => `${mention.relation === 'at' ? '' : `${mention.relation}: `}${phrase} = ${mention.text}${mention.approximate ? ' ~' : ''}`);
}

function mentions(sentence: string, published: string | null): { mention: TimeMention; phrase: string }[] {
  const tokens = tokenize(sentence);
  const date = published === null ? null : parseEdtf(published);
  if (date && !date.ok) throw new Error(date.problem);
  return readTimes(tokens, date ? date.interval : null).map((mention) => ({ mention, phrase: sentence.slice(tokens[mention.range.from]!.start, tokens[mention.range.to - 1]!.end) }));
}

/** Read as published on Wednesday, 11 December 2024. */
function table(name: string, rows: readonly (readonly [string, ...string[]])[]): void {
  describe(name, () => {
    it.each(rows.map(([sentence, ...expected]) => [sentence, expected] as const))('%s', (sentence, expected) => expect(read(sentence, '2024-12-11')).toEqual(expected));
  });
}

table('full dates', [
  ['The army left Homs on 7 December 2024.', 'on 7 December 2024 = 2024-12-07'],
  ['The senator died on December 7, 2024, before dawn.', 'on December 7, 2024 = 2024-12-07'],
  ['The airline filed for bankruptcy on Dec. 7, 2024.', 'on Dec. 7, 2024 = 2024-12-07'],
  ['The treaty was signed on the 7th of December 2019.', 'on the 7th of December 2019 = 2019-12-07'],
  ['Ten states joined on the 1st of May, 2004.', 'on the 1st of May, 2004 = 2004-05-01'],
  ['Ten states joined on the first of May 2004.', 'on the first of May 2004 = 2004-05-01'],
  ['The release is dated 2024-12-07.', 'dated 2024-12-07 = 2024-12-07'],
  ['He was born on 7.12.1964.', 'on 7.12.1964 = 1964-12-07'],
  ['The patent was filed on 12/7/2024.', 'on 12/7/2024 = 2024-07-12/2024-12-07 ~'],
  ['The patent was filed on 25/12/2023.', 'on 25/12/2023 = 2023-12-25'],
  ['On Saturday, 7 December 2024, the town fell.', 'On Saturday, 7 December 2024 = 2024-12-07'],
  ['She was born on 29 February 2020.', 'on 29 February 2020 = 2020-02-29'],
  ['The 12 December 2019 election was won by Johnson.', 'The 12 December 2019 = 2019-12-12'],
  ['Diamond -LRB- born January 24 , 1941 -RRB- is a singer .', 'January 24 , 1941 = 1941-01-24'],
  ['The vaccine was approved on 11 December 2020 and again in August 2021.', 'on 11 December 2020 = 2020-12-11', 'in August 2021 = 2021-08'],
]);

table('dates without a year take it from the sentence, or from publication', [
  ['The army left Homs on 7 December.', 'on 7 December = 2024-12-07'],
  ['A fire broke out on Sat., Jan. 5.', 'on Sat., Jan. 5 = 2024-01-05'],
  ['The court heard the case on 30 December.', 'on 30 December = 2023-12-30'],
  ['The ship sank on 12 December.', 'on 12 December = 2024-12-12'],
  ['The court will hear the case on 3 March.', 'on 3 March = 2025-03-03'],
  ['Protests began on 15 March 2011; on 18 March four people died.', 'on 15 March 2011 = 2011-03-15', 'on 18 March = 2011-03-18'],
  ['In 2016, Trump won on 8 November.', 'In 2016 = 2016', 'on 8 November = 2016-11-08'],
  ['On 7 December he said he was born in 1970.', 'On 7 December = 2024-12-07', 'in 1970 = 1970'],
  ['On 7 December rebels took the town, which had been held since 2011.', 'On 7 December = 2024-12-07', 'since: since 2011 = 2011/2024-12-11'],
  ['He, born on 5 May 1970, resigned on 7 December.', 'on 5 May 1970 = 1970-05-05', 'on 7 December = 2024-12-07'],
  ['On 7 December last year he died.', 'On 7 December last year = 2023-12-07'],
  ['He was born in December last year.', 'in December last year = 2023-12'],
  ['The bank cut rates in March and will cut again in June.', 'in March = 2024-03', 'in June = 2025-06'],
  ['Inflation eased to 2.1% in November from 2.3% in October.', 'in November = 2024-11', 'in October = 2024-10'],
  ['Hamas\'s October 7 attack killed 1,200.', 'October 7 = 2024-10-07'],
  ['The girl will be tried for the attack on 5 December.', 'on 5 December = 2024-12-05'],
]);

table('runs of days', [
  ['Clashes on 7/8 December killed 12.', 'on 7/8 December = 2024-12-07/2024-12-08'],
  ['The raid of 5-8 December 2024 failed.', 'of 5-8 December 2024 = 2024-12-05/2024-12-08'],
  ['Storm Boris hit Poland on 14–16 September 2024.', 'on 14–16 September 2024 = 2024-09-14/2024-09-16'],
  ['The strike lasted from 5 to 8 December.', 'from 5 to 8 December = 2024-12-05/2024-12-08'],
  ['The congress met March 5-7, 2024.', 'March 5-7, 2024 = 2024-03-05/2024-03-07'],
  ['He landed between 3 and 5 May 2021.', 'between 3 and 5 May 2021 = 2021-05-03/2021-05-05'],
  ['Rain fell on December 5 and 6.', 'on December 5 and 6 = 2024-12-05/2024-12-06'],
  ['They played on 5 and 18 May 2021.', 'on 5 and 18 May 2021 = 2021-05-05/2021-05-18 ~'],
  ['From 27 November to 8 December 2024 the rebels advanced.', 'From 27 November to 8 December 2024 = 2024-11-27/2024-12-08'],
  ['Between 28 December and 3 January 2025 it snowed.', 'Between 28 December and 3 January 2025 = 2024-12-28/2025-01-03'],
  ['The 30 November–1 December 2024 summit failed.', '30 November–1 December 2024 = 2024-11-30/2024-12-01'],
  ['The Games run from February 8th to February 24th 2002.', 'from February 8th to February 24th 2002 = 2002-02-08/2002-02-24'],
  ['The talks lasted from Monday to Friday.', 'from Monday to Friday = 2024-12-02/2024-12-06'],
  ['The vote was moved from 5 May 2020 to 8 June 2020.', 'from 5 May 2020 = 2020-05-05', '8 June 2020 = 2020-06-08'],
]);

table('months', [
  ['Prices rose in December 2024.', 'in December 2024 = 2024-12'],
  ['A quake hit Iran in August of 1799.', 'in August of 1799 = 1799-08'],
  ['In May 2015 people took to the streets.', 'In May 2015 = 2015-05'],
  ['He was governor from September 1994 to June 2000.', 'from September 1994 to June 2000 = 1994-09/2000-06'],
  ['The March-May 2024 period was dry.', 'March-May 2024 = 2024-03/2024-05'],
  ['Prices rose between March and May.', 'between March and May = 2024-03/2024-05'],
  ['Snow fell in early December.', 'in early December = 2024-12-01/2024-12-13 ~'],
  ['The museum opened in mid-October.', 'in mid-October = 2024-10-10/2024-10-22 ~'],
  ['The trial began in late March 2021.', 'in late March 2021 = 2021-03-19/2021-03-31 ~'],
  ['It ended last December.', 'last December = 2023-12'],
  ['The line opens next March.', 'next March = 2025-03'],
  ['The company beat its April forecast.', 'April = 2024-04'],
  ['September sales fell.', 'September = 2024-09'],
  ['In the first week of May it rained.', 'In the first week of May = 2024-05-01/2024-05-07'],
  ['In the first two weeks of June 2013 it rained.', 'In the first two weeks of June 2013 = 2013-06-01/2013-06-14'],
  ['In December 12 people were killed in the town.', 'In December = 2024-12'],
]);

table('years, decades, centuries', [
  ['The firm was sold in late 2022.', 'in late 2022 = 2022-08/2022-12 ~'],
  ['Sales have fallen since mid-2015.', 'since: since mid-2015 = 2015-04/2024-12-11 ~'],
  ['In 2015 voters elected him.', 'In 2015 = 2015'],
  ['Hush (2016 film) is a horror film.', '2016 = 2016'],
  ['Liszt (1811-1886) was a composer.', '1811-1886 = 1811/1886'],
  ['The war of 2011-2016 ended.', 'of 2011-2016 = 2011/2016'],
  ['Vaccinations began in 2020–21.', 'in 2020–21 = 2020/2021'],
  ['Exports fell between 2015 and 2019.', 'between 2015 and 2019 = 2015/2019'],
  ['The show ran from 1996 to 2001.', 'from 1996 to 2001 = 1996/2001'],
  ['He is serving a sentence from 2010 until 2030.', 'from 2010 until 2030 = 2010/2030'],
  ['The 2011 - present war goes on.', 'since: 2011 - present = 2011/2024-12-11'],
  ['The 2016 Aleppo offensive failed.', 'during: 2016 = 2016'],
  ['The 2020 elections were fair.', 'during: 2020 = 2020'],
  ['Its 2023 budget was cut.', 'during: 2023 = 2023'],
  ['Colombiana is a 2011 French action film co-written by Besson.', 'during: 2011 = 2011'],
  ['Pre-2011 levels were reached.', 'before: Pre-2011 = ../2010'],
  ['The church was founded circa 1850.', 'circa 1850 = 1849/1851 ~'],
  ['He retired at the end of 2019.', 'at the end of 2019 = 2019-10/2019-12 ~'],
  ['In the first half of 2024 profits fell.', 'In the first half of 2024 = 2024-01/2024-06'],
  ['In the first nine months of 2023 sales rose 4%.', 'In the first nine months of 2023 = 2023-01/2023-09'],
  ['The band formed in the early 1990s.', 'in the early 1990s = 1990/1993 ~'],
  ['Synthesizers were popular in the 1980s.', 'in the 1980s = 198X'],
  ['The mid-to-late 1990s were good to the industry.', 'mid-to-late 1990s = 1993/1999 ~'],
  ['In the 1990\'s, the board found, budgets fell.', 'In the 1990\'s = 199X'],
  ['The palace was built in the 19th century.', 'in the 19th century = 18XX'],
  ['Women won the vote in the early twentieth century.', 'in the early twentieth century = 1900/1939 ~'],
  ['The 1800s were cold.', '1800s = 18XX'],
]);

table('quarters, seasons, fiscal years, periods that end', [
  ['Profit rose in the first quarter of 2024.', 'in the first quarter of 2024 = 2024-01/2024-03'],
  ['Q3 2023 revenue was $2.4bn.', 'Q3 2023 = 2023-07/2023-09'],
  ['Sales fell 3% in the third quarter.', 'in the third quarter = 2024-07/2024-09'],
  ['In the second quarter last year it lost $3m.', 'In the second quarter last year = 2023-04/2023-06'],
  ['Q1 and Q2 2022 were weak.', 'Q1 = 2022-01/2022-03', 'Q2 2022 = 2022-04/2022-06'],
  ['Sales rose in the three months to March 2024.', 'in the three months to March 2024 = 2024-01/2024-03'],
  ['The year ended 31 March 2024 was good.', 'year ended 31 March 2024 = 2023-04/2024-03'],
  ['The week of December 2 was wet.', 'week of December 2 = 2024-12-02/2024-12-08'],
  ['The fires of summer 2019 burned 20 homes.', 'of summer 2019 = 2019-22'],
  ['The winter of 2010-11 was cold.', 'winter of 2010-11 = 2010-12/2011-03-21'],
  ['Last summer was hot.', 'Last summer = 2024-22'],
  ['In fiscal year 2023-24 sales rose.', 'In fiscal year 2023-24 = 2023/2024 ~'],
  ['In FY2023 sales rose.', 'In FY2023 = 2023 ~'],
]);

table('parts of the day', [
  ['The president fled in the early hours of 8 December 2024.', 'in the early hours of 8 December 2024 = 2024-12-08T00:00:00/2024-12-08T05:59:00'],
  ['The vote was held on the morning of 5 May 2022.', 'on the morning of 5 May 2022 = 2022-05-05T04:00:00/2022-05-05T11:59:00'],
  ['They left by midnight on 7 December.', 'by: by midnight on 7 December = ../2024-12-07'],
  ['They left by 7 in the evening of 8 December 2024.', 'by: by 7 in the evening of 8 December 2024 = ../2024-12-08T19:59:00'],
  ['The quake hit at 10:30 a.m. on 7 December.', 'at 10:30 a.m. on 7 December = 2024-12-07T10:30:00'],
  ['The quake struck at 0730 GMT on 12 January 2010.', 'at 0730 GMT on 12 January 2010 = 2010-01-12T07:30:00Z'],
  ['He voted at about 3pm local time on Sunday.', 'at about 3pm local time on Sunday = 2024-12-08T14:00:00/2024-12-08T16:59:00 ~'],
  ['The blast hit at 10.30pm on 5 May 2022.', 'at 10.30pm on 5 May 2022 = 2022-05-05T22:30:00'],
  ['She spoke on the evening of 5 December 2024.', 'on the evening of 5 December 2024 = 2024-12-05T17:00:00/2024-12-05T23:59:00'],
  ['It happened on 7 December 2024 in the afternoon.', 'on 7 December 2024 in the afternoon = 2024-12-07T12:00:00/2024-12-07T17:59:00'],
  ['He was shot on Tuesday night.', 'on Tuesday night = 2024-12-10T18:00:00/2024-12-11T05:59:00'],
  ['By early Sunday, rebels had entered the capital.', 'by: By early Sunday = ../2024-12-08T09:59:00'],
  ['The bill passed late on Sunday.', 'late on Sunday = 2024-12-08T16:00:00/2024-12-09T01:59:00'],
  ['The port was shelled on the night of 7-8 December 2024.', 'on the night of 7-8 December 2024 = 2024-12-07T18:00:00/2024-12-08T09:59:00'],
  ['The port was shelled overnight.', 'overnight = 2024-12-10T18:00:00/2024-12-11T09:59:00'],
  ['Polls are open from 7 a.m. to 7 p.m. on Sunday.', 'on Sunday = 2024-12-08'],
  ['A soldier was killed in the early hours Saturday.', 'in the early hours Saturday = 2024-12-07T00:00:00/2024-12-07T05:59:00'],
]);

table('weekdays: back for what was, ahead for what will be', [
  ['Parliament voted on Tuesday.', 'on Tuesday = 2024-12-10'],
  ['Parliament voted on Wednesday.', 'on Wednesday = 2024-12-11'],
  ['Parliament will vote on Tuesday.', 'on Tuesday = 2024-12-17'],
  ['On Tuesday, parliament will vote on the bill.', 'On Tuesday = 2024-12-17'],
  ['Lawmakers to vote on Tuesday.', 'on Tuesday = 2024-12-17'],
  ['The court is expected to rule on Friday.', 'on Friday = 2024-12-13'],
  ['The vote is scheduled for Tuesday.', 'for Tuesday = 2024-12-17'],
  ['The summit opens on Monday.', 'on Monday = 2024-12-16'],
  ['Ministers are meeting on Tuesday.', 'on Tuesday = 2024-12-17'],
  ['Police said two men arrested on Tuesday will appear in court.', 'on Tuesday = 2024-12-10'],
  ['The minister said on Tuesday that he will resign.', 'on Tuesday = 2024-12-10'],
  ['He agreed to meet on Friday.', 'on Friday = 2024-12-13'],
  ['He flew to Paris to meet her on Tuesday.', 'on Tuesday = 2024-12-10'],
  ['The climber may have died on Monday.', 'on Monday = 2024-12-09'],
  ['The trial, which began on Monday, will end on Friday.', 'on Monday = 2024-12-09', 'on Friday = 2024-12-13'],
  ['The launch was postponed until Friday.', 'until: until Friday = ../2024-12-13'],
  ['Shares fell Thursday.', 'Thursday = 2024-12-05'],
  ['She resigned last Friday.', 'last Friday = 2024-12-06 ~'],
  ['She resigned last Tuesday.', 'last Tuesday = 2024-12-03/2024-12-10 ~'],
  ['They meet next Monday.', 'next Monday = 2024-12-16 ~'],
  ['It rained on Tuesday last week.', 'on Tuesday last week = 2024-12-03'],
]);

table('counted from publication', [
  ['The coach resigned yesterday.', 'yesterday = 2024-12-10'],
  ['The deal was signed today.', 'today = 2024-12-11'],
  ['The band plays tonight.', 'tonight = 2024-12-11T18:00:00/2024-12-12T05:59:00'],
  ['The court rules tomorrow.', 'tomorrow = 2024-12-12'],
  ['The day before yesterday he left.', 'The day before yesterday = 2024-12-09'],
  ['He was elected last night.', 'last night = 2024-12-10T18:00:00/2024-12-11T05:59:00'],
  ['He was sacked this morning.', 'this morning = 2024-12-11T04:00:00/2024-12-11T11:59:00'],
  ['The ferry sank two days ago.', 'two days ago = 2024-12-09'],
  ['The ferry sank a week ago.', 'a week ago = 2024-11-30/2024-12-07 ~'],
  ['She was hired several years ago.', 'several years ago = 2017-06-11/2022-06-11 ~'],
  ['Sales fell last week.', 'last week = 2024-12-02/2024-12-08'],
  ['Sales fell last month.', 'last month = 2024-11'],
  ['Sales fell this year.', 'this year = 2024'],
  ['Sales fell earlier this year.', 'earlier this year = 2024-01-01/2024-12-11'],
  ['Later this month, the bank will cut rates.', 'Later this month = 2024-12-11/2024-12-31'],
  ['The vote is next year.', 'next year = 2025'],
  ['The bank cut rates late last year.', 'late last year = 2023-08/2023-12 ~'],
  ['In last year\'s election she lost.', 'In last year = 2023'],
  ['Over the weekend, protesters gathered.', 'Over the weekend = 2024-12-07/2024-12-08'],
  ['Rain fell in recent days.', 'in recent days = 2024-12-01/2024-12-11 ~'],
  ['Rain fell over the past week.', 'over the past week = 2024-12-04/2024-12-11'],
  ['At least 40 died in the past 24 hours.', 'in the past 24 hours = 2024-12-10T00:00:00/2024-12-11T23:59:00'],
  ['Over the last two weeks, 40 died.', 'Over the last two weeks = 2024-11-27/2024-12-11'],
  ['Rain is expected in the coming weeks.', 'in the coming weeks = 2024-12-11/2025-02-05 ~'],
  ['30 people have died so far this year.', 'so far this year = 2024-01-01/2024-12-11'],
  ['Results are due by the end of the year.', 'by: by the end of the year = ../2024 ~'],
]);

table('relations', [
  ['The town fell by 6 December 2024.', 'by: by 6 December 2024 = ../2024-12-06'],
  ['It must end no later than 31 March 2025.', 'by: no later than 31 March 2025 = ../2025-03-31'],
  ['He left prior to 2011.', 'before: prior to 2011 = ../2010'],
  ['He left after 2011.', 'after: after 2011 = 2012/..'],
  ['After Tuesday\'s vote he quit.', 'after: After Tuesday = 2024-12-10/..'],
  ['She has ruled since 2011.', 'since: since 2011 = 2011/2024-12-11'],
  ['The feud, dating back to 1998, is over.', 'since: dating back to 1998 = 1998/2024-12-11'],
  ['From 2011 onwards she ruled.', 'since: From 2011 onwards = 2011/2024-12-11'],
  ['He resigned with effect from 1 July 2024.', 'since: with effect from 1 July 2024 = 2024-07-01/2024-12-11'],
  ['A video from 5 December shows the fire.', 'from 5 December = 2024-12-05'],
  ['The exhibition runs through May 5, 2025.', 'until: through May 5, 2025 = ../2025-05-05'],
  ['As of 7 December, 30 towns had fallen.', 'as-of: As of 7 December = 2024-12-07'],
  ['As of 6 p.m. on Friday, 40 people had died.', 'as-of: As of 6 p.m. on Friday = 2024-12-06T18:00:00/2024-12-06T18:59:00'],
  ['Two days before 7 December 2024 he fled.', 'Two days before 7 December 2024 = 2024-12-05'],
]);

describe('no times', () => {
  it.each([
    'He may go.', 'Theresa May said she may resign.', 'The march on Damascus failed.', 'The Second Division marched.', 'The Sun reported it.', 'Wed to the past, he sat.', '2000 people fled.',
    'The 2000 Syrian refugees left.', 'A total of 2000 refugees crossed.', 'The number rose to 2015.', 'The number fell from 2015 to 1990 cases.', 'In 2000 homes the power failed.', 'Over 2000 miles were covered.',
    'He ran 1500 metres.', 'The ship left at 1900 GMT.', 'Boeing 747 and Windows 2000 and Room 2015 are old.', 'It costs $1900-2000.', 'He sold 1984 shares for $2000 to 2010 people.', 'Sales of 1,999 and 2,024 units.',
    'He must leave within 24 hours.', 'The talks lasted two weeks.', 'The talks could last months.', 'The 24-hour truce ended after 10 days.', 'He is 20 years old.', 'She earns $1m a year.', 'He left months ago.',
    'He left recently.', 'The next day he left.', 'That day he left.', 'The same day he left.', 'Three years later he left.', 'Every Tuesday he swims.', 'Black Friday sales rose.', 'The Good Friday Agreement held.',
    'The Sunday Times and USA Today wrote it.', 'He watches Monday Night Football.', 'Sheffield Wednesday lost.', 'The Arab Spring failed.', 'The fall of Aleppo was swift.', 'This fall in prices hurt.', 'Prices spring back and fall.',
    'He scored 12 points in the third quarter of the game.', 'He won the first quarter of the race.', 'He kept a Quarter Pounder.', 'A quarter of voters agreed.', 'Temperatures were in the 90s.', 'A man in his 20s died.',
    'He took the overnight train.', 'In the morning he left.', 'The match ended 2-1.', 'The 24/7 service and the 9/11 attacks.', 'The tour visits 5 to 8 cities.', 'Jan Kowalski won.', 'August company met.', 'On 31/31/2023 and 2023-13-45 nothing.',
    '',
  ])('%s', (sentence) => expect(read(sentence, '2024-12-11')).toEqual([]));
});

describe('without publication', () => {
  it.each(['He left on Tuesday.', 'He left on 7 December.', 'Sales fell last week.', 'He resigned yesterday.', 'Sales fell in the third quarter.', 'It rained in recent days.'])('%s: unbounded, relative', (sentence) => {
    expect(mentions(sentence, null).map(({ mention }) => [mention.interval.start, mention.interval.end, mention.relative, mention.text])).toEqual([[-Infinity, Infinity, true, '../..']]);
  });

  it('full dates need none', () => {
    expect(read('She has ruled since 2011.', null)).toEqual(['since: since 2011 = 2011/..']);
    expect(mentions('Born on 15 March 2011, it died on 18 March.', '2024').map(({ mention }) => mention.relative)).toEqual([false, true]);
  });
});

describe('publication known less finely than a day', () => {
  it.each([
    ['He left on Tuesday.', '2024-12', 'on Tuesday = 2024-11-26/2024-12-31 ~'],
    ['He left in March.', '2024-12', 'in March = 2024-03'],
    ['He left on Tuesday.', '2024-12-11T10:30:00Z', 'on Tuesday = 2024-12-10'],
    ['He left on Tuesday.', '2024-12-01/..', 'on Tuesday = ../..'],
  ])('%s (%s)', (sentence, published, expected) => expect(read(sentence, published)).toEqual([expected]));
});

describe('precision', () => {
  it.each([
    ['on 7 December 2024', 'day'], ['in December 2024', 'month'], ['in 2024', 'year'], ['in the 1980s', 'decade'], ['in the 19th century', 'century'], ['in Q3 2023', 'quarter'], ['in summer 2019', 'season'], ['last week', 'week'],
    ['on the morning of 5 May 2022', 'part-of-day'], ['at 7 p.m. on 5 May 2022', 'hour'], ['at 10:30 a.m. on 5 May 2022', 'minute'],
  ])('%s: %s', (phrase, precision) => expect(mentions(`It ended ${phrase}.`, '2024-12-11').map(({ mention }) => mention.precision)).toEqual([precision]));
});

describe('tables', () => {
  it.each(PART_OF_DAY_EXAMPLES)('%s: %s', (words, sentence) => {
    const found = mentions(sentence, '2024-12-11');
    expect(found).toHaveLength(1);
    expect(found[0]!.phrase.toLowerCase()).toContain(words);
    expect(found[0]!.mention.precision).toBe(words === 'midnight' ? 'day' : 'part-of-day');
  });

  it.each(RELATION_EXAMPLES)('%s (%s): %s', (words, relation, sentence) => {
    const found = mentions(sentence, '2024-12-11');
    expect(found).toHaveLength(1);
    expect(found[0]!.phrase.toLowerCase().startsWith(words)).toBe(true);
    expect(found[0]!.mention.relation).toBe(relation);
  });
});

it('mentions are in text order and do not overlap, and reading is repeatable', () => {
  const sentence = 'From Monday to Friday last week, on 5 May 2021 at 10 a.m., in late 2022 and on the night of 7-8 December, by 9 December, it rained.';
  const found = mentions(sentence, '2024-12-11').map(({ mention }) => mention);
  expect(found.length).toBeGreaterThan(4);
  for (const [i, mention] of found.entries()) {
    expect(mention.range.from).toBeLessThan(mention.range.to);
    if (i > 0) expect(mention.range.from).toBeGreaterThanOrEqual(found[i - 1]!.range.to);
  }
  expect(mentions(sentence, '2024-12-11').map(({ mention }) => mention)).toEqual(found);
});
