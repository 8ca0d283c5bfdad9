/** Which answers still hold after a change: an answer bears tags, a change purges tags. */
import type { TagVersions, UpstreamCall } from './types';

/** Of one API: operation → its tags. `{id}` stands for what a call says of itself by that name; for each, where it says several. */
export interface TagRules {
  /** What an answer shows. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** What a change may alter. */
  readonly writes: Readonly<Record<string, readonly string[]>>;
}

export type TagValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Purges all of the account. */
export const everything = 'everything';
/** Purged by every change. */
export const anyChange = 'any-change';

/** What a call declares by the rules. Where they do not know the operation, or the call leaves out a value, nothing: then all is taken for changed. */
export function declareTags(
  rules: TagRules,
  operation: string,
  values: TagValues = {},
): Pick<UpstreamCall<unknown>, 'tags' | 'purges'> {
  const tags = fillIn(rules.reads[operation], values);
  const purges = fillIn(rules.writes[operation], values);
  return { ...(tags && { tags }), ...(purges && { purges }) };
}

/** Every answer can be purged with the whole account; one without tags goes with every change. */
export function toBorneTags({ tags = [anyChange] }: UpstreamCall<unknown>): readonly string[] {
  return [everything, ...tags];
}

/** A change that does not declare what it purges purges the account. */
export function toPurgedTags({ purges }: UpstreamCall<unknown>): readonly string[] {
  return [anyChange, ...(purges ?? [everything])];
}

export interface TagVersionOptions {
  readonly maxTags?: number;
}

/**
 * A version for each purged tag, folded in the keys of answers: what was asked before a purge, in flight or not, lies under a key that nobody
 * makes any more, and goes with its time. So a purge writes a few small keys and never looks for answers, which a store shared by several
 * instances could only do by scanning; there the versions are read by one call for all tags of an answer, and only have to outlive the answers.
 *
 * Guarantees: after `purge` the text of `read` is another than any before, for every list with a purged tag in it; never more than `maxTags`
 * are kept: beyond, all are forgotten at once, and count as purged then.
 */
export function createTagVersions({ maxTags = 20_000 }: TagVersionOptions = {}): TagVersions {
  const versions = new Map<string, number>();
  let last = 0;
  /** Of every tag that is not in the map. */
  let common = 0;

  const peek = (tags: readonly string[]): string => tags.map((tag) => versions.get(tag) ?? common).join('.');

  return {
    peek,
    read: (tags) => Promise.resolve(peek(tags)),
    purge: (tags) => {
      last += 1;
      for (const tag of tags) {
        versions.set(tag, last);
      }
      if (versions.size > maxTags) {
        versions.clear();
        common = last;
      }
      return Promise.resolve();
    },
  };
}

function fillIn(templates: readonly string[] | undefined, values: TagValues): readonly string[] | undefined {
  const filled = templates?.map((template) => fillOne(template, values));
  return filled?.every((tags) => tags !== undefined) ? filled.flat() : undefined;
}

/** Undefined: a value is missing. */
function fillOne(template: string, values: TagValues): readonly string[] | undefined {
  const [, before = '', name, after = ''] = /^([^{]*)\{(\w+)\}(.*)$/.exec(template) ?? [];
  if (name === undefined) return [template];
  const value = values[name];
  if (value === undefined) return undefined;
  const filled = [value].flat().map((one) => fillOne(after, values)?.map((rest) => `${before}${one}${rest}`));
  return filled.every((tags) => tags !== undefined) ? filled.flat() : undefined;
}
