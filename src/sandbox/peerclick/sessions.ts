/** Tokens made from the access key: issued, checked and outlived on the sandbox's clock. */
import { randomBytes } from 'node:crypto';
import { replyJson, type EmulatorContext, type EmulatorReply, type EmulatorRequest } from '../kit';
import { readBody } from './body';
import { Refusal } from './replies';

const defaultLifetimeSeconds = 86_400;

export interface Sessions {
  readonly issue: (request: EmulatorRequest) => EmulatorReply;
  /** Refuses a request whose `api-token` is missing, unknown or too old. */
  readonly check: (request: EmulatorRequest) => void;
  readonly forgetAll: () => void;
}

export function createSessions(
  context: EmulatorContext,
  credentials: { readonly accessId: string; readonly accessKey: string },
): Sessions {
  const expiryByToken = new Map<string, number>();

  return {
    issue: (request) => {
      const body = readBody(request);
      const { accessId, accessKey } = body;
      if (typeof accessId !== 'string' || typeof accessKey !== 'string') {
        throw new Refusal(400, 'accessId and accessKey are required');
      }
      const lifetimeSeconds = readLifetimeSeconds(body['lifetime']);
      if (accessId !== credentials.accessId || accessKey !== credentials.accessKey) {
        throw new Refusal(401, 'Access key is not valid');
      }
      const token = randomBytes(24).toString('hex');
      const expiresAt = context.now() + lifetimeSeconds * 1000;
      expiryByToken.set(token, expiresAt);
      return replyJson(200, { token, expirationTimestamp: new Date(expiresAt).toISOString() });
    },
    check: (request) => {
      const token = request.headers['api-token'];
      if (token === undefined || token === '') throw new Refusal(401, 'Header api-token is missing');
      const expiresAt = expiryByToken.get(token);
      if (expiresAt === undefined || expiresAt <= context.now()) throw new Refusal(401, 'Token is not valid');
    },
    forgetAll: () => expiryByToken.clear(),
  };
}

function readLifetimeSeconds(value: unknown): number {
  if (value === undefined) return defaultLifetimeSeconds;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 31_536_000) {
    throw new Refusal(400, 'lifetime must be whole seconds, at most a year');
  }
  return value;
}
