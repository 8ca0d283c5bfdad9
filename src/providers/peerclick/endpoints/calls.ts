/** PeerClick's calls: path, parameters, bucket and freshness of each. */
import { toPath } from '../../../http/paths';
import { declareTags } from '../../../http/tags';
import type { AccountClient, Answer, CallContext, Clock } from '../../../http/types';
import { settingsFreshSeconds, toFigureTerms, toFreshSeconds } from '../../../model/freshness';
import type { DayRange } from '../../../model/range';
import { toDay } from '../../../model/range';
import type { AccountSettings } from '../../provider';
import { explainShape } from '../errors';
import type { CampaignWire, Grouping, ListWire, OfferWire, Options, WireRow } from '../wire';
import { createCampaignsParser, createOffersParser, createReportParser, parseCampaign } from '../wire';
import { settlesAfterDays } from './settling';
import { tagRules } from './tags';

export const operations = {
  campaigns: 'GET /campaign',
  campaign: 'GET /campaign/{campaignId}',
  offers: 'GET /offer',
  report: 'GET /report',
} as const;

export const freshForSeconds = settingsFreshSeconds;
const reportTimeoutMs = 20_000;

export interface Calls {
  /** All of them, in one answer. */
  readonly readCampaigns: (context: CallContext) => Promise<Answer<ListWire<CampaignWire>>>;
  readonly readCampaign: (campaignId: string, context: CallContext) => Promise<Answer<CampaignWire>>;
  /** All of them, in one answer. */
  readonly readOffers: (context: CallContext) => Promise<Answer<ListWire<OfferWire>>>;
  /** The whole account's figures by one grouping: shared by everybody who asks for the same days. */
  readonly readReport: (
    grouping: Grouping,
    range: DayRange,
    context: CallContext,
  ) => Promise<Answer<ListWire<WireRow>>>;
}

export function createCalls(client: AccountClient, account: AccountSettings, options: Options, clock: Clock): Calls {
  const parseCampaigns = explain(operations.campaigns, createCampaignsParser(options));
  const parseOffers = explain(operations.offers, createOffersParser(options));
  const parseReport = explain(operations.report, createReportParser(options));

  function explain<T>(operation: string, parse: (body: unknown) => T): (body: unknown) => T {
    return (body) => explainShape(account, operation, () => parse(body));
  }

  function read<T>(
    operation: string,
    path: string,
    parse: (body: unknown) => T,
    context: CallContext,
    values?: Readonly<Record<string, string>>,
  ): Promise<Answer<T>> {
    const call = {
      operation,
      method: 'GET',
      path: toPath(path, values),
      query: options.listParameters,
      buckets: ['general'],
      freshForSeconds,
      isRepeatable: true,
      ...declareTags(tagRules, operation, values),
      parse,
    } as const;
    return client.send(call, context);
  }

  return {
    readCampaigns: (context) => read(operations.campaigns, '/campaign', parseCampaigns, context),
    readCampaign: (campaignId, context) =>
      read(operations.campaign, '/campaign/{campaignId}', parseCampaign, context, { campaignId }),
    readOffers: (context) => read(operations.offers, '/offer', parseOffers, context),
    readReport: (grouping, range, context) => {
      const { groupBy, from, to, timeZone } = options.parameters;
      const freshForSeconds = toFreshSeconds(range, settlesAfterDays, toDay(clock.now(), account.timeZone));
      return client.send(
        {
          operation: operations.report,
          method: 'GET',
          path: '/report',
          query: {
            [groupBy]: options.groupings[grouping] ?? undefined,
            [from]: range.from,
            [to]: range.to,
            ...(timeZone === null ? {} : { [timeZone]: account.timeZone }),
          },
          buckets: ['general', 'report'],
          isRepeatable: true,
          ...toFigureTerms(freshForSeconds),
          ...declareTags(tagRules, operations.report),
          timeoutMs: reportTimeoutMs,
          parse: parseReport,
        },
        context,
      );
    },
  };
}
