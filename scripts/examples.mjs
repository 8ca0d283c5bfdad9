// Runs every example against a running gateway: one line each, and exit code 1 when one has an error or a problem.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const directory = new URL('../examples/', import.meta.url);
const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' } } });
const names = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).sort();

let failures = 0;
for (const name of names) {
  const startedAt = performance.now();
  const complaints = [];
  let calls = '?';
  try {
    const { errors = [], data, extensions } = await ask(name);
    complaints.push(...errors.map(describeComplaint), ...findProblems(data).map(describeComplaint));
    calls = countCalls(extensions?.upstream?.providers);
  } catch (error) {
    complaints.push(error.cause?.code === 'ECONNREFUSED' ? `no gateway answers at ${values.url}` : error.message);
  }
  const ms = Math.round(performance.now() - startedAt);
  console.log(
    `${complaints.length === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(36)} ${String(ms).padStart(6)} ms  ${calls} upstream calls`,
  );
  for (const complaint of complaints) console.log(`        ${complaint}`);
  if (complaints.length > 0) failures += 1;
}
if (names.length === 0) console.log('There are no examples.');
process.exitCode = failures > 0 || names.length === 0 ? 1 : 0;

async function ask(name) {
  const variablesFile = new URL(name.replace(/\.graphql$/, '.variables.json'), directory);
  const response = await fetch(values.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'trackgraph-upstream': 'summary' },
    body: JSON.stringify({
      query: await readFile(new URL(name, directory), 'utf8'),
      ...(existsSync(variablesFile) && { variables: JSON.parse(await readFile(variablesFile, 'utf8')) }),
    }),
  });
  return response.json();
}

/** The entries of every list called `problems`, however deep it lies. */
function findProblems(value, key = '') {
  if (Array.isArray(value)) return key === 'problems' ? value : value.flatMap((item) => findProblems(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => findProblems(item, name));
}

function describeComplaint({ provider, code, message, path, extensions }) {
  return [provider, code ?? extensions?.code, path?.join('.'), message].filter(Boolean).join('  ');
}

function countCalls(providers = {}) {
  return Object.values(providers).reduce((sum, provider) => sum + provider.calls, 0);
}
