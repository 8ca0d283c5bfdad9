/** One set of figures with everything needed to judge it. */
import type { Answer } from '../../../../http/types';
import type { Figures } from '../../../../model/entity';
import type { MetricValues } from '../../../../model/metrics';
import type { DayRange } from '../../../../model/range';
import { isSettled } from '../../../../model/range';
import { conversionsSettleAfterDays } from '../settling';
import type { Tools } from '../tools';

export interface Measured {
  readonly values: MetricValues;
  readonly range: DayRange;
  readonly answer: Pick<Answer<unknown>, 'asOf' | 'isStale'>;
  readonly operation: string;
  /** The last day that was counted, where it is not that of the range. */
  readonly lastDay?: string;
}

export function toFigures({ account, today }: Tools, measured: Measured): Figures {
  const { values, range, answer, operation, lastDay = range.to } = measured;
  return {
    values,
    range,
    timeZone: account.timeZone,
    currency: account.currency,
    asOf: answer.asOf,
    isStale: answer.isStale,
    isSettled: isSettled(lastDay, conversionsSettleAfterDays, today()),
    sources: [{ provider: account.provider, account: account.id, operation }],
  };
}
