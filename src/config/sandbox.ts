/** The keys that a sandbox lets in: a provider's own variables, where all of them are set; the sandbox's defaults elsewhere. */
import type { ProviderDeclaration } from './account';
import type { Environment } from './environment';

/** Provider name (lower case) → credential name → value. */
export function readSandboxCredentials(
  declarations: readonly ProviderDeclaration[],
  environment: Environment = process.env,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    declarations.flatMap(({ id, settings }) => {
      const values = Object.entries(settings.credentials).flatMap(([name, variable]) => {
        const value = environment[variable];
        return value ? [[name, value] as const] : [];
      });
      const isWhole = values.length === Object.keys(settings.credentials).length;
      return isWhole ? [[id.toLowerCase(), Object.fromEntries(values)]] : [];
    }),
  );
}
