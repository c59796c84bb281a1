import { describe, expect, it } from 'vitest';
import { loadLanguage, reconcile } from '../../src/pipeline.ts';
import type { Report } from '../../src/types.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { accounts, workspace } from '../support/workspace.ts';

const language = loadLanguage();

/** Two outlets with a claim each. */
function listed(a: string, b: string): Report {
  return reconcile(workspace({ ...accounts({ a: [a], b: [b] }, { published: '2026-08-12' }), config: defaultConfig }), { language });
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
