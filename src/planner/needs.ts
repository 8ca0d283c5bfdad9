/** What a client selected of the rows of a list, in words that endpoints can be compared by. */
import type { MetricName } from '../model/metrics';
import type { Dimension } from '../model/question';
import type { RangeQuestion } from '../model/range';

export interface Needs {
  /** Field names by GraphQL type, those of interfaces included. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly figures: readonly FiguresNeed[];
  /** Selected things that calls of their own bring. */
  readonly below: readonly BelowNeed[];
}

export interface FiguresNeed {
  /** Of which rows they are wanted. */
  readonly types: readonly string[];
  readonly range: RangeQuestion;
  readonly metrics: readonly MetricName[];
  /** None: totals; else a series or a breakdown. */
  readonly dimensions: readonly Dimension[];
}

/** A field of a row that is a thing by itself, or that only its provider has. */
export interface BelowNeed {
  /** The type of the row. */
  readonly type: string;
  readonly field: string;
  /** Another thing, or several, of which the row tells no more than the id. */
  readonly reads?: { readonly type: string; readonly fields: readonly string[]; readonly isMany: boolean };
  /** What the field declares to call. */
  readonly operations?: readonly { readonly provider: string; readonly operation: string }[];
}

export const noNeeds: Needs = { fields: {}, figures: [], below: [] };

/** Everything that any of them needs. */
export function mergeNeeds(all: readonly Needs[]): Needs {
  const [first = noNeeds] = all;
  if (all.length < 2) return first;
  const types = new Set(all.flatMap(({ fields }) => Object.keys(fields)));
  return {
    fields: Object.fromEntries(
      [...types].map((type) => [type, [...new Set(all.flatMap(({ fields }) => fields[type] ?? []))]]),
    ),
    figures: all.flatMap(({ figures }) => figures),
    below: all.flatMap(({ below }) => below),
  };
}
