/** What the rules on wording find, and above all what they leave alone. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOwnPairs } from '../../scripts/labelled/own-pairs.ts';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { createEngine, judgeClaims, loadLanguage, reconcile } from '../../src/pipeline.ts';
import { notSelfContained } from '../../src/rules/clarity/not-self-contained.ts';
import { claimRules, type ClaimContext } from '../../src/rules/index.ts';
import type { Claim, Source } from '../../src/types.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { workspace } = loadWorkspace(root);
const language = loadLanguage();
const engine = createEngine(workspace, language);
const rules = claimRules.filter(({ group }) => group === 'clarity');

function found(claim: Claim, source: Source | null): string[] {
  const context = { claim, source, reading: engine.read(claim, source), mentions: engine.mentions(claim, source), statedNames: [], citedReading: null, article: null, maxWords: null };
  return rules.flatMap((rule) => rule.check(context).map(({ span, args }) => `${rule.code}: ${span === null ? '' : String(args['second'] ?? args['words'] ?? args['word'] ?? args['date'] ?? claim.text.slice(span.start, span.end))}`));
}

const inText = (text: string): string[] => {
  const { claim, source } = claimFromRecord({ text, published: '2025-03-05' }, 'x');
  return found(claim, source);
};

describe('a claim that makes two statements', () => {
  it.each<[string, readonly string[]]>([
    ['Voltarque will cut 340 jobs and the CGT union called a strike.', ['not-atomic: the CGT union called a …']],
    ['The bridge of Leeds fell, and the mayor has resigned.', ['not-atomic: the mayor has resigned.']],
    ['The bridge of Leeds fell. Nobody was hurt in the town.', ['not-atomic: Nobody was hurt in the …']],
    ['Dana Muller resigned as mayor of Leeds, and the council of Leeds elected Jan Holt.', ['not-atomic: the council of Leeds elected …']],
    ['The storm hit Leeds, York, and the town of Ripon damaged by floods.', []],
    ['The mayor of Leeds left as the council met, and the police of Leeds closed the hall.', []],
    ['Rebels took Homs and the army left Hama.', ['not-atomic: the army left Hama.']],
    ['Rebels took Homs; the army left Hama.', ['not-atomic: the army left Hama.']],
    ['The mayor and the council of Leeds rejected the plan.', []],
    ['Rebels took Homs and Hama.', []],
    ['Rebels took Homs and killed 12 soldiers.', []],
    ['Russia bombed towns in the Idlib and Hama regions that rebels had captured.', []],
    ['Police in Leeds said the mayor left and the council met the press.', []],
    ['Kovacs told the mayor of Leeds and the council members to leave.', []],
    ['The court in Bern fined the bank and the insurer responsible.', []],
    ['"It is over, and the army left Hama," Kovacs said.', []],
    ['Franklin C. Kovacs left Leeds.', []],
  ])('%s', (text, expected) => expect(inText(text)).toEqual(expected));
});

describe('a claim that needs its article', () => {
  it.each<[string, readonly string[]]>([
    ['It sank near Oldport on 2 March 2025.', ['not-self-contained: It']],
    ['The company announced the cuts yesterday.', ['not-self-contained: The company', 'not-self-contained: yesterday']],
    ['The ferry near Oldport sank last week.', ['not-self-contained: last week']],
    ['The ferry near Oldport sank on Sunday, 2 March.', []],
    ["Turnout in Sunday's election in Leeds was 61%.", ["not-self-contained: Sunday's"]],
    ['The ferry near Oldport sank on Sunday.', ['not-self-contained: on Sunday']],
    ['The ferry near Oldport sank on 2 March.', []],
    ['Kovacs said that she had left Leeds.', []],
    ['In his speech, Kovacs praised Leeds.', []],
    ['It is likely that Leeds will vote.', []],
    ['The city of Leeds will vote.', []],
    ['The company Voltarque cut 340 jobs.', []],
    ['"We left Leeds," Kovacs said.', []],
    ['Rebels took the city on 5 March 2025.', ['not-self-contained: the city']],
    ['On 5 March 2025 the group freed two hostages.', ['not-self-contained: the group']],
    ['The governor signed the bill.', ['not-self-contained: the bill']],
    ['Rebels took the city of Homs on 5 March 2025.', []],
    ['Rebels took the city on the border.', []],
    ['In Homs, rebels took the city hall, and with it the city.', []],
    ['Two schools in Leeds closed after a fire in the school of Ripon; the fire spared the school.', []],
    ['Rebels fled the region around Homs on 5 March 2025.', []],
  ])('%s', (text, expected) => expect(inText(text).filter((one) => one.startsWith('not-self'))).toEqual(expected));

  it('is told what its day counts from', () => {
    const { claim, source } = claimFromRecord({ text: 'The ferry near Oldport sank yesterday.', published: '2025-03-05' }, 'x');
    const mendOf = (one: Claim, of: Source | null): string[] => notSelfContained.check({ claim: one, source: of, reading: engine.read(one, of), mentions: engine.mentions(one, of) } as ClaimContext).map(({ args }) => notSelfContained.mend(args));
    expect(mendOf(claim, source)).toEqual(['Write the date: 2025-03-04, counting from the publication.']);
    expect(mendOf({ ...claim, said: '2025-03-02' }, source)).toEqual(['Write the date: 2025-03-01, counting from `said`.']);
    expect(mendOf({ ...claim, said: '2025-03-02' }, source === null ? null : { ...source, published: null })).toEqual(['Write the date: 2025-03-01, counting from `said`.']);
  });
});

describe('a claim that cannot be checked', () => {
  it.each<[string, readonly string[]]>([
    ['The decision of the council of Leeds is disgraceful.', ['opinion: disgraceful']],
    ['Kovacs called the decision of Leeds disgraceful.', []],
    ['The council of Leeds should resign.', ['opinion: should']],
    ['The bridge of Leeds should be ready by June 2026.', []],
    ['The probe Vayu-2 should reach Venus in March 2027.', []],
    ['Will the CGT strike stop the cuts?', ['question: ']],
    ['Leeds United opened the bridge on 03/04/2025.', ['ambiguous-date: 03/04/2025']],
    ['Leeds United opened the bridge on 13/04/2025.', []],
  ])('%s', (text, expected) => expect(inText(text)).toEqual(expected));
});

describe('two names that may be one', () => {
  const proposed = (...texts: readonly string[]): string[] => {
    const made = { ...workspace, entities: [], rulings: [], ...texts.map((text, i) => claimFromRecord({ text, published: '2025-03-05' }, `x${i}`)).reduce<{ claims: Claim[]; sources: Source[] }>((all, { claim, source }) => ({ claims: [...all.claims, claim], sources: source === null ? all.sources : [...all.sources, source] }), { claims: [], sources: [] }) };
    return judgeClaims(reconcile(made, { language }), { language }).filter(({ code }) => code === 'similar-names').map(({ args }) => `${String(args['name'])} = ${String(args['other'])}: ${String(args['why'])}`);
  };

  it.each<[string, readonly string[], readonly string[]]>([
    ['one letter', ['Maria Kovacs left Leeds.', 'Maria Kovacz left York.'], ['Maria Kovacz = Maria Kovacs: letter']],
    ['one sound', ['Dana Petrov left Leeds.', 'Dana Petroff left York.'], ['Dana Petroff = Dana Petrov: sound']],
    ['initials', ['The RBNZ raised its rate to 4.25%.', 'The Reserve Bank of New Zealand cut its rate to 4%.'], ['RBNZ = Reserve Bank of New Zealand: initials']],
    ['initials of two', ['The WFP left Leeds.', 'The World Food Programme left York.', 'The White Fleet Party won in Hull.'], []],
    ['two people', ['Maria Kovacs left Leeds.', 'Martin Kovacs left York.'], []],
    ['two places', ['North Korea left the talks in Geneva.', 'South Korea left the talks in Geneva.'], []],
  ])('%s', (_, texts, expected) => expect(proposed(...texts)).toEqual(expected));
});

describe('sound claims', () => {
  it('of the bundled corpus have no finding', () => {
    expect(workspace.claims.flatMap((claim) => found(claim, workspace.sources.find(({ id }) => id === claim.source) ?? null).map((one) => `${claim.id} ${one}`))).toEqual([]);
  });

  it('of pairs on other topics have none but of what they leave to their article', () => {
    const all = readOwnPairs(root).flatMap(({ id, a, b }) => [claimFromRecord(a, `${id}-a`), claimFromRecord(b, `${id}-b`)]);
    expect(all.length).toBeGreaterThan(600);
    expect(all.flatMap(({ claim, source }) => found(claim, source).filter((one) => !one.startsWith('not-self-contained'))).filter((one, i, list) => list.indexOf(one) === i)).toEqual([]);
  });
});
