/** Who is on the site right now: views of the last ten minutes, or of `start`. */
import { toWireList } from '../replies';
import { toRecent } from './query';
import type { Statistic } from './scope';
import { getOrCreate, toPageKey } from './tally';

const windowMs = 600_000;

export const activeVisitors: Statistic = {
  sortable: null,
  answer: ({ query, now, domain, select }) => {
    const { sessions, visitors } = select({ period: toRecent(now, query.startMs ?? windowMs, query.clock) });
    const rows = new Map<string, { path: string; title: string; people: Set<number> }>();
    for (const { person, hits } of sessions) {
      for (const { path, title: openTitle } of hits) {
        const title = domain.group_by_title ? openTitle : '';
        const create = () => ({ path, title, people: new Set<number>() });
        getOrCreate(rows, toPageKey({ path, title }, domain.group_by_title), create).people.add(person);
      }
    }
    const stats = [...rows.values()]
      .map(({ path, title, people }) => ({ path, title, visitors: people.size }))
      .sort((one, other) => other.visitors - one.visitors || (one.path < other.path ? -1 : 1));
    return { stats: toWireList(stats.slice(query.offset, query.offset + query.limit)), visitors };
  },
};
