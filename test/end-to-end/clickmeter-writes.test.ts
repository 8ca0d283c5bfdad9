/** Changes in the sandbox that touch more than what they name, or less: what the table of all mutations (test/mutations) does not show. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Changes } from './clickmeter-kit';
import { describeLink, findPlace, startChanges, unknown } from './clickmeter-kit';

let changes: Changes;
let domain: string;
let group: string;

beforeAll(async () => {
  changes = await startChanges();
  ({ group, domain } = await findPlace(changes));
});

afterAll(() => changes.stop());

const make: Changes['make'] = (...given) => changes.make(...given);
const read: Changes['read'] = (...given) => changes.read(...given);

const link = (name: string) => describeLink(name, group, domain);

async function makeLink(name: string, fields: object = {}): Promise<string> {
  return (await make('trackingLinkCreate', 'trackingLink { id }', { ...link(name), ...fields })).trackingLink.id;
}

describe('links', () => {
  it('keep what a change does not name', async () => {
    const fields = 'id name title destinationUrl notes status redirectType group { id } domain { id } url favorite';
    const { trackingLink } = await make('trackingLinkCreate', `trackingLink { ${fields} }`, {
      ...link('zz-one'),
      scope: 'GROUP',
      notes: 'n',
      redirectType: 'TEMPORARY',
    });
    expect(trackingLink).toMatchObject({
      name: 'zz-one',
      notes: 'n',
      status: 'ACTIVE',
      redirectType: 'TEMPORARY',
      group: { id: group },
      domain: { id: domain },
    });
    const { id } = trackingLink;
    await make('trackingLinkUpdate', 'trackingLink { id }', { id, status: 'PAUSED', tags: ['zz-tag'] });
    await make('datapointSetFavorite', 'datapoint { id }', { id, favorite: true });
    await make('datapointSetFavorite', 'datapoint { id }', { id, favorite: true });
    await make('datapointSetNotes', 'datapoint { id }', { id, notes: 'other' });
    const { trackingLink: changed } = await make('trackingLinkUpdate', `trackingLink { ${fields} tags { name } }`, {
      id,
      title: 'T2',
    });
    expect(changed).toEqual({
      ...trackingLink,
      title: 'T2',
      status: 'PAUSED',
      favorite: true,
      notes: 'other',
      tags: [{ name: 'zz-tag' }],
    });
  });

  it('are changed and deleted by the dozen, whatever becomes of the others', async () => {
    const items = Array.from({ length: 30 }, (_, index) => ({ link: link(`zz-many-${index}`) }));
    const result = 'results { datapoint { id ... on TrackingLink { title } } userErrors { code } }';
    const pixel = { pixel: { group, title: 'zz-pixel' } };
    const { results } = await make('datapointsCreate', result, { items: [...items, pixel] });
    const ids: string[] = results.map((one: Answer) => one.datapoint.id);
    expect(new Set(ids).size).toBe(31);

    const edits = [ids[0]!, unknown('TrackingLink'), ids[1]!].map((id) => ({ link: { id, title: 'Changed' } }));
    const updated = await make('datapointsUpdate', result, { items: edits });
    expect(updated.results.map((one: Answer) => one.userErrors[0]?.code ?? one.datapoint.title)).toEqual([
      'Changed',
      'NOT_FOUND',
      'Changed',
    ]);
    expect(await read(ids[1]!, 'TrackingLink', 'name title')).toEqual({ name: 'zz-many-1', title: 'Changed' });

    const deleted = await make('datapointsDelete', 'results { deletedId userErrors { code } }', {
      ids: [...ids, unknown('TrackingLink')],
    });
    expect(deleted.results.map((one: Answer) => one.deletedId)).toEqual([...ids, null]);
    expect(deleted.results[31].userErrors[0].code).toBe('NOT_FOUND');
    expect(await read(ids[2]!, 'TrackingLink', 'status')).toEqual({ status: 'DELETED' });
  });
});

describe('groups, conversions and tags', () => {
  it('take what is in a group with it', async () => {
    const { id } = (await make('linkGroupCreate', 'linkGroup { id }', { name: 'zz-group' })).linkGroup;
    const inside = await makeLink('zz-inside', { group: id });
    await make('linkGroupDelete', 'deletedId', { id });
    expect(await read(inside, 'TrackingLink', 'status')).toEqual({ status: 'DELETED' });
  });

  it('count a conversion for some links and no longer for others, which the links show', async () => {
    const { id } = (await make('conversionCreate', 'conversion { id }', { name: 'zz-sale' })).conversion;
    const [a, b, c] = await Promise.all(['zz-a', 'zz-b', 'zz-c'].map((name) => makeLink(name)));
    await make('conversionAttachDatapoint', 'conversion { id }', { id, datapoint: b });
    const many = await make(
      'conversionUpdateDatapoints',
      'conversion { datapoints { nodes { id } totalCount } } results { index userErrors { code } }',
      {
        id,
        changes: [
          { datapoint: a, isCounted: true },
          { datapoint: b, isCounted: false },
          { datapoint: c, isCounted: true },
        ],
      },
    );
    expect(many.conversion.datapoints.nodes.map((node: Answer) => node.id).sort()).toEqual([a, c].sort());
    expect(await read(a!, 'TrackingLink', 'goals { id }')).toEqual({ goals: [{ id }] });
    expect(await read(b!, 'TrackingLink', 'goals { id }')).toEqual({ goals: [] });
  });

  it('keep the bearers of a tag among links and among groups apart', async () => {
    const bearers = 'tag { id taggedDatapoints { nodes { id } } taggedGroups { nodes { id } } }';
    const count = ({ tag }: Answer) => [tag.taggedDatapoints.nodes.length, tag.taggedGroups.nodes.length];
    const datapoint = await makeLink('zz-tagged');
    const made = await make('tagCreate', bearers, { name: 'zz-made', datapoints: [datapoint], groups: [group] });
    expect(count(made)).toEqual([1, 1]);
    const { id } = made.tag;
    expect(count(await make('tagDetach', bearers, { id, bearer: { group } }))).toEqual([1, 0]);
    expect(count(await make('tagAttach', bearers, { id, bearer: { group } }))).toEqual([1, 1]);
    expect(count(await make('tagDetachAll', bearers, { id, from: 'GROUPS' }))).toEqual([1, 0]);
  });
});

describe('the account', () => {
  it('changes its profile and nothing else of it', async () => {
    const fields = 'email firstName companyName timeZoneNumber bonusClicks registeredAt';
    const before = await changes.ask(`{ accounts(providers: [CLICKMETER]) { nodes { profile { ${fields} } } } }`);
    const { profile } = await make('accountUpdate', `profile { ${fields} }`, { companyName: 'zz' });
    expect(profile).toEqual({ ...before.data.accounts.nodes[0].profile, companyName: 'zz' });
  });

  it('has guests that keep what a change does not name, and rights to links', async () => {
    const fields = 'id userName email timeFormat mayCreateGroups hidesReferrer conversionView { hidesCost valueShare }';
    const { guest } = await make('guestCreate', `guest { ${fields} }`, {
      userName: 'zz-guest',
      password: 'p4ssw0rd!',
      email: 'guest@shop.example',
      timeFormat: 'H24',
      mayCreateGroups: true,
      conversionView: { valueShare: 0.5 },
    });
    expect(guest).toMatchObject({ timeFormat: 'H24', mayCreateGroups: true, conversionView: { valueShare: 0.5 } });
    const { id } = guest;
    const updated = await make('guestUpdate', `guest { ${fields} }`, { id, hidesReferrer: true });
    expect(updated.guest).toEqual({ ...guest, hidesReferrer: true });

    const rights = 'guest { permissions { nodes { access group { id } datapoint { id } } } }';
    const datapoint = await makeLink('zz-granted');
    const onLink = await make('guestPermissionGrant', rights, { id, entity: { datapoint }, access: 'READ' });
    expect(onLink.guest.permissions.nodes).toEqual([{ access: 'READ', group: null, datapoint: { id: datapoint } }]);
  });
});
