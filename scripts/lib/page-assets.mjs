// The style and the scripts of the web report, made from src/report/html/styles/ and src/report/html/browser/.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './steps.mjs';

const folder = join('src', 'report', 'html');

/** @returns {Promise<{ style: string, script: string, liveScript: string }>} each as one text, to stand in a page */
export async function pageAssets() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { style: join(folder, 'styles', 'page.css'), script: join(folder, 'browser', 'main.ts'), liveScript: join(folder, 'browser', 'live.ts') },
    outdir: 'page',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (name) => outputFiles.find(({ path }) => path.endsWith(name)).text.trim();
  return { style: text('style.css'), script: text('script.js'), liveScript: text('liveScript.js') };
}
