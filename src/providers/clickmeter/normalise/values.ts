/** Values that several of ClickMeter's things have: addresses, states, kinds, references. */
import type { Entity } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { NamedWire } from '../wire';

type Choice = string | number | null | undefined;

/** A thing of the graph, as much of it as is known. */
export function toEntity<T extends object>(
  type: string,
  upstreamId: string,
  account: AccountSettings,
  fields: T,
): Entity & T {
  return { __typename: type, provider: account.provider, account: account.id, upstreamId, ...fields };
}

/** Something known by name only; a name that did not come along is left to be read. */
export function toReference(
  type: string,
  id: string | null | undefined,
  name: string | null | undefined,
  account: AccountSettings,
): Entity | null {
  if (!id || id === '0') return null;
  return toEntity(type, id, account, name == null ? {} : { name });
}

export function toTags(tags: readonly NamedWire[] | null | undefined, account: AccountSettings): readonly Entity[] {
  return (tags ?? []).map((tag) => toEntity('Tag', tag.id, account, tag.name == null ? {} : { name: tag.name }));
}

export function toUrl(text: string | null | undefined): string | null {
  return text && URL.canParse(text) ? text : null;
}

/** Empty text is no text. */
export function toText(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}

/** By number or by name in any letter case; what is absent is the first. */
export function toChoice(value: Choice, names: readonly string[], values: readonly string[]): string {
  if (value === null || value === undefined || value === '') return values[0] ?? 'OTHER';
  const isNumber = /^\d+$/.test(String(value));
  const index = isNumber ? Number(value) : names.indexOf(String(value).toLowerCase());
  return values[index] ?? 'OTHER';
}

/** 1 and 2 follow from the order in which the documents name the states. */
export function toStatus(value: Choice): string {
  return toChoice(value, ['active', 'paused', 'abuse', 'deleted'], ['ACTIVE', 'PAUSED', 'SPAM', 'DELETED']);
}

export function isPixel(value: Choice): boolean {
  return toChoice(value, ['trackinglink', 'trackingpixel'], ['LINK', 'PIXEL']) === 'PIXEL';
}
