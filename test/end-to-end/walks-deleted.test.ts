/** Deleted things: in lists, counts and nested lists they stand only where they are asked for. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { LinkRecord, PixelRecord } from '../../src/sandbox/world/types';
import type { TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';

const today = '2026-05-20';

type Answer = any;

let sandbox: Sandbox<'clickmeter' | 'metrics24'>;
let gateway: TestGateway;

beforeAll(async () => {
  const clock = createLeapingClock(Date.parse(`${today}T12:34:56Z`));
  sandbox = await startSandbox({ today, now: clock.now, only: ['clickmeter', 'metrics24'] });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await gateway.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Ids, and the total that the list tells, of all pages of a list somewhere in an answer. */
async function walk(
  list: string,
  find: (data: Answer) => Answer = ({ found }) => found,
  around: (field: string) => string = (field) => field,
  id?: string,
) {
  const ids: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const declared = id === undefined ? '$after: String' : '$after: String, $id: ID!';
    const page = 'nodes { upstreamId } totalCount pageInfo { hasNextPage endCursor } problems { message }';
    const answer = find(await ask(`query (${declared}) { ${around(`found: ${list} { ${page} }`)} }`, { after, id }));
    expect(answer.problems).toEqual([]);
    ids.push(...answer.nodes.map(({ upstreamId }: Answer) => upstreamId));
    if (answer.totalCount !== null && !answer.pageInfo.hasNextPage) expect(answer.totalCount).toBe(ids.length);
    ({ endCursor: after, hasNextPage: hasMore } = answer.pageInfo);
  }
  return ids.sort();
}

/** A list below one thing. */
const walkBelow = (type: string, upstreamId: number, list: string): Promise<readonly string[]> =>
  walk(
    list,
    ({ node }) => node.found,
    (field) => `node(id: $id) { ... on ${type} { ${field} } }`,
    encodeGlobalId({ type, provider: 'CLICKMETER', account: 'clickmeter', upstreamId: String(upstreamId) }),
  );

type State = LinkRecord['state'];

interface Thing {
  readonly id: string | number;
  readonly state: State;
}

const toIds = (things: readonly Thing[], ...states: readonly State[]): readonly string[] =>
  things
    .filter(({ state }) => states.includes(state))
    .map(({ id }) => String(id))
    .sort();

const toThings = (records: readonly { readonly id: number; readonly deleted: boolean }[]): readonly Thing[] =>
  records.map(({ id, deleted }) => ({ id, state: deleted ? 'deleted' : 'active' }));

/** Deleted at 24Metrics is what was switched off. */
const listFilterGroups = (): readonly Thing[] =>
  sandbox.world.integrations.flatMap(({ id: integration, filterGroups }) =>
    filterGroups.map(
      ({ id, active }) => ({ id: `${integration}:${id}`, state: active ? 'active' : 'deleted' }) as const,
    ),
  );

const links = (): readonly LinkRecord[] => sandbox.world.links;
const datapoints = (): readonly (LinkRecord | PixelRecord)[] => [...links(), ...sandbox.world.pixels];

describe.each<[string, string, () => readonly Thing[]]>([
  ['datapoints', 'TRACKING_LINK', links],
  ['datapoints', 'TRACKING_PIXEL', () => sandbox.world.pixels],
  ['groups', 'LINK_GROUP', () => toThings(sandbox.world.groups)],
  ['groups', 'FILTER_GROUP', listFilterGroups],
  ['goals', 'CONVERSION', () => toThings(sandbox.world.clickConversions)],
])('the list %s of %s', (field, type, listThings) => {
  const read = (status: string): Promise<readonly string[]> =>
    walk(`${field}(first: 100, after: $after, filter: { types: [${type}]${status} })`);

  it('is of the living, unless the deleted are asked for', async () => {
    expect(toIds(listThings(), 'deleted').length).toBeGreaterThan(0);
    expect(await read('')).toEqual(toIds(listThings(), 'active'));
    expect(await read(', status: [ACTIVE]')).toEqual(toIds(listThings(), 'active'));
    expect(await read(', status: [DELETED]')).toEqual(toIds(listThings(), 'deleted'));
    expect(await read(', status: [DELETED, ACTIVE]')).toEqual(toIds(listThings(), 'active', 'deleted'));
  });
});

it('what is paused is neither living nor deleted', async () => {
  const read = (states: string): Promise<readonly string[]> =>
    walk(
      `datapoints(first: 100, after: $after, filter: { types: [TRACKING_LINK, TRACKING_PIXEL], status: [${states}] })`,
    );
  expect(await read('PAUSED')).toEqual(toIds(datapoints(), 'paused'));
  expect(await read('PAUSED, SPAM, ACTIVE')).toEqual(toIds(datapoints(), 'paused', 'spam', 'active'));
});

it('a search, a tag and a mark find the deleted only when they are asked for', async () => {
  const tagged = links().filter(({ tagIds }) => tagIds.length > 0);
  const gone = tagged.find(({ state }) => state === 'deleted')!;
  const { name: tag } = sandbox.world.tags.find(({ id }) => gone.tagIds.includes(id))!;
  const own = tagged.filter(({ tagIds, slug }) => tagIds.includes(gone.tagIds[0]!) && slug.startsWith(gone.slug));
  const read = (status: string): Promise<readonly string[]> =>
    walk(
      `datapoints(first: 100, after: $after, filter: { types: [TRACKING_LINK], search: "${gone.slug}", tags: ["${tag}"]${status} })`,
    );
  expect(await read('')).toEqual(toIds(own, 'active'));
  expect(await read(', status: [DELETED]')).toEqual(toIds(own, 'deleted'));
  const favourites = datapoints().filter(({ favourite }) => favourite);
  expect(
    await walk(
      'datapoints(first: 100, after: $after, filter: { favorite: true, types: [TRACKING_LINK, TRACKING_PIXEL] })',
    ),
  ).toEqual(toIds(favourites, 'active'));
});

describe('counts', () => {
  it.each<[string, string, () => readonly Thing[]]>([
    ['datapointCount', 'type: TRACKING_LINK', links],
    ['datapointCount', 'type: TRACKING_PIXEL', () => sandbox.world.pixels],
    ['linkGroupCount', 'search: ""', () => toThings(sandbox.world.groups)],
    ['conversionCount', 'search: ""', () => toThings(sandbox.world.clickConversions)],
  ])('by %s(%s) are of the living, unless others are asked for', async (field, more, listThings) => {
    const { accounts } = await ask(`{ accounts(providers: [CLICKMETER]) { nodes {
      living: ${field}(${more}) gone: ${field}(${more}, status: DELETED) all: ${field}(${more}, status: null)
    } } }`);
    expect(accounts.nodes).toEqual([
      {
        living: toIds(listThings(), 'active').length,
        gone: toIds(listThings(), 'deleted').length,
        all: listThings().length,
      },
    ]);
  });
});

describe('nested lists', () => {
  /** One with living and deleted members. */
  const findGroup = (): number =>
    links().find(
      ({ groupId, state }) =>
        state === 'deleted' && links().some((other) => other.groupId === groupId && other.state === 'active'),
    )!.groupId;
  const membersOf = (group: number): readonly Thing[] => datapoints().filter(({ groupId }) => groupId === group);

  it('of a group are of the living, unless the deleted are asked for', async () => {
    const group = findGroup();
    const read = (status: string) => walkBelow('LinkGroup', group, `datapoints(first: 100, after: $after${status})`);
    expect(await read('')).toEqual(toIds(membersOf(group), 'active'));
    expect(await read(', status: [DELETED]')).toEqual(toIds(membersOf(group), 'deleted'));
  });

  it('of a group with figures are of the living too, and so are its counts', async () => {
    const group = findGroup();
    const id = encodeGlobalId({
      ...{ type: 'LinkGroup', provider: 'CLICKMETER', account: 'clickmeter' },
      upstreamId: String(group),
    });
    const rows = 'totalCount nodes { datapoint { upstreamId } }';
    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on LinkGroup {
        linkCount datapointCount goneCount: datapointCount(status: DELETED)
        living: datapointFigures(first: 100) { ${rows} }
        gone: datapointFigures(first: 100, status: DELETED) { ${rows} }
        all: datapointFigures(first: 100, status: null) { ${rows} }
      } } }`,
      { id },
    );
    const tell = ({ nodes }: Answer): readonly string[] =>
      nodes.map(({ datapoint }: Answer) => datapoint.upstreamId).sort();
    const members = membersOf(group);
    // This call of the provider's tells only the deleted from all others.
    const living = toIds(members, 'active', 'paused', 'spam');
    expect(tell(node.living)).toEqual(living);
    expect(tell(node.gone)).toEqual(toIds(members, 'deleted'));
    expect(tell(node.all)).toEqual(toIds(members, 'active', 'paused', 'spam', 'deleted'));
    expect(node.living.totalCount).toBe(living.length);
    expect(node.datapointCount).toBe(toIds(members, 'active').length);
    expect(node.goneCount).toBe(toIds(members, 'deleted').length);
    const ownLinks = links().filter(({ groupId }) => groupId === group);
    expect(node.linkCount).toBe(toIds(ownLinks, 'active', 'paused', 'spam').length);
  });

  it('of a deleted group hold its members only as deleted ones', async () => {
    const { id } = sandbox.world.groups.find(({ deleted }) => deleted)!;
    expect(toIds(membersOf(id), 'deleted').length).toBeGreaterThan(0);
    expect(await walkBelow('LinkGroup', id, 'datapoints(first: 100, after: $after)')).toEqual([]);
    expect(await walkBelow('LinkGroup', id, 'datapoints(first: 100, after: $after, status: [DELETED])')).toEqual(
      toIds(membersOf(id), 'deleted'),
    );
  });

  it.each<[string, string, () => readonly number[], (thing: LinkRecord | PixelRecord) => readonly number[]]>([
    [
      'Conversion',
      'datapoints',
      () => sandbox.world.clickConversions.map(({ id }) => id),
      (thing) => ('conversionIds' in thing ? thing.conversionIds : []),
    ],
    [
      'RetargetingScript',
      'datapoints',
      () => sandbox.world.retargetingScripts.map(({ id }) => id),
      (thing) => ('scriptIds' in thing ? thing.scriptIds : []),
    ],
    ['Tag', 'taggedDatapoints', () => sandbox.world.tags.map(({ id }) => id), ({ tagIds }) => tagIds],
  ])('of a %s, as %s, are of the living, unless others are asked for', async (type, field, listIds, refer) => {
    const bearers = (id: number): readonly Thing[] => datapoints().filter((thing) => refer(thing).includes(id));
    const chosen = listIds().find((id) => toIds(bearers(id), 'deleted').length > 0)!;
    const read = (status: string) => walkBelow(type, chosen, `${field}(first: 100, after: $after${status})`);
    expect(await read('')).toEqual(toIds(bearers(chosen), 'active'));
    expect(await read(', status: DELETED')).toEqual(toIds(bearers(chosen), 'deleted'));
    expect(await read(', status: null')).toEqual(toIds(bearers(chosen), 'active', 'paused', 'spam', 'deleted'));
  });

  it('of a tag, by its name, are of the living, unless the deleted are asked for', async () => {
    const gone = toIds(toThings(sandbox.world.groups), 'deleted');
    for (const { id } of sandbox.world.tags) {
      const things = datapoints().filter(({ tagIds }) => tagIds.includes(id));
      const groups = toThings(sandbox.world.groups.filter(({ tagIds }) => tagIds.includes(id)));
      const read = (field: string, status = '') => walkBelow('Tag', id, `${field}(first: 100, after: $after${status})`);
      expect(await read('datapoints')).toEqual(toIds(things, 'active'));
      expect(await read('datapoints', ', status: [DELETED]')).toEqual(toIds(things, 'deleted'));
      for (const field of ['groups', 'taggedGroups']) {
        expect(await read(field)).toEqual(toIds(groups, 'active'));
        const deleted = field === 'groups' ? ', status: [DELETED]' : ', status: DELETED';
        expect(await read(field, deleted)).toEqual(toIds(groups, 'deleted'));
      }
    }
    expect(gone.length).toBeGreaterThan(0);
  });
});
