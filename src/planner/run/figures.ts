/** Answers questions about figures: from what is kept, from each other, and only then by calls. */
import { createAccountError, isOfKind } from '../../errors';
import type { MetricName } from '../../model/metrics';
import type { Dimension, FiguresQuestion } from '../../model/question';
import { calendarSteps, toLastDay } from '../../model/steps';
import type { CallContext, Connection, FigureRow, FiguresAnswer, FiguresSource } from '../../providers/provider';
import { readCounted } from '../counted';
import { toFiguresKind } from '../extras';
import { canDerive, deriveFigures, sortByBreadth } from '../figures/derive';
import type { SettledDays } from '../figures/days';
import { readListed } from '../figures/listed';
import type { RecentQuestions } from '../figures/recent';
import { readKept } from '../kept';
import type { CallMemory, ListMemory } from '../memory';
import { planFigures } from '../plan';

export interface AskedFigures {
  readonly question: FiguresQuestion;
  /** Epoch milliseconds. */
  readonly deadlineAt: number;
  /** Paths of the fields that want it. */
  readonly fields: readonly string[];
}

export interface FiguresTools {
  readonly recent: RecentQuestions;
  readonly days: SettledDays;
  readonly lists: Pick<ListMemory, 'pages'>;
  readonly calls: CallMemory;
  /** Undefined: the provider does not measure it. */
  readonly settlesAfterDays: (provider: string, metric: MetricName) => number | undefined;
  readonly now: () => number;
}

/** For each of the questions, all of one type at one account, its answer or what kept it from being answered. */
export async function runFigures(
  connection: Connection,
  of: string,
  asked: readonly AskedFigures[],
  { recent, days, lists, calls, settlesAfterDays, now }: FiguresTools,
  context: CallContext,
): Promise<readonly (FiguresAnswer | Error)[]> {
  const parts = asked.map((one) => ({ ...one, source: planFigures(connection, of, one.question) }));
  const kept = await Promise.all(
    parts.map(async ({ question, source }) => source && readKept((call) => source.read(question, call), context)),
  );

  const broadest = sortByBreadth(parts, now());

  function findWider(narrow: Part): Part | undefined {
    return broadest
      .slice(0, broadest.indexOf(narrow))
      .find((wide) => wide.deadlineAt <= narrow.deadlineAt && canDerive(wide, narrow, now()));
  }

  async function readRecent(part: Part): Promise<FiguresAnswer | undefined> {
    for (const question of recent.list(connection, of)) {
      const source = planFigures(connection, of, question);
      if (!source || !canDerive({ question, source }, part, now())) continue;
      const wide = await readKept((call) => source.read(question, call), context);
      const derived = wide && deriveFigures(question, part.question, wide, source.metrics, now());
      if (derived) return derived;
    }
    return undefined;
  }

  /** Only for the days that may have changed, where the others are known for good; apart what lies in different time zones. */
  async function askUnsettled(part: Part, question = part.question): Promise<FiguresAnswer> {
    const { source } = part;
    const zones = source ? days.partIds({ connection, of, source, question }) : [];
    if (zones.length > 1) {
      const inZones = zones.map((ids) => askUnsettled(part, { ...question, ids }));
      return joinAnswers(inZones).catch((failure: unknown) => {
        // What is closed or gone takes nothing from the others where they are asked together.
        if (!isOfKind(failure, 'forbidden', 'not-found')) throw failure;
        return ask(part, question);
      });
    }
    const terms = {
      now: now(),
      maxAgeSeconds: context.maxAgeSeconds,
      settlesAfterDays: (metric: MetricName) => settlesAfterDays(connection.provider, metric),
    };
    const split = source && days.split({ connection, of, source, question }, terms);
    if (!split) return ask(part, question);
    const rest = split.rest ? await ask(part, split.rest) : { rows: [] };
    return split.join(rest) ?? ask(part, question);
  }

  async function ask(part: Part, question = part.question): Promise<FiguresAnswer> {
    const { source, deadlineAt } = part;
    if (!source) throw createAccountError(connection.account, 'unsupported', describeLack(of, question));
    const fields = parts.flatMap((one) => (one === part || findWider(one) === part ? one.fields : []));
    const kind = toFiguresKind(of, question);
    const unit = { connection, source, calls: source.estimateCalls(question), fields, question: kind };
    const changes = connection.changes();
    const answer = await readCounted(unit, (call) => source.read(question, call), calls, { ...context, deadlineAt });
    recent.note(connection, of, question);
    days.note({ connection, of, source, question }, answer, changes);
    return answer;
  }

  const answers = new Map<Part, Promise<FiguresAnswer>>();
  function answer(part: Part): Promise<FiguresAnswer> {
    const known = answers.get(part);
    if (known) return known;
    const found = find(part);
    answers.set(part, found);
    return found;
  }

  async function find(part: Part): Promise<FiguresAnswer> {
    const own = kept[parts.indexOf(part)];
    if (own) return own;
    const recently = await readRecent(part);
    if (recently) return recently;
    const listed = await readListed({ connection, of, question: part.question }, lists.pages, context);
    if (listed) return listed;
    const wider = findWider(part);
    const wide = wider && (await answer(wider).catch(passUnlessRefused));
    const derived = wide && deriveFigures(wider.question, part.question, wide, wider.source!.metrics, now());
    return derived ?? askUnsettled(part);
  }

  return Promise.all(parts.map((part) => answer(part).catch(toError)));
}

/** Fails only when all have come to their end: what is merely counted is then told whole. */
async function joinAnswers(asked: readonly Promise<FiguresAnswer>[]): Promise<FiguresAnswer> {
  await Promise.allSettled(asked);
  const answers = await Promise.all(asked);
  const truncated = answers.find((answer) => answer.truncated !== undefined)?.truncated;
  return { rows: answers.flatMap(({ rows }) => rows), ...(truncated !== undefined && { truncated }) };
}

interface Part extends AskedFigures {
  readonly source: FiguresSource | undefined;
}

/** A row of a day, week or month tells of the days of that step alone, not of the whole range that was asked. */
export function cutToStep(dimensions: readonly Dimension[], row: FigureRow): FigureRow {
  const step = calendarSteps.find((one) => dimensions.includes(one));
  const first = step && row.keys[dimensions.indexOf(step)];
  if (!step || !first) return row;
  const { from, to } = row.figures.range;
  const last = toLastDay(first, step);
  const range = { from: first > from ? first : from, to: last < to ? last : to };
  return { ...row, figures: { ...row.figures, range } };
}

/** A split that the provider does not give is no reason to leave out the total; a provider that is down is not asked once more. */
function passUnlessRefused(failure: unknown): undefined {
  if (!isOfKind(failure, 'unsupported', 'rejected', 'bad-input', 'bad-response')) throw failure;
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}

function describeLack(of: string, question: FiguresQuestion): string {
  const by = question.dimensions.length > 0 ? ` by ${question.dimensions.join(' and ')}` : '';
  const only =
    question.filters.length > 0
      ? ` only for some ${question.filters.map((filter) => filter.dimension).join(', ')}`
      : '';
  const when = 'lastSeconds' in question.range ? ' for the last seconds' : '';
  return `This provider has no figures of ${of}${by}${only}${when}.`;
}
