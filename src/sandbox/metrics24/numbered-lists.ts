/** Lists with numbered pages, filters and sorting: everything but the report tables. */
import { replyJson, type EmulatorReply } from '../kit';
import { readOptional, readWhole } from './parameters';
import { Refusal } from './replies';

export type Operator = 'eq' | 'gte' | 'lte';

export interface FilterRule {
  readonly operators: readonly Operator[];
  /** The only values the filter takes, where they are closed. */
  readonly values?: readonly string[];
}

export interface ListRules {
  /** By dotted path. */
  readonly filters: ReadonlyMap<string, FilterRule>;
  readonly sortable: readonly string[];
}

interface Condition {
  readonly path: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** `items` in their default order. */
export function answerList(items: readonly object[], query: URLSearchParams, rules: ListRules): EmulatorReply {
  const conditions = readConditions(query, rules);
  const compare = readOrder(readOptional(query, 'sort'), rules);
  const number = readWhole(readOptional(query, 'page[number]') ?? '1', 'page[number]');
  const size = readWhole(readOptional(query, 'page[size]') ?? '20', 'page[size]', 100);
  const found = items.filter((item) => conditions.every((condition) => isMet(item, condition))).sort(compare);
  const pages = Math.ceil(found.length / size);
  const toPage = (target: number): Readonly<Record<string, number>> | null =>
    target >= 1 && target <= pages ? { 'page[number]': target, 'page[size]': size } : null;
  return replyJson(200, {
    data: found.slice((number - 1) * size, number * size),
    meta: {
      total_count: found.length,
      total_page: pages,
      links: { next: toPage(number + 1), prev: toPage(number - 1) },
    },
  });
}

function readConditions(query: URLSearchParams, rules: ListRules): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const name of new Set(query.keys())) {
    if (name === 'sort' || name === 'page[number]' || name === 'page[size]') continue;
    const [, path, operator = 'eq'] = /^filter\[([^[\]]+)\](?:\[([^[\]]+)\])?$/.exec(name) ?? [];
    const rule = path === undefined ? undefined : rules.filters.get(path);
    if (path === undefined || rule === undefined) throw new Refusal(400, `Parameter ${name} is not supported here`);
    if (!isOperator(operator) || !rule.operators.includes(operator)) {
      throw new Refusal(400, `Operator ${operator} is not supported for ${path}`);
    }
    const values = query.getAll(name);
    if (operator !== 'eq' && values.length > 1) throw new Refusal(400, `Parameter ${name} is given more than once`);
    const stranger = values.find((value) => rule.values !== undefined && !rule.values.includes(value));
    if (stranger !== undefined) throw new Refusal(400, `${path} cannot be ${stranger}`);
    conditions.push({ path, operator, values });
  }
  return conditions;
}

function isOperator(text: string): text is Operator {
  return text === 'eq' || text === 'gte' || text === 'lte';
}

/** A list holds a value when any of its members equals it; of several values one is enough. */
function isMet(item: object, { path, operator, values }: Condition): boolean {
  const actual = readPath(item, path);
  if (operator === 'eq') {
    return (Array.isArray(actual) ? actual : [actual]).some((member) => values.includes(String(member)));
  }
  const [bound = ''] = values;
  if (typeof actual === 'number') {
    const limit = bound.trim() === '' ? Number.NaN : Number(bound);
    if (Number.isNaN(limit)) throw new Refusal(400, `${path} is compared with a number`);
    return operator === 'gte' ? actual >= limit : actual <= limit;
  }
  return typeof actual === 'string' && (operator === 'gte' ? actual >= bound : actual <= bound);
}

function readPath(item: object, path: string): unknown {
  let value: unknown = item;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}

function readOrder(sort: string | null, rules: ListRules): (a: object, b: object) => number {
  if (sort === null) return () => 0;
  const keys = sort.split(',').map((key) => {
    const path = key.startsWith('-') ? key.slice(1) : key;
    if (!rules.sortable.includes(path)) throw new Refusal(400, `Sorting by ${path} is not supported`);
    return { path, direction: key.startsWith('-') ? -1 : 1 };
  });
  return (a, b) => {
    for (const { path, direction } of keys) {
      const order = compareValues(readPath(a, path), readPath(b, path));
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
