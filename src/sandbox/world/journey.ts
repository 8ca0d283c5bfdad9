/** What a visit does on a website: the pages it opens, how long it stays, and the events it leaves. */
import type { Random } from './random';
import type { PageRecord, PageView, SiteEvent } from './types';
import type { Site, SiteEnding } from './websites';

const bounceShare = 0.47;
const eventShare = 0.12;
const noEvents: readonly SiteEvent[] = Object.freeze([]);

/** Opens the entry page first; with an ending, the goal's page last. */
export function createPageViews(
  site: Site,
  entry: PageRecord,
  ending: SiteEnding | null,
  startAt: number,
  random: Random,
): readonly PageView[] {
  const route = ending === null ? [] : ending.route.filter((page) => page !== entry || page === ending.route.at(-1));
  const browsed = ending === null ? countBrowsed(random) : random.integer(3);
  const views = new Array<PageView>(1 + browsed + route.length);
  let at = startAt;
  let page = entry;
  for (let index = 0; index < views.length; index += 1) {
    if (index > browsed) page = route[index - browsed - 1] as PageRecord;
    else if (index > 0) page = chooseNext(site, page, random);
    const seconds = index === views.length - 1 ? 0 : 4 + Math.floor(-Math.log(1 - random.next()) * 38);
    views[index] = { at, path: page.path, title: page.title, seconds };
    at += seconds * 1000;
  }
  return views;
}

export function createEvents(site: Site, views: readonly PageView[], random: Random): readonly SiteEvent[] {
  if (!random.chance(eventShare)) return noEvents;
  const count = random.chance(0.25) ? 2 : 1;
  const view = random.pick(views);
  const events = new Array<SiteEvent>(count);
  for (let index = 0; index < count; index += 1) {
    const durationSeconds = random.integer(Math.max(1, view.seconds - index));
    events[index] = {
      at: view.at + (index + durationSeconds) * 1000,
      name: random.pick(site.eventNames),
      path: view.path,
      durationSeconds,
      meta: random.pick(eventMeta),
    };
  }
  return events;
}

function countBrowsed(random: Random): number {
  if (random.chance(bounceShare)) return 0;
  let count = 1;
  while (count < 7 && random.chance(0.42)) count += 1;
  return count;
}

function chooseNext(site: Site, current: PageRecord, random: Random): PageRecord {
  const page = random.pick(site.browsed);
  return page === current ? random.pick(site.browsed) : page;
}

const eventMeta: readonly Readonly<Record<string, string>>[] = [
  { variant: 'a', place: 'top' },
  { variant: 'b', place: 'top' },
  { variant: 'a', place: 'side' },
  { variant: 'b' },
  {},
];
