/** The 250 short links and 40 pixels of the link account. */
import { dayMs, hourMs, trafficDays, type Calendar } from './calendar';
import { redirectDomainRecords, retargetingScriptRecords, tagRecords } from './catalogue';
import type { ClickConversionPlan, GroupPlan } from './catalogue';
import type { Random } from './random';
import type { DatapointState, LinkRecord, PageRecord, PixelRecord, Utm } from './types';
import type { Site } from './websites';

/** A link, with what steers its traffic. */
export interface LinkPlan {
  readonly record: LinkRecord;
  readonly site: Site;
  readonly page: PageRecord;
  readonly source: LinkSource;
  /** Days of traffic, counted from the first day of the world; an `untilDay` of 0 means none at all. */
  readonly fromDay: number;
  readonly untilDay: number;
  readonly weight: number;
}

/** Where a link is placed. */
export interface LinkSource {
  readonly source: string;
  readonly medium: string;
  readonly label: string;
  readonly referrer: string;
  readonly publishers: readonly string[];
}

export function createLinks(
  groups: readonly GroupPlan[],
  conversions: readonly ClickConversionPlan[],
  random: Random,
  calendar: Calendar,
): readonly LinkPlan[] {
  const takenSlugs = new Set<string>();
  return groups
    .flatMap((group) => new Array<GroupPlan>(group.links).fill(group))
    .map((group, index) => {
      const page = random.pick(group.site.browsed);
      const source = random.pick(linkSources);
      const slug = reserveSlug(takenSlugs, group, page);
      const utm = {
        source: source.source,
        medium: source.medium,
        campaign: group.slug,
        content: slug,
        term: toTerm(page),
      };
      const state = group.record.deleted ? 'deleted' : (unusualLinks[index] ?? 'active');
      const startedDay = index % 19 === 5 ? 12 + random.integer(80) : 0;
      const stopsEarly = state !== 'active' || index % 29 === 8;
      const record: LinkRecord = {
        id: 5001 + index,
        slug,
        title: `${group.record.name}: ${page.title}, ${source.label}`,
        groupId: group.record.id,
        redirectDomainId: redirectDomainRecords[random.integer(redirectDomainRecords.length)]?.id ?? 21,
        destinationUrl: toDestination(group.site, page, utm),
        websiteId: group.site.record.id,
        pagePath: page.path,
        utm,
        redirectType: random.chance(0.7) ? 301 : 307,
        state,
        favourite: random.chance(0.08),
        tagIds: pickTags(random),
        conversionIds: pickConversions(group.site, conversions, random),
        scriptIds: random.chance(0.2) ? [random.pick(retargetingScriptRecords).id] : [],
        notes: random.chance(0.15) ? `Placed in the ${source.label}.` : '',
        createdAt: toCreation(startedDay, random, calendar),
      };
      return {
        record,
        site: group.site,
        page,
        source,
        fromDay: startedDay,
        untilDay: isWithoutTraffic(index) ? 0 : stopsEarly ? startedDay + 14 + random.integer(50) : trafficDays,
        weight: 0.15 + 6 * random.next() ** 4,
      };
    });
}

export function createPixels(groups: readonly GroupPlan[], random: Random, calendar: Calendar): readonly PixelRecord[] {
  const livingGroups = groups.filter((group) => !group.record.deleted);
  const pixels: PixelRecord[] = [];
  for (let index = 0; index < 40; index += 1) {
    const { record: group, site } = livingGroups[index % livingGroups.length] as GroupPlan;
    const page = random.pick(site.browsed);
    pixels.push({
      id: 6001 + index,
      name: `px-${index + 1}`,
      title: `${page.title}, opened`,
      groupId: group.id,
      websiteId: site.record.id,
      pagePath: page.path,
      state: unusualPixels[index] ?? 'active',
      favourite: random.chance(0.05),
      tagIds: pickTags(random),
      notes: '',
      createdAt: toCreation(0, random, calendar),
    });
  }
  return pixels;
}

export function toDestination(site: Site, page: PageRecord, utm: Utm): string {
  const query = new URLSearchParams({
    utm_source: utm.source,
    utm_medium: utm.medium,
    utm_campaign: utm.campaign,
    utm_content: utm.content,
    utm_term: utm.term,
  });
  return `https://${site.record.hostname}${page.path}?${query.toString()}`;
}

/** The section that a page stands in. */
export function toTerm(page: PageRecord): string {
  return page.path.split('/')[1] || 'home';
}

function reserveSlug(taken: Set<string>, group: GroupPlan, page: PageRecord): string {
  const stem = `${group.slug.split('-')[0]}-${page.path.split('/').at(-1) || 'home'}`;
  let slug = stem;
  for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`;
  taken.add(slug);
  return slug;
}

function pickTags(random: Random): readonly number[] {
  const count = random.integer(4);
  const first = random.integer(tagRecords.length);
  return tagRecords
    .filter((_, index) => (index - first + tagRecords.length) % tagRecords.length < count)
    .map(({ id }) => id);
}

function pickConversions(site: Site, conversions: readonly ClickConversionPlan[], random: Random): readonly number[] {
  const ownGoals = site.record.goals.map((goal) => goal.id);
  const own = conversions.filter(({ goalId }) => ownGoals.includes(goalId)).map(({ record }) => record.id);
  const dice = random.next();
  return dice < 0.15 ? [] : dice < 0.5 ? own.slice(0, 1) : own;
}

/** Links that start within the world's days are made a few hours before their first day of traffic. */
function toCreation(startedDay: number, random: Random, calendar: Calendar): number {
  const firstDayAt = calendar.startAt + startedDay * dayMs;
  const ageMs = startedDay > 0 ? random.integer(8) * hourMs : random.integer(240) * dayMs;
  return firstDayAt - ageMs - (60 + random.integer(3540)) * 1000;
}

function isWithoutTraffic(index: number): boolean {
  return index % 23 === 11;
}

const unusualLinks: Readonly<Record<number, DatapointState>> = {
  7: 'paused',
  48: 'paused',
  90: 'paused',
  133: 'paused',
  171: 'paused',
  209: 'paused',
  66: 'spam',
  187: 'spam',
  25: 'deleted',
  102: 'deleted',
  150: 'deleted',
  222: 'deleted',
};

const unusualPixels: Readonly<Record<number, DatapointState>> = { 9: 'paused', 23: 'paused', 31: 'deleted' };

const linkSources: readonly LinkSource[] = [
  { source: 'newsletter', medium: 'email', label: 'newsletter', referrer: '', publishers: ['pub-201'] },
  {
    source: 'social',
    medium: 'post',
    label: 'social post',
    referrer: 'https://social.example/',
    publishers: ['pub-202', 'pub-203'],
  },
  {
    source: 'partner-blog',
    medium: 'affiliate',
    label: 'partner blog',
    referrer: 'https://trailblog.example/gear',
    publishers: ['pub-204', 'pub-205', 'pub-206'],
  },
  {
    source: 'video',
    medium: 'description',
    label: 'video text',
    referrer: 'https://video.example/watch',
    publishers: ['pub-207'],
  },
  { source: 'print', medium: 'qr', label: 'printed code', referrer: '', publishers: ['pub-208'] },
  {
    source: 'forum',
    medium: 'banner',
    label: 'forum banner',
    referrer: 'https://forum.example/outdoor',
    publishers: ['pub-209', 'pub-210'],
  },
];
