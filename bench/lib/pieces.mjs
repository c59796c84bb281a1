// A workspace of many claims, and the same claims in workspaces of a thousand: what size does to accuracy, and nothing else.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** Claims of a piece, about. */
const PIECE = 1000;

/**
 * Cuts a generated workspace into pieces by the order of its articles, and runs the program over each.
 * @param {string} folder of a generated workspace
 * @param {Map<string, object>} truth of it
 * @param {string} into a folder for the pieces
 * @returns {Promise<{ reports: object[], pieceOf: Map<string, number> }>} the pieces' reports, and in which piece each claim is
 */
export async function runPieces(folder, truth, into) {
  const claims = new Map();
  for (const id of truth.keys()) claims.set(id.split('#')[0], (claims.get(id.split('#')[0]) ?? 0) + 1);
  const whereOf = new Map(readdirSync(join(folder, 'claims')).flatMap((part) => readdirSync(join(folder, 'claims', part)).map((file) => [file.replace('.yaml', ''), part])));
  const pieces = [];
  let inLast = PIECE;
  for (const [article, count] of claims) {
    if (inLast >= PIECE) {
      pieces.push([]);
      inLast = 0;
    }
    pieces.at(-1).push(article);
    inLast += count;
  }
  const pieceOf = new Map();
  const reports = [];
  for (const [i, articles] of pieces.entries()) {
    const piece = join(into, String(i));
    for (const kind of ['sources', 'claims']) mkdirSync(join(piece, kind), { recursive: true });
    copyFileSync(join(folder, 'entities.yaml'), join(piece, 'entities.yaml'));
    for (const article of articles) {
      for (const kind of ['sources', 'claims']) copyFileSync(join(folder, kind, whereOf.get(article), `${article}.yaml`), join(piece, kind, `${article}.yaml`));
    }
    for (const id of truth.keys()) if (articles.includes(id.split('#')[0])) pieceOf.set(id, i);
    reports.push(JSON.parse((await runProgram(piece, ['--no-cache', '--format', 'json'])).stdout));
  }
  return { reports, pieceOf };
}
