/** Small phrases that messages of several rules share. */

/** "Did you mean x?", or something else to do where nothing is near. */
export function meant(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `Did you mean ${nearest}?`;
}

/** "1 claim", "2 claims". */
export function times(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
