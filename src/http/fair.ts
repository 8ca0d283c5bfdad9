/** Whose turn comes next among those that wait: one class after the other, and within a class each client in turn. */

export interface Standing {
  /** Lower goes first. */
  readonly rank: number;
  /** Calls of one kind wait for the same; a client's calls of two kinds do not wait for each other. */
  readonly kind: string;
  /** Usually one; a call that several share has the best of their places. */
  readonly clients: readonly string[];
}

export interface TurnOrder<T> {
  /** `arrived` in the order of arrival; answered in the order of turns. */
  readonly arrange: (arrived: readonly T[]) => readonly T[];
  /** Its client had a turn: others go before that client's next call. */
  readonly noteStart: (waiting: T) => void;
}

/** A client that is forgotten counts as one that was not served for long. */
const maxClients = 1_000;

/**
 * Guarantees: whoever has a lower rank goes first; within a rank, each client has one turn of each kind before any has its second, and the one goes
 * first that was served less recently; a client's own calls of a kind keep their order. Holds for `readStanding` as it answers at that moment.
 */
export function createTurnOrder<T>(readStanding: (waiting: T) => Standing): TurnOrder<T> {
  const served = new Map<string, number>();
  let turns = 0;

  return {
    arrange: (arrived) => {
      if (arrived.length < 2) {
        return arrived;
      }
      const counts = new Map<string, number>();
      const places = arrived.map((waiting): Place<T> => {
        const { rank, kind, clients } = readStanding(waiting);
        const own = clients
          .map((client) => toKey(rank, kind, client))
          .map((key) => ({ key, ownBefore: counts.get(key) ?? 0, servedAt: served.get(key) ?? 0 }))
          .sort(compareClients)[0] ?? { key: toKey(rank, kind, ''), ownBefore: 0, servedAt: 0 };
        counts.set(own.key, own.ownBefore + 1);
        return { ...own, waiting, rank };
      });
      // The sort is stable: what is equal stays in the order of arrival.
      return places.sort(comparePlaces).map(({ waiting }) => waiting);
    },
    noteStart: (waiting) => {
      const { rank, kind, clients } = readStanding(waiting);
      turns += 1;
      for (const client of clients) {
        const key = toKey(rank, kind, client);
        served.delete(key);
        served.set(key, turns);
        if (served.size > maxClients) {
          served.delete(served.keys().next().value!);
        }
      }
    },
  };
}

interface ClientPlace {
  /** How many calls of the same client, in the same class, wait before it. */
  readonly ownBefore: number;
  readonly servedAt: number;
}

interface Place<T> extends ClientPlace {
  readonly waiting: T;
  readonly rank: number;
}

function comparePlaces(left: Place<unknown>, right: Place<unknown>): number {
  return left.rank - right.rank || compareClients(left, right);
}

function compareClients(left: ClientPlace, right: ClientPlace): number {
  return left.ownBefore - right.ownBefore || left.servedAt - right.servedAt;
}

function toKey(rank: number, kind: string, client: string): string {
  return JSON.stringify([rank, kind, client]);
}
