/** One at a time for each name: nobody may act on what another is just changing. */

/** Runs `act` when all that were asked under the same name before have ended, however they ended. */
export type Turns = <T>(name: string, act: () => Promise<T>) => Promise<T>;

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const mine = (last.get(name) ?? Promise.resolve()).then(act);
    const ended = mine
      .catch(() => undefined)
      .then(() => {
        if (last.get(name) === ended) last.delete(name);
      });
    last.set(name, ended);
    return mine;
  };
}
