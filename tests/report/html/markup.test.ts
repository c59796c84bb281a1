import { describe, expect, it } from 'vitest';
import { escapeHtml, html, joined, trusted } from '../../../src/report/html/markup.ts';

describe('templates of HTML', () => {
  it.each([
    ['<b>', '&lt;b&gt;'],
    ['"\'&', '&quot;&#39;&amp;'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['two\nlines', 'two lines'],
    ['عربى and 日本', 'عربى and 日本'],
  ])('make %j safe, whatever it stands in', (text, safe) => {
    expect(escapeHtml(text)).toBe(safe);
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${safe}">${safe}</p>`);
  });

  it('escape lists and nested templates once', () => {
    expect(html`<ul>${['<', '&'].map((one) => html`<li>${one}</li>`)}</ul>`.markup).toBe('<ul><li>&lt;</li><li>&amp;</li></ul>');
    expect(joined(['<', html`<br>`], ' · ').markup).toBe('&lt; · <br>');
  });

  it('leave out what is nothing, and keep a zero', () => {
    expect(html`${null}${false}${0}${[]}`.markup).toBe('0');
    expect(trusted('<b>').markup).toBe('<b>');
  });
});
