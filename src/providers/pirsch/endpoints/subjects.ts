/** What a question about figures is of, as websites and parameters. An id that cannot be, or is not there, has no figures. */
import { createAccountError } from '../../../errors';
import type { CallContext } from '../../../http/types';
import type { FiguresQuestion } from '../../../model/question';
import { createNotFound } from '../errors';
import { decodeGoalId, decodePageId, encodeGoalId, encodePageId, type Website } from '../normalise';
import { parseGoalStats, type GoalWire } from '../wire';
import type { PirschApi } from './api';
import type { Subject } from './figures';
import type { FilterParams } from './filters';
import { readStatistic } from './read-statistic';
import { goals } from './statistics';

export async function findWebsites(
  api: PirschApi,
  { ids }: FiguresQuestion,
  context: CallContext,
): Promise<readonly Subject[]> {
  const { value } = await api.listWebsites(context);
  return value
    .filter((website) => ids.includes(website.upstreamId))
    .map((website) => ({ id: website.upstreamId, website, params: {} }));
}

/** Every website has rows of its own: those of different websites are never added. `DOMAIN` is a host name or a website's id. */
export async function findAllWebsites(
  api: PirschApi,
  { filters }: FiguresQuestion,
  context: CallContext,
): Promise<readonly Subject[]> {
  const { value } = await api.listWebsites(context);
  const asked = filters.filter(({ dimension }) => dimension === 'DOMAIN');
  const isAsked = ({ upstreamId, hostname }: Website): boolean =>
    asked.every(({ anyOf }) =>
      anyOf.some((one) => one === upstreamId || one?.toLowerCase() === hostname.toLowerCase()),
    );
  return value.filter(isAsked).map((website) => ({ id: null, website, params: {} }));
}

export async function findPages(
  api: PirschApi,
  { ids }: FiguresQuestion,
  context: CallContext,
): Promise<readonly Subject[]> {
  const found = await findOnWebsites(api, ids.map(decodePageId), context);
  if (found.length === 0) throw createNotFound(api.account, 'page');
  return found.map(({ website, path }) => ({
    id: encodePageId({ website: website.upstreamId, path }),
    website,
    params: { path },
  }));
}

/** A goal's pattern narrows any statistic; it comes with the goal's own statistic of the same days, which lists ask for, too. */
export async function findGoals(
  api: PirschApi,
  { ids, range }: FiguresQuestion,
  context: CallContext,
): Promise<readonly Subject[]> {
  const found = await findOnWebsites(api, ids.map(decodeGoalId), context);
  const websites = new Set(found.map(({ website }) => website));
  const wires = new Map<string, GoalWire>();
  await Promise.all(
    [...websites].map(async (website) => {
      const question = { website, period: api.toPeriod(website, range), params: {} };
      const { rows } = await readStatistic(api, goals, question, context);
      for (const { raw } of rows) {
        const { page_goal: wire } = parseGoalStats(raw);
        wires.set(encodeGoalId({ website: website.upstreamId, goal: wire.id }), wire);
      }
    }),
  );
  const subjects = found.flatMap(({ website, goal }): readonly Subject[] => {
    const id = encodeGoalId({ website: website.upstreamId, goal });
    const wire = wires.get(id);
    return wire ? [{ id, website, params: toGoalParams(api, wire) }] : [];
  });
  if (subjects.length === 0) throw createNotFound(api.account, 'conversion goal');
  return subjects;
}

function toGoalParams(api: PirschApi, { id, pattern }: GoalWire): FilterParams {
  if (pattern) return { pattern };
  throw createAccountError(
    api.account,
    'unsupported',
    `The conversion goal ${id} counts no pages: Pirsch gives its totals, but no series and no breakdown of them.`,
  );
}

/** The refs of websites that exist, each with its website. */
async function findOnWebsites<R extends { readonly website: string }>(
  api: PirschApi,
  refs: readonly (R | undefined)[],
  context: CallContext,
): Promise<readonly (Omit<R, 'website'> & { readonly website: Website })[]> {
  const known = refs.filter((ref) => ref !== undefined);
  if (known.length === 0) return [];
  const { value } = await api.listWebsites(context);
  const byId = new Map(value.map((website) => [website.upstreamId, website]));
  return known.flatMap((ref) => {
    const website = byId.get(ref.website);
    return website ? [{ ...ref, website }] : [];
  });
}
