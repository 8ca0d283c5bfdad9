/** What changes of the account, its lists, its guests and their rights send. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Script, WriteKit } from './write-kit';
import { change, idOf, startWrites } from './write-kit';

let kit: WriteKit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

const start = async (script: Script): Promise<WriteKit> => (kit = await startWrites(script));

const user = {
  email: 'owner@shop.example',
  firstName: 'Ada',
  phone: '1',
  timezone: 12,
  bonusClicks: 5,
  registrationDate: '20200101000000',
  boGoVal: 'a secret',
};
const guest = {
  id: 81,
  userName: 'eve',
  password: 'a secret',
  apiKey: 'another secret',
  loginCount: 4,
  timeFormat: 1,
  conversionOptions: { hideCost: true, percentValue: 50 },
  hitOptions: { hideReferrer: true },
  unknown: 'kept',
};
const guestId = idOf('Guest', '81');

describe('the profile', () => {
  it('goes back whole but for the token that is among it', async () => {
    const { writes } = await start({ 'GET /account': user, 'POST /account': { reply: { status: 200 } } });
    const answer = await change(kit!, 'accountUpdate', 'profile { email firstName }', {
      firstName: 'Eve',
      phone: null,
    });
    expect(answer).toEqual({ profile: { email: 'owner@shop.example', firstName: 'Ada' }, userErrors: [] });
    const { boGoVal: _token, registrationDate: _date, ...kept } = user;
    expect(writes()).toEqual([['POST /account', { ...kept, firstName: 'Eve', phone: '' }]]);
  });

  it('names the field that is at fault', async () => {
    const errors = { property: 'Email', errorMessage: 'is taken' };
    await start({ 'GET /account': user, 'POST /account': { errors } });
    const answer = await change(kit!, 'accountUpdate', 'profile { email }', { email: 'b@shop.example' });
    expect(answer).toEqual({
      profile: null,
      userErrors: [{ field: ['input', 'email'], message: 'is taken', code: 'BAD_USER_INPUT' }],
    });
  });
});

describe('the white list and the black list', () => {
  it('grow and shrink by one call each', async () => {
    const entry = '0123456789ABCDEF0123456789ABCDEF';
    const { writes } = await start({
      'POST /account/domainwhitelist': { id: entry, name: 'shop.example' },
      'POST /account/ipblacklist': { id: entry, ip: '203.0.113.7' },
      [`DELETE /account/domainwhitelist/${entry}`]: { id: entry },
      [`DELETE /account/ipblacklist/${entry}`]: { id: entry },
    });
    const domain = await change(kit!, 'domainWhitelistAdd', 'entry { id hostname }', { hostname: 'shop.example' });
    expect(domain.entry).toEqual({ id: idOf('DomainWhitelistEntry', entry), hostname: 'shop.example' });
    const ip = await change(kit!, 'ipBlacklistAdd', 'entry { id ip }', { ip: '203.0.113.7' });
    await change(kit!, 'domainWhitelistRemove', 'deletedId', { id: domain.entry.id });
    expect(await change(kit!, 'ipBlacklistRemove', 'deletedId', { id: ip.entry.id })).toEqual({
      deletedId: ip.entry.id,
      userErrors: [],
    });
    expect(writes()).toEqual([
      ['POST /account/domainwhitelist', { name: 'shop.example' }],
      ['POST /account/ipblacklist', { ip: '203.0.113.7' }],
      [`DELETE /account/domainwhitelist/${entry}`, undefined],
      [`DELETE /account/ipblacklist/${entry}`, undefined],
    ]);
  });

  it('refuse what is no address, and entries that nobody has', async () => {
    await start({});
    const wrong = await change(kit!, 'ipBlacklistAdd', 'entry { id }', { ip: '300.1.1.1' });
    expect(wrong.userErrors).toMatchObject([{ field: ['input', 'ip'], code: 'BAD_USER_INPUT' }]);
    const missing = await change(kit!, 'ipBlacklistRemove', 'deletedId', {
      id: idOf('IpBlacklistEntry', 'AB'.repeat(16)),
    });
    expect(missing).toMatchObject({ deletedId: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('guests', () => {
  const answers = {
    'GET /account/guests/81': guest,
    'POST /account/guests': guest,
    'POST /account/guests/81': guest,
    'DELETE /account/guests/81': { id: 81 },
    'PUT /account/guests/81/group/permissions/patch': { id: 71 },
    'POST /account/guests/81/datapoint/permissions/patch': { id: 5001 },
  };
  const everything = 'guest { userName timeFormat conversionView { hidesCost valueShare } hidesReferrer }';

  it('are made and changed without losing what is not said, and without telling a secret', async () => {
    const { writes } = await start(answers);
    const made = await change(kit!, 'guestCreate', everything, {
      userName: 'eve',
      password: 'p',
      timeFormat: 'H24',
      mayCreateGroups: true,
      conversionView: { valueShare: 0.29 },
    });
    expect(made.guest).toEqual({
      userName: 'eve',
      timeFormat: 'H24',
      conversionView: { hidesCost: true, valueShare: 0.5 },
      hidesReferrer: true,
    });
    await change(kit!, 'guestUpdate', everything, { id: guestId, notes: 'n', conversionView: { hidesCount: true } });
    const { loginCount: _, ...kept } = guest;
    expect(writes()).toEqual([
      [
        'POST /account/guests',
        {
          userName: 'eve',
          password: 'p',
          timeFormat: 1,
          extendedGrants: { allowGroupCreation: true },
          conversionOptions: { percentValue: 29 },
        },
      ],
      [
        'POST /account/guests/81',
        { ...kept, notes: 'n', conversionOptions: { hideCost: true, percentValue: 50, hideCount: true } },
      ],
    ]);
    const { data } = await kit!.ask('{ __type(name: "Guest") { fields { name } } }');
    const names = data.__type.fields.map(({ name }: { name: string }) => name).join();
    expect(names).not.toMatch(/key|password|token/i);
  });

  it('are given rights by one method and lose them by the other', async () => {
    const { writes } = await start(answers);
    const group = { group: idOf('LinkGroup', '71') };
    await change(kit!, 'guestPermissionGrant', 'guest { id }', { id: guestId, entity: group, access: 'READ_WRITE' });
    const link = { datapoint: idOf('TrackingLink', '5001') };
    await change(kit!, 'guestPermissionRevoke', 'guest { id }', { id: guestId, entity: link, access: 'WRITE' });
    const other = await change(kit!, 'guestPermissionGrant', 'guest { id }', {
      id: guestId,
      entity: group,
      access: 'OTHER',
    });
    expect(other.userErrors).toMatchObject([{ field: ['input', 'access'] }]);
    expect(writes()).toEqual([
      ['PUT /account/guests/81/group/permissions/patch', { action: 'add', id: 71, verb: 'rw' }],
      ['POST /account/guests/81/datapoint/permissions/patch', { action: 'remove', id: 5001, verb: 'w' }],
    ]);
  });

  it('are deleted, and refused a share above the whole', async () => {
    const { writes } = await start(answers);
    expect(await change(kit!, 'guestDelete', 'deletedId', { id: guestId })).toMatchObject({ deletedId: guestId });
    const input = { id: guestId, conversionView: { commissionShare: 1.1 } };
    const wrong = await change(kit!, 'guestUpdate', 'guest { id }', input);
    expect(wrong.userErrors).toMatchObject([{ field: ['input', 'conversionView', 'commissionShare'] }]);
    expect(writes()).toEqual([['DELETE /account/guests/81', undefined]]);
  });
});
