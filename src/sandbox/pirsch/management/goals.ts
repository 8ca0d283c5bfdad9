/** Conversion goals: asked for with `visitors` and `cr`, told as `visitor_goal` and `cr_goal`. */
import { replyJson } from '../../kit';
import { toGoalPattern } from '../../world/websites';
import type { FieldReader } from '../body';
import { inDomain, withFields } from '../call';
import { replyFailure } from '../replies';
import type { GoalRow, StoredRow } from '../store';
import { changeRow, createBase, deleteOwned, keepRow, listOwned, withOwned, type Kind, type Routes } from './rows';

const goals: Kind<GoalRow> = { name: 'goal', rowsOf: (store) => store.goals };

export const goalRoutes: Routes = {
  'GET /api/v1/goal': listOwned('id', goals),
  'POST /api/v1/goal': withFields(readGoal, (fields, call) =>
    inDomain(call, fields.domain_id, () =>
      replyJson(200, keepRow(call.store.goals, { ...createBase(call), ...fields })),
    ),
  ),
  'PUT /api/v1/goal': withFields(
    (reader) => ({ id: reader.text('id'), fields: readGoal(reader) }),
    ({ id, fields }, call) =>
      withOwned(call, goals, id, (goal) =>
        goal.domain_id === fields.domain_id
          ? replyJson(200, keepRow(call.store.goals, changeRow(goal, fields, call)))
          : replyFailure(404, 'The domain has no such goal'),
      ),
  ),
  'DELETE /api/v1/goal': deleteOwned(goals),
};

/** All of a goal: what is left out is without target, or off. */
function readGoal(reader: FieldReader): Omit<GoalRow, keyof StoredRow> {
  const path_pattern = reader.text('path_pattern');
  return {
    domain_id: reader.text('domain_id'),
    name: reader.text('name'),
    path_pattern,
    pattern: toGoalPattern(path_pattern),
    visitor_goal: reader.optionalWhole('visitors') || null,
    cr_goal: reader.optionalNumber('cr') || null,
    delete_reached: reader.optionalFlag('delete_reached'),
    email_reached: reader.optionalFlag('email_reached'),
  };
}
