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
  const counts = (a, b) => half === null || (a.half === half && b.half === half);
  const home = new Map();
  for (const cluster of report.clusters) for (const claim of cluster.claims) home.set(claim, cluster);
  const same = { right: 0, found: 0, there: 0 };
  const rival = { right: 0, found: 0, there: 0 };

  for (const { claims } of report.clusters) {
    for (const [a, b] of pairs(claims.map((claim) => truth.get(claim)))) {
      if (a.looser || b.looser || !counts(a, b)) continue;
      same.found++;
      if (a.fact === b.fact && a.position === b.position) same.right++;
    }
  }
  const rivalries = new Set();
  for (const { reasons } of report.discrepancies) for (const { a, b } of reasons) rivalries.add([home.get(a).id, home.get(b).id].sort().join(' '));
  const byId = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  for (const rivalry of rivalries) {
    const [some, others] = rivalry.split(' ').map((id) => byId.get(id).claims.map((claim) => truth.get(claim)));
    for (const a of some) for (const b of others) {
      if (!counts(a, b)) continue;
      rival.found++;
      if (isRival(a, b)) rival.right++;
    }
  }
  const byFact = grouped(truth.values());
  for (const group of byFact.values()) {
    for (const [a, b] of pairs(group)) {
      if (!counts(a, b)) continue;
      if (isRival(a, b)) rival.there++;
      if (!a.looser && !b.looser && a.position === b.position) same.there++;
    }
  }
  return { same: measured(same), rival: measured(rival) };
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
