/** Words that tie a sentence to the one before it, and say nothing of their own: "However,", "In fact,", "Meanwhile,". */

const OPENERS = new RegExp(
  '^(?:(?:and|but|yet|so|still|thus|hence|nor),?|' +
    '(?:however|meanwhile|moreover|furthermore|additionally|in addition|in fact|indeed|also|besides|nevertheless|nonetheless|therefore|consequently|accordingly|similarly|likewise|instead|by contrast|in contrast|on the other hand|on the contrary|at the same time|for example|for instance|in particular|notably|overall|in general|in short|in sum|of course|then|later|afterwards|subsequently|eventually|finally|further|firstly|secondly|first|second|third|concurrently|simultaneously|separately|elsewhere|as a result|in response|in turn|after that|with that|more recently|looking ahead|in a different view|despite this|that said|still|currently|now|interestingly|significantly|crucially|in other regions|further (?:north|south|east|west|afield|inland|ahead)),)\\s+(?=\\S)',
  'i',
);

/** The sentence without such words; "Concurrently on 30 November" keeps its date. */
export function withoutOpener(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(OPENERS, '').replace(/^(?:[Cc]oncurrently|[Mm]eanwhile|[Ss]imultaneously) (?=on \d|On \d|\p{Lu}|the \p{L}|an? \p{L})/u, '');
    if (next === rest) break;
    rest = next;
  }
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Without "also" and "too", which say that something was told before: a statement stands by itself. */
export function withoutAdditives(text: string): string {
  if (/\bnot only\b/i.test(text)) return text;
  return text.replace(/(?<=\p{L}) (?:also|too(?= (?:has|have|had|is|are|was|were)\b)|additionally|likewise|in addition|furthermore|moreover|subsequently|concurrently|meanwhile|nonetheless|nevertheless|then) (?=\p{Ll})/gu, ' ').replace(/,? (?:too|as well)(?=\.$)/u, '').replace(/, in particular,/u, '');
}
