/** Finding a quote in an article although white space, quotes or dashes were typed otherwise. */

const FOLDED: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'", '`': "'", '´': "'", 'ʼ': "'",
  '–': '-', '—': '-', '‐': '-', '‑': '-', '‒': '-', '―': '-', '−': '-', '…': '...',
};

/** One spelling for all kinds of white space, quotes and dashes, with space around these or without. */
export function foldQuote(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF]/g, '') // soft hyphens and marks of no width
    .replace(/[“”„«»‘’‚`´ʼ–—‐‑‒―−…]/g, (mark) => FOLDED[mark]!)
    .replace(/''/g, '"')
    .replace(/\s+/g, ' ')
    // a dash that a keyboard lacks is typed " - " or "--"
    .replace(/ ?-+ ?/g, '-')
    .trim();
}

/** Whether a folded text holds a quote; what "[…]" or "[...]" leaves out may be anything. */
export function holdsQuote(foldedText: string, quote: string): boolean {
  let from = 0;
  for (const part of foldQuote(quote).split('[...]')) {
    const words = part.trim();
    const found = foldedText.indexOf(words, from);
    if (found === -1) return false;
    from = found + words.length;
  }
  return true;
}
