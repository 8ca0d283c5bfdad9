/** Who and what has a right to a website: members, access links, API clients, e-mail reports. */
import type { Entity } from '../../../model/entity';
import type { ResolverContext } from '../../provider';
import type { NewAccessLink } from '../endpoints/change-owned';
import { accessLinks, apiClients, emailReports, listOwned, members, type OwnedKind } from '../endpoints/owned';
import { decodeOwnedId } from '../normalise';
import { connect, type PageArguments } from './connect';
import { findWebsite, readApi } from './find';

/** Its id in the graph holds the website, too, without which Pirsch does not find it. */
const owned = {
  upstreamId: ({ upstreamId }: Entity) => decodeOwnedId(upstreamId)?.id ?? upstreamId,
};

export const managementResolvers = {
  Website: {
    members: createList(members),
    accessLinks: createList(accessLinks),
    apiClients: createList(apiClients),
    emailReports: createList(emailReports),
  },
  Member: owned,
  AccessLink: owned,
  AccessLinkCreatePayload: {
    url: async (
      { accessLink, code }: NewAccessLink | { readonly accessLink: null; readonly code: null },
      _: unknown,
      context: ResolverContext,
    ): Promise<string | null> => {
      if (accessLink === null || code === null) return null;
      const ref = decodeOwnedId(accessLink.upstreamId)!;
      const { website } = await findWebsite({ ...accessLink, upstreamId: ref.website }, context);
      if (typeof website.subdomain !== 'string') return null;
      return `https://${website.subdomain}.pirsch.io/?access=${encodeURIComponent(code)}`;
    },
  },
  ApiClient: owned,
  EmailReport: owned,
  ConversionGoal: owned,
};

function createList(kind: OwnedKind) {
  return async (source: Entity, given: PageArguments, context: ResolverContext) => {
    const api = readApi(context.findConnection(source.account));
    return connect(given, [kind.path, source.upstreamId], async () => ({
      rows: await listOwned(api, kind, source, context.call),
      isWhole: true,
    }));
  };
}
