/** A plan as a tree for people: accounts, below them endpoints, below those the fields that they buy. */
import { groupBy } from '../model/group-by';
import type { OperationPlan, PlannedAccount, PlannedCalls } from '../planner/explain';

/** Ends with a line break. */
export function describePlan({ calls, accounts, advice }: OperationPlan): string {
  const trees = accounts.map((account) =>
    describeAccount(
      account,
      calls.filter((call) => call.account === account.account),
    ),
  );
  const blocks = trees.length > 0 ? trees : [['No provider would be asked.']];
  const advised = advice.length > 0 ? [['Cheaper:', ...drawBranches(advice.map((text) => ({ text, below: [] })))]] : [];
  return [...blocks, ...advised].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

function describeAccount(account: PlannedAccount, calls: readonly PlannedCalls[]): readonly string[] {
  const cached = calls.reduce((sum, call) => sum + call.cached, 0);
  const parts = [describeCounts({ ...account, cached }), describeWait(account.waitMs)].filter((part) => part !== '');
  return [
    `${account.provider} ${account.account}: ${parts.join(', ')}`,
    ...drawBranches([...groupBy(calls, ({ operation }) => operation)].map(([, same]) => describeEndpoint(same))),
  ];
}

/** Calls of one endpoint for different fields are counted together, and told apart below. */
function describeEndpoint(calls: readonly PlannedCalls[]): Branch {
  const [{ operation }] = calls as [PlannedCalls];
  const buyers = calls.filter(({ fields }) => fields.length > 0);
  const below = buyers.map((call) => {
    const prefix = buyers.length > 1 ? `${describeCounts(call)} for ` : '';
    return { text: `${prefix}${describeFields(call.fields)}`, below: [] };
  });
  return { text: `${operation}: ${describeCounts(addUp(calls))}`, below };
}

type Counts = Pick<PlannedCalls, 'min' | 'likely' | 'max' | 'cached'>;

function addUp(calls: readonly Counts[]): Counts {
  return calls.reduce((sum, { min, likely, max, cached }) => ({
    min: sum.min + min,
    likely: sum.likely + likely,
    max: sum.max === null || max === null ? null : sum.max + max,
    cached: sum.cached + cached,
  }));
}

function describeCounts({ min, likely, max, cached }: Counts): string {
  const kept = cached === 0 ? '' : `${cached} from the cache`;
  if (max === 0 && kept !== '') return kept;
  const sent =
    min === max ? toCalls(likely) : `likely ${likely === 0 ? 'none' : toCalls(likely)} (${describeBounds(min, max)})`;
  return kept === '' ? sent : `${sent}, ${kept}`;
}

function describeBounds(min: number, max: number | null): string {
  if (max !== null) return `${min} to ${max}`;
  return min === 0 ? 'at most: not known' : `${min} or more`;
}

function toCalls(count: number): string {
  return count === 1 ? '1 call' : `${count} calls`;
}

function describeWait(ms: number): string {
  if (ms <= 0) return '';
  if (ms < 1_000) return `waits ${Math.ceil(ms)} ms`;
  if (ms < 60_000) return `waits ${Math.ceil(ms / 100) / 10} s`;
  return `waits ${Math.ceil(ms / 6_000) / 10} min`;
}

/** `domains.nodes.metrics.views` and its neighbours as `domains.nodes.metrics { sessions views }`. */
function describeFields(fields: readonly string[]): string {
  const byParent = [...groupBy(fields, (field) => field.slice(0, Math.max(0, field.lastIndexOf('.'))))];
  const parts = byParent.flatMap(([parent, own]) => {
    if (parent === '' || own.length === 1) return own;
    const names = own.map((field) => field.slice(parent.length + 1));
    return [`${parent} { ${shorten(names, mostNames, ' ')} }`];
  });
  return shorten(parts, mostParents, ', ');
}

const mostNames = 6;
const mostParents = 3;

function shorten(names: readonly string[], most: number, between: string): string {
  const left = names.length - most;
  return left <= 0 ? names.join(between) : [...names.slice(0, most), `… ${left} more`].join(between);
}

function drawBranches(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ text, below }, index) => {
    const isLast = index === branches.length - 1;
    const inner = drawBranches(below).map((line) => `${isLast ? '   ' : '│  '}${line}`);
    return [`${isLast ? '└─ ' : '├─ '}${text}`, ...inner];
  });
}
