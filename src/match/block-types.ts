/** Takes the indexes of two readings that are to be compared; the same two may be given again, in any order. */
export type Meet = (i: number, j: number) => void;
