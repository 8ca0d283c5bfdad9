/** Conversions, and what they are counted for. */
import type { Answer, Entry, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { createUnknown, prepareAll, prepareLink, search, unknownAccount, unknownThing } from './prepare';

const prepareConversion =
  (name: string, counted?: string) =>
  async ({ make, known }: World): Promise<Known> => {
    const { conversion } = await make('conversionCreate', 'conversion { id }', { name });
    const { id } = conversion;
    if (counted) await make('conversionAttachDatapoint', 'conversion { id }', { id, datapoint: known[counted] });
    return { conversion: id };
  };

const read = (fields: string) => (known: Known) => look(known.conversion, 'Conversion', fields);
const readCounted = (known: Known) => ({
  ...look(known.conversion, 'Conversion', 'datapoints { nodes { id } }'),
  pick: ({ node }: Answer) => node.datapoints.nodes.map(({ id }: Answer) => id),
});

const changed = {
  selection: 'conversion { id }',
  unknown: unknownThing('Conversion'),
  invalid: [refuseNonsense()],
};

const patch = 'PUT /conversions/{conversionId}/datapoints/patch';
const notOfLinks = [
  refuseNonsense('datapoint'),
  {
    what: 'a group in the place of a link',
    override: ({ group }: Known) => ({ datapoint: group }),
    field: 'input.datapoint',
  },
  {
    what: 'a link that does not exist',
    override: { datapoint: createUnknown('TrackingLink') },
    field: 'input.datapoint',
    code: 'NOT_FOUND',
    isToldByProvider: true,
  },
];

export const conversions: readonly Entry[] = [
  {
    mutation: 'conversionCreate',
    selection: 'conversion { id }',
    write: 'POST /conversions',
    input: () => ({ name: 'zz-created', value: 2.5 }),
    invalid: [
      { what: 'a protocol that cannot be set', override: { protocol: 'OTHER' }, field: 'input.protocol' },
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
    ],
    unknown: unknownAccount,
    read: search('goals', 'CONVERSION', 'zz-created', 'name value { amount }'),
    becomes: () => [{ name: 'zz-created', value: { amount: 2.5 } }],
  },
  {
    ...changed,
    mutation: 'conversionUpdate',
    write: 'POST /conversions/{conversionId}',
    prepare: prepareConversion('zz-update'),
    input: ({ conversion }) => ({ id: conversion, value: 3 }),
    invalid: [
      refuseNonsense(),
      { what: 'no name', override: { name: null }, field: 'input.name' },
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
    ],
    read: read('name value { amount }'),
    becomes: () => ({ name: 'zz-update', value: { amount: 3 } }),
  },
  {
    ...changed,
    mutation: 'conversionSetNotes',
    write: 'PUT /conversions/{conversionId}/notes',
    prepare: prepareConversion('zz-notes'),
    input: ({ conversion }) => ({ id: conversion, notes: 'noted' }),
    read: read('description'),
    becomes: () => ({ description: 'noted' }),
  },
  {
    ...changed,
    mutation: 'conversionAttachDatapoint',
    write: patch,
    prepare: prepareAll(prepareLink('zz-attach'), prepareConversion('zz-attach')),
    input: ({ conversion, link }) => ({ id: conversion, datapoint: link }),
    invalid: notOfLinks,
    read: readCounted,
    becomes: ({ link }) => [link],
  },
  {
    ...changed,
    mutation: 'conversionDetachDatapoint',
    write: patch,
    prepare: prepareAll(prepareLink('zz-detach'), prepareConversion('zz-detach', 'link')),
    input: ({ conversion, link }) => ({ id: conversion, datapoint: link }),
    invalid: notOfLinks,
    read: readCounted,
    becomes: () => [],
  },
  {
    ...changed,
    mutation: 'conversionReplaceDatapoint',
    write: patch,
    prepare: prepareAll(prepareLink('zz-replace'), prepareLink('zz-by', 'by'), prepareConversion('zz-replace', 'link')),
    input: ({ conversion, link, by }) => ({ id: conversion, datapoint: by, replacedDatapoint: link }),
    invalid: [
      ...notOfLinks.slice(0, 2),
      refuseNonsense('replacedDatapoint'),
      {
        what: 'a link that was not counted',
        override: ({ sharedLink }) => ({ replacedDatapoint: sharedLink }),
        field: 'input.replacedDatapoint',
        code: 'NOT_FOUND',
        isToldByProvider: true,
      },
    ],
    read: readCounted,
    becomes: ({ by }) => [by],
  },
  {
    ...changed,
    mutation: 'conversionUpdateDatapoints',
    selection: 'conversion { id } results { index datapoint { id } userErrors { field message code } }',
    write: 'PUT /conversions/{conversionId}/datapoints/batch/patch',
    prepare: prepareAll(prepareLink('zz-many'), prepareConversion('zz-many')),
    input: ({ conversion, link }) => ({ id: conversion, changes: [{ datapoint: link, isCounted: true }] }),
    invalid: [
      refuseNonsense(),
      { what: 'a list of nothing', override: { changes: [] }, field: 'input.changes' },
      {
        what: 'a link that does not exist',
        override: { changes: [{ datapoint: createUnknown('TrackingLink'), isCounted: true }] },
        field: null,
        code: 'NOT_FOUND',
        isToldByProvider: true,
      },
    ],
    read: readCounted,
    becomes: ({ link }) => [link],
  },
  {
    ...changed,
    mutation: 'conversionDelete',
    selection: 'deletedId',
    write: 'DELETE /conversions/{conversionId}',
    prepare: prepareConversion('zz-delete'),
    input: ({ conversion }) => ({ id: conversion }),
    read: read('isDeleted'),
    becomes: () => ({ isDeleted: true }),
  },
];
