/** The page's address: which part is looked at, and how it is filtered. "#discrepancies?type=actor&source=bne". Knows nothing of the page. */

export type Filters = Readonly<Record<string, string>>;

export interface Address {
  /** Id of a view or of any part of the page; empty for the first view. */
  readonly part: string;
  readonly filters: Filters;
}

/** Reads the part of a URL behind "#" (with it or without). Never throws: what is no address is the start of the page. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  const at = text.indexOf('?');
  const filters: Record<string, string> = {};
  if (at >= 0) for (const [name, value] of new URLSearchParams(text.slice(at + 1))) if (value !== '') filters[name] = value;
  return { part: decoded(at < 0 ? text : text.slice(0, at)), filters };
}

/** The way back; filters without a value are left out. */
export function formatAddress({ part, filters }: Address): string {
  const used = Object.entries(filters).filter(([, value]) => value !== '');
  return `#${part}${used.length === 0 ? '' : `?${new URLSearchParams(used).toString()}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
