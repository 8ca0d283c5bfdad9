/** What Pirsch's mutations need: the shop's website, ids that nothing has, and credentials that may only read. */
import type { AccountSettings } from '../../../src/providers/provider';
import type { Invalid, Known, Look, Unknown, World } from '../entry';
import { createUnknownId, look } from '../entry';

export async function preparePirsch({ ask }: World): Promise<Known> {
  const { domains } = await ask(
    '{ domains(filter: { search: "shop" }) { nodes { id upstreamId ... on Website { hostname } } } }',
  );
  const [{ id, upstreamId, hostname }] = domains.nodes;
  return { website: id, websiteUpstreamId: upstreamId, hostname };
}

export async function weakenPirsch(account: AccountSettings, { make, known }: World): Promise<AccountSettings> {
  const { apiClient, clientSecret } = await make('apiClientCreate', 'apiClient { clientId } clientSecret', {
    websiteId: known.website,
    description: 'Reader of the shop',
    canReadStatistics: true,
    settings: 'READ',
  });
  return { ...account, credentials: { clientId: apiClient.clientId, clientSecret } };
}

export const unknownAccount: Unknown = {
  override: { account: createUnknownId('PIRSCH', 'nobody', 'Account', 'nobody') },
  field: 'input.account',
};

export const unknownWebsite = (field: 'id' | 'websiteId'): Unknown => ({
  override: { [field]: createUnknownId('PIRSCH', 'pirsch', 'Website', 'nowhere') },
  field: `input.${field}`,
});

/** Something that the shop's website does not have. */
export const unknownOf = (type: string): Unknown => ({
  override: ({ websiteUpstreamId }) => ({
    id: createUnknownId('PIRSCH', 'pirsch', type, `${websiteUpstreamId}:nothing`),
  }),
  field: 'input.id',
});

/** The right id of a thing of another kind. */
export const otherKind = (field = 'id'): Invalid => ({
  what: `another kind of thing as ${field}`,
  override: { [field]: createUnknownId('PIRSCH', 'pirsch', 'Page', 'x:/') },
  field: `input.${field}`,
});

export const blank = (field: string): Invalid => ({
  what: `nothing as ${field}`,
  override: { [field]: ' ' },
  field: `input.${field}`,
});

/** Those of the rows of one of the shop's lists that are meant. */
export function lookThrough(list: string, fields: string, isMeant: (row: any, known: Known) => boolean) {
  return (known: Known): Look => ({
    ...look(known.website, 'Website', `${list}(first: 100) { nodes { ${fields} } }`),
    pick: ({ node }) => node[list].nodes.filter((row: unknown) => isMeant(row, known)),
  });
}
