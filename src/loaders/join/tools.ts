/** What joins ask of the other loaders, and the lists that they read whole. */
import type DataLoader from 'dataloader';
import type { Entity, Problem, Row } from '../../model/entity';
import type { Joins } from '../../model/join';
import type { Noun } from '../../model/question';
import type { RangeQuestion } from '../../model/range';
import type { Needs } from '../../planner/needs';
import { noNeeds } from '../../planner/needs';
import type { ListTarget } from '../../planner/plan-list';
import type { Connection } from '../../providers/provider';
import type { EntityKey } from '../entity';
import type { FiguresLoader } from '../figures';
import type { ListLoader } from '../list';

export interface JoinTools {
  readonly connections: readonly Connection[];
  /** What the provider declares; empty for one that declares nothing. */
  readonly findJoins: (provider: string) => Joins;
  readonly entities: DataLoader<EntityKey, Entity, string>;
  readonly figures: FiguresLoader;
  readonly lists: ListLoader;
  /** Calls are only counted: what lists lack was not asked for. */
  readonly isPlanning: boolean;
}

export interface WholeQuestion {
  readonly noun: Noun;
  readonly targets: readonly ListTarget[];
  readonly range: RangeQuestion;
  /** What rows should carry, by their types. */
  readonly fields?: Needs['fields'];
  readonly field: string;
}

export interface WholeList {
  readonly rows: readonly Entity[];
  readonly problems: readonly Problem[];
}

/** More rows than this are not joined. */
const mostRows = 10_000;

/** In no order that anybody should rely on. What failed is told in `problems`. */
export async function readWhole(
  { lists }: JoinTools,
  { noun, targets, range, fields, field }: WholeQuestion,
): Promise<WholeList> {
  if (targets.length === 0) return { rows: [], problems: [] };
  const page = await lists.load({
    noun,
    targets,
    range,
    order: { by: 'NAME', direction: 'ASC' },
    first: mostRows,
    after: null,
    needs: fields ? { ...noNeeds, fields } : noNeeds,
    field,
  });
  const cut = page.pageInfo.hasNextPage ? targets.map(toCut) : [];
  return { rows: page.nodes.filter(isEntity), problems: [...page.problems, ...cut] };
}

/** A field of a row, read where the row lacks it. */
export async function readField(
  { entities }: Pick<JoinTools, 'entities'>,
  row: Entity,
  name: string,
  field: string,
): Promise<unknown> {
  if (row[name] !== undefined) return row[name];
  const { __typename: type, provider, account, upstreamId } = row;
  const whole = await entities.load({ type, provider, account, upstreamId, fields: [name], field });
  return whole[name] ?? null;
}

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Row>).upstreamId === 'string';
}

export function toThingKey({ __typename, account, upstreamId }: Entity): string {
  return JSON.stringify([__typename, account, upstreamId]);
}

/** Beside each other once, however many things they concern. */
export function mergeProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

export function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}

function toCut({ connection: { provider, account } }: ListTarget): Problem {
  const message = `More than ${mostRows} things would have to be looked through: those behind were left out.`;
  return { provider, account: account.id, code: 'UNSUPPORTED', message, retryable: false, retryAfterSeconds: null };
}
