/** The calls of 24Metrics that change filter groups. Their answers are opaque: what came of them is read afterwards. */
import { toPath } from '../../../http/paths';
import type { CallContext } from '../../../http/types';
import type { Options } from '../wire';
import { parseCreatedId } from '../wire';
import type { Sender } from './send';

/** Filter groups that one bulk call names: the API tells no ceiling, its lists have this one. */
export const mostInBulk = 100;

/** Members of a filter group as the API calls them. */
export type FilterGroupBody = Readonly<Record<string, unknown>>;

export interface FilterGroupWrites {
  /** The new id; null when the answer does not tell. */
  readonly create: (integration: string, body: FilterGroupBody, context: CallContext) => Promise<string | null>;
  /** `update` and `delete` reject with `not-found`, which may be the object's or the path's fault. */
  readonly update: (integration: string, id: string, body: FilterGroupBody, context: CallContext) => Promise<void>;
  readonly delete: (integration: string, id: string, context: CallContext) => Promise<void>;
  readonly updateMany: (
    integration: string,
    ids: readonly string[],
    terms: { readonly organization: string | null; readonly monitorsOnly: boolean },
    context: CallContext,
  ) => Promise<void>;
  readonly deleteMany: (
    integration: string,
    ids: readonly string[],
    terms: { readonly organization: string | null },
    context: CallContext,
  ) => Promise<void>;
}

const ignore = (): void => undefined;

export function createFilterGroupWrites({ write, explainMissing }: Sender, { paths }: Options): FilterGroupWrites {
  const setting = 'option paths.filterGroups, or check the id of the integration';
  const toTarget = (integrationID: string, filterGroupID: string): string =>
    toPath(paths.filterGroup, { integrationID, filterGroupID });

  async function writeMany(
    method: 'PATCH' | 'DELETE',
    integrationID: string,
    organization: string | null,
    body: { readonly data: readonly string[]; readonly monitoring_mode?: boolean },
    context: CallContext,
  ): Promise<void> {
    const operation = `${method} ${paths.filterGroups}`;
    const path = toPath(paths.filterGroups, { integrationID });
    const query = { organization: organization ?? undefined };
    const about = { integration: integrationID, ids: body.data };
    const answer = write({ method, operation, path, query, about, body, parse: ignore }, context);
    await explainMissing(answer, operation, setting);
  }

  return {
    create: (integrationID, body, context) => {
      const operation = `POST ${paths.filterGroups}`;
      const path = toPath(paths.filterGroups, { integrationID });
      const about = { integration: integrationID };
      const answer = write({ method: 'POST', operation, path, about, body, parse: parseCreatedId }, context);
      return explainMissing(answer, operation, setting);
    },
    update: (integration, id, body, context) => {
      const operation = `PATCH ${paths.filterGroup}`;
      const path = toTarget(integration, id);
      return write({ method: 'PATCH', operation, path, about: { integration, id }, body, parse: ignore }, context);
    },
    delete: (integration, id, context) => {
      const operation = `DELETE ${paths.filterGroup}`;
      const path = toTarget(integration, id);
      return write({ method: 'DELETE', operation, path, about: { integration, id }, parse: ignore }, context);
    },
    updateMany: (integration, ids, { organization, monitorsOnly }, context) =>
      writeMany('PATCH', integration, organization, { data: ids, monitoring_mode: monitorsOnly }, context),
    deleteMany: (integration, ids, { organization }, context) =>
      writeMany('DELETE', integration, organization, { data: ids }, context),
  };
}
