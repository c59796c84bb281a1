/** Whether a statement that was cut out stands as a sentence. A cut that leaves something unsound is not made. */
import { isFinite, isGerund, kindAt, subjectStart, type Parsed } from '../parsed.ts';

/** What needs two, and has one. */
const HALVED = /\bbetween\b(?! the (?:two|three|four|parties|sides)\b| them\b)(?!.*\band\b)|\b(?:is|are|was|were|be|been) both\b(?!.*\band\b)|\bnot only\b(?!.*\bbut\b)|\beither\b(?!.*\bor\b)|\bneither\b(?!.*\bnor\b)/i;
const OPENS_NO_STATEMENT = /^(?:and|but|or|nor|yet|so|such|than|not only|either|that|which|who|whose|whom|if|unless|because|including|as well)\b/i;
/** What looks like a participle, and tells when, or to whom something is said. */
const OPENS_WITH_WHEN = /^(?:according to|following|starting|beginning|(?:speaking|talking|writing) (?:to|in|at|on|from|for)) /i;
/** Words that want something behind them. */
const WANTS_MORE = /(?:^|\s)(?:the|a|an|of|to|and|or|but|that|which|who|with|by|for|from|at|into|between|its|his|her|their|as|than|is|are|was|were|be|has|have|had|will|would|not|including|such|(?<!\b(?:is|are|was|were) )known|called|more|most|when|while|if|because|although|whether|how|what)[.]$/i;

/** A subject, a finite verb, nothing left open at either end. */
export function isSound(sentence: Parsed): boolean {
  const { text, tokens, chunks, main } = sentence;
  if (tokens.length < 3 || main < 1 || OPENS_NO_STATEMENT.test(text) || (WANTS_MORE.test(text) && !endsInClause(sentence)) || HALVED.test(text) || !isBalanced(text)) return false;
  // "a much tighter.": an adjective that has lost its noun
  const last = chunks.findLast((chunk) => chunk.kind !== 'stop' && chunk.kind !== 'other');
  if (last?.kind === 'np' && tokens[last.to - 1]!.pos === 'ADJ' && tokens[last.from]!.pos === 'DET' && !/^(?:the|this|that|these|those)$/u.test(tokens[last.from]!.lower)) return false;
  // "analysed that the Africa Corps.": what was analysed has no verb
  const that = chunks.findIndex((chunk, k) => k > main && (chunk.kind === 'sub' || (chunk.kind === 'rel' && kindAt(sentence, k - 1) !== 'np')) && tokens[chunk.head]!.lower === 'that');
  if (that > 0 && !chunks.slice(that).some((chunk) => chunk.kind === 'vg')) return false;
  // "is the fourth largest."
  if (last?.kind === 'np' && /^(?:most|least|\p{L}+est)$/u.test(tokens[last.to - 1]!.lower) && tokens[last.to - 1]!.pos !== 'NOUN' && tokens[last.from]!.lower === 'the') return false;
  // ", as widespread collapses of the front.": a clause that has lost its verb
  const as = chunks.findLastIndex((chunk, k) => (chunk.kind === 'prep' || chunk.kind === 'sub') && tokens[chunk.head]!.lower === 'as' && kindAt(sentence, k - 1) === 'comma');
  if (as > main && !chunks.slice(as).some((chunk) => chunk.kind === 'vg')) return false;
  const subject = subjectStart(sentence, 0, main);
  if (subject >= main || kindAt(sentence, subject) !== 'np' || (isGerund(sentence, 0) && !OPENS_WITH_WHEN.test(text))) return false;
  // "Trafficking, has infiltrated …": one comma between subject and verb sets nothing off
  const commas = chunks.slice(subject, main).filter((chunk) => chunk.kind === 'comma').length;
  // "Brother-in-law between April and May, the court heard": what stands before the one comma is no subject
  if (commas === 1 && !/^(?:second|minute|hour|day|week|month|year|decade|season|time)s?$/u.test(tokens[chunks[subject]!.to - 1]!.lower) && chunks.slice(subject, main).every((chunk) => /^(?:np|comma|prep|time)$/u.test(chunk.kind)) && kindAt(sentence, main - 1) === 'np' && kindAt(sentence, main - 2) === 'comma') return false;
  const lists = chunks.slice(subject, main).some((chunk) => chunk.kind === 'conj');
  if (commas === 1 && kindAt(sentence, main - 1) === 'comma' && !lists) return false;
  // "Arnaz, and cut off": the verb has lost its subject
  if (kindAt(sentence, main - 1) === 'conj') return false;
  return agrees(sentence, subject) && isFinite(sentence, main);
}

/** "did not know where the samples came from." */
function endsInClause({ chunks }: Parsed): boolean {
  const rest = chunks.filter((chunk) => chunk.kind !== 'stop');
  return rest.at(-1)?.kind === 'prep' && rest.at(-2)?.kind === 'vg' && chunks.some((chunk) => chunk.kind === 'rel');
}

/** "a poorly coordinated." : a phrase that is only a determiner. */
function agrees(sentence: Parsed, subject: number): boolean {
  const chunk = sentence.chunks[subject]!;
  const only = chunk.to - chunk.from === 1 ? sentence.tokens[chunk.from]! : null;
  if (kindAt(sentence, subject + 1) === 'np') return true; // "the" and "46th regiment base" are phrases apart
  return only === null || !/^(?:the|an?|its|their|his|her|every|such)$/u.test(only.lower);
}

/** Brackets and quotation marks that are opened are closed. */
export function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 0;
}
