/** What ClickMeter's documents leave open: each a setting with a stated default. */
import { z } from 'zod';
import { isTimeZone } from '../../../model/time-zone';

export const optionsSchema = z.strictObject({
  expands: z
    .boolean()
    .default(true)
    .describe(
      'Whether lists may be asked for with the undocumented `_expand=true`. Assumed to work until an answer shows bare ids.',
    ),
  hitTimeZone: z
    .string()
    .refine(isTimeZone, 'expected an IANA time zone')
    .nullable()
    .default(null)
    .describe("The zone of the instants in event lists; null: the account's own, which is assumed."),
});

export type Options = z.infer<typeof optionsSchema>;
