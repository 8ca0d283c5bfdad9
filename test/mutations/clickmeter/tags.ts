/** Tags, and what bears them. */
import type { Answer, Entry, Invalid, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { createUnknown, listOwn, prepareAll, prepareLink, unknownAccount, unknownThing } from './prepare';

const prepareTag =
  (name: string, isBorne = false) =>
  async ({ make, known }: World): Promise<Known> => {
    const { tag } = await make('tagCreate', 'tag { id }', { name, ...(isBorne && { datapoints: [known.link] }) });
    return { tag: tag.id };
  };

const read = (known: Known) => look(known.tag, 'Tag', 'name');
const readBearers = (known: Known) => ({
  ...look(known.tag, 'Tag', 'taggedDatapoints { nodes { id } }'),
  pick: ({ node }: Answer) => node.taggedDatapoints.nodes.map(({ id }: Answer) => id),
});

const changed = { selection: 'tag { id }', unknown: unknownThing('Tag'), invalid: [refuseNonsense()] };

const notBorne: readonly Invalid[] = [
  refuseNonsense(),
  {
    what: 'a group in the place of a link',
    override: ({ group }) => ({ bearer: { datapoint: group } }),
    field: 'input.bearer.datapoint',
  },
  {
    what: 'a link that does not exist',
    override: { bearer: { datapoint: createUnknown('TrackingLink') } },
    field: 'input.bearer',
    code: 'NOT_FOUND',
    isToldByProvider: true,
  },
];

export const tags: readonly Entry[] = [
  {
    mutation: 'tagCreate',
    selection: 'tag { id }',
    write: 'POST /tags',
    input: ({ sharedLink }) => ({ name: 'zz-created', datapoints: [sharedLink] }),
    invalid: [
      {
        what: 'a bearer that is no link',
        override: ({ group }) => ({ datapoints: [group] }),
        field: 'input.datapoints.0',
      },
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
      {
        what: 'a link that does not exist',
        override: { datapoints: [createUnknown('TrackingLink')] },
        field: 'input.datapoints',
        code: 'NOT_FOUND',
        isToldByProvider: true,
      },
    ],
    unknown: unknownAccount,
    read: listOwn('tags(name: "zz-created")', 'name taggedDatapoints { totalCount }'),
    becomes: () => [{ name: 'zz-created', taggedDatapoints: { totalCount: 1 } }],
  },
  {
    ...changed,
    mutation: 'tagRename',
    write: 'PUT /tags/{tagId}/name',
    prepare: prepareTag('zz-rename'),
    input: ({ tag }) => ({ id: tag, name: 'zz-renamed' }),
    invalid: [
      refuseNonsense(),
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
    ],
    read,
    becomes: () => ({ name: 'zz-renamed' }),
  },
  {
    ...changed,
    mutation: 'tagAttach',
    write: 'PUT /tags/{tagId}/datapoints/patch',
    prepare: prepareAll(prepareLink('zz-tag-attach'), prepareTag('zz-attach')),
    input: ({ tag, link }) => ({ id: tag, bearer: { datapoint: link } }),
    invalid: notBorne,
    read: readBearers,
    becomes: ({ link }) => [link],
  },
  {
    ...changed,
    mutation: 'tagDetach',
    write: 'PUT /tags/{tagId}/datapoints/patch',
    prepare: prepareAll(prepareLink('zz-tag-detach'), prepareTag('zz-detach', true)),
    input: ({ tag, link }) => ({ id: tag, bearer: { datapoint: link } }),
    invalid: notBorne,
    read: readBearers,
    becomes: () => [],
  },
  {
    ...changed,
    mutation: 'tagDetachAll',
    write: 'DELETE /tags/{tagId}/datapoints',
    prepare: prepareAll(prepareLink('zz-tag-clear'), prepareTag('zz-clear', true)),
    input: ({ tag }) => ({ id: tag, from: 'DATAPOINTS' }),
    read: readBearers,
    becomes: () => [],
  },
  {
    ...changed,
    mutation: 'tagDelete',
    selection: 'deletedId',
    write: 'DELETE /tags/{tagId}',
    prepare: prepareTag('zz-delete'),
    input: ({ tag }) => ({ id: tag }),
    read,
    becomes: () => 'NOT_FOUND',
  },
];
