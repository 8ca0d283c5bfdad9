/** Every change of domains, scripts and the account itself, made in the sandbox through the whole gateway and read again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Changes } from './clickmeter-kit';
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

describe('domains and scripts', () => {
  it('are made, changed and deleted', async () => {
    const input = { hostname: 'zz.shop.example', kind: 'PERSONAL', notFoundUrl: 'https://shop.example/lost' };
    const fields = 'id hostname kind notFoundUrl homepageUrl';
    const { redirectDomain } = await make('redirectDomainCreate', `redirectDomain { ${fields} }`, input);
    expect(redirectDomain).toMatchObject(input);
    const { id } = redirectDomain;
    const updated = await make('redirectDomainUpdate', `redirectDomain { ${fields} }`, {
      id,
      homepageUrl: 'https://shop.example/',
    });
    expect(updated.redirectDomain).toEqual({ ...redirectDomain, homepageUrl: 'https://shop.example/' });
    expect((await fail('redirectDomainCreate', 'redirectDomain { id }', input))[0]).toBe('BAD_USER_INPUT');
    await make('redirectDomainDelete', 'deletedId', { id });
    expect(await read(id, 'RedirectDomain', 'hostname')).toBe('NOT_FOUND');
    expect((await fail('redirectDomainUpdate', 'redirectDomain { id }', { id: unknown('RedirectDomain') }))[0]).toBe(
      'NOT_FOUND',
    );
    expect((await fail('redirectDomainDelete', 'deletedId', { id: unknown('RedirectDomain') }))[0]).toBe('NOT_FOUND');

    const made = await make('retargetingScriptCreate', 'retargetingScript { id name code }', {
      name: 'zz',
      code: '<script></script>',
    });
    const script = made.retargetingScript.id;
    const renamed = await make('retargetingScriptUpdate', 'retargetingScript { name code }', {
      id: script,
      name: 'zz2',
    });
    expect(renamed.retargetingScript).toEqual({ name: 'zz2', code: '<script></script>' });
    await make('retargetingScriptDelete', 'deletedId', { id: script });
    expect(await read(script, 'RetargetingScript', 'name')).toBe('NOT_FOUND');
    expect(await fail('retargetingScriptUpdate', 'retargetingScript { id }', { id: script, code: null })).toEqual([
      'BAD_USER_INPUT',
      'input.code',
    ]);
    expect((await fail('retargetingScriptDelete', 'deletedId', { id: unknown('RetargetingScript') }))[0]).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the account', () => {
  it('changes its profile and nothing else of it', async () => {
    const fields = 'email firstName companyName timeZoneNumber bonusClicks registeredAt';
    const before = await changes.ask(`{ accounts(providers: [CLICKMETER]) { nodes { profile { ${fields} } } } }`);
    const { profile } = await make('accountUpdate', `profile { ${fields} }`, { companyName: 'zz' });
    expect(profile).toEqual({ ...before.data.accounts.nodes[0].profile, companyName: 'zz' });
  });

  it('allows domains and stops counting addresses', async () => {
    const domainEntry = (await make('domainWhitelistAdd', 'entry { id hostname }', { hostname: 'zz.example' })).entry;
    expect(await read(domainEntry.id, 'DomainWhitelistEntry', 'id hostname')).toEqual(domainEntry);
    await make('domainWhitelistRemove', 'deletedId', { id: domainEntry.id });
    expect(await read(domainEntry.id, 'DomainWhitelistEntry', 'hostname')).toBe('NOT_FOUND');
    expect((await fail('domainWhitelistRemove', 'deletedId', { id: domainEntry.id }))[0]).toBe('NOT_FOUND');
    const { entry } = await make('ipBlacklistAdd', 'entry { id ip }', { ip: '203.0.113.77' });
    expect(await read(entry.id, 'IpBlacklistEntry', 'id ip')).toEqual(entry);
    await make('ipBlacklistRemove', 'deletedId', { id: entry.id });
    expect(await fail('ipBlacklistAdd', 'entry { id }', { ip: 'x' })).toEqual(['BAD_USER_INPUT', 'input.ip']);
  });

  it('has guests with rights', async () => {
    const fields = 'id userName email timeFormat mayCreateGroups hidesReferrer conversionView { hidesCost valueShare }';
    const input = {
      userName: 'zz-guest',
      password: 'p4ssw0rd!',
      email: 'zz@shop.example',
      timeFormat: 'H24',
      mayCreateGroups: true,
    };
    const { guest } = await make('guestCreate', `guest { ${fields} }`, {
      ...input,
      conversionView: { valueShare: 0.5 },
    });
    expect(guest).toMatchObject({
      userName: 'zz-guest',
      timeFormat: 'H24',
      mayCreateGroups: true,
      conversionView: { valueShare: 0.5 },
    });
    const { id } = guest;
    const updated = await make('guestUpdate', `guest { ${fields} }`, { id, hidesReferrer: true });
    expect(updated.guest).toEqual({ ...guest, hidesReferrer: true });

    const rights = 'guest { permissions { totalCount nodes { access group { id } datapoint { id } } } }';
    const granted = await make('guestPermissionGrant', rights, { id, entity: { group }, access: 'WRITE' });
    expect(granted.guest.permissions).toEqual({
      totalCount: 1,
      nodes: [{ access: 'WRITE', group: { id: group }, datapoint: null }],
    });
    const revoked = await make('guestPermissionRevoke', rights, { id, entity: { group }, access: 'WRITE' });
    expect(revoked.guest.permissions.totalCount).toBe(0);
    const datapoint = await makeLink('zz-granted');
    const onLink = await make('guestPermissionGrant', rights, { id, entity: { datapoint }, access: 'READ' });
    expect(onLink.guest.permissions.nodes).toEqual([{ access: 'READ', group: null, datapoint: { id: datapoint } }]);

    await make('guestDelete', 'deletedId', { id });
    expect(await read(id, 'Guest', 'name')).toBe('NOT_FOUND');
    expect((await fail('guestUpdate', 'guest { id }', { id: unknown('Guest') }))[0]).toBe('NOT_FOUND');
    expect(
      (await fail('guestPermissionGrant', 'guest { id }', { id, entity: { group: datapoint }, access: 'READ' }))[1],
    ).toBe('input.entity.group');
  });
});
