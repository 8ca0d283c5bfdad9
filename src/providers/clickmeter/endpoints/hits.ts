/** Single clicks and views, newest first, as the provider is assumed to list them. */
import type { RangeQuestion } from '../../../model/range';
import type { ListedRow, ListSource } from '../../provider';
import { createError } from '../errors';
import { pageSize } from '../limits';
import { hitFields, normaliseHit } from '../normalise';
import { parseHits } from '../wire';
import type { Tools } from './tools';
import { buckets, toTimeFrame } from './tools';

const operation = 'GET /hits';

/** They name people's addresses, so no answer is kept, and none is shared. */
const freshForSeconds = 0;

export function createHitList(tools: Tools): ListSource {
  const { account, options, clock } = tools;
  const timeZone = options.hitTimeZone ?? account.timeZone;

  return {
    operation,
    buckets,
    freshForSeconds,
    noun: 'event',
    type: 'Hit',
    fields: hitFields,
    figures: [],
    orders: ['AT'],
    filters: [],
    rowsPerCall: pageSize,
    readPage: async ({ range }, _partition, page, context) => {
      const { value } = await tools.read(
        {
          operation,
          query: {
            offset: readKey(page),
            ...toTimeFrame(tools.toDays(range), 'timeframe'),
            limit: pageSize,
          },
          parse: parseHits,
          freshForSeconds,
        },
        context,
      );
      const rows = value.hits.map((hit): ListedRow => ({ row: normaliseHit(hit, account, timeZone), figures: null }));
      const recent = keepRecent(rows, range);
      const isLast = rows.length === 0 || recent.length < rows.length;
      return { rows: recent, next: isLast ? null : value.lastKey, total: null };
    },
  };

  /** Opaque, but no longer and no stranger than what was seen: it comes back from clients. */
  function readKey(page: string | null): string | undefined {
    if (page === null) return undefined;
    if (!/^[\w@.:+/=~-]{1,256}$/.test(page)) {
      throw createError(account, 'bad-input', 'The cursor names a page that cannot be.');
    }
    return page;
  }

  function keepRecent(rows: readonly ListedRow[], range: RangeQuestion): readonly ListedRow[] {
    if (!('lastSeconds' in range)) return rows;
    const since = clock.now() - range.lastSeconds * 1000;
    return rows.filter(({ row }) => row.at instanceof Date && row.at.getTime() >= since);
  }
}
