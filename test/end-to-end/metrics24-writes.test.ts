/** What is special about changes of filter groups; `test/mutations/` has each with its refusals. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { readWire, startGateway, toAccounts } from '../support/gateway';

let sandbox: Sandbox;
let gateway: TestGateway;
let integration: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  gateway = await startGateway({ accounts: toAccounts(sandbox) });
  integration = sandbox.metrics24.integrations[0]!.id;
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

beforeEach(() => sandbox.metrics24.clearLog());

const account = encodeGlobalId({
  type: 'Account',
  provider: 'METRICS24',
  account: 'metrics24',
  upstreamId: 'metrics24',
});
const toId = (type: string, upstreamId: string): string =>
  encodeGlobalId({ type, provider: 'METRICS24', account: 'metrics24', upstreamId });
const toGroupId = (id: string): string => toId('FilterGroup', `${integration}:${id}`);

async function change(field: string, input: object, selection: string): Promise<any> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${selection} userErrors { field message code } } }`;
  const answer = await gateway.ask(query, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.done;
}

async function readGroup(id: string, fields: string): Promise<Asked> {
  return gateway.ask(`query ($id: ID!) { node(id: $id) { ... on FilterGroup { ${fields} } } }`, { id });
}

let priority = 5000;

async function createGroup(input: object = {}): Promise<string> {
  priority += 1;
  const done = await change(
    'filterGroupCreate',
    { integration, name: `Made ${priority}`, priority, ...input },
    'filterGroup { id }',
  );
  expect(done.userErrors).toEqual([]);
  return done.filterGroup.id as string;
}

describe('filterGroupCreate', () => {
  it('makes a group of which everything is read again', async () => {
    const input = {
      account,
      integration,
      name: 'Autumn',
      priority: 4001,
      isActive: true,
      description: 'Of the test.',
      monitorsOnly: true,
      rtbEnabled: false,
      advertiserIds: ['adv-11'],
      publisherIds: ['pub-101'],
      offerIds: ['727'],
      tags: ['autumn', 'autumn'],
      filters: [{ type: 'VPN', enabled: true, include_residential: true }],
    };
    const fields =
      'name priority isActive description monitorsOnly rtbEnabled advertiserIds publisherIds offerIds tags filters integration { upstreamId }';
    const done = await change('filterGroupCreate', input, `filterGroup { id ${fields} }`);
    expect(done.userErrors).toEqual([]);
    const { account: _account, integration: _integration, ...plain } = input;
    const expected = { ...plain, tags: ['autumn'], integration: { upstreamId: integration } };
    expect(done.filterGroup).toMatchObject(expected);
    expect((await readGroup(done.filterGroup.id, fields)).data.node).toEqual(expected);
  });

  it('tells what the provider refuses in its words', async () => {
    const taken = await change('filterGroupCreate', { integration, name: 'Twice', priority: 10 }, 'filterGroup { id }');
    expect(taken.userErrors[0].message).toMatch(/priority/);
  });

  it('makes one group for one idempotency key', async () => {
    const input = { integration, name: 'Once', priority: 4003, idempotencyKey: 'once' };
    const done = await Promise.all([1, 2].map(() => change('filterGroupCreate', input, 'filterGroup { id }')));
    expect(done[0].filterGroup.id).toBe(done[1].filterGroup.id);
    expect(readWire(sandbox.metrics24).filter((line) => line.startsWith('POST'))).toHaveLength(1);
    const other = await change('filterGroupCreate', { ...input, name: 'Other' }, 'filterGroup { id }');
    expect(other.userErrors).toMatchObject([{ field: ['input', 'idempotencyKey'], code: 'BAD_USER_INPUT' }]);
  });
});

describe('filterGroupUpdate', () => {
  it('changes what is given, clears what is null, and leaves the rest', async () => {
    const id = await createGroup({
      description: 'Old.',
      tags: ['a', 'b'],
      publisherIds: ['pub-101'],
      rtbEnabled: true,
    });
    const done = await change(
      'filterGroupUpdate',
      { id, name: 'New', description: null, tags: ['c'], monitorsOnly: false },
      'filterGroup { name }',
    );
    expect(done).toEqual({ filterGroup: { name: 'New' }, userErrors: [] });
    const { data } = await readGroup(id, 'name description tags publisherIds rtbEnabled monitorsOnly');
    expect(data.node).toEqual({
      name: 'New',
      description: null,
      tags: ['c'],
      publisherIds: ['pub-101'],
      rtbEnabled: true,
      monitorsOnly: false,
    });
  });
});

describe('filterGroupDelete', () => {
  it('deletes once, and finds nothing the second time', async () => {
    const id = await createGroup();
    expect(await change('filterGroupDelete', { id }, 'deletedId')).toEqual({ deletedId: id, userErrors: [] });
    expect((await readGroup(id, 'name')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await change('filterGroupDelete', { id }, 'deletedId')).toMatchObject({
      deletedId: null,
      userErrors: [{ field: ['input', 'id'], code: 'NOT_FOUND' }],
    });
  });
});

describe('many filter groups', () => {
  it('get a monitoring mode with one call, each told in order', async () => {
    const [on, off] = [await createGroup({ monitorsOnly: true }), await createGroup({ monitorsOnly: false })];
    sandbox.metrics24.clearLog();
    const ids = [off, toGroupId('nobody'), on, 'no id', off];
    const done = await change(
      'filterGroupsUpdate',
      { ids, monitorsOnly: true },
      'results { index filterGroup { id monitorsOnly } userErrors { field code } }',
    );
    const isOn = (id: string) => ({ filterGroup: { id, monitorsOnly: true }, userErrors: [] });
    expect(done.results).toEqual([
      { index: 0, ...isOn(off) },
      { index: 1, filterGroup: null, userErrors: [{ field: ['input', 'ids', '1'], code: 'NOT_FOUND' }] },
      { index: 2, ...isOn(on) },
      { index: 3, filterGroup: null, userErrors: [{ field: ['input', 'ids', '3'], code: 'BAD_USER_INPUT' }] },
      { index: 4, ...isOn(off) },
    ]);
    expect(readWire(sandbox.metrics24).filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
    expect((await readGroup(off, 'monitorsOnly')).data.node).toEqual({ monitorsOnly: true });
    sandbox.metrics24.clearLog();
    await change('filterGroupsUpdate', { ids: [on], monitorsOnly: true }, 'results { index }');
    expect(readWire(sandbox.metrics24).some((line) => line.startsWith('PATCH'))).toBe(false);
  });

  it('are deleted with one call, each told in order', async () => {
    const ids = [await createGroup(), toGroupId('nobody'), await createGroup()];
    sandbox.metrics24.clearLog();
    const done = await change('filterGroupsDelete', { ids }, 'results { index deletedId userErrors { code } }');
    expect(done.results).toEqual([
      { index: 0, deletedId: ids[0], userErrors: [] },
      { index: 1, deletedId: null, userErrors: [{ code: 'NOT_FOUND' }] },
      { index: 2, deletedId: ids[2], userErrors: [] },
    ]);
    expect(readWire(sandbox.metrics24).filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
    expect((await readGroup(ids[0]!, 'name')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('say so when nobody knows what became of them', async () => {
    const id = await createGroup({ monitorsOnly: false });
    sandbox.metrics24.addFault({ match: 'PATCH', mode: 'reset', times: 1 });
    const done = await change(
      'filterGroupsUpdate',
      { ids: [id], monitorsOnly: true },
      'results { index userErrors { code } }',
    );
    sandbox.metrics24.clearFaults();
    expect(done.results).toEqual([{ index: 0, userErrors: [{ code: 'OUTCOME_UNKNOWN' }] }]);
  });
});
