/** Lists below one thing, or of one kind of thing, in the order that ClickMeter keeps. */
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import { normaliseDatapoint, normaliseGroup, normaliseScript, normaliseTag } from '../normalise';
import type { ListWire } from '../wire';
import {
  isId,
  parseDatapoint,
  parseDatapoints,
  parseGroup,
  parseGroups,
  parseScript,
  parseScripts,
  parseTag,
  parseTags,
} from '../wire';
import type { Part } from './account';
import { readExpanded } from './expanded';
import { unlessMissing } from './read-one';
import type { ReadRequest, Tools } from './tools';

export interface NestedQuestion {
  readonly operation: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly query: NonNullable<ReadRequest<unknown>['query']>;
}

/** How things of a list are read whole, and one by one where the list gives ids only. */
export interface Nested<T> {
  readonly single: string;
  readonly idName: string;
  readonly parse: (body: unknown) => T;
  readonly parseList: (body: unknown) => ListWire<T>;
  readonly normalise: (wire: T, account: AccountSettings) => Entity;
}

export const nestedDatapoints = nest({
  single: 'GET /datapoints/{id}',
  idName: 'id',
  parse: parseDatapoint,
  parseList: parseDatapoints,
  normalise: normaliseDatapoint,
});
export const nestedGroups = nest({
  single: 'GET /groups/{id}',
  idName: 'id',
  parse: parseGroup,
  parseList: parseGroups,
  normalise: normaliseGroup,
});
export const nestedTags = nest({
  single: 'GET /tags/{tagId}',
  idName: 'tagId',
  parse: parseTag,
  parseList: parseTags,
  normalise: normaliseTag,
});
export const nestedScripts = nest({
  single: 'GET /retargeting/{id}',
  idName: 'id',
  parse: parseScript,
  parseList: parseScripts,
  normalise: normaliseScript,
});

export type NestedReader = (
  tools: Tools,
  question: NestedQuestion,
  offset: number,
  context: CallContext,
) => Promise<Part<Entity>>;

function nest<T>({ single, idName, parse, parseList, normalise }: Nested<T>): NestedReader {
  async function readOne(tools: Tools, id: string, context: CallContext): Promise<Entity | null> {
    const answer = await unlessMissing(tools.read({ operation: single, values: { [idName]: id }, parse }, context));
    return answer && normalise(answer.value, tools.account);
  }

  return async (tools, question, offset, context) => {
    const { ids, items, next } = await readExpanded(tools, { ...question, parse: parseList, offset }, context);
    const whole = items?.map((wire) => normalise(wire, tools.account));
    const rows = whole ?? (await Promise.all(ids.filter(isId).map((id) => readOne(tools, id, context))));
    return { rows: rows.flatMap((row) => row ?? []), next };
  };
}
