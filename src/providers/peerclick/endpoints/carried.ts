/** Learns which fields the answers of an endpoint carry, where no document tells. */

export interface Carried {
  readonly note: (rows: readonly Readonly<Record<string, unknown>>[]) => void;
  /** Null: no row has been seen yet. */
  readonly seen: () => ReadonlySet<string> | null;
}

/** `members`: field of the graph → member on the wire. A field counts as carried when any row has its member. */
export function createCarried(members: Readonly<Record<string, string>>): Carried {
  let seen: ReadonlySet<string> | null = null;
  return {
    note: (rows) => {
      if (rows.length === 0) return;
      const carried = Object.entries(members).filter(([, member]) => rows.some((row) => row[member] !== undefined));
      seen = new Set(carried.map(([field]) => field));
    },
    seen: () => seen,
  };
}
