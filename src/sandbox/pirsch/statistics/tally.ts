/** Counts sessions, views, bounces and distinct people, for a period as for a single row. */
import { isBounced, type Session } from './select';

export interface Tally {
  readonly add: (session: Session, views: number) => void;
  readonly addTime: (seconds: number) => void;
  readonly read: () => TallyFigures;
}

export interface TallyFigures {
  readonly visitors: number;
  readonly views: number;
  readonly sessions: number;
  readonly bounces: number;
  readonly bounceRate: number;
  /** A whole number; 0 when no time was measured. */
  readonly averageSeconds: number;
}

/** `add` may come several times in a row for one session, which is then counted once. */
export function createTally(): Tally {
  const visitors = new Set<number>();
  const times = createAverage();
  let views = 0;
  let sessions = 0;
  let bounces = 0;
  let latest: Session | null = null;
  return {
    add: (session, addedViews) => {
      views += addedViews;
      if (session === latest) return;
      latest = session;
      visitors.add(session.person);
      sessions += 1;
      if (isBounced(session)) bounces += 1;
    },
    addTime: times.add,
    read: () => ({
      visitors: visitors.size,
      views,
      sessions,
      bounces,
      bounceRate: divide(bounces, sessions),
      averageSeconds: times.read(),
    }),
  };
}

/** The whole-numbered average of what was measured; 0 is not measured. */
export function createAverage(): { readonly add: (seconds: number) => void; readonly read: () => number } {
  let total = 0;
  let count = 0;
  return {
    add: (seconds) => {
      if (seconds <= 0) return;
      total += seconds;
      count += 1;
    },
    read: () => Math.round(divide(total, count)),
  };
}

export function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function toTotals({ visitors, views, sessions, bounces, bounceRate }: TallyFigures) {
  return { visitors, views, sessions, bounces, bounce_rate: bounceRate };
}

/** The entry of a key, made when it is first asked for. */
export function getOrCreate<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}

/** A row of pages is one path, or one path and title where the domain groups by title. */
export function toPageKey({ path, title }: { path: string; title: string }, groupsByTitle: boolean): string {
  return groupsByTitle ? `${path}\n${title}` : path;
}
