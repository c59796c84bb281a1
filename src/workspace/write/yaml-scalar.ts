import { stringify } from 'yaml';

/** One value as it stands behind a key: plain where that is safe, quoted where not; lists in brackets, on one line. */
export function scalar(value: string | number | boolean | null | readonly string[]): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false, nullStr: 'null' }).trimEnd();
}
