/**
 * Who does it, where one side names the deed for its doers: what the rebels' offensive did the rebels did, and the goal of an operation is that of
 * whoever carries it out. "Regional governments" are those of the region that is spoken of.
 */
import type { Participant, Reading, SlotRelation } from '../types.ts';
import { BY } from '../values/governs.ts';
import type { ParticipantRelation } from './participants.ts';

/** The relation of two subjects, looked at again with what the two statements say around them. `object`: gives that of their objects. */
export function relateDoers(x: readonly Participant[], y: readonly Participant[], a: Reading, b: Reading, found: ParticipantRelation, object: () => SlotRelation): ParticipantRelation {
  const [p, q] = [x[0], y[0]];
  if (!p || !q || x.length > 1 || y.length > 1 || found.relation === 'same') return found;
  return ofCampaign(p, q) ?? turned(ofCampaign(q, p)) ?? ofPlan(p, q, a, b, object) ?? ofRegion(p, q, a, b) ?? turned(ofRegion(q, p, b, a)) ?? found;
}

function turned(found: ParticipantRelation | null): ParticipantRelation | null {
  return found && { ...found, relation: found.relation === 'narrower' ? 'broader' : found.relation === 'broader' ? 'narrower' : found.relation };
}

/** An offensive that the registry names by its doers, and these; or a whole of which they are a part. */
function ofCampaign({ within }: Participant, doer: Participant): ParticipantRelation | null {
  const by = within.filter((key) => key.startsWith(BY)).map((key) => key.slice(BY.length));
  if (by.length === 0 || doer.type === 'event' || doer.type === 'place') return null;
  return by.some((key) => doer.keys.includes(key)) ? { relation: 'same', how: 'event', guess: false } : null;
}

/** Deeds of several that are planned: each has an aim, which is that of its doers. */
const PLANNED = new Set(['offensive', 'operation', 'campaign', 'uprising', 'coup', 'plot', 'conspiracy', 'mission', 'raid', 'invasion', 'insurgency', 'attack', 'assault', 'revolution', 'rebellion', 'counteroffensive']);

/** "The aim of the plot was to kill the king", "The conspirators wanted to kill the king": one aim, of what can be done but once. */
function ofPlan(p: Participant, q: Participant, a: Reading, b: Reading, object: () => SlotRelation): ParticipantRelation | null {
  const [x, y] = [a.predicate?.value, b.predicate?.value];
  if (!x || !y || x.aspect !== 'plan' || y.aspect !== 'plan' || x.concept !== y.concept || !x.once) return null;
  const isPlanned = ({ head, proper, definite, modifiers }: Participant): boolean => !proper && definite && modifiers.length === 0 && PLANNED.has(head);
  const isActor = ({ proper, type, keys, within, definite }: Participant): boolean => (proper ? type === 'organization' && !keys[0]!.startsWith('country:') : definite && (within.includes('noun:force') || within.includes('noun:person') || within.includes('noun:criminal') || within.length === 0));
  const oneOfEach = (isPlanned(p) && isActor(q) && !isPlanned(q)) || (isPlanned(q) && isActor(p) && !isPlanned(p));
  return oneOfEach && object() === 'same' ? { relation: 'same', how: 'event', guess: true } : null;
}

/** "regional governments", where the other side names the region and what both speak of lies in it. */
function ofRegion(p: Participant, q: Participant, a: Reading, b: Reading): ParticipantRelation | null {
  if (p.proper || !p.modifiers.includes('regional')) return null;
  const region = [...q.keys, ...q.modifiers].find((key) => key.startsWith('region:') || key.startsWith('continent:'));
  if (region === undefined || !(q.keys.includes(p.keys[0]!) || q.text.toLowerCase().split(' ').some((word) => word === p.head || word === `${p.head}s`))) return null;
  const spokenOf = [a, b].flatMap(({ object, places, adjuncts }) => [...(object?.value ?? []), ...places.map(({ value }) => value), ...adjuncts.map(({ value }) => value.participant)]);
  return spokenOf.some(({ within }) => within.includes(region)) ? { relation: 'broader', how: null, guess: false } : null;
}
