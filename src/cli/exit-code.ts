/** What the list fails on. */
export const LIST_FAILS_ON = ['discrepancy', 'never'] as const;
/** What `check` fails on: the named severity and all above it. A discrepancy ranks as a warning. */
export const CHECK_FAILS_ON = ['error', 'warning', 'discrepancy', 'never'] as const;

/** How a run ended, as a command tells it. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'usage' }
  | { readonly kind: 'unusable' }
  | { readonly kind: 'unexpected' }
  | { readonly kind: 'list'; readonly unread: boolean; readonly discrepancies: number; readonly failOn: (typeof LIST_FAILS_ON)[number] }
  | { readonly kind: 'check'; readonly errors: number; readonly warnings: number; readonly discrepancies: number; readonly failOn: (typeof CHECK_FAILS_ON)[number] }
  | { readonly kind: 'trace'; readonly found: boolean };

/** Everything went well. */
export const DONE: Outcome = { kind: 'done' };

/**
 * The exit code of an outcome: 0 fine; 1 findings at or above --fail-on, or a trace that found nothing;
 * 2 unusable input or usage. There are no others.
 */
export function exitCode(outcome: Outcome): 0 | 1 | 2 {
  switch (outcome.kind) {
    case 'done':
      return 0;
    case 'usage':
    case 'unusable':
    case 'unexpected':
      return 2;
    case 'list':
      if (outcome.unread) return 2;
      return outcome.failOn === 'discrepancy' && outcome.discrepancies > 0 ? 1 : 0;
    case 'check':
      return checkFails(outcome) ? 1 : 0;
    case 'trace':
      return outcome.found ? 0 : 1;
  }
}

function checkFails({ errors, warnings, discrepancies, failOn }: Extract<Outcome, { kind: 'check' }>): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'error':
      return errors > 0;
    case 'discrepancy':
      return errors + discrepancies > 0;
    case 'warning':
      return errors + warnings + discrepancies > 0;
  }
}
