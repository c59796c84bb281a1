// What a terminal shows, as a page: for a picture of it.

/** Colours of the sequences that the program writes (SGR, ECMA-48 8.3.117): those of a light terminal. */
const STYLES = { 1: 'font-weight:700', 2: 'color:#6b6b6b', 3: 'font-style:italic', 4: 'text-decoration:underline', 31: 'color:#b3261e', 32: 'color:#1d6640', 33: 'color:#8a5a00', 34: 'color:#17508a', 35: 'color:#82407a', 36: 'color:#0b6b77', 90: 'color:#6b6b6b' };
/** What ends a style. */
const ENDS = { 0: [1, 2, 3, 4, 31, 32, 33, 34, 35, 36, 90], 22: [1, 2], 23: [3], 24: [4], 39: [31, 32, 33, 34, 35, 36, 90] };

/**
 * @param {string} command what was typed
 * @param {string} output with its colours
 * @returns {string} HTML with the terminal in its `main`
 */
export function terminalPage(command, output) {
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#fff}main{display:inline-block;background:#fcfbf8;color:#1c1b18;padding:18px 22px;border:1px solid #d9d5cc;border-radius:6px}
pre{margin:0;font:13px/1.45 "DejaVu Sans Mono","Liberation Mono",Menlo,Consolas,monospace}</style><main><pre><b>$ ${escaped(command)}</b>
${painted(output.trimEnd())}</pre></main>`;
}

function painted(text) {
  let on = new Set();
  let html = '';
  // eslint-disable-next-line no-control-regex -- the escape that begins a sequence
  for (const [index, part] of text.split(/\u001b\[([\d;]*)m/).entries()) {
    if (index % 2 === 0) {
      const style = [...on].map((code) => STYLES[code]).filter(Boolean).join(';');
      html += style === '' ? escaped(part) : `<span style="${style}">${escaped(part)}</span>`;
      continue;
    }
    for (const code of (part || '0').split(';').map(Number)) {
      if (ENDS[code]) on = new Set([...on].filter((one) => !ENDS[code].includes(one)));
      else on.add(code);
    }
  }
  return html;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
