import type { Document, YAMLError } from 'yaml';
import { Composer, isCollection, isScalar, Lexer, Parser, visit } from 'yaml';
import type { FileProblems } from '../problems.ts';
import { countUpTo } from '../sorted.ts';
import { Conversion } from './convert-document.ts';
import { unquotedBoundAt } from './unquoted-bound.ts';
import type { YamlNode } from './yaml-tree.ts';
import { deepestNesting } from './yaml-tree.ts';

/** More lexical parts than this are refused: the parser takes 3 to 10 µs for each, so this is one or two seconds. */
const mostParts = 200_000;

/** A file that would take too long or too much to read. */
class Refused {
  readonly code: 'nested-too-deep' | 'file-too-large';
  readonly offset: number;

  constructor(code: 'nested-too-deep' | 'file-too-large', offset: number) {
    this.code = code;
    this.offset = offset;
  }
}

/**
 * Reads any YAML 1.2 file with the full parser. Reports every syntax problem, and returns what could be read besides:
 * null where that is nothing.
 */
export function readFullYaml(text: string, problems: FileProblems): YamlNode | null {
  const document = withoutStackTraces(() => composeWithinLimits(text, problems));
  if (document === null) return null;
  const errors = reportErrors(text, document, problems);
  return new Conversion(text, document, errors, problems).root();
}

/** A broken file can hold 100,000 errors, and recording where in this program each was made takes most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}

function composeWithinLimits(text: string, problems: FileProblems): Document.Parsed | null {
  // Duplicate keys are found by the validators, in linear time; the parser compares each key with each.
  const composer = new Composer({ version: '1.2', schema: 'core', strict: true, uniqueKeys: false, logLevel: 'silent' });
  let first: Document.Parsed | null = null;
  try {
    for (const document of composer.compose(parseWithinLimits(text), true, text.length)) {
      if (first === null) first = document as Document.Parsed;
      else {
        problems.add('yaml-syntax', document.range[0], { problem: 'MULTIPLE_DOCS', detail: 'Only the first document of the file is read' });
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'nested-too-deep') problems.add('nested-too-deep', error.offset, { limit: deepestNesting });
    else problems.addToFile('file-too-large', { unit: 'parts', size: null, limit: mostParts });
    return null;
  }
  return first;
}

function* parseWithinLimits(text: string): Generator<Parameters<Composer['next']>[0], void> {
  const parser = new Parser();
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++parts > mostParts) throw new Refused('file-too-large', parser.offset);
    yield* parser.next(lexeme);
    // The stack holds the document and the scalar being read besides the collections.
    if (parser.stack.length > deepestNesting + 2) throw new Refused('nested-too-deep', parser.offset);
  }
  yield* parser.end();
}

/** Reports what the parser found wrong. Returns the offsets of errors that spoil the value they are in, sorted. */
function reportErrors(text: string, document: Document.Parsed, problems: FileProblems): readonly number[] {
  const offsets: number[] = [];
  const openings = document.errors.some(isUnclosed) ? openingsOf(text, document) : [];
  const traps = new Set<number>();
  const trapAt = trapFinder(text);
  for (const error of [...document.errors, ...document.warnings] as YAMLError[]) {
    const offset = Math.min(error.pos[0], text.length);
    // A bracket that is not closed spoils nothing of what it holds; all else spoils the value it is in.
    if (!endsEarly(error)) offsets.push(offset);
    const trap = trapAt(offset);
    if (trap === null) problems.add('yaml-syntax', isUnclosed(error) ? openingOf(offset, openings) : offset, { problem: error.code, detail: firstSentence(error.message) });
    else if (!traps.has(trap.offset)) {
      traps.add(trap.offset);
      problems.add('unquoted-bound', trap.offset, { text: trap.text });
    }
  }
  return offsets.sort((a, b) => a - b);
}

/** Finds the trap in the line of an offset. A line may hold 100,000 errors, so it is looked through once. */
function trapFinder(text: string): (offset: number) => ReturnType<typeof unquotedBoundAt> {
  let [start, end] = [0, -1];
  let trap: ReturnType<typeof unquotedBoundAt> = null;
  return (offset) => {
    if (offset >= start && offset <= end) return trap;
    start = text.lastIndexOf('\n', offset - 1) + 1;
    const next = text.indexOf('\n', offset);
    end = next === -1 ? text.length : next;
    trap = unquotedBoundAt(text, start);
    return trap;
  };
}

function firstSentence(message: string): string {
  const line = message.split('\n', 1)[0]!;
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

/** Whether a quote or bracket is not closed. The parser reports that where the file ends; people look where it was opened. */
function isUnclosed(error: YAMLError): boolean {
  return error.message.startsWith('Missing closing') || endsEarly(error);
}

/** "Flow map … must be sufficiently indented and end with a }". */
function endsEarly({ message }: YAMLError): boolean {
  return message.includes(' and end with a ');
}

type Range = readonly [start: number, end: number];

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Quotes and brackets that lack their end, in the order of the file. */
function openingsOf(text: string, document: Document.Parsed): Range[] {
  const openings: Range[] = [];
  visit(document, (_key, node) => {
    if (!(isScalar(node) || isCollection(node)) || !node.range) return;
    const [start, valueEnd, end] = node.range;
    const closing = CLOSING[text[start] ?? ''];
    if (closing !== undefined && (valueEnd - start < 2 || text[valueEnd - 1] !== closing)) openings.push([start, end]);
  });
  return openings;
}

/** The innermost opening around an offset; the offset itself where there is none. */
function openingOf(offset: number, openings: readonly Range[]): number {
  let last = countUpTo(openings, offset, ([start]) => start) - 1;
  for (let tries = deepestNesting; tries > 0 && last >= 0; tries--, last--) {
    if (openings[last]![1] >= offset) return openings[last]![0];
  }
  return offset;
}
