import { describe, expect, test } from 'vitest';
import { displayWidth, paintedWidth } from '../../src/report/display-width.ts';
import { escapeLine, escapeText, escapeWithOffsets, toAscii } from '../../src/report/escape.ts';
import { ink, typesetterOf } from '../../src/report/flow.ts';
import { safeJson } from '../../src/report/json.ts';
import { wrapRanges } from '../../src/report/wrap.ts';

const lines = (text: string, width: number): string[] => wrapRanges(text, width).map(({ start, end }) => text.slice(start, end));

describe('escapeText', () => {
  test.each([
    ['ESC starts every colour and cursor code', '\u001b[31mred', '\\u{1b}[31mred'],
    ['the C1 form of it too', '\u009b2J', '\\u{9b}2J'],
    ['line break and carriage return', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['DEL', 'a\u007f', 'a\\u{7f}'],
    ['bidirectional overrides', '\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['isolates and marks', '\u2066\u2069\u200e\u200f\u061c', '\\u{2066}\\u{2069}\\u{200e}\\u{200f}\\u{61c}'],
    ['zero width', 'a\u200b\u200c\u200d\u2060\ufeffb', 'a\\u{200b}\\u{200c}\\u{200d}\\u{2060}\\u{feff}b'],
    ['line and paragraph separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['tags that hide text', '\u{e0041}', '\\u{e0041}'],
    ['soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['letters of all scripts stay', 'Čapek سوريا 大馬士革 हिन्दी ไทย é', 'Čapek سوريا 大馬士革 हिन्दी ไทย é'],
    ['emoji stay', '🚢', '🚢'],
  ])('%s', (_, text, expected) => expect(escapeText(text)).toBe(expected));

  test('a line: breaks and tabs become spaces, a lone carriage return shows', () => expect(escapeLine('a\r\nb\n\tc\rd')).toBe('a b  c\\u{d}d'));

  test('offsets lead from the text to the escaped one', () => {
    const text = 'a\u202eb🚢c';
    const escaped = escapeWithOffsets(text);
    expect(escaped.text.slice(escaped.at[text.indexOf('🚢')], escaped.at[text.indexOf('c')])).toBe('🚢');
    expect(escaped.at[text.length]).toBe(escaped.text.length);
  });

  test('ASCII: signs change, letters stay', () => expect(toAscii('“Деir” → 5…')).toBe('"Деir" -> 5...'));

  test('JSON: what could steer a terminal is written as \\u, and a parser gets the same string', () => {
    const text = '\u001b[31m\u009b\u202e\u2028\ud800\u{e0041} é 大';
    const json = safeJson({ text });
    expect(json).toBe('{"text":"\\u001b[31m\\u009b\\u202e\\u2028\\ud800\\udb40\\udc41 é 大"}');
    expect(JSON.parse(json)).toEqual({ text });
  });
});

describe('width', () => {
  test.each([
    ['Damascus', 8], ['大馬士革', 8], ['e\u0301', 1], ['हिन्दी', 5], ['한국', 4], ['🚢', 2], ['ｱ', 1], ['Ａ', 2], ['', 0],
  ])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('wrap', () => {
  test.each<[string, string, number, string[]]>([
    ['between words', 'the ferry sank today', 9, ['the ferry', 'sank', 'today']],
    ['exactly full', 'abc def', 7, ['abc def']],
    ['a word longer than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['an address breaks after its signs', 'see https://example.org/path/to/x', 16, ['see https://', 'example.org/', 'path/to/x']],
    ['wide script without spaces', '大馬士革大馬士革', 6, ['大馬士', '革大馬', '士革']],
    ['wide script is never cut in half', '大馬士革', 5, ['大馬', '士革']],
    ['marks stay with their letters', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['an escape stays whole', 'ab\\u{202e}cd', 9, ['ab', '\\u{202e}c', 'd']],
    ['spaces at a break go', 'ab   cd', 4, ['ab', 'cd']],
    ['empty', '', 5, ['']],
  ])('%s', (_, text, width, expected) => expect(lines(text, width)).toEqual(expected));

  test('numbers stay with short units, dots stay at the end of a line', () => {
    const set = typesetterOf({ width: 80, color: false, unicode: true });
    expect(set.flow(['it was 20 km away'], 9)).toEqual(['it was', '20 km', 'away']);
  });

  test('colour goes round each part of each line, and adds no width', () => {
    const set = typesetterOf({ width: 80, color: true, unicode: true });
    const painted = set.flow(['plain ', ink('strong', 'bold words')], 11);
    expect(painted).toEqual(['plain \u001b[1mbold\u001b[22m', '\u001b[1mwords\u001b[22m']);
    expect(painted.map(paintedWidth)).toEqual([10, 5]);
  });
});
