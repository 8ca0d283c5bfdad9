// Measures what the gateway itself costs: `npm run bench:gateway [rounds] [seconds]`. Servers on one core, load on the other, rounds interleaved.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const [rounds = 3, seconds = 5] = process.argv.slice(2).map(Number);
const connections = 32;
const ours = 'Trackgraph, resolvers run';
const recalled = 'Trackgraph, asked a moment ago';
const bare = 'Apollo Server, bare';
const jit = 'mercurius with jit';
const names = process.env.ONLY?.split(';') ?? [
  bare,
  jit,
  'node:http and JSON.stringify',
  'Trackgraph without its lane',
  ours,
  recalled,
];

/** 100 links, ten values each: those that lie in a row, and with figures among them. */
const questions = {
  'ten fields': 'id name title url status createdAt favorite notes isPublic destinationUrl',
  'seven fields and three figures':
    'id name url status createdAt favorite destinationUrl metrics { clicks uniqueClicks conversions }',
};

mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(join(root, 'dist/bench-'));
const hasTaskset = await promisify(execFile)('taskset', ['-p', String(process.pid)]).then(
  () => availableParallelism() > 1,
  () => false,
);
await bundle('bench/server.ts', 'server.mjs');
await bundle('src/sandbox/thread.ts', 'sandbox.mjs');
const sandbox = new Worker(join(folder, 'sandbox.mjs'), { workerData: {} });
const [running] = await once(sandbox, 'message');
const environment = { ...process.env, SANDBOX: JSON.stringify(running) };

try {
  const tables = [];
  for (const [title, fields] of Object.entries(questions).slice(0, Number(process.env.QUESTIONS ?? 2)))
    tables.push(await compare(title, fields));
  const report = describe(tables);
  process.stdout.write(report);
  // A part of the servers is for looking closer: the document shows all of them.
  if (!process.env.ONLY) writeReport(report);
} finally {
  await sandbox.terminate();
  rmSync(folder, { recursive: true });
}

function writeReport(report) {
  const document = readFileSync('docs/performance.md', 'utf8');
  const marked = /(<!-- bench:gateway -->\n)[^]*(<!-- end -->)/;
  writeFileSync(
    'docs/performance.md',
    document.replace(marked, (_, start, end) => `${start}${report}${end}`),
  );
}

async function compare(title, fields) {
  const toBody = (selected) =>
    JSON.stringify({
      query: `query Links($first: Int!) { datapoints(first: $first, filter: { types: [TRACKING_LINK], status: [ACTIVE] }) { nodes { ... on TrackingLink { ${selected} } } } }`,
      variables: { first: 100 },
    });
  const body = toBody(fields);
  const answerFile = join(folder, 'answer.json');
  const servers = [];
  try {
    // The constants are what the gateway answers, with the names of the types beside them.
    const first = await start(ours, answerFile);
    writeFileSync(answerFile, JSON.stringify(await ask(first, toBody(`__typename ${fields}`))));
    first.process.kill();
    for (const name of names) servers.push(await start(name, answerFile));
    const answers = [];
    for (const server of servers) answers.push((await ask(server, body)).data);
    const expected = JSON.parse(readFileSync(answerFile, 'utf8'), (key, value) =>
      key === '__typename' ? undefined : value,
    ).data;
    const wrong = names.filter((_, index) => !isDeepStrictEqual(answers[index], expected));
    if (wrong.length > 0 || expected.datapoints.nodes.length !== 100)
      throw new Error(`Other data: ${wrong.join(', ')}`);
    const results = names.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, server] of servers.entries()) results[index].push(await load(server, body));
    }
    return { title, bytes: JSON.stringify({ data: expected }).length, rows: results.map(toRow) };
  } finally {
    for (const server of servers) server.process.kill();
  }
}

async function start(name, answerFile) {
  const profile = process.env.PROFILE === name ? ['--cpu-prof', '--cpu-prof-dir', 'profile'] : [];
  const command = pin(0, [
    process.execPath,
    ...profile,
    join(folder, 'server.mjs'),
    name,
    join(root, 'schema'),
    answerFile,
  ]);
  const child = spawn(command[0], command.slice(1), { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = await once(child.stdout, 'data');
  return { name, process: child, url: `http://127.0.0.1:${Number(String(text).trim())}/graphql` };
}

/** Twice: the first warms what can be kept. */
async function ask({ url }, body) {
  let answer;
  for (let time = 0; time < 2; time += 1) {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    answer = await response.json();
  }
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

async function load({ url, process: { pid } }, body) {
  const before = readCpuSeconds(pid);
  const command = pin(1, [
    process.execPath,
    'bench/load.mjs',
    new URL(url).port,
    String(connections),
    String(seconds),
    body,
  ]);
  const { stdout } = await promisify(execFile)(command[0], command.slice(1));
  const result = JSON.parse(stdout);
  return { ...result, cpu: ((readCpuSeconds(pid) - before) / result.asked) * 1e6 };
}

/** What a process has used up, where the system tells; the warm-up counts, and so do its answers. */
function readCpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

function toRow(rounds, index) {
  return {
    name: names[index],
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p99: median(rounds.map(({ p99 }) => p99)),
    cpu: median(rounds.map(({ cpu }) => cpu)),
  };
}

function median(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function describe(tables) {
  const where = `Node ${process.version}, ${cpus().length} cores (${cpus()[0].model}), load of the machine ${loadavg()[0].toFixed(1)} at the end`;
  const how = `${rounds} interleaved rounds of ${seconds} s, medians; ${connections} connections${hasTaskset ? '; server and load on a core each' : ''}`;
  return [
    `${new Date().toISOString().slice(0, 10)}; ${where}; ${how}.`,
    ...tables.map(({ title, bytes, rows }) => {
      const find = (name) => rows.find((row) => row.name === name)?.perSecond;
      const lines = rows.map(({ name, perSecond, p99, cpu }) => {
        const ratios = [bare, jit].map((other) => (perSecond / find(other)).toFixed(2));
        return `| ${name} | ${Math.round(perSecond)} | ${p99.toFixed(1)} | ${Math.round(cpu)} | ${ratios.join(' | ')} |`;
      });
      return [
        `100 links, ${title} (${bytes} bytes):\n`,
        '| server | answers per second | p99 ms | CPU µs per answer | to Apollo Server | to mercurius |',
        '| --- | --- | --- | --- | --- | --- |',
        ...lines,
      ].join('\n');
    }),
    '',
  ].join('\n\n');
}

function pin(core, command) {
  return hasTaskset ? ['taskset', '-c', String(core), ...command] : command;
}

async function bundle(entryPoint, outfile) {
  await build({
    entryPoints: [entryPoint],
    outfile: join(folder, outfile),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}
