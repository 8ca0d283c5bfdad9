/** Between the sandbox and the settings: the environment that points a gateway at a running sandbox. */
import type { ProviderDeclaration } from './config';

/** What the sandbox tells of a provider that it runs: its address, and values under the names that the provider's settings use. */
export interface RunningSandboxProvider {
  readonly url: string;
  readonly credentials: object;
}

/** Variable → value, in the order in which people would write them; empty when the sandbox does not run this provider. */
export function toSandboxEnvironment(
  { id, settings }: ProviderDeclaration,
  sandbox: object,
): Readonly<Record<string, string>> {
  const running = Object.entries(sandbox).find(([name]) => name === id.toLowerCase())?.[1] as
    RunningSandboxProvider | undefined;
  if (running === undefined) return {};
  const told: Readonly<Record<string, unknown>> = { ...running, ...running.credentials };
  const options = Object.entries(settings.optionVariables ?? {}).filter(([name]) => name in told);
  const rest = [...Object.entries(settings.credentials), ...options].map(
    ([name, variable]) => [variable, toText(told[name])] as const,
  );
  return Object.fromEntries([[settings.urlVariable, running.url] as const, ...rest]);
}

/** A list of things is told by their ids. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',');
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return String(value);
}
