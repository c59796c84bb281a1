/** `identity`: one office, title or description, two who are said to fill it. */
import { agrees } from '../align.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const identityConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object } = alignment;
  const role = a.predicate?.value.concept?.startsWith('role:') ?? false;
  if (!role || predicate !== 'same' || !(a.predicate?.value.exclusive.includes('subject') ?? false)) return null;
  if (subject.relation !== 'disjoint' || !agrees(object.relation) || alignment.time === 'disjoint') return null;
  const named = [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])];
  if (!named.every((one) => one.proper)) return null;
  return { type: 'identity', slot: 'subject', aValue: showParticipants(a.subject?.value), bValue: showParticipants(b.subject?.value), guess: false };
};
