/** Which integrations an account has: the API has no operation that lists them. */
import { createAccountError, isOfKind } from '../../../errors';
import { groupBy } from '../../../model/group-by';
import type { AccountSettings, CallContext } from '../../provider';
import type { Options } from '../wire';
import type { Calls } from './calls';

export interface Integrations {
  /** Those of the settings, else those of which exports were made; rejects with `unsupported` when there are none. */
  readonly read: (context: CallContext) => Promise<readonly string[]>;
  /** Whether the settings let it be asked. */
  readonly isAllowed: (integration: string) => boolean;
  /** As far as the settings tell. */
  readonly atLeast: number;
}

const advice = 'Set the option integrations (METRICS24_INTEGRATIONS) to the ids of the integrations.';

export function createIntegrations(calls: Calls, account: AccountSettings, options: Options): Integrations {
  const configured = [...new Set(options.integrations)];

  async function discover(context: CallContext): Promise<readonly string[]> {
    const found = await calls.readExportIntegrations(context).catch((failure: unknown): never => {
      throw isOfKind(failure, 'unsupported', 'forbidden')
        ? createAccountError(account, 'unsupported', `The integrations are unknown: ${failure.message} ${advice}`)
        : failure;
    });
    const usable = found.value.filter(isId);
    if (usable.length === 0) {
      throw createAccountError(
        account,
        'unsupported',
        `The integrations are unknown, and no export names one. ${advice}`,
      );
    }
    return usable;
  }

  return {
    read: (context) => (configured.length > 0 ? Promise.resolve(configured) : discover(context)),
    isAllowed: (integration) => configured.length === 0 || configured.includes(integration),
    atLeast: Math.max(1, configured.length),
  };
}

export interface FilterGroupId {
  readonly upstreamId: string;
  readonly integration: string;
  readonly id: string;
}

/** By integration; texts that cannot be upstream ids of filter groups, and integrations that may not be asked, are left out. */
export function groupFilterGroupIds(
  upstreamIds: readonly string[],
  integrations: Integrations,
): ReadonlyMap<string, readonly FilterGroupId[]> {
  const ids = upstreamIds.flatMap((upstreamId) => {
    const id = readFilterGroupId(upstreamId);
    return id && integrations.isAllowed(id.integration) ? [id] : [];
  });
  return groupBy(ids, ({ integration }) => integration);
}

/** Undefined for a text that cannot be the upstream id of a filter group. */
export function readFilterGroupId(upstreamId: string): FilterGroupId | undefined {
  const [integration = '', id = '', ...others] = upstreamId.split(':');
  return isId(integration) && isId(id) && others.length === 0 ? { upstreamId, integration, id } : undefined;
}

export function isId(text: string): boolean {
  return /^[A-Za-z0-9][\w-]{0,127}$/.test(text);
}
