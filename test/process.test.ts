/** The built command as users run it. */
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config';
import * as registry from '../src/providers';
import { endAll, runCommand, start, startGatewayProcess } from './support/gateway-process';

afterEach(endAll);

const providers = Object.values(registry);

async function ask(url: string, query: string): Promise<{ data?: Record<string, unknown>; errors?: unknown }> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  return (await (await fetch(`${url}/graphql`, init)).json()) as { data?: Record<string, unknown> };
}

describe('serve', () => {
  test('answers from its own sandbox without any settings, and ends in order on SIGTERM', async () => {
    const gateway = await startGatewayProcess();
    const { data, errors } = await ask(
      gateway.url,
      '{ accounts { nodes { name provider } } datapoints(first: 3) { nodes { name } problems { message } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      accounts: { nodes: providers.map(({ id }) => ({ name: id.toLowerCase(), provider: id })) },
      datapoints: { nodes: Array.from({ length: 3 }, () => ({ name: expect.any(String) })), problems: [] },
    });
    for (const { id } of providers) expect(gateway.output()).toMatch(new RegExp(`${id} +${id.toLowerCase()} +127`));
    expect(gateway.output()).toContain(`GraphiQL  ${gateway.url}/\n`);

    expect((await gateway.end('SIGTERM')).code).toBe(0);
  });

  test('runs the command that it prints', async () => {
    const gateway = await startGatewayProcess();
    const body = /-d '(.*)'/.exec(gateway.output())?.[1] ?? '';
    const { query } = JSON.parse(body) as { query: string };
    expect(await ask(gateway.url, query)).toEqual({ data: { datapoints: { nodes: expect.any(Array) } } });
    await gateway.end();
  });

  test('finishes a question that is under way, and leaves half-sent ones behind', async () => {
    const gateway = await startGatewayProcess();
    const half = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    half.on('error', () => undefined);
    half.write('POST /graphql HTTP/1.1\r\n');
    const asking = ask(gateway.url, '{ datapoints(first: 50) { nodes { name metrics { clicks } } } }');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const ended = gateway.end('SIGINT');
    expect(await asking).toMatchObject({ data: { datapoints: { nodes: expect.any(Array) } } });
    expect((await ended).code).toBe(0);
    half.destroy();
  });

  test('stops with every mistake named when its settings cannot be used', async () => {
    const { code, output, log } = await runCommand(['serve', '--port', 'abc'], { LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(log).toMatch(/PORT: expected .*\n +LOG_LEVEL: expected /);
  });

  test('says which port is taken', async () => {
    const gateway = await startGatewayProcess();
    const { port } = new URL(gateway.url);
    const { code, log } = await runCommand(['serve', '--port', port]);
    expect(code).toBe(1);
    expect(log).toContain(`port ${port}`);
    expect(log).not.toContain('    at ');
    await gateway.end();
  });

  test('in production gives out neither GraphiQL nor the schema', async () => {
    const gateway = await startGatewayProcess([], { NODE_ENV: 'production' });
    expect((await fetch(gateway.url)).status).toBe(404);
    expect((await ask(gateway.url, '{ __schema { queryType { name } } }')).errors).toBeDefined();
    await gateway.end();
  });
});

describe('explain', () => {
  const example = fileURLToPath(new URL('../examples/02-top-links.graphql', import.meta.url));

  test('prints the plan of a file, found by the settings of the gateway, which then has called nobody', async () => {
    const gateway = await startGatewayProcess();
    const { code, output, log } = await runCommand(['explain', example], { PORT: new URL(gateway.url).port });
    expect({ code, log }).toEqual({ code: 0, log: '' });
    expect(output).toMatch(/^[A-Z]+ [a-z]+: likely 1 call .*\n└─ GET \/\S+: .*\n {3}└─ datapoints\n$/);
    expect(await (await fetch(`${gateway.url}/metrics`)).text()).not.toMatch(/^trackgraph_upstream\w*\{/m);
    await gateway.end();
  });

  test('ends with 2 where no gateway runs, and starts none', async () => {
    const gateway = await startGatewayProcess();
    await gateway.end();
    const { code, output, log } = await runCommand(['explain', example, '--url', gateway.url]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(log).toContain(`No gateway answers at ${gateway.url}/graphql`);
  });
});

describe('sandbox', () => {
  test('prints variables that connect a gateway to it', async () => {
    const sandbox = start(['sandbox', '--seed', '7']);
    await sandbox.waitFor(/\n$/);
    const lines = [...sandbox.output().matchAll(/^export (\w+)='(.*)'$/gm)];
    const environment = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
    const config = readConfig(environment, providers, () => '');
    expect(config.accounts.map(({ provider }) => provider)).toEqual(providers.map(({ id }) => id));

    const gateway = await startGatewayProcess([], environment);
    expect(gateway.output()).toMatch(/^Connected:$/m);
    expect(await ask(gateway.url, '{ datapoints(first: 1) { nodes { name } problems { message } } }')).toEqual({
      data: { datapoints: { nodes: [{ name: expect.any(String) }], problems: [] } },
    });
    expect((await gateway.end()).code).toBe(0);
    expect((await sandbox.end()).code).toBe(0);
  });

  test('answers through other ports and other keys what the embedded one answers', async () => {
    const keys = providers.flatMap(({ settings }) =>
      Object.values(settings.credentials).map((name) => [name, `other-${name}`]),
    );
    const sandbox = start(['sandbox'], Object.fromEntries(keys) as Record<string, string>);
    await sandbox.waitFor(/\n$/);
    const lines = [...sandbox.output().matchAll(/^export (\w+)='(.*)'$/gm)];
    const environment = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
    expect(environment).toMatchObject(Object.fromEntries(keys));

    const [own, other] = await Promise.all([startGatewayProcess(), startGatewayProcess([], environment)]);
    const examples = new URL('../examples/', import.meta.url);
    for (const name of readdirSync(examples).filter((each) => /^0[2-9].*\.graphql$/.test(each))) {
      // Yesterday stands still; today's figures grow while both are asked.
      const query = readFileSync(new URL(name, examples), 'utf8')
        .replaceAll(/LAST_\d+_DAYS/g, 'YESTERDAY')
        .replace(/^ *asOf$/m, '');
      const [expected, given] = await Promise.all([ask(own.url, query), ask(other.url, query)]);
      expect(expected.errors).toBeUndefined();
      expect(given).toEqual(expected);
    }
    await Promise.all([own.end(), other.end(), sandbox.end()]);
  });

  test('takes the ports that it is told', async () => {
    const [first] = providers;
    const { code, log } = await runCommand(['sandbox', `--${first?.id.toLowerCase()}-port`, 'x']);
    expect(code).toBe(1);
    expect(log).toContain('Expected a whole number.');
  });
});

test('tells its version and its commands', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect((await runCommand(['--version'])).output).toBe(`${version}\n`);
  expect((await runCommand(['--help'])).output).toMatch(/serve .*\n[^]*sandbox /);
});

test('.env.example names exactly the variables that are read', () => {
  const read = new Set<string>();
  const environment = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        read.add(String(name));
        return undefined;
      },
    },
  );
  readConfig(environment, providers, () => '');
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const named = [...text.matchAll(/^#? ?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
  expect([...named].sort()).toEqual([...read].sort());
  for (const { settings } of providers) expect(text).toContain(`# ${settings.urlVariable}=${settings.defaultUrl}\n`);
});
