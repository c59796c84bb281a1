/** Which sentences, and which of the statements in them, can be checked: what is asked, wished, judged or said to the reader cannot. */
import type { Parsed } from '../parsed.ts';
import { headToken, kindAt, subjectStart, words } from '../parsed.ts';

/** Said by the writer of himself, or to the reader. */
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|us|[Mm]y|me|[Yy]ou|[Yy]our|[Ll]et['’]s)\b/;
const ABOUT_ITSELF = /^(?:this|the) (?:article|report|piece|story|essay|post|analysis|section|chapter|page|list|timeline)\b.{0,40}\b(?:examines?|explains?|looks?|discusses|describes|explores|covers|is about|considers|lists|was updated|will)\b/i;
const ASKS = /[?？]["”’)]*$/;
/** "Looking ahead, …", "It remains to be seen", "only time will tell": what writers think aloud. */
const THINKS_ALOUD = /\b(?:remains? to be seen|time will tell|needless to say|there (?:is|was|will be) no such|it is (?:clear|obvious|worth|important|hard|no secret|difficult|easy|tempting|necessary)|it goes without saying|make no mistake|of course,|in other words|the question (?:is|now)|one (?:thing|can|could|must|wonders)|what (?:is|was) (?:clear|certain|needed))\b/i;
/** What ought to be, or would be if. */
const WISHED = /\b(?:should(?!er)|must(?! (?:still |also |first )?be \p{L}+(?:ed|en) (?:by|in|before|with)\b)|ought to|needs? to|had better|would (?:have|be|do|like|make|mean|require|need|help|allow))\b/iu;
/** Supposed, with nobody who says so. */
const SUPPOSED = /\b(?:would|could|might|may (?:well|arise)|presumably|perhaps|maybe|undoubtedly|obviously|unfortunately|sadly|hopefully|surely)\b/i;
const CONDITION = /^(?:if|unless|should|had|were|even if|suppose)\b|\b(?:if|unless|provided that|as long as)\b/i;
/** "There was little that the crew could do": they could not, which is no supposition. */
const UNABLE = /\b(?:little|nothing|not much|no more)(?: more| else)? (?:that )?(?:[\p{L}'’-]+ ){1,6}could\b(?= do\b)/iu;
/** Judgements that no record can settle. */
const JUDGES = /\b(?:(?:is|are|was|were|be|seems?|appears?|remains?) (?:an? |the |a very |a huge |a big |a major |a serious |a great |very |so |too |quite |truly |entirely |increasingly |extremely |particularly |deeply |highly )?(?:dramatic|stark|remarkable|stunning|shocking|tragic|disastrous|wonderful|terrible|amazing|embarrassing|embarrassment|shame|disgrace|encouraging|discouraging|worrying|heartbreaking|beautiful|ugly|brilliant|great|good|bad|wrong|right|clear|crucial question|critical question|surprise|mistake|misplaced|inevitable|impossible|bleak|precarious|delicate|complex|vulnerable|wise|foolish|game-changing|promising|significant|unclear|obvious|uncertain|doubtful|questionable|in doubt|in question|at stake)\b)/i;

/** That something is not known yet is so, or not: "The cause of the fire remains unclear". */
const UNKNOWN = /\b(?:causes?|outcomes?|results?|fate|whereabouts|motives?|origins?|identit(?:y|ies)|terms|details|numbers?|status|extent|reasons?|circumstances|ownership)\b[^,;]{0,60} (?:is|are|was|were|remains?|remained) (?:still )?unclear\b/iu;

/** Whether a sentence of the article may hold anything to check. */
export function isCheckable(sentence: string): boolean {
  const outside = withoutQuotes(sentence);
  if (ASKS.test(sentence) || ABOUT_ITSELF.test(outside)) return false;
  return outside.trim().length > 12 && balancedQuotes(sentence);
}

/** Whether a statement can be checked. `attributed`: somebody is named who says it, so that its being said can be checked. */
export function isCheckworthy(statement: Parsed, attributed: boolean): boolean {
  const { text, tokens, main } = statement;
  const outside = withoutQuotes(text);
  if (main < 1 || (CONDITION.test(text) && !((attributed || intends(statement)) && !/^(?:if|unless|should|had|were|even if|suppose)\b/i.test(text))) || THINKS_ALOUD.test(text) || FIRST_PERSON.test(outside) || isOnlyQuotation(text)) return false;
  const figures = statement.quantities.length > 0 || statement.times.length > 0;
  const names = tokens.some((token) => token.pos === 'PROPN') || statement.chunks.some((chunk, k) => chunk.kind === 'np' && statement.participantAt(k)?.proper === true);
  if (!figures && !names && !attributed && !tellsOfADeed(statement)) return false;
  if (attributed || /\b(?:did|do|does|would|has|have) not (?:say|comment|specify|give|disclose|name)\b|\bdeclined to (?:say|comment)\b/.test(outside)) return true;
  const told = outside.replace(UNABLE, ' ');
  if (WISHED.test(outside) || (SUPPOSED.test(told) && !onlyWithin(statement, told))) return false;
  if (JUDGES.test(outside) && !UNKNOWN.test(outside) && (!figures || isEmptySubject(statement))) return false;
  // "The rebel forces approached."
  if (tokens.length < 6 && !figures && (tokens[0]!.lower === 'the' || !names)) return false;
  return !isEmptySubject(statement) || figures || namesBehind(statement);
}

/** "A surgeon who told them so that he could charge lost his appeal": what is supposed is not what is told. */
function onlyWithin(statement: Parsed, outside: string): boolean {
  const supposing = [...outside.matchAll(new RegExp(SUPPOSED, 'gi'))].map((match) => match[0].toLowerCase());
  const group = statement.chunks[statement.main]!;
  const own = statement.tokens.slice(group.from, group.to).some((token) => /^(?:would|could|might|may)$/u.test(token.lower));
  if (own || !supposing.every((word) => word === 'would' || word === 'could' || word === 'might')) return false;
  // each in a clause with an opening word of its own
  return statement.chunks.every((chunk, k) => chunk.kind !== 'vg' || k === statement.main || !statement.tokens.slice(chunk.from, chunk.to).some((token) => /^(?:would|could|might)$/u.test(token.lower)) || statement.chunks.slice(Math.max(0, k - 3), k).some((other) => other.kind === 'sub' || other.kind === 'rel'));
}

/** '"We will not stop," said Lee': all that is told is that somebody spoke. */
function isOnlyQuotation(text: string): boolean {
  const said = /^[^"“]{2,120}?\b(?:said|says|added|adds|wrote|writes|told \p{L}+(?: \p{L}+)?|replied|posted|tweeted|stated|concluded|recalled|admitted|insisted|warned):? (["“][^"”]*["”])\.?$/u.exec(text)?.[1];
  if (said !== undefined && /\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y|[Mm]e|[Yy]ou|[Yy]our)\b/.test(said)) return true;
  const quoted = /^["“][^"“”]*["”]/u.exec(text)?.[0];
  return quoted !== undefined && /\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y|[Mm]e|[Yy]ou|[Yy]our|[Ii]t|[Tt]hey|[Tt]his|[Tt]hat|[Hh]e|[Ss]he)\b/.test(quoted);
}

/** "Gavi plans to buy 30 million doses if the vaccine is approved": that it plans so is so. */
function intends(statement: Parsed): boolean {
  // "appears unwilling to lend more unless the bank cuts its costs"
  return /^(?:plan|intend|agree|promise|pledge|vow|threaten|offer|propose|refuse)$/u.test(headToken(statement, statement.main)!.lemma) || /\b(?:is|are|was|were|appears?|appeared|seems?|seemed|remains?|remained) (?:\p{Ll}+ly )?(?:unwilling|reluctant|willing|ready|prepared) to\b/u.test(statement.text.slice(statement.tokens[statement.chunks[statement.main]!.from]!.start));
}

/** Somebody that is named by a noun does something: "Armed groups are moving on the capital". */
function tellsOfADeed(statement: Parsed): boolean {
  const start = subjectStart(statement, 0, statement.main);
  const verb = headToken(statement, statement.main)!;
  const subject = headToken(statement, start);
  return verb.pos === 'VERB' && !/^(?:be|have|seem|appear|remain|become|need|mean|depend|matter)$/u.test(verb.lemma) && subject?.pos === 'NOUN' && statement.tokens.length > 5;
}

/** "This", "there", "it": nothing that is spoken of. */
function isEmptySubject(statement: Parsed): boolean {
  const start = subjectStart(statement, 0, statement.main);
  return /^(?:this|that|these|those|it|there|such|none|all|both|others|some|many|one)$/i.test(words(statement, start, statement.main));
}

function namesBehind(statement: Parsed): boolean {
  return statement.chunks.some((_, k) => k > statement.main && kindAt(statement, k) === 'np' && headToken(statement, k)?.pos === 'PROPN');
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]{0,1000}”/g, ' ');
}

function balancedQuotes(text: string): boolean {
  return text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1;
}
