/** "A litre cost 2.10 crowns. … It was 2.40 in May": what stands at the second figure, where the sentence before tells the first. */

const NUMBER = '(?:(?:about|around|approximately|roughly|nearly|almost|some|just|only|over|more than) )?[$£€]?\\d[\\d,.]*\\d|(?:about |around |approximately |nearly |only |just )?\\d';
const TOLD = new RegExp(`^(?:(?:On|In|By|At|Since|During) [^,]{2,40}, )?([^,]{1,60}?) (was|were|is|are|stood at|cost|costs)( worth| at)? (${NUMBER})( [\\p{Ll}\\p{Lu}%][^,.]{0,40})?\\.$`, 'u');
const AGAIN = new RegExp(`^((?:(?:On|In|By|At|Since|During|After) [^,]{2,40}, )?(?:after [^,]{2,60}, )?)it (was|is|stood at|cost|costs)( worth| at)? (${NUMBER})( [\\p{Ll}\\p{Lu}%][^,.]{0,40})?\\.$`, 'iu');

/** `told`: the last statement with a figure of the sentence before, or null. @returns the statement with what it speaks of and its unit, or null */
export function ofSameFigure(statement: string, told: string | null): string | null {
  const first = told === null ? null : TOLD.exec(told);
  const again = AGAIN.exec(statement);
  if (first === null || again === null || /^(?:it|he|she|they|there|this|that)$/i.test(first[1]!)) return null;
  const [, subject, verb, worth, , unit] = first;
  const [, lead, ownVerb, ownWorth, number, ownUnit] = again;
  // another unit may be another thing's
  if (ownUnit !== undefined && ownUnit !== unit) return null;
  if (ownWorth !== undefined && ownWorth !== worth) return null;
  if (/^cost/.test(ownVerb!) !== /^cost/.test(verb!) && !/^(?:was|is)$/.test(ownVerb!)) return null;
  const said = /^(?:was|is)$/.test(ownVerb!) && /^cost/.test(verb!) ? 'cost' : ownVerb!;
  const text = `${lead === '' ? subject!.charAt(0).toUpperCase() + subject!.slice(1) : `${lead}${/^(?:The|A|An) /.test(subject!) ? subject!.charAt(0).toLowerCase() + subject!.slice(1) : subject!}`} ${said}${worth ?? ''} ${number}${unit ?? ''}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
