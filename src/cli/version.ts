/** Put in by scripts/build.mjs from package.json. */
declare const RECONCILE_VERSION: string | undefined;

/** The version of this program; "0.0.0" when it runs unbuilt, as in tests. */
export const version: string = typeof RECONCILE_VERSION === 'string' ? RECONCILE_VERSION : '0.0.0';
