/** The command line is wrong: an unknown command or option, a bad value, a missing argument. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command line is right, but what it names cannot be used: a missing folder, an unreadable file. */
export class UnusableError extends Error {
  override readonly name = 'UnusableError';
}
