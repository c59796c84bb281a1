import type { PageAssets } from '../report/html/page.ts';

/** Put in by scripts/build.mjs, which makes it from src/report/html/styles/ and browser/. */
declare const RECONCILE_PAGE: PageAssets;

/** The style and the scripts of the web report. Only the built program has them. */
export function pageAssets(): PageAssets {
  return RECONCILE_PAGE;
}
