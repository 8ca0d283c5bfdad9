/** Changes of conversion goals. */
import type { MutationConversionGoalCreateArgs, MutationConversionGoalUpdateArgs } from '../../../../generated/graphql';
import type { Entity } from '../../../../model/entity';
import { catchUserErrorsOf, type FieldNames } from '../../../../model/user-error';
import type { ResolverContext } from '../../../provider';
import { createGoal, deleteGoal, updateGoal } from '../../endpoints/change-goals';
import { findOwnedRef, findWebsiteRef } from '../find';
import { createDelete } from './delete';

interface Changed {
  readonly conversionGoal: Entity | null;
}

const nothing: Changed = { conversionGoal: null };

const names: FieldNames = {
  name: ['name'],
  path_pattern: ['pathPattern'],
  visitors: ['targetVisitors'],
  cr: ['targetConversionRate'],
  delete_reached: ['deletesWhenReached'],
  email_reached: ['emailsWhenReached'],
};

export const goalMutations = {
  conversionGoalCreate: (_: unknown, { input }: MutationConversionGoalCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<Changed>(
      'websiteId',
      nothing,
      async () => {
        const { api, id } = findWebsiteRef(context, input.websiteId, 'input.websiteId');
        const act = () => createGoal(api, id, input, context.call);
        return { conversionGoal: await api.keys.run(input.idempotencyKey, ['conversionGoalCreate', input], act) };
      },
      { ...names, domain_id: ['websiteId'] },
    ),
  conversionGoalUpdate: (_: unknown, { input }: MutationConversionGoalUpdateArgs, context: ResolverContext) =>
    catchUserErrorsOf<Changed>(
      'id',
      nothing,
      async () => {
        const { api, ref } = findOwnedRef(context, input.id, 'ConversionGoal');
        return { conversionGoal: await updateGoal(api, ref, input, context.call) };
      },
      { ...names, id: ['id'] },
    ),
  conversionGoalDelete: createDelete('ConversionGoal', deleteGoal),
};
