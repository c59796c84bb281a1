/**
 * One pass over the HTML, without building a tree: what the page says of itself is kept as found, and what is no text (scripts,
 * styles, trackers, pictures) is left out of the page that is handed on. So the size of what a tree is built from is known before.
 */
import { Parser } from 'htmlparser2';
import { IntakeError } from '../article.ts';

/** Limits that no article reaches; a page beyond them is a heap of data, or made to harm. */
export const LIMITS = { depth: 600, elements: 25_000, text: 1_500_000 } as const;

export interface ScannedPage {
  /** The page without what is no text, well-formed. */
  readonly body: string;
  /** How many elements `body` has. */
  readonly elements: number;
  /** `name` or `property` in lower case, with its content, in the order of the page. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly jsonLd: readonly string[];
  readonly canonical: string | null;
  readonly language: string | null;
  readonly titleTag: string | null;
  /** The first `<h1>`. */
  readonly heading: string | null;
  /** The first `<time datetime>` or what is marked as `itemprop="datePublished"`. */
  readonly time: string | null;
  /** What is marked as the author's name. */
  readonly authors: readonly string[];
}

const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'map', 'button', 'input', 'select', 'textarea', 'option', 'dialog', 'picture', 'source', 'link', 'meta', 'head', 'base', 'frameset', 'frame']);
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col', 'area', 'track', 'param']);
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'hidden', 'aria-hidden', 'style'];

/** @throws IntakeError where the page is nested too deeply, has too many elements, or too much text */
export function scanHtml(html: string): ScannedPage {
  const page = { meta: [] as { name: string; content: string }[], jsonLd: [] as string[], canonical: null as string | null, language: null as string | null, titleTag: null as string | null, heading: null as string | null, time: null as string | null, authors: [] as string[] };
  const out: string[] = [];
  let depth = 0;
  let elements = 0;
  let length = 0;
  /** Name and depth of the element that is being left out, or nothing. */
  let dropped: { name: string; depth: number } | null = null;
  let capture: { into: (text: string) => void; depth: number; parts: string[] } | null = null;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > LIMITS.depth) throw new IntakeError('too-deep');
        noteOf(name, attributes);
        if (dropped !== null) return;
        if (DROPPED.has(name)) {
          dropped = { name, depth };
          return;
        }
        if (++elements > LIMITS.elements) throw new IntakeError('too-many-elements');
        const kept = KEPT_ATTRIBUTES.flatMap((key) => (attributes[key] === undefined || attributes[key].length > 500 ? [] : [` ${key}="${escapeHtml(attributes[key])}"`]));
        out.push(`<${name}${kept.join('')}>`);
      },
      ontext(text) {
        capture?.parts.push(text);
        if (dropped !== null) return;
        length += text.length;
        if (length > LIMITS.text) throw new IntakeError('too-large');
        out.push(escapeHtml(text));
      },
      onclosetag(name) {
        if (capture !== null && capture.depth === depth) {
          capture.into(capture.parts.join('').replace(/\s+/g, ' ').trim());
          capture = null;
        }
        if (dropped === null && !VOID.has(name)) out.push(`</${name}>`);
        if (dropped !== null && dropped.depth === depth) dropped = null;
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  /** What an element says of the page; the text of some is caught until they close. */
  function noteOf(name: string, attributes: Record<string, string>): void {
    const type = (attributes['type'] ?? '').toLowerCase();
    const rel = (attributes['rel'] ?? '').toLowerCase();
    const itemprop = (attributes['itemprop'] ?? '').toLowerCase();
    if (name === 'html') page.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
    else if (name === 'meta') {
      const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
      if (key !== undefined && attributes['content'] !== undefined && page.meta.length < 500) page.meta.push({ name: key.toLowerCase().trim(), content: attributes['content'].slice(0, 2000) });
    } else if (name === 'link' && rel.split(/\s+/).includes('canonical')) page.canonical ??= attributes['href'] ?? null;
    else if (name === 'script' && type.startsWith('application/ld+json')) caught((text) => page.jsonLd.push(text));
    else if (name === 'title' && page.titleTag === null) caught((text) => (page.titleTag ??= text.split('<')[0]!)); // an unclosed title swallows tags
    else if (name === 'h1' && page.heading === null) caught((text) => (page.heading ??= text === '' ? null : text));
    if (itemprop === 'datepublished' || name === 'time') page.time ??= attributes['datetime'] ?? attributes['content'] ?? null;
    if (rel.split(/\s+/).includes('author') && name === 'a') caught((text) => page.authors.push(text));
  }

  function caught(into: (text: string) => void): void {
    capture ??= { into, depth, parts: [] };
  }

  parser.write(html);
  parser.end();
  return { ...page, body: out.join(''), elements };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);
}
