/** Conditions that PeerClick's lists cannot test are tested here, on the whole list. */
import { createAccountError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import { beginsWith, hasOneOf } from '../../../model/filter';
import type { ListFilter } from '../../../model/question';
import type { AccountSettings, ListPage } from '../../provider';

/** Ids are numbers in every answer known; texts of the same plain kind are let through. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9][\w-]{0,63}$/.test(text);
}

/** Rejects a condition on something that no row tells. */
export function keepFiltered(
  rows: readonly Entity[],
  total: number | null,
  { search, tags }: ListFilter,
  account: AccountSettings,
): ListPage {
  if (tags && rows.length > 0 && !rows.some((row) => Array.isArray(row.tags))) {
    throw createAccountError(
      account,
      'unsupported',
      'Campaigns cannot be filtered by tags: this account lists them without.',
    );
  }
  const kept = rows.filter((row) => beginsWith(row.name, search) && hasOneOf(row.tags, tags));
  const isNarrowed = search !== undefined || tags !== undefined;
  return {
    rows: kept.map((row) => ({ row, figures: null })),
    next: null,
    total: isNarrowed ? kept.length : (total ?? kept.length),
  };
}
