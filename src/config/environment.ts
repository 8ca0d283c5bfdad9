/** Single environment variables: an empty one counts as not set, and what cannot be read is reported by name. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Told of each mistake: where, and what was expected there. */
export type Report = (place: string, text: string) => void;

export interface EnvironmentReader {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly wholeNumber: (name: string, lowest: number, highest: number) => number | undefined;
  readonly oneOf: <Word extends string>(name: string, words: readonly Word[]) => Word | undefined;
}

export function createEnvironmentReader(environment: Environment, report: Report): EnvironmentReader {
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;

  function oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const given = text(name);
    const found = words.find((word) => word === given);
    if (given !== undefined && found === undefined) report(name, `expected one of ${words.join(', ')}`);
    return found;
  }

  return {
    text,
    oneOf,
    flag: (name) => {
      const word = oneOf(name, ['true', 'false']);
      return word === undefined ? undefined : word === 'true';
    },
    wholeNumber: (name, lowest, highest) => {
      const given = text(name);
      if (given === undefined) return undefined;
      const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
      if (value >= lowest && value <= highest) return value;
      report(name, `expected a whole number from ${lowest} to ${highest}`);
      return undefined;
    },
  };
}
