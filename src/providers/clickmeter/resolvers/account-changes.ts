/** Changes of the account itself, and of its guests and their rights. */
import { isIP } from 'node:net';
import { InputError } from '../../../errors';
import type {
  AccountUpdateInput,
  DomainWhitelistAddInput,
  GuestCreateInput,
  GuestPermissionGrantInput,
  GuestUpdateInput,
  IpBlacklistAddInput,
} from '../../../generated/graphql';
import type { Entity } from '../../../model/entity';
import { catchUserErrors } from '../../../model/user-error';
import type { Tools } from '../endpoints';
import type { EntryList } from '../endpoints/account';
import { domainWhitelist, ipBlacklist, readProfile } from '../endpoints/account';
import { addEntry, guest, patchPermission, removeEntry, updateProfile } from '../endpoints/writes/account';
import { toFresh } from '../endpoints/writes/raw';
import { createThing, updateThing } from '../endpoints/writes/things';
import { toGuestMembers } from '../normalise';
import { isEntryId } from '../wire';
import type { CreateInput } from './changes';
import { createChange, deleteChange, updateChange } from './changes';
import { datapointTypes, readOneOf, withoutNulls } from './draft';
import type { Change } from './input';
import { accountNames, findTools, readOwn, readTarget, refuseNull } from './input';

const profileNames = Object.fromEntries(
  ['email', 'firstName', 'lastName', 'companyName', 'companyRole', 'phone', 'redirectOnly'].map((name) => [
    name,
    [name],
  ]),
);
const guestNames = {
  ...Object.fromEntries(['userName', 'password', 'name', 'email', 'notes', 'language'].map((name) => [name, [name]])),
  id: ['entity'],
  verb: ['access'],
};
const verbs = { READ: 'r', WRITE: 'w', READ_WRITE: 'rw' } as const;

export const accountMutations = {
  accountUpdate: (async (_, { input: { account, ...change } }, context) =>
    catchUserErrors(
      { profile: null as object | null },
      async () => {
        refuseNull(change.email, 'input.email');
        refuseNull(change.timeZoneNumber, 'input.timeZoneNumber');
        const tools = findTools(context, account);
        await updateProfile(tools, change, context.call);
        return { profile: await readProfile(tools, 'GET /account', toFresh(context.call)) };
      },
      { ...profileNames, ...accountNames, timezone: ['timeZoneNumber'] },
    )) satisfies Change<AccountUpdateInput>,
  domainWhitelistAdd: add<DomainWhitelistAddInput>(domainWhitelist, ({ hostname }) => ({ name: hostname })),
  domainWhitelistRemove: remove(domainWhitelist),
  ipBlacklistAdd: add<IpBlacklistAddInput>(ipBlacklist, ({ ip }) => {
    if (isIP(ip) === 0) throw new InputError('This is no IP address.', 'input.ip');
    return { ip };
  }),
  ipBlacklistRemove: remove(ipBlacklist),
  guestCreate: createChange<GuestCreateInput>(
    'guest',
    guest.type,
    (tools, input, { call }) => {
      const { account: _account, idempotencyKey: _key, ...change } = input;
      checkGuest(withoutNulls(change));
      return createThing(tools, guest, toGuestMembers(withoutNulls(change)), call);
    },
    guestNames,
  ),
  guestUpdate: updateChange<GuestUpdateInput>(
    'guest',
    [guest.type],
    ({ tools, id }, { id: _, ...change }, { call }) => {
      refuseNull(change.userName, 'input.userName');
      refuseNull(change.password, 'input.password');
      checkGuest(change);
      return updateThing(tools, guest, id, (raw) => toGuestMembers(change, raw), call);
    },
    guestNames,
  ),
  guestDelete: deleteChange(guest),
  guestPermissionGrant: patch('PUT'),
  guestPermissionRevoke: patch('POST'),
};

function add<I extends CreateInput>(
  list: EntryList,
  toBody: (input: I) => Readonly<Record<string, string>>,
): Change<I> {
  return async (_, { input }, context) =>
    catchUserErrors(
      { entry: null as Entity | null },
      async () => {
        const tools = findTools(context, input.account);
        const body = toBody(input);
        const act = () => addEntry(tools, list, body, context.call);
        return { entry: await tools.keys.run(input.idempotencyKey, { type: list.type, body }, act) };
      },
      { ...accountNames, name: ['hostname'], ip: ['ip'] },
    );
}

function remove(list: EntryList): Change<{ readonly id: string }> {
  return async (_, { input: { id } }, context) =>
    catchUserErrors(
      { deletedId: null as string | null },
      async () => {
        const target = readTarget(context, id, [list.type], 'input.id', isEntryId);
        await removeEntry(target.tools, list, target.id, context.call);
        return { deletedId: id };
      },
      {},
      ['input'],
      ['id'],
    );
}

function patch(method: 'PUT' | 'POST') {
  return updateChange<GuestPermissionGrantInput>(
    'guest',
    [guest.type],
    ({ tools, id }, { entity, access }, { call }) => {
      const right = readOneOf(access, ['READ', 'WRITE', 'READ_WRITE'], 'input.access')!;
      const change = { guestId: id, ...readEntity(tools, entity), verb: verbs[right] };
      return patchPermission(tools, method, change, call);
    },
    guestNames,
    'id',
  );
}

function readEntity(tools: Tools, { datapoint, group }: GuestPermissionGrantInput['entity']) {
  return group == null
    ? { type: 'datapoint' as const, id: readOwn(tools, datapoint ?? '', datapointTypes, 'input.entity.datapoint') }
    : { type: 'group' as const, id: readOwn(tools, group, ['LinkGroup'], 'input.entity.group') };
}

function checkGuest({
  timeFormat,
  conversionView,
}: {
  readonly timeFormat?: GuestUpdateInput['timeFormat'] | undefined;
  readonly conversionView?: GuestUpdateInput['conversionView'] | undefined;
}): void {
  if (timeFormat != null) readOneOf(timeFormat, ['AM_PM', 'H24'], 'input.timeFormat');
  for (const field of ['valueShare', 'commissionShare'] as const) {
    const share = conversionView?.[field];
    if (share != null && (share < 0 || share > 1)) {
      throw new InputError('A share is from 0 to 1.', `input.conversionView.${field}`);
    }
  }
}
