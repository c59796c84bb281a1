/** Acronyms that an article spells out: "Syrian Free Army (SFA)". */
import { foldName } from '../values/name-fold.ts';

const SPELLED_OUT = /((?:\p{Lu}[\p{L}'’-]{0,40}\s{1,3}(?:(?:of|for|the|and|on|in)\s{1,3}){0,2}){1,7}\p{Lu}[\p{L}'’-]{0,40})\s{1,3}\((\p{Lu}[\p{Lu}\p{N}.]{1,9})\)/gu;

/** Folded acronym → folded name, from all claims of one source. Only where the initials fit, so that "(BBC)" after another name is none. */
export function readAcronyms(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    if (!text.includes('(')) continue;
    for (const match of text.slice(0, 2000).matchAll(SPELLED_OUT)) {
      const acronym = foldName(match[2]!);
      const words = foldName(match[1]!).split(' ');
      const initials = (list: readonly string[]): string => list.filter((word) => !/^(?:of|for|the|and|on|in)$/u.test(word)).map((word) => word[0]).join('');
      // The name may begin after a first capital of the sentence: take the shortest tail whose initials fit.
      for (let from = words.length - 1; from >= 0; from--) {
        const tail = words.slice(from);
        if (initials(tail) === acronym) {
          found.set(acronym, tail.join(' '));
          break;
        }
      }
    }
  }
  return found;
}
