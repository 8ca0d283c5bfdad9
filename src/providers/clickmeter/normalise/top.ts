/** What a row of a TOP report is about: its id means a different thing in each report. */
import { toCountryCode } from '../../../model/country';
import type { Dimension } from '../../../model/question';
import type { TopItemWire } from '../wire';
import { toText } from './values';

export interface TopKey {
  readonly key: string | null;
  readonly label: string | null;
}

/** Members in which the name was seen or may be expected, the surest first. */
const nameMembers = ['name', 'datapointTitle', 'datapointName', 'groupName', 'title', 'value', 'url'];

export function readTopKey({ id, entityData }: TopItemWire, dimension: Dimension): TopKey {
  const name = toText(readText(entityData, nameMembers));
  const text = toText(id);
  switch (dimension) {
    case 'COUNTRY': {
      const codes = [text, readText(entityData, ['code', 'countryCode', 'country']), name].map(toCountryCode);
      const key = codes.find((code) => code !== null) ?? null;
      return { key, label: name?.toUpperCase() === key ? null : name };
    }
    case 'LANGUAGE': {
      const code = readText(entityData, ['code', 'languageCode']) ?? text;
      return { key: code, label: name === code ? null : name };
    }
    case 'LINK':
    case 'GROUP':
      return { key: text, label: name };
    default:
      return { key: name ?? text, label: null };
  }
}

function readText(data: unknown, members: readonly string[]): string | null {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return null;
  const record = data as Readonly<Record<string, unknown>>;
  const found = members.map((member) => record[member]).find((value) => typeof value === 'string' && value !== '');
  return (found as string | undefined) ?? null;
}
