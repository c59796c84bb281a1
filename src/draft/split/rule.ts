import type { SentenceReader } from '../../reading/article-sentence.ts';
import type { Parsed } from '../parsed.ts';

/**
 * One kind of split. Each candidate is the statements that the sentence holds, as sentences, in the order of the text. The first
 * candidate whose statements are all sound (sound.ts) is taken, and each of them is split again, until no rule finds anything.
 */
export type SplitRule = (sentence: Parsed, reader: SentenceReader) => Iterable<readonly string[]>;
