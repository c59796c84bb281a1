// Events → articles with their claims, and what is true of them.
import { FRESH } from './templates-fresh.mjs';
import { HELD } from './templates-held.mjs';
import { OPEN } from './templates-open.mjs';
import { VALUES } from './values.mjs';
import { acronym } from './world.mjs';
import { DATE_FORMS } from './words.mjs';

/** Share of articles that repeat another word for word; of claims that name who said so; of wordings that say less than is known. */
const COPY = 0.08;
const ATTRIBUTED = 0.12;
const LOOSER = 0.12;
/** Earlier events that an article looks back on, at most. */
const LOOKING_BACK = 3;
/** How many earlier events are still spoken of. */
const REMEMBERED = 400;
/** Share of an event's facts that an article on it tells. */
const TOLD = 0.8;

const SPEAKERS = ['Police said', 'Officials said', 'According to local media,', 'A government spokesman said'];

/**
 * Makes articles without end: each covers the events of some days, and looks back on some that came before. A claim carries what is true of it:
 * the fact, which of its positions, and whether it says less than that position. `fresh`: half of its sentences are those of `templates-fresh.mjs`.
 */
export function createArticles(random, world, nextEvents, fresh = false) {
  const held = fresh ? FRESH : HELD;
  const shortNames = uniqueAcronyms(world.groups);
  const recent = [];
  let made = 0;

  function* articles() {
    for (;;) {
      const { day, events } = nextEvents(random.between(2, 10));
      const coverage = 1 + random.zipf(6);
      for (let turn = 0; turn < coverage; turn++) {
        const article = write(events, day, coverage > 1 && turn >= coverage / 2);
        yield article;
        if (random.chance(COPY)) yield copyOf(article);
      }
      recent.push(...events);
      while (recent.length > REMEMBERED) recent.splice(random.between(0, REMEMBERED / 2), 1);
    }
  }

  /** The late tell of running figures as they have become, and of the other one of two rival positions. */
  function write(events, day, late) {
    const article = { id: `s${++made}`, outlet: random.pick(world.outlets), published: day + (late ? 6 : 1), via: [], claims: [] };
    for (const event of events) for (const fact of event.facts) if (random.chance(TOLD)) tell(article, event, fact, late ? 1 : 0);
    for (let i = random.between(0, LOOKING_BACK); i > 0 && recent.length > 0; i--) {
      const before = random.pick(recent);
      for (const fact of before.facts) if (fact.mode !== 'develop' && random.chance(TOLD / 2)) tell(article, before, fact, random.chance(0.5) ? 1 : 0);
      article.published = Math.max(article.published, before.day + 1);
    }
    return article;
  }

  function tell(article, event, fact, side) {
    if (article.claims.some((one) => one.fact === `${event.id}.${fact.name}`)) return;
    const position = Math.min(side, fact.positions.length - 1);
    const half = random.chance(0.5) && OPEN[fact.name] !== undefined ? 'open' : 'held';
    const type = VALUES[fact.value];
    const looser = type.looser.length > 0 && fact.mode === 'agree' && random.chance(LOOSER);
    const value = fact.positions[position];
    const worded = random.pick(looser ? type.looser : (type.exact ?? type.wordings[value]));
    const day = event.day + (fact.dated && position === 1 && fact.mode === 'develop' ? 4 : 0);
    const filled = { value: typeof worded === 'string' ? worded : short(worded, value), when: random.pick(DATE_FORMS)(day), place: event.place, who: event.who, firm: event.firm };
    const sentence = random.pick((half === 'open' ? OPEN : held)[fact.name]).replace(/\{(\w+)\}/g, (_, slot) => filled[slot]);
    const attributed = random.chance(ATTRIBUTED) && /^(?:The|A|An|\d)/.test(sentence);
    const text = attributed ? `${random.pick(SPEAKERS)} ${sentence[0].toLowerCase()}${sentence.slice(1)}` : sentence[0].toUpperCase() + sentence.slice(1);
    article.claims.push({ text, fact: `${event.id}.${fact.name}`, position, mode: fact.mode, looser, half });
  }

  /** The acronym only where it stands for one group: the registry lists it then. */
  function short(worded, value) {
    return worded === acronym && !shortNames.has(value) ? value : worded(value);
  }

  function copyOf(article) {
    return { ...article, id: `s${++made}`, outlet: random.pick(world.outlets), via: [article.outlet] };
  }

  return { articles, shortNames };
}

/** Groups by name with the acronym that only they have. */
function uniqueAcronyms(groups) {
  const named = new Map();
  for (const group of groups) named.set(acronym(group), [...(named.get(acronym(group)) ?? []), group]);
  return new Map([...named].filter(([, list]) => list.length === 1).map(([letters, [group]]) => [group, letters]));
}
