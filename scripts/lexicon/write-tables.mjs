// The tables as a TypeScript file: one long text with a line a word, sorted, in which a word is found by halving. Nothing is taken
// apart when the program starts, and a person can look a word up in it and see a change as a diff.
import { UNLISTED } from './weights.mjs';

export function writeTables({ synonyms, derived, opposites, kindsOf, siblings, kinds }, bands) {
  const rows = new Map();
  const put = (word, field, value) => {
    if (!rows.has(word)) rows.set(word, new Map());
    rows.get(word).set(field, [...(rows.get(word).get(field) ?? []), value]);
  };
  const both = (field, pairs) => pairs.forEach((pair) => {
    const [a, b] = pair.split('=');
    put(a, field, b);
    put(b, field, a);
  });
  for (const pos of ['n', 'v', 'a']) both(pos, synonyms[pos]);
  both('d', derived);
  for (const pos of ['n', 'v', 'a']) both(`!${pos}`, opposites[pos]);
  for (const pair of kindsOf) {
    const [word, wide] = pair.split('>');
    put(word, 'k', wide);
  }
  for (const { set, groups } of siblings) for (const words of groups) for (const word of words) put(word, 'g', `${set}.${words[0]}`);
  for (const { kind, words } of kinds) for (const word of words) put(word, 't', kind);
  bands.forEach((words, band) => words.forEach((word) => put(word, 'w', band)));
  const fields = (row) => [...row].map(([field, values]) => `${field}:${values.sort().join(',')}`).join(' ');
  // Before the space, code units below it cannot stand: lines sort as their words do.
  const lines = [...rows].map(([word, row]) => [word, fields(row)]).sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, text]) => `${word} ${text}`);
  const may = Object.fromEntries(kinds.filter((one) => one.may.length > 0).map((one) => [one.kind, one.may]));
  return `/* Written by \`npm run lexicon\`: do not edit; what is wrong here is mended in scripts/lexicon/ (docs/lexicon.md). */
/*
 * Made from WordNet 3.1 (Princeton University) and, to choose among its pairs, GloVe word vectors (public domain, PDDL 1.0).
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or royalty is granted, provided that this notice is kept. The name of
 * Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database.
 */

/** Kinds of thing that a word of another kind may name as well: a company is a group, and its word may stand for its building. */
export const MAY_NAME: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(may).replaceAll('"', "'").replaceAll(',', ', ').replaceAll(':', ': ')};

/**
 * A line a word, sorted by code units: the word, then fields with their words. "n", "v", "a": means the same, as noun, verb, adjective;
 * "d": of one stem; "!n", "!v", "!a": opposite; "k": a kind of; "g": its group in a set whose groups exclude each other ("vehicle.bus");
 * "t": kind of thing; "w": how much it tells, in tenths (none: ${UNLISTED}).
 */
export const WORD_ROWS = \`
${lines.join('\n')}
\`;
`;
}
