// A report against what is true of a generated workspace, pair by pair.

/** @param {string} text JSON Lines as bench/generate.mjs writes them */
export function readTruth(text) {
  return new Map(text.trimEnd().split('\n').map((line) => {
    const known = JSON.parse(line);
    return [known.claim, known];
  }));
}

/**
 * @param report a report as `reconcile --format json` prints it
 * @param {ReturnType<typeof readTruth>} truth
 * @returns how pairs in one cluster, and pairs of rival positions, agree with what is true: { right, found, there } counts pairs
 * that were found rightly, found, and are there. A wording that says less than what is known may be joined or not: such pairs count for neither.
 * `half`: only pairs both of which are in its sentences ('open', 'held'); all where it is not given.
 */
export function accuracyOf(report, truth, half = null) {
  const { same, rival } = countsOf(report, truth, { counts: (a, b) => half === null || (a.half === half && b.half === half) });
  return { same: measured(same), rival: measured(rival) };
}

/**
 * The same of a workspace that was cut into pieces, and of the pieces together: of pairs that are there, those of one piece; of pairs that were found
 * wrongly, all.
 * @param {{ reports: object[], pieceOf: Map<string, number> }} pieces as `runPieces` gives them
 */
export function accuracyOfPieces(report, truth, { reports, pieceOf }) {
  const within = (a, b) => pieceOf.get(a.claim) === pieceOf.get(b.claim);
  const whole = countsOf(report, truth, { there: within });
  const parts = reports.map((piece) => countsOf(piece, new Map(piece.claims.map(({ id }) => [id, truth.get(id)])), {}));
  const sum = (name) => measured(Object.fromEntries(['right', 'found', 'there'].map((count) => [count, parts.reduce((all, part) => all + part[name][count], 0)])));
  return { whole: { same: measured(whole.same), rival: measured(whole.rival) }, pieces: { same: sum('same'), rival: sum('rival') } };
}

/** `counts`: which pairs count at all; `there`: which of the right ones. */
function countsOf(report, truth, { counts = () => true, there = () => true }) {
  const home = new Map();
  for (const cluster of report.clusters) for (const claim of cluster.claims) home.set(claim, cluster);
  const same = { right: 0, found: 0, there: 0 };
  const rival = { right: 0, found: 0, there: 0 };
  const add = (sum, right, a, b) => {
    if (right && !there(a, b)) return;
    sum.found++;
    if (right) sum.right++;
  };

  for (const { claims } of report.clusters) {
    for (const [a, b] of pairs(claims.map((claim) => truth.get(claim)))) {
      if (!a.looser && !b.looser && counts(a, b)) add(same, a.fact === b.fact && a.position === b.position, a, b);
    }
  }
  const rivalries = new Set();
  for (const { reasons } of report.discrepancies) for (const { a, b } of reasons) rivalries.add([home.get(a).id, home.get(b).id].sort().join(' '));
  const byId = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  for (const rivalry of rivalries) {
    const [some, others] = rivalry.split(' ').map((id) => byId.get(id).claims.map((claim) => truth.get(claim)));
    for (const a of some) for (const b of others) if (counts(a, b)) add(rival, isRival(a, b), a, b);
  }
  for (const group of grouped(truth.values()).values()) {
    for (const [a, b] of pairs(group)) {
      if (!counts(a, b) || !there(a, b)) continue;
      if (isRival(a, b)) rival.there++;
      if (!a.looser && !b.looser && a.position === b.position) same.there++;
    }
  }
  return { same, rival };
}

function isRival(a, b) {
  return a.fact === b.fact && a.mode === 'rival' && a.position !== b.position;
}

function measured({ right, found, there }) {
  const [precision, recall] = [found === 0 ? 1 : right / found, there === 0 ? 1 : right / there];
  return { right, found, there, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function grouped(values) {
  const groups = new Map();
  for (const value of values) {
    const group = groups.get(value.fact);
    if (group) group.push(value);
    else groups.set(value.fact, [value]);
  }
  return groups;
}

function* pairs(list) {
  for (let i = 0; i < list.length; i++) for (let j = 0; j < i; j++) yield [list[j], list[i]];
}
