/** Spellings of names, folded so that what a reader takes for the same name is the same string. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' };

/** Lower case, no diacritics, apostrophes or dots; hyphens and dashes are spaces; no leading "the". "Hay'at Tahrir al-Sham" → "hayat tahrir al sham". */
export function foldName(name: string): string {
  return isPlainWord(name) ? name.toLowerCase() : foldAny(name);
}

/** Whether a text is one word of plain letters and digits, as most words are: only their case is folded. */
function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20; // the bit that tells a capital from its small letter; digits have it
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

function foldAny(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return foldPlain(name);
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let out = '';
  for (const letter of plain) {
    if (letter === "'" || letter === '’' || letter === 'ʿ' || letter === 'ʼ' || letter === '‘' || letter === '`' || letter === '.' || letter === '"' || letter === '“' || letter === '”') continue;
    out += UNDECOMPOSED[letter] ?? (/[\p{L}\p{N}&%$+]/u.test(letter) ? letter : ' ');
  }
  return out.replace(/ {2,}/gu, ' ').trim().replace(/^the /u, '');
}

/** As {@link foldAny}, for ASCII, where no letter has a mark: runs of what stays are cut out, with one space between them. */
function foldPlain(name: string): string {
  const text = name.toLowerCase();
  let folded = '';
  let [from, apart] = [-1, false]; // where the run began that is being gone through; and whether something stands between it and the last one
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? KINDS[text.charCodeAt(i)]! : APART;
    if (kind === STAYS) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      folded += apart && folded !== '' ? ` ${text.slice(from, i)}` : text.slice(from, i);
      [from, apart] = [-1, false];
    }
    if (kind === APART) apart = true;
  }
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

const APART = 0;
const STAYS = 1;
const GOES = 2;
/** What becomes of each ASCII character of a name in small letters: it stays, it goes without a trace, or it stands between words. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9&%$+]/.test(String.fromCharCode(code)) ? STAYS : /['`."]/.test(String.fromCharCode(code)) ? GOES : APART));

const ARTICLES = new Set(['al', 'el', 'ez', 'ad', 'as', 'ash', 'an', 'at', 'ar', 'az', 'ed', 'es', 'il', 'ul', 'ibn', 'bin', 'ben']);

/**
 * The sound of a transliterated name, roughly: Arabic articles dropped, long vowels and doubled letters folded, letters
 * that transliterations swap made one (q/k, ou/oo/u/w, ee/i/y, ch/sh, j/g before e and i, dh/d, th/t, gh/g, ph/f). So Deraa = Daraa,
 * Suweida = Suwayda, al-Qaeda = al-Qaida, Deir al-Zor = Deir ez-Zor. The method is that of nomenklatura's name matchers.
 */
export function soundOf(folded: string): string {
  const words = folded.split(' ').filter((word, _i, all) => !(ARTICLES.has(word) && all.length > 1));
  return words
    .map((word) =>
      word
        .replace(/(?:ou|oo|uw|aw|ow|w)/gu, 'u')
        .replace(/(?:ai|ay|ei|ey|ee|ae|ie|y)/gu, 'i')
        .replace(/ph/gu, 'f')
        .replace(/kh/gu, 'x')
        .replace(/(?:ch|sh)/gu, 's')
        .replace(/(?:dh|th|gh)/gu, (pair) => pair[0]!)
        .replace(/[qc]/gu, 'k')
        .replace(/g(?=[ei])/gu, 'j')
        .replace(/z/gu, 's')
        .replace(/(.)\1+/gu, '$1')
        .replace(/h$/u, '')
        .replace(/(?<=.)[aeiou]+(?=.)/gu, (vowels) => (vowels.includes('u') || vowels.includes('o') ? 'u' : 'a'))
        .replace(/[aeiou]$/u, 'a'),
    )
    .join(' ');
}
