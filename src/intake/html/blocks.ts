/** A tree of elements → the lines of its text: one for each block (paragraph, heading, list item, caption, table row). */

/** What of the DOM is used here; linkedom's typings are not the browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

const BLOCKS = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TFOOT', 'THEAD', 'TR', 'UL', 'BR']);
/** Cells of a row stand on one line. */
const CELLS = new Set(['TD', 'TH']);
const SKIPPED = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'MENU']);
const ELEMENT = 1;
const TEXT = 3;

/** The lines of text below `root`, white space folded, none empty. `skip`: leaves out what stands around an article (menus, footers). */
export function linesOf(root: DomNode, { skip = false } = {}): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').replace(/(?<![ |])[ |]+$/, '').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  // An explicit stack: a page may be nested as deeply as it likes.
  const stack: (DomNode | (() => void))[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'function') {
      node();
      continue;
    }
    if (node.nodeType === TEXT) line += node.textContent ?? '';
    if (node.nodeType !== ELEMENT && node.nodeType !== 9 && node.nodeType !== 11) continue;
    const name = node.nodeName.toUpperCase();
    if (isHidden(node) || (skip && SKIPPED.has(name)) || isFootnoteMark(node, name)) continue;
    if (BLOCKS.has(name)) {
      end();
      stack.push(end);
    } else if (CELLS.has(name)) stack.push(() => void (line += ' | '));
    // asked for once: linkedom makes the list anew each time
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  end();
  return lines;
}

function isHidden(node: DomNode): boolean {
  const style = node.getAttribute?.('style') ?? '';
  return (node.getAttribute?.('hidden') ?? null) !== null || node.getAttribute?.('aria-hidden') === 'true' || /display\s{0,3}:\s{0,3}none/i.test(style);
}

/** "[12]" and "[edit]" of encyclopedias: no words of the article. */
function isFootnoteMark(node: DomNode, name: string): boolean {
  if (name !== 'SUP' && name !== 'SPAN') return false;
  const kind = node.getAttribute?.('class') ?? '';
  return (name === 'SUP' && /^\s*\[[^\]]{1,20}\]\s*$/.test(node.textContent ?? '')) || /\b(?:mw-editsection|reference|noprint)\b/.test(kind);
}
