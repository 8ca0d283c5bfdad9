import { expect, it } from '@jest/globals';
import type { Connected } from '../../src/model/connected';
import { decodeIndex } from '../../src/planner/cursor';
import { cutPage } from '../../src/planner/page';

const items = ['a', 'b', 'c', 'd', 'e'];

it('is walked to the end by its cursors', async () => {
  const seen: string[][] = [];
  let after: string | null = null;
  do {
    const page: Connected<string> = cutPage(items, { first: 2, start: decodeIndex(after, 'f'), fingerprint: 'f' });
    seen.push([...page.nodes]);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(await page.totalCount()).toBe(5);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

it('has neither items nor cursors behind the end', () => {
  const page = cutPage(items, { first: 2, start: 5, fingerprint: 'f' });
  expect(page).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
});
