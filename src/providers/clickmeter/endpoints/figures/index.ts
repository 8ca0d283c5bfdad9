/** Every question about figures that ClickMeter answers. */
import type { Dimension } from '../../../../model/question';
import type { FiguresSource } from '../../../provider';
import { kinds } from '../kinds';
import type { Tools } from '../tools';
import { createAccountKinds, createAccountTotal, kindDimensions } from './account';
import { createAccountReports, createReport, reportDimensions } from './reports';
import { createAccountSeries, createSeries } from './series';
import { createTotals } from './totals';

export const dimensions: readonly Dimension[] = ['DAY', 'WEEK', 'MONTH', ...reportDimensions, ...kindDimensions];

export function createFiguresSources(tools: Tools): readonly FiguresSource[] {
  return [
    ...kinds.flatMap((kind) => [...createTotals(tools, kind), createSeries(tools, kind), createReport(tools, kind)]),
    createAccountTotal(tools),
    createAccountSeries(tools),
    ...createAccountReports(tools),
    ...createAccountKinds(tools),
  ];
}
