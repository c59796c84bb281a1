// What a fact's value can be, how it is worded, and what would be rival to it. `exact` wordings mean the same; `looser` ones are
// true where the value is, and say less.
import { acronym } from './world.mjs';
import { inWords, withCommas } from './words.mjs';

const round = (value, digits) => Number(value.toPrecision(digits));

/** A number of people or things. A rival is off by half or more: no hedge reaches that far. */
function count(low, high) {
  return {
    draw: (random) => random.between(low, high),
    rival: (value, random) => Math.max(value + 3, Math.round(value * (1.6 + random.next()))),
    later: (value, random) => value + Math.max(2, Math.round(value * (0.15 + random.next() / 2))),
    exact: [withCommas, (value) => (value < 100 ? inWords(value) : withCommas(value))],
    looser: [(value) => `at least ${withCommas(value - 1 - Math.floor(value / 12))}`, (value) => `more than ${withCommas(value - 1 - Math.floor(value / 12))}`],
  };
}

/** A measure with the units in which it is told: [name, how many of them one of the first is]. */
function measure(low, high, digits, units) {
  const worded = ([name, factor]) => (value) => `${withCommas(round(value * factor, 3))} ${name}`;
  return {
    draw: (random) => round(low + random.next() * (high - low), digits),
    rival: (value, random) => round(value * (1.7 + random.next()), digits),
    later: (value, random) => round(value * (1.2 + random.next() / 2), digits),
    exact: units.map(worded),
    looser: [(value) => `about ${worded(units[0])(value)}`],
  };
}

const money = { ...measure(0.2, 9, 2, [['', 1]]), exact: [(value) => `$${value}bn`, (value) => `$${value} billion`, (value) => `${value} billion dollars`], looser: [(value) => `about $${value} billion`] };
const percent = { ...measure(12, 48, 3, [['', 1]]), exact: [(value) => `${value}%`, (value) => `${value} percent`, (value) => `${value} per cent`], looser: [(value) => `about ${value}%`] };
const rate = { ...percent, draw: (random) => random.between(4, 30) / 4, rival: (value) => value + 1.5, later: (value) => value + 0.5 };

/** A name out of a list of the world; some have a short form. */
function name(list, short = null) {
  const draw = (random, world) => world[list][random.zipf(world[list].length)];
  return { draw, rival: (value, random, world) => other(value, () => draw(random, world)), later: null, exact: short ? [(value) => value, (value) => value, short] : [(value) => value], looser: [] };
}

function other(value, draw) {
  for (;;) {
    const drawn = draw();
    if (drawn !== value) return drawn;
  }
}

/** Two outcomes that rule each other out: each is a list of wordings. */
function outcome(...sides) {
  return { draw: (random) => random.between(0, sides.length - 1), rival: (value) => (value + 1) % sides.length, later: null, exact: null, wordings: sides, looser: [] };
}

export const VALUES = {
  toll: count(3, 140), injured: count(5, 900), arrests: count(4, 600), crowd: count(900, 90_000), jobs: count(60, 9000), cases: count(40, 8000), houses: count(20, 5000), votes: count(100, 90_000), years: count(2, 35), aboard: count(12, 300),
  money, percent, rate,
  magnitude: { ...measure(4.5, 7.9, 2, [['', 1]]), rival: (value) => round(value + 0.8, 2), exact: [(value) => String(value)] },
  kilometres: measure(6, 180, 2, [['km', 1], ['kilometres', 1], ['miles', 0.621371]]),
  metres: measure(120, 4000, 3, [['metres', 1], ['m', 1], ['feet', 3.28084]]),
  hectares: measure(300, 60_000, 3, [['hectares', 1], ['acres', 2.47105]]),
  celsius: { ...measure(36, 48, 3, [['degrees Celsius', 1], ['°C', 1]]), rival: (value) => round(value + 5, 3), looser: [] },
  group: name('groups', acronym), person: name('people'), company: name('companies'),
  passed: outcome(['approved', 'passed'], ['rejected', 'voted down']),
  cleared: outcome(['convicted', 'found guilty'], ['acquitted', 'found not guilty']),
  backed: outcome(['backed', 'approved'], ['rejected', 'turned down']),
  trade: outcome(['rose', 'increased', 'went up'], ['fell', 'declined', 'dropped']),
};
