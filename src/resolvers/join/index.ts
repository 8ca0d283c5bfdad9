/** What no single provider can answer, by type name. */
import { FraudSummary, Judged } from './fraud';
import { GoalCounterpart, Paired } from './goals';
import { LandingGoal, LandingPage, LeadsToPage } from './landing';
import { Linked, UnmatchedLink } from './links';

export const joinResolvers = {
  FraudSummary,
  GoalCounterpart,
  Judged,
  LandingGoal,
  LandingPage,
  LeadsToPage,
  Linked,
  Paired,
  UnmatchedLink,
};
