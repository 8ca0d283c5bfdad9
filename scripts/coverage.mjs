// Prints which of the providers' operations are reached; with --write it makes docs/coverage.md anew, else checks it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const outfile = 'dist/coverage.mjs';
await build({
  entryPoints: ['test/coverage/command.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
