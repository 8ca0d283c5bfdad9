// Makes dist/: the command trackgraph.js from src/cli.ts, and GraphiQL with its examples, that only when something in it changed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const graphiqlDirectory = 'dist/graphiql';

await mkdir('dist', { recursive: true });
await Promise.all([
  buildCommand('src/cli.ts', 'trackgraph.js', { js: '#!/usr/bin/env node' }),
  buildCommand('src/sandbox/thread.ts', 'sandbox.js', {}),
  buildGraphiql(),
]);

async function buildCommand(entryPoint, name, banner) {
  // Beside it first: a gateway that starts at this moment finds the old one or the new one, never half of it.
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    outfile: `dist/${name}`,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    banner,
    logLevel: 'warning',
  });
  const [{ contents }] = outputFiles;
  await writeFile(`dist/${name}.${process.pid}`, contents, { mode: 0o755 });
  await rename(`dist/${name}.${process.pid}`, `dist/${name}`);
}

async function buildGraphiql() {
  const examples = await readExamples();
  const stamp = await hashInputs(examples);
  const stampFile = join(graphiqlDirectory, 'inputs.sha256');
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;

  const options = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    outdir: graphiqlDirectory,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    logLevel: 'warning',
  };
  const workers = await build({
    ...options,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    },
  });
  const findWorker = (label) => findFile(workers, `${label}.worker`, '.js');
  const page = await build({
    ...options,
    entryPoints: { graphiql: 'src/graphiql/entry.js' },
    loader: { '.ttf': 'file' },
    define: {
      'process.env.NODE_ENV': '"production"',
      EXAMPLES: JSON.stringify(examples),
      WORKERS: JSON.stringify({
        editor: findWorker('editor'),
        graphql: findWorker('graphql'),
        json: findWorker('json'),
      }),
    },
  });
  const html = (await readFile('src/graphiql/index.html', 'utf8')).replace(
    /\{\{(\w+)(\.\w+)\}\}/g,
    (_, name, extension) => findFile(page, name, extension),
  );

  const fresh = `${graphiqlDirectory}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const files = [...workers.outputFiles, ...page.outputFiles].map((file) => [basename(file.path), file.contents]);
  await Promise.all([
    ...files.map(([name, contents]) => writeFile(join(fresh, name), contents)),
    ...files.map(async ([name, contents]) => writeFile(join(fresh, `${name}.gz`), await promisify(gzip)(contents))),
    writeFile(join(fresh, 'index.html'), html),
    writeFile(join(fresh, 'inputs.sha256'), stamp),
  ]);
  await rm(graphiqlDirectory, { recursive: true, force: true });
  await rename(fresh, graphiqlDirectory);
}

/** The tabs, in the order of the files' names. */
async function readExamples() {
  const names = (await readdir('examples')).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const variables = join('examples', name.replace(/\.graphql$/, '.variables.json'));
      return {
        query: await readFile(join('examples', name), 'utf8'),
        ...(existsSync(variables) && { variables: await readFile(variables, 'utf8') }),
      };
    }),
  );
}

async function hashInputs(examples) {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const path of ['package-lock.json', 'scripts/build.mjs', 'src/graphiql/entry.js', 'src/graphiql/index.html']) {
    hash.update(await readFile(path));
  }
  return hash.digest('hex');
}

function findFile({ outputFiles }, name, extension) {
  const paths = outputFiles.map((file) => basename(file.path));
  return paths.find((path) => path.startsWith(`${name}-`) && path.endsWith(extension));
}
