/** What a page says of itself in its tags: OpenGraph, Dublin Core, citation tags, and what browsers show. JSON-LD is read elsewhere and beats these. */
import type { ArticleMetadata } from '../article.ts';
import { cleanDate, cleanLanguage, cleanText, cleanUrl, isPersonOrDesk, namesInByline } from '../clean.ts';
import type { ScannedPage } from './scan.ts';

const TITLE = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline', 'twitter:title'];
const OUTLET = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'article:publisher', 'application-name', 'publisher'];
const AUTHOR = ['author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'];
const DATE = ['article:published_time', 'og:published_time', 'citation_publication_date', 'citation_date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'parsely-pub-date', 'sailthru.date', 'datepublished', 'pubdate', 'publish-date', 'publication_date', 'date'];
const LANGUAGE = ['og:locale', 'dc.language', 'content-language', 'inlanguage'];

/** Reads the tags of a scanned page. */
export function fromTags(page: ScannedPage): ArticleMetadata {
  const all = (names: readonly string[]): string[] => names.flatMap((name) => page.meta.filter((meta) => meta.name === name).flatMap((meta) => cleanText(meta.content) ?? []));
  const outlet = all(OUTLET).find((name) => !/^https?:/.test(name)) ?? null;
  const named = AUTHOR.map((name) => all([name]).flatMap(namesInByline)).find((names) => names.length > 0);
  return {
    title: withoutOutlet(all(TITLE)[0] ?? page.heading ?? cleanText(page.titleTag), outlet),
    outlet,
    authors: [...new Set(named ?? page.authors.flatMap(namesInByline).filter(isPersonOrDesk))],
    published: all(DATE).map(cleanDate).find((date) => date !== null) ?? cleanDate(page.time),
    url: cleanUrl(page.canonical) ?? all(['og:url']).map(cleanUrl).find((url) => url !== null) ?? null,
    language: cleanLanguage(page.language) ?? all(LANGUAGE).map(cleanLanguage).find((tag) => tag !== null) ?? null,
    kind: null,
    via: [],
  };
}

/** "Ferry sinks | The Courier" → "Ferry sinks", where the page names The Courier as its outlet. */
export function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '), title.lastIndexOf(' — '), title.lastIndexOf(' :: '));
  const tail = title.slice(cut).replace(/^ \S+ /, '').trim().toLowerCase();
  return cut > 0 && (tail === outlet.toLowerCase() || outlet.toLowerCase().startsWith(tail) || tail.startsWith(outlet.toLowerCase())) ? title.slice(0, cut).trim() : title;
}
