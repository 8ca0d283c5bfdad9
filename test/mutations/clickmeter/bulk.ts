/** Links and pixels, many at a time: what is wrong with one is told at its place. */
import type { Entry, Known } from '../entry';
import { look } from '../entry';
import { createUnknown, describeLink, prepareLink, search } from './prepare';

const result = 'results { index datapoint { id } userErrors { field message code } }';
const one = (draft: object) => ({ items: [{ link: draft }] });
const draft = (known: Known) => describeLink(known, 'zz-bulk-created');
const readLink = (fields: string) => (known: Known) => look(known.link, 'TrackingLink', fields);

export const bulk: readonly Entry[] = [
  {
    mutation: 'datapointsCreate',
    selection: result,
    write: 'PUT /datapoints/batch',
    input: (known) => one(draft(known)),
    invalid: [
      { what: 'a list of nothing', override: { items: [] }, field: 'input.items' },
      {
        what: 'an end before the first click',
        override: (known) => one({ ...draft(known), expiresAfterClicks: 0 }),
        field: 'input.items.0.link.expiresAfterClicks',
      },
      {
        what: 'a name that is taken',
        override: (known) => one({ ...draft(known), name: 'zz-shared' }),
        field: 'input.items.0.link.name',
        isToldByProvider: true,
      },
    ],
    unknown: {
      override: (known) => one({ ...draft(known), group: createUnknown('LinkGroup') }),
      field: 'input.items.0.link.group',
    },
    read: search('datapoints', 'TRACKING_LINK', 'zz-bulk-created'),
    becomes: () => [{ name: 'zz-bulk-created' }],
  },
  {
    mutation: 'datapointsUpdate',
    selection: result,
    write: 'POST /datapoints/batch',
    prepare: prepareLink('zz-bulk-update'),
    input: ({ link }) => one({ id: link, title: 'Changed' }),
    invalid: [
      { what: 'an id that is none', override: one({ id: 'nonsense' }), field: 'input.items.0' },
      {
        what: 'a state that cannot be set',
        override: ({ link }) => one({ id: link, status: 'SPAM' }),
        field: 'input.items.0.link.status',
      },
      {
        what: 'an empty title',
        override: ({ link }) => one({ id: link, title: ' ' }),
        field: 'input.items.0.link.title',
        isToldByProvider: true,
      },
    ],
    unknown: { override: one({ id: createUnknown('TrackingLink') }), field: 'input.items.0.link.id' },
    read: readLink('title'),
    becomes: () => ({ title: 'Changed' }),
  },
  {
    mutation: 'datapointsDelete',
    selection: 'results { index deletedId userErrors { field message code } }',
    write: 'DELETE /datapoints/batch',
    prepare: prepareLink('zz-bulk-delete'),
    input: ({ link }) => ({ ids: [link] }),
    invalid: [
      { what: 'an id that is none', override: { ids: ['nonsense'] }, field: 'input.ids.0' },
      { what: 'the id of a group', override: ({ group }) => ({ ids: [group] }), field: 'input.ids.0' },
      { what: 'the same id twice', override: ({ link }) => ({ ids: [link, link] }), field: 'input.ids.1' },
    ],
    unknown: { override: { ids: [createUnknown('TrackingLink')] }, field: 'input.ids.0' },
    read: readLink('status'),
    becomes: () => ({ status: 'DELETED' }),
  },
];
