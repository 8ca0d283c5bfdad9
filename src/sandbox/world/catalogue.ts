/** The small parts of the link account: groups, tags, redirect domains, conversions and retargeting scripts. */
import { dayMs, type Calendar } from './calendar';
import type { CodeWriter } from './codes';
import type {
  ClickConversionRecord,
  GroupRecord,
  RedirectDomainRecord,
  RetargetingScriptRecord,
  TagRecord,
} from './types';
import type { Site } from './websites';

/** A group with what its links share. */
export interface GroupPlan {
  readonly record: GroupRecord;
  readonly slug: string;
  readonly site: Site;
  readonly links: number;
}

/** A conversion of the link account, and the goal on the website that it stands for. */
export interface ClickConversionPlan {
  readonly record: ClickConversionRecord;
  readonly goalId: string;
}

export const tagRecords: readonly TagRecord[] = [
  'email',
  'social',
  'partner',
  'print',
  'video',
  'paid',
  'evergreen',
  'seasonal',
  'experiment',
  'priority',
  'north',
  'south',
].map((name, index) => ({ id: 9 + index, name }));

export const redirectDomainRecords: readonly RedirectDomainRecord[] = [
  { id: 21, name: 'clk.example', kind: 'system', custom404: '', customHomepage: '' },
  { id: 22, name: 'hop.example', kind: 'system', custom404: '', customHomepage: '' },
  {
    id: 23,
    name: 'fernhollow.go.example',
    kind: 'go',
    custom404: '',
    customHomepage: 'https://shop.fernhollow.example/',
  },
  { id: 24, name: 'fernhollow-trips.go.example', kind: 'go', custom404: '', customHomepage: '' },
  {
    id: 25,
    name: 'go.fernhollow.example',
    kind: 'personal',
    custom404: 'https://shop.fernhollow.example/about',
    customHomepage: 'https://shop.fernhollow.example/',
  },
  {
    id: 26,
    name: 'fernh.example',
    kind: 'dedicated',
    custom404: 'https://journal.fernhollow.example/about',
    customHomepage: 'https://journal.fernhollow.example/',
  },
];

export const retargetingScriptRecords: readonly RetargetingScriptRecord[] = [
  { id: 51, name: 'Shop visitors', script: '<script async src="https://retarget.example/shop.js"></script>' },
  { id: 52, name: 'Journal readers', script: '<script async src="https://retarget.example/journal.js"></script>' },
  { id: 53, name: 'Trip planners', script: '<script async src="https://audience.example/trips.js?v=2"></script>' },
];

export function createGroups(sites: readonly Site[], calendar: Calendar): readonly GroupPlan[] {
  return groupLines.map(([name, slug, siteIndex, links, tagIds, notes], index) => ({
    record: {
      id: 71 + index,
      name,
      notes,
      createdAt: calendar.startAt - (330 - index * 21) * dayMs + index * 5_400_000,
      favourite: index === 0 || index === 5,
      deleted: slug === deletedGroupSlug,
      tagIds,
    },
    slug,
    site: sites[siteIndex] as Site,
    links,
  }));
}

export function createClickConversions(
  sites: readonly Site[],
  codes: CodeWriter,
  calendar: Calendar,
): readonly ClickConversionPlan[] {
  return sites
    .flatMap((site) => site.endings)
    .map(({ goal, lowestValue, highestValue }, index) => ({
      record: {
        id: 31 + index,
        name: goal.name,
        description: index % 2 === 0 ? `Reached at ${goal.pathPattern}` : '',
        code: codes.writeHex(32),
        value: Math.round(lowestValue + (highestValue - lowestValue) / 4),
        deleted: goal.name === 'Call back',
        createdAt: calendar.startAt - (200 - index * 9) * dayMs + index * 3_900_000,
      },
      goalId: goal.id,
    }));
}

const deletedGroupSlug = 'winter-clearance';

type GroupLine = readonly [
  name: string,
  slug: string,
  siteIndex: number,
  links: number,
  tagIds: readonly number[],
  notes: string,
];

const groupLines: readonly GroupLine[] = [
  ['Spring season', 'spring-season', 0, 34, [16], 'Runs until the summer range arrives.'],
  ['Summer sale', 'summer-sale', 0, 30, [14, 16], ''],
  ['Weekly newsletter', 'weekly-newsletter', 0, 28, [9, 15], 'One link per block, every Thursday.'],
  ['Rainy days', 'rainy-days', 0, 22, [14], ''],
  ['Partner blogs', 'partner-blogs', 0, 20, [11], 'Publishers are paid per order.'],
  ['Field journal', 'field-journal', 1, 26, [10, 15], ''],
  ['Guides and downloads', 'guides-downloads', 1, 18, [15], ''],
  ['Video series', 'video-series', 1, 16, [13], 'Links under the videos.'],
  ['Guided trips', 'guided-trips', 2, 22, [18], ''],
  ['Early booking', 'early-booking', 2, 16, [14, 16, 18], 'Ends with the early prices.'],
  ['City events', 'city-events', 2, 12, [12], ''],
  ['Winter clearance', deletedGroupSlug, 0, 6, [], 'Closed.'],
];
