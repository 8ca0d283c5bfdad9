/** The conditions of `ListFilter` that are tested here, where a provider cannot. */

/** Whether a name begins with the text, in any letter case; undefined: everything does. */
export function beginsWith(name: unknown, search: string | undefined): boolean {
  return search === undefined || (typeof name === 'string' && name.toLowerCase().startsWith(search.toLowerCase()));
}

/** Whether any of the tags is wanted; undefined: all are. */
export function hasOneOf(tags: unknown, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || (Array.isArray(tags) && wanted.some((tag) => tags.includes(tag)));
}
