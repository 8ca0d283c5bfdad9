/** Hits, events, and visitors who are still there. */
import type {
  MutationEventCreateArgs,
  MutationHitCreateArgs,
  MutationSessionKeepAliveArgs,
} from '../../../../generated/graphql';
import { catchUserErrorsOf, type FieldNames } from '../../../../model/user-error';
import type { ResolverContext } from '../../../provider';
import { keepSessionAlive, sendEvent, sendHit } from '../../endpoints/collect';
import { findAccount } from '../find';

interface Sent {
  readonly wasSent: boolean | null;
}

const refused: Sent = { wasSent: null };

const names: FieldNames = {
  url: ['url'],
  ip: ['ip'],
  user_agent: ['userAgent'],
  accept_language: ['acceptLanguage'],
  title: ['title'],
  referrer: ['referrer'],
  screen_width: ['screenWidth'],
  screen_height: ['screenHeight'],
  event_name: ['name'],
  event_duration: ['durationSeconds'],
  event_meta: ['metadata'],
};

export const collectMutations = {
  hitCreate: (_: unknown, { input }: MutationHitCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<Sent>(
      'account',
      refused,
      async () => {
        const api = findAccount(context, input.account);
        const act = () => sendHit(api, input, context.call);
        return { wasSent: await api.keys.run(input.idempotencyKey, ['hitCreate', input], act) };
      },
      names,
    ),
  eventCreate: (_: unknown, { input }: MutationEventCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<Sent>(
      'account',
      refused,
      async () => {
        const api = findAccount(context, input.account);
        const act = () => sendEvent(api, input, context.call);
        return { wasSent: await api.keys.run(input.idempotencyKey, ['eventCreate', input], act) };
      },
      names,
    ),
  sessionKeepAlive: (_: unknown, { input }: MutationSessionKeepAliveArgs, context: ResolverContext) =>
    catchUserErrorsOf<Sent>(
      'account',
      refused,
      async () => ({ wasSent: await keepSessionAlive(findAccount(context, input.account), input, context.call) }),
      names,
    ),
};
