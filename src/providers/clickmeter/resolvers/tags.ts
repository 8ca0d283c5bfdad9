/** Changes of tags, and of what bears them. */
import type { TagAttachInput, TagCreateInput, TagDetachAllInput, TagRenameInput } from '../../../generated/graphql';
import { clearThing, createThing, patchThing, setText, tag } from '../endpoints/writes/things';
import type { Tools } from '../endpoints';
import { createChange, deleteChange, updateChange } from './changes';
import { datapointTypes } from './draft';
import { readOwn, readOwnList } from './input';

const types = [tag.type];
const groupTypes = ['LinkGroup'];

export const tagMutations = {
  tagCreate: createChange<TagCreateInput>(
    'tag',
    tag.type,
    (tools, { name, datapoints, groups }, { call }) => {
      const tagged = readOwnList(tools, datapoints, datapointTypes, 'input.datapoints');
      const taggedGroups = readOwnList(tools, groups, groupTypes, 'input.groups');
      const body = {
        name,
        ...(tagged && { datapoints: tagged.map(Number) }),
        ...(taggedGroups && { groups: taggedGroups.map(Number) }),
      };
      return createThing(tools, tag, body, call);
    },
    { name: ['name'], datapoints: ['datapoints'], groups: ['groups'] },
  ),
  tagRename: updateChange<TagRenameInput>(
    'tag',
    types,
    ({ tools, id }, { name }, { call }) => setText(tools, tag, id, { below: '/name', text: name }, call),
    { text: ['name'], name: ['name'] },
  ),
  tagDelete: deleteChange(tag),
  tagAttach: associate('add'),
  tagDetach: associate('remove'),
  tagDetachAll: updateChange<TagDetachAllInput>('tag', types, ({ tools, id }, { from }, { call }) =>
    clearThing(tools, tag, id, from === 'GROUPS' ? '/groups' : '/datapoints', call),
  ),
};

function associate(action: 'add' | 'remove') {
  return updateChange<TagAttachInput>(
    'tag',
    types,
    ({ tools, id }, { bearer }, { call }) => {
      const borne = readBearer(tools, bearer);
      return patchThing(tools, tag, id, { below: borne.below, body: { action, id: Number(borne.id) } }, call);
    },
    { id: ['bearer'] },
    'id',
  );
}

function readBearer(tools: Tools, { datapoint, group }: TagAttachInput['bearer']) {
  return group == null
    ? { below: '/datapoints/patch', id: readOwn(tools, datapoint ?? '', datapointTypes, 'input.bearer.datapoint') }
    : { below: '/groups/patch', id: readOwn(tools, group, groupTypes, 'input.bearer.group') };
}
