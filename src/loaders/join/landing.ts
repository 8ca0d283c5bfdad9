/** The pages that things lead to: all things of a moment together, only websites that some of them lead to are asked. */
import DataLoader from 'dataloader';
import type { Entity, Problem } from '../../model/entity';
import { groupBy } from '../../model/group-by';
import type { Landing, PageJoin } from '../../model/join';
import type { Destination, PageIndex } from '../../model/landing';
import { createPageIndex, matchHost, readDestination } from '../../model/landing';
import type { RangeQuestion } from '../../model/range';
import { toRangeKey } from '../../model/range';
import type { Connection } from '../../providers/provider';
import { readAddresses } from './destinations';
import type { JoinedPage } from './landings';
import { toLanding } from './landings';
import type { JoinTools, WholeList } from './tools';
import { mergeProblems, readWhole, toError, toThingKey } from './tools';

export interface LandingKey {
  readonly thing: Entity;
  readonly range: RangeQuestion;
  /** Path of the field that wants it. */
  readonly field: string;
}

export type LandingLoader = DataLoader<LandingKey, Landing, string>;

/** Rejects where the thing's own destination cannot be read; the failure of who counts pages is told in `problems`. */
export function createLandingLoader(tools: JoinTools): LandingLoader {
  return new DataLoader<LandingKey, Landing, string>((keys) => readBatch(tools, keys), { cacheKeyFn: toKey });
}

interface Asked {
  readonly key: LandingKey;
  readonly addresses: readonly string[] | Error;
}

async function readBatch(tools: JoinTools, keys: readonly LandingKey[]): Promise<readonly (Landing | Error)[]> {
  const asked = await Promise.all(
    keys.map(async (key): Promise<Asked> => ({
      key,
      addresses: await readAddresses(tools, key.thing, key.field).catch(toError),
    })),
  );
  const counting = tools.connections.flatMap((connection) => {
    const join = tools.findJoins(connection.provider).pages;
    return join ? [{ connection, join }] : [];
  });
  const destinations = asked.flatMap(readDestinations);
  const isWanted = destinations.length > 0 && counting.length > 0;
  const websites = isWanted ? await readWebsites(tools, counting, keys[0]!) : nothing;
  const answers = new Map<LandingKey, Landing | Error>();
  await Promise.all(
    [...groupBy(asked, ({ key }) => toRangeKey(key.range))].map(async ([, own]) => {
      const pages = await readPages(tools, counting, websites, own);
      const problems = mergeProblems([...websites.problems, ...pages.problems]);
      for (const { key, addresses } of own) {
        answers.set(
          key,
          addresses instanceof Error
            ? addresses
            : toLanding(addresses, { index: pages.index, range: key.range, problems, isCounted: counting.length > 0 }),
        );
      }
    }),
  );
  return keys.map((key) => answers.get(key)!);
}

interface Counting {
  readonly connection: Connection;
  readonly join: PageJoin;
}

const nothing: WholeList = { rows: [], problems: [] };

function readWebsites(
  tools: JoinTools,
  counting: readonly Counting[],
  { range, field }: LandingKey,
): Promise<WholeList> {
  const targets = counting.map(({ connection, join }) => ({ connection, filter: { types: [join.websiteType] } }));
  return readWhole(tools, { noun: 'domain', targets, range, field });
}

async function readPages(
  tools: JoinTools,
  counting: readonly Counting[],
  websites: WholeList,
  asked: readonly Asked[],
): Promise<{ readonly index: PageIndex<JoinedPage>; readonly problems: readonly Problem[] }> {
  const { key } = asked[0]!;
  const destinations = asked.flatMap(readDestinations);
  const own = counting.flatMap(({ connection, join }) => {
    const of = websites.rows.filter(({ account }) => account === connection.account.id);
    const ledTo = of.filter((website) =>
      destinations.some((destination) => matchHost(destination, String(website[join.hostname])) !== null),
    );
    return [{ connection, join, ledTo }];
  });
  // Where websites could not be asked, nobody knows which would be led to: any.
  const isOpen = tools.isPlanning && websites.rows.length === 0 && destinations.length > 0;
  const targets = own.flatMap(({ connection, join, ledTo }) => {
    const domains = ledTo.map(({ upstreamId }) => upstreamId);
    if (isOpen) return [{ connection, filter: { types: [join.type] } }];
    return domains.length > 0 ? [{ connection, filter: { types: [join.type], domains } }] : [];
  });
  const { rows, problems } = await readWhole(tools, { noun: 'datapoint', targets, range: key.range, field: key.field });
  const pages = rows.flatMap((row) => toJoinedPage(tools, row) ?? []);
  // A website without a visited page is still known by its host.
  const hosts = own.flatMap(({ join, ledTo }) => ledTo.map((website) => String(website[join.hostname])));
  const index = createPageIndex(pages);
  return { index: withHosts(index, hosts), problems };
}

function toJoinedPage({ findJoins }: JoinTools, row: Entity): JoinedPage | null {
  const join = findJoins(row.provider).pages;
  const website = join && (row[join.website] as Entity | undefined);
  if (!join || !website || typeof row[join.path] !== 'string') return null;
  return { hostname: String(website[join.hostname]), path: String(row[join.path]), row };
}

function withHosts(index: PageIndex<JoinedPage>, hostnames: readonly string[]): PageIndex<JoinedPage> {
  const places = hostnames.map((hostname) => ({ hostname, path: '/' }));
  return { ...index, hosts: new Set([...index.hosts, ...createPageIndex(places).hosts]) };
}

function readDestinations({ addresses }: Asked): readonly Destination[] {
  return addresses instanceof Error ? [] : addresses.flatMap((address) => readDestination(address) ?? []);
}

function toKey({ thing, range }: LandingKey): string {
  return `${toRangeKey(range)} ${toThingKey(thing)}`;
}
