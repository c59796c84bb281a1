// Runs the built program over a workspace, and tells what it took.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {string} folder of the workspace
 * @param {readonly string[]} args of the program
 * @returns {Promise<{ wall: number, cpu: number, memory: number, stages: Map<string, number>, stdout: string }>} milliseconds and megabytes;
 * wall is what passed on the clock, cpu what the processors worked for it
 */
export function runProgram(folder, args = []) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', join(root, 'bench', 'lib', 'usage.mjs'), join(root, 'bin', 'reconcile.js'), '-C', folder, '--timings', ...args], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const texts = child.stdio.slice(1).map((stream) => {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      return () => Buffer.concat(chunks).toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const [stdout, stderr, usage] = texts.map((text) => text());
      if (code !== 0) reject(new Error(`reconcile ended with ${code}: ${stderr.slice(-2000)}`));
      else resolve({ wall: performance.now() - started, ...JSON.parse(usage), stages: stagesIn(stderr), stdout });
    });
  });
}

/** The lines of --timings: "  12.3 ms  read files". */
function stagesIn(stderr) {
  return new Map([...stderr.matchAll(/^ *([\d.]+) ms {2}(.+)$/gm)].map(([, ms, stage]) => [stage, Number(ms)]));
}
