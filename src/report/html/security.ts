/** What the page may do: nothing but run its own script and use its own style. */
import { createHash } from 'node:crypto';

/** `'sha256-…'` of the text of a style or script element (CSP Level 3, 2.3.1). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy for a page with this style and these scripts; `live`: it may also listen to the server that it came from. */
export function policyFor(style: string, scripts: readonly string[], live: boolean): string {
  return [
    "default-src 'none'", `style-src ${hashOf(style)}`, `script-src ${scripts.map(hashOf).join(' ')}`, 'img-src data:', ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; ');
}
