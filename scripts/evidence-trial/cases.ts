/** Claims with the article that bears them out: the bundled ones, and pairs of which one text follows from the other. */
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import type { Claim, Source } from '../../src/types.ts';
import { articlesAtHand, loadWorkspace } from '../../src/workspace/index.ts';
import { readOwnPairs } from '../labelled/own-pairs.ts';
import { readSharedSets } from '../labelled/shared-pairs.ts';

export interface Case {
  readonly set: string;
  readonly claim: Claim;
  readonly source: Source | null;
  readonly article: readonly string[];
  /** Whether it follows from the article: what is found in it as it stands is then a false alarm. */
  readonly follows: boolean;
}

/** The cases of each set; sets whose texts are not at hand are left out. */
export function readCases(root: string, texts: string | null, shared: string): Case[] {
  return [...bundled(root, texts), ...own(root), ...sharedCases(shared)];
}

function bundled(root: string, texts: string | null): Case[] {
  const loaded = loadWorkspace(root, texts === null ? {} : { texts });
  const articles = articlesAtHand(loaded);
  const sources = new Map(loaded.workspace.sources.map((source) => [source.id, source]));
  return loaded.workspace.claims.flatMap((claim) => {
    const article = articles.get(claim.source);
    return article === undefined ? [] : [{ set: 'bundled claims', claim, source: sources.get(claim.source) ?? null, article, follows: true }];
  });
}

function own(root: string): Case[] {
  return readOwnPairs(root).flatMap(({ id, a, b, relation }) => {
    const relations = typeof relation === 'string' ? [relation] : relation;
    const both = relations.includes('equivalent');
    return [...(both || relations.includes('entails') ? [pairCase('own pairs', id, a, b)] : []), ...(both || relations.includes('entailed-by') ? [pairCase('own pairs', `${id}-back`, b, a)] : [])];
  });
}

function sharedCases(folder: string): Case[] {
  return [...readSharedSets(folder)].filter(([set]) => set === 'rte3' || set === 'fever_symmetric').flatMap(([set, records]) => records.filter(({ gold }) => gold === 'entails').map(({ id, a, b }) => pairCase(set, id, a, b)));
}

/** The first text as the article, the second as the claim. */
function pairCase(set: string, id: string, article: { readonly text: string; readonly published?: string }, record: { readonly text: string; readonly published?: string }): Case {
  const { claim, source } = claimFromRecord({ ...record, ...(article.published === undefined ? {} : { published: article.published }) }, id.replace(/[^a-z0-9_-]/g, '-'));
  return { set, claim, source, article: [article.text], follows: true };
}
