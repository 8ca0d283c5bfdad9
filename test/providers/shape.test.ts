import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import * as registry from '../../src/providers';

const source = new URL('../../src/', import.meta.url);
const folders = (await readdir(new URL('providers/', source), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The eight names, each a file or a folder of that name. */
const names = ['auth', 'endpoints', 'errors', 'index', 'limits', 'normalise', 'resolvers', 'wire'];

describe('the registry', () => {
  it('has a line for every folder, and nothing else', async () => {
    expect(Object.keys(registry).sort()).toEqual([...folders].sort());
    const lines = (await readFile(new URL('providers/index.ts', source), 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith('export'));
    expect(lines).toHaveLength(folders.length);
  });

  it.each(Object.entries(registry))('calls %s by the upper case of its folder', (folder, provider) => {
    expect(provider.id).toBe(folder.toUpperCase());
  });
});

describe.each(folders)('the folder %s', (folder) => {
  it('has the eight names', async () => {
    const entries = await readdir(new URL(`providers/${folder}/`, source));
    expect(
      entries
        .map((entry) => entry.replace(/\.ts$/, ''))
        .filter((name) => names.includes(name))
        .sort(),
    ).toEqual(names);
  });

  it('exports one value, named like itself', async () => {
    const door = (await import(`../../src/providers/${folder}/index.ts`)) as Record<string, unknown>;
    expect(Object.keys(door)).toEqual([folder]);
  });

  it('has its SDL, its fixtures and its recording', async () => {
    expect(await readdir(new URL('../../schema/providers/', import.meta.url))).toContain(`${folder}.graphql`);
    expect(await readdir(new URL(`${folder}/`, import.meta.url))).toEqual(
      expect.arrayContaining(['fixtures', 'recording.ts']),
    );
  });
});

describe('the rest of the source', () => {
  it('names no provider', async () => {
    const places = (await readdir(source, { recursive: true })).filter(
      (path) =>
        path.endsWith('.ts') && !/^(providers\/\w+|sandbox|generated)\//.test(path) && path !== 'providers/index.ts',
    );
    const texts = await Promise.all(
      places.map(async (path) => ({ path, text: await readFile(new URL(path, source), 'utf8') })),
    );
    const pattern = new RegExp(folders.join('|'), 'i');
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
