/** Changes of groups. */
import type {
  LinkGroupCreateInput,
  LinkGroupSetFavoriteInput,
  LinkGroupSetNotesInput,
  LinkGroupUpdateInput,
} from '../../../generated/graphql';
import { createThing, linkGroup, patchThing, readThing, setText, updateThing } from '../endpoints/writes/things';
import { toGroupMembers } from '../normalise';
import { createChange, deleteChange, updateChange } from './changes';
import { withoutNulls } from './draft';
import { refuseNull } from './input';

const names = { name: ['name'], notes: ['notes'], tags: ['tags'], text: ['notes'] };
const types = [linkGroup.type];

export const groupMutations = {
  linkGroupCreate: createChange<LinkGroupCreateInput>(
    'linkGroup',
    linkGroup.type,
    (tools, input, { call }) => createThing(tools, linkGroup, toGroupMembers(withoutNulls(input)), call),
    names,
  ),
  linkGroupUpdate: updateChange<LinkGroupUpdateInput>(
    'linkGroup',
    types,
    ({ tools, id }, input, { call }) => {
      refuseNull(input.name, 'input.name');
      return updateThing(tools, linkGroup, id, (raw) => toGroupMembers(input, raw), call);
    },
    names,
  ),
  linkGroupDelete: deleteChange(linkGroup),
  /** The call turns the mark over, so it is made only where it stands otherwise. */
  linkGroupSetFavorite: updateChange<LinkGroupSetFavoriteInput>(
    'linkGroup',
    types,
    async ({ tools, id }, { favorite }, { call }) => {
      const raw = await readThing(tools, linkGroup, id, call);
      if (Boolean(raw.preferred) !== favorite) await patchThing(tools, linkGroup, id, { below: '/favourite' }, call);
    },
  ),
  linkGroupSetNotes: updateChange<LinkGroupSetNotesInput>(
    'linkGroup',
    types,
    ({ tools, id }, { notes }, { call }) =>
      setText(tools, linkGroup, id, { below: '/notes', text: notes ?? null }, call),
    names,
  ),
};
