/** What the lists of websites' things share: one list for each website, and the search by the beginning of a name. */
import type { CallContext } from '../../../http/types';
import { beginsWith } from '../../../model/filter';
import type { ListFilter } from '../../../model/question';
import type { ListedRow, ListPage } from '../../provider';
import type { PirschApi } from './api';

/** What has to be asked before anything of a website. */
export const websitesFirst = ['GET /domain'] as const;

/** The websites that a filter leaves: each is a list of its own. */
export async function readWebsiteIds(
  api: PirschApi,
  { domains }: ListFilter,
  context: CallContext,
): Promise<readonly string[]> {
  const { value } = await api.listWebsites(context);
  return value.map(({ upstreamId }) => upstreamId).filter((id) => domains?.includes(id) ?? true);
}

/** The last page of a list that was read whole. */
export function toPage(rows: readonly ListedRow[], { search }: ListFilter): ListPage {
  const kept = rows.filter(({ row }) => beginsWith(row.name, search));
  return { rows: kept, next: null, total: kept.length };
}
