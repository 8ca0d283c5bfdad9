/** How the fraud integrations see a visit: who sent it, whether it is rejected, and for what. */
import type { OfferPlan } from './campaigns';
import { findFilterGroup, type IntegrationPlan, type Publisher } from './integrations';
import type { Random } from './random';
import type { Source } from './traffic';

/** Nothing but empty for organic visits, which no integration watches. */
export interface Judgement {
  readonly integration: IntegrationPlan | null;
  readonly publisher: Publisher | null;
  /** Empty when approved. */
  readonly rejections: readonly string[];
}

const botRejectedShare = 0.8;
const noCodes: readonly string[] = Object.freeze([]);
const unwatched: Judgement = { integration: null, publisher: null, rejections: noCodes };
const botReasons: readonly (readonly string[])[] = [['BOT'], ['BOT', 'DATACENTER'], ['DATACENTER']];

export function judgeVisit(
  source: Source,
  isBot: boolean,
  integrations: readonly IntegrationPlan[],
  random: Random,
): Judgement {
  const plan = source.link === null ? source.campaign : source.link.source;
  if (plan === null) return unwatched;
  const watched = source.link === null ? 'campaigns' : 'links';
  const integration = integrations.find(({ record }) => record.watches === watched) as IntegrationPlan;
  const publisher = integration.publishers.get(random.pick(plan.publishers)) as Publisher;
  if (isBot) {
    return { integration, publisher, rejections: random.chance(botRejectedShare) ? random.pick(botReasons) : noCodes };
  }
  const isBad = random.chance(publisher.fraudShare);
  return { integration, publisher, rejections: isBad ? random.pick(publisher.reasons) : noCodes };
}

export function toFilterGroupId(
  { integration, publisher }: Judgement,
  source: Source,
  offer: OfferPlan | null,
): string | null {
  if (integration === null || publisher === null) return null;
  const offerId = offer?.record.id ?? null;
  const group = findFilterGroup(integration.record, {
    publisher: publisher.id,
    advertiser: source.site.advertiser,
    offerId,
  });
  return group?.id ?? null;
}
