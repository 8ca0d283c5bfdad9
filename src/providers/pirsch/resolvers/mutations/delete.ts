/** Deletes by id of what belongs to a website. */
import { catchUserErrorsOf } from '../../../../model/user-error';
import type { CallContext, ResolverContext } from '../../../provider';
import type { PirschApi } from '../../endpoints';
import type { OwnedRef } from '../../normalise';
import { findOwnedRef } from '../find';

/** `type` is the one that the id must be of. */
export function createDelete(
  type: string,
  send: (api: PirschApi, ref: OwnedRef, context: CallContext) => Promise<void>,
) {
  return (_: unknown, { input }: { readonly input: { readonly id: string } }, context: ResolverContext) =>
    catchUserErrorsOf<{ readonly deletedId: string | null }>('id', { deletedId: null }, async () => {
      const { api, ref } = findOwnedRef(context, input.id, type);
      await send(api, ref, context.call);
      return { deletedId: input.id };
    });
}
