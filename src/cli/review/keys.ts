/** Single keys from a terminal, or characters from a pipe. */
export interface Keys {
  /** The next of these keys, in small letters; null at the end of the input, or with Ctrl-C or Ctrl-D. */
  next(wanted: readonly string[]): Promise<string | null>;
  /** Forgets what was typed at a terminal before the person could see what is asked now: a key held down would answer it. What ends, and all that comes from a pipe, stays. */
  forget(): Promise<void>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** How long nobody can have answered what has just been shown; keys that wait in the terminal come in meanwhile. */
const TOO_SOON_MS = 100;

const ENDING = new Set(['\u0003', '\u0004']);

export function keysOf(stdin: NodeJS.ReadStream): Keys {
  const waiting: string[] = [];
  let ended = false;
  let wake = (): void => undefined;
  const onData = (chunk: string): void => {
    waiting.push(...chunk);
    wake();
  };
  const onEnd = (): void => {
    ended = true;
    wake();
  };
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.setEncoding('utf8').on('data', onData).once('end', onEnd).once('error', onEnd).resume();
  return {
    async next(wanted) {
      for (;;) {
        for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
          if (ENDING.has(key)) return null;
          if (wanted.includes(key.toLowerCase())) return key.toLowerCase();
        }
        if (ended) return null;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async forget() {
      if (!stdin.isTTY) return;
      await new Promise((resolve) => setTimeout(resolve, TOO_SOON_MS));
      const kept = waiting.filter((key) => ENDING.has(key));
      waiting.splice(0, waiting.length, ...kept);
    },
    close() {
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.off('data', onData).pause();
      stdin.unref?.();
    },
  };
}
