/** The ClickMeter emulator's writes: what each changes, what it answers, and what it refuses. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../src/sandbox/server/index';
import { createWriter, json, key, newLink } from './clickmeter-writer';

const { emulator, read, idsOf, send, write } = createWriter();

beforeEach(() => emulator.reset());

describe('one datapoint', () => {
  test('creating answers id and address, and the rest is read afterwards', () => {
    expect(write('POST', '/datapoints', { ...newLink, id: 5001 })).toEqual({ id: 6002, uri: '/datapoints/6002' });
    expect(read('/datapoints/6002')).toEqual({
      id: 6002,
      name: 'new',
      title: 'New',
      trackingCode: 'http://go.example/new',
      tags: [],
      groupId: 71,
      groupName: 'Spring',
      creationDate: '20260310120000',
      typeTL: { url: 'https://shop.example/new', firstUrl: '', redirectType: 301, domainId: 21 },
    });
  });

  test('a new link stands in lists, counts and summaries without any traffic', () => {
    write('POST', '/groups/71/datapoints', { ...newLink, groupId: undefined });
    expect(idsOf('/groups/71/datapoints')).toContain(6002);
    expect(read('/datapoints/count')).toEqual({ count: 5 });
    const { result } = read('/aggregated/summary/datapoints?timeFrame=beginning&type=tl&textSearch=new');
    expect(result).toMatchObject([{ entityId: '6002', entityData: { datapointName: 'new' } }]);
    expect(result[0]).not.toHaveProperty('totalClicks');
    expect(read('/datapoints/6002/aggregated?timeFrame=today')).toMatchObject({ activityDay: '00010101000000' });
    expect(read('/datapoints/6002/hits?timeframe=last7')).toEqual({ hits: [] });
    const groups = read('/aggregated/summary/groups?timeFrame=today&status=active');
    expect(groups.result[0].entityData.linksCount).toBe(3);
    expect(read('/me/plan').usedDatapoints).toBe(4);
  });

  test('a pixel needs neither a name nor a link part', () => {
    write('POST', '/datapoints', {
      type: 'TrackingPixel',
      title: 'Cart',
      groupId: '71',
      typeTP: { parameterNote: 'n' },
    });
    expect(read('/datapoints/6002')).toMatchObject({ type: 1, name: 'px6002', typeTP: { parameterNote: 'n' } });
  });

  test('keys bind in any letter case, and numbers and flags may come as text', () => {
    const typeTL = { DomainId: '21', URL: 'https://a.example/', RedirectType: '307', encodeUrl: 'true' };
    write('POST', '/datapoints', {
      TITLE: 'T',
      GroupID: '71',
      Name: 'n',
      Preferred: 'TRUE',
      Status: '1',
      TypeTl: typeTL,
    });
    expect(read('/datapoints/6002')).toMatchObject({
      status: 1,
      preferred: true,
      typeTL: { redirectType: 307, encodeUrl: true, url: 'https://a.example/' },
    });
  });

  test('every part of a link comes back as it was written', () => {
    const typeTL = {
      ...newLink.typeTL,
      firstUrl: '',
      redirectType: 307,
      destinationMode: 9,
      referrerClean: 1,
      password: 'open',
      expirationClicks: 5,
      expirationDate: '20270101000000',
      browserDestinationItem: { mobileDestinationUrl: 'https://m.example/' },
      weightedDestinationItems: [{ url: 'https://a.example/', weight: 30 }],
      urlsByNation: [{ nation: 'IT', url: 'https://it.example/' }],
      scripts: [{ id: 61, name: 'remarketing' }],
    };
    write('POST', '/datapoints', { ...newLink, isPublic: true, encodeIp: false, typeTL });
    expect(read('/datapoints/6002')).toMatchObject({ isPublic: true, typeTL });
    expect(read('/datapoints/6002')).not.toHaveProperty('encodeIp');
    expect(idsOf('/retargeting/61/datapoints')).toEqual([5001, 6002]);
  });

  test('updating replaces: what is missing falls to its default', () => {
    write('PUT', '/datapoints/5001/notes', { text: 'kept?' });
    const body = {
      ...newLink,
      name: 'spring',
      id: 9,
      creationDate: '20200101000000',
      groupName: 'X',
      trackingCode: 'Y',
    };
    expect(write('POST', '/datapoints/5001', body)).toEqual({ id: 5001, uri: '/datapoints/5001' });
    expect(read('/datapoints/5001')).toEqual({
      id: 5001,
      name: 'spring',
      title: 'New',
      trackingCode: 'http://go.example/spring',
      tags: [],
      groupId: 71,
      groupName: 'Spring',
      creationDate: '20260105081500',
      typeTL: { url: 'https://shop.example/new', firstUrl: '', redirectType: 301, domainId: 21 },
    });
    expect(read('/datapoints/5001/aggregated?timeFrame=last7')).toMatchObject({ totalClicks: 4 });
  });

  test('an update without a status wakes a paused link, and what was read can be sent back unchanged', () => {
    for (const id of [5001, 5002, 5003, 6001]) {
      const before = read(`/datapoints/${id}`);
      write('POST', `/datapoints/${id}`, before);
      expect(read(`/datapoints/${id}`)).toEqual(before);
    }
    const { status: _, ...rest } = read('/datapoints/5002');
    write('POST', '/datapoints/5002', rest);
    expect(read('/datapoints/5002')).not.toHaveProperty('status');
  });

  test('tags come as ids or as objects, and an unknown name makes a tag', () => {
    write('POST', '/datapoints', {
      ...newLink,
      tags: [10, '9', { name: 'BLOG' }, { name: 'fresh' }, { id: 10, name: 'x' }],
    });
    expect(read('/datapoints/6002').tags).toEqual([
      { id: 10, name: 'unused' },
      { id: 9, name: 'blog' },
      { id: 11, name: 'fresh' },
    ]);
  });

  test('deleting is soft and frees the name', () => {
    expect(write('DELETE', '/datapoints/5001')).toEqual({ id: 5001, uri: '/datapoints/5001' });
    expect(read('/datapoints/5001')).toMatchObject({ status: 3, name: 'spring' });
    expect(idsOf('/datapoints?status=deleted')).toEqual([5001, 5003]);
    write('POST', '/datapoints', { ...newLink, name: 'spring' });
  });

  test('the favourite is a toggle and needs no body', () => {
    expect(write('PUT', '/datapoints/5001/favourite')).toEqual({ id: 5001, uri: '/datapoints/5001' });
    expect(read('/datapoints/5001')).toMatchObject({ preferred: true });
    write('PUT', '/datapoints/5001/favourite');
    expect(read('/datapoints/5001')).not.toHaveProperty('preferred');
  });

  test('notes are set alone, and an empty text clears them', () => {
    write('PUT', '/datapoints/5001/notes', { Text: 'by hand' });
    expect(read('/datapoints/5001')).toMatchObject({ notes: 'by hand', title: 'Spring link' });
    write('PUT', '/datapoints/5001/notes', { text: '' });
    expect(read('/datapoints/5001')).not.toHaveProperty('notes');
  });
});

describe('batches', () => {
  test('PUT creates, ignores ids, and answers each item with its whole datapoint or its errors', () => {
    const { results } = write('PUT', '/datapoints/batch', {
      List: [{ ...newLink, id: 5001 }, newLink, { ...newLink, name: 'second' }],
    });
    expect(results).toEqual([
      { status: 'Ok', result: { id: 6002, uri: '/datapoints/6002' }, entityData: read('/datapoints/6002') },
      { status: 'Error', errors: [expect.objectContaining({ property: 'Name' })] },
      { status: 'Ok', result: { id: 6003, uri: '/datapoints/6003' }, entityData: read('/datapoints/6003') },
    ]);
    expect(read('/datapoints/5001').title).toBe('Spring link');
  });

  test('POST updates, and an unknown or missing id is an error 0013 of its item', () => {
    const { results } = write('POST', '/datapoints/batch', {
      list: [{ ...newLink, id: 5001 }, { ...newLink, id: 1 }, newLink],
    });
    const unknown = { status: 'Error', errors: [expect.objectContaining({ property: 'Id', code: '0013' })] };
    expect(results).toEqual([expect.objectContaining({ status: 'Ok' }), unknown, unknown]);
    expect(read('/datapoints/5001').title).toBe('New');
    expect(read('/datapoints/count')).toEqual({ count: 4 });
  });

  test('DELETE needs id and uri of each', () => {
    const { results } = write('DELETE', '/datapoints/batch', {
      entities: [{ id: 5001, uri: '/datapoints/5001' }, { id: 5002 }, { id: 1, uri: '/datapoints/1' }],
    });
    expect(results).toEqual([
      { status: 'Ok', result: { id: 5001, uri: '/datapoints/5001' } },
      { status: 'Error', errors: [expect.objectContaining({ property: 'Uri' })] },
      { status: 'Error', errors: [expect.objectContaining({ property: 'Id', code: '0013' })] },
    ]);
    expect([read('/datapoints/5001').status, read('/datapoints/5002').status]).toEqual([3, 1]);
  });

  test('a body on DELETE passes over real HTTP', async () => {
    const server = await startEmulator(emulator);
    const body = JSON.stringify({ entities: [{ id: 5002, uri: '/datapoints/5002' }] });
    const reply = await fetch(`${server.url}/datapoints/batch`, {
      method: 'DELETE',
      headers: { ...key, ...json },
      body,
    });
    expect(await reply.json()).toMatchObject({ results: [{ status: 'Ok' }] });
    await server.stop();
  });
});

describe('groups, conversions and tags', () => {
  test('a group is created, replaced and patched', () => {
    const group = { name: 'Autumn', notes: 'n', tags: [{ name: 'blog' }], preferred: true, isPublic: true };
    expect(write('POST', '/groups', group)).toEqual({ id: 73, uri: '/groups/73' });
    expect(read('/groups/73')).toMatchObject({ ...group, tags: [{ id: 9 }], creationDate: '20260310120000' });
    write('POST', '/groups/73', { name: 'Winter' });
    expect(read('/groups/73')).toEqual({ id: 73, name: 'Winter', creationDate: '20260310120000', tags: [] });
    write('PUT', '/groups/73/favourite');
    write('PUT', '/groups/73/notes', { text: 'cold' });
    expect(read('/groups/73')).toMatchObject({ preferred: true, notes: 'cold' });
    expect(read('/groups/73/aggregated?timeFrame=beginning')).not.toHaveProperty('totalClicks');
  });

  test('deleting a group deletes its datapoints with it, all softly', () => {
    expect(write('DELETE', '/groups/71')).toEqual({ id: 71, uri: '/groups/71' });
    expect(read('/groups/71')).toMatchObject({ deleted: true });
    expect(read('/datapoints/count?status=deleted')).toEqual({ count: 4 });
    expect(read('/groups/count')).toEqual({ count: 2 });
  });

  test('a conversion is created, replaced, described and deleted softly', () => {
    expect(write('POST', '/conversions', { name: 'trial', value: '2.5', protocol: 'https' }).uri).toBe(
      '/conversions/33',
    );
    const { code, ...conversion } = read('/conversions/33');
    expect(code).toMatch(/^[0-9a-f]{32}$/);
    expect(conversion).toMatchObject({ name: 'trial', value: 2.5, protocol: 1, creationDate: '20260310120000' });
    write('POST', '/conversions/33', { name: 'test' });
    write('PUT', '/conversions/33/notes', { text: 'why' });
    write('DELETE', '/conversions/33');
    expect(read('/conversions/33')).toMatchObject({ name: 'test', value: 0, code, description: 'why', deleted: true });
    expect(idsOf('/conversions?status=active')).toEqual([31]);
  });

  test('a conversion is put on datapoints and taken off, and the answer names the conversion', () => {
    const patch = (target: string, body: object) => write('PUT', `/conversions/${target}/patch`, body);
    const uri = { id: 32, uri: '/conversions/32' };
    expect(patch('32/datapoints', { action: 'add', id: 5001 })).toEqual(uri);
    patch('31/datapoints', { action: 'Remove', id: 5001 });
    expect(read('/datapoints/5001')).not.toHaveProperty('firstConversionId');
    expect(read('/datapoints/5001')).toMatchObject({ secondConversionId: 32, secondConversionName: 'lead' });
    patch('32/datapoints', { action: 'replace', id: 5002, replaceId: 5001 });
    expect(idsOf('/conversions/32/datapoints')).toEqual([5002]);
    const requests = [5001, '5003'].map((id) => ({ Action: 'add', Id: id }));
    expect(patch('32/datapoints/batch', { PatchRequests: requests })).toEqual(uri);
    expect(idsOf('/conversions/32/datapoints')).toEqual([5001, 5002, 5003]);
  });

  test('one wrong request of a conversion batch keeps the others from happening', () => {
    const patchRequests = [5002, 1].map((id) => ({ action: 'add', id }));
    expect(send('PUT', '/conversions/31/datapoints/batch/patch', { patchRequests }).status).toBe(404);
    expect(idsOf('/conversions/31/datapoints')).toEqual([5001]);
  });

  test('a sixth conversion finds no slot', () => {
    const add = (id: number) => send('PUT', `/conversions/${id}/datapoints/patch`, { action: 'add', id: 5002 }).status;
    const ids = [1, 2, 3, 4].map(() => write('POST', '/conversions', { name: 'c' }).id);
    expect([31, 32, ...ids].map(add)).toEqual([200, 200, 200, 200, 200, 400]);
  });

  test('a tag is created once for each name and put on what is named', () => {
    expect(write('POST', '/tags', { name: 'fresh', datapoints: [5001, '5002'], groups: [71] }).uri).toBe('/tags/11');
    expect(write('POST', '/tags', { name: 'Fresh', datapoints: [6001] })).toEqual({ id: 11, uri: '/tags/11' });
    expect(read('/tags/11')).toEqual({ id: 11, name: 'fresh', datapoints: [5001, 5002, 6001], groups: [71] });
  });

  test('a patched tag answers what was tagged', () => {
    const patch = (kind: string, action: string, id: number) => write('PUT', `/tags/10/${kind}/patch`, { action, id });
    expect(patch('datapoints', 'add', 5002)).toEqual({ id: 5002, uri: '/datapoints/5002' });
    expect(patch('groups', 'add', 71)).toEqual({ id: 71, uri: '/groups/71' });
    expect(read('/tags/10')).toMatchObject({ datapoints: [5002], groups: [71] });
    patch('datapoints', 'remove', 5002);
    expect(read('/tags/10')).toMatchObject({ datapoints: [], groups: [71] });
  });

  test('a tag is renamed, detached from everything, and vanishes with a wrong address', () => {
    expect(write('PUT', '/tags/9/name', { text: 'journal' })).toEqual({ id: 9, uri: '/tags/9' });
    expect(read('/datapoints/5001').tags).toEqual([{ id: 9, name: 'journal' }]);
    expect(write('DELETE', '/tags/9/datapoints')).toEqual({ id: 9, uri: '/tags/9' });
    expect(read('/tags/9')).toMatchObject({ datapoints: [], groups: [71] });
    write('DELETE', '/tags/9/groups');
    expect(read('/tags/9')).toMatchObject({ groups: [] });
    expect(write('DELETE', '/tags/9')).toEqual({ id: 9, uri: '/domains/9' });
    expect(send('GET', '/tags/9').status).toBe(404);
  });
});
