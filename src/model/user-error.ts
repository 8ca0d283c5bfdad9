/** Mistakes of the client in a change, told beside the payload instead of failing the request. */
import type { ProviderErrorKind } from '../errors';
import { errorCodes, InputError, ProviderError } from '../errors';

export interface UserError {
  /** From the argument down: `['input', 'name']`; null when it is not about one field. */
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly code: string;
}

/** An upstream field's name → where the client wrote it, below `input`; undefined: no field of the input. */
export type FieldNames = Readonly<Record<string, readonly string[]>>;

const userKinds: ReadonlySet<ProviderErrorKind> = new Set<ProviderErrorKind>([
  'bad-input',
  'not-found',
  'forbidden',
  'rejected',
  'unsupported',
]);

/**
 * Runs a change: its answer with no `userErrors`, or `nothing` with them. What is no mistake of the client (a dead provider, an outcome
 * that nobody knows) is thrown on. `path` is where the input stands, `['input']` unless it is an item of a list. `target` is where, below it,
 * stands the one thing that can be missing: what is not found is that thing.
 */
export async function catchUserErrors<T extends object>(
  nothing: T,
  act: () => Promise<T>,
  names: FieldNames = {},
  path: readonly string[] = ['input'],
  target?: readonly string[],
): Promise<T & { readonly userErrors: readonly UserError[] }> {
  try {
    return { ...(await act()), userErrors: [] };
  } catch (failure) {
    return { ...nothing, userErrors: toUserErrors(failure, names, path, target) };
  }
}

/** The same for a change whose one thing that can be missing is named by a field right below the input. */
export function catchUserErrorsOf<T extends object>(
  field: string,
  nothing: T,
  act: () => Promise<T>,
  names: FieldNames = {},
): Promise<T & { readonly userErrors: readonly UserError[] }> {
  return catchUserErrors(nothing, act, names, ['input'], [field]);
}

/** One entry for each field that the provider found fault with, or one for the whole. Throws what is no mistake of the client. */
export function toUserErrors(
  failure: unknown,
  names: FieldNames,
  path: readonly string[],
  target?: readonly string[],
): readonly UserError[] {
  if (failure instanceof InputError) {
    return [{ field: failure.field?.split('.') ?? null, message: failure.message, code: 'BAD_USER_INPUT' }];
  }
  if (!(failure instanceof ProviderError) || !userKinds.has(failure.kind)) throw failure;
  const code = errorCodes[failure.kind];
  const fields = Object.entries(failure.fields);
  if (fields.length === 0) {
    const isTarget = target !== undefined && failure.kind === 'not-found';
    return [{ field: isTarget ? [...path, ...target] : null, message: failure.message, code }];
  }
  return fields.map(([name, message]) => {
    const below = names[name];
    return { field: below ? [...path, ...below] : null, message: below ? message : `${name}: ${message}`, code };
  });
}
