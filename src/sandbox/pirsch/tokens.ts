/** The token endpoint, and the tokens it has given out: each lives 3600 seconds on the emulator's clock. */
import { createHash } from 'node:crypto';
import { replyJson, type EmulatorReply } from '../kit';
import { readFields } from './body';
import { replyFailure, replyInvalid, type Validation } from './replies';

export interface PirschCredentials {
  /** 32 characters. */
  readonly clientId: string;
  /** 64 characters. */
  readonly clientSecret: string;
}

export const defaultCredentials: PirschCredentials = {
  clientId: 'trackgraphSandboxPirschClient001',
  clientSecret: 'trackgraphSandboxPirschSecret001trackgraphSandboxPirschSecret002',
};

export interface TokenLedger {
  /** Answers a token request by its raw body; `isKnown` tells whether a client has this secret. */
  readonly answer: (body: string, isKnown: (clientId: string, clientSecret: string) => boolean) => EmulatorReply;
  /** The id of the client that was given this token; null for none, a wrong and an expired one. */
  readonly readHolder: (authorization: string | undefined) => string | null;
  readonly expireAll: () => void;
}

const lifeMs = 3_600_000;

export function createTokenLedger(seed: number, now: () => number): TokenLedger {
  const given = new Map<string, { readonly clientId: string; readonly expiresAt: number }>();
  let issued = 0;

  function issue(clientId: string): EmulatorReply {
    const at = now();
    for (const [token, { expiresAt }] of given) if (expiresAt <= at) given.delete(token);
    issued += 1;
    const token = writeToken(seed, issued);
    given.set(token, { clientId, expiresAt: at + lifeMs });
    return replyJson(200, { access_token: token, expires_at: toNineDigits(at + lifeMs) });
  }

  return {
    answer: (body, isKnown) => {
      const fields = readFields(body);
      if (fields === null) return replyFailure(400, 'The body is not a JSON object');
      const { client_id: clientId, client_secret: secret } = fields;
      if (isFilled(clientId) && isFilled(secret)) {
        return isKnown(clientId, secret) ? issue(clientId) : replyFailure(400, 'The client ID or secret is wrong');
      }
      const validation: Validation = {};
      if (!isFilled(clientId)) validation.client_id = 'The client ID is required';
      if (!isFilled(secret)) validation.client_secret = 'The client secret is required';
      return replyInvalid(validation);
    },
    readHolder: (authorization) => {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '';
      const entry = given.get(token);
      return entry !== undefined && entry.expiresAt > now() ? entry.clientId : null;
    },
    expireAll: () => given.clear(),
  };
}

function writeToken(seed: number, count: number): string {
  const header = Buffer.from('{"alg":"HS512","typ":"JWT"}').toString('base64url');
  const payload = Buffer.from(JSON.stringify({ sandbox: true, count })).toString('base64url');
  const signature = createHash('sha512').update(`pirsch ${seed} ${count}`).digest('base64url');
  return `${header}.${payload}.${signature}`;
}

function toNineDigits(at: number): string {
  return new Date(at).toISOString().replace('Z', '482915Z');
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
