/** How an operation of a provider is reached: the field, and a question that proves it. */

/** Ids and names that were found or made before, by what they are. */
export type Known = Readonly<Record<string, string>>;

export interface Question {
  readonly query: string;
  readonly variables?: object;
}

export interface Entry {
  /** `PUT /datapoints/{id}/notes`: as the list of operations names it. */
  readonly operation: string;
  /** `Mutation.datapointSetNotes`: it declares the operation itself, or asks what a provider declares. */
  readonly field: string;
  readonly ask: (known: Known) => Question;
  /** What later questions need of the answer. */
  readonly learn?: (data: any) => Known;
  /** The provider answers so once, to the same question asked before: it shows that the field needs a call of its own. */
  readonly answeredBefore?: (known: Known) => { readonly match: string; readonly body: string };
  /** The call that every field makes first: it fetches the token. No field declares it. */
  readonly fetchesToken?: boolean;
}

export interface Refusal {
  readonly operation: string;
  readonly reason: string;
}

export interface Section {
  readonly title: string;
  readonly operations: readonly string[];
}

export interface ProviderCoverage {
  /** Its key in the sandbox. */
  readonly sandbox: 'clickmeter' | 'pirsch' | 'peerclick' | 'metrics24';
  readonly id: string;
  readonly name: string;
  readonly pathPrefix: string;
  /** The clock is turned so far between two questions: no limit counts one's calls to the other. */
  readonly turnMs: number;
  readonly sections: readonly Section[];
  /** What has to be known before the first entry. */
  readonly prepare: readonly Pick<Entry, 'ask' | 'learn'>[];
  /** In an order in which things exist when they are needed. */
  readonly entries: readonly Entry[];
  /** Not offered, with the reason. */
  readonly refused: readonly Refusal[];
  /** What no field reaches yet. */
  readonly notYet: readonly string[];
}

type Rest = Omit<Entry, 'operation' | 'field' | 'ask'>;

/** A root field. */
export function find(operation: string, field: string, query: string, rest: Rest = {}): Entry {
  return { operation, field, ask: (known) => ({ query: fill(query, known) }), ...rest };
}

/** A field of the thing that is known by that name; `Account.plan`, `account`, `plan { name }`. */
export function read(operation: string, field: string, of: string, selection: string, rest: Rest = {}): Entry {
  const type = field.split('.')[0]!;
  return readVia(operation, field, type, of, selection, rest);
}

/** A field of a type that stands below the known thing. */
export function readVia(
  operation: string,
  field: string,
  type: string,
  of: string,
  selection: string,
  rest: Rest = {},
): Entry {
  return {
    operation,
    field,
    ask: (known) => ({
      query: `query ($id: ID!) { node(id: $id) { id ... on ${type} { ${fill(selection, known)} } } }`,
      variables: { id: known[of] },
    }),
    ...rest,
  };
}

/** A mutation with one input. Strings `$$name` in the input are what is known by that name. */
export function change(operation: string, name: string, input: object, selection: string, rest: Rest = {}): Entry {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return {
    operation,
    field: `Mutation.${name}`,
    ask: (known) => ({
      query: `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${selection} userErrors { field message code } } }`,
      variables: { input: JSON.parse(fill(JSON.stringify(input), known)) as object },
    }),
    ...rest,
  };
}

function fill(text: string, known: Known): string {
  return text.replace(/\$\$(\w+)/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`${name} is not known yet.`);
    return value;
  });
}

export function countOperations({ sections }: ProviderCoverage): number {
  return sections.flatMap(({ operations }) => operations).length;
}
