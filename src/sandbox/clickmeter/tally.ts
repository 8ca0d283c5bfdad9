/** Counts events: given positions in the traffic, every figure that ClickMeter states about them. */
import type { Traffic } from './traffic';

export interface Counts {
  readonly clicks: number;
  readonly uniqueClicks: number;
  readonly spiderClicks: number;
  readonly views: number;
  readonly uniqueViews: number;
  readonly spiderViews: number;
  /** Visitors that clicked or viewed, each once. */
  readonly uniqueHits: number;
  readonly conversions: number;
  readonly uniqueConversions: number;
  readonly value: number;
  /** 0 when nothing happened. */
  readonly lastHitAt: number;
}

/** Positions in any order; what has not happened by `now` does not count. */
export type Tally = (positions: Iterable<number>, now: number) => Counts;

/**
 * Bots appear as spiders only, never among clicks or views. Uniques are the distinct visitors of the positions given, so they
 * do not add up over days or links. A conversion counts at its click's time, once it has happened.
 */
export function createTally(traffic: Traffic): Tally {
  // The round in which a visitor was last seen, per figure: saves a set per call.
  const seen = { clicks: createMarks(traffic), views: createMarks(traffic), conversions: createMarks(traffic) };
  const seenHits = createMarks(traffic);
  let round = 0;

  return (positions, now) => {
    round += 1;
    const counts = {
      clicks: 0,
      uniqueClicks: 0,
      spiderClicks: 0,
      views: 0,
      uniqueViews: 0,
      spiderViews: 0,
      uniqueHits: 0,
      conversions: 0,
      uniqueConversions: 0,
      lastHitAt: 0,
    };
    let cents = 0;
    for (const position of positions) {
      const at = traffic.at[position]!;
      if (at > counts.lastHitAt) counts.lastHitAt = at;
      const isView = traffic.isView[position] === 1;
      if (traffic.isBot[position] === 1) {
        if (isView) counts.spiderViews += 1;
        else counts.spiderClicks += 1;
        continue;
      }
      const visitor = traffic.visitor[position]!;
      if (mark(seenHits, visitor, round)) counts.uniqueHits += 1;
      if (isView) {
        counts.views += 1;
        if (mark(seen.views, visitor, round)) counts.uniqueViews += 1;
        continue;
      }
      counts.clicks += 1;
      if (mark(seen.clicks, visitor, round)) counts.uniqueClicks += 1;
      if (traffic.convertedAt[position]! > now) continue;
      counts.conversions += 1;
      cents += traffic.valueCents[position]!;
      if (mark(seen.conversions, visitor, round)) counts.uniqueConversions += 1;
    }
    return { ...counts, value: cents / 100 };
  };
}

function createMarks(traffic: Traffic): Uint32Array {
  return new Uint32Array(traffic.visitorCount);
}

function mark(marks: Uint32Array, visitor: number, round: number): boolean {
  if (marks[visitor] === round) return false;
  marks[visitor] = round;
  return true;
}
