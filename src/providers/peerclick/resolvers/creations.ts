/** New offers and campaigns. */
import { InputError } from '../../../errors';
import type {
  CampaignCreateInput,
  MutationCampaignCreateArgs,
  MutationOfferCreateArgs,
  OfferCreateInput,
} from '../../../generated/graphql';
import type { Entity } from '../../../model/entity';
import { catchUserErrorsOf } from '../../../model/user-error';
import type { Connection, ResolverContext } from '../../provider';
import type { CampaignDraft, OfferDraft } from '../endpoints/creations';
import { isId } from '../endpoints/filters';
import { findAccount, readApi, readOfferId } from './find';
import { explainMissingOffers, nameOffers } from './missing-offers';

interface CreatedCampaign {
  readonly campaign: Entity | null;
  readonly url: string | null;
}

export const creationMutations = {
  offerCreate: (_: unknown, { input }: MutationOfferCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ offer: Entity | null }>('account', { offer: null }, async () => {
      const connection = findAccount(context, input.account);
      const { creations, keys } = readApi(connection);
      const draft = toOfferDraft(input);
      return keys.run(input.idempotencyKey, ['offerCreate', input], async () => {
        const { id } = await creations.createOffer(draft, context.call);
        return { offer: id === null ? null : await readAfter(connection, 'Offer', id, context) };
      });
    }),
  campaignCreate: (_: unknown, { input }: MutationCampaignCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<CreatedCampaign>(
      'account',
      { campaign: null, url: null },
      async () => {
        const connection = findAccount(context, input.account);
        const { creations, keys } = readApi(connection);
        const draft = toCampaignDraft(input, connection);
        return keys.run(input.idempotencyKey, ['campaignCreate', input], async () => {
          const created = creations.createCampaign(draft, context.call);
          const { id, url } = await explainMissingOffers(created, draft, connection, context);
          const campaign =
            id === null
              ? await findByUrl(connection, url, context)
              : await readAfter(connection, 'Campaign', id, context);
          return { campaign, url: url !== null && URL.canParse(url) ? url : null };
        });
      },
      nameOffers(input.paths),
    ),
};

/** What was made stays made when it cannot be read: the gateway then asks for each field that is wanted. */
async function readAfter(
  { reads, account }: Connection,
  type: string,
  id: string,
  context: ResolverContext,
): Promise<Entity> {
  const source = reads.find((read) => read.type === type);
  const found = await source?.read([id], { ...context.call, maxAgeSeconds: 0 }).catch(() => undefined);
  return found?.get(id) ?? { __typename: type, provider: account.provider, account: account.id, upstreamId: id };
}

/** The answer may tell a campaign by its address alone, which no other has. */
async function findByUrl({ lists }: Connection, url: string | null, { call }: ResolverContext): Promise<Entity | null> {
  const source = lists.find((list) => list.type === 'Campaign');
  if (url === null || !source) return null;
  const question = {
    filter: {},
    order: { by: 'NAME', direction: 'ASC' },
    range: { preset: 'TODAY' },
    rows: 100,
  } as const;
  const page = await source.readPage(question, '', null, { ...call, maxAgeSeconds: 0 }).catch(() => undefined);
  const found = page?.rows.find(({ row }) => row.url === url)?.row;
  return (found as Entity | undefined) ?? null;
}

function toOfferDraft(input: OfferCreateInput): OfferDraft {
  const { payout } = input;
  return {
    name: checkText(input.name, 'name'),
    linkTemplate: checkLink(input.linkTemplate),
    workspace: input.workspace ?? null,
    country: input.country ?? null,
    affiliateNetwork: input.affiliateNetwork == null ? null : checkId(input.affiliateNetwork, 'affiliateNetwork'),
    payout: payout
      ? {
          kind: checkText(payout.kind, 'payout.kind'),
          amount: payout.amount ?? null,
          currency: checkCurrency(payout.currency, 'payout.currency'),
        }
      : null,
  };
}

function toCampaignDraft(input: CampaignCreateInput, connection: Connection): CampaignDraft {
  const { costModel, paths } = input;
  if (costModel === 'OTHER') throw new InputError('OTHER cannot be asked for.', 'input.costModel');
  checkSome(paths, 'paths');
  return {
    name: checkText(input.name, 'name'),
    workspace: input.workspace ?? null,
    trafficSource: checkId(input.trafficSource, 'trafficSource'),
    costModel,
    currency: checkCurrency(input.currency, 'currency'),
    country: input.country ?? null,
    trackingDomain: checkHost(input.trackingDomain),
    tags: input.tags,
    paths: paths.map(({ weight, isDirect, offers }, index) => {
      checkSome(offers, `paths.${index}.offers`);
      return {
        weight: checkWeight(weight, `paths.${index}.weight`),
        isDirect,
        offers: offers.map((offer, place) => ({
          id: readOfferId(offer.offer, connection, `input.paths.${index}.offers.${place}.offer`),
          weight: checkWeight(offer.weight, `paths.${index}.offers.${place}.weight`),
        })),
      };
    }),
  };
}

function checkText(text: string, field: string): string {
  if (text.trim() === '') throw new InputError(`${field} must not be empty.`, `input.${field}`);
  return text;
}

/** Placeholders are no part of an address, so that only its beginning can be checked. */
function checkLink(text: string): string {
  if (/^https?:\/\/[^\s/]+/i.test(text) && !/\s/.test(text)) return text;
  throw new InputError('linkTemplate must begin with http:// or https:// and hold no spaces.', 'input.linkTemplate');
}

function checkHost(text: string): string {
  if (/^[a-z0-9]([\w-]*\.)*[\w-]+(:\d+)?$/i.test(text)) return text;
  throw new InputError('trackingDomain must be a host name, without scheme and path.', 'input.trackingDomain');
}

function checkId(text: string, field: string): string {
  if (isId(text)) return text;
  throw new InputError(`${field} is no id of this provider.`, `input.${field}`);
}

function checkCurrency(text: string | null | undefined, field: string): string | null {
  if (text == null || /^[A-Z]{3}$/.test(text)) return text ?? null;
  throw new InputError(`${field} must be three capital letters, such as USD.`, `input.${field}`);
}

function checkWeight(weight: number, field: string): number {
  if (weight >= 0) return weight;
  throw new InputError(`${field} must not be negative.`, `input.${field}`);
}

function checkSome(items: readonly unknown[], field: string): void {
  if (items.length === 0) throw new InputError(`${field} must hold at least one.`, `input.${field}`);
}
