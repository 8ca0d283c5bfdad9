/** What changes of groups, conversions, tags, domains and scripts send. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Script, WriteKit } from './write-kit';
import { change, idOf, startWrites } from './write-kit';

let kit: WriteKit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

const start = async (script: Script): Promise<WriteKit> => (kit = await startWrites(script));

const link = idOf('TrackingLink', '5001');
const pixel = idOf('TrackingPixel', '5002');
const groupId = idOf('LinkGroup', '71');
const conversionId = idOf('Conversion', '31');
const tagId = idOf('Tag', '9');

const group = { id: 71, name: 'Campaign A', notes: 'keep', creationDate: '20240101000000', tags: [{ id: 9, name: 'blog' }], preferred: true, redirectOnly: true }; // prettier-ignore
const conversion = { id: 31, name: 'sale', code: 'ABCDEF', value: 2.5, creationDate: '20240101000000', protocol: 1, other: 'kept' }; // prettier-ignore
const tag = { id: 9, name: 'blog', datapoints: [5001], groups: [] };

describe('groups', () => {
  it('are made, changed without loss, marked, noted and deleted', async () => {
    const uri = { id: 71, uri: '/groups/71' };
    const { writes } = await start({
      'GET /groups/71': group,
      'POST /groups': uri,
      'POST /groups/71': uri,
      'PUT /groups/71/favourite': uri,
      'PUT /groups/71/notes': uri,
      'DELETE /groups/71': uri,
    });
    const made = await change(kit!, 'linkGroupCreate', 'linkGroup { upstreamId name favorite }', {
      name: 'Campaign A',
      notes: null,
    });
    expect(made).toEqual({ linkGroup: { upstreamId: '71', name: 'Campaign A', favorite: true }, userErrors: [] });
    await change(kit!, 'linkGroupUpdate', 'linkGroup { id }', {
      id: groupId,
      name: 'B',
      tags: ['blog', 'new'],
      isPublic: null,
    });
    await change(kit!, 'linkGroupSetFavorite', 'linkGroup { id }', { id: groupId, favorite: true });
    await change(kit!, 'linkGroupSetFavorite', 'linkGroup { id }', { id: groupId, favorite: false });
    await change(kit!, 'linkGroupSetNotes', 'linkGroup { id }', { id: groupId, notes: 'n' });
    expect(await change(kit!, 'linkGroupDelete', 'deletedId', { id: groupId })).toEqual({
      deletedId: groupId,
      userErrors: [],
    });
    const { creationDate: _, ...kept } = group;
    expect(writes()).toEqual([
      ['POST /groups', { name: 'Campaign A' }],
      ['POST /groups/71', { ...kept, name: 'B', isPublic: false, tags: [{ id: 9, name: 'blog' }, { name: 'new' }] }],
      ['PUT /groups/71/favourite', undefined],
      ['PUT /groups/71/notes', { text: 'n' }],
      ['DELETE /groups/71', undefined],
    ]);
  });

  it('refuse to lose their name, and are not found under ids that nobody has', async () => {
    await start({});
    const unnamed = await change(kit!, 'linkGroupUpdate', 'linkGroup { id }', { id: groupId, name: null });
    expect(unnamed.userErrors).toMatchObject([{ field: ['input', 'name'], code: 'BAD_USER_INPUT' }]);
    const unknown = await change(kit!, 'linkGroupUpdate', 'linkGroup { id }', { id: groupId, name: 'x' });
    expect(unknown).toMatchObject({ linkGroup: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(kit!.writes()).toEqual([]);
  });
});

describe('conversions', () => {
  const uri = { id: 31, uri: '/conversions/31' };

  it('are made, changed without loss, noted and deleted', async () => {
    const { writes } = await start({
      'GET /conversions/31': conversion,
      'POST /conversions': uri,
      'POST /conversions/31': uri,
      'PUT /conversions/31/notes': uri,
      'DELETE /conversions/31': uri,
    });
    const made = await change(kit!, 'conversionCreate', 'conversion { value { amount currency } protocol }', {
      name: 'sale',
      value: 2.5,
      protocol: 'HTTPS',
    });
    expect(made.conversion).toEqual({ value: { amount: 2.5, currency: 'EUR' }, protocol: 'HTTPS' });
    await change(kit!, 'conversionUpdate', 'conversion { id }', { id: conversionId, description: 'd', value: null });
    await change(kit!, 'conversionSetNotes', 'conversion { id }', { id: conversionId, notes: null });
    const bad = await change(kit!, 'conversionUpdate', 'conversion { id }', { id: conversionId, protocol: 'OTHER' });
    expect(bad.userErrors).toMatchObject([{ field: ['input', 'protocol'], code: 'BAD_USER_INPUT' }]);
    await change(kit!, 'conversionDelete', 'deletedId', { id: conversionId });
    const { creationDate: _, ...kept } = conversion;
    expect(writes()).toEqual([
      ['POST /conversions', { name: 'sale', value: 2.5, protocol: 1 }],
      ['POST /conversions/31', { ...kept, description: 'd', value: 0 }],
      ['PUT /conversions/31/notes', { text: '' }],
      ['DELETE /conversions/31', undefined],
    ]);
  });

  it('are counted for links one at a time', async () => {
    const path = 'PUT /conversions/31/datapoints/patch';
    const { writes } = await start({ 'GET /conversions/31': conversion, [path]: uri });
    const input = { id: conversionId, datapoint: link };
    await change(kit!, 'conversionAttachDatapoint', 'conversion { id }', input);
    await change(kit!, 'conversionDetachDatapoint', 'conversion { id }', input);
    await change(kit!, 'conversionReplaceDatapoint', 'conversion { id }', { ...input, replacedDatapoint: pixel });
    expect(writes()).toEqual([
      [path, { action: 'add', id: 5001 }],
      [path, { action: 'remove', id: 5001 }],
      [path, { action: 'replace', id: 5001, replaceId: 5002 }],
    ]);
  });

  it('are counted for many in parts of 25, each item with its own mistake or that of its part', async () => {
    const path = 'PUT /conversions/31/datapoints/batch/patch';
    const { writes } = await start({ 'GET /conversions/31': conversion, [path]: uri });
    const changes = Array.from({ length: 27 }, (_, index) => ({
      datapoint: index === 1 ? groupId : idOf('TrackingLink', `${6000 + index}`),
      isCounted: index !== 2,
    }));
    const answer = await change(kit!, 'conversionUpdateDatapoints', 'conversion { upstreamId } results { index datapoint { upstreamId } userErrors { field } }', { id: conversionId, changes }); // prettier-ignore
    expect(answer.conversion).toEqual({ upstreamId: '31' });
    expect(answer.results).toHaveLength(27);
    expect(answer.results[1]).toEqual({
      index: 1,
      datapoint: null,
      userErrors: [{ field: ['input', 'changes', '1', 'datapoint'] }],
    });
    expect(answer.results[26]).toEqual({ index: 26, datapoint: { upstreamId: '6026' }, userErrors: [] });
    const sent = writes().map(([, body]) => (body as { patchRequests: unknown[] }).patchRequests);
    expect(sent.map((part) => part.length)).toEqual([25, 1]);
    expect(sent[0]!.slice(0, 2)).toEqual([
      { action: 'add', id: 6000 },
      { action: 'remove', id: 6002 },
    ]);
  });
});

describe('tags', () => {
  it('are made, renamed, put on, taken off and deleted', async () => {
    const uri = { id: 9, uri: '/tags/9' };
    const { writes } = await start({
      'GET /tags/9': tag,
      'POST /tags': uri,
      'PUT /tags/9/name': uri,
      'PUT /tags/9/datapoints/patch': uri,
      'PUT /tags/9/groups/patch': uri,
      'DELETE /tags/9/datapoints': uri,
      'DELETE /tags/9/groups': uri,
      'DELETE /tags/9': { id: 9, uri: '/domains/9' },
    });
    const made = await change(kit!, 'tagCreate', 'tag { name }', {
      name: 'blog',
      datapoints: [link, pixel],
      groups: [groupId],
    });
    expect(made).toEqual({ tag: { name: 'blog' }, userErrors: [] });
    await change(kit!, 'tagRename', 'tag { id }', { id: tagId, name: 'news' });
    await change(kit!, 'tagAttach', 'tag { id }', { id: tagId, bearer: { datapoint: pixel } });
    await change(kit!, 'tagDetach', 'tag { id }', { id: tagId, bearer: { group: groupId } });
    await change(kit!, 'tagDetachAll', 'tag { id }', { id: tagId, from: 'DATAPOINTS' });
    await change(kit!, 'tagDetachAll', 'tag { id }', { id: tagId, from: 'GROUPS' });
    await change(kit!, 'tagDelete', 'deletedId', { id: tagId });
    expect(writes()).toEqual([
      ['POST /tags', { name: 'blog', datapoints: [5001, 5002], groups: [71] }],
      ['PUT /tags/9/name', { text: 'news' }],
      ['PUT /tags/9/datapoints/patch', { action: 'add', id: 5002 }],
      ['PUT /tags/9/groups/patch', { action: 'remove', id: 71 }],
      ['DELETE /tags/9/datapoints', undefined],
      ['DELETE /tags/9/groups', undefined],
      ['DELETE /tags/9', undefined],
    ]);
  });

  it('are put on nothing of another kind', async () => {
    await start({});
    const answer = await change(kit!, 'tagAttach', 'tag { id }', { id: tagId, bearer: { group: link } });
    expect(answer).toMatchObject({
      tag: null,
      userErrors: [{ field: ['input', 'bearer', 'group'], code: 'BAD_USER_INPUT' }],
    });
    expect(kit!.calls()).toEqual([]);
  });
});

describe('domains and scripts', () => {
  it('send the kind as a word and the host name that cannot be changed', async () => {
    const domainId = idOf('RedirectDomain', '22');
    const domain = { id: 22, name: 'links.shop.example', type: 3, custom404: 'https://shop.example/lost' };
    const uri = { id: 22, uri: '/domains/22' };
    const { writes } = await start({
      'GET /domains/22': domain,
      'GET /domains': { entities: [domain] },
      'POST /domains': uri,
      'POST /domains/22': uri,
      'DELETE /domains/22': uri,
    });
    const input = { hostname: 'links.shop.example', kind: 'PERSONAL', notFoundUrl: 'https://shop.example/lost' };
    const made = await change(kit!, 'redirectDomainCreate', 'redirectDomain { hostname notFoundUrl }', input);
    expect(made.redirectDomain).toEqual({ hostname: 'links.shop.example', notFoundUrl: 'https://shop.example/lost' });
    await change(kit!, 'redirectDomainUpdate', 'redirectDomain { id }', {
      id: domainId,
      homepageUrl: 'https://shop.example/',
    });
    const refused = await change(kit!, 'redirectDomainCreate', 'redirectDomain { id }', {
      hostname: 'x.example',
      kind: 'SYSTEM',
    });
    expect(refused.userErrors).toMatchObject([{ field: ['input', 'kind'] }]);
    await change(kit!, 'redirectDomainDelete', 'deletedId', { id: domainId });
    expect(writes()).toEqual([
      ['POST /domains', { name: 'links.shop.example', type: 'personal', custom404: 'https://shop.example/lost' }],
      ['POST /domains/22', { ...domain, type: 'system', customHomepage: 'https://shop.example/' }],
      ['DELETE /domains/22', undefined],
    ]);
  });

  it('make, change and delete a script', async () => {
    const scriptId = idOf('RetargetingScript', '41');
    const script = { id: 41, name: 'remarketing', script: '<script></script>' };
    const uri = { id: 41, uri: '/retargeting/41' };
    const { writes } = await start({
      'GET /retargeting/41': script,
      'POST /retargeting': uri,
      'POST /retargeting/41': uri,
      'DELETE /retargeting/41': uri,
    });
    const made = await change(kit!, 'retargetingScriptCreate', 'retargetingScript { name code }', { name: 'remarketing', code: '<script></script>' }); // prettier-ignore
    expect(made.retargetingScript).toEqual({ name: 'remarketing', code: '<script></script>' });
    await change(kit!, 'retargetingScriptUpdate', 'retargetingScript { id }', { id: scriptId, name: 'r' });
    await change(kit!, 'retargetingScriptDelete', 'deletedId', { id: scriptId });
    expect(writes()).toEqual([
      ['POST /retargeting', { name: 'remarketing', script: '<script></script>' }],
      ['POST /retargeting/41', { ...script, name: 'r' }],
      ['DELETE /retargeting/41', undefined],
    ]);
  });
});
