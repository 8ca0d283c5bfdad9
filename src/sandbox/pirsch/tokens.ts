/** The token endpoint, and the tokens it has given out: each lives 3600 seconds on the emulator's clock. */
import { createHash } from 'node:crypto';
import { replyJson, type EmulatorReply } from '../kit';
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
  /** Answers a token request by its raw body. */
  readonly answer: (body: string) => EmulatorReply;
  readonly isValid: (authorization: string | undefined) => boolean;
  readonly expireAll: () => void;
}

const lifeMs = 3_600_000;

export function createTokenLedger(seed: number, now: () => number, credentials: PirschCredentials): TokenLedger {
  const expiries = new Map<string, number>();
  let issued = 0;

  function issue(): EmulatorReply {
    const at = now();
    for (const [token, expiresAt] of expiries) if (expiresAt <= at) expiries.delete(token);
    issued += 1;
    const token = writeToken(seed, issued);
    expiries.set(token, at + lifeMs);
    return replyJson(200, { access_token: token, expires_at: toNineDigits(at + lifeMs) });
  }

  return {
    answer: (body) => {
      const fields = readFields(body);
      if (fields === null) return replyFailure(400, 'The body is not a JSON object');
      const validation: Validation = {};
      if (!isFilled(fields.client_id)) validation.client_id = 'The client ID is required';
      if (!isFilled(fields.client_secret)) validation.client_secret = 'The client secret is required';
      if (Object.keys(validation).length > 0) return replyInvalid(validation);
      const known = fields.client_id === credentials.clientId && fields.client_secret === credentials.clientSecret;
      return known ? issue() : replyFailure(400, 'The client ID or secret is wrong');
    },
    isValid: (authorization) => {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      return token !== undefined && (expiries.get(token) ?? 0) > now();
    },
    expireAll: () => expiries.clear(),
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

function readFields(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
