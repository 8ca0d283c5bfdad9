/** Which visits end in a conversion, what it is worth, and how late it arrives. */
import { dayMs, hourMs, type Calendar } from './calendar';
import type { OfferPlan } from './campaigns';
import type { ClickConversionPlan } from './catalogue';
import type { CodeWriter } from './codes';
import { roundTo, type Random } from './random';
import type { Source } from './traffic';
import type { PageView, VisitConversion } from './types';
import type { SiteEnding } from './websites';

export interface ConversionPlanner {
  /** The goal that this visit will come to, or null for most of them. */
  readonly chooseEnding: (source: Source) => SiteEnding | null;
  /** Null when it would arrive after the world's last day. */
  readonly createConversion: (
    source: Source,
    offer: OfferPlan | null,
    ending: SiteEnding,
    pages: readonly PageView[],
    visitRejections: readonly string[],
  ) => VisitConversion | null;
}

const linkRate = 0.034;
const organicRate = 0.024;
const lateShare = 0.22;
const affiliateShare = 0.08;
const deletedConversionKeptDays = 45;
const noCodes: readonly string[] = Object.freeze([]);
const ownReasons: readonly (readonly string[])[] = [['SESSION_TIME'], ['DUPLICATE_USER'], ['CONVERSION_RATE']];

export function createConversionPlanner(
  clickConversions: readonly ClickConversionPlan[],
  codes: CodeWriter,
  random: Random,
  calendar: Calendar,
): ConversionPlanner {
  function chooseEnding(source: Source): SiteEnding | null {
    const rate = source.campaign?.conversionRate ?? (source.link === null ? organicRate : linkRate);
    if (!random.chance(rate)) return null;
    const { endings } = source.site;
    let dice = random.next() * endings.reduce((sum, ending) => sum + ending.weight, 0);
    return endings.find((ending) => (dice -= ending.weight) < 0) ?? null;
  }

  function createConversion(
    source: Source,
    offer: OfferPlan | null,
    ending: SiteEnding,
    pages: readonly PageView[],
    visitRejections: readonly string[],
  ): VisitConversion | null {
    const openedAt = (pages.at(-1) as PageView).at;
    const at = openedAt + (random.chance(lateShare) ? chooseDelay(random) : 0);
    const value = roundTo(random.between(ending.lowestValue, ending.highestValue), 2);
    const rejections = judgeConversion(source, visitRejections, random);
    if (at >= calendar.endAt) return null;
    return {
      at,
      hash: codes.writeHex(32),
      clickConversionId: findClickConversion(source, ending, at),
      goalId: ending.goal.id,
      value,
      payout:
        offer?.record.payout ?? (source.link?.source.medium === 'affiliate' ? roundTo(value * affiliateShare, 2) : 0),
      currency: 'USD',
      verdict: rejections.length > 0 ? 'rejected' : 'approved',
      rejections,
    };
  }

  function findClickConversion(source: Source, ending: SiteEnding, at: number): number | null {
    if (source.link === null) return null;
    const conversion = clickConversions.find(({ goalId }) => goalId === ending.goal.id)?.record;
    if (conversion === undefined || !source.link.record.conversionIds.includes(conversion.id)) return null;
    const isGone = conversion.deleted && at >= calendar.startAt + deletedConversionKeptDays * dayMs;
    return isGone ? null : conversion.id;
  }

  return { chooseEnding, createConversion };
}

/** Hours for most late ones, days for some, nine at most. */
function chooseDelay(random: Random): number {
  const hours = -Math.log(1 - random.next()) * 34;
  return Math.floor(Math.min(hours, 9 * 24) * hourMs);
}

function judgeConversion(source: Source, visitRejections: readonly string[], random: Random): readonly string[] {
  if (source.origin === 'organic') return noCodes;
  if (visitRejections.length > 0) return random.chance(0.85) ? visitRejections : noCodes;
  return random.chance(0.04) ? random.pick(ownReasons) : noCodes;
}
