/** What a sentence states besides its main clause, each read as a statement of its own. */
import type { Certainty, TokenRange } from '../types.ts';
import { furtherClauseAt, type Antecedents, type FurtherClause } from './clause/further-clauses.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import { isGerund } from './clause/verb-forms.ts';
import { readStatement, type Statement } from './factuality/statement.ts';
import type { ReadingContext } from './reading-context.ts';
import { within, type Sentence } from './sentence.ts';
import { readSlots, type Slots } from './statement-slots.ts';

/** More clauses than this are a list or a text without full stops: the first ones tell what it is about. */
const MAX_FURTHER = 12;

export interface Further {
  readonly slots: Slots;
  readonly range: TokenRange;
  /** It has its own subject or verb on a par with the main one: its numbers and times are not the main statement's. */
  readonly apart: boolean;
  /** It tells what came of the main clause ("erupted on Monday, [killing nine]"), or names the event that did it ("[the eruption] left nine dead on Monday"). */
  readonly tie?: 'result' | 'cause';
}

/** Reads the further statements of a sentence whose main one has been opened. In the order of the text. */
export function readFurther(sentence: Sentence, main: Statement, text: string, context: ReadingContext): Further[] {
  const { tokens, chunks } = sentence;
  const used = new Set(main.verbs);
  const described = isCopular(sentence, main) && !main.denied ? new Set((main.clause.objects[0] ?? []).map((phrase) => phrase.head)) : new Set<number>();
  const mainClause: Antecedents = { subject: main.clause.subject, passive: main.clause.passive, gerund: false, complement: described.size > 0 ? main.clause.objects[0]?.[0] : undefined };
  const inside = innermost(main);
  const found: Further[] = [];
  const mainPeople = [...main.clause.subject, ...main.clause.objects.flat()];
  let previous = mainClause;
  let last = mainClause;
  for (const [v, chunk] of chunks.entries()) {
    if (chunk.kind !== 'vg') continue;
    if (used.has(chunk.head)) {
      if (chunk.head === main.verbs.at(-1)) previous = last = mainClause;
      continue;
    }
    if (found.length === MAX_FURTHER) break;
    const clause = furtherClauseAt(tokens, chunks, v, mainClause, previous, last);
    if (!clause) continue;
    // What is inside a denial or a forecast is denied or forecast with it, unless it only says more of who is spoken of.
    const covered = main.wrapped && chunk.from > inside;
    if (covered && (clause.coordinate || clause.subject.length === 0)) continue;
    // "is a film directed by X": what is said of the film is said of what is the film
    const subject = clause.subject.some((phrase) => described.has(phrase.head)) ? main.clause.subject : clause.subject;
    if (clause.to <= clause.from) continue;
    const scope: TokenRange = { from: chunks[clause.from]!.from, to: chunks[clause.to - 1]!.to };
    const part = within(sentence, scope);
    const statement = told(readStatement(part.tokens, part.chunks, context.factuality, sentence.judge, { ...clause, subject }), clause, main, chunk.from > inside);
    for (const verb of statement.verbs) used.add(verb);
    if (!statement.clause.verb) continue;
    const meant = withPlace(withAntecedent(statement, mainPeople, sentence), clause);
    last = { subject: statement.clause.subject, passive: statement.clause.passive, gerund: isGerund(tokens, chunk) };
    if (clause.coordinate) previous = last;
    const slots = readSlots(part, meant, scope, text.slice(tokens[scope.from]!.start, tokens[scope.to - 1]!.end), context);
    if (slots.predicate && (slots.subject || slots.object)) found.push({ range: scope, apart: clause.apart, ...(isGerund(tokens, chunk) && chunks[v - 1]?.kind === 'comma' ? { tie: 'result' as const } : {}), slots: withSubjectWords({ ...slots, identifying: clause.restrictive && !(slots.subject ?? slots.object)!.value.some((one) => one.proper) }) });
  }
  return found;
}

function isCopular(sentence: Sentence, { clause }: Statement): boolean {
  return clause.verb !== null && /^(?:be|become|remain)$/u.test(sentence.tokens[clause.verb.head]!.lemma);
}

/** The token at which what is said begins, behind all that says who says it. */
function innermost(main: Statement): number {
  return Math.max(-1, ...main.outer.map((range) => range.to));
}

/** "X stopped there after he fled": the main clause's first that a pronoun can stand for. "They" and "it" take names only. */
function withAntecedent(statement: Statement, candidates: readonly NounPhrase[], { tokens, participant }: Sentence): Statement {
  const [subject] = statement.clause.subject;
  const pronoun = subject && statement.clause.subject.length === 1 ? tokens[subject.head]!.lower : '';
  const type = pronoun === 'he' || pronoun === 'she' ? 'person' : pronoun === 'it' || pronoun === 'they' ? 'thing' : null;
  if (type === null) return statement;
  const found = candidates.find((phrase) => {
    const one = participant(phrase);
    if (!one.proper || phrase.range.from > subject!.range.from) return false;
    return type === 'person' ? one.type === 'person' || one.type === null : one.type !== 'person' && one.type !== null;
  });
  return found ? { ...statement, clause: { ...statement.clause, subject: [found] } } : statement;
}

/** Where the thing is of which a clause tells is where it tells of. */
function withPlace(statement: Statement, { where }: FurtherClause): Statement {
  if (!where) return statement;
  const { preposition, phrase } = where;
  return { ...statement, clause: { ...statement.clause, prepositional: [...statement.clause.prepositional, { preposition: preposition.lower, index: preposition.index, phrases: [phrase], ofSubject: true }] } };
}

const SURENESS: readonly Certainty[] = ['stated', 'reported', 'unconfirmed', 'forecast'];

/** A clause that hangs on the main one has its speaker; one that goes on with it has its doubt too. */
function told(statement: Statement, clause: FurtherClause, main: Statement, insideSpeech: boolean): Statement {
  const object: readonly (readonly NounPhrase[])[] = clause.object && statement.clause.objects.length === 0 ? [[clause.object]] : statement.clause.objects;
  const speaker = insideSpeech || main.outer.length === 0 ? main.attribution : [];
  const doubt = clause.coordinate || main.certainty === 'reported' || main.certainty === 'unconfirmed' ? main.certainty : 'stated';
  return {
    ...statement,
    clause: { ...statement.clause, objects: object },
    attribution: statement.attribution.length > 0 ? statement.attribution : speaker,
    certainty: SURENESS[Math.max(SURENESS.indexOf(statement.certainty), SURENESS.indexOf(doubt))]!,
  };
}

/** The words of whoever the clause is about belong to it, wherever they stand. */
function withSubjectWords(slots: Slots): Slots {
  const names = [...(slots.subject?.value ?? []), ...(slots.object?.value ?? [])].flatMap((one) => [one.head, ...one.keys.filter((key) => /^(?:entity|country|place):/u.test(key))].filter((word) => word !== ''));
  return { ...slots, content: [...new Set([...slots.content, ...names])].sort() };
}
