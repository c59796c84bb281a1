/** A real browser, where this machine has one. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The program of a Chromium: the one that CHROMIUM names, else one in a usual place; null where there is none. */
export function browserPath(): string | null {
  const named = process.env['CHROMIUM'];
  return named !== undefined && named !== '' ? named : (KNOWN.find((path) => existsSync(path)) ?? null);
}

/** Why the browser tests do not run, said once where somebody will see it. */
export const noBrowser = browserPath() === null;
if (noBrowser) process.stderr.write('\nNo Chromium here: the browser tests are skipped. Debian: apt-get install chromium. Elsewhere: CHROMIUM=/path/to/chrome\n');

/** A page that was opened, and all that it complained of or asked for. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

/** Starts the browser and opens pages from files, in a folder that is thrown away in the end. */
export async function startBrowser(): Promise<{ open(html: string, hash?: string, options?: BrowserContextOptions): Promise<Opened>; stop(): Promise<void> }> {
  // Containers run as root and without user namespaces, where Chromium's own sandbox cannot start.
  const browser: Browser = await chromium.launch({ executablePath: browserPath()!, args: ['--no-sandbox', '--disable-gpu'] });
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-browser-'));
  let files = 0;
  return {
    async open(html, hash = '', options = {}) {
      const file = join(folder, `page-${files++}.html`);
      writeFileSync(file, html);
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== pathToFileURL(file).href && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
      });
      await page.goto(`${pathToFileURL(file).href}${hash}`);
      if (options.javaScriptEnabled !== false) await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
      return { page, complaints };
    },
    async stop() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
