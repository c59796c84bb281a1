import { digestOfSentence } from '../../src/workspace/digest.ts';
import { goodClaims, goodSource } from './support.ts';

/** Files that are wrong in one way, and every diagnostic they bring: no more, no fewer. Laid over one good source and its claims. */
export interface BadFiles {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly expected: readonly string[];
}

/** The good claim, with further lines of fields. */
const claim = (...lines: readonly string[]): string => `${goodClaims}${lines.map((line) => `    ${line}\n`).join('')}`;
const source = (...lines: readonly string[]): string => `${goodSource}${lines.map((line) => `${line}\n`).join('')}`;
const twoClaims = `${goodClaims}  - id: c2\n    text: The ferry carried 80 people.\n`;
const claims = (content: string | Uint8Array): BadFiles['files'] => ({ 'claims/a.yaml': content });
const entities = (...lines: readonly string[]): BadFiles['files'] => ({ 'entities.yaml': `entities:\n${lines.map((line) => `  ${line}\n`).join('')}` });
const rulings = (...lines: readonly string[]): BadFiles['files'] => ({ 'claims/a.yaml': twoClaims, 'rulings.yaml': `rulings:\n${lines.map((line) => `  ${line}\n`).join('')}` });

export const badFiles: readonly BadFiles[] = [
  // ── the file itself ──
  { name: 'a text with a colon', files: claims('source: a\nclaims:\n  - id: c1\n    text: He said: no\n    at: p0\n'), expected: ['claims/a.yaml:4:11 yaml-syntax', 'claims/a.yaml:5:9 bad-locator'] },
  { name: 'an unclosed quote', files: claims('source: a\nclaims:\n  - id: c1\n    text: "The ferry sank.\n'), expected: ['claims/a.yaml:4:11 yaml-syntax'] },
  { name: 'an unclosed bracket', files: claims('source: a\nclaims:\n  - {id: c1, text: The ferry sank.\n'), expected: ['claims/a.yaml:3:5 yaml-syntax'] },
  { name: 'a tab', files: claims('source: a\nclaims:\n\t- id: c1\n'), expected: ['claims/a.yaml:3:1 yaml-syntax', 'claims/a.yaml:3:4 missing-text'] },
  { name: 'a text that begins with @', files: claims(claim('quote: @said so')), expected: ['claims/a.yaml:6:12 yaml-syntax'] },
  { name: 'an alias of nothing', files: claims(claim('place: *homs')), expected: ['claims/a.yaml:6:12 yaml-syntax'] },
  { name: 'an alias inside itself', files: claims(claim('subject: &s [SAA, *s]')), expected: ['claims/a.yaml:6:23 yaml-syntax'] },
  { name: 'two documents', files: claims(`${goodClaims}---\nsource: a\n`), expected: ['claims/a.yaml:6:1 yaml-syntax'] },
  { name: 'a key twice', files: claims(claim('at: p2')), expected: ['claims/a.yaml:6:5 yaml-duplicate-key'] },
  { name: 'a key thrice, and one in quotes', files: { 'sources/a.yaml': source('kind: wire', '"kind": wire') }, expected: ['sources/a.yaml:6:1 yaml-duplicate-key', 'sources/a.yaml:7:1 yaml-duplicate-key'] },
  { name: 'too many aliases', files: claims(`${goodClaims}    subject: [&a X${', *a'.repeat(101)}]\n`), expected: ['claims/a.yaml:6:21 yaml-alias-limit', 'sources/a.yaml:1:5 source-without-claims'] },
  { name: 'nesting without end', files: claims(`${goodClaims}    subject: ${'['.repeat(5000)}\n`), expected: ['claims/a.yaml:6:45 nested-too-deep', 'sources/a.yaml:1:5 source-without-claims'] },
  { name: 'an empty claim file', files: { 'claims/b.yaml': '' }, expected: ['claims/b.yaml empty-file'] },
  { name: 'a source file of comments', files: { 'sources/b.yaml': '# nothing yet\n' }, expected: ['sources/b.yaml empty-file'] },
  { name: 'not UTF-8', files: claims(Buffer.from('source: a\nclaims:\n  - id: c1\n    text: Déraa\n', 'latin1')), expected: ['claims/a.yaml:4:12 not-utf8', 'sources/a.yaml:1:5 source-without-claims'] },
  { name: 'UTF-16', files: { 'claims/b.yaml': Buffer.from('\uFEFFsource: a', 'utf16le') }, expected: ['claims/b.yaml:1:1 not-utf8'] },
  { name: 'too large', files: { 'claims/b.yaml': `source: a\n#${'x'.repeat(5 * 1024 * 1024)}` }, expected: ['claims/b.yaml file-too-large'] },
  { name: 'a list at the top', files: claims('- id: c1\n  text: The ferry sank.\n'), expected: ['claims/a.yaml:1:1 wrong-type', 'sources/a.yaml:1:5 source-without-claims'] },
  { name: 'a text at the top', files: { 'sources/b.yaml': 'hello\n' }, expected: ['sources/b.yaml:1:1 wrong-type'] },

  // ── traps of YAML ──
  { name: 'an unquoted bound', files: claims(claim('quantity: >=30')), expected: ['claims/a.yaml:6:15 unquoted-bound'] },
  { name: 'an unquoted bound with a space', files: claims(claim('quantity: >= 30 km')), expected: ['claims/a.yaml:6:15 unquoted-bound'] },
  { name: 'an unquoted bound that YAML takes without a word', files: claims(claim('quantity: >3')), expected: ['claims/a.yaml:6:15 unquoted-bound'] },
  { name: 'an unquoted bound before another field', files: claims(claim('quantity: >30', 'rank: 0')), expected: ['claims/a.yaml:6:15 unquoted-bound', 'claims/a.yaml:7:11 bad-rank'] },
  { name: 'an unquoted bound in braces', files: claims(claim('quantity: {value: >=30, unit: km}')), expected: ['claims/a.yaml:6:23 unquoted-bound'] },
  { name: 'an id that is a number', files: claims('source: a\nclaims:\n  - id: 007\n    text: The ferry sank.\n'), expected: ['claims/a.yaml:3:9 id-not-text'] },
  { name: 'an id that is a boolean in YAML 1.1', files: claims('source: a\nclaims:\n  - id: yes\n    text: The ferry sank.\n'), expected: ['claims/a.yaml:3:9 id-not-text'] },
  { name: 'an id that is a date in YAML 1.1', files: claims('source: a\nclaims:\n  - id: 2024-12-07\n    text: The ferry sank.\n'), expected: ['claims/a.yaml:3:9 id-not-text'] },
  { name: 'an id that is a float', files: claims('source: a\nclaims:\n  - id: 1e3\n    text: The ferry sank.\n'), expected: ['claims/a.yaml:3:9 id-not-text'] },
  { name: 'an id that is null', files: claims('source: a\nclaims:\n  - id: null\n    text: The ferry sank.\n'), expected: ['claims/a.yaml:3:9 id-not-text'] },
  { name: 'a source that is true', files: claims('source: true\nclaims: []\n'), expected: ['claims/a.yaml:1:9 id-not-text', 'claims/a.yaml:1:9 unknown-source', 'sources/a.yaml:1:5 source-without-claims'] },

  // ── fields ──
  { name: 'a check without its status', files: claims(claim('checked_by: desk', 'checked_on: 2025-03-04')), expected: ['claims/a.yaml:6:17 checked-without-status', 'claims/a.yaml:7:17 checked-without-status'] },
  { name: 'a check of a draft', files: claims(claim('status: draft', 'checked_by: desk')), expected: ['claims/a.yaml:7:17 checked-without-status'] },
  { name: 'an unknown field', files: claims(claim('plaec: Homs')), expected: ['claims/a.yaml:6:5 unknown-field'] },
  { name: 'prototype keys', files: claims(claim('__proto__: {polluted: true}', 'constructor: x', 'hasOwnProperty: x')), expected: ['claims/a.yaml:6:5 unknown-field', 'claims/a.yaml:7:5 unknown-field', 'claims/a.yaml:8:5 unknown-field'] },
  { name: 'a merge key', files: claims(claim('<<: {place: Homs}')), expected: ['claims/a.yaml:6:5 unknown-field'] },
  { name: 'a source without id', files: { 'sources/b.yaml': 'title: Two\n' }, expected: ['sources/b.yaml:1:1 missing-field'] },
  { name: 'a claim file without source', files: { 'claims/b.yaml': 'claims:\n  - {id: c1, text: T, at: 7}\n' }, expected: ['claims/b.yaml:1:1 missing-field', 'claims/b.yaml:2:27 bad-locator'] },
  { name: 'a claim file without claims', files: { 'claims/b.yaml': 'source: a\n' }, expected: ['claims/b.yaml:1:1 missing-field'] },
  { name: 'a field with nothing after it', files: { 'sources/b.yaml': 'id:\ntitle: Two\n' }, expected: ['sources/b.yaml:1:1 missing-field'] },
  { name: 'a claim without text', files: claims(`${goodClaims}  - id: c2\n    at: p3\n`), expected: ['claims/a.yaml:6:5 missing-text'] },
  { name: 'a claim with a mistyped text', files: claims('source: a\nclaims:\n  - id: c1\n    text: The ferry sank.\n  - id: c1\n    txt: Typo\n'), expected: ['claims/a.yaml:5:5 missing-text', 'claims/a.yaml:5:9 duplicate-id', 'claims/a.yaml:6:5 unknown-field'] },
  { name: 'a claim without id', files: claims(`${goodClaims}  - text: The ferry carried 80 people.\n`), expected: ['claims/a.yaml:6:5 missing-field'] },
  { name: 'a claim that is a text', files: claims(`${goodClaims}  - The ferry sank.\n`), expected: ['claims/a.yaml:6:5 wrong-type'] },
  { name: 'a text that is a number, a list, empty', files: claims('source: a\nclaims:\n  - {id: c1, text: 1984}\n  - {id: c2, text: [a]}\n  - {id: c3, text: ""}\n'), expected: ['claims/a.yaml:3:20 wrong-type', 'claims/a.yaml:4:20 wrong-type', 'claims/a.yaml:5:20 wrong-type'] },
  { name: 'a claims map', files: claims('source: a\nclaims:\n  c1: The ferry sank.\n'), expected: ['claims/a.yaml:3:3 wrong-type', 'sources/a.yaml:1:5 source-without-claims'] },
  { name: 'a bad override', files: claims(claim('polarity: denyed', 'certainty: sure', 'rank: 1.5', 'subject: {a: b}', 'object: [Homs, 7]')), expected: ['claims/a.yaml:6:15 bad-value', 'claims/a.yaml:7:16 bad-value', 'claims/a.yaml:8:11 bad-rank', 'claims/a.yaml:9:14 wrong-type', 'claims/a.yaml:10:20 wrong-type'] },
  { name: 'bad ranks', files: claims(claim('rank: first')), expected: ['claims/a.yaml:6:11 bad-rank'] },
  { name: 'a bad source id', files: { 'sources/b.yaml': 'id: BNE 2024\n' }, expected: ['sources/b.yaml:1:5 bad-id'] },
  { name: 'bad dates', files: { 'sources/a.yaml': 'id: a\npublished: 2024-13-45\nretrieved: yesterday\n', 'claims/a.yaml': claim('time: 2024-02-30', 'said: []') }, expected: ['claims/a.yaml:6:11 bad-date', 'claims/a.yaml:7:11 wrong-type', 'sources/a.yaml:2:12 bad-date', 'sources/a.yaml:3:12 bad-date'] },
  { name: 'bad quantities', files: claims(claim('quantity: dozens')), expected: ['claims/a.yaml:6:15 bad-quantity'] },
  { name: 'a quantity in an unknown unit', files: claims(claim('quantity: {value: 20, unit: furlongs}')), expected: ['claims/a.yaml:6:15 bad-quantity'] },
  { name: 'a quantity without value', files: claims(claim('quantity: {unit: km, off: soldiers}')), expected: ['claims/a.yaml:6:15 missing-field', 'claims/a.yaml:6:26 unknown-field'] },
  { name: 'bad locators', files: claims('source: a\nclaims:\n  - {id: c1, text: T, at: p0}\n  - {id: c2, text: T, at: s1}\n  - {id: c3, text: T, at: p1s0}\n  - {id: c4, text: T, at: p1 s1}\n'), expected: ['claims/a.yaml:3:27 bad-locator', 'claims/a.yaml:4:27 bad-locator', 'claims/a.yaml:5:27 bad-locator', 'claims/a.yaml:6:27 bad-locator'] },
  { name: 'bad digests', files: { 'sources/a.yaml': source('text: {file: a.txt, sha256: 3f}'), 'claims/a.yaml': claim('evidence: {sha256: 9b…}') }, expected: ['claims/a.yaml:6:24 bad-digest', 'sources/a.yaml:6:29 bad-digest'] },
  { name: 'evidence that is a digest', files: claims(claim('evidence: 9b')), expected: ['claims/a.yaml:6:15 wrong-type'] },
  { name: 'bad words of a source', files: { 'sources/a.yaml': 'id: a\nkind: newz\nstatus: dead\nreliability: G\npublished_basis: guess\npublish: maybe\nlanguage: English\ntimezone: Mars/Olympus\nurl: ftp://x\n' }, expected: ['sources/a.yaml:2:7 bad-value', 'sources/a.yaml:3:9 bad-value', 'sources/a.yaml:4:14 bad-value', 'sources/a.yaml:5:18 bad-value', 'sources/a.yaml:6:10 wrong-type', 'sources/a.yaml:7:11 bad-value', 'sources/a.yaml:8:11 bad-value', 'sources/a.yaml:9:6 bad-value'] },
  { name: 'checked by nobody', files: claims(claim('status: checked')), expected: ['claims/a.yaml:6:13 missing-field', 'claims/a.yaml:6:13 missing-field'] },
  { name: 'withdrawn in one word', files: claims(claim('withdrawn: true')), expected: ['claims/a.yaml:6:16 wrong-type'] },
  { name: 'paths out of the workspace', files: { 'sources/a.yaml': source('text: {file: ../../etc/passwd}'), 'sources/b.yaml': 'id: b\ntext:\n  file: /etc/passwd\n', 'sources/c.yaml': 'id: c\ntext: {file: "C:\\\\x.txt"}\n' }, expected: ['sources/a.yaml:6:14 path-outside', 'sources/b.yaml:1:5 source-without-claims', 'sources/b.yaml:3:9 path-outside', 'sources/c.yaml:1:5 source-without-claims', 'sources/c.yaml:2:14 path-outside'] },
  { name: 'columns count characters', files: claims('source: a\nclaims:\n  - {id: c1, text: "🙂🙂", at: p0}\n'), expected: ['claims/a.yaml:3:30 bad-locator'] },

  // ── references ──
  { name: 'an unknown source', files: { 'claims/b.yaml': 'source: nowhere\nclaims:\n  - {id: c1, text: T}\n' }, expected: ['claims/b.yaml:1:9 unknown-source'] },
  { name: 'a source id twice', files: { 'sources/b.yaml': 'title: Two\nid: a\n' }, expected: ['sources/b.yaml:2:5 duplicate-id'] },
  { name: 'a claim id twice in two files', files: { 'claims/more/b.yaml': 'source: a\nclaims:\n  - {id: c2, text: T}\n  - {id: c1, text: T}\n' }, expected: ['claims/more/b.yaml:4:10 duplicate-id'] },
  { name: 'a version of nothing', files: { 'sources/a.yaml': source('version_of: b') }, expected: ['sources/a.yaml:6:13 unknown-source'] },
  { name: 'versions in a circle', files: { 'sources/a.yaml': source('version_of: b'), 'sources/b.yaml': 'id: b\nversion_of: a\n' }, expected: ['sources/b.yaml:1:5 source-without-claims', 'sources/b.yaml:2:13 version-cycle'] },
  { name: 'a version of itself', files: { 'sources/a.yaml': source('version_of: a') }, expected: ['sources/a.yaml:6:13 version-cycle'] },
  { name: 'an alias of two', files: entities('- {id: x, name: Xanadu, aliases: [The Place]}', '- {id: y, name: Ys, aliases: [Other, the place]}'), expected: ['entities.yaml:3:40 duplicate-alias'] },
  { name: 'an alias that is another name', files: entities('- {id: x, name: Xanadu, aliases: [Ys]}', '- {id: y, name: Ys}'), expected: ['entities.yaml:2:37 duplicate-alias'] },
  { name: 'an entity id twice in two files', files: { 'entities.yaml': 'entities:\n  - {id: x, name: Xanadu}\n', 'entities/more.yaml': 'entities:\n  - {id: x, name: Ys}\n' }, expected: ['entities/more.yaml:2:10 duplicate-id'] },
  { name: 'part of nothing', files: entities('- {id: x, name: Xanadu, part_of: [y]}', '- {id: z, name: Zo, located_in: {id: w, from: 2011}}'), expected: ['entities.yaml:2:37 unknown-entity', 'entities.yaml:3:35 unknown-entity'] },
  { name: 'parts in a circle', files: entities('- {id: x, name: Xanadu, part_of: y}', '- {id: y, name: Ys, part_of: z}', '- {id: z, name: Zo, part_of: x}'), expected: ['entities.yaml:4:32 part-of-cycle'] },
  { name: 'bad fields of entities', files: entities('- {id: x, name: Xanadu, type: planet, wikidata: 42}', '- {id: y}', '- {id: z, name: Zo, part_of: {id: x, from: soon}}'), expected: ['entities.yaml:2:33 bad-value', 'entities.yaml:2:51 wrong-type', 'entities.yaml:3:5 missing-field', 'entities.yaml:4:46 bad-date'] },
  { name: 'a stale ruling', files: rulings('- {claims: [a#c1, a#c9], ruling: same}'), expected: ['rulings.yaml:2:21 stale-ruling'] },
  { name: 'a ruling on a claim that is there but broken', files: { ...rulings('- {claims: [a#c1, a#c2], ruling: same}'), 'claims/a.yaml': `${goodClaims}  - id: c2\n` }, expected: ['claims/a.yaml:6:5 missing-text'] },
  { name: 'a ruling whose first text changed', files: rulings(`- {claims: [a#c1, a#c2], ruling: same, texts: [${'0'.repeat(64)}, ${digestOfSentence('The ferry carried 80 people.')}]}`), expected: ['rulings.yaml:2:49 ruling-reopened'] },
  { name: 'a ruling whose texts both changed', files: rulings(`- {claims: [a#c1, a#c2], ruling: conflict, texts: [${'a'.repeat(64)}, ${'b'.repeat(64)}]}`), expected: ['rulings.yaml:2:53 ruling-reopened', 'rulings.yaml:2:53 ruling-reopened'] },
  { name: 'a ruling of changed texts, and the one that takes its place', files: rulings(`- {claims: [a#c1, a#c2], ruling: same, texts: [${'a'.repeat(64)}, ${'b'.repeat(64)}]}`, '- {claims: [a#c1, a#c2], ruling: different}'), expected: ['rulings.yaml:2:49 ruling-reopened', 'rulings.yaml:2:49 ruling-reopened'] },
  { name: 'bad claim references', files: rulings('- {claims: [c1, a#], ruling: same}'), expected: ['rulings.yaml:2:15 bad-claim-reference', 'rulings.yaml:2:19 bad-claim-reference'] },
  { name: 'a ruling on one claim', files: rulings('- {claims: [a#c1], ruling: same}'), expected: ['rulings.yaml:2:14 wrong-length'] },
  { name: 'a ruling on itself', files: rulings('- {claims: [a#c1, a#c1], ruling: same}'), expected: ['rulings.yaml:2:21 ruling-on-itself'] },
  { name: 'a bad ruling', files: rulings('- {claims: [a#c1, a#c2], ruling: equal}', '- {claims: [a#c1, a#c2]}'), expected: ['rulings.yaml:2:36 bad-value', 'rulings.yaml:3:5 missing-field'] },
  { name: 'a claim accepted that is not ruled on', files: rulings('- {claims: [a#c1, a#c2], ruling: conflict, accept: a#c3}'), expected: ['rulings.yaml:2:54 accept-not-ruled'] },
  { name: 'the same and different', files: rulings('- {claims: [a#c1, a#c2], ruling: same}', '- {claims: [a#c2, a#c1], ruling: different}'), expected: ['rulings.yaml:3:5 ruling-conflict'] },
  {
    name: 'the same by way of a third, and different',
    files: { ...rulings('- {claims: [a#c1, a#c2], ruling: same}', '- {claims: [a#c2, a#c3], ruling: same}', '- {claims: [a#c1, a#c3], ruling: different}'), 'claims/a.yaml': `${twoClaims}  - {id: c3, text: T}\n` },
    expected: ['rulings.yaml:4:5 ruling-conflict'],
  },
  { name: 'conflict and no conflict', files: rulings('- {claims: [a#c1, a#c2], ruling: no-conflict}', '- {claims: [a#c1, a#c2], ruling: conflict}'), expected: ['rulings.yaml:3:5 ruling-conflict'] },
  { name: 'a source without claims', files: { 'sources/b.yaml': 'id: b\n' }, expected: ['sources/b.yaml:1:5 source-without-claims'] },

  // ── configuration ──
  { name: 'bad configuration', files: { 'reconcile.config.yaml': 'severities: {stale-ruling: fatal}\nmin_confidence: 2\nlexikon: []\n' }, expected: ['reconcile.config.yaml:1:28 bad-value', 'reconcile.config.yaml:2:17 bad-number', 'reconcile.config.yaml:3:1 unknown-field'] },
  { name: 'a severity of nothing', files: { 'reconcile.config.yaml': 'severities:\n  stale-rulings: error\n' }, expected: ['reconcile.config.yaml:2:3 unknown-code'] },
  { name: 'bad lexicon', files: { 'reconcile.config.yaml': 'lexicon:\n  - {id: x}\n  - {id: y, verbs: go, kind: motion, exclusive: [actor]}\n  - {id: y, verbs: [come]}\n' }, expected: ['reconcile.config.yaml:2:5 missing-field', 'reconcile.config.yaml:3:30 bad-value', 'reconcile.config.yaml:3:50 bad-value', 'reconcile.config.yaml:4:5 duplicate-id'] },
  { name: 'two configurations', files: { 'reconcile.config.yaml': '', 'reconcile.config.json': '{}' }, expected: ['reconcile.config.json unreadable-file'] },
];
