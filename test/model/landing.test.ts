import { describe, expect, it } from '@jest/globals';
import { createPageIndex, findPage, matchPage, type PageAddress, readDestination } from '../../src/model/landing';
import { numbers, ports, schemes, users } from './landing/addresses';
import { equalEncodings, otherEncodings } from './landing/encodings';
import { names, scripts, subdomains } from './landing/hosts';
import { dots, letters, nearMisses, slashes } from './landing/paths';
import { fragments, parameters, placeholders, tracking } from './landing/queries';

const themes = {
  schemes,
  ports,
  users,
  numbers,
  names,
  subdomains,
  scripts,
  slashes,
  letters,
  dots,
  nearMisses,
  equalEncodings,
  otherEncodings,
  tracking,
  parameters,
  fragments,
  placeholders,
};
const cases = Object.values(themes).flat();

describe.each(Object.entries(themes))('%s', (_, rows) => {
  it.each(rows)('%s', (_label, url, text, matchedBy) => {
    const page = toAddress(text);
    const destination = readDestination(url);
    const match = destination && matchPage(destination, page);
    expect(match?.matchedBy ?? null).toBe(matchedBy);
    // The index finds what the pair alone gives.
    const landing = findPage(url, createPageIndex([page]));
    expect(landing).toEqual(match ? { ...match, page, ties: [] } : { page: null, reason: expect.any(String) });
  });
});

it('has a table of many distinct pairs, of which at least a third lead elsewhere', () => {
  const elsewhere = cases.filter(([, , , matchedBy]) => matchedBy === null);
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(elsewhere.length).toBeGreaterThanOrEqual(cases.length / 3);
  expect(new Set(cases.map(([label]) => label)).size).toBe(cases.length);
  expect(new Set(cases.map(([, url, page]) => JSON.stringify([url, page]))).size).toBe(cases.length);
});

function toAddress(text: string): PageAddress {
  const [, hostname = '', path = ''] = /^([^/]*)(.*)$/s.exec(text) ?? [];
  return { hostname, path };
}
