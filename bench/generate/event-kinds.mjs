// What happens in the made-up world, and what is told of it: each fact with the kind of its value (values.mjs). A running figure
// grows while the event is new; `dated` says that it holds for the day that is named with it.
import { FRESH_KINDS, FRESH_OF_FIRMS } from './templates-fresh.mjs';
import { VALUES } from './values.mjs';

export const EVENT_KINDS = {
  blast: { toll: { value: 'toll', running: true }, injured: { value: 'injured', running: true }, doer: { value: 'group' } },
  quake: { magnitude: { value: 'magnitude' }, toll: { value: 'toll', running: true }, depth: { value: 'kilometres' }, houses: { value: 'houses' } },
  election: { winner: { value: 'person' }, share: { value: 'percent' }, turnout: { value: 'percent' } },
  takeover: { buyer: { value: 'company' }, price: { value: 'money' } },
  offer: { vote: { value: 'passed' } },
  trial: { verdict: { value: 'cleared' } },
  sentence: { years: { value: 'years' } },
  protest: { crowd: { value: 'crowd' }, arrests: { value: 'arrests' } },
  plant: { jobs: { value: 'jobs' }, cost: { value: 'money' } },
  capture: { force: { value: 'group' }, distance: { value: 'kilometres', running: true, dated: true } },
  office: { holder: { value: 'person' } },
  bank: { rate: { value: 'rate', running: true, dated: true }, prices: { value: 'trade' } },
  ferry: { toll: { value: 'toll', running: true }, aboard: { value: 'aboard' } },
  outbreak: { cases: { value: 'cases', running: true, dated: true } },
  bridge: { length: { value: 'metres' }, opener: { value: 'person' } },
};

/** Events at a firm; the others are at a place. */
const TOLD_OF_FIRMS = ['takeover', 'offer', 'plant'];

/** What sets events of a kind at one place apart, in days: enough that nobody would take two for one. */
const APART = 400;
/** 1 January 1990 and 1 January 2024, as days since 1970. */
const [FIRST, LAST] = [7305, 19723];

/** Share of facts on which the articles disagree; share of running figures that two of them tell at different times. */
const RIVAL = 0.2;
const MOVED = 0.3;

/** Makes the events of some days, as many as asked for; no two of a kind at one place are close in time. `fresh`: with the topics of `templates-fresh.mjs`. */
export function createEvents(random, world, fresh = false) {
  const all = fresh ? { ...EVENT_KINDS, ...FRESH_KINDS } : EVENT_KINDS;
  const ofFirms = new Set([...TOLD_OF_FIRMS, ...(fresh ? FRESH_OF_FIRMS : [])]);
  const kinds = Object.keys(all);
  const taken = new Set();
  let made = 0;

  function event(slot, day) {
    for (;;) {
      const kind = random.pick(kinds);
      const place = world.places[random.zipf(world.places.length)];
      const firm = world.companies[random.zipf(world.companies.length)];
      const key = `${kind} ${ofFirms.has(kind) ? firm : place} ${slot}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return { id: `e${++made}`, kind, place, firm, who: world.people[random.zipf(world.people.length)], day: day - random.between(0, 3), facts: factsOf(kind, all[kind], firm, random, world) };
    }
  }

  return (count) => {
    const slot = random.between(0, Math.floor((LAST - FIRST) / APART) - 1);
    const day = FIRST + slot * APART + random.between(4, APART / 2);
    return { day, events: Array.from({ length: count }, () => event(slot, day)) };
  };
}

function factsOf(kind, facts, firm, random, world) {
  return Object.entries(facts).map(([name, { value, running = false, dated = false }]) => {
    const type = VALUES[value];
    let truth = type.draw(random, world);
    while (truth === firm) truth = type.draw(random, world);
    const mode = running && random.chance(MOVED) ? 'develop' : random.chance(RIVAL) ? 'rival' : 'agree';
    const second = mode === 'rival' ? type.rival(truth, random, world) : mode === 'develop' ? type.later(truth, random) : null;
    return { name: `${kind}.${name}`, value, dated, mode, positions: second === null ? [truth] : [truth, second] };
  });
}
