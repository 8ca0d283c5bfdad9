/** Settings: what is read from where, and how mistakes are told. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ConfigError, readConfig, type Config, type Environment, type ProviderDeclaration } from '../src/config';

const alpha: ProviderDeclaration = {
  id: 'ALPHA',
  settings: {
    urlVariable: 'ALPHA_URL',
    defaultUrl: 'https://api.alpha.example',
    pathPrefix: '/v1',
    credentials: { accessId: 'ALPHA_ID', accessKey: 'ALPHA_KEY' },
    options: z.strictObject({
      integrations: z.array(z.string()).default([]),
      pageSize: z.int().max(100).default(50),
      nameField: z.string().default('name'),
    }),
    optionVariables: { integrations: 'ALPHA_INTEGRATIONS', pageSize: 'ALPHA_PAGE_SIZE', nameField: 'ALPHA_NAME_FIELD' },
  },
};

const beta: ProviderDeclaration = {
  id: 'BETA',
  settings: {
    urlVariable: 'BETA_URL',
    defaultUrl: 'https://beta.example',
    pathPrefix: '',
    credentials: { apiKey: 'BETA_KEY' },
    options: z.strictObject({}),
  },
};

const secret = 'canary-7f3a';
const alphaEnvironment = { ALPHA_ID: 'id', ALPHA_KEY: secret };

function read(environment: Environment, files: Readonly<Record<string, string>> = {}): Config {
  return readConfig(environment, [alpha, beta], (path) => {
    const text = files[path];
    if (text === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    return text;
  });
}

/** What is wrong with these settings; checked to hold no secret. */
function readMistakes(environment: Environment, file?: unknown): readonly string[] {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  try {
    if (file === undefined) read(environment);
    else read({ TRACKGRAPH_CONFIG: 'settings.yaml', ...environment }, { 'settings.yaml': text });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.message).not.toContain(secret);
    return error.mistakes;
  }
  return [];
}

function readUrl(url: string): string | undefined {
  return read({ ...alphaEnvironment, ALPHA_URL: url }).accounts[0]?.url;
}

describe('without any settings', () => {
  test('there are no accounts, and the rest has its defaults', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      redisUrl: null,
      allowAnonymous: false,
      graphiql: true,
      introspection: true,
      accounts: [],
      clients: [],
    });
  });

  test('an empty variable counts as not set', () => {
    expect(read({ PORT: '', ALPHA_KEY: ' ', BETA_KEY: '' })).toEqual(read({}));
  });
});

describe('one account by environment', () => {
  test('has its provider’s name in lower case, and defaults for what is not said', () => {
    expect(read(alphaEnvironment).accounts).toEqual([
      {
        id: 'alpha',
        provider: 'ALPHA',
        url: 'https://api.alpha.example/v1',
        credentials: { accessId: 'id', accessKey: secret },
        options: { integrations: [], pageSize: 50, nameField: 'name' },
        timeZone: 'UTC',
        currency: null,
        limits: {},
      },
    ]);
  });

  test('reads lists and numbers out of texts where its options want them', () => {
    const environment = { ALPHA_INTEGRATIONS: 'a1, b2,', ALPHA_PAGE_SIZE: '20', ALPHA_NAME_FIELD: 'a,b' };
    expect(read({ ...alphaEnvironment, ...environment }).accounts[0]?.options).toEqual({
      integrations: ['a1', 'b2'],
      pageSize: 20,
      nameField: 'a,b',
    });
  });

  test('names the variable of a credential that is missing', () => {
    expect(readMistakes({ ALPHA_KEY: secret })).toEqual([expect.stringMatching(/^ALPHA_ID: is missing/)]);
    expect(readMistakes({ ALPHA_URL: 'https://alpha.example' })).toHaveLength(2);
  });

  test('names the variable of an option that cannot be right', () => {
    expect(readMistakes({ ...alphaEnvironment, ALPHA_PAGE_SIZE: '900' })).toEqual([
      expect.stringMatching(/^ALPHA_PAGE_SIZE: .*100/),
    ]);
  });

  test('refuses a key with a line break in it', () => {
    expect(readMistakes({ ALPHA_ID: 'id', ALPHA_KEY: `${secret}\n${secret}` })).toEqual([
      'ALPHA_KEY: expected a text without line breaks',
    ]);
  });
});

describe('the address of a provider', () => {
  test('gets the provider’s prefix when it is an origin, and keeps its own path otherwise', () => {
    expect(readUrl('https://other.example')).toBe('https://other.example/v1');
    expect(readUrl('https://other.example/')).toBe('https://other.example/v1');
    expect(readUrl('https://other.example:8443/api/')).toBe('https://other.example:8443/api');
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://127.9.9.9', 'http://[::1]:8080'])(
    'may be %s, on this machine',
    (url) => expect(readUrl(url)).toBe(`${url}/v1`),
  );

  test.each([
    'http://alpha.example',
    'http://169.254.169.254',
    'http://0.0.0.0',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    `https://user:${secret}@alpha.example`,
    'file:///etc/passwd',
    'ftp://alpha.example',
    'javascript:alert(1)',
    'alpha.example',
    `https://alpha.example/?key=${secret}`,
    'https://alpha.example/#top',
  ])('may not be %s', (url) => {
    expect(readMistakes({ ...alphaEnvironment, ALPHA_URL: url })).toEqual([
      expect.stringMatching(/^ALPHA_URL: expected /),
    ]);
  });
});

describe('the server’s own settings', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['LOG_LEVEL', 'loud'],
    ['TRACKGRAPH_ALLOW_ANONYMOUS', 'yes'],
    ['TRACKGRAPH_GRAPHIQL', '1'],
    ['TRACKGRAPH_INTROSPECTION', 'on'],
    ['REDIS_URL', `http://:${secret}@redis`],
    ['HOST', 'no host'],
  ])('%s may not be %s', (name, value) => {
    expect(readMistakes({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: expected `))]);
  });

  test('a host that others can reach needs clients or a word that everyone may come in', () => {
    expect(readMistakes({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('TRACKGRAPH_ALLOW_ANONYMOUS')]);
    expect(read({ HOST: '0.0.0.0', TRACKGRAPH_ALLOW_ANONYMOUS: 'true' }).host).toBe('0.0.0.0');
    for (const host of ['localhost', '::1', '127.0.0.2']) expect(read({ HOST: host }).host).toBe(host);
  });

  test('production turns GraphiQL and introspection off unless they are asked for', () => {
    expect(read({ NODE_ENV: 'production' })).toMatchObject({ graphiql: false, introspection: false });
    const environment = { NODE_ENV: 'production', TRACKGRAPH_GRAPHIQL: 'true', TRACKGRAPH_INTROSPECTION: 'true' };
    expect(read(environment)).toMatchObject({ graphiql: true, introspection: true });
  });
});

describe('the file', () => {
  const account = { id: 'shop', provider: 'alpha', credentials: { accessId: 'id', accessKey: '${SHOP_KEY}' } };
  const client = { name: 'dashboard', sha256: 'AB'.repeat(32), accounts: ['shop'], rights: 'read' };
  const environment = { SHOP_KEY: secret };

  test('adds accounts and clients, in YAML, with values of the environment', () => {
    const text = `
      accounts:
        - id: shop
          provider: ALPHA
          url: "https://\${SHOP_HOST}/api"
          credentials: { accessId: id, accessKey: "\${SHOP_KEY}" }
          options: { pageSize: 10 }
          timeZone: Europe/Berlin
          currency: EUR
          limits: { report: { calls: 1, perMs: 1050 } }
      clients:
        - { name: dashboard, sha256: "${'AB'.repeat(32)}", accounts: [shop, beta], rights: read write }
    `;
    const variables = { BETA_KEY: 'b', SHOP_KEY: secret, SHOP_HOST: 'shop.example', TRACKGRAPH_CONFIG: 'more.yaml' };
    const config = read(variables, { 'more.yaml': text });
    expect(config.accounts.map(({ id }) => id)).toEqual(['beta', 'shop']);
    expect(config.accounts[1]).toEqual({
      id: 'shop',
      provider: 'ALPHA',
      url: 'https://shop.example/api',
      credentials: { accessId: 'id', accessKey: secret },
      options: { integrations: [], pageSize: 10, nameField: 'name' },
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      limits: { report: { calls: 1, perMs: 1050 } },
    });
    expect(config.clients).toEqual([
      { name: 'dashboard', sha256: 'ab'.repeat(32), accounts: ['shop', 'beta'], rights: 'read write' },
    ]);
  });

  test('with clients allows a host that others can reach', () => {
    expect(readMistakes({ ...environment, HOST: '0.0.0.0' }, { accounts: [account], clients: [client] })).toEqual([]);
  });

  test('a value of the environment is not read for further names', () => {
    const key = '${' + 'ALPHA_ID}';
    const text = JSON.stringify({ accounts: [account] });
    const config = read({ SHOP_KEY: key, TRACKGRAPH_CONFIG: 'a' }, { a: text });
    expect(config.accounts[0]?.credentials.accessKey).toBe(key);
  });

  test.each<[string, unknown, string]>([
    ['a stranger on top', { account: [] }, 'settings.yaml: expected only accounts, clients; not account'],
    [
      'a stranger in an account',
      { accounts: [{ ...account, secret }] },
      'accounts[0]: expected only id, provider, url, credentials, options, timeZone, currency, limits; not secret',
    ],
    ['no id', { accounts: [{ ...account, id: undefined }] }, 'accounts[0].id: expected string, which is missing'],
    [
      'a provider that does not exist',
      { accounts: [{ ...account, provider: 'gamma' }] },
      'accounts[0].provider: expected one of alpha, beta',
    ],
    [
      'a missing credential',
      { accounts: [{ ...account, credentials: { accessKey: secret } }] },
      'accounts[0].credentials.accessId: expected a text, which is missing',
    ],
    [
      'a credential of another provider',
      { accounts: [{ ...account, credentials: { ...account.credentials, apiKey: secret } }] },
      'accounts[0].credentials: expected only accessId, accessKey; not apiKey',
    ],
    [
      'a variable that is not set',
      { accounts: [{ ...account, credentials: { accessId: '${NOWHERE}', accessKey: secret } }] },
      'accounts[0].credentials.accessId: expected the environment variable NOWHERE, which is not set',
    ],
    [
      'an unsafe address',
      { accounts: [{ ...account, url: 'http://a.example' }] },
      'accounts[0].url: expected https://',
    ],
    [
      'an option that cannot be right',
      { accounts: [{ ...account, options: { pageSize: 'many' } }] },
      'accounts[0].options.pageSize: expected number',
    ],
    [
      'an option that does not exist',
      { accounts: [{ ...account, options: { size: 1 } }] },
      'accounts[0].options: expected only integrations, pageSize, nameField; not size',
    ],
    [
      'a zone that does not exist',
      { accounts: [{ ...account, timeZone: 'Mars/Olympus' }] },
      'accounts[0].timeZone: expected an IANA time zone',
    ],
    [
      'an id that is taken',
      { accounts: [account, account] },
      'account "shop": expected a name that no other account has',
    ],
    [
      'a digest of the wrong length',
      { accounts: [account], clients: [{ ...client, sha256: secret }] },
      'clients[0].sha256: expected the SHA-256',
    ],
    [
      'a client of an account that does not exist',
      { accounts: [account], clients: [{ ...client, accounts: ['shop', 'alpha'] }] },
      'clients[0].accounts[1]: expected the id of a configured account: shop',
    ],
    [
      'a right that does not exist',
      { accounts: [account], clients: [{ ...client, rights: 'write' }] },
      'clients[0].rights: Invalid option: expected one of "read"|"read write"',
    ],
    ['text that is not YAML', `accounts: [\n  "${secret}`, 'settings.yaml, line 2: expected YAML or JSON'],
  ])('is refused with %s', (_, file, mistake) => {
    expect(readMistakes(environment, file)).toEqual(expect.arrayContaining([expect.stringContaining(mistake)]));
  });

  test('is refused when it cannot be read, by its path', () => {
    expect(readMistakes({ TRACKGRAPH_CONFIG: 'nowhere.yaml' })).toEqual([
      expect.stringMatching(/^TRACKGRAPH_CONFIG: .*nowhere\.yaml: ENOENT/),
    ]);
  });

  test('is refused when it refers to itself, or swells by its references', () => {
    const swelling = ['a: &a [x, x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(swell)].join('\n');
    expect(readMistakes({}, 'accounts: &a [*a]')).not.toEqual([]);
    expect(readMistakes({}, swelling)).not.toEqual([]);
  });

  test('may be empty', () => {
    expect(readMistakes({}, '')).toEqual([]);
  });
});

test('all mistakes are told at once', () => {
  expect(readMistakes({ PORT: 'x', LOG_LEVEL: 'x', ALPHA_KEY: secret })).toHaveLength(3);
});

function swell(name: string, index: number): string {
  const before = 'abcdefgh'[index] ?? 'a';
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
}
