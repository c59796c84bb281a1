/** Small English: lists, counts, clipping. */

/** "A", "A and B", "A, B and C"; more than `most` names become "A, B and 3 others". */
export function listOf(names: readonly string[], joint: 'and' | 'or' = 'and', most = Infinity): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names;
  if (shown.length <= 1) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} ${joint} ${shown.at(-1)!}`;
}

/** "1 claim", "2 claims". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Cuts a text to `most` characters, at a word where one ends in its second half, and marks the cut with "…". */
export function clip(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).replace(/(?<![\s,;:.-])[\s,;:.-]+$/u, '')}…`;
}

/** First letter in upper case. */
export function capital(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

/** Each text once, in the order of first appearance. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Plurals that English does not make with -s, of nouns that news count. */
const PLURALS: Readonly<Record<string, string>> = {
  person: 'people', man: 'men', woman: 'women', child: 'children', policeman: 'policemen', fisherman: 'fishermen', foot: 'feet', life: 'lives',
  wife: 'wives', aircraft: 'aircraft', people: 'people', police: 'police', personnel: 'personnel', staff: 'staff', sheep: 'sheep', fish: 'fish', crisis: 'crises',
};

/** The plural of a noun's lemma: "civilian" → "civilians", "city" → "cities", "person" → "people". */
export function pluralOf(lemma: string): string {
  const irregular = PLURALS[lemma];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}
