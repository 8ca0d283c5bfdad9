/** Every change of links, groups, conversions and tags, made in the sandbox through the whole gateway and read again. */
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
const fail: Changes['fail'] = (...given) => changes.fail(...given);
const read: Changes['read'] = (...given) => changes.read(...given);

const link = (name: string) => describeLink(name, group, domain);

async function makeLink(name: string): Promise<string> {
  return (await make('trackingLinkCreate', 'trackingLink { id }', link(name))).trackingLink.id;
}

describe('links and pixels', () => {
  it('are made, changed and deleted, and read so at once', async () => {
    const fields = 'id name title destinationUrl notes status redirectType group { id } domain { id } url favorite';
    const { trackingLink } = await make('trackingLinkCreate', `trackingLink { ${fields} }`, {
      ...link('zz-one'),
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
    expect(await read(trackingLink.id, 'TrackingLink', fields)).toEqual(trackingLink);
    const listed = await changes.ask(
      '{ datapoints(filter: { types: [TRACKING_LINK], search: "zz-one" }) { nodes { id } } }',
    );
    expect(listed.data.datapoints.nodes).toEqual([{ id: trackingLink.id }]);

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

    expect((await make('trackingLinkDelete', 'deletedId', { id })).deletedId).toBe(id);
    expect(await read(id, 'TrackingLink', 'status')).toEqual({ status: 'DELETED' });
  });

  it('are made by the group’s own call as well', async () => {
    const { trackingPixel } = await make('trackingPixelCreate', 'trackingPixel { id title group { id } }', {
      scope: 'GROUP',
      group,
      title: 'Pixel',
    });
    expect(trackingPixel).toMatchObject({ title: 'Pixel', group: { id: group } });
    const { id } = trackingPixel;
    const { trackingPixel: changed } = await make('trackingPixelUpdate', 'trackingPixel { parameterNote title }', {
      id,
      parameterNote: 'p',
    });
    expect(changed).toEqual({ parameterNote: 'p', title: 'Pixel' });
    await make('trackingPixelDelete', 'deletedId', { id });
    const { trackingLink } = await make('trackingLinkCreate', 'trackingLink { group { id } }', {
      ...link('zz-in-group'),
      scope: 'GROUP',
    });
    expect(trackingLink.group.id).toBe(group);
  });

  it('keep their names apart, and are not found under ids that nobody has', async () => {
    const id = await makeLink('zz-taken');
    expect(await fail('trackingLinkCreate', 'trackingLink { id }', link('zz-taken'))).toEqual([
      'BAD_USER_INPUT',
      'input.name',
    ]);
    const nobody = unknown('TrackingLink');
    expect((await fail('trackingLinkUpdate', 'trackingLink { id }', { id: nobody, title: 'x' }))[0]).toBe('NOT_FOUND');
    expect((await fail('trackingLinkDelete', 'deletedId', { id: nobody }))[0]).toBe('NOT_FOUND');
    expect(
      (await fail('trackingPixelUpdate', 'trackingPixel { id }', { id: unknown('TrackingPixel'), title: 'x' }))[0],
    ).toBe('NOT_FOUND');
    expect((await fail('trackingPixelDelete', 'deletedId', { id: unknown('TrackingPixel') }))[0]).toBe('NOT_FOUND');
    expect((await fail('datapointSetFavorite', 'datapoint { id }', { id: nobody, favorite: true }))[0]).toBe(
      'NOT_FOUND',
    );
    expect((await fail('datapointSetNotes', 'datapoint { id }', { id: nobody, notes: 'x' }))[0]).toBe('NOT_FOUND');
    expect(await fail('trackingLinkUpdate', 'trackingLink { id }', { id, status: 'SPAM' })).toEqual([
      'BAD_USER_INPUT',
      'input.status',
    ]);
  });

  it('are made, changed and deleted by the dozen', async () => {
    const items = Array.from({ length: 30 }, (_, index) => ({
      link: link(index === 27 ? 'zz-many-0' : `zz-many-${index}`),
    }));
    const result = 'results { index datapoint { id ... on TrackingLink { name title } } userErrors { field code } }';
    const { results } = await make('datapointsCreate', result, {
      items: [...items, { pixel: { group, title: 'zz-pixel' } }],
    });
    expect(results).toHaveLength(31);
    expect(results[27]).toMatchObject({
      datapoint: null,
      userErrors: [{ field: ['input', 'items', '27', 'link', 'name'] }],
    });
    expect(results[29].datapoint.name).toBe('zz-many-29');
    const ids: string[] = results.flatMap((one: Answer) => one.datapoint?.id ?? []);
    expect(new Set(ids).size).toBe(30);

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
    expect(deleted.results.slice(0, 30).map((one: Answer) => one.deletedId)).toEqual(ids);
    expect(deleted.results[30].userErrors[0].code).toBe('NOT_FOUND');
    expect(await read(ids[2]!, 'TrackingLink', 'status')).toEqual({ status: 'DELETED' });
  });
});

describe('groups', () => {
  it('are changed, marked, noted and deleted with what is in them', async () => {
    const made = (await make('linkGroupCreate', 'linkGroup { id name notes }', { name: 'zz-group', notes: 'n' }))
      .linkGroup;
    const { id } = made;
    expect(made).toMatchObject({ name: 'zz-group', notes: 'n' });
    const inside = (await make('trackingLinkCreate', 'trackingLink { id }', { ...link('zz-inside'), group: id }))
      .trackingLink.id;
    await make('linkGroupSetFavorite', 'linkGroup { id }', { id, favorite: true });
    await make('linkGroupSetNotes', 'linkGroup { id }', { id, notes: 'm' });
    const { linkGroup } = await make('linkGroupUpdate', 'linkGroup { name notes favorite }', {
      id,
      name: 'zz-renamed',
    });
    expect(linkGroup).toEqual({ name: 'zz-renamed', notes: 'm', favorite: true });
    await make('linkGroupDelete', 'deletedId', { id });
    expect(await read(id, 'LinkGroup', 'isActive')).toEqual({ isActive: false });
    expect(await read(inside, 'TrackingLink', 'status')).toEqual({ status: 'DELETED' });
  });

  it('are refused without a name, and under ids that nobody has', async () => {
    const id = unknown('LinkGroup');
    expect((await fail('linkGroupCreate', 'linkGroup { id }', { name: '' }))[0]).toBe('BAD_USER_INPUT');
    expect(await fail('linkGroupUpdate', 'linkGroup { id }', { id: group, name: null })).toEqual([
      'BAD_USER_INPUT',
      'input.name',
    ]);
    expect((await fail('linkGroupUpdate', 'linkGroup { id }', { id, name: 'x' }))[0]).toBe('NOT_FOUND');
    expect((await fail('linkGroupDelete', 'deletedId', { id }))[0]).toBe('NOT_FOUND');
    expect((await fail('linkGroupSetFavorite', 'linkGroup { id }', { id, favorite: true }))[0]).toBe('NOT_FOUND');
    expect((await fail('linkGroupSetNotes', 'linkGroup { id }', { id, notes: null }))[0]).toBe('NOT_FOUND');
  });
});

describe('conversions', () => {
  it('are made, changed, counted for links, and deleted', async () => {
    const fields = 'id name description value { amount } protocol';
    const { conversion } = await make('conversionCreate', `conversion { ${fields} }`, {
      name: 'zz-sale',
      value: 2.5,
      protocol: 'HTTPS',
    });
    expect(conversion).toMatchObject({ name: 'zz-sale', value: { amount: 2.5 }, protocol: 'HTTPS' });
    const { id } = conversion;
    await make('conversionSetNotes', 'conversion { id }', { id, notes: 'text' });
    const updated = await make('conversionUpdate', `conversion { ${fields} }`, { id, value: 3 });
    expect(updated.conversion).toEqual({ ...conversion, description: 'text', value: { amount: 3 } });

    const [a, b, c] = await Promise.all(['zz-a', 'zz-b', 'zz-c'].map(makeLink));
    const counted = 'conversion { datapoints { nodes { id } totalCount } }';
    const ids = (answer: Answer) => answer.conversion.datapoints.nodes.map((node: Answer) => node.id).sort();
    expect(ids(await make('conversionAttachDatapoint', counted, { id, datapoint: a }))).toEqual([a]);
    expect(ids(await make('conversionReplaceDatapoint', counted, { id, datapoint: b, replacedDatapoint: a }))).toEqual([
      b,
    ]);
    const changed = [
      { datapoint: a, isCounted: true },
      { datapoint: b, isCounted: false },
      { datapoint: c, isCounted: true },
    ];
    const many = await make('conversionUpdateDatapoints', `${counted} results { index userErrors { code } }`, {
      id,
      changes: changed,
    });
    expect(ids(many)).toEqual([a, c].sort());
    expect(ids(await make('conversionDetachDatapoint', counted, { id, datapoint: c }))).toEqual([a]);
    expect(await read(a!, 'TrackingLink', 'goals { id }')).toEqual({ goals: [{ id }] });

    await make('conversionDelete', 'deletedId', { id });
    expect(await read(id, 'Conversion', 'isDeleted')).toEqual({ isDeleted: true });
  });

  it('are refused without a name, and under ids that nobody has', async () => {
    const id = unknown('Conversion');
    const datapoint = await makeLink('zz-conversion');
    expect((await fail('conversionCreate', 'conversion { id }', { name: '' }))[0]).toBe('BAD_USER_INPUT');
    expect((await fail('conversionUpdate', 'conversion { id }', { id, value: 1 }))[0]).toBe('NOT_FOUND');
    expect((await fail('conversionDelete', 'deletedId', { id }))[0]).toBe('NOT_FOUND');
    expect((await fail('conversionSetNotes', 'conversion { id }', { id, notes: 'x' }))[0]).toBe('NOT_FOUND');
    expect((await fail('conversionAttachDatapoint', 'conversion { id }', { id, datapoint }))[0]).toBe('NOT_FOUND');
    expect((await fail('conversionDetachDatapoint', 'conversion { id }', { id, datapoint: group }))[1]).toBe(
      'input.datapoint',
    );
  });
});

describe('tags', () => {
  it('are made, renamed, put on and taken off, and deleted', async () => {
    const [a, b] = await Promise.all(['zz-t1', 'zz-t2'].map(makeLink));
    const bearers = 'tag { id name taggedDatapoints { nodes { id } } taggedGroups { nodes { id } } }';
    const borne = ({ tag }: Answer) => [
      tag.taggedDatapoints.nodes.map((node: Answer) => node.id).sort(),
      tag.taggedGroups.nodes.length,
    ];
    const made = await make('tagCreate', bearers, { name: 'zz-made', datapoints: [a], groups: [group] });
    expect(borne(made)).toEqual([[a], 1]);
    const { id } = made.tag;
    expect((await make('tagRename', 'tag { name }', { id, name: 'zz-renamed' })).tag.name).toBe('zz-renamed');
    expect(borne(await make('tagAttach', bearers, { id, bearer: { datapoint: b } }))).toEqual([[a, b].sort(), 1]);
    expect(borne(await make('tagDetach', bearers, { id, bearer: { group } }))).toEqual([[a, b].sort(), 0]);
    expect(borne(await make('tagDetachAll', bearers, { id, from: 'DATAPOINTS' }))).toEqual([[], 0]);
    await make('tagAttach', 'tag { id }', { id, bearer: { group } });
    expect(borne(await make('tagDetachAll', bearers, { id, from: 'GROUPS' }))).toEqual([[], 0]);
    await make('tagDelete', 'deletedId', { id });
    expect(await read(id, 'Tag', 'name')).toBe('NOT_FOUND');
  });

  it('are refused without a name, and under ids that nobody has', async () => {
    const id = unknown('Tag');
    expect((await fail('tagCreate', 'tag { id }', { name: '' }))[0]).toBe('BAD_USER_INPUT');
    expect((await fail('tagRename', 'tag { id }', { id, name: 'x' }))[0]).toBe('NOT_FOUND');
    expect((await fail('tagDelete', 'deletedId', { id }))[0]).toBe('NOT_FOUND');
    expect((await fail('tagAttach', 'tag { id }', { id, bearer: { group } }))[0]).toBe('NOT_FOUND');
    expect((await fail('tagDetachAll', 'tag { id }', { id, from: 'GROUPS' }))[0]).toBe('NOT_FOUND');
  });
});
