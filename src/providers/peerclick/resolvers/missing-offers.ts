/** PeerClick does not say what it finds fault with in a new campaign; an offer that is not in its list can be named. */
import { isOfKind, ProviderError } from '../../../errors';
import type { FieldNames } from '../../../model/user-error';
import type { Connection, ResolverContext } from '../../provider';
import type { CampaignDraft } from '../endpoints/creations';

type Paths = readonly { readonly offers: readonly unknown[] }[];

/** Where each offer of the input stands. */
export function nameOffers(paths: Paths): FieldNames {
  const places = paths.flatMap(({ offers }, path) => offers.map((_, place) => toPlace(path, place)));
  return Object.fromEntries(places.map((place) => [place.join('.'), place]));
}

/** What was refused for offers that do not exist is `not-found`; every other failure stays as it is. */
export async function explainMissingOffers<T>(
  created: Promise<T>,
  { paths }: CampaignDraft,
  connection: Connection,
  context: ResolverContext,
): Promise<T> {
  try {
    return await created;
  } catch (failure) {
    if (!isOfKind(failure, 'rejected')) throw failure;
    const asked = paths.flatMap(({ offers }, path) =>
      offers.map(({ id }, place) => [id, toPlace(path, place)] as const),
    );
    const missing = await findMissing(asked, connection, context).catch(() => []);
    if (missing.length === 0) throw failure;
    const { provider, account, message } = failure;
    const fields = Object.fromEntries(missing.map(([id, place]) => [place.join('.'), `There is no offer ${id}.`]));
    throw new ProviderError({ provider, account, kind: 'not-found', message, fields, cause: failure });
  }
}

async function findMissing<T extends readonly [id: string, ...unknown[]]>(
  asked: readonly T[],
  { reads }: Connection,
  { call }: ResolverContext,
): Promise<readonly T[]> {
  const source = reads.find(({ type }) => type === 'Offer')!;
  const ids = asked.map(([id]) => id);
  const found = await source.read(ids, { ...call, maxAgeSeconds: 0 });
  return asked.filter(([id]) => !found.get(id));
}

function toPlace(path: number, place: number): readonly string[] {
  return ['paths', String(path), 'offers', String(place), 'offer'];
}
