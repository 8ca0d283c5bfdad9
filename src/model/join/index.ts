/** Joins of things of different providers: what is declared of them, the matching, and what was found. Pure; nothing is fetched. */
export type { DestinationJoin, GoalJoin, JudgedJoin, JudgedKey, Joins, PageJoin } from './declared';
export { listGoalFields, listJoinFields } from './declared';
export type {
  CampaignParameter,
  Counterpart,
  JudgedBy,
  JudgedPart,
  Judgement,
  Landing,
  LandingCandidate,
  LandingGoal,
  PageLink,
  UnmatchedLink,
  UnmatchedReason,
} from './found';
export { explainUnmatched, judgedConfidences } from './found';
export type { CodeGoal, GoalMatch, GoalMatchedBy, PageGoal } from './goals';
export { findGoal, goalConfidences } from './goals';
export type { Narrowing } from './narrow';
export { toNarrowing } from './narrow';
