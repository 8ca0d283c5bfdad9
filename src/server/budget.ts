/** What a request may spend upstream: reads `trackgraph-budget` and counts. */
import { InputError } from '../errors';
import type { CallBudget } from '../http/types';

/** `providers` as their errors and accounts name them. Undefined: no ceiling was set. */
export function readBudget(header: string | undefined, providers: readonly string[]): CallBudget | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const ceilings = new Map<string, number>();
  for (const part of header.split(',')) {
    const [, name = '', calls = ''] = /^\s*(\w{1,40})\s*=\s*(\d{1,9})\s*$/.exec(part) ?? [];
    const provider = providers.find((known) => known.toLowerCase() === name.toLowerCase());
    if (provider === undefined || ceilings.has(provider)) throw createBudgetError(part, providers);
    ceilings.set(provider, Number(calls));
  }
  return createCallBudget(ceilings);
}

/** Guarantees: for a provider with a ceiling, `take` answers true that many times, and once more for each that was given back. */
export function createCallBudget(ceilings: ReadonlyMap<string, number>): CallBudget {
  const left = new Map(ceilings);
  const add = (provider: string, calls: number) => {
    const before = left.get(provider);
    if (before !== undefined) left.set(provider, before + calls);
  };
  return {
    take: (provider) => {
      if (left.get(provider) === 0) return false;
      add(provider, -1);
      return true;
    },
    giveBack: (provider) => add(provider, 1),
    readCeiling: (provider) => ceilings.get(provider),
    readLeft: (provider) => left.get(provider),
  };
}

function createBudgetError(part: string, providers: readonly string[]): InputError {
  const names = providers.map((name) => name.toLowerCase()).join(', ');
  return new InputError(
    `trackgraph-budget is a list like "${providers[0]?.toLowerCase() ?? 'provider'}=2", each provider once, of ${names}; not ${JSON.stringify(part.trim().slice(0, 40))}.`,
  );
}
