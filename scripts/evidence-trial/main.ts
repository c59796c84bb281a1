/** Alters numbers, dates and names of claims that their articles bear out, and counts what the evidence rules notice, and what they find in claims as they stand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import { unsupportedParts } from '../../src/rules/evidence/index.ts';
import type { Claim, Finding, Mentions, ReadArticle } from '../../src/types.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { alterations, type Part } from './alterations.ts';
import { readCases } from './cases.ts';

const CODE: Readonly<Record<Part, string>> = { number: 'number-not-in-evidence', date: 'date-not-in-evidence', name: 'name-not-in-evidence' };

/** Exit code 0: it measures, and demands nothing. */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const option = (name: string): string | null => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? null) : null);
  const texts = option('--texts') ?? [join(root, '../shared/articles')].find(existsSync) ?? null;
  const cases = readCases(root, texts, option('--shared') ?? join(root, '../shared/eval/dev'));
  const { workspace } = loadWorkspace(root);
  const engine = createEngine(workspace, loadLanguage());
  const articles = new Map<string, ReadArticle>();
  const mentionsOf = (claim: Claim, source: (typeof cases)[number]['source']): Mentions => engine.mentions(claim, source);
  const sets = new Map<string, { claims: number; parts: Map<Part, number>; alarms: Map<Part, string[]>; kinds: Map<string, { made: number; caught: number; missed: string[] }> }>();

  for (const { set, claim, source, article } of cases) {
    const key = set === 'bundled claims' ? claim.source : claim.id;
    const read = articles.get(key) ?? engine.readArticle(article, source);
    articles.set(key, read);
    const sum = sets.get(set) ?? { claims: 0, parts: new Map(), alarms: new Map(), kinds: new Map() };
    sets.set(set, sum);
    sum.claims++;
    const judge = (text: string): Finding[] => {
      const altered = { ...claim, text };
      return unsupportedParts({ claim: altered, source, reading: engine.read(altered, source), mentions: mentionsOf(altered, source), article: read });
    };
    const before = judge(claim.text);
    for (const part of ['number', 'date', 'name'] as const) {
      const found = before.filter(({ code }) => code === CODE[part]);
      if (found.length > 0) sum.alarms.set(part, [...(sum.alarms.get(part) ?? []), `${claim.id} ${JSON.stringify(found.map(({ args }) => args[part]))} ${claim.text}`]);
    }
    const own = mentionsOf(claim, source);
    const names = [...new Set(own.names.map(({ text }) => text))];
    const otherNames = [...new Set(read.paragraphs.flat().flatMap((sentence) => sentence.names.map(({ text }) => text)))].filter((name) => !claim.text.includes(name));
    for (const { part, kind, text } of alterations({ text: claim.text, article: article.join('\n'), paragraph: article[Number(/^p(\d+)/.exec(claim.at ?? 'p1')![1]) - 1] ?? '', names, otherNames })) {
      const known = sum.kinds.get(kind) ?? { made: 0, caught: 0, missed: [] };
      sum.kinds.set(kind, known);
      known.made++;
      if (judge(text).filter(({ code }) => code === CODE[part]).length > before.filter(({ code }) => code === CODE[part]).length) known.caught++;
      else known.missed.push(`${claim.id} ${claim.at ?? ''} ${text}`);
    }
  }

  for (const [set, { claims, alarms, kinds }] of sets) {
    console.log(`\n${set}: ${claims} claims`);
    for (const part of ['number', 'date', 'name'] as const) console.log(`  false alarms, ${part}: ${alarms.get(part)?.length ?? 0}`);
    for (const [kind, { made, caught }] of [...kinds].sort(([x], [y]) => (x < y ? -1 : 1))) console.log(`  ${kind.padEnd(70)} ${String(caught).padStart(4)} of ${String(made).padStart(4)}  ${(caught / made).toFixed(2)}`);
    const wanted = option('--missed');
    for (const [kind, { missed }] of kinds) if (wanted !== null && kind.includes(wanted)) for (const one of missed) console.log(`    missed (${kind}): ${one}`);
    if (argv.includes('--false')) for (const [part, all] of alarms) for (const one of all) console.log(`    false (${part}): ${one}`);
  }
  return 0;
}
