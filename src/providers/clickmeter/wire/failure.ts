/** What ClickMeter says of a failure: a standard error, validation errors, or nothing. */
import { z } from 'zod';

export interface FailureWire {
  readonly status: number | null;
  readonly message: string | null;
  /** Property → what is wrong with it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly isRefusal: boolean;
}

const fault = z.object({ property: z.string().nullish(), errorMessage: z.string().nullish() });
const failure = z.object({
  httpErrorCode: z.coerce.number().nullish().catch(null),
  Message: z.string().nullish().catch(null),
  errors: z
    .union([z.array(fault), fault.transform((one) => [one])])
    .nullish()
    .catch(null),
});

/** Never fails: a body of any other shape says nothing. */
export function readFailure(body: unknown): FailureWire {
  const wire = failure.safeParse(body).data;
  const faults = wire?.errors ?? [];
  const status = wire?.httpErrorCode ?? null;
  return {
    status,
    message: wire?.Message ?? null,
    fields: Object.fromEntries(
      faults.map(({ property, errorMessage }) => [toField(property), errorMessage ?? 'is not accepted']),
    ),
    isRefusal: faults.length > 0 || (status !== null && status >= 400),
  };
}

/** `Name` → `name`. */
function toField(property: string | null | undefined): string {
  return property ? property.charAt(0).toLowerCase() + property.slice(1) : 'input';
}
