import { describe, expect, test } from '@jest/globals';
import { createTagVersions, declareTags, toBorneTags, toPurgedTags, type TagRules } from '../../src/http/tags';
import { toCall } from '../support/client-kit';

describe('versions', () => {
  test('a purge changes every list that has one of its tags, and no other', () => {
    const versions = createTagVersions();
    const lists = [['a'], ['a', 'b'], ['b'], ['b', 'c']];
    const before = lists.map(versions.peek);
    void versions.purge(['a']);
    expect(lists.map((list, index) => versions.peek(list) !== before[index])).toEqual([true, true, false, false]);
  });

  test('no version comes twice', () => {
    const versions = createTagVersions();
    const seen = [versions.peek(['a', 'b'])];
    for (const tag of ['a', 'b', 'a', 'b', 'c', 'a']) {
      void versions.purge([tag]);
      seen.push(versions.peek(['a', 'b']));
    }
    expect(new Set(seen).size).toBe(6);
    expect(seen[4]).toBe(seen[5]);
  });

  test('is read as it is seen at once', async () => {
    const versions = createTagVersions();
    await versions.purge(['a']);
    expect(await versions.read(['a', 'b'])).toBe(versions.peek(['a', 'b']));
  });

  test('beyond the number of tags all are forgotten, which counts as a purge of all', () => {
    const versions = createTagVersions({ maxTags: 2 });
    void versions.purge(['a', 'b']);
    const seen = [['a'], ['b'], ['never purged']].map(versions.peek);
    void versions.purge(['c']);
    expect([['a'], ['b'], ['never purged']].map(versions.peek).filter((one) => seen.includes(one))).toEqual([]);
    const after = versions.peek(['a']);
    void versions.purge(['d']);
    expect(versions.peek(['a'])).toBe(after);
  });

  test('a million tags leave no more than were allowed', () => {
    const versions = createTagVersions({ maxTags: 100 });
    let common = versions.peek(['never purged']);
    let times = 0;
    for (let index = 0; index < 1_000_000; index += 1) {
      void versions.purge([`tag ${index}`]);
      const now = versions.peek(['never purged']);
      if (now !== common) times += 1;
      common = now;
    }
    expect(times).toBe(Math.floor(1_000_000 / 101));
  });
});

describe('declared', () => {
  const rules: TagRules = {
    reads: { 'GET /links/{id}': ['link:{id}', 'link'], 'GET /links': ['links'] },
    writes: { 'POST /links/{id}': ['link:{id}', 'links'], 'DELETE /links': ['of:{owner}:{ids}:x', 'links'] },
  };

  test('a read bears its tags, a change purges its own', () => {
    expect(declareTags(rules, 'GET /links/{id}', { id: '5' })).toEqual({ tags: ['link:5', 'link'] });
    expect(declareTags(rules, 'GET /links')).toEqual({ tags: ['links'] });
    expect(declareTags(rules, 'POST /links/{id}', { id: '5' })).toEqual({ purges: ['link:5', 'links'] });
  });

  test('several values make several tags, and none make none', () => {
    expect(declareTags(rules, 'DELETE /links', { owner: 'me', ids: ['1', '2'] })).toEqual({
      purges: ['of:me:1:x', 'of:me:2:x', 'links'],
    });
    expect(declareTags(rules, 'DELETE /links', { owner: 'me', ids: [] })).toEqual({ purges: ['links'] });
  });

  test('what is not known, or not said in full, is not declared', () => {
    expect(declareTags(rules, 'PUT /links')).toEqual({});
    expect(declareTags(rules, 'GET /links/{id}')).toEqual({});
    expect(declareTags(rules, 'DELETE /links', { owner: 'me' })).toEqual({});
    expect(declareTags(rules, 'DELETE /links', { ids: ['1'] })).toEqual({});
  });

  test('without a declaration a change purges every answer, and an answer goes with every change', () => {
    const isPurged = (tags: readonly string[] | undefined, purges: readonly string[] | undefined): boolean => {
      const purged = toPurgedTags(toCall(purges && { purges }));
      return toBorneTags(toCall(tags && { tags })).some((tag) => purged.includes(tag));
    };
    const cases: [readonly string[] | undefined, readonly string[] | undefined][] = [
      [['a'], undefined],
      [[], undefined],
      [undefined, undefined],
      [undefined, []],
      [undefined, ['a']],
      [['a'], ['b', 'a']],
      [['a'], ['b']],
      [['a'], []],
      [[], ['a']],
    ];
    expect(cases.map(([tags, purges]) => isPurged(tags, purges))).toEqual([
      ...[true, true, true, true, true, true],
      ...[false, false, false],
    ]);
  });
});
