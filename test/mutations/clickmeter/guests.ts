/** Guests of the account, and what they may do. */
import type { Answer, Entry, Invalid, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { createUnknown, listOwn, refusal, unknownAccount, unknownThing } from './prepare';

const prepareGuest =
  (userName: string, isGranted = false) =>
  async ({ make, known: { group } }: World): Promise<Known> => {
    const { guest } = await make('guestCreate', 'guest { id }', { userName, password: 'p4ssw0rd!' });
    const grant = { id: guest.id, entity: { group }, access: 'READ' };
    if (isGranted) await make('guestPermissionGrant', 'guest { id }', grant);
    return { guest: guest.id };
  };

const readRights = (known: Known) => ({
  ...look(known.guest, 'Guest', 'permissions { nodes { access group { id } } }'),
  pick: ({ node }: Answer) => node.permissions.nodes,
});

const changed = { selection: 'guest { id }', unknown: unknownThing('Guest'), invalid: [refuseNonsense()] };

const permission = '/account/guests/{guestId}/group/permissions/patch';
const notGranted: readonly Invalid[] = [
  refuseNonsense(),
  {
    what: 'a link in the place of a group',
    override: ({ sharedLink }) => ({ entity: { group: sharedLink } }),
    field: 'input.entity.group',
  },
  { what: 'a right without a name', override: { access: 'OTHER' }, field: 'input.access' },
  {
    what: 'a group that does not exist',
    override: { entity: { group: createUnknown('LinkGroup') } },
    field: 'input.entity',
    code: 'NOT_FOUND',
    isToldByProvider: true,
  },
];

export const guests: readonly Entry[] = [
  {
    mutation: 'guestCreate',
    selection: 'guest { id }',
    write: 'POST /account/guests',
    prepare: prepareGuest('zz-taken'),
    input: () => ({ userName: 'zz-created', password: 'p4ssw0rd!' }),
    invalid: [
      { what: 'a way to tell time without a name', override: { timeFormat: 'OTHER' }, field: 'input.timeFormat' },
      {
        what: 'more than the whole',
        override: { conversionView: { valueShare: 2 } },
        field: 'input.conversionView.valueShare',
      },
      {
        what: 'a user name that is taken',
        override: { userName: 'zz-taken' },
        field: 'input.userName',
        isToldByProvider: true,
      },
    ],
    unknown: unknownAccount,
    read: listOwn('guests(search: "zz-created")', 'userName'),
    becomes: () => [{ userName: 'zz-created' }],
  },
  {
    ...changed,
    mutation: 'guestUpdate',
    write: 'POST /account/guests/{guestId}',
    prepare: prepareGuest('zz-update'),
    input: ({ guest }) => ({ id: guest, notes: 'noted' }),
    invalid: [
      refuseNonsense(),
      { what: 'no user name', override: { userName: null }, field: 'input.userName' },
      {
        what: 'a user name that is taken',
        override: { userName: 'zz-taken' },
        field: 'input.userName',
        isToldByProvider: true,
      },
    ],
    // The key of a guest may not even read what has to be read first.
    forbidden: refusal,
    read: ({ guest }) => look(guest, 'Guest', 'userName notes'),
    becomes: () => ({ userName: 'zz-update', notes: 'noted' }),
  },
  {
    ...changed,
    mutation: 'guestPermissionGrant',
    write: `PUT ${permission}`,
    prepare: prepareGuest('zz-grant'),
    input: ({ guest, group }) => ({ id: guest, entity: { group }, access: 'WRITE' }),
    invalid: notGranted,
    read: readRights,
    becomes: ({ group }) => [{ access: 'WRITE', group: { id: group } }],
  },
  {
    ...changed,
    mutation: 'guestPermissionRevoke',
    write: `POST ${permission}`,
    prepare: prepareGuest('zz-revoke', true),
    input: ({ guest, group }) => ({ id: guest, entity: { group }, access: 'READ' }),
    invalid: notGranted,
    read: readRights,
    becomes: () => [],
  },
  {
    ...changed,
    mutation: 'guestDelete',
    selection: 'deletedId',
    write: 'DELETE /account/guests/{guestId}',
    prepare: prepareGuest('zz-delete'),
    input: ({ guest }) => ({ id: guest }),
    read: ({ guest }) => look(guest, 'Guest', 'userName'),
    becomes: () => 'NOT_FOUND',
  },
];
