/** The sandbox's world: one invented business whose catalogue and traffic all four emulated providers report on. */
import { createCalendar, toDay } from './calendar';
import { createCampaigns, createOffers } from './campaigns';
import {
  createClickConversions,
  createGroups,
  redirectDomainRecords,
  retargetingScriptRecords,
  tagRecords,
} from './catalogue';
import { createCodeWriter } from './codes';
import { createConversionPlanner } from './conversions';
import { createIntegrations } from './integrations';
import { createLinks, createPixels } from './links';
import { createRandom } from './random';
import { createSources } from './traffic';
import type { World } from './types';
import { createVisits } from './visits';
import { createSites } from './websites';

export type * from './types';

export interface WorldOptions {
  /** A whole number; the same seed and day make the same world, byte for byte. */
  readonly seed?: number;
  /** `YYYY-MM-DD`, the last day of traffic; the current UTC day unless given. */
  readonly today?: string;
}

export function createWorld({ seed = 1, today = toDay(Date.now()) }: WorldOptions = {}): World {
  const calendar = createCalendar(today);

  // The catalogue depends on the seed alone: another day moves its dates, not its names and ids.
  const catalogueRandom = createRandom(seed);
  const catalogueCodes = createCodeWriter(catalogueRandom);
  const sites = createSites(catalogueCodes, calendar);
  const groups = createGroups(sites, calendar);
  const clickConversions = createClickConversions(sites, catalogueCodes, calendar);
  const integrations = createIntegrations(catalogueCodes, catalogueRandom, calendar);
  const links = createLinks(groups, clickConversions, catalogueRandom, calendar);
  const pixels = createPixels(groups, catalogueRandom, calendar);
  const offers = createOffers(sites, catalogueRandom, calendar);
  const campaigns = createCampaigns(sites, offers, catalogueCodes, catalogueRandom, calendar);

  function createTraffic(): World['visits'] {
    const random = createRandom(seed ^ Math.floor(calendar.endAt / 1000));
    const codes = createCodeWriter(random);
    const conversions = createConversionPlanner(clickConversions, codes, random, calendar);
    const sources = createSources(links, campaigns, sites);
    return createVisits(sources, { integrations, conversions, codes, random, calendar });
  }
  let visits: World['visits'] | undefined;

  return {
    seed,
    today,
    firstDay: calendar.firstDay,
    websites: sites.map((site) => site.record),
    groups: groups.map((group) => group.record),
    links: links.map((link) => link.record),
    pixels,
    tags: tagRecords,
    redirectDomains: redirectDomainRecords,
    clickConversions: clickConversions.map((conversion) => conversion.record),
    retargetingScripts: retargetingScriptRecords,
    campaigns: campaigns.map((campaign) => campaign.record),
    offers: offers.map((offer) => offer.record),
    integrations: integrations.map((integration) => integration.record),
    // Most of the work, put off until somebody asks: the servers are up by then.
    get visits() {
      return (visits ??= createTraffic());
    },
  };
}
