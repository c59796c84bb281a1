/** Makes a reader for a workspace: loads the model and builds every lookup once. */
import type { Claim, Reading, Source, Workspace } from '../types.ts';
import { readAcronyms } from './acronyms.ts';
import { createNameIndex } from './entity/name-index.ts';
import { createFactualityLexicon } from './factuality/factuality-lexicon.ts';
import type { Language } from './language-model.ts';
import { createNounLexicon } from './lexicon/noun-lexicon.ts';
import { createPredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { readClaim, type ReadingContext } from './read.ts';
import { createTokenizer } from './tokens.ts';

export interface Reader {
  read(claim: Claim, source: Source | null): Reading;
}

/** Reads claims with the workspace's names, acronyms and lexicon. */
export function createReader(workspace: Workspace, language: Language): Reader {
  const texts = new Map<string, string[]>();
  for (const claim of workspace.claims) texts.set(claim.source, [...(texts.get(claim.source) ?? []), claim.text]);
  const predicates = createPredicateLexicon(workspace.config.lexicon);
  const context: ReadingContext = {
    tokenize: createTokenizer(predicates.verbForms, language),
    names: createNameIndex(workspace.entities),
    nouns: createNounLexicon(),
    predicates,
    factuality: createFactualityLexicon(),
    acronyms: new Map([...texts].map(([source, list]) => [source, readAcronyms(list)])),
  };
  return { read: (claim, source) => readClaim(claim, source, context) };
}
