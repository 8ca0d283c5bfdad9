/** A gateway over the sandbox's ClickMeter, and short ways to change something there and to read it again. */
import { expect } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import { startSandbox } from '../../src/sandbox';
import type { Asked } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';

export type Answer = Asked['data'];

export interface Changes {
  readonly ask: (query: string, variables?: object) => Promise<Asked>;
  /** Must go without a user error. */
  readonly make: (field: string, selection: string, input: object) => Promise<Answer>;
  /** The fields of one thing, or the code of the error. */
  readonly read: (id: string, type: string, fields: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export async function startChanges(): Promise<Changes> {
  const sandbox = await startSandbox();
  const gateway = await startGateway({ accounts: toAccounts(sandbox) });

  return {
    ask: gateway.ask,
    make: async (field, selection, input) => {
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${selection} userErrors { field message code } } }`;
      const { data, errors } = await gateway.ask(query, { input });
      const userErrors = data?.answer.userErrors;
      expect({ field, errors, userErrors }).toEqual({ field, errors: undefined, userErrors: [] });
      return data.answer;
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
