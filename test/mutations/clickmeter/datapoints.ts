/** Links and pixels, one at a time. */
import type { Entry, Invalid, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { createUnknown, describeLink, prepareLink, search, unknownAccount, unknownThing } from './prepare';

const readLink = (fields: string) => (known: Known) => look(known.link, 'TrackingLink', fields);
const readPixel = (fields: string) => (known: Known) => look(known.pixel, 'TrackingPixel', fields);

const preparePixel =
  (name: string) =>
  async ({ make, known: { group } }: World): Promise<Known> => {
    const { trackingPixel } = await make('trackingPixelCreate', 'trackingPixel { id }', { group, name, title: name });
    return { pixel: trackingPixel.id };
  };

const goals = Array.from({ length: 6 }, () => createUnknown('Conversion'));

/** Mistakes that links and pixels have in common. */
const mistakes: readonly Invalid[] = [
  { what: 'a group that is a link', override: ({ sharedLink }) => ({ group: sharedLink }), field: 'input.group' },
  { what: 'more conversions than fit', override: { goals }, field: 'input.goals' },
  { what: 'an empty title', override: { title: ' ' }, field: 'input.title', isToldByProvider: true },
  {
    what: 'a group that does not exist',
    override: { group: createUnknown('LinkGroup') },
    field: 'input.group',
    code: 'NOT_FOUND',
    isToldByProvider: true,
  },
];

const taken: Invalid = {
  what: 'a name that is taken',
  override: { name: 'zz-shared' },
  field: 'input.name',
  isToldByProvider: true,
};

const links: readonly Entry[] = [
  {
    mutation: 'trackingLinkCreate',
    selection: 'trackingLink { id }',
    write: 'POST /datapoints',
    input: (known) => describeLink(known, 'zz-created'),
    invalid: [
      ...mistakes,
      taken,
      { what: 'a redirect of another way', override: { redirectType: 'OTHER' }, field: 'input.redirectType' },
      { what: 'an end before the first click', override: { expiresAfterClicks: 0 }, field: 'input.expiresAfterClicks' },
    ],
    unknown: unknownAccount,
    read: search('datapoints', 'TRACKING_LINK', 'zz-created', 'name title status'),
    becomes: () => [{ name: 'zz-created', title: 'Title of zz-created', status: 'ACTIVE' }],
  },
  {
    mutation: 'trackingLinkUpdate',
    selection: 'trackingLink { id }',
    write: 'POST /datapoints/{id}',
    prepare: prepareLink('zz-update'),
    input: ({ link }) => ({ id: link, title: 'Changed', status: 'PAUSED' }),
    invalid: [
      ...mistakes,
      taken,
      refuseNonsense(),
      { what: 'a state that cannot be set', override: { status: 'SPAM' }, field: 'input.status' },
    ],
    unknown: unknownThing('TrackingLink'),
    read: readLink('name title status destinationUrl'),
    becomes: () => ({
      name: 'zz-update',
      title: 'Changed',
      status: 'PAUSED',
      destinationUrl: 'https://shop.example/x',
    }),
  },
  {
    mutation: 'trackingLinkDelete',
    selection: 'deletedId',
    write: 'DELETE /datapoints/{id}',
    prepare: prepareLink('zz-delete'),
    input: ({ link }) => ({ id: link }),
    invalid: [
      refuseNonsense(),
      { what: 'the id of a group', override: ({ group }) => ({ id: group }), field: 'input.id' },
    ],
    unknown: unknownThing('TrackingLink'),
    read: readLink('status'),
    becomes: () => ({ status: 'DELETED' }),
  },
  {
    mutation: 'datapointSetFavorite',
    selection: 'datapoint { id }',
    write: 'PUT /datapoints/{id}/favourite',
    prepare: prepareLink('zz-favorite'),
    input: ({ link }) => ({ id: link, favorite: true }),
    invalid: [refuseNonsense()],
    unknown: unknownThing('TrackingLink'),
    read: readLink('favorite'),
    becomes: () => ({ favorite: true }),
  },
  {
    mutation: 'datapointSetNotes',
    selection: 'datapoint { id }',
    write: 'PUT /datapoints/{id}/notes',
    prepare: prepareLink('zz-notes'),
    input: ({ link }) => ({ id: link, notes: 'noted' }),
    invalid: [refuseNonsense()],
    unknown: unknownThing('TrackingLink'),
    read: readLink('notes'),
    becomes: () => ({ notes: 'noted' }),
  },
];

const pixels: readonly Entry[] = [
  {
    mutation: 'trackingPixelCreate',
    selection: 'trackingPixel { id }',
    write: 'POST /groups/{id}/datapoints',
    // By the call of the group, which refuses an unknown one by its path.
    input: ({ group }) => ({ scope: 'GROUP', group, name: 'zz-pixel-created', title: 'Pixel' }),
    invalid: mistakes.slice(0, 3),
    unknown: { override: { group: createUnknown('LinkGroup') }, field: 'input.group' },
    read: search('datapoints', 'TRACKING_PIXEL', 'zz-pixel-created', 'name title'),
    becomes: () => [{ name: 'zz-pixel-created', title: 'Pixel' }],
  },
  {
    mutation: 'trackingPixelUpdate',
    selection: 'trackingPixel { id }',
    write: 'POST /datapoints/{id}',
    prepare: preparePixel('zz-pixel-update'),
    input: ({ pixel }) => ({ id: pixel, parameterNote: 'p' }),
    invalid: [...mistakes, refuseNonsense()],
    unknown: unknownThing('TrackingPixel'),
    read: readPixel('parameterNote title'),
    becomes: () => ({ parameterNote: 'p', title: 'zz-pixel-update' }),
  },
  {
    mutation: 'trackingPixelDelete',
    selection: 'deletedId',
    write: 'DELETE /datapoints/{id}',
    prepare: preparePixel('zz-pixel-delete'),
    input: ({ pixel }) => ({ id: pixel }),
    invalid: [
      refuseNonsense(),
      { what: 'the id of a link', override: ({ sharedLink }) => ({ id: sharedLink }), field: 'input.id' },
    ],
    unknown: unknownThing('TrackingPixel'),
    read: readPixel('status'),
    becomes: () => ({ status: 'DELETED' }),
  },
];

export const datapoints: readonly Entry[] = [...links, ...pixels];
