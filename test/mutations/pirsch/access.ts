/** Access links and API clients. */
import type { Entry, World } from '../entry';
import { refuseNonsense } from '../entry';
import { lookThrough, otherKind, unknownOf, unknownWebsite } from './prepare';

const blankDescription = {
  what: 'a description of nothing',
  override: { description: '' },
  field: 'input.description',
  isToldByProvider: true,
} as const;
const ofWebsite = {
  invalid: [
    blankDescription,
    refuseNonsense('websiteId'),
    otherKind('websiteId'),
    { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
  ],
  unknown: unknownWebsite('websiteId'),
  forbidden: 'weaker',
} as const;

const prepareLink = async ({ make, known }: World) => {
  const input = { websiteId: known.website, description: 'A link' };
  return { link: (await make('accessLinkCreate', 'accessLink { id }', input)).accessLink.id };
};
const ofLink = {
  prepare: prepareLink,
  unknown: unknownOf('AccessLink'),
  forbidden: 'weaker',
  read: lookThrough('accessLinks', 'id description', ({ id }, { link }) => id === link),
} as const;

export const accessLinks: readonly Entry[] = [
  {
    mutation: 'accessLinkCreate',
    selection: 'accessLink { id } url code',
    write: 'POST /domain/link',
    input: ({ website }) => ({ websiteId: website, description: 'A new link' }),
    ...ofWebsite,
    read: lookThrough('accessLinks', 'id description', ({ description }) => description === 'A new link'),
    becomes: (_, { accessLink }) => [{ id: accessLink.id, description: 'A new link' }],
  },
  {
    mutation: 'accessLinkUpdate',
    selection: 'accessLink { description }',
    write: 'PUT /domain/link',
    input: ({ link }) => ({ id: link, description: 'A changed link' }),
    invalid: [blankDescription, refuseNonsense(), otherKind()],
    ...ofLink,
    becomes: ({ link }) => [{ id: link, description: 'A changed link' }],
  },
  {
    mutation: 'accessLinkDelete',
    selection: 'deletedId',
    write: 'DELETE /domain/link',
    input: ({ link }) => ({ id: link }),
    invalid: [refuseNonsense(), otherKind()],
    ...ofLink,
    becomes: () => [],
  },
];

const prepareClient = async ({ make, known }: World) => {
  const input = { websiteId: known.website, description: 'A client', canSendHits: true };
  return { client: (await make('apiClientCreate', 'apiClient { id }', input)).apiClient.id };
};
const ofClient = {
  prepare: prepareClient,
  unknown: unknownOf('ApiClient'),
  forbidden: 'weaker',
  read: lookThrough('apiClients', 'id description hitScope', ({ id }, { client }) => id === client),
} as const;

export const apiClients: readonly Entry[] = [
  {
    mutation: 'apiClientCreate',
    selection: 'apiClient { id } clientSecret',
    write: 'POST /client',
    input: ({ website }) => ({ websiteId: website, description: 'A new client', canSendEvents: true }),
    ...ofWebsite,
    read: lookThrough('apiClients', 'id eventScope', ({ id }, { seen = '' }) => !seen.includes(id)),
    prepare: async ({ ask, known }) => {
      const { query, variables } = lookThrough('apiClients', 'id', () => true)(known);
      const { node } = await ask(query, variables);
      return { seen: node.apiClients.nodes.map(({ id }: { id: string }) => id).join(' ') };
    },
    becomes: (_, { apiClient }) => [{ id: apiClient.id, eventScope: 'w' }],
  },
  {
    mutation: 'apiClientUpdate',
    selection: 'apiClient { description }',
    write: 'POST /client',
    input: ({ client }) => ({ id: client, description: 'A changed client' }),
    invalid: [blankDescription, refuseNonsense(), otherKind()],
    ...ofClient,
    becomes: ({ client }) => [{ id: client, description: 'A changed client', hitScope: 'w' }],
  },
  {
    mutation: 'apiClientDelete',
    selection: 'deletedId',
    write: 'DELETE /client',
    input: ({ client }) => ({ id: client }),
    invalid: [refuseNonsense(), otherKind()],
    ...ofClient,
    becomes: () => [],
  },
];
