/** Lists of whole things: an undocumented flag that may be ignored, which the answer shows. */
import type { CallContext, UpstreamCall } from '../../../http/types';
import type { ListWire } from '../wire';
import type { Tools } from './tools';
import { pageSize } from '../limits';

export interface ExpandedRequest<T> {
  readonly operation: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly query: NonNullable<UpstreamCall<T>['query']>;
  readonly parse: (body: unknown) => ListWire<T>;
  readonly offset: number;
  /** 0 for what may hold secrets: nothing of it is kept. */
  readonly freshForSeconds?: number;
}

export interface ExpandedPage<T> extends ListWire<T> {
  /** Offset of the next page; null: this was the last. */
  readonly next: number | null;
}

/** Bare ids are remembered: from then on the list is not taken for one of whole things. */
export async function readExpanded<T>(
  tools: Tools,
  request: ExpandedRequest<T>,
  context: CallContext,
): Promise<ExpandedPage<T>> {
  const { operation, values = {}, query, parse, offset, freshForSeconds } = request;
  const flag = tools.options.expands ? { _expand: true } : {};
  const { value } = await tools.read(
    {
      operation,
      values,
      query: { ...query, ...flag, offset, limit: pageSize },
      parse,
      ...(freshForSeconds === undefined ? {} : { freshForSeconds }),
    },
    context,
  );
  if (value.ids.length > 0) tools.knowledge.noteExpansion(operation, value.items !== null);
  return { ...value, next: value.ids.length < pageSize ? null : offset + pageSize };
}

/** Unless it is known or set not to work. */
export function mayExpand({ options, knowledge }: Tools, operation: string): boolean {
  return options.expands && knowledge.readExpansion(operation) !== false;
}
