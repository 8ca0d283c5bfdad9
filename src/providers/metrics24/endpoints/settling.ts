/** How late the judgement of an event comes. */

/** Conversions may be rejected late; nobody says when that ends. */
export const settlesAfterDays = 30;
