// Counts what the operations of bench/operations cost upstream, and what they would cost otherwise: `npm run bench [name…]`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(join(root, 'dist/bench-'));
try {
  const outfile = join(folder, 'upstream-calls.mjs');
  await build({
    entryPoints: ['bench/upstream-calls.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  await run(root, process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
