/** Conversion goals, which Pirsch takes whole. */
import type { Entry, Invalid, World } from '../entry';
import { refuseNonsense } from '../entry';
import { blank, lookThrough, otherKind, unknownOf, unknownWebsite } from './prepare';

const fields = 'id name pathPattern targetVisitors targetConversionRate deletesWhenReached emailsWhenReached';
const goal = {
  name: 'A new goal',
  pathPattern: '/new/**',
  targetVisitors: 7,
  targetConversionRate: 0.0123,
  deletesWhenReached: false,
  emailsWhenReached: true,
};
const targets: readonly Invalid[] = [
  blank('name'),
  blank('pathPattern'),
  { what: 'a target of no visitors', override: { targetVisitors: 0 }, field: 'input.targetVisitors' },
  { what: 'a target of more than all', override: { targetConversionRate: 1.5 }, field: 'input.targetConversionRate' },
];

const prepareGoal = async ({ make, known }: World) => {
  const input = { websiteId: known.website, ...goal, name: 'A goal' };
  return { goal: (await make('conversionGoalCreate', 'conversionGoal { id }', input)).conversionGoal.id };
};
const ofGoal = {
  prepare: prepareGoal,
  unknown: unknownOf('ConversionGoal'),
  forbidden: 'weaker',
  read: lookThrough('goals', fields, ({ id }, known) => id === known.goal),
} as const;

export const goals: readonly Entry[] = [
  {
    mutation: 'conversionGoalCreate',
    selection: 'conversionGoal { id }',
    write: 'POST /goal',
    input: ({ website }) => ({ websiteId: website, ...goal }),
    invalid: [
      ...targets,
      refuseNonsense('websiteId'),
      otherKind('websiteId'),
      { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
    ],
    unknown: unknownWebsite('websiteId'),
    forbidden: 'weaker',
    read: lookThrough('goals', fields, ({ name }) => name === goal.name),
    becomes: (_, { conversionGoal }) => [{ id: conversionGoal.id, ...goal }],
  },
  {
    mutation: 'conversionGoalUpdate',
    selection: 'conversionGoal { name }',
    write: 'PUT /goal',
    input: (known) => ({ id: known.goal, name: 'A changed goal', targetVisitors: null }),
    invalid: [
      ...targets,
      refuseNonsense(),
      otherKind(),
      { what: 'a name that is cleared', override: { name: null }, field: 'input.name' },
    ],
    ...ofGoal,
    becomes: (known) => [{ id: known.goal, ...goal, name: 'A changed goal', targetVisitors: null }],
  },
  {
    mutation: 'conversionGoalDelete',
    selection: 'deletedId',
    write: 'DELETE /goal',
    input: (known) => ({ id: known.goal }),
    invalid: [refuseNonsense(), otherKind()],
    ...ofGoal,
    becomes: () => [],
  },
];
