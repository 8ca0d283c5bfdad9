/** Changes of several addresses in one call: an answer for each address, in order. */
import type { MutationEmailReportCreateArgs, MutationMemberAddArgs } from '../../../../generated/graphql';
import { errorCodes, InputError, ProviderError } from '../../../../errors';
import type { Entity } from '../../../../model/entity';
import { catchUserErrorsOf, toUserErrors, type UserError } from '../../../../model/user-error';
import type { ResolverContext } from '../../../provider';
import { addMembers, createReports, listMembers } from '../../endpoints/change-owned';
import { findWebsiteRef } from '../find';

interface Results<T> {
  readonly results: readonly T[];
}

interface Result {
  readonly index: number;
  readonly email: string;
  readonly userErrors: readonly UserError[];
}

type MemberResult = Result & { readonly member: Entity | null };
type ReportResult = Result & { readonly emailReport: Entity | null };

const maxEmails = 100;
const names = { id: ['websiteId'], domain_id: ['websiteId'], interval: ['intervalWeeks'] } as const;

export const sharedMutations = {
  memberAdd: (_: unknown, { input }: MutationMemberAddArgs, context: ResolverContext) =>
    catchUserErrorsOf<Results<MemberResult>>(
      'websiteId',
      { results: [] },
      async () => {
        const { api, id } = findWebsiteRef(context, input.websiteId, 'input.websiteId');
        const emails = toDistinct(input.emails);
        const add = () => addMembers(api, id, emails, context.call);
        const errors = await findItemErrors(() => api.keys.run(input.idempotencyKey, ['memberAdd', input], add));
        const listed = errors ? [] : await listMembers(api, id, context.call);
        return {
          results: toResults(input.emails, listed, errors).map(({ found, ...rest }) => ({ ...rest, member: found })),
        };
      },
      names,
    ),
  emailReportCreate: (_: unknown, { input }: MutationEmailReportCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<Results<ReportResult>>(
      'websiteId',
      { results: [] },
      async () => {
        const { api, id } = findWebsiteRef(context, input.websiteId, 'input.websiteId');
        const asked = { emails: toDistinct(input.emails), interval: input.intervalWeeks };
        let reports: readonly Entity[] = [];
        const errors = await findItemErrors(async () => {
          const make = () => createReports(api, id, asked, context.call);
          reports = await api.keys.run(input.idempotencyKey, ['emailReportCreate', input], make);
        });
        return {
          results: toResults(input.emails, reports, errors).map(({ found, ...rest }) => ({
            ...rest,
            emailReport: found,
          })),
        };
      },
      names,
    ),
};

/** Pirsch is told each address once. */
function toDistinct(emails: readonly string[]): readonly string[] {
  if (emails.length < 1 || emails.length > maxEmails) {
    throw new InputError(`emails needs 1 to ${maxEmails} addresses, not ${emails.length}.`, 'input.emails');
  }
  return [...new Map(emails.map((email) => [email.toLowerCase(), email])).values()];
}

type ItemErrors = (index: number) => readonly UserError[];

/** What is wrong with the addresses, and what nobody knows the outcome of, is told by address; all else is of the whole, and thrown. */
async function findItemErrors(act: () => Promise<void>): Promise<ItemErrors | null> {
  try {
    await act();
    return null;
  } catch (failure) {
    if (!(failure instanceof ProviderError)) throw failure;
    if (failure.kind !== 'outcome-unknown' && !('emails' in failure.fields)) throw failure;
    const toPath = (index: number): readonly string[] => ['input', 'emails', String(index)];
    if (failure.kind !== 'outcome-unknown') return (index) => toUserErrors(failure, { emails: [] }, toPath(index));
    return (index) => [{ field: toPath(index), message: failure.message, code: errorCodes[failure.kind] }];
  }
}

function toResults(
  emails: readonly string[],
  listed: readonly Entity[],
  errors: ItemErrors | null,
): readonly (Result & { readonly found: Entity | null })[] {
  return emails.map((email, index) => ({
    index,
    email,
    found: listed.find((one) => String(one.email).toLowerCase() === email.toLowerCase()) ?? null,
    userErrors: errors?.(index) ?? [],
  }));
}
