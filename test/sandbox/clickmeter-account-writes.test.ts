/** The ClickMeter emulator's writes around the catalogue: domains, scripts, the account, its lists and its guests. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createWriter } from './clickmeter-writer';

const { emulator, read, idsOf, send, write } = createWriter();

beforeEach(() => emulator.reset());

describe('domains and retargeting', () => {
  test('a domain is created with its type in words and keeps its name on update', () => {
    const domain = { name: 'x.example', type: 'dedicated', custom404: 'https://x.example/404' };
    expect(write('POST', '/domains', domain)).toEqual({ id: 23, uri: '/domains/23' });
    expect(read('/domains/23')).toEqual({ ...domain, id: 23, type: 2, customHomepage: '' });
    write('POST', '/domains/23', { name: 'y.example', customHomepage: 'https://x.example' });
    expect(read('/domains/23')).toMatchObject({
      name: 'x.example',
      custom404: '',
      customHomepage: 'https://x.example',
    });
    expect(idsOf('/domains?type=dedicated')).toEqual([23]);
  });

  test('a deleted domain vanishes, and its id is not used again', () => {
    write('POST', '/domains', { name: 'x.example', type: 'go' });
    expect(write('DELETE', '/domains/23')).toEqual({ id: 23, uri: '/domains/23' });
    expect(send('GET', '/domains/23').status).toBe(404);
    expect(write('POST', '/domains', { name: 'x.example', type: 'go' }).id).toBe(24);
  });

  test('a system domain is not deleted', () => {
    expect(send('DELETE', '/domains/21')).toMatchObject({ status: 403, body: { httpErrorCode: 403 } });
  });

  test('a script is created, replaced, and leaves the links when deleted', () => {
    expect(write('POST', '/retargeting', { name: 's', script: '<i>' })).toEqual({ id: 62, uri: '/retargeting/62' });
    write('POST', '/retargeting/61', { name: 't', script: '<b>' });
    expect(read('/datapoints/5001').typeTL.scripts).toEqual([{ id: 61, name: 't' }]);
    expect(write('DELETE', '/retargeting/61')).toEqual({ id: 61, uri: '/retargeting/61' });
    expect(read('/datapoints/5001').typeTL).not.toHaveProperty('scripts');
    expect(idsOf('/retargeting')).toEqual([62]);
  });
});

describe('the account', () => {
  test('an update answers the whole profile and leaves alone what is read-only', () => {
    const { registrationDate, boGoVal } = read('/account');
    const user = write('POST', '/account', { email: 'a@b.example', firstName: 'Ann', bonusClicks: 5, boGoVal: 'mine' });
    expect(user).toMatchObject({ email: 'a@b.example', firstName: 'Ann', lastName: '', registrationDate, boGoVal });
    expect(user).not.toHaveProperty('bonusClicks');
    expect(read('/me')).toEqual(user);
  });

  test.each([
    ['/account/domainwhitelist', 'name', (order: number) => `d${order}.example`],
    ['/account/ipblacklist', 'ip', (order: number) => `198.51.100.${order}`],
  ])('%s holds fifty entries, each answered whole when added and when removed', (path, field, valueOf) => {
    const entry = write('POST', path, { [field]: valueOf(1) });
    expect(entry).toEqual({ id: expect.stringMatching(/^[0-9A-F]{32}$/), [field]: valueOf(1) });
    expect(read(path).entities).toContainEqual(entry);
    expect(write('DELETE', `${path}/${entry.id}`)).toEqual(entry);
    expect(read(path).entities).not.toContainEqual(entry);
    const free = 50 - read(path).entities.length;
    for (let order = 0; order < free; order += 1) write('POST', path, { [field]: valueOf(order) });
    expect(send('POST', path, { [field]: valueOf(200) }).status).toBe(400);
    expect(read(`${path}?limit=100`).entities).toHaveLength(50);
  });

  test('a guest is created and replaced, each answered whole, and vanishes when deleted', () => {
    const guest = write('POST', '/account/guests', {
      userName: 'new',
      notes: 'n',
      timeFormat: 'AmPm',
      conversionOptions: { hideCost: true, percentValue: 50 },
    });
    expect(guest).toMatchObject({ id: 903, userName: 'new', notes: 'n', creationDate: '20260310120000' });
    expect(guest).toMatchObject({ conversionOptions: { hideCost: true, percentValue: 50 }, language: 'en' });
    expect(guest).not.toHaveProperty('timeFormat');
    expect(read('/account/guests/903')).toEqual(guest);
    const replaced = write('POST', '/account/guests/903', { userName: 'new', language: 'it', key: 'mine' });
    expect(replaced).toMatchObject({ language: 'it', timeFormat: 1, conversionOptions: {}, key: guest.key });
    expect(replaced).not.toHaveProperty('notes');
    expect(write('DELETE', '/account/guests/903')).toEqual({ id: 903, uri: '/account/guests/903' });
    expect(read('/account/guests/count')).toEqual({ count: 2 });
  });

  test('permissions are granted, replaced and revoked, by POST as by PUT', () => {
    const patch = (method: string, kind: string, body: object) =>
      write(method, `/account/guests/902/${kind}/permissions/patch`, body);
    const typesOf = () => read('/account/guests/902/permissions').entities.map(({ Type }: { Type: string }) => Type);
    expect(patch('POST', 'group', { action: 'add', id: 72, verb: 'r' })).toEqual({ id: 72, uri: '/groups/72' });
    expect(patch('PUT', 'datapoint', { Action: 'add', Id: '6001', Verb: 'rw' }).uri).toBe('/datapoints/6001');
    expect(typesOf()).toEqual(['Read', 'Write']);
    expect(read('/account/guests/902')).toMatchObject({ groupGrants: 1, tpGrants: 1 });
    patch('PUT', 'group', { action: 'add', id: 72, verb: 'w' });
    expect(read('/account/guests/902/permissions/count?type=w')).toEqual({ count: 2 });
    patch('PUT', 'group', { action: 'remove', id: 72 });
    patch('POST', 'datapoint', { action: 'remove', id: 6001, verb: 'rw' });
    expect(typesOf()).toEqual([]);
  });
});

test('a reset restores everything and starts the ids again', () => {
  const paths = ['/datapoints', '/groups', '/tags', '/conversions', '/domains?type=personal', '/retargeting', '/me'];
  const readAll = () => [...paths, '/account/guests', '/account/ipblacklist'].map((path) => read(path));
  const before = readAll();
  write('POST', '/groups', { name: 'x', tags: [{ name: 'y' }] });
  write('DELETE', '/groups/71');
  write('DELETE', '/tags/9');
  write('DELETE', '/domains/22');
  write('DELETE', '/retargeting/61');
  write('DELETE', '/account/guests/901');
  write('DELETE', `/account/ipblacklist/${read('/account/ipblacklist').entities[0].id}`);
  write('POST', '/account', { email: 'x@x.example' });
  expect(readAll()).not.toEqual(before);
  emulator.reset();
  expect(readAll()).toEqual(before);
  expect(read('/datapoints/5001')).toMatchObject({ tags: [{ id: 9 }], typeTL: { scripts: [{ id: 61 }] } });
  expect(write('POST', '/groups', { name: 'x' }).id).toBe(73);
});

test('two emulators of one world do not share what is written', () => {
  write('DELETE', '/tags/9');
  expect(createWriter().send('GET', '/tags/9').status).toBe(200);
});
