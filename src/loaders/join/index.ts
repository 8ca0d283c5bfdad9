/** Joins of things of different providers, batched within one request. */
import type { Connected } from '../../model/connected';
import type { Entity, Problem } from '../../model/entity';
import type {
  Counterpart,
  Judgement,
  Landing,
  LandingGoal,
  Narrowing,
  PageLink,
  UnmatchedLink,
} from '../../model/join';
import { toNarrowing } from '../../model/join';
import type { MetricName } from '../../model/metrics';
import type { Dimension } from '../../model/question';
import type { FiguresAnswer } from '../../providers/provider';
import type { JudgementQuestion } from './fraud';
import { readJudgedRows, readJudgement } from './fraud';
import type { GoalKey } from './goals';
import { createCounterpartLoader } from './goals';
import type { LandingKey } from './landing';
import { createLandingLoader } from './landing';
import type { PageLinks, PageLinksQuestion } from './links';
import { createPageLinksReader } from './links';
import type { JoinTools } from './tools';
import { readField, readWhole } from './tools';

export interface JoinLoader {
  readonly land: (key: LandingKey) => Promise<Landing>;
  /** How figures of the page that was found can be narrowed to who came by the destination; of nothing where none was found. */
  readonly narrow: (landing: Landing) => Narrowing;
  /** The goals of the page's website. */
  readonly listLandingGoals: (landing: Landing, field: string) => Promise<LandingGoals>;
  readonly listPageLinks: (question: PageLinksQuestion) => Promise<PageLinks>;
  readonly judge: (question: JudgementQuestion) => Promise<Judgement>;
  readonly splitJudged: (
    judgement: Judgement,
    by: Dimension,
    metrics: readonly MetricName[],
    field: string,
  ) => Promise<FiguresAnswer | null>;
  readonly pair: (key: GoalKey) => Promise<Counterpart>;
}

export type ConnectedLandingGoals = Connected<LandingGoal>;
export type ConnectedPageLinks = Connected<PageLink>;
export type ConnectedUnmatchedLinks = Connected<UnmatchedLink>;

export interface LandingGoals {
  readonly goals: readonly LandingGoal[];
  readonly problems: readonly Problem[];
}

/** Links of one moment share their calls: nobody is asked once for each of them. */
export function createJoinLoader(tools: JoinTools): JoinLoader {
  const landings = createLandingLoader(tools);
  const counterparts = createCounterpartLoader(tools);
  return {
    land: (key) => landings.load(key),
    narrow: ({ page, destinations }) => {
      const join = page && tools.findJoins(page.provider).pages;
      return join
        ? toNarrowing(
            destinations.map(({ utm }) => utm),
            join,
          )
        : { by: [], notBy: [], filters: [] };
    },
    listLandingGoals: (landing, field) => listLandingGoals(tools, landing, field),
    listPageLinks: createPageLinksReader(tools, landings),
    judge: (question) => readJudgement(tools, question),
    splitJudged: (judgement, by, metrics, field) => readJudgedRows(tools, judgement, by, metrics, field),
    pair: (key) => counterparts.load(key),
  };
}

async function listLandingGoals(tools: JoinTools, landing: Landing, field: string): Promise<LandingGoals> {
  const { page, range } = landing;
  const join = page && tools.findJoins(page.provider).pages;
  if (!page || !join?.goalType) return { goals: [], problems: [] };
  const website = (await readField(tools, page, join.website, field)) as Entity;
  const targets = tools.connections
    .filter(({ account }) => account.id === page.account)
    .map((connection) => ({
      connection,
      filter: { types: [join.goalType!], domains: [website.upstreamId] },
    }));
  const { rows, problems } = await readWhole(tools, { noun: 'goal', targets, range, field });
  return { goals: rows.map((goal) => ({ goal, landing })), problems };
}
