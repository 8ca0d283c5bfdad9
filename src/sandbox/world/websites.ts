/** The three websites of the invented business, with what only the traffic needs to know about them. */
import { dayMs, type Calendar } from './calendar';
import type { CodeWriter } from './codes';
import { spreadByWeight } from './random';
import { journalPages, shopPages, tripsPages, type PageLine } from './site-pages';
import type { GoalRecord, PageRecord, WebsiteRecord } from './types';

export interface Site {
  readonly record: WebsiteRecord;
  readonly advertiser: string;
  /** Pages that people enter and browse, repeated by popularity. */
  readonly browsed: readonly PageRecord[];
  /** Goals that can end in a conversion. */
  readonly endings: readonly SiteEnding[];
  readonly eventNames: readonly string[];
}

/** How a visit comes to a goal, and what that is worth. */
export interface SiteEnding {
  readonly goal: GoalRecord;
  /** The pages opened on the way, the goal's page last. */
  readonly route: readonly PageRecord[];
  /** How often it is chosen among the site's endings, out of all their weights. */
  readonly weight: number;
  readonly lowestValue: number;
  readonly highestValue: number;
}

interface SitePlan {
  readonly name: string;
  readonly timeZone: string;
  readonly isPublic: boolean;
  readonly groupByTitle: boolean;
  readonly advertiser: string;
  readonly ageDays: number;
  readonly pages: readonly PageLine[];
  readonly eventNames: readonly string[];
  readonly goals: readonly GoalPlan[];
}

interface GoalPlan {
  readonly name: string;
  readonly pathPattern: string;
  readonly visitorGoal: number | null;
  readonly crGoal: number | null;
  /** Absent for goals that are only looked at, never paid for. */
  readonly ending?: { route: readonly string[]; weight: number; lowestValue: number; highestValue: number };
}

export function createSites(codes: CodeWriter, calendar: Calendar): readonly Site[] {
  return sitePlans.map((plan) => createSite(plan, codes, calendar));
}

/** Makes the regular expression of a typed pattern: `*` stands for one segment, `**` for any number. */
export function toGoalPattern(pathPattern: string): string {
  const escaped = pathPattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]+'))}$`;
}

function createSite(plan: SitePlan, codes: CodeWriter, calendar: Calendar): Site {
  const createdAt = calendar.startAt - plan.ageDays * dayMs + 9 * 3_600_000;
  const pages = plan.pages.map(([path, title]) => ({ path, title }));
  const goals = plan.goals.map(({ name, pathPattern, visitorGoal, crGoal }, index) => ({
    id: codes.writeOpaque(10),
    name,
    pathPattern,
    pattern: toGoalPattern(pathPattern),
    visitorGoal,
    crGoal,
    createdAt: createdAt + (index + 1) * dayMs,
  }));
  const pageOf = (path: string): PageRecord => pages.find((page) => page.path === path) as PageRecord;
  return {
    record: {
      id: codes.writeOpaque(10),
      hostname: `${plan.name}.fernhollow.example`,
      subdomain: `fernhollow-${plan.name}`,
      timeZone: plan.timeZone,
      identificationCode: codes.writeOpaque(32),
      isPublic: plan.isPublic,
      groupByTitle: plan.groupByTitle,
      createdAt,
      pages,
      goals,
    },
    advertiser: plan.advertiser,
    browsed: spreadByWeight(plan.pages.map(([path, , weight]) => ({ path, weight }))).map(({ path }) => pageOf(path)),
    endings: plan.goals.flatMap(({ ending }, index) =>
      ending === undefined
        ? []
        : [{ ...ending, goal: goals[index] as GoalRecord, route: ending.route.map(pageOf) } satisfies SiteEnding],
    ),
    eventNames: plan.eventNames,
  };
}

const sitePlans: readonly SitePlan[] = [
  {
    name: 'shop',
    timeZone: 'Europe/Berlin',
    isPublic: false,
    groupByTitle: false,
    advertiser: 'adv-11',
    ageDays: 640,
    pages: shopPages,
    eventNames: ['Add to cart', 'Search', 'Size chart'],
    goals: [
      {
        name: 'Purchase',
        pathPattern: '/checkout/thank-you',
        visitorGoal: 400,
        crGoal: 2.5,
        ending: {
          route: ['/cart', '/checkout/address', '/checkout/payment', '/checkout/thank-you'],
          weight: 7,
          lowestValue: 19,
          highestValue: 289,
        },
      },
      {
        name: 'Newsletter sign-up',
        pathPattern: '/newsletter/*',
        visitorGoal: null,
        crGoal: 1,
        ending: { route: ['/newsletter', '/newsletter/confirmed'], weight: 3, lowestValue: 1, highestValue: 2 },
      },
      { name: 'Checkout started', pathPattern: '/checkout/**', visitorGoal: 900, crGoal: null },
      { name: 'Tent seen', pathPattern: '/tents/*', visitorGoal: null, crGoal: null },
    ],
  },
  {
    name: 'journal',
    timeZone: 'UTC',
    isPublic: true,
    groupByTitle: true,
    advertiser: 'adv-12',
    ageDays: 410,
    pages: journalPages,
    eventNames: ['Video played', 'Scrolled to end'],
    goals: [
      {
        name: 'Subscription',
        pathPattern: '/subscribe/done',
        visitorGoal: 250,
        crGoal: 1.5,
        ending: { route: ['/subscribe', '/subscribe/done'], weight: 4, lowestValue: 3, highestValue: 12 },
      },
      {
        name: 'Guide download',
        pathPattern: '/guides/*/download',
        visitorGoal: null,
        crGoal: null,
        ending: {
          route: ['/guides/packing-list', '/guides/packing-list/download'],
          weight: 5,
          lowestValue: 0.5,
          highestValue: 1.5,
        },
      },
      { name: 'Article read', pathPattern: '/articles/**', visitorGoal: 5000, crGoal: 40 },
    ],
  },
  {
    name: 'trips',
    timeZone: 'America/New_York',
    isPublic: false,
    groupByTitle: false,
    advertiser: 'adv-13',
    ageDays: 225,
    pages: tripsPages,
    eventNames: ['Dates opened', 'Map moved'],
    goals: [
      {
        name: 'Booking request',
        pathPattern: '/book/received',
        visitorGoal: 120,
        crGoal: 0.75,
        ending: {
          route: ['/book', '/book/details', '/book/received'],
          weight: 4,
          lowestValue: 90,
          highestValue: 740,
        },
      },
      {
        name: 'Call back',
        pathPattern: '/contact/sent',
        visitorGoal: null,
        crGoal: null,
        ending: { route: ['/contact', '/contact/sent'], weight: 3, lowestValue: 5, highestValue: 15 },
      },
    ],
  },
];
