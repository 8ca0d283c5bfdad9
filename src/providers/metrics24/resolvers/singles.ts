/** Single clicks and conversions, each told apart by five values. */
import { isOfKind } from '../../../errors';
import type { AccountFraudClickArgs, AccountFraudConversionArgs } from '../../../generated/graphql';
import type { Entity, Row } from '../../../model/entity';
import type { ResolverContext } from '../../provider';
import type { Api } from '../endpoints';
import type { SingleQuestion } from '../endpoints/calls';
import { pageSize } from '../endpoints/calls';
import { saysNothingMatches } from '../errors';
import { normaliseEvent } from '../normalise';
import type { WireRow } from '../wire';
import { readText } from '../wire';
import { findOwnApi } from './find';

type SingleTable = 'click' | 'conversion';

export const singles = {
  fraudClick: async (account: Entity, { input }: AccountFraudClickArgs, context: ResolverContext) => {
    const { transactionId: key, ...others } = input;
    return readSingle('click', { ...others, key }, account, context);
  },
  fraudConversion: async (account: Entity, { input }: AccountFraudConversionArgs, context: ResolverContext) => {
    const { hash: key, ...others } = input;
    return readSingle('conversion', { ...others, key }, account, context);
  },
};

async function readSingle(
  table: SingleTable,
  question: SingleQuestion,
  account: Entity,
  context: ResolverContext,
): Promise<Row | null> {
  const api = findOwnApi(account, context);
  if (!api) return null;
  api.checkIntegration(question.integration, 'input.integration');
  try {
    const { value } = await api.calls.readSingle(table, question, context.call);
    return value && normaliseEvent(value, table, question.integration, api.account, api.options);
  } catch (failure) {
    if (saysNothingMatches(failure)) return null;
    if (!isOfKind(failure, 'not-found')) throw failure;
    if (await isAbsent(api, table, question, context)) return null;
    throw api.createMissing(`GET ${api.options.paths[table]}`, `option paths.${table}`);
  }
}

/**
 * A 404 may be the event's or the path's fault. The day's table tells: all of it stands there without the event, or another event of it is
 * found at the same path. Its first page is enough, and is shared by all that ask about the day.
 */
async function isAbsent(
  api: Api,
  table: SingleTable,
  question: SingleQuestion,
  { call }: ResolverContext,
): Promise<boolean> {
  const { integration, day } = question;
  const { value } = await api.calls.readTable(table, integration, { from: day, to: day }, {}, call);
  const listed = value.rows.map((row) => toQuestion(api, table, question, row));
  if (listed.some((other) => other !== null && isSame(other, question))) return false;
  const isAll = !(value.hasNextPage ?? value.rows.length >= pageSize);
  if (isAll && !listed.includes(null)) return true;
  const witness = listed.find((other) => other !== null);
  if (!witness) return false;
  try {
    return (await api.calls.readSingle(table, witness, call)).value !== null;
  } catch (failure) {
    if (isOfKind(failure, 'not-found')) return false;
    throw failure;
  }
}

/** How a row of the table would be asked for; null when it does not tell. */
function toQuestion(
  { account, options }: Api,
  table: SingleTable,
  { integration, day }: SingleQuestion,
  row: WireRow,
): SingleQuestion | null {
  const { offer, publisher, hash } = normaliseEvent(row, table, integration, account, options);
  const key = table === 'click' ? readText(row.tx_id) : readText(hash);
  return offer === null || publisher === null || key === null ? null : { integration, day, offer, publisher, key };
}

function isSame(one: SingleQuestion, other: SingleQuestion): boolean {
  return one.offer === other.offer && one.publisher === other.publisher && one.key === other.key;
}
