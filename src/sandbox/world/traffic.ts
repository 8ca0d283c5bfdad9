/** How much traffic each day and hour brings, and how it falls on links, campaigns and the websites themselves. */
import type { CampaignPlan } from './campaigns';
import { dayMs, hourMs, trafficDays, type Calendar } from './calendar';
import type { LinkPlan } from './links';
import type { Random } from './random';
import type { Site } from './websites';

/** What a visit can come from. */
export interface Source {
  readonly index: number;
  readonly origin: 'link' | 'campaign' | 'organic';
  readonly site: Site;
  readonly link: LinkPlan | null;
  readonly campaign: CampaignPlan | null;
  readonly weight: number;
  readonly fromDay: number;
  readonly untilDay: number;
}

const visitsPerDay = 620;
const shares = { link: 0.47, campaign: 0.33, organic: 0.2 };
const weekdayFactors = [0.82, 1.08, 1.12, 1.06, 1.1, 0.98, 0.78];
const siteFactors = [0.5, 0.3, 0.2];
// In UTC: Europe's day, then the Americas' evening.
const hourFactors = [9, 6, 4, 3, 4, 7, 13, 21, 28, 33, 35, 36, 38, 40, 41, 42, 43, 45, 48, 47, 40, 31, 22, 14];

export function createSources(
  links: readonly LinkPlan[],
  campaigns: readonly CampaignPlan[],
  sites: readonly Site[],
): readonly Source[] {
  const always = { link: null, campaign: null, fromDay: 0, untilDay: trafficDays };
  const parts: readonly Omit<Source, 'index'>[] = [
    ...scaleTo(shares.link, links).map((link) => ({
      ...link,
      origin: 'link' as const,
      link: link.plan,
      campaign: null,
    })),
    ...scaleTo(shares.campaign, campaigns).map((campaign) => ({
      ...campaign,
      origin: 'campaign' as const,
      link: null,
      campaign: campaign.plan,
    })),
    ...sites.map((site, index) => ({
      ...always,
      origin: 'organic' as const,
      site,
      weight: shares.organic * (siteFactors[index] as number),
    })),
  ];
  return parts.map((part, index) => ({ ...part, index }));
}

/** Calls `visit` for every arrival of the whole time, in order of time; no two at the same millisecond. */
export function forEachArrival(
  sources: readonly Source[],
  random: Random,
  calendar: Calendar,
  visit: (at: number, source: Source) => void,
): void {
  const hours = sumUp(hourFactors);
  for (let day = 0; day < trafficDays; day += 1) {
    const dayAt = calendar.startAt + day * dayMs;
    const open = sources.filter((source) => day >= source.fromDay && day < source.untilDay);
    const weights = sumUp(open.map((source) => source.weight));
    const times = new Float64Array(countVisits(day, dayAt, random));
    for (let index = 0; index < times.length; index += 1) {
      times[index] = dayAt + Math.floor((choosePlace(hours, random) + random.next()) * hourMs);
    }
    times.sort();
    let last = 0;
    for (const time of times) {
      last = Math.max(time, last + 1);
      visit(last, open[choosePlace(weights, random)] as Source);
    }
  }
}

function countVisits(day: number, dayAt: number, random: Random): number {
  const weekday = weekdayFactors[new Date(dayAt).getUTCDay()] as number;
  const wave = 1 + 0.14 * Math.sin(day / 11) + 0.05 * Math.sin(day / 3.1);
  const growth = 0.9 + (0.25 * day) / trafficDays;
  return Math.round(visitsPerDay * weekday * wave * growth * random.between(0.92, 1.08));
}

interface Weighted {
  readonly site: Site;
  readonly weight: number;
  readonly fromDay: number;
  readonly untilDay: number;
}

function scaleTo<T extends Weighted>(share: number, plans: readonly T[]): readonly (Weighted & { readonly plan: T })[] {
  const sum = plans.reduce((total, plan) => total + (plan.untilDay > 0 ? plan.weight : 0), 0);
  return plans.map((plan) => ({
    site: plan.site,
    weight: (plan.weight / sum) * share,
    fromDay: plan.fromDay,
    untilDay: plan.untilDay,
    plan,
  }));
}

function sumUp(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    sums[index] = sum;
  });
  return sums;
}

/** The index that a throw of the dice falls on, by running sums. */
function choosePlace(sums: Float64Array, random: Random): number {
  const dice = random.next() * (sums[sums.length - 1] as number);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > dice) high = middle;
    else low = middle + 1;
  }
  return low;
}
