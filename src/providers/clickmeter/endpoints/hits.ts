/** Single clicks and views, newest first, as the provider is assumed to list them. */
import { createAccountError } from '../../../errors';
import type { CallContext } from '../../../http/types';
import type { Row } from '../../../model/entity';
import type { RangeQuestion } from '../../../model/range';
import type { ListedRow, ListSource } from '../../provider';
import { pageSize } from '../limits';
import { hitFields, normaliseHit } from '../normalise';
import type { HitWire } from '../wire';
import { parseClickstream, parseHits } from '../wire';
import type { Tools } from './tools';
import { buckets, toTimeFrame } from './tools';

const operation = 'GET /hits';

/** They name people's addresses, so no answer is kept, and none is shared. */
const freshForSeconds = 0;

export function createHitList(tools: Tools): ListSource {
  const { clock } = tools;

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
      const asked = { operation, values: {}, range, filter: undefined };
      const { rows, next } = await readHits(tools, asked, page, context);
      const recent = keepRecent(rows, range);
      const isLast = rows.length === 0 || recent.length < rows.length;
      return {
        rows: recent.map((row): ListedRow => ({ row, figures: null })),
        next: isLast ? null : next,
        total: null,
      };
    },
  };

  function keepRecent(rows: readonly Row[], range: RangeQuestion): readonly Row[] {
    if (!('lastSeconds' in range)) return rows;
    const since = clock.now() - range.lastSeconds * 1000;
    return rows.filter((row) => row.at instanceof Date && row.at.getTime() >= since);
  }
}

export interface HitQuestion {
  readonly operation: string;
  readonly values: Readonly<Record<string, string>>;
  readonly range: RangeQuestion;
  /** `spiders`, `uniques`, …; undefined: all. */
  readonly filter: string | undefined;
}

/** One page of the hits of an account or of one thing. */
export async function readHits(
  tools: Tools,
  { operation, values, range, filter }: HitQuestion,
  page: string | null,
  context: CallContext,
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> {
  const { value } = await tools.read(
    {
      operation,
      values,
      query: {
        offset: readKey(page, tools),
        ...toTimeFrame(tools.toDays(range), 'timeframe'),
        limit: pageSize,
        filter,
      },
      parse: parseHits,
      freshForSeconds,
    },
    context,
  );
  return { rows: value.hits.map((hit) => toHit(hit, tools)), next: value.lastKey };
}

/** The newest window of the account's hits, or of those of one thing: `{ group: '71' }`. */
export async function readClickstream(
  tools: Tools,
  query: Readonly<Record<string, string | number | undefined>>,
  context: CallContext,
): Promise<readonly Row[]> {
  const request = { operation: 'GET /clickstream', query, parse: parseClickstream, freshForSeconds };
  return (await tools.read(request, context)).value.map((hit) => toHit(hit, tools));
}

function toHit(hit: HitWire, { account, options }: Tools): Row {
  return normaliseHit(hit, account, options.hitTimeZone ?? account.timeZone);
}

/** Opaque, but no longer and no stranger than what was seen: it comes back from clients. */
function readKey(page: string | null, { account }: Tools): string | undefined {
  if (page === null) return undefined;
  if (!/^[\w@.:+/=~-]{1,256}$/.test(page)) {
    throw createAccountError(account, 'bad-input', 'The cursor names a page that cannot be.');
  }
  return page;
}
