/** HTML that is known to be safe: everything put into a template is escaped unless it is markup already. */
import { escapeLine } from '../escape.ts';

/** Text that is HTML. Only {@link html} and {@link trusted} make it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: nothing (null, false), text and numbers (escaped), markup, and lists of these. */
export type Content = Markup | string | number | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes a text safe between tags and inside quoted attributes; characters that hide or turn the direction of reading become visible. */
export function escapeHtml(text: string): string {
  return escapeLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A template of HTML. Attributes in it must be quoted. Line breaks with their indentation are for the reader of the code, and left out. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = tight(parts[0]!);
  for (let i = 0; i < contents.length; i++) markup += write(contents[i]!) + tight(parts[i + 1]!);
  return { markup };
}

/** Marks as HTML what this program itself wrote: the bundled style and script. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Contents one after another, with something between them. */
export function joined(contents: readonly Content[], between: Content): Markup {
  return html`${contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]))}`;
}

function write(content: Content): string {
  if (content === null || content === false) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(write).join('');
}

function tight(part: string): string {
  return part.includes('\n') ? part.replace(/\n\s*/g, '') : part;
}
