/** Parts of the day in hours after midnight. */
import type { TimePrecision } from '../../types.ts';

/** Hours [from, to) after the start of the day; beyond 24 they belong to the next day. */
export interface DayPart {
  readonly from: number;
  readonly to: number;
  readonly precision: TimePrecision;
  /** Whose clock: a zone, or its minutes east of UTC; left out where nothing is said of it. */
  readonly zone?: string | number;
  /** "about", "shortly after" made it wider. */
  readonly approximate?: true;
}

/**
 * Borders after the day periods of Unicode CLDR for English (morning 06–12, noon 12, afternoon 12–18, evening 18–21, night
 * 21–06; https://cldr.unicode.org, supplemental/dayPeriods) and the forecast terms of the US National Weather Service
 * (evening 18–24), made wider so that neighbours overlap: of one event, one reporter writes "the early hours" and another "the
 * morning". "Midnight" may be the day's beginning or its end, so it narrows nothing.
 * Each row: the words, the hours, and a sentence that shows them.
 */
const ROWS: readonly (readonly [string, number, number, string])[] = [
  ['early hours', 0, 6, 'Rebels entered the city in the early hours of 8 December.'],
  ['small hours', 0, 6, 'The bill passed in the small hours of Friday.'],
  ['wee hours', 0, 6, 'The fire began in the wee hours of Monday.'],
  ['predawn hours', 0, 7, 'Police raided the house in the predawn hours of Tuesday.'],
  ['pre-dawn hours', 0, 7, 'Police raided the house in the pre-dawn hours of Tuesday.'],
  ['predawn', 0, 7, 'The quake struck predawn Sunday.'],
  ['dawn', 3, 8, 'The assault began at dawn on Sunday.'],
  ['daybreak', 3, 8, 'Voting began at daybreak on Sunday.'],
  ['sunrise', 3, 8, 'The search resumed at sunrise on Sunday.'],
  ['early morning', 3, 9, 'The train derailed in the early morning of 3 March.'],
  ['morning hours', 4, 12, 'Shares fell in the morning hours of Monday.'],
  ['mid-morning', 8, 12, 'The verdict came mid-morning on Monday.'],
  ['late morning', 9, 13, 'The verdict came in the late morning of 4 June.'],
  ['morning', 4, 12, 'The storm made landfall on the morning of 29 August.'],
  ['noon', 11, 13, 'Polls closed at noon on Sunday.'],
  ['midday', 11, 14, 'Polls closed at midday on Sunday.'],
  ['lunchtime', 11, 15, 'The alarm was raised at lunchtime on Friday.'],
  ['early afternoon', 12, 16, 'The jury retired in the early afternoon of 4 June.'],
  ['late afternoon', 15, 19, 'The match began in the late afternoon of 4 June.'],
  ['afternoon', 12, 18, 'He resigned on Friday afternoon.'],
  ['sunset', 16, 22, 'The fast ended at sunset on Monday.'],
  ['dusk', 16, 22, 'The search was halted at dusk on Monday.'],
  ['nightfall', 16, 23, 'Troops left by nightfall on Monday.'],
  ['early evening', 16, 21, 'The ship sank in the early evening of 14 April.'],
  ['late evening', 20, 24, 'The deal was signed in the late evening of 14 April.'],
  ['evening', 17, 24, 'The president spoke on the evening of 5 December.'],
  ['late night', 20, 30, 'The deal was struck late night on Friday.'],
  ['night', 18, 30, 'The ship sank on the night of 14 April.'],
  ['overnight', -6, 10, 'Drones hit the port overnight on Monday.'],
  ['midnight', 0, 24, 'The truce began at midnight on Friday.'],
];

/** The words of a part of the day → its hours. */
export const PARTS_OF_DAY: ReadonlyMap<string, DayPart> = new Map(ROWS.map(([words, from, to]) => [words, { from, to, precision: words === 'midnight' ? 'day' : 'part-of-day' }]));

/** Shown by the tests, one for each row. */
export const PART_OF_DAY_EXAMPLES: readonly (readonly [string, string])[] = ROWS.map(([words, , , example]) => [words, example]);

/** "Early Sunday", "late on 7 December": a whole day's beginning and end. */
export const EARLY_DAY: DayPart = { from: 0, to: 10, precision: 'part-of-day' };
export const LATE_DAY: DayPart = { from: 16, to: 26, precision: 'part-of-day' };

/** "7 in the evening", "7 p.m.": these put a clock hour into the second half of the day. */
export const SECOND_HALF: ReadonlySet<string> = new Set(['pm', 'p.m.', 'p.m', 'afternoon', 'evening', 'night']);
export const FIRST_HALF: ReadonlySet<string> = new Set(['am', 'a.m.', 'a.m', 'morning']);
