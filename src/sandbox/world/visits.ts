/** Every visit of the world, made one after the other from the plans of its catalogue. */
import type { Calendar } from './calendar';
import type { CodeWriter } from './codes';
import type { ConversionPlanner } from './conversions';
import type { IntegrationPlan } from './integrations';
import { createEvents, createPageViews } from './journey';
import { createPeople, type Person } from './people';
import { roundTo, type Random } from './random';
import { forEachArrival, type Source } from './traffic';
import type { PageView, SiteEvent, Visit } from './types';
import { judgeVisit, toFilterGroupId } from './verdicts';

export interface VisitTools {
  readonly integrations: readonly IntegrationPlan[];
  readonly conversions: ConversionPlanner;
  readonly codes: CodeWriter;
  readonly random: Random;
  readonly calendar: Calendar;
}

const botShare = 0.05;
const lostShare = 0.02;
const noPages: readonly PageView[] = Object.freeze([]);
const noEvents: readonly SiteEvent[] = Object.freeze([]);

export function createVisits(sources: readonly Source[], tools: VisitTools): readonly Visit[] {
  const { codes, random, calendar, conversions, integrations } = tools;
  const people = createPeople(
    sources.map(({ campaign }) => campaign?.record.country.toLowerCase() ?? null),
    codes,
    random,
  );
  const visits: Visit[] = [];

  forEachArrival(sources, random, calendar, (at, source) => {
    const { origin, site, link, campaign } = source;
    const isBot = origin !== 'organic' && random.chance(botShare);
    const judgement = judgeVisit(source, isBot, integrations, random);
    const person = choosePerson(source, isBot, judgement.rejections);
    const clickedThrough = campaign !== null && !isBot && random.chance(campaign.clickThroughRate);
    const offer = clickedThrough ? random.pick(campaign.offers) : null;
    const reachedSite =
      !isBot && (campaign === null || clickedThrough) && (origin === 'organic' || !random.chance(lostShare));
    const entry = link?.page ?? offer?.page ?? random.pick(site.browsed);
    const ending = reachedSite ? conversions.chooseEnding(source) : null;
    const pages = reachedSite ? createPageViews(site, entry, ending, at, random) : noPages;
    const referrer = link?.source.referrer ?? campaign?.referrer ?? random.pick(organicReferrers);

    visits.push({
      id: codes.writeTimed(at),
      at,
      visitorId: person.id,
      origin,
      linkId: link?.record.id ?? null,
      campaignId: campaign?.record.id ?? null,
      offerId: offer?.record.id ?? null,
      clickedThrough,
      isBot,
      reachedSite,
      websiteId: site.record.id,
      pages,
      utm: link?.record.utm ?? offer?.utm ?? null,
      referrer,
      referrerName: referrerNames[referrer] ?? '',
      country: person.place.country,
      city: person.place.city,
      region: person.place.region,
      language: person.place.language,
      browser: person.device.browser,
      browserVersion: person.device.browserVersion,
      os: person.device.os,
      osVersion: person.device.osVersion,
      platform: person.device.platform,
      screenClass: person.screenClass,
      ip: person.ip,
      isp: person.isp,
      userAgent: person.device.userAgent,
      cost: campaign === null ? 0 : roundTo(campaign.costPerVisit * random.between(0.8, 1.2), 5),
      publisher: judgement.publisher?.id ?? '',
      subId: judgement.publisher === null ? '' : random.pick(judgement.publisher.subIds),
      advertiser: origin === 'organic' ? '' : site.advertiser,
      integrationId: judgement.integration?.record.id ?? null,
      filterGroupId: toFilterGroupId(judgement, source, offer),
      verdict: judgement.integration === null ? null : judgement.rejections.length > 0 ? 'rejected' : 'approved',
      rejections: judgement.rejections,
      conversion:
        ending === null ? null : conversions.createConversion(source, offer, ending, pages, judgement.rejections),
      events: reachedSite ? createEvents(site, pages, random) : noEvents,
    });
  });
  return visits;

  /** A duplicate address is one that was just seen at the same place. */
  function choosePerson(source: Source, isBot: boolean, rejections: readonly string[]): Person {
    if (isBot) return people.chooseBot();
    const last = rejections.includes('DUPLICATE_IP') ? people.findLast(source.index) : undefined;
    return last ?? people.choosePerson(source.index);
  }
}

const organicReferrers: readonly string[] = [
  '',
  '',
  '',
  'https://search.example/',
  'https://search.example/',
  'https://search.example/',
  'https://find.example/',
  'https://social.example/',
  'https://forum.example/outdoor',
];

const referrerNames: Readonly<Record<string, string>> = {
  'https://search.example/': 'Search',
  'https://find.example/': 'Find',
  'https://social.example/': 'Social',
  'https://forum.example/outdoor': 'Forum',
  'https://trailblog.example/gear': 'Trail Blog',
  'https://video.example/watch': 'Video',
  'https://news.example/': 'News',
  'https://streams.example/': 'Streams',
};
