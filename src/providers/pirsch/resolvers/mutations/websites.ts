/** Changes of websites. */
import type {
  MutationWebsiteCreateArgs,
  MutationWebsiteDeleteArgs,
  MutationWebsiteResetIdentificationCodeArgs,
  MutationWebsiteSetPublicArgs,
  MutationWebsiteSetSubdomainArgs,
  MutationWebsiteSetTimeZoneArgs,
  MutationWebsiteSetTitleGroupingArgs,
} from '../../../../generated/graphql';
import type { Entity } from '../../../../model/entity';
import { catchUserErrorsOf, type FieldNames } from '../../../../model/user-error';
import type { ResolverContext } from '../../../provider';
import type { PirschApi } from '../../endpoints';
import {
  createWebsite,
  deleteWebsite,
  publicToggle,
  resetIdentificationCode,
  setSubdomain,
  setTimeZone,
  setToggle,
  titleToggle,
} from '../../endpoints/change-websites';
import { findAccount, findWebsiteRef } from '../find';

interface Changed {
  readonly website: Entity | null;
}

const names: FieldNames = {
  id: ['id'],
  domain_id: ['id'],
  hostname: ['hostname'],
  subdomain: ['subdomain'],
  timezone: ['timeZone'],
};

export const websiteMutations = {
  websiteCreate: (_: unknown, { input }: MutationWebsiteCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<Changed>(
      'account',
      { website: null },
      async () => {
        const api = findAccount(context, input.account);
        const act = () => createWebsite(api, input, context.call);
        return { website: await api.keys.run(input.idempotencyKey, ['websiteCreate', input], act) };
      },
      names,
    ),
  websiteDelete: (_: unknown, { input }: MutationWebsiteDeleteArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ readonly deletedId: string | null }>(
      'id',
      { deletedId: null },
      async () => {
        const { api, id } = findWebsiteRef(context, input.id, 'input.id');
        await deleteWebsite(api, id, context.call);
        return { deletedId: input.id };
      },
      names,
    ),
  websiteResetIdentificationCode: (
    _: unknown,
    { input }: MutationWebsiteResetIdentificationCodeArgs,
    context: ResolverContext,
  ) => change(context, input.id, (api, id) => resetIdentificationCode(api, id, context.call)),
  websiteSetSubdomain: (_: unknown, { input }: MutationWebsiteSetSubdomainArgs, context: ResolverContext) =>
    change(context, input.id, (api, id) => setSubdomain(api, id, input.subdomain, context.call)),
  websiteSetPublic: (_: unknown, { input }: MutationWebsiteSetPublicArgs, context: ResolverContext) =>
    change(context, input.id, (api, id) => setToggle(api, publicToggle, id, input.isPublic, context.call)),
  websiteSetTitleGrouping: (_: unknown, { input }: MutationWebsiteSetTitleGroupingArgs, context: ResolverContext) =>
    change(context, input.id, (api, id) => setToggle(api, titleToggle, id, input.groupsByTitle, context.call)),
  websiteSetTimeZone: (_: unknown, { input }: MutationWebsiteSetTimeZoneArgs, context: ResolverContext) =>
    change(context, input.id, (api, id) => setTimeZone(api, id, input.timeZone, context.call)),
};

function change(context: ResolverContext, id: string, act: (api: PirschApi, id: string) => Promise<Entity>) {
  return catchUserErrorsOf<Changed>(
    'id',
    { website: null },
    async () => {
      const found = findWebsiteRef(context, id, 'input.id');
      return { website: await act(found.api, found.id) };
    },
    names,
  );
}
