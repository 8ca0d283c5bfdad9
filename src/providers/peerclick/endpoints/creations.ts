/** The calls of PeerClick that make something. They are known from one program that uses them, not from its documents. */
import { createAccountError, isOfKind } from '../../../errors';
import { declareTags } from '../../../http/tags';
import type { AccountClient, CallContext } from '../../../http/types';
import type { AccountSettings } from '../../provider';
import type { CreatedWire, Options } from '../wire';
import { parseCreated } from '../wire';
import { tagRules } from './tags';

export interface OfferDraft {
  readonly name: string;
  readonly linkTemplate: string;
  readonly workspace: number | null;
  readonly country: string | null;
  readonly affiliateNetwork: string | null;
  readonly payout: { readonly kind: string; readonly amount: number | null; readonly currency: string | null } | null;
}

export interface CampaignDraft {
  readonly name: string;
  readonly workspace: number | null;
  readonly trafficSource: string;
  readonly costModel: keyof Options['costModels'];
  readonly currency: string | null;
  readonly country: string | null;
  readonly trackingDomain: string;
  readonly tags: readonly string[];
  readonly paths: readonly {
    readonly weight: number;
    readonly isDirect: boolean;
    readonly offers: readonly { readonly id: string; readonly weight: number }[];
  }[];
}

/** Each is sent once. */
export interface Creations {
  readonly createOffer: (draft: OfferDraft, context: CallContext) => Promise<CreatedWire>;
  readonly createCampaign: (draft: CampaignDraft, context: CallContext) => Promise<CreatedWire>;
}

export function createCreations(client: AccountClient, account: AccountSettings, options: Options): Creations {
  const prefix = toPrefix(account.url, options.creationPrefix);
  const toCurrency = (given: string | null): string => given ?? account.currency ?? 'USD';
  const toCountry = (given: string | null): object => ({ code: given ?? options.worldCode });

  async function create(service: 'offer' | 'campaign', body: object, context: CallContext): Promise<CreatedWire> {
    const operation = `POST /${service}`;
    try {
      const { value } = await client.send(
        {
          operation,
          method: 'POST',
          path: `${prefix}/${service}`,
          body,
          buckets: ['general'],
          isRepeatable: false,
          ...declareTags(tagRules, operation),
          parse: (answer) => parseCreated(answer, service),
        },
        context,
      );
      if (value) return value;
    } catch (failure) {
      if (!isOfKind(failure, 'not-found')) throw failure;
      const advice = 'The option creationPrefix names the version of the API that makes things, such as /v1_1.';
      throw createAccountError(account, 'unsupported', `${operation}: path not found. ${advice}`);
    }
    const doubt = `${operation} answered neither Success nor what was made: look there before you send it again.`;
    throw createAccountError(account, 'outcome-unknown', doubt);
  }

  return {
    createOffer: (draft, context) =>
      create(
        'offer',
        {
          name: draft.name,
          workspaceId: draft.workspace ?? options.workspace,
          url: draft.linkTemplate,
          country: toCountry(draft.country),
          ...(draft.affiliateNetwork !== null && { affiliateNetwork: { id: toWireId(draft.affiliateNetwork) } }),
          payout: {
            type: draft.payout?.kind ?? 'AUTO',
            value: draft.payout?.amount ?? null,
            currency: toCurrency(draft.payout?.currency ?? null),
          },
        },
        context,
      ),
    createCampaign: (draft, context) =>
      create(
        'campaign',
        {
          name: draft.name,
          workspaceId: draft.workspace ?? options.workspace,
          trafficSource: toWireId(draft.trafficSource),
          costModel: { type: options.costModels[draft.costModel], currency: toCurrency(draft.currency) },
          country: toCountry(draft.country),
          domain: draft.trackingDomain,
          tags: draft.tags,
          redirectTarget: {
            destination: 'PATH',
            path: {
              defaultPaths: draft.paths.map(({ weight, isDirect, offers }) => ({
                weight,
                direct: isDirect ? 1 : 0,
                offers: offers.map((offer) => ({ weight: offer.weight, id: toWireId(offer.id) })),
              })),
            },
          },
        },
        context,
      ),
  };
}

/** From the account's own prefix up and down to the other version's: URL parsers resolve the dots, so that one client and its limits serve both. */
function toPrefix(url: string, creationPrefix: string | null): string {
  if (creationPrefix === null) return '';
  const own = new URL(url).pathname.split('/').filter(Boolean);
  return own.map(() => '/..').join('') + creationPrefix;
}

/** Ids are numbers on the wire; what is not all digits stays a text, and so does what a number cannot hold. */
function toWireId(id: string): string | number {
  return /^\d+$/.test(id) && Number.isSafeInteger(Number(id)) ? Number(id) : id;
}
