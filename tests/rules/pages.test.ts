/** Every rule has its file and its page, and the examples of the page do what they say. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check/run-check.ts';
import { loadLanguage } from '../../src/pipeline.ts';
import { messageOf } from '../../src/report/messages.ts';
import { ruleGroups, rules, type AnyRule } from '../../src/rules/index.ts';
import { folderWith } from '../workspace/support.ts';
import { examplesOf } from './support/page-examples.ts';
import { silent } from '../support/silent-io.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const all = Object.values<AnyRule>(rules);
const pageOf = (code: string): string => readFileSync(at(`docs/rules/${code}.md`), 'utf8');
const language = loadLanguage();

/** Codes that a check of these files reports, laid over a source without claims of its own. */
async function codesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ codes: string[]; errors: string[]; messages: string[] }> {
  const folder = folderWith({ 'sources/a.yaml': 'id: a\npublished: 2025-03-03\n', ...files });
  const { diagnostics, flagged } = await runCheck({ files: [], language }, { global: { workspace: folder, format: 'json', cache: false }, io: silent });
  const found = [...diagnostics, ...flagged];
  return { codes: found.map(({ code }) => code), errors: found.filter(({ severity }) => severity === 'error').map(({ code }) => code), messages: diagnostics.map(messageOf).flatMap(({ message, mend }) => [message, mend]) };
}

it('every rule is one file, under its code, in the folder of its group', () => {
  const files = ruleGroups.flatMap((group) => readdirSync(at(`src/rules/${group}`)).map((name) => `${group}/${name}`)).filter((path) => /\bcode: '/.test(readFileSync(at(`src/rules/${path}`), 'utf8')));
  expect(all.map(({ group, code }) => `${group}/${code}.ts`).sort()).toEqual(files.sort());
  for (const [key, rule] of Object.entries<AnyRule>(rules)) expect(rule.code).toBe(key);
});

it('there is no page without a rule', () => {
  expect(readdirSync(at('docs/rules')).filter((name) => name !== 'README.md').sort()).toEqual(all.map(({ code }) => `${code}.md`).sort());
});

describe.each(all)('$code', ({ code, about, group, severity }) => {
  const { bad, good } = examplesOf(pageOf(code));

  it('is described on its page as it is', () => {
    expect(pageOf(code)).toContain(`# ${code}\n\n${about}\n\nGroup: ${group} · default severity: ${severity}\n`);
    expect(Object.keys(bad).length * Object.keys(good).length).toBeGreaterThan(0);
  });

  it('is broken by the bad example', async () => {
    const { codes, messages } = await codesOf(bad);
    expect(codes).toContain(code);
    for (const message of messages) expect(message).not.toMatch(/undefined|\[object|\n/);
  });

  it('is kept by the good example, and no other rule is broken', async () => {
    const { codes, errors } = await codesOf(good);
    expect(codes).not.toContain(code);
    expect(errors).toEqual([]);
  });
});
