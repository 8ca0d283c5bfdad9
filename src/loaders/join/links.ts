/** What leads to a page: every thing of every provider that leads anywhere, landed, and those kept that land there. */
import type { Entity, Problem } from '../../model/entity';
import type { Landing, LandingCandidate, PageLink, UnmatchedLink, UnmatchedReason } from '../../model/join';
import type { PageAddress } from '../../model/landing';
import { createPageIndex, findPage, matchHost } from '../../model/landing';
import type { RangeQuestion } from '../../model/range';
import { toRangeKey } from '../../model/range';
import { toProblem } from '../../planner/problem';
import type { LandingLoader } from './landing';
import type { JoinTools } from './tools';
import { mergeProblems, readField, readWhole, toError, toThingKey } from './tools';

export interface PageLinksQuestion {
  readonly page: Entity;
  readonly range: RangeQuestion;
  readonly status: readonly string[];
  /** Path of the field that wants it. */
  readonly field: string;
}

export interface PageLinks {
  /** The surest first. */
  readonly links: readonly PageLink[];
  readonly unmatched: readonly UnmatchedLink[];
  readonly problems: readonly Problem[];
}

interface Landed {
  readonly landings: readonly { readonly link: Entity; readonly landing: Landing }[];
  readonly problems: readonly Problem[];
}

/** They may lead anywhere, to any page among it. */
const unreadable: ReadonlySet<UnmatchedReason> = new Set(['NO_DESTINATION', 'MALFORMED', 'PLACEHOLDER']);

/** All pages of a request share the links and where these lead. */
export function createPageLinksReader(
  tools: JoinTools,
  landings: LandingLoader,
): (question: PageLinksQuestion) => Promise<PageLinks> {
  const known = new Map<string, Promise<Landed>>();
  return async (question) => {
    const key = `${toRangeKey(question.range)} ${question.status.join(',')}`;
    const landing = known.get(key) ?? landAll(tools, landings, question);
    known.set(key, landing);
    const [address, landed] = await Promise.all([readAddress(tools, question.page, question.field), landing]);
    return pickLinks(question.page, address, landed);
  };
}

async function landAll(
  tools: JoinTools,
  landings: LandingLoader,
  { range, status, field }: PageLinksQuestion,
): Promise<Landed> {
  const leading = tools.connections.flatMap((connection) => {
    const joins = tools.findJoins(connection.provider).destinations ?? [];
    return joins.length > 0 ? [{ connection, joins }] : [];
  });
  const list = await readWhole(tools, {
    noun: 'datapoint',
    targets: leading.map(({ connection, joins }) => ({
      connection,
      filter: { types: joins.map(({ type }) => type), status },
    })),
    range,
    fields: Object.fromEntries(leading.flatMap(({ joins }) => joins.map((join) => [join.type, [join.field]]))),
    field,
  });
  const landed = await Promise.all(
    list.rows.map(async (link) => ({
      link,
      landing: await landings.load({ thing: link, range, field }).catch(toError),
    })),
  );
  return {
    landings: landed.flatMap(({ link, landing }) => (landing instanceof Error ? [] : [{ link, landing }])),
    problems: mergeProblems([
      ...list.problems,
      ...landed.flatMap(({ landing }) => (landing instanceof Error ? [toProblem(landing)] : landing.problems)),
    ]),
  };
}

function pickLinks(page: Entity, address: PageAddress, { landings, problems }: Landed): PageLinks {
  const own = toThingKey(page);
  const links: PageLink[] = [];
  const unmatched: UnmatchedLink[] = [];
  for (const { link, landing } of landings) {
    const { candidates, reason } = landing;
    const candidate = candidates.find((one) => toThingKey(one.page) === own) ?? findUnvisited(page, address, landing);
    if (candidate) links.push({ link, matchedBy: candidate.matchedBy, confidence: candidate.confidence });
    else if (reason && (unreadable.has(reason) || isLostHere(landing, address))) {
      unmatched.push({ link, unmatchedReason: reason });
    }
  }
  return { links: links.sort((one, other) => other.confidence - one.confidence), unmatched, problems };
}

/** A page without visits in the range is known all the same where it is asked for its links. */
function findUnvisited(page: Entity, address: PageAddress, { reason, destinations }: Landing): LandingCandidate | null {
  const [destination] = destinations;
  if (reason !== 'NO_PAGE' || destinations.length > 1 || !destination) return null;
  const found = findPage(destination, createPageIndex([address]));
  return found.page && { page, matchedBy: found.matchedBy, confidence: found.confidence };
}

/** It leads to the page's website, and nobody knows where there. */
function isLostHere({ reason, destinations }: Landing, { hostname }: PageAddress): boolean {
  const isLost = reason === 'NO_PAGE' || reason === 'NO_ANSWER';
  return isLost && destinations.some((destination) => matchHost(destination, hostname) !== null);
}

async function readAddress(tools: JoinTools, page: Entity, field: string): Promise<PageAddress> {
  const join = tools.findJoins(page.provider).pages!;
  const [path, website] = await Promise.all([
    readField(tools, page, join.path, field),
    readField(tools, page, join.website, field),
  ]);
  const hostname = await readField(tools, website as Entity, join.hostname, field);
  return { hostname: String(hostname), path: String(path) };
}
