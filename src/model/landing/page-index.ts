/** Many destinations against many pages: each looks only at the pages that it can lead to. */
import { groupBy } from '../group-by';
import { type Destination, explainUnreadable, readDestination, type UnreadableReason } from './destination';
import { type Host, stripWww } from './host';
import { matchAddress, type MatchedBy, type PageAddress, type ReadAddress, readAddress } from './match';
import { foldPath } from './path';

/** Where a link leads, or why that cannot be told. */
export type Landing<P extends PageAddress> =
  | {
      readonly page: P;
      /** Match as well as `page`: rows of the same address, or addresses between which nothing decides. In the order of the index. */
      readonly ties: readonly P[];
      readonly matchedBy: MatchedBy;
      /** Shared among the addresses that tie. */
      readonly confidence: number;
    }
  | { readonly page: null; readonly reason: UnreadableReason | 'OTHER_HOST' | 'NO_PAGE' };

export interface PageIndex<P extends PageAddress> {
  readonly hosts: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, readonly Place<P>[]>;
}

/** One address, and the pages given for it. */
interface Place<P> {
  readonly address: ReadAddress;
  readonly pages: readonly P[];
}

/** Pages whose hostname is none are left out: nothing leads to them. */
export function createPageIndex<P extends PageAddress>(pages: Iterable<P>): PageIndex<P> {
  const read = [...pages].flatMap((page) => {
    const address = readAddress(page);
    return address ? [{ page, address }] : [];
  });
  const places = [...groupBy(read, ({ address }) => toExactKey(address)).values()].map((rows) => ({
    address: (rows[0] as (typeof rows)[number]).address,
    pages: rows.map(({ page }) => page),
  }));
  return {
    hosts: new Set(read.map(({ address }) => toHostKey(address))),
    places: groupBy(places, ({ address }) => toKey(address)),
  };
}

/** The page that matches best; of equals the first by address, then as given. Takes a URL, or one that was read before. */
export function findPage<P extends PageAddress>(link: string | Destination, index: PageIndex<P>): Landing<P> {
  const destination = typeof link === 'string' ? readDestination(link) : link;
  if (!destination) return { page: null, reason: explainUnreadable(link as string) ?? 'MALFORMED' };
  const candidates = (index.places.get(toKey(destination)) ?? []).flatMap((place) => {
    const match = matchAddress(destination, place.address);
    return match ? [{ ...place, ...match }] : [];
  });
  const confidence = Math.max(...candidates.map((candidate) => candidate.confidence));
  const best = candidates
    .filter((candidate) => candidate.confidence === confidence)
    .sort((one, other) => (toExactKey(one.address) < toExactKey(other.address) ? -1 : 1));
  const [page, ...ties] = best.flatMap(({ pages }) => pages);
  if (!best[0] || !page) {
    return { page: null, reason: index.hosts.has(toHostKey(destination)) ? 'NO_PAGE' : 'OTHER_HOST' };
  }
  return { page, ties, matchedBy: best[0].matchedBy, confidence: Number((confidence / best.length).toFixed(4)) };
}

/** Equal for all that can match: routes are told apart afterwards. */
function toKey(address: Host & { readonly path: string }): string {
  return `${toHostKey(address)}${foldPath(address.path)}`;
}

function toHostKey({ host, port }: Host): string {
  return `${stripWww(host)}:${port ?? ''}`;
}

function toExactKey({ host, port, path, hashBang }: ReadAddress): string {
  return `${host}:${port ?? ''}${path}${hashBang === null ? '' : `#!${hashBang}`}`;
}
