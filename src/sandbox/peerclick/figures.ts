/** The report's figures: sums kept in whole hundred-thousandths, ratios worked out from the sums alone. */
import type { Visit } from '../world/types';

const unitsPerOne = 100_000;

export interface Sums {
  visits: number;
  clicks: number;
  conversions: number;
  revenueUnits: number;
  costUnits: number;
}

export function createSums(): Sums {
  return { visits: 0, clicks: 0, conversions: 0, revenueUnits: 0, costUnits: 0 };
}

/** A conversion is booked on its visit's day, and only once it has arrived: figures of past days may still grow. */
export function addVisit(sums: Sums, visit: Visit, now: number): void {
  sums.visits += 1;
  sums.costUnits += Math.round(visit.cost * unitsPerOne);
  if (visit.clickedThrough) sums.clicks += 1;
  if (visit.conversion !== null && visit.conversion.at <= now) {
    sums.conversions += 1;
    sums.revenueUnits += Math.round(visit.conversion.payout * unitsPerOne);
  }
}

export function toFigures(sums: Sums): Readonly<Record<string, number | string | null>> {
  const { visits, clicks, conversions, revenueUnits, costUnits } = sums;
  const profitUnits = revenueUnits - costUnits;
  return {
    visits,
    clicks,
    conversions,
    revenue: revenueUnits / unitsPerOne,
    // Text on purpose: nothing says that money is a number, so a reader has to cope with both.
    cost: (costUnits / unitsPerOne).toFixed(5),
    profit: profitUnits / unitsPerOne,
    cr: divide(conversions * 100, clicks),
    epc: divide(revenueUnits, clicks * unitsPerOne),
    cpv: divide(costUnits, visits * unitsPerOne),
    cpc: divide(costUnits, clicks * unitsPerOne),
    cpm: divide(costUnits * 1000, visits * unitsPerOne),
    cpa: divide(costUnits, conversions * unitsPerOne),
    ctr: divide(clicks * 100, visits),
    roi: divide(profitUnits * 100, costUnits),
  };
}

function divide(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}
