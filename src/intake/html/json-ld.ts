/** What a page says of itself in JSON-LD (schema.org), as search engines read it. */
import { NOTHING_SAID, type ArticleMetadata } from '../article.ts';
import { cleanDate, cleanLanguage, cleanText, cleanUrl, isPersonOrDesk } from '../clean.ts';

type Json = Readonly<Record<string, unknown>>;

/** Types of schema.org that are articles, with what they say of the kind. The most telling first. */
const KINDS: readonly (readonly [type: RegExp, kind: ArticleMetadata['kind']])[] = [
  [/^(?:AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle)$/, 'analysis'],
  [/^(?:NewsArticle|ReportageNewsArticle|LiveBlogPosting|AskPublicNewsArticle)$/, 'news'],
  [/^(?:SocialMediaPosting|DiscussionForumPosting)$/, 'social'],
  [/^(?:Article|BlogPosting|Report|TechArticle|ScholarlyArticle|WebPage|NewsMediaArticle)$/, null],
];

/** Reads all blocks; the first block that holds an article says it. Broken JSON is passed over. */
export function fromJsonLd(blocks: readonly string[]): ArticleMetadata {
  const nodes = blocks.slice(0, 50).flatMap((block) => nodesOf(parsed(block), 0));
  const articles = nodes.flatMap((node) => {
    const rank = KINDS.findIndex(([type]) => typesOf(node).some((one) => type.test(one)));
    return rank === -1 ? [] : [{ node, rank }];
  });
  const best = articles.sort((a, b) => a.rank - b.rank)[0];
  if (best === undefined) return NOTHING_SAID;
  const { node } = best;
  const byId = new Map(nodes.flatMap((one) => (typeof one['@id'] === 'string' ? [[one['@id'], one] as const] : [])));
  const names = (value: unknown): string[] => namesOf(value, byId);
  return {
    title: cleanText(node['headline']) ?? cleanText(node['name']),
    outlet: names(node['publisher'])[0] ?? null,
    authors: names(node['author']).filter(isPersonOrDesk),
    published: cleanDate(node['datePublished']),
    url: cleanUrl(node['url']) ?? cleanUrl(idOf(node['mainEntityOfPage'])),
    language: cleanLanguage(idOf(node['inLanguage'])),
    kind: KINDS[best.rank]![1],
    via: names(node['sourceOrganization']),
  };
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*<!--|-->\s*$/g, '').replace(/^\s*\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Objects with a type, also those in lists and in "@graph". */
function nodesOf(value: unknown, depth: number): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => nodesOf(one, depth + 1));
  if (value === null || typeof value !== 'object') return [];
  const node = value as Json;
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node['mainEntity'], depth + 1)];
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function idOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? ((value as Json)['@id'] ?? (value as Json)['name']) : value;
}

/** "X", {name: "X"}, {"@id": …} of a node elsewhere, or a list of such. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  return [value].flat().slice(0, 50).flatMap((one: unknown) => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : (cleanText(one) ?? []);
    if (one === null || typeof one !== 'object') return [];
    const node = one as Json;
    const name = cleanText([node['name']].flat()[0]);
    if (name !== null) return [name];
    const referred = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined;
    return referred === undefined || referred === node ? [] : (cleanText([referred['name']].flat()[0]) ?? []);
  });
}
