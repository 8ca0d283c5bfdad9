/** Groups, conversions, domains and scripts as ClickMeter takes them. Undefined: as it is; null: cleared. */
import type { RawWire } from '../wire';

type Maybe<T> = T | null | undefined;

export interface GroupChange {
  readonly name?: Maybe<string>;
  readonly notes?: Maybe<string>;
  readonly tags?: Maybe<readonly string[]>;
  readonly isPublic?: Maybe<boolean>;
}

export interface ConversionChange {
  readonly name?: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly value?: Maybe<number>;
  readonly protocol?: Maybe<string>;
}

export interface DomainChange {
  readonly notFoundUrl?: Maybe<unknown>;
  readonly homepageUrl?: Maybe<unknown>;
}

export interface ScriptChange {
  readonly name?: Maybe<string>;
  readonly code?: Maybe<string>;
}

export function toGroupMembers({ name, notes, tags, isPublic }: GroupChange, raw: RawWire = {}): RawWire {
  return {
    ...(name != null && { name }),
    ...(notes !== undefined && { notes: notes ?? '' }),
    ...(tags !== undefined && { tags: toTagMembers(tags ?? [], raw.tags) }),
    ...(isPublic !== undefined && { isPublic: isPublic ?? false }),
  };
}

/** Its two protocols are numbered in the order in which the documents name them. */
export function toConversionMembers({ name, description, value, protocol }: ConversionChange): RawWire {
  return {
    ...(name != null && { name }),
    ...(description !== undefined && { description: description ?? '' }),
    ...(value !== undefined && { value: value ?? 0 }),
    ...(protocol != null && { protocol: protocol === 'HTTPS' ? 1 : 0 }),
  };
}

export function toDomainMembers({ notFoundUrl, homepageUrl }: DomainChange): RawWire {
  return {
    ...(notFoundUrl !== undefined && { custom404: toText(notFoundUrl) }),
    ...(homepageUrl !== undefined && { customHomepage: toText(homepageUrl) }),
  };
}

export function toScriptMembers({ name, code }: ScriptChange): RawWire {
  return { ...(name != null && { name }), ...(code != null && { script: code }) };
}

/** Tags are known by name; one that is borne already goes back as it came. */
export function toTagMembers(names: readonly string[], borne: unknown): readonly object[] {
  const known = (Array.isArray(borne) ? borne : []) as readonly { readonly name?: unknown }[];
  return [...new Set(names)].map((name) => known.find((tag) => tag.name === name) ?? { name });
}

function toText(url: unknown): string {
  return url instanceof URL ? url.href : typeof url === 'string' ? url : '';
}
