import { foldName } from '../../values/name-fold.ts';

const LONGEST = 60;
const SMALL_WORDS = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'is', 'of', 'on', 'or', 'the', 'to', 'with']);

/** An id for a new source: outlet and day where both are known, else the first words of the title; a number behind it where that id is taken. */
export function newSourceId(source: { readonly outlet: string | null; readonly published: string | null; readonly title: string | null; readonly sha256: string }, taken: ReadonlySet<string>): string {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(source.published ?? '')?.[0] ?? null;
  const outlet = source.outlet === null ? '' : slug(source.outlet);
  const title = source.title === null ? '' : slug(source.title.split(/\s+/).filter((word) => !SMALL_WORDS.has(word.toLowerCase())).slice(0, 6).join(' '));
  const base = (outlet !== '' && day !== null ? `${outlet}-${day}` : [outlet, title].filter(Boolean).join('-')).slice(0, LONGEST).replace(/-$/, '') || `article-${source.sha256.slice(0, 8)}`;
  const sound = /^[a-z]/.test(base) ? base : `s-${base}`;
  const isTaken = (id: string): boolean => taken.has(id.toLowerCase());
  if (!isTaken(sound)) return sound;
  let number = 2;
  while (isTaken(`${sound}-${number}`)) number++;
  return `${sound}-${number}`;
}

function slug(text: string): string {
  return foldName(text).normalize('NFKD').toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|(?<!-)-+$/g, '');
}
