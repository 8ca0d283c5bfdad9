import { describe, expect, test } from '@jest/globals';
import { readCursorPages, readOffsetPages, type WalkedPage } from '../../src/http/pages';

const idOf = (row: string) => row;
const rows = ['a', 'b', 'c', 'd', 'e'];

async function gather(pages: AsyncIterable<WalkedPage<string>>): Promise<string[]> {
  const lines: string[] = [];
  for await (const page of pages) {
    lines.push(`${page.rows.join('')}${page.hasMore ? '…' : ''}`);
  }
  return lines;
}

describe('by offset', () => {
  function walk(list: readonly string[], maxPages = 10) {
    const asked: number[] = [];
    const readPage = async (offset: number, limit: number) => (asked.push(offset), list.slice(offset, offset + limit));
    return { asked, pages: readOffsetPages({ idOf, maxPages, pageSize: 2, readPage }) };
  }

  test('a short page is the last', async () => {
    const { asked, pages } = walk(rows);
    expect(await gather(pages)).toEqual(['ab…', 'cd…', 'e']);
    expect(asked).toEqual([0, 2, 4]);
  });

  test('an empty page ends a list whose last page was full', async () => {
    const { asked, pages } = walk(rows.slice(0, 4));
    expect(await gather(pages)).toEqual(['ab…', 'cd…']);
    expect(asked).toEqual([0, 2, 4]);
  });

  test('the last page that may be read says that there is more', async () => {
    expect(await gather(walk(rows, 2).pages)).toEqual(['ab…', 'cd…']);
    expect(await gather(walk([], 2).pages)).toEqual([]);
  });

  test('an API that ignores the offset is asked twice', async () => {
    const asked: number[] = [];
    const readPage = async (offset: number) => (asked.push(offset), ['a', 'b']);
    expect(await gather(readOffsetPages({ idOf, maxPages: 100, pageSize: 2, readPage }))).toEqual(['ab…']);
    expect(asked).toEqual([0, 2]);
  });

  test('a row that moved to the next page meanwhile comes once', async () => {
    const lists = [['a', 'b'], ['b', 'c'], ['d']];
    const readPage = async (offset: number) => lists[offset / 2] ?? [];
    expect(await gather(readOffsetPages({ idOf, maxPages: 9, pageSize: 2, readPage }))).toEqual(['ab…', 'c…', 'd']);
  });

  test('nobody reads on, nothing is asked', async () => {
    const { asked, pages } = walk(rows);
    await pages.next();
    await pages.return();
    expect(asked).toEqual([0]);
  });
});

describe('by cursor', () => {
  function walk(nexts: readonly (string | null)[]) {
    const asked: (string | null)[] = [];
    const readPage = async (cursor: string | null) => {
      asked.push(cursor);
      return { rows: [`r${asked.length}`], next: nexts[asked.length - 1] ?? null };
    };
    return { asked, pages: readCursorPages({ idOf, maxPages: 9, readPage }) };
  }

  test.each([
    ['none', ['x', null], [null, 'x']],
    ['an empty one', ['x', ''], [null, 'x']],
    ['the same one', ['x', 'x'], [null, 'x']],
    ['one of before', ['x', 'y', 'x'], [null, 'x', 'y']],
  ])('a cursor that is %s ends the walk', async (_, nexts, expected) => {
    const { asked, pages } = walk(nexts);
    await gather(pages);
    expect(asked).toEqual(expected);
  });
});
