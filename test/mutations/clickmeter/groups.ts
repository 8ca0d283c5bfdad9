/** Groups of links and pixels. */
import type { Entry, Known } from '../entry';
import { look, refuseNonsense } from '../entry';
import { prepareGroup, search, unknownAccount, unknownThing } from './prepare';

const read = (fields: string) => (known: Known) => look(known.linkGroup, 'LinkGroup', fields);

const changed = {
  selection: 'linkGroup { id }',
  unknown: unknownThing('LinkGroup'),
  invalid: [refuseNonsense()],
};

export const groups: readonly Entry[] = [
  {
    mutation: 'linkGroupCreate',
    selection: 'linkGroup { id }',
    write: 'POST /groups',
    input: () => ({ name: 'zz-created', notes: 'n' }),
    invalid: [
      refuseNonsense('account'),
      { what: 'a key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
    ],
    unknown: unknownAccount,
    read: search('groups', 'LINK_GROUP', 'zz-created', 'name notes'),
    becomes: () => [{ name: 'zz-created', notes: 'n' }],
  },
  {
    ...changed,
    mutation: 'linkGroupUpdate',
    write: 'POST /groups/{id}',
    prepare: prepareGroup('zz-update'),
    input: ({ linkGroup }) => ({ id: linkGroup, name: 'zz-updated' }),
    invalid: [
      refuseNonsense(),
      { what: 'no name', override: { name: null }, field: 'input.name' },
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
    ],
    read: read('name'),
    becomes: () => ({ name: 'zz-updated' }),
  },
  {
    ...changed,
    mutation: 'linkGroupSetFavorite',
    write: 'PUT /groups/{id}/favourite',
    prepare: prepareGroup('zz-favorite'),
    input: ({ linkGroup }) => ({ id: linkGroup, favorite: true }),
    read: read('favorite'),
    becomes: () => ({ favorite: true }),
  },
  {
    ...changed,
    mutation: 'linkGroupSetNotes',
    write: 'PUT /groups/{id}/notes',
    prepare: prepareGroup('zz-notes'),
    input: ({ linkGroup }) => ({ id: linkGroup, notes: 'noted' }),
    read: read('notes'),
    becomes: () => ({ notes: 'noted' }),
  },
  {
    ...changed,
    mutation: 'linkGroupDelete',
    selection: 'deletedId',
    write: 'DELETE /groups/{id}',
    prepare: prepareGroup('zz-delete'),
    input: ({ linkGroup }) => ({ id: linkGroup }),
    read: read('isActive'),
    becomes: () => ({ isActive: false }),
  },
];
