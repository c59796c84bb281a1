/**
 * The wording of every diagnostic: what is wrong, and what to do about it, one sentence each. A code without an entry does
 * not compile. Values from files are quoted as they are; whoever prints them escapes them.
 */
import type { Diagnostic } from '../types.ts';
import type { DiagnosticArgs, DiagnosticCode } from '../values/diagnostic-codes.ts';
import { quantityProblems, yamlMends, yamlProblems } from './diagnostic-phrases.ts';

interface Wording<Args> {
  readonly message: (args: Args) => string;
  readonly mend: (args: Args) => string;
}

/** The message of a diagnostic and its mend. A code of no stage is its own message. */
export function messageOf(diagnostic: Diagnostic): { readonly message: string; readonly mend: string } {
  if (!Object.hasOwn(wordings, diagnostic.code)) return { message: diagnostic.code, mend: '' };
  // The codes and args of a diagnostic are made together in workspace/problems.ts, so the args fit the code.
  const wording = wordings[diagnostic.code as DiagnosticCode] as Wording<Diagnostic['args']>;
  return { message: wording.message(diagnostic.args), mend: wording.mend(diagnostic.args) };
}

const meant = (nearest: string | null, otherwise: string): string => (nearest === null ? otherwise : `Did you mean ${nearest}?`);
const times = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const wordings: { readonly [Code in DiagnosticCode]: Wording<DiagnosticArgs[Code]> } = {
  'yaml-syntax': {
    message: ({ problem, detail }) => `This is not sound YAML: ${yamlProblems[problem] ?? detail}.`,
    mend: ({ problem, detail }) => (detail.includes(' and end with a ') ? 'Close the bracket.' : undefined) ?? yamlMends[problem] ?? 'Put texts with special characters in double quotes, and indent with spaces.',
  },
  'yaml-duplicate-key': {
    message: ({ field, first }) => `${field} is given twice; the first is on line ${first}, and only that one counts.`,
    mend: ({ field }) => `Keep one ${field}.`,
  },
  'yaml-alias-limit': {
    message: ({ count, limit }) => `The file uses ${count} YAML aliases (*name); at most ${limit} are read.`,
    mend: () => 'Write the values out.',
  },
  'empty-file': {
    message: ({ kind }) => `The file is empty; a ${kind === 'source' ? 'source' : 'claim file'} was expected.`,
    mend: () => 'Fill it, or remove it.',
  },
  'not-utf8': {
    message: ({ hint }) => `The file is not text in UTF-8${hint === null ? '' : ` but in ${hint}`}.`,
    mend: () => 'Save it as UTF-8.',
  },
  'file-too-large': {
    message: ({ unit, size, limit }) => (unit === 'bytes' ? `The file has ${size} bytes; at most ${limit} are read.` : `The file has more than ${limit} parts, which would take too long to read.`),
    mend: () => 'Split it: several files may hold claims of one source.',
  },
  'nested-too-deep': {
    message: ({ limit }) => `Maps and lists are nested more than ${limit} deep.`,
    mend: () => 'No field needs more than five levels; look for an unclosed bracket.',
  },
  'unreadable-file': {
    message: ({ reason }) => `This is not read: ${reason}.`,
    mend: () => 'Put an ordinary, readable file in its place, or remove it.',
  },
  'path-outside': {
    message: ({ path }) => `${path} leads out of the workspace, so it is not followed.`,
    mend: () => 'Use a relative path inside the workspace, or give the folder of article texts with --texts.',
  },
  'too-many-problems': {
    message: ({ shown, hidden }) => `Only the first ${shown} problems of this file are shown; there are ${hidden} more.`,
    mend: () => 'Mend these first; many of the others may go with them.',
  },
  'unquoted-bound': {
    message: ({ text }) => `${text} is not in quotes, so YAML takes > for the beginning of a folded text and loses the number.`,
    mend: ({ text }) => `Write "${text}".`,
  },
  'id-not-text': {
    message: ({ field, text, reads }) => `${text === '' ? 'null' : text} as ${field} is ${reads} to YAML, not a text.`,
    mend: ({ text }) => (text === '' || text === '~' || text.toLowerCase() === 'null' ? 'Give it an id.' : `Put it in quotes: "${text}".`),
  },
  'missing-field': {
    message: ({ field, of }) => `This ${of} has no ${field}.`,
    mend: ({ field }) => `Add ${field}.`,
  },
  'missing-text': {
    message: ({ id }) => `Claim ${id ?? 'without an id'} has no text, so it is left out.`,
    mend: () => 'Add text: one statement in your own words.',
  },
  'checked-without-status': {
    message: ({ field, status }) => `${field} is given, but the status of the claim is ${status}.`,
    mend: ({ field }) => `Write status: checked, or remove ${field}.`,
  },
  'unknown-field': {
    message: ({ field, of }) => `A ${of} has no field ${field}.`,
    mend: ({ nearest }) => meant(nearest, 'Remove it, or put it in a comment.'),
  },
  'wrong-type': {
    message: ({ field, expected, found }) => `${field} should be ${expected}, not ${found}.`,
    mend: ({ expected, found }) => (expected === 'a text' && /^the (?:number|boolean) /.test(found) ? 'Put it in quotes.' : `Write ${expected}.`),
  },
  'wrong-length': {
    message: ({ field, expected, found }) => `${field} should have ${expected} items, not ${found}.`,
    mend: ({ expected }) => `Give exactly ${expected}.`,
  },
  'bad-id': {
    message: ({ field, text, pattern }) => `"${text}" cannot be used as ${field}: it should be ${pattern}.`,
    mend: ({ instead }) => (instead === null ? 'Choose another id.' : `Write ${instead}.`),
  },
  'bad-date': {
    message: ({ field, problem }) => `${field}: ${problem}`,
    mend: () => 'Write 2024, 2024-12, 2024-12-07, 2024-12-05/2024-12-08, 2024-12-05/.., 2024-12~, or a timestamp with its offset.',
  },
  'bad-quantity': {
    message: ({ field, text, problem }) => `${field} "${text}" cannot be read: ${quantityProblems[problem]}.`,
    mend: () => 'Write 20 km, "~500", ">=30", "<5", 10..20 km, 2.4bn USD, 90%, or {value, unit, of}.',
  },
  'bad-rank': {
    message: ({ text }) => `${text} is no rank.`,
    mend: () => 'Write a whole number: 1 for the largest, 2 for the second-largest.',
  },
  'bad-number': {
    message: ({ field, text, low, high }) => `${field} is ${text}; it should be from ${low} to ${high}.`,
    mend: ({ low, high }) => `Write a number from ${low} to ${high}.`,
  },
  'bad-value': {
    message: ({ field, text, allowed }) => `${field} cannot be "${text}": it should be ${allowed.includes(',') ? `one of ${allowed}` : allowed}.`,
    mend: ({ nearest, allowed }) => meant(nearest, `Write ${allowed.includes(',') ? 'one of these' : allowed}.`),
  },
  'bad-locator': {
    message: ({ text }) => `"${text}" is no place in an article.`,
    mend: () => 'Write p7s1 for paragraph 7, sentence 1, or p7; `reconcile text` shows them.',
  },
  'bad-digest': {
    message: ({ field, text }) => `${field} "${text}" is no SHA-256 digest: that is 64 hexadecimal digits.`,
    mend: () => 'Copy the whole digest, or leave it out.',
  },
  'bad-claim-reference': {
    message: ({ text }) => `"${text}" is not the full id of a claim.`,
    mend: () => 'Write source#claim, such as bne-2024-12-07#c10.',
  },
  'unknown-code': {
    message: ({ code }) => `No finding has the code ${code}.`,
    mend: ({ nearest }) => meant(nearest, 'Remove it.'),
  },
  'duplicate-id': {
    message: ({ id, of, first }) => `The ${of} id ${id} is taken: it is first used at ${first}, and this one is left out.`,
    mend: () => 'Give one of the two another id.',
  },
  'duplicate-alias': {
    message: ({ alias, entity, other, first }) => `"${alias}" names both ${other} (${first}) and ${entity}, so it is not used for ${entity}.`,
    mend: () => 'Remove it from one of the two, or make them one entity.',
  },
  'unknown-source': {
    message: ({ id }) => `There is no source ${id}.`,
    mend: ({ nearest, id }) => meant(nearest, `Add a source file with id: ${id}.`),
  },
  'unknown-entity': {
    message: ({ id }) => `There is no entity ${id}.`,
    mend: ({ nearest }) => meant(nearest, 'Add it to entities.yaml.'),
  },
  'part-of-cycle': {
    message: ({ path }) => `This makes a thing part of itself: ${path}.`,
    mend: () => 'Remove one of these links.',
  },
  'version-cycle': {
    message: ({ path }) => `This makes an article a later version of itself: ${path}.`,
    mend: () => 'Let version_of name the earlier version only.',
  },
  'stale-ruling': {
    message: ({ claim }) => `The ruling is on ${claim}, which is gone.`,
    mend: ({ nearest }) => meant(nearest, 'Remove the ruling, or name the claim that took its place.'),
  },
  'ruling-reopened': {
    message: ({ claim, a, b, ruling }) => `The text of ${claim} has changed since the ruling (${ruling}, with ${claim === a ? b : a}), so the ruling no longer holds.`,
    mend: () => 'Look at both claims again, then remove the ruling, or renew it: put the digests of both texts as they are now into texts, or leave texts out.',
  },
  'accept-not-ruled': {
    message: ({ accept, a, b }) => `${accept} is accepted, but the ruling is on ${a} and ${b}.`,
    mend: () => 'Accept one of the two, or none.',
  },
  'ruling-on-itself': {
    message: ({ claim }) => `The ruling compares ${claim} with itself.`,
    mend: () => 'Name two different claims.',
  },
  'ruling-conflict': {
    message: ({ a, b, ruling, other, first }) => `${ruling} for ${a} and ${b} contradicts the ruling ${other} at ${first}, so it is left out.`,
    mend: () => 'Remove one of the two. What is the same holds through other claims too.',
  },
  'source-without-claims': {
    message: ({ id }) => `No claim file names ${id} as its source.`,
    mend: () => 'Write its claims, or remove it.',
  },
  'text-missing': {
    message: ({ file }) => `The text ${file} is not at hand, so the evidence of its claims is not checked.`,
    mend: () => 'Give the folder of article texts with --texts.',
  },
  'text-unreadable': {
    message: ({ file }) => `The text ${file} cannot be read as UTF-8 text of at most 5 MB.`,
    mend: () => 'Save it as plain text in UTF-8.',
  },
  'text-changed': {
    message: ({ file, claims }) => `The text ${file} is not the one that ${times(claims, 'claim')} of it rest${claims === 1 ? 's' : ''} on: its digest is another.`,
    mend: () => 'Look through the claims, then take the new digest; or restore the text.',
  },
  'evidence-changed': {
    message: ({ at }) => `What stands at ${at} is not what this claim was written from: its digest is another.`,
    mend: () => 'Look whether the claim still holds there, then take the new digest.',
  },
  'locator-out-of-range': {
    message: ({ at, unit, count }) => `There is no ${at}: the ${unit === 'paragraph' ? 'article' : 'paragraph'} has ${times(count, unit)}.`,
    mend: () => '`reconcile text` shows the article with its places.',
  },
  'quote-not-found': {
    message: ({ quote }) => `The article does not say "${quote}".`,
    mend: () => 'Copy the exact words, with […] for what is left out.',
  },
  'quote-elsewhere': {
    message: ({ at, found }) => `The quote does not stand at ${at} but at ${found}.`,
    mend: ({ found }) => `Write at: ${found}.`,
  },
};
