/** What ClickMeter says of a failure: a standard error, validation errors, or nothing. */
import { z } from 'zod';

export interface FailureWire {
  readonly status: number | null;
  readonly message: string | null;
  /** Property → what is wrong with it. */
  readonly fields: Readonly<Record<string, string>>;
  /** One of them is an id that nothing has. */
  readonly namesUnknown: boolean;
  readonly isRefusal: boolean;
}

/** Attested for the id of a datapoint; taken to mean the same wherever it comes. */
const unknownIdCode = '0013';

const fault = z.object({
  property: z.string().nullish(),
  errorMessage: z.string().nullish(),
  code: z.union([z.string(), z.number()]).transform(String).nullish().catch(null),
});
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
    namesUnknown: faults.some(({ code }) => code === unknownIdCode),
    isRefusal: faults.length > 0 || (status !== null && status >= 400),
  };
}

/** `Name` → `name`. */
function toField(property: string | null | undefined): string {
  return property ? property.charAt(0).toLowerCase() + property.slice(1) : 'input';
}
