// WordNet → pairs of words that mean the same, that are derived from one another, that are opposites, that are a kind of another;
// and the sets and kinds whose members exclude each other. What each rule keeps is said here; what a person took out stands in reviewed.mjs.
import { KINDS, SIBLINGS } from './exclusive-sets.mjs';

/** Words rarer than this (rank by frequency) are left out: news hardly uses them, and their senses are badly counted. */
const MOST_RARE = 40_000;
const WORD = /^[a-z]+(?:-[a-z]+)*$/;

/** Two words mean the same where they share a sense that is common for both, and are used alike. */
const SAME = { share: 0.2, likeness: 0.5, bothMostly: 0.5, likenessThen: 0.42 };
const OPPOSITE = { share: 0.2, likeness: 0.2 };
const KIND_OF = { share: 0.5, likeness: 0.4, levels: 2 };
/** Share of a word's uses that must be of one kind. */
const NEARLY_ALL = 0.7;
/** The same for a group of a set of siblings: these are chosen one by one. */
const MOSTLY = 0.5;

export function makeRelations(wordnet, vectors, reviewed) {
  const { synsets, sensesOf } = wordnet;
  const known = (word) => WORD.test(word) && vectors.rank(word) <= MOST_RARE;

  /** Share of a word's uses that have this sense; a sense that was never met counts a little, the later the less. */
  const share = (word, pos, synset) => {
    const senses = sensesOf(word, pos);
    const uses = ({ count }, i) => count + (i === 0 ? 1 : 0.5 / (i + 1));
    const at = senses.findIndex((sense) => sense.synset === synset);
    return at < 0 ? 0 : uses(senses[at], at) / senses.reduce((sum, sense, i) => sum + uses(sense, i), 0);
  };

  const pairs = () => {
    const found = new Map();
    return {
      add: (a, b) => {
        if (a === b || !known(a) || !known(b)) return;
        found.set(a < b ? `${a}=${b}` : `${b}=${a}`, [a, b]);
      },
      list: (kind) => [...found.keys()].filter((pair) => !reviewed[kind]?.has(pair)).sort(),
    };
  };

  const synonyms = (pos) => {
    const kept = pairs();
    for (const synset of synsets.values()) {
      if (synset.pos !== pos) continue;
      const words = synset.words.map((word) => word.toLowerCase()).filter(known);
      words.forEach((a, i) => words.slice(0, i).forEach((b) => {
        const [x, y] = [share(a, pos, synset.id), share(b, pos, synset.id)];
        const alike = vectors.likeness(a, b);
        if ((Math.min(x, y) >= SAME.share && alike >= SAME.likeness) || (Math.min(x, y) >= SAME.bothMostly && alike >= SAME.likenessThen)) kept.add(a, b);
      }));
    }
    return kept.list('synonyms');
  };

  /** Words of one stem: destroy and destruction, Spanish and Spain. */
  const derived = () => {
    const kept = pairs();
    for (const synset of synsets.values()) {
      for (const { symbol, target, from, to } of synset.pointers) {
        if (from === null || to === 0 || (symbol !== '+' && symbol !== '\\' && symbol !== '<')) continue;
        const [a, b] = [from.toLowerCase(), synsets.get(target).words[to - 1].toLowerCase()];
        if (stem(a, b) && share(a, synset.pos, synset.id) >= 0.1 && vectors.likeness(a, b) >= 0.25) kept.add(a, b);
      }
    }
    return kept.list('derived');
  };

  const opposites = (pos) => {
    const kept = pairs();
    for (const synset of synsets.values()) {
      if (synset.pos !== pos) continue;
      for (const { symbol, target, from, to } of synset.pointers) {
        if (symbol !== '!' || from === null) continue;
        const other = synsets.get(target);
        const [a, b] = [from.toLowerCase(), other.words[to - 1].toLowerCase()];
        if (share(a, pos, synset.id) >= OPPOSITE.share && share(b, other.pos, target) >= OPPOSITE.share && vectors.likeness(a, b) >= OPPOSITE.likeness) kept.add(a, b);
      }
    }
    return kept.list('opposites');
  };

  /** "truck>vehicle": a truck is a vehicle. */
  const kindsOf = () => {
    const kept = new Set();
    for (const synset of synsets.values()) {
      if (synset.pos !== 'n') continue;
      for (const word of synset.words.map((one) => one.toLowerCase())) {
        if (!known(word) || share(word, 'n', synset.id) < KIND_OF.share) continue;
        for (const wide of wider(synset, KIND_OF.levels).flatMap((one) => one.words.map((other) => other.toLowerCase()))) {
          if (known(wide) && wide !== word && !synset.words.includes(wide) && vectors.rank(wide) < vectors.rank(word) && vectors.likeness(word, wide) >= KIND_OF.likeness) kept.add(`${word}>${wide}`);
        }
      }
    }
    return [...kept].filter((pair) => !reviewed.kindsOf?.has(pair)).sort();
  };

  const wider = (synset, levels) => {
    const up = synset.pointers.filter(({ symbol }) => symbol === '@').map(({ target }) => synsets.get(target));
    return levels === 1 ? up : [...up, ...up.flatMap((one) => wider(one, levels - 1))];
  };

  const byName = (name) => {
    const [, word, pos, number] = /^(.+) ([nvar]) (\d+)$/.exec(name);
    const sense = sensesOf(word, pos).find((one) => one.number === Number(number));
    if (!sense) throw new Error(`WordNet has no ${name}`);
    return sense.synset;
  };

  /** All synsets below some, themselves left out; with or without what is one of them by name. */
  const below = (tops, instances = true) => {
    const seen = new Set();
    const queue = [...tops];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      for (const { symbol, target } of synsets.get(id).pointers) {
        if ((symbol === '~' || (instances && symbol === '~i')) && !seen.has(target)) {
          seen.add(target);
          queue.push(target);
        }
      }
    }
    return seen;
  };

  const membersOf = (ids, least) => {
    const uses = new Map();
    for (const id of ids) for (const word of new Set(synsets.get(id).words.map((one) => one.toLowerCase()))) if (known(word)) uses.set(word, (uses.get(word) ?? 0) + share(word, 'n', id));
    return [...uses].filter(([, sum]) => sum >= least).map(([word]) => word).sort();
  };

  /** A group is a synset, or a list of synsets and of words as they are; it is named after its first word. */
  const groupOf = (entries) => {
    const named = (entry) => / [nvar] \d+$/.test(entry);
    const tops = entries.filter(named).map(byName);
    const words = [...membersOf([...tops, ...below(tops, false)], MOSTLY).filter((word) => word.length > 2), ...entries.filter((entry) => !named(entry))];
    const first = entries[0].replace(/ [nvar] \d+$/, '');
    return [...new Set([first, ...words])].filter((word) => !reviewed.groups?.has(word));
  };
  const siblings = SIBLINGS.map(({ set, groups }) => ({ set, groups: unambiguous(groups.map((group) => groupOf([group].flat()))) }));
  const kinds = KINDS.map(({ kind, of, also, may }) => ({ kind, may, words: [...new Set([...membersOf([...of.map(byName), ...below(of.map(byName), false)], NEARLY_ALL), ...also])].sort() }));

  return { synonyms: { n: synonyms('n'), v: synonyms('v'), a: synonyms('a') }, derived: derived(), opposites: { n: opposites('n'), v: opposites('v'), a: opposites('a') }, kindsOf: kindsOf(), siblings, kinds };
}

/** A word that two groups of a set hold tells nothing: it stays with the one that it names, or goes. */
function unambiguous(groups) {
  return groups.map((group) => group.filter((word, i) => i === 0 || groups.every((other) => other === group || !other.includes(word))));
}

/** Whether two words begin alike for long enough to be of one stem: at least three letters, and all of the shorter but three. */
function stem(a, b) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && same >= Math.min(a.length, b.length) - 3;
}
