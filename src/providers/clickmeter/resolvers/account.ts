/** What belongs to the account itself, and the rights of its guests. */
import type { AccountDomainWhitelistArgs, AccountGuestsArgs, GuestPermissionsArgs } from '../../../generated/graphql';
import type { EntryList } from '../endpoints/account';
import {
  domainWhitelist,
  ipBlacklist,
  readCount,
  readEntries,
  readGrants,
  readGuests,
  readPlan,
  readProfile,
} from '../endpoints/account';
import { InputError } from '../../../errors';
import { pageByOffset } from './connection';
import { datapointTypes } from './draft';
import { ofAccount, ofThing } from './fields';
import { readOwn } from './input';

export const accountFields = {
  profile: ofAccount((tools, _, { call }) => readProfile(tools, 'GET /account', call)),
  plan: ofAccount((tools, _, { call }) => readPlan(tools, 'GET /account/plan', call)),
  keyProfile: ofAccount((tools, _, { call }) => readProfile(tools, 'GET /me', call)),
  keyPlan: ofAccount((tools, _, { call }) => readPlan(tools, 'GET /me/plan', call)),
  guests: ofAccount<AccountGuestsArgs>((tools, { search, ...paging }, { call }) => {
    const query = { textSearch: search || undefined };
    return pageByOffset(
      paging,
      ['guests', tools.account.id, query],
      (offset) => readGuests(tools, query, offset, call),
      () => readCount(tools, 'GET /account/guests/count', { query }, call),
    );
  }),
  domainWhitelist: listEntries(domainWhitelist),
  ipBlacklist: listEntries(ipBlacklist),
};

export const guestFields = {
  permissions: ofThing<GuestPermissionsArgs>(({ tools, id }, { kind, access, of, ...paging }, { call }) => {
    const query = {
      entityType: kind == null ? undefined : kind === 'GROUPS' ? 'group' : 'datapoint',
      type: toWireAccess(access),
      entityId: of == null ? undefined : readOwn(tools, of, ['LinkGroup', ...datapointTypes], 'of'),
    };
    const counted = { values: { guestId: id }, query };
    return pageByOffset(
      paging,
      ['permissions', tools.account.id, id, query],
      (offset) => readGrants(tools, id, query, offset, call),
      () => readCount(tools, 'GET /account/guests/{guestId}/permissions/count', counted, call),
    );
  }),
};

/** Nothing counts the entries but their list, which is short. */
function listEntries(list: EntryList) {
  return ofAccount<AccountDomainWhitelistArgs>((tools, paging, { call }) =>
    pageByOffset(
      paging,
      [list.type, tools.account.id],
      (offset) => readEntries(tools, list, offset, call),
      async () => {
        const { rows, next } = await readEntries(tools, list, 0, call);
        return next === null ? rows.length : null;
      },
    ),
  );
}

function toWireAccess(access: string | null | undefined): 'r' | 'w' | undefined {
  if (access == null) return undefined;
  if (access !== 'READ' && access !== 'WRITE') throw new InputError('Rights are listed by READ or by WRITE.', 'access');
  return access === 'READ' ? 'r' : 'w';
}
