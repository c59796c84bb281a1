/** All tables of the lexicon. */
import type { Concept } from './lexicon-types.ts';
import { mutual } from './define-concept.ts';
import { indexPatterns } from './pattern-index.ts';
import { SPELLING_VARIANTS } from './spelling-variants.ts';
import { CONFLICT_CONCEPTS } from './concepts-conflict.ts';
import { DISASTER_HEALTH_CONCEPTS } from './concepts-disaster-health.ts';
import { ECONOMY_CONCEPTS } from './concepts-economy.ts';
import { JUSTICE_CONCEPTS } from './concepts-justice.ts';
import { LASTING_CONCEPTS } from './concepts-lasting.ts';
import { LIFE_SCIENCE_CONCEPTS } from './concepts-life-science.ts';
import { POLITICS_CONCEPTS } from './concepts-politics.ts';
import { RELATION_CONCEPTS } from './concepts-relations.ts';
import { SPEECH_MIND_CONCEPTS } from './concepts-speech-mind.ts';
import { SPORT_CULTURE_CONCEPTS } from './concepts-sport-culture.ts';

export const CONCEPTS: readonly Concept[] = mutual([
  ...CONFLICT_CONCEPTS,
  ...POLITICS_CONCEPTS,
  ...ECONOMY_CONCEPTS,
  ...JUSTICE_CONCEPTS,
  ...DISASTER_HEALTH_CONCEPTS,
  ...SPORT_CULTURE_CONCEPTS,
  ...LIFE_SCIENCE_CONCEPTS,
  ...SPEECH_MIND_CONCEPTS,
  ...LASTING_CONCEPTS,
  ...RELATION_CONCEPTS,
]);

export const PATTERN_INDEX = indexPatterns(CONCEPTS, SPELLING_VARIANTS);

export { ATTRIBUTE_PAIRS } from './attribute-pairs.ts';
export { CITIES } from './city-names.ts';
export { COUNTRIES } from './countries.ts';
export { GAZETTEER } from './gazetteer.ts';
export { NOUN_KINDS } from './noun-kinds.ts';
export { NOUN_SYNONYMS } from './noun-synonyms.ts';
export { ORGANIZATIONS } from './organizations.ts';
export { REGIONS } from './regions.ts';
export { ROLE_NOUNS } from './role-nouns.ts';
export { SPELLING_VARIANTS } from './spelling-variants.ts';
export type { AttributePair, City, Concept, Country, NounKind, NounSynonyms, Organization, Region, RoleNoun } from './lexicon-types.ts';
