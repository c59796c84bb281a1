/** Put in by scripts/build.mjs from package.json. */
declare const RECONCILE_VERSION: string | undefined;

/** The version of this program; "0.0.0" when it runs unbuilt, as in tests. */
export const version: string = typeof RECONCILE_VERSION === 'string' ? RECONCILE_VERSION : '0.0.0';

/** Put in by scripts/build.mjs: a digest of the program. */
declare const RECONCILE_BUILD: string | undefined;

/** Tells this very program from all others; null when it runs unbuilt, and nothing is remembered between runs then. */
export const build: string | null = typeof RECONCILE_BUILD === 'string' ? RECONCILE_BUILD : null;
