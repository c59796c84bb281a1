import type { ArticleFormat } from './article.ts';

/** The format by the file's name where it tells, else by what the text looks like. */
export function formatOf(name: string | null, text: string): ArticleFormat {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (extension !== undefined && HTML.has(extension)) return 'html';
  if (extension !== undefined && MARKDOWN.has(extension)) return 'markdown';
  const head = text.slice(0, 4000).trimStart();
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body|<!--|<article|<div|<p[ >])/i.test(head)) return 'html';
  if (extension === 'txt' || extension === 'text') return 'text';
  return looksLikeMarkdown(head) ? 'markdown' : 'text';
}

const HTML = new Set(['html', 'htm', 'xhtml', 'mhtml']);
const MARKDOWN = new Set(['md', 'markdown', 'mdown', 'mkd']);

/** Front matter, or two signs of Markdown that plain prose does not have. */
function looksLikeMarkdown(head: string): boolean {
  if (/^---\r?\n[a-z_]+ ?:/i.test(head)) return true;
  const signs = [/^#{1,6} \S/m, /\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)/, /^!\[/m, /^> \S/m, /\*\*[^*\n]{1,200}\*\*/, /^```/m];
  return signs.filter((sign) => sign.test(head)).length >= 2;
}
