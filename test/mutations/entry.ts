/** How a mutation is proved: what goes before it, what is sent, how it is refused, and the question that shows what became of it. */
import { encodeGlobalId } from '../../src/model/ids';
import type { AccountSettings } from '../../src/providers/provider';
import type { Sandbox, SandboxProvider } from '../../src/sandbox';
import type { Asked } from '../support/gateway';

export type Answer = Asked['data'];

/** Ids and names that were found or made before, by what they are. */
export type Known = Readonly<Record<string, string>>;

/** What a preparation may do. Whatever it asks must go without an error. */
export interface World {
  readonly sandbox: Sandbox;
  /** What the provider's own preparation found. */
  readonly known: Known;
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
  /** Runs a mutation that must go through, and answers its payload. */
  readonly make: (mutation: string, selection: string, input: object) => Promise<Answer>;
}

/** A question whose answer is another after the change. */
export interface Look {
  readonly query: string;
  readonly variables?: object;
  /** The part of the answer that is compared; its first field unless given. A question that fails is seen as the code of its error. */
  readonly pick?: (data: Answer) => unknown;
}

/** Members that take the place of the right ones. */
export type Override = object | ((known: Known) => object);

export interface Invalid {
  /** What is wrong with it, for the title: `a name of nothing`. */
  readonly what: string;
  readonly override: Override;
  /** `input.items.0.name`; null: about no field in particular. */
  readonly field: string | null;
  readonly code?: string;
  /** It is the provider who finds the fault: one write is sent, and refused. Otherwise none is. */
  readonly isToldByProvider?: boolean;
}

export interface Unknown {
  readonly override: Override;
  readonly field: string | null;
  /** `NOT_FOUND`, unless the provider words it otherwise. */
  readonly code?: string;
}

export interface Entry {
  /** `trackingLinkCreate`. */
  readonly mutation: string;
  /** What is asked of the payload besides `userErrors`. */
  readonly selection: string;
  /** The call that makes the change: `POST /datapoints/{id}`. */
  readonly write: string;
  readonly prepare?: (world: World) => Promise<Known>;
  readonly input: (known: Known) => object;
  /** At least one. */
  readonly invalid: readonly Invalid[];
  /** A string is the reason why it names nothing that could be unknown. */
  readonly unknown: Unknown | string;
  /**
   * How the provider refuses it: by its usual 403 unless given; `weaker`: to the credentials that the provider's table has for it; or the reason
   * why it cannot be refused.
   */
  readonly forbidden?: 'weaker' | { readonly status: number; readonly body: string } | { readonly reason: string };
  /** A reason: why nothing can be read of it. */
  readonly read: ((known: Known) => Look) | { readonly reason: string };
  /** What is read after it. Needed wherever something is read. */
  readonly becomes?: (known: Known, made: Answer) => unknown;
}

/** All mutations of one provider. */
export interface ProviderMutations {
  readonly sandbox: SandboxProvider;
  readonly id: string;
  readonly name: string;
  readonly pathPrefix: string;
  /** The clock is turned so far before each mutation: a limit of minutes counts its calls alone. */
  readonly turnMs?: number;
  /** How the provider words that a write is not allowed. */
  readonly refusal: { readonly status: number; readonly body: string };
  /** The same account with credentials that may read and not write. */
  readonly weaken?: (account: AccountSettings, world: World) => AccountSettings | Promise<AccountSettings>;
  /** Calls that are no reads by their method and yet write nothing: `POST /token`. */
  readonly harmless?: readonly string[];
  /** What all entries need. */
  readonly prepare?: (world: World) => Promise<Known>;
  readonly entries: readonly Entry[];
}

/** The fields of one thing. */
export function look(id: string | undefined, type: string, fields: string): Look {
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`;
  return { query, variables: { id } };
}

/** The well-formed id of a thing that does not exist. */
export function createUnknownId(provider: string, account: string, type: string, upstreamId: string): string {
  return encodeGlobalId({ type, provider, account, upstreamId });
}

/** `nonsense` in the place of an id: nothing is sent. */
export function refuseNonsense(name = 'id'): Invalid {
  return { what: `nonsense as ${name}`, override: { [name]: 'nonsense' }, field: `input.${name}` };
}

export function fillIn(override: Override, known: Known): object {
  return typeof override === 'function' ? (override as (known: Known) => object)(known) : override;
}
