/** Changes of one access link, member, API client or e-mail report at a time. */
import type {
  MutationAccessLinkCreateArgs,
  MutationAccessLinkUpdateArgs,
  MutationApiClientCreateArgs,
  MutationApiClientUpdateArgs,
  MutationEmailReportUpdateArgs,
  MutationMemberSetRoleArgs,
} from '../../../../generated/graphql';
import type { Entity } from '../../../../model/entity';
import { catchUserErrorsOf, type FieldNames } from '../../../../model/user-error';
import type { ResolverContext } from '../../../provider';
import {
  createAccessLink,
  createClient,
  deleteOwned,
  setMemberRole,
  updateAccessLink,
  updateClient,
  updateReport,
  type NewAccessLink,
  type NewClient,
} from '../../endpoints/change-owned';
import { accessLinks, apiClients, emailReports, members, type OwnedKind } from '../../endpoints/owned';
import { findOwnedRef, findWebsiteRef } from '../find';
import { createDelete } from './delete';

const names: FieldNames = {
  id: ['id'],
  domain_id: ['websiteId'],
  description: ['description'],
  role: ['role'],
  interval: ['intervalWeeks'],
  scope_hit: ['canSendHits'],
  scope_event: ['canSendEvents'],
  scope_statistics: ['canReadStatistics'],
  scope_domains: ['settings'],
};

/** As Pirsch's documents write them. */
const roles = { VIEWER: 'Viewer', ADMIN: 'Admin' } as const;

export const ownedMutations = {
  accessLinkCreate: (_: unknown, { input }: MutationAccessLinkCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<NewAccessLink | { readonly accessLink: null; readonly code: null }>(
      'websiteId',
      { accessLink: null, code: null },
      async () => {
        const { api, id } = findWebsiteRef(context, input.websiteId, 'input.websiteId');
        const act = () => createAccessLink(api, id, input.description, context.call);
        return api.keys.run(input.idempotencyKey, ['accessLinkCreate', input], act);
      },
      names,
    ),
  accessLinkUpdate: (_: unknown, { input }: MutationAccessLinkUpdateArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ readonly accessLink: Entity | null }>(
      'id',
      { accessLink: null },
      async () => {
        const { api, ref } = findOwnedRef(context, input.id, 'AccessLink');
        return { accessLink: await updateAccessLink(api, ref, input.description, context.call) };
      },
      names,
    ),
  accessLinkDelete: createOwnedDelete(accessLinks),
  memberSetRole: (_: unknown, { input }: MutationMemberSetRoleArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ readonly member: Entity | null }>(
      'id',
      { member: null },
      async () => {
        const { api, ref } = findOwnedRef(context, input.id, 'Member');
        return { member: await setMemberRole(api, ref, roles[input.role], context.call) };
      },
      names,
    ),
  memberRemove: createOwnedDelete(members),
  apiClientCreate: (_: unknown, { input }: MutationApiClientCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<NewClient | { readonly apiClient: null; readonly clientSecret: null }>(
      'websiteId',
      { apiClient: null, clientSecret: null },
      async () => {
        const { api, id } = findWebsiteRef(context, input.websiteId, 'input.websiteId');
        const act = () => createClient(api, id, input, context.call);
        return api.keys.run(input.idempotencyKey, ['apiClientCreate', input], act);
      },
      names,
    ),
  apiClientUpdate: (_: unknown, { input }: MutationApiClientUpdateArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ readonly apiClient: Entity | null }>(
      'id',
      { apiClient: null },
      async () => {
        const { api, ref } = findOwnedRef(context, input.id, 'ApiClient');
        return { apiClient: await updateClient(api, ref, input.description, context.call) };
      },
      names,
    ),
  apiClientDelete: createOwnedDelete(apiClients),
  emailReportUpdate: (_: unknown, { input }: MutationEmailReportUpdateArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ readonly emailReport: Entity | null }>(
      'id',
      { emailReport: null },
      async () => {
        const { api, ref } = findOwnedRef(context, input.id, 'EmailReport');
        return { emailReport: await updateReport(api, ref, input.intervalWeeks, context.call) };
      },
      names,
    ),
  emailReportDelete: createOwnedDelete(emailReports),
};

function createOwnedDelete(kind: OwnedKind) {
  return createDelete(kind.type, (api, ref, context) => deleteOwned(api, kind, ref, context));
}
