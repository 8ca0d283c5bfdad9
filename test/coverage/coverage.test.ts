/** Every operation of every provider is reached by a field, or stands with the reason why it is not. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';
import { coverage } from './coverage';
import type { Declared } from './declared';
import { readDeclared } from './declared';
import type { Entry, Known, ProviderCoverage } from './entry';
import { createPage, listMissing } from './page';

let declared: ReadonlyMap<string, readonly Declared[]>;

beforeAll(async () => {
  declared = await readDeclared(new URL('../../schema/', import.meta.url));
});

describe.each(coverage.map((provider) => [provider.name, provider] as const))('%s', (_name, provider) => {
  const clock = createTurningClock();
  let sandbox: Sandbox;
  let gateway: TestGateway;
  let known: Known;

  beforeAll(async () => {
    sandbox = await startSandbox({ only: [provider.sandbox], now: clock.now });
    gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
    known = createKnown(provider, sandbox);
    for (const question of provider.prepare) await ask(question);
    // The token is to be fetched before the eyes of the first question.
    if (provider.entries.some(({ fetchesToken }) => fetchesToken)) await startAgain();
  });

  afterAll(async () => {
    await gateway?.stop();
    await sandbox?.stop();
  });

  async function startAgain(): Promise<void> {
    await gateway.stop();
    gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
  }

  async function ask({ ask: toQuestion, learn }: Pick<Entry, 'ask' | 'learn'>): Promise<Asked> {
    clock.turn(provider.turnMs);
    sandbox[provider.sandbox].clearLog();
    const { query, variables } = toQuestion(known);
    const answer = await gateway.ask(query, variables, { 'trackgraph-max-age': '0' });
    expect(readFaults(answer)).toEqual([]);
    known = { ...known, ...learn?.(answer.data) };
    return answer;
  }

  it.each(provider.entries.map((entry) => [entry.operation, entry.field, entry] as const))(
    '%s is called by %s',
    async (operation, _field, entry) => {
      const before = entry.answeredBefore?.(known);
      if (before) {
        sandbox[provider.sandbox].addFault({ ...before, status: 200, times: 1 });
        await ask(entry);
      }
      await ask(entry);
      expect(readCalls(provider, sandbox)).toContain(operation);
    },
  );

  const declaring = provider.entries.filter(({ fetchesToken }) => !fetchesToken);

  it.each(declaring.map((entry) => [entry.operation, entry.field] as const))(
    '%s is declared by %s',
    (operation, field) => {
      const found = declared.get(field) ?? [];
      expect({ field, isInSchema: declared.has(field) }).toEqual({ field, isInSchema: true });
      const own = found.filter((one) => one.provider === provider.id).map((one) => one.operation);
      const isUnified = found.some((one) => one.provider === null);
      expect([...own, ...(isUnified ? readEndpoints(gateway) : [])]).toContain(operation);
    },
  );

  it('has each operation once: reached, refused with a reason, or not reachable yet', () => {
    const all = provider.sections.flatMap(({ operations }) => operations);
    const listed = [...provider.entries, ...provider.refused].map(({ operation }) => operation);
    expect([...listed, ...provider.notYet].sort()).toEqual([...all].sort());
    expect(listMissing(provider)).toEqual(all.filter((operation) => provider.notYet.includes(operation)));
  });

  it('calls nothing unreachable that a field or an endpoint declares', () => {
    const reachable = [...declared.values()]
      .flat()
      .flatMap((one) => (one.provider === provider.id ? [one.operation] : []));
    const all = [...reachable, ...readEndpoints(gateway)];
    expect(provider.notYet.filter((operation) => all.includes(operation))).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  it('is what `npm run coverage:api -- --write` makes', async () => {
    const page = await readFile(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
    expect(page).toBe(createPage(coverage));
  });
});

/** Real time, and what it is turned forwards by. */
function createTurningClock() {
  let turnedMs = 0;
  return {
    now: () => Date.now() + turnedMs,
    turn: (ms: number): void => {
      turnedMs += ms;
    },
    sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        });
      });
    },
  };
}

function createKnown({ id, sandbox: name }: ProviderCoverage, sandbox: Sandbox): Known {
  const account = encodeGlobalId({ type: 'Account', provider: id, account: name, upstreamId: name });
  return { account, ...(name === 'metrics24' && { integration: sandbox.metrics24.integrations[0]!.id }) };
}

/** Errors, and what a mutation found wrong. */
function readFaults({ data, errors = [] }: Asked): readonly unknown[] {
  const results = (data?.done?.results ?? []) as readonly { userErrors?: readonly unknown[] }[];
  return [
    ...errors,
    ...((data?.done?.userErrors ?? []) as readonly unknown[]),
    ...results.flatMap(({ userErrors = [] }) => userErrors),
  ];
}

/** The operations that were answered, by the most exact of the templates. */
function readCalls({ pathPrefix, sections, sandbox: name }: ProviderCoverage, sandbox: Sandbox): readonly string[] {
  const templates = sections
    .flatMap(({ operations }) => operations)
    .sort((one, other) => one.split('{').length - other.split('{').length);
  return sandbox[name].log.flatMap(({ method, path, status }) => {
    if (status < 200 || status > 299 || !path.startsWith(pathPrefix)) return [];
    const call = `${method} ${path.slice(pathPrefix.length)}`;
    const found = templates.find((template) => toPattern(template).test(call));
    return found ? [found] : [];
  });
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function readEndpoints({ connections }: TestGateway): readonly string[] {
  return connections.flatMap(({ lists, reads, figures }) =>
    [...lists, ...reads, ...figures].map((one) => one.operation),
  );
}
