import { describe, expect, it } from '@jest/globals';
import { NotAskedError, ProviderError } from '../../../src/errors';
import type { ProviderErrorKind } from '../../../src/errors';
import type { PlannedSend } from '../../../src/http/types';
import type { FiguresQuestion } from '../../../src/model/question';
import { toDayRange } from '../../../src/model/range';
import { listSteps } from '../../../src/model/steps';
import { createSettledDays } from '../../../src/planner/figures/days';
import { createRecentQuestions } from '../../../src/planner/figures/recent';
import { createCallMemory, createListMemory } from '../../../src/planner/memory';
import { runFigures } from '../../../src/planner/run/figures';
import type { CallContext, FiguresAnswer, FiguresSource } from '../../../src/providers/provider';
import { createStubConnection } from '../../support/stub-provider';
import { noon, toFigures, toQuestion, toSource } from '../figures/figures-kit';

interface Options {
  /** Answered where a source is asked for it. */
  readonly failures?: Readonly<Record<string, ProviderErrorKind>>;
  readonly sources?: readonly FiguresSource[];
  /** Of things; UTC where nothing is said. */
  readonly zones?: Readonly<Record<string, string>>;
}

/** Every day has one click and two conversions. What was answered is kept until it is forgotten. */
function createKit({
  failures = {},
  zones = {},
  sources = [toSource({ metrics: ['clicks', 'uniqueClicks', 'conversions'] })],
}: Options = {}) {
  const wire: string[] = [];
  const deadlines: number[] = [];
  const kept = new Map<string, FiguresAnswer>();
  let now = noon;

  async function read(source: FiguresSource, question: FiguresQuestion, context: CallContext): Promise<FiguresAnswer> {
    const range = toDayRange(question.range, 'UTC', now);
    const { ids, dimensions } = question;
    const key = `${source.operation} ${ids.join(',')} by ${dimensions.join('+') || 'nothing'} ${range.from}..${range.to}`;
    const known = kept.get(key);
    if (known) return known;
    if (context.plan) {
      context.plan.note({ provider: 'CLICKMETER', account: 'one', operation: source.operation, buckets: [], key });
      throw new NotAskedError();
    }
    wire.push(key);
    deadlines.push(context.deadlineAt);
    await Promise.resolve();
    const kind = failures[dimensions.join('+')] ?? failures[key];
    if (kind) throw new ProviderError({ provider: 'CLICKMETER', account: 'one', kind, message: `It is ${kind}.` });
    const days = listSteps(range, 'DAY');
    const keys = dimensions[0] === 'DAY' ? days.map((day) => [day]) : dimensions.length > 0 ? [['DE'], ['FR']] : [[]];
    const clicks = dimensions[0] === 'DAY' ? 1 : days.length;
    const values = { clicks, uniqueClicks: 1, conversions: 2 * clicks };
    const toOwn = (id: string) => toFigures(values, { range, asOf: now, timeZone: zones[id] ?? 'UTC' });
    const answer = { rows: ids.flatMap((id) => keys.map((own) => ({ id, keys: own, figures: toOwn(id) }))) };
    kept.set(key, answer);
    return answer;
  }

  const connection = {
    ...createStubConnection({ things: [] }),
    figures: sources.map((source) => ({ ...source, read: read.bind(undefined, source) })),
  };
  const settlesAfterDays = () => 1;
  const tools = {
    lists: createListMemory(),
    recent: createRecentQuestions(),
    days: createSettledDays(),
    calls: createCallMemory(),
    settlesAfterDays,
  };
  const recorder = { record: () => undefined };
  return {
    wire,
    deadlines,
    kept,
    turnTo: (at: number) => void (now = at),
    ask: async (
      questions: readonly Partial<FiguresQuestion>[],
      terms: Partial<CallContext> = {},
      late: readonly number[] = [],
    ) => {
      const asked = questions.map((question, index) => ({
        question: toQuestion(question),
        deadlineAt: noon + 10_000 + (late[index] ?? 0),
        fields: [`field${index}`],
      }));
      const context = { deadlineAt: noon + 10_000, recorder, ...terms };
      const answers = await runFigures(connection, 'TrackingLink', asked, { ...tools, now: () => now }, context);
      return answers.map((answer) =>
        answer instanceof Error ? answer.message : answer.rows.map(({ figures }) => figures.values.clicks),
      );
    },
  };
}

const series = { dimensions: ['DAY'] } as const;
const month = { range: { days: 30 } } as const;
const oneTo = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

describe('questions of one moment', () => {
  it('are one call where one of them is the sum of the other', async () => {
    const { ask, wire } = createKit();
    expect(await ask([{}, series])).toEqual([[7], oneTo(7)]);
    expect(wire).toEqual(['GET /figures 1 by DAY 2026-03-09..2026-03-15']);
  });

  it('are one call where one has some of the days of the other', async () => {
    const { ask, wire } = createKit();
    expect(await ask([{ ...series, range: { preset: 'YESTERDAY' } }, {}, { ...series, ...month }, series])).toEqual([
      [1], [7], oneTo(30), oneTo(7),
    ]); // prettier-ignore
    expect(wire).toHaveLength(1);
  });

  it('are one call where both are the same days by different names', async () => {
    const { ask, wire } = createKit();
    expect(await ask([series, { ...series, range: { days: 7 } }, series])).toEqual([oneTo(7), oneTo(7), oneTo(7)]);
    expect(wire).toHaveLength(1);
  });

  it('are calls of their own where neither tells the other', async () => {
    const { ask, wire } = createKit();
    const people = { metrics: ['uniqueClicks'] } as const;
    expect(
      await ask([people, { ...series, ...people }, { ...series, ids: ['2'] }, { dimensions: ['COUNTRY'] }]),
    ).toHaveLength(4);
    expect(wire).toHaveLength(4);
  });

  it('fail each for itself where nobody answers them', async () => {
    const { ask, wire } = createKit();
    const nowhere = { dimensions: ['ISP'], filters: [{ dimension: 'OS', anyOf: ['x'] }] } as const;
    expect(await ask([{}, nowhere, { range: { lastSeconds: 60 } }])).toEqual([
      [7],
      'This provider has no figures of TrackingLink by ISP only for some OS.',
      'This provider has no figures of TrackingLink for the last seconds.',
    ]);
    expect(wire).toHaveLength(1);
  });

  it('tell the total that no endpoint has', async () => {
    const { ask, wire } = createKit({ sources: [toSource({ dimensions: [['DAY']] })] });
    expect(await ask([{}, series])).toEqual([[7], oneTo(7)]);
    expect(wire).toHaveLength(1);
  });

  it('are both asked where only the total has the metric', async () => {
    const sources = [
      toSource({ operation: 'GET /series', dimensions: [['DAY']], metrics: ['clicks'] }),
      toSource({ operation: 'GET /total', dimensions: [[]], metrics: ['clicks', 'conversions'] }),
    ];
    const { ask, wire } = createKit({ sources });
    const metrics = ['clicks', 'conversions'] as const;
    await ask([{ metrics }, { ...series, metrics }]);
    expect(wire.map((line) => line.split(' ')[1]).sort()).toEqual(['/series', '/total']);
  });
});

describe('a failed split', () => {
  it.each(['unsupported', 'rejected', 'bad-input', 'bad-response'] as const)(
    'leaves the total when it is %s',
    async (kind) => {
      const { ask, wire } = createKit({ failures: { DAY: kind } });
      expect(await ask([{}, series])).toEqual([[7], `It is ${kind}.`]);
      expect(wire).toHaveLength(2);
    },
  );

  it.each(['unavailable', 'timeout', 'auth', 'rate-limited', 'budget-exceeded'] as const)(
    'is not followed by another call when the provider is %s',
    async (kind) => {
      const { ask, wire } = createKit({ failures: { DAY: kind, '': kind } });
      expect(await ask([{}, series])).toEqual([`It is ${kind}.`, `It is ${kind}.`]);
      expect(wire).toHaveLength(1);
    },
  );
});

describe('what was asked a moment ago', () => {
  it('answers less without a call, as long as its answer is kept', async () => {
    const { ask, wire, kept } = createKit();
    await ask([{ ...series, ...month, ids: ['1', '2'] }]);
    expect(await ask([{}])).toEqual([[7]]);
    expect(await ask([{ ...series, range: { preset: 'YESTERDAY' } }])).toEqual([[1]]);
    expect(wire).toHaveLength(1);
    kept.clear();
    await ask([{}]);
    expect(wire).toHaveLength(2);
  });

  it('answers itself without a call', async () => {
    const { ask, wire } = createKit();
    await ask([{}, { dimensions: ['COUNTRY'], ids: ['2'] }]);
    await ask([{}, { dimensions: ['COUNTRY'], ids: ['2'] }]);
    expect(wire).toHaveLength(2);
  });

  it('does not answer for other things, days or metrics', async () => {
    const { ask, wire } = createKit();
    await ask([{ ...series, metrics: ['clicks'] }]);
    await ask([{ ids: ['2'] }, month, { metrics: ['conversions'] }]);
    expect(wire).toHaveLength(4);
  });

  it('is remembered for so many questions of each type', async () => {
    const recent = createRecentQuestions(2);
    const connection = createStubConnection({ things: [] });
    const questions = ['1', '2', '1', '3'].map((id) => toQuestion({ ids: [id] }));
    questions.forEach((question) => recent.note(connection, 'TrackingLink', question));
    expect(recent.list(connection, 'TrackingLink').map(({ ids }) => ids[0])).toEqual(['3', '1']);
    expect(recent.list(connection, 'TrackingPixel')).toEqual([]);
    expect(recent.list(createStubConnection({ things: [], account: 'two' }), 'TrackingLink')).toEqual([]);
  });
});

describe('settled days', () => {
  it('are not asked again when the answers are no longer kept', async () => {
    const { ask, wire, kept } = createKit();
    await ask([{ ...series, ...month }]);
    kept.clear();
    expect(await ask([{ ...series, ...month }])).toEqual([oneTo(30)]);
    expect(wire.at(-1)).toBe('GET /figures 1 by DAY 2026-03-14..2026-03-15');
    kept.clear();
    expect(await ask([month])).toEqual([[30]]);
    expect(wire.at(-1)).toBe('GET /figures 1 by nothing 2026-03-14..2026-03-15');
  });

  it('are asked again when the client wants nothing so old', async () => {
    const { ask, wire, kept, turnTo } = createKit();
    await ask([{ ...series, ...month }]);
    kept.clear();
    turnTo(noon + 60_000);
    await ask([{ ...series, ...month }], { maxAgeSeconds: 30 });
    expect(wire.at(-1)).toBe('GET /figures 1 by DAY 2026-02-14..2026-03-15');
  });

  it('make a total whose own endpoint knows no days', async () => {
    const sources = [
      toSource({ operation: 'GET /series', dimensions: [['DAY']], wholeBy: ['DAY'] }),
      toSource({ operation: 'GET /total', dimensions: [[]], wholeBy: [] }),
    ];
    const { ask, wire, kept } = createKit({ sources });
    const metrics = ['clicks'] as const;
    await ask([{ ...series, ...month, metrics }]);
    kept.clear();
    expect(await ask([{ ...month, metrics }])).toEqual([[30]]);
    expect(wire.at(-1)).toBe('GET /total 1 by nothing 2026-03-14..2026-03-15');
  });

  it('are asked for apart where they begin at different times', async () => {
    const { ask, wire, kept } = createKit({ zones: { 2: 'Pacific/Kiritimati' } });
    const all = { ...series, ...month, ids: ['1', '2', '3'] };
    await ask([all]);
    kept.clear();
    await ask([all]);
    expect(wire.slice(1)).toEqual([
      'GET /figures 1,3 by DAY 2026-03-14..2026-03-15',
      'GET /figures 2 by DAY 2026-03-15..2026-03-16',
    ]);
  });

  it.each([
    ['forbidden', 3],
    ['unavailable', 2],
  ] as const)('are asked for together where one of them is %s, if that helps: %d calls', async (kind, calls) => {
    const failures = { 'GET /figures 2 by nothing 2026-03-15..2026-03-16': kind };
    const { ask, wire, kept } = createKit({ zones: { 2: 'Pacific/Kiritimati' }, failures });
    await ask([{ ...series, ...month, ids: ['1', '2'] }]);
    kept.clear();
    const [answer] = await ask([{ ...month, ids: ['1', '2'] }]);
    expect(answer).toEqual(kind === 'forbidden' ? [30, 30] : 'It is unavailable.');
    expect(wire).toHaveLength(1 + calls);
  });

  it('are told apart where calls are only counted', async () => {
    const { ask, kept, wire } = createKit({ zones: { 2: 'Pacific/Kiritimati' } });
    const all = { ...series, ...month, ids: ['1', '2'] };
    await ask([all]);
    kept.clear();
    const told: PlannedSend[] = [];
    await ask([all], { plan: { note: (call) => void told.push(call), expect: () => undefined } });
    expect(told.map(({ key, fields }) => [key, fields])).toEqual([
      ['GET /figures 1 by DAY 2026-03-14..2026-03-15', ['field0']],
      ['GET /figures 2 by DAY 2026-03-15..2026-03-16', ['field0']],
    ]);
    expect(wire).toHaveLength(1);
  });

  it('are asked again where the rest does not know the thing, and a total would be a part', async () => {
    const sources = [toSource({ wholeBy: ['DAY'] })];
    const { ask, wire, kept } = createKit({ sources });
    await ask([{ ...series, ...month }]);
    kept.clear();
    kept.set('GET /figures 1 by nothing 2026-03-14..2026-03-15', { rows: [] });
    expect(await ask([month])).toEqual([[30]]);
    expect(wire.at(-1)).toBe('GET /figures 1 by nothing 2026-02-14..2026-03-15');
  });
});

describe('deadlines', () => {
  it('are those of each question', async () => {
    const { ask, deadlines } = createKit();
    await ask([{}, { dimensions: ['COUNTRY'], ids: ['2'] }], {}, [0, 15_000]);
    expect(deadlines.map((at) => at - noon).sort()).toEqual([10_000, 25_000]);
  });

  it('keep nobody waiting for an answer that may come later than its own', async () => {
    const { ask, wire } = createKit();
    expect(await ask([{}, series], {}, [0, 15_000])).toEqual([[7], oneTo(7)]);
    expect(wire).toHaveLength(2);
    const other = createKit();
    expect(await other.ask([{}, series], {}, [15_000, 0])).toEqual([[7], oneTo(7)]);
    expect(other.wire).toHaveLength(1);
  });
});

describe('where calls are only counted', () => {
  it('the wider question is told, for the fields of both', async () => {
    const { ask, wire } = createKit();
    const told: PlannedSend[] = [];
    const plan = { note: (call: PlannedSend) => void told.push(call), expect: () => undefined };
    const untold = 'Nothing was sent: the calls were only counted.';
    expect(await ask([{}, series, { ids: ['2'] }], { plan })).toEqual([untold, untold, untold]);
    expect(told.map(({ key, fields }) => [key, fields])).toEqual([
      ['GET /figures 1 by DAY 2026-03-09..2026-03-15', ['field0', 'field1']],
      ['GET /figures 2 by nothing 2026-03-09..2026-03-15', ['field2']],
    ]);
    expect(wire).toEqual([]);
  });
});
