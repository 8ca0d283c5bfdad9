/** Websites and their settings. */
import type { Entry, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { blank, otherKind, unknownAccount, unknownWebsite } from './prepare';

const changedTo = (fields: string) => (known: Known) => look(known.website, 'Website', fields);
const ofWebsite = {
  invalid: [refuseNonsense(), otherKind()],
  unknown: unknownWebsite('id'),
  forbidden: 'weaker',
} as const;

/** What the shop's setting is not yet. */
const prepareOpposite =
  (field: string) =>
  async ({ ask, known }: World): Promise<Known> => {
    const { query, variables } = look(known.website, 'Website', field);
    const { node } = await ask(query, variables);
    return { wanted: node[field] ? '' : 'yes' };
  };

export const websites: readonly Entry[] = [
  {
    mutation: 'websiteCreate',
    selection: 'website { id }',
    write: 'POST /domain',
    input: () => ({ hostname: 'made.example.com', subdomain: 'made', timeZone: 'Asia/Tokyo' }),
    invalid: [
      blank('hostname'),
      blank('subdomain'),
      refuseNonsense('account'),
      { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
      {
        what: 'a host name that another website has',
        override: ({ hostname }) => ({ hostname }),
        field: 'input.hostname',
        isToldByProvider: true,
      },
    ],
    unknown: unknownAccount,
    forbidden: 'weaker',
    read: () => ({
      query:
        '{ domains(filter: { search: "made.example" }) { nodes { id ... on Website { hostname subdomain timeZone } } } }',
      pick: ({ domains }) => domains.nodes,
    }),
    becomes: (_, { website }) => [
      { id: website.id, hostname: 'made.example.com', subdomain: 'made', timeZone: 'Asia/Tokyo' },
    ],
  },
  {
    mutation: 'websiteDelete',
    selection: 'deletedId',
    write: 'DELETE /domain',
    prepare: async ({ make }) => {
      const input = { hostname: 'unmade.example.com', subdomain: 'unmade', timeZone: 'Europe/Paris' };
      return { doomed: (await make('websiteCreate', 'website { id }', input)).website.id };
    },
    input: ({ doomed }) => ({ id: doomed }),
    ...ofWebsite,
    read: ({ doomed }) => look(doomed, 'Website', 'hostname'),
    becomes: () => 'NOT_FOUND',
  },
  {
    mutation: 'websiteResetIdentificationCode',
    selection: 'website { identificationCode }',
    write: 'PUT /domain',
    input: ({ website }) => ({ id: website }),
    ...ofWebsite,
    read: changedTo('identificationCode'),
    becomes: (_, { website }) => website,
  },
  {
    mutation: 'websiteSetSubdomain',
    selection: 'website { subdomain }',
    write: 'POST /domain/subdomain',
    input: ({ website }) => ({ id: website, subdomain: 'moved' }),
    ...ofWebsite,
    invalid: [
      ...ofWebsite.invalid,
      blank('subdomain'),
      {
        what: 'a subdomain that Pirsch cannot have',
        override: { subdomain: 'two.labels' },
        field: 'input.subdomain',
        isToldByProvider: true,
      },
    ],
    read: changedTo('subdomain'),
    becomes: () => ({ subdomain: 'moved' }),
  },
  {
    mutation: 'websiteSetPublic',
    selection: 'website { isPublic }',
    write: 'POST /domain/public',
    prepare: prepareOpposite('isPublic'),
    input: ({ website, wanted }) => ({ id: website, isPublic: Boolean(wanted) }),
    ...ofWebsite,
    read: changedTo('isPublic'),
    becomes: ({ wanted }) => ({ isPublic: Boolean(wanted) }),
  },
  {
    mutation: 'websiteSetTitleGrouping',
    selection: 'website { groupsByTitle }',
    write: 'POST /domain/title',
    prepare: prepareOpposite('groupsByTitle'),
    input: ({ website, wanted }) => ({ id: website, groupsByTitle: Boolean(wanted) }),
    ...ofWebsite,
    read: changedTo('groupsByTitle'),
    becomes: ({ wanted }) => ({ groupsByTitle: Boolean(wanted) }),
  },
  {
    mutation: 'websiteSetTimeZone',
    selection: 'website { timeZone }',
    write: 'POST /domain/timezone',
    input: ({ website }) => ({ id: website, timeZone: 'Pacific/Auckland' }),
    ...ofWebsite,
    read: changedTo('timeZone'),
    becomes: () => ({ timeZone: 'Pacific/Auckland' }),
  },
];
