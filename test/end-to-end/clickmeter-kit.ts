/** A gateway over the sandbox's ClickMeter, and short ways to change something there and to read it again. */
import { expect } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import { startSandbox } from '../../src/sandbox';
import type { Asked } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';

export type Answer = Asked['data'];

export interface Changes {
  readonly ask: (query: string, variables?: object) => Promise<Asked>;
  readonly change: (field: string, selection: string, input: object) => Promise<Answer>;
  /** Must go without a user error. */
  readonly make: (field: string, selection: string, input: object) => Promise<Answer>;
  /** Code and field of the first user error. */
  readonly fail: (field: string, selection: string, input: object) => Promise<readonly [string, string | null]>;
  /** The fields of one thing, or the code of the error. */
  readonly read: (id: string, type: string, fields: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export async function startChanges(): Promise<Changes> {
  const sandbox = await startSandbox();
  const gateway = await startGateway({ accounts: toAccounts(sandbox) });

  async function change(field: string, selection: string, input: object): Promise<Answer> {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${selection} userErrors { field message code } } }`;
    const { data, errors } = await gateway.ask(query, { input });
    expect({ field, errors }).toEqual({ field, errors: undefined });
    return data.answer;
  }

  return {
    ask: gateway.ask,
    change,
    make: async (field, selection, input) => {
      const answer = await change(field, selection, input);
      expect({ field, userErrors: answer.userErrors }).toEqual({ field, userErrors: [] });
      return answer;
    },
    fail: async (field, selection, input) => {
      const { userErrors } = await change(field, selection, input);
      return [userErrors[0]?.code, userErrors[0]?.field?.join('.') ?? null];
    },
    read: async (id, type, fields) => {
      const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`;
      const { data, errors } = await gateway.ask(query, { id });
      return errors ? errors[0]!.extensions.code : data.node;
    },
    stop: async () => {
      await gateway.stop();
      await sandbox.stop();
    },
  };
}

export const unknown = (type: string): string =>
  encodeGlobalId({ type, provider: 'CLICKMETER', account: 'clickmeter', upstreamId: '999999999' });

/** A new link, and where it lies. */
export function describeLink(name: string, group: string, domain: string): object {
  return { group, domain, name, title: `Title of ${name}`, destinationUrl: 'https://shop.example/x' };
}

/** A new group, and a domain that links can be made on. */
export async function findPlace({ ask, make }: Changes): Promise<{ readonly group: string; readonly domain: string }> {
  const { data } = await ask('{ domains(first: 1, filter: { types: [REDIRECT_DOMAIN] }) { nodes { id } } }');
  const { linkGroup } = await make('linkGroupCreate', 'linkGroup { id }', { name: 'For tests' });
  return { group: linkGroup.id, domain: data.domains.nodes[0].id };
}
