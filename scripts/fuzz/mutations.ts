/** What is done to a file: each takes a text and gives another, however broken. */
import type { Chance } from './random.ts';

/** Texts that programs stumble over (in the spirit of the Big List of Naughty Strings), as values and as keys. */
const NAUGHTY = [
  '', ' ', 'null', 'NULL', 'undefined', 'NaN', 'true', '~', '-', '--', '0', '-1', '1e999', '0x7fffffffffffffff', '9'.repeat(400), '1'.repeat(20_000), '.inf', '08', '1_000', '12:30:45', '2024-02-30', '2024-12-07T25:61:61Z', '0000-00-00', '-999999999',
  '../../../../etc/passwd', '/etc/passwd', '..\\..\\x', 'C:\\x', '\\\\host\\x', 'file:///etc/passwd', 'a\0b', '\u0000', '\u0007', '\u001b[31mred\u001b[0m', '\u202eevil', '\u2066x\u2069', '\ufeff', '\u200b'.repeat(50), '\ud800', '💩'.repeat(100), 'e\u0301'.repeat(200), 'ﷺ'.repeat(50),
  '<script>alert(1)</script>', '=1+1', '${7*7}', '$(touch x)', '`touch x`', '%s%n%x', "'; DROP TABLE claims; --", '::error::x', '| | |', '](http://x)', '@everyone', '&#0;', ']]>', '{{x}}', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', '<<', '*', '&', '!', '!!js/function x', '? ', ': ', '- ', '#', '|', '>', '%', '@', '`', "'", '"', '[', '{', '}', ']',
  'a'.repeat(50_000), 'and '.repeat(5_000), '('.repeat(3_000), '"'.repeat(3_000), '1,'.repeat(3_000), 'a.b.'.repeat(2_000), 'He said that '.repeat(500), `${'the city of '.repeat(800)}X`, '- '.repeat(2_000), '12 March '.repeat(800), 'A-'.repeat(3_000),
  // What the language model's own expressions for addresses and numbers would be slow on.
  `http://${'a'.repeat(9_900)}`, `//${':'.repeat(9_900)}`, `${`//${':'.repeat(97)} `.repeat(99)}`, `a@${'a-.'.repeat(3_000)}!`, '!.'.repeat(4_900), `${'next day '.repeat(900)}`, '“'.repeat(5_000), '1 '.repeat(5_000), 'a\u0301 '.repeat(3_000),
];

const YAML_FEATURES = [
  '&a [*a, *a]', '*nothing', '!!binary aGVsbG8=', '!!set {a, b}', '!!timestamp 2024-12-07', '!<tag:x> y', '| \n  block', '>-\n  folded\n  text', '"\\x41\\u0042\\ud800"', "'it''s'", '{a: 1, a: 2}', '[a, [b, [c]]]', '? complex\n: value', '<<: {a: 1}', '--- \na: 1\n--- \nb: 2', '%YAML 1.1\n---', '...\n', '\t- x', '[1, 2', '{a: ', '"open', "'open", '- - - x',
];

/** What stands behind the comment that silences a rule: right, and in many ways not. */
const SUPPRESSIONS = ['not-atomic -- one sentence of the decree', 'not-atomic', 'not-atomic --', 'not-atomic, new-discrepancy -- both', 'no-such-code -- x', '__proto__ -- x', 'constructor, toString -- x', '-- x', '* -- all', 'not-atomic -- \u202e\u0007', `${'not-atomic, '.repeat(500)} -- x`, 'not-atomic -- -- --', 'new-discrepancy -- we know'];

const SETTINGS = ['severities', 'min_confidence', 'max_claim_words', 'lexicon', '__proto__', 'constructor'];

type Mutation = (text: string, chance: Chance) => string;

const at = (text: string, chance: Chance): number => chance.int(text.length + 1);
const lines = (text: string): string[] => text.split('\n');

/** A value of some "key: value" line becomes something else. */
function withValue(text: string, chance: Chance, value: string): string {
  const all = lines(text);
  const candidates = all.flatMap((line, i) => (/:\s/.test(line) || line.endsWith(':') ? [i] : []));
  if (candidates.length === 0) return text + value;
  const i = chance.pick(candidates);
  all[i] = `${all[i]!.slice(0, all[i]!.indexOf(':') + 1)} ${value}`;
  return all.join('\n');
}

export const mutations: readonly Mutation[] = [
  (text, chance) => { const i = at(text, chance); return text.slice(0, i) + String.fromCharCode(chance.int(256)) + text.slice(i + chance.int(2)); },
  (text, chance) => { const i = at(text, chance); return text.slice(0, i) + text.slice(i + 1 + chance.int(20)); },
  (text, chance) => { const [i, j] = [at(text, chance), at(text, chance)]; return text.slice(0, i) + text.slice(j, j + 80) + text.slice(i); },
  (text, chance) => { const all = lines(text); const i = chance.int(all.length); all.splice(i, chance.int(2), all[chance.int(all.length)]!); return all.join('\n'); },
  (text, chance) => { const all = lines(text); const i = chance.int(all.length); all[i] = ' '.repeat(chance.int(6)) + all[i]!.trimStart(); return all.join('\n'); },
  (text, chance) => { const all = lines(text); const i = chance.int(all.length); all[i] = '\t' + all[i]!; return all.join('\n'); },
  (text, chance) => withValue(text, chance, chance.pick(NAUGHTY)),
  (text, chance) => withValue(text, chance, JSON.stringify(chance.pick(NAUGHTY))),
  (text, chance) => withValue(text, chance, chance.pick(YAML_FEATURES)),
  (text, chance) => { const all = lines(text); const i = chance.int(all.length); all.splice(i, 0, `${' '.repeat(chance.int(5))}${chance.pick(NAUGHTY).slice(0, 200)}: ${chance.pick(NAUGHTY).slice(0, 200)}`); return all.join('\n'); },
  (text, chance) => `a: &a [x, x]\n${Array.from({ length: 1 + chance.int(12) }, (_, i) => `b${i}: &b${i} [${Array.from({ length: 9 }, () => (i === 0 ? '*a' : `*b${i - 1}`)).join(', ')}]`).join('\n')}\n${text}`,
  (text, chance) => text + chance.pick(['[', '{', '- ', '"', '? '])!.repeat(1 + chance.int(4_000)),
  (text, chance) => text.repeat(1 + chance.int(30)),
  (text, chance) => text.replaceAll('\n', chance.pick(['\r\n', '\r', '\u2028', '\u0085', '\n\n\n'])),
  (text, chance) => chance.pick(['', '\n', '#', 'null', '[]', '{}', '0', '---', text.slice(0, text.length >> 1)]),
  (text, chance) => { const all = lines(text); all.splice(chance.int(all.length + 1), 0, `${' '.repeat(chance.int(6))}# reconcile-disable-next-line ${chance.pick(SUPPRESSIONS)}`); return all.join('\n'); },
  (text, chance) => `${text}\n${chance.pick(SETTINGS)}: ${chance.pick(['{', '', `{${chance.pick(NAUGHTY).slice(0, 80)}: error}`, '{not-atomic: off}', '{not-atomic: loud}', '0.5', '-1', '1e9', '[a]', '{a: {b: {c: d}}}', '[{id: x, verbs: [x]}]', '[{id: __proto__, verbs: ["("], kind: event}]', '[{id: a, verbs: ["(a+)+b", ".*", "\\\\"], nouns: ["[", "x"], kind: state, exclusive: [all]}]'])}\n`,
  (text, chance) => { const all = lines(text); const i = chance.int(all.length); all[i] = `${all[i]!} # ${chance.pick(NAUGHTY).slice(0, 60)}`; return all.join('\n'); },
  (text, chance) => `${text}\n# reconcile-disable-next-line ${chance.pick(NAUGHTY).slice(0, 100)} -- ${chance.pick(NAUGHTY).slice(0, 100)}\n`,
];

/** The bytes of a mutated file; now and then they are no text at all. */
export function mutated(text: string, chance: Chance): Uint8Array {
  let result = text;
  for (let times = 1 + chance.int(4); times > 0; times--) result = chance.pick(mutations)(result, chance).slice(0, 300_000);
  const bytes = Buffer.from(result, chance.often(0.03) ? 'latin1' : chance.often(0.02) ? 'utf16le' : 'utf8');
  if (chance.often(0.1) && bytes.length > 0) for (let i = 0; i < 4; i++) bytes[chance.int(bytes.length)] = chance.int(256);
  return bytes;
}
