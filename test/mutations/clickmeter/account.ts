/** The account itself: its profile, its white list and its black list. */
import type { Answer, Entry, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { listOwn, unknownAccount } from './prepare';
import { createUnknownId } from '../entry';

const prepareEntry =
  (mutation: string, input: object) =>
  async ({ make }: World): Promise<Known> => {
    const { entry } = await make(mutation, 'entry { id }', input);
    return { entry: entry.id };
  };

/** Entries have ids of their own kind. */
const unknownEntry = (type: string) => ({
  override: { id: createUnknownId('CLICKMETER', 'clickmeter', type, `${'9'.repeat(31)}A`) },
  field: 'input.id',
});

export const account: readonly Entry[] = [
  {
    mutation: 'accountUpdate',
    selection: 'profile { companyName }',
    write: 'POST /account',
    input: () => ({ companyName: 'zz' }),
    invalid: [refuseNonsense('account'), { what: 'no address', override: { email: null }, field: 'input.email' }],
    unknown: unknownAccount,
    read: () => ({
      query: '{ accounts(providers: [CLICKMETER]) { nodes { profile { companyName } } } }',
      pick: (data: Answer) => data.accounts.nodes[0].profile,
    }),
    becomes: () => ({ companyName: 'zz' }),
  },
  {
    mutation: 'domainWhitelistAdd',
    selection: 'entry { id }',
    write: 'POST /account/domainwhitelist',
    input: () => ({ hostname: 'zz-added.example' }),
    invalid: [
      refuseNonsense('account'),
      { what: 'an empty name', override: { hostname: '' }, field: 'input.hostname', isToldByProvider: true },
    ],
    unknown: unknownAccount,
    read: listOwn('domainWhitelist(first: 100)', 'hostname', ({ hostname }) => hostname === 'zz-added.example'),
    becomes: () => [{ hostname: 'zz-added.example' }],
  },
  {
    mutation: 'domainWhitelistRemove',
    selection: 'deletedId',
    write: 'DELETE /account/domainwhitelist/{whitelistId}',
    prepare: prepareEntry('domainWhitelistAdd', { hostname: 'zz-removed.example' }),
    input: ({ entry }) => ({ id: entry }),
    invalid: [refuseNonsense()],
    unknown: unknownEntry('DomainWhitelistEntry'),
    read: ({ entry }) => look(entry, 'DomainWhitelistEntry', 'hostname'),
    becomes: () => 'NOT_FOUND',
  },
  {
    mutation: 'ipBlacklistAdd',
    selection: 'entry { id }',
    write: 'POST /account/ipblacklist',
    input: () => ({ ip: '203.0.113.77' }),
    invalid: [{ what: 'an address that is none', override: { ip: 'here' }, field: 'input.ip' }],
    unknown: unknownAccount,
    read: listOwn('ipBlacklist(first: 100)', 'ip', ({ ip }) => ip === '203.0.113.77'),
    becomes: () => [{ ip: '203.0.113.77' }],
  },
  {
    mutation: 'ipBlacklistRemove',
    selection: 'deletedId',
    write: 'DELETE /account/ipblacklist/{blacklistId}',
    prepare: prepareEntry('ipBlacklistAdd', { ip: '203.0.113.78' }),
    input: ({ entry }) => ({ id: entry }),
    invalid: [refuseNonsense()],
    unknown: unknownEntry('IpBlacklistEntry'),
    read: ({ entry }) => look(entry, 'IpBlacklistEntry', 'ip'),
    becomes: () => 'NOT_FOUND',
  },
];
