/** What 24Metrics can be asked, by kind of question, and how it is changed. */
import { InputError, isOfKind } from '../../../errors';
import type { IdempotencyKeys } from '../../../http/idempotency';
import { createIdempotencyKeys } from '../../../http/idempotency';
import type { AccountClient, CallContext, Clock } from '../../../http/types';
import type { DayRange, RangeQuestion } from '../../../model/range';
import { toDayRange } from '../../../model/range';
import type { AccountSettings, Connection } from '../../provider';
import type { Options } from '../wire';
import type { Calls } from './calls';
import { createCalls } from './calls';
import { createEventLists } from './events';
import type { ExportSources } from './export-sources';
import { createExportSources } from './export-sources';
import type { ExportCalls } from './exports';
import { createExportCalls } from './exports';
import { createFiguresSources } from './figures';
import type { FilterGroupWrites } from './filter-group-writes';
import { createFilterGroupWrites } from './filter-group-writes';
import { createFilterGroupSources } from './filter-groups';
import { createIntegrations, isId } from './integrations';
import { createSender } from './send';

export { dropRepeats } from './events';
export { countedDimensions } from './counted';
export { settlesAfterDays } from './settling';
export { createTagRules } from './tags';

/** For the fields and changes that only this provider has. */
export interface Api {
  readonly account: AccountSettings;
  readonly options: Options;
  readonly calls: Calls;
  readonly filterGroups: FilterGroupWrites;
  readonly exports: ExportCalls;
  readonly exportSources: ExportSources;
  readonly keys: IdempotencyKeys;
  readonly createMissing: (operation: string, setting: string) => Error;
  /** Throws an `InputError` for an integration that the account cannot have. */
  readonly checkIntegration: (integration: string, field: string) => void;
  /** The days that are meant; throws an `InputError` for a range of seconds. */
  readonly toDays: (range: RangeQuestion, field: string) => DayRange;
  /** Of the settings, or of the integration's filter groups; null when neither tells. */
  readonly readOrganization: (integration: string, context: CallContext) => Promise<string | null>;
}

export function createEndpoints(
  client: AccountClient,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): Pick<Connection, 'lists' | 'reads' | 'figures'> & { readonly api: Api } {
  const sender = createSender(client, account, options);
  const calls = createCalls(sender, options, clock);
  const integrations = createIntegrations(calls, account, options);
  const filterGroups = createFilterGroupSources(calls, integrations, account, options);
  const exports = createExportCalls(sender, options);
  const exportSources = createExportSources(exports, sender, account, options);
  return {
    lists: [filterGroups.list, ...createEventLists(calls, integrations, account, options, clock)],
    reads: [filterGroups.read, exportSources.read],
    figures: createFiguresSources(calls, integrations, account, options, clock),
    api: {
      account,
      options,
      calls,
      filterGroups: createFilterGroupWrites(sender, options),
      exports,
      exportSources,
      keys: createIdempotencyKeys(clock, (failure) => isOfKind(failure, 'outcome-unknown')),
      createMissing: sender.createMissing,
      checkIntegration: (integration, field) => {
        if (isId(integration) && integrations.isAllowed(integration)) return;
        throw new InputError('This is not the id of an integration that the settings of the account name.', field);
      },
      toDays: (range, field) => {
        if (!('lastSeconds' in range)) return toDayRange(range, options.dateTimeZone, clock.now());
        throw new InputError('The provider answers by whole days only.', `${field}.lastSeconds`);
      },
      readOrganization: async (integration, context) => {
        if (options.organization !== null) return options.organization;
        const { value } = await calls.readFilterGroups(integration, 1, context);
        return value.items.find((wire) => wire.organization)?.organization ?? null;
      },
    },
  };
}
