import { describe, expect, it } from 'vitest';
import { loadLanguage, reconcile } from '../../src/pipeline.ts';
import type { Report, Workspace } from '../../src/types.ts';

const language = loadLanguage();
const location = { file: '', line: 1, column: 1 };

/** Two outlets with a claim each. */
function listed(a: string, b: string, on = '2026-08-12'): Report {
  const workspace: Workspace = {
    sources: [['a', '2026-08-12'], ['b', on]].map(([id, published]) => ({ id: id!, title: null, outlet: id!, authors: [], published: published!, publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'news', via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location })),
    claims: [['a', a], ['b', b]].map(([from, text]) => ({ id: `${from!}#c`, source: from!, text: text!, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location })),
    entities: [], rulings: [], config: { severities: {}, minConfidence: 0.7, lexicon: [] },
  };
  return reconcile(workspace, { language });
}

const OFFERED = 'Prime Minister Jone Ravai offered on 11 August to withdraw the fuel tax.';

describe('who offers to do something does not refuse to', () => {
  it.each([
    ['refused', OFFERED, "On 11 August, Taloa's prime minister, Jone Ravai, refused to withdraw the fuel tax."],
    ['declined', OFFERED, 'Jone Ravai declined on 11 August to withdraw the fuel tax.'],
  ])('%s', (_, a, b) => expect(listed(a, b).comparisons).toMatchObject([{ relation: 'conflict', conflicts: [{ type: 'polarity' }] }]));

  it.each([
    ['another day', OFFERED, 'Jone Ravai refused on 4 August to withdraw the fuel tax.'],
    ['it has not come about', OFFERED, 'Jone Ravai did not withdraw the fuel tax on 11 August.'],
    ['another tax', OFFERED, 'Jone Ravai refused on 11 August to withdraw the land tax.'],
  ])('but: %s', (_, a, b) => expect(listed(a, b).discrepancies).toEqual([]));
});
