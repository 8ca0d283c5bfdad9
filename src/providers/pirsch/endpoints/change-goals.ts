/** Changes of conversion goals. Pirsch takes a goal whole: what a change leaves as it is, is read and sent again. */
import { InputError } from '../../../errors';
import type { ConversionGoalCreateInput, ConversionGoalUpdateInput } from '../../../generated/graphql';
import type { CallContext } from '../../../http/types';
import { createReference, type Entity } from '../../../model/entity';
import { normaliseGoal, toPercent, type OwnedRef } from '../normalise';
import { parseGoal } from '../wire';
import type { PirschApi } from './api';
import { leaveOut, sendChange, sendDelete } from './change';
import { checkText } from './checks';
import { readOwnRecord } from './owned';

/** Where Pirsch lists goals. */
const goals = { path: '/goal', websiteParam: 'id', name: 'conversion goal', freshForSeconds: 60 } as const;

export async function createGoal(
  api: PirschApi,
  website: string,
  input: Readonly<ConversionGoalCreateInput>,
  context: CallContext,
): Promise<Entity> {
  const body = {
    domain_id: website,
    name: checkText(input.name, 'name'),
    path_pattern: checkText(input.pathPattern, 'pathPattern'),
    visitors: toTargetVisitors(input.targetVisitors),
    cr: toTargetRate(input.targetConversionRate),
    delete_reached: input.deletesWhenReached,
    email_reached: input.emailsWhenReached,
  };
  const wire = await sendChange(api, 'POST /goal', { body, website, parse: parseGoal }, context);
  return normaliseGoal(wire, createReference('Website', website, api.account));
}

export async function updateGoal(
  api: PirschApi,
  ref: OwnedRef,
  input: Readonly<Partial<ConversionGoalUpdateInput>>,
  context: CallContext,
): Promise<Entity> {
  const given = {
    name: keepText(input.name, 'name'),
    path_pattern: keepText(input.pathPattern, 'pathPattern'),
    visitors: input.targetVisitors === undefined ? undefined : toTargetVisitors(input.targetVisitors),
    cr: input.targetConversionRate === undefined ? undefined : toTargetRate(input.targetConversionRate),
    delete_reached: keep(input.deletesWhenReached, 'deletesWhenReached'),
    email_reached: keep(input.emailsWhenReached, 'emailsWhenReached'),
  };
  return api.takeTurn(`goal ${ref.id}`, async () => {
    const record = await readOwnRecord(api, goals, ref, context);
    const changed = Object.entries(given).filter(([, value]) => value !== undefined);
    const body = {
      domain_id: ref.website,
      ...leaveOut(record, ['def_time', 'mod_time', 'pattern', 'visitor_goal', 'cr_goal']),
      // Asked for by other names than they are told by; 0 is none.
      visitors: record.visitor_goal ?? 0,
      cr: record.cr_goal ?? 0,
      ...Object.fromEntries(changed),
    };
    const change = { body, website: ref.website, parse: parseGoal, isRepeatable: true };
    const wire = await sendChange(api, 'PUT /goal', change, context);
    return normaliseGoal(wire, createReference('Website', ref.website, api.account));
  });
}

export function deleteGoal(api: PirschApi, ref: OwnedRef, context: CallContext): Promise<void> {
  return sendDelete(api, goals.path, ref, context);
}

function toTargetVisitors(target: number | null | undefined): number {
  if (typeof target === 'number' && target < 1) {
    throw new InputError('targetVisitors must be at least 1: null is no target.', 'input.targetVisitors');
  }
  return target ?? 0;
}

function toTargetRate(target: number | null | undefined): number {
  if (typeof target === 'number' && (target <= 0 || target > 1)) {
    throw new InputError(
      'targetConversionRate must be above 0 and at most 1: null is no target.',
      'input.targetConversionRate',
    );
  }
  return typeof target === 'number' ? toPercent(target) : 0;
}

function keepText(value: string | null | undefined, field: string): string | undefined {
  const text = keep(value, field);
  return text === undefined ? undefined : checkText(text, field);
}

function keep<T>(value: T | null | undefined, field: string): T | undefined {
  if (value === null) throw new InputError(`${field} cannot be cleared: leave it out to keep it.`, `input.${field}`);
  return value;
}
