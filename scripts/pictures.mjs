#!/usr/bin/env node
// npm run pictures: the pictures in README.md, made anew from the bundled corpus. Needs Chromium (CHROMIUM=/path, or Debian's).
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root, runNode } from './lib/steps.mjs';
import { terminalPage } from './lib/terminal-page.mjs';

const program = join(root, 'bin', 'reconcile.js');
const pictures = join(root, 'docs', 'pictures');
const executablePath = process.env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** What is shown: the discrepancy that says most in little room. */
const SHOWN = 'quantity';

process.exitCode = await main();

async function main() {
  if (executablePath === undefined) {
    process.stderr.write('No Chromium here: apt-get install chromium, or CHROMIUM=/path/to/chrome\n');
    return 1;
  }
  if (runNode(join(root, 'scripts', 'build.mjs'), ['--if-changed']) !== 0) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-pictures-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    mkdirSync(pictures, { recursive: true });
    const page = join(folder, 'report.html');
    reconcile(['report', '--out', page]);
    const list = reconcile(['--type', SHOWN, '--limit', '1', '--color']);
    const terminal = join(folder, 'terminal.html');
    writeFileSync(terminal, terminalPage(`reconcile --type ${SHOWN} --limit 1`, firstPart(list)));
    await shoot(browser, page, '#overview', 'report-overview.png', { width: 1180, height: 760 });
    await shoot(browser, page, `#discrepancies?type=${SHOWN}`, 'report-discrepancy.png', { width: 1180, height: 860 });
    await shoot(browser, terminal, '', 'terminal.png', { width: 800, height: 600 }, 'main');
    return 0;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The discrepancy, without the developments and totals behind it. */
function firstPart(list) {
  const lines = list.split('\n');
  // eslint-disable-next-line no-control-regex -- colours are sequences that begin with an escape
  const end = lines.findIndex((line) => /^\d+ developments?\b/.test(line.replace(/\u001b\[[\d;]*m/g, '')));
  return end < 0 ? list : `${lines.slice(0, end).join('\n').trimEnd()}\n\n…`;
}

function reconcile(args) {
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`reconcile ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

async function shoot(browser, file, hash, name, viewport, part) {
  const page = await browser.newPage({ viewport, colorScheme: 'light', deviceScaleFactor: 1 });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  await page.waitForTimeout(300);
  const path = join(pictures, name);
  if (part === undefined) await page.screenshot({ path });
  else await page.locator(part).screenshot({ path });
  await page.close();
  process.stdout.write(`docs/pictures/${name}\n`);
}
