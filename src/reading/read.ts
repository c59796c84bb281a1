/** Claim → Reading: the table of contents of this stage. What the claim file states beats what is read from its text. */
import type { Claim, Headline, Participant, Reading, Setting, Source, TokenRange } from '../types.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import { mergeNames } from './entity/merge-names.ts';
import { maskOf, type ParticipantContext } from './entity/participant-context.ts';
import { toParticipant } from './entity/participant.ts';
import { readStatement } from './factuality/statement.ts';
import { figureStatements } from './figures.ts';
import { asForetold } from './foretold.ts';
import { readNominal } from './further-nominal.ts';
import { isAtOnce, readEventOfSubject } from './further-event.ts';
import { eventStatements } from './event-statements.ts';
import { readFurther, type Further } from './further.ts';
import { readHeadline } from './headline/headline.ts';
import type { ReadingContext } from './reading-context.ts';
import { roleStatements } from './role-statements.ts';
import { splitSentence, without } from './sentence.ts';
import { readSlots, type Slots } from './statement-slots.ts';
import { stockStatements } from './stock-statements.ts';
import { stateStatements } from './state-statements.ts';
import { applyOverrides } from './stated.ts';
import { tollStatements } from './tolls.ts';
import { NO_SETTING, settingOf } from './setting.ts';
import { wordsAround } from './words-around.ts';

/** Reads one claim. Never throws: what cannot be understood leaves its slot empty. */
export function readClaim(claim: Claim, source: Source | null, context: ReadingContext): Reading {
  const published = context.dateOf(claim.said ?? source?.published);
  const english = isLatin(claim.text) && (source === null || source.language === 'en' || source.language.startsWith('en-'));
  const sentence = splitSentence(claim, english, published, source?.timezone ?? null, context);
  const main = readStatement(sentence.tokens, sentence.chunks, context.factuality, sentence.judge);
  const outlet = source?.outlet ?? null;
  const of = (slots: Slots, setting: Setting, further: readonly Reading[], headline: Headline | null): Reading => ({ claim: claim.id, source: claim.source, read: english, published, speaker: slots.attribution.value[0]?.text ?? outlet, ...slots, setting, further, headline });

  const further = [...readFurther(sentence, main, claim.text, context), ...readNominal(sentence, claim.text, context), ...readEventOfSubject(sentence, main, claim.text, context)];
  const slots = readSlots(without(sentence, further.filter((one) => one.apart).map((one) => one.range)), main, { from: 0, to: sentence.tokens.length }, claim.text, context);
  const told = further.map((one) => withMainTime(one, slots));
  const all = [slots, ...told];
  const around = wordsAround(sentence, all, context.words);
  const stated = [...told, ...asForetold(slots, [...figureStatements(all, context), ...tollStatements(all, context)]), ...roleStatements(sentence, all, context, around), ...stockStatements(all, around), ...stateStatements(all, around), ...eventStatements(sentence, all, around)];
  const reading = of(slots, settingOf(sentence, around), stated.map((one) => of(one, NO_SETTING, [], null)), readHeadline(claim.text, sentence.tokens, context));
  return Object.keys(claim.overrides).length === 0 ? reading : applyOverrides(reading, claim.overrides, { ...context, participantOf: (name) => named(name, context, sentence.names), outlet });
}

/** "erupted on Monday, killing nine": what is told as one with the main clause has its time and place, where it has none of its own. */
function withMainTime({ slots, tie }: Further, main: Slots): Slots {
  const effect = tie === 'result' ? slots : tie === 'cause' ? main : null;
  if (!isAtOnce(effect?.predicate?.value.concept ?? null)) return slots;
  return { ...slots, times: slots.times.length > 0 ? slots.times : main.times, places: slots.places.length > 0 ? slots.places : main.places };
}

/** Most letters are Latin: another script is no English, whatever the source says of its language. */
function isLatin(text: string): boolean {
  if (/^[ -~]*$/.test(text)) return true;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length === 0 || (text.match(/\p{Script=Latin}/gu) ?? []).length >= letters.length / 2;
}

/** Reads a name from a claim file as the text's names are read. */
function named(name: string, context: ReadingContext, participantContext: ParticipantContext): Participant {
  const tokens = mergeNames(context.tokenize(name), context.names);
  const range: TokenRange = { from: 0, to: tokens.length };
  const phrase: NounPhrase = { range, core: range, head: Math.max(0, tokens.length - 1), of: [] };
  return { ...toParticipant(tokens, phrase, { ...participantContext, masked: maskOf(tokens.length, []) }), text: name };
}
