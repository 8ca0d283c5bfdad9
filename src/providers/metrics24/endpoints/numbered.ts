/** Lists with numbered pages: whether another one follows. */
import type { NumberedPage } from '../wire';
import { pageSize } from './send';

/** A list that has no end by what it says of itself is left here. */
export const mostPages = 1000;

export function isFollowed({ items, totalPages }: NumberedPage<unknown>, page: number): boolean {
  return items.length > 0 && (totalPages === null ? items.length >= pageSize : page < totalPages);
}
