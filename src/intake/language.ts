/** Which language a text is in, where its page does not say. */
import { franc } from 'franc-min';

/** ISO 639-1 where there is such a code; null where the text is too short to tell. */
export function languageOf(text: string): string | null {
  const code = franc(text.slice(0, 4000), { minLength: 80 });
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}
