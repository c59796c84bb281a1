/** A made-up report of any size, whose parts look like real ones: for sizes and times. Same numbers, same report. */
import type { Claim, Cluster, Comparison, Development, Discrepancy, Reading, Report, Source } from '../../../src/types.ts';
import { claim, cluster, comparison, discrepancy, named, position, predicate, quantity, reading, reason, report, source, time } from '../make.ts';

const TOWNS = ['Oldport', 'Newbridge', 'Marlow', 'Easton', 'Harrow', 'Linden', 'Westhaven', 'Kirkby', 'Ashford', 'Denholm', 'Fairview', 'Glenmore', 'Hollins', 'Ivybridge', 'Jarrow', 'Kelso'];
const FORCES = ['Northern Front forces', 'Coastal Guard units', 'River Brigade fighters', 'Highland Army troops', 'Civil Defence crews'];

/** `claims` of `sources`, of which the first 4 × `discrepancies` stand in discrepancies of two positions with two claims each. */
export function largeReport({ claims = 10_000, sources = 400, discrepancies = 1_000, developments = 100 } = {}): Report {
  const day = (n: number): string => new Date(Date.UTC(2026, 0, 1) + (n % 300) * 86_400_000).toISOString().slice(0, 10);
  const allSources = Array.from({ length: sources }, (_, n): Source => source(`s${n}`, { outlet: n % 3 === 0 ? null : `The ${TOWNS[n % TOWNS.length]!} Courier ${n % 97}`, title: `What happened near ${TOWNS[n % TOWNS.length]!} in week ${n % 52}`, published: day(n) }));
  const allClaims: Claim[] = [];
  const readings: Reading[] = [];
  const add = (n: number, number: string): string => {
    const id = `s${n % sources}#c${n}`;
    const town = TOWNS[(n >> 2) % TOWNS.length]!;
    const force = FORCES[(n >> 1) % FORCES.length]!;
    const text = `${force} were ${number} km south of ${town} on the morning of ${day(n >> 2)}, according to reports from the town.`;
    allClaims.push(claim(id, text, `p${(n % 40) + 1}s${(n % 4) + 1}`));
    readings.push(reading(id, text, {
      subject: named(text, force), predicate: predicate(text, 'were'), object: named(text, town), quantities: [quantity(text, `${number} km`, { dimension: 'length', unit: 'km', value: Number(number) })], times: [time(text, day(n >> 2), day(n >> 2))],
    }));
    return id;
  };
  const clusters: Cluster[] = [];
  const found: Discrepancy[] = [];
  const moved: Development[] = [];
  const comparisons: Comparison[] = [];
  let n = 0;
  const joined = (number: string, of: number): Cluster => {
    const ids = Array.from({ length: of }, () => add(n++, number));
    const made = cluster(`k-${n}`, allClaims.at(-1)!.text, ids);
    clusters.push(made);
    return made;
  };
  for (let d = 0; d < discrepancies; d++) {
    const [a, b] = [joined(String(10 + (d % 50)), 2), joined(String(70 + (d % 20)), 2)];
    found.push(discrepancy(`d-${d}`, 0.99 - (d / discrepancies) * 0.5, [position(a.id, `${10 + (d % 50)} km`, a.claims), position(b.id, `${70 + (d % 20)} km`, b.claims)], [reason('quantity', 'quantity', a.claims[0]!, b.claims[0]!, `${10 + (d % 50)} km`, `${70 + (d % 20)} km`)]));
    comparisons.push(comparison(a.claims[0]!, b.claims[0]!));
  }
  for (let v = 0; v < developments && n + 3 <= claims; v++) {
    const steps = [1, 2, 3].map((step) => ({ made: joined(String(5 * step + (v % 7)), 1), step }));
    moved.push({ id: `v-${v}`, slot: 'quantity', positions: steps.map(({ made, step }) => ({ cluster: made.id, value: `${5 * step + (v % 7)} km`, time: day(n >> 2), claims: made.claims })) });
  }
  while (n < claims) joined(String(100 + (n % 900)), n % 5 === 0 && n + 2 <= claims ? 2 : 1);
  comparisons.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  return report({ sources: allSources, claims: allClaims.sort((x, y) => (x.id < y.id ? -1 : 1)) }, { read: readings, clusters, discrepancies: found, developments: moved, comparisons });
}
