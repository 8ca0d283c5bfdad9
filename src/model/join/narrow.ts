/** Which campaign parameters of destinations can narrow figures, and which cannot. */
import { matchUtm, type Utm, type UtmParameter, utmParameters } from '../landing';
import type { DimensionFilter } from '../question';
import type { PageJoin } from './declared';
import type { CampaignParameter } from './found';

export interface Narrowing {
  readonly by: readonly CampaignParameter[];
  readonly notBy: readonly CampaignParameter[];
  readonly filters: readonly DimensionFilter[];
}

/** Several destinations narrow by what all of them have alike. */
export function toNarrowing(
  utms: readonly Utm[],
  { utm: dimensions, canNarrow }: Pick<PageJoin, 'utm' | 'canNarrow'>,
): Narrowing {
  const filters = utms.map((utm) => matchUtm(utm).filter);
  const given = utmParameters.flatMap((parameter) =>
    [...new Set(utms.flatMap((utm) => utm[parameter] ?? []))].map((value) => ({ parameter, value })),
  );
  const isKept = ({ parameter, value }: { parameter: UtmParameter; value: string }): boolean =>
    canNarrow(value) && filters.every((filter) => filter[parameter] === value);
  const kept = given.filter(isKept);
  return {
    by: kept.map(toParameter),
    notBy: given.filter((one) => !isKept(one)).map(toParameter),
    filters: kept.map(({ parameter, value }) => ({ dimension: dimensions[parameter], anyOf: [value] })),
  };
}

function toParameter({ parameter, value }: { readonly parameter: string; readonly value: string }): CampaignParameter {
  return { name: `utm_${parameter}`, value };
}
