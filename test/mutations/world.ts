/** One provider's sandbox behind a gateway and its true HTTP front, and what the tests of mutations do with them. */
import { expect } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { FrontAnswer, TestFront } from '../support/front';
import { startFront } from '../support/front';
import { startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';
import type { Answer, Entry, Known, ProviderMutations, World } from './entry';

/** After the day that the world ends on, so that all of it has happened. */
const startAt = Date.parse('2026-05-20T12:34:56Z');
export const fresh = { 'trackgraph-max-age': '0' };

export interface Sent {
  readonly answer: FrontAnswer;
  readonly payload: Answer;
  /** Of the payload and of its results, in order. */
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly code: string }[];
  /** What was written at the provider meanwhile: `POST /datapoints/5001`. */
  readonly writes: readonly string[];
}

export interface Running {
  readonly world: World;
  /** Turns the clock forwards: no limit counts what was before to what comes. */
  readonly turn: () => void;
  readonly send: (entry: Pick<Entry, 'mutation' | 'selection'>, input: object, as?: 'weaker') => Promise<Sent>;
  readonly see: (entry: Entry, known: Known, headers?: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export async function startWorld(provider: ProviderMutations): Promise<Running> {
  const leaping = createLeapingClock(startAt);
  let turnedMs = 0;
  const clock = { ...leaping, now: () => leaping.now() + turnedMs };
  const sandbox: Sandbox = await startSandbox({ only: [provider.sandbox], today: '2026-05-20', now: clock.now });
  const [account] = toAccounts(sandbox);
  const ends: (() => Promise<void>)[] = [];

  function turn(): void {
    turnedMs += provider.turnMs ?? 0;
  }

  async function open(own = account!): Promise<TestFront> {
    const gateway = await startGateway({ accounts: [own], clock });
    const front = await startFront(gateway);
    ends.push(front.stop, gateway.stop);
    return front;
  }

  const emulator = sandbox[provider.sandbox];
  const front = await open();
  let weaker: TestFront | undefined;

  async function ask(query: string, variables: object = {}): Promise<Answer> {
    const { data, errors } = await front.ask(query, variables, fresh);
    expect({ query, errors }).toEqual({ query, errors: undefined });
    return data;
  }

  async function change(mutation: string, selection: string, input: object, to = front): Promise<FrontAnswer> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} userErrors { field message code } } }`;
    return to.ask(query, { input });
  }

  const make: World['make'] = async (mutation, selection, input) => {
    const { data, errors } = await change(mutation, selection, input);
    const userErrors = data?.payload?.userErrors;
    expect({ mutation, errors, userErrors }).toEqual({ mutation, errors: undefined, userErrors: [] });
    return data.payload;
  };

  const world: World = { sandbox, known: {}, ask, make };
  const known = (await provider.prepare?.(world)) ?? {};
  const prepared: World = { ...world, known };

  return {
    world: prepared,
    turn,
    send: async ({ mutation, selection }, input, as) => {
      if (as) weaker ??= await open(await provider.weaken!(account!, prepared));
      emulator.clearLog();
      // Neither of the two gateways knows what the other has sent.
      if (as) turn();
      const answer = await change(mutation, selection, input, as ? weaker : front);
      if (as) turn();
      const payload = answer.data?.payload;
      const results: readonly Answer[] = payload?.results ?? [];
      const userErrors = [payload, ...results].flatMap((one) => one?.userErrors ?? []);
      return { answer, payload, userErrors, writes: readWrites(provider, emulator.log) };
    },
    see: async ({ read }, known, headers = {}) => {
      if (typeof read !== 'function') return undefined;
      const { query, variables, pick } = read(known);
      const { data, errors } = await front.ask(query, variables, headers);
      if (errors) return errors[0]!.extensions.code;
      return pick ? pick(data) : Object.values(data as object)[0];
    },
    stop: async () => {
      for (const end of ends) await end();
      await sandbox.stop();
    },
  };
}

function readWrites(
  { pathPrefix, harmless = [] }: ProviderMutations,
  log: readonly { readonly method: string; readonly path: string }[],
): readonly string[] {
  return log
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.slice(pathPrefix.length)}`)
    .filter((write) => !harmless.some((template) => isCallOf(template, write)));
}

export function isCallOf(template: string, call: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(call);
}

/** The part of the call that comes before the first id: nothing else is written meanwhile. */
export function toMatch({ pathPrefix }: ProviderMutations, { write }: Entry): string {
  const [method, path] = write.split(' ') as [string, string];
  return `${method} ${pathPrefix}${path.split('{')[0]}`;
}
