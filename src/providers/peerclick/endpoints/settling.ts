/** How late PeerClick's figures come. */

/** Conversions may be booked on the click's day as late as they come; nobody says when that ends. */
export const settlesAfterDays = 30;
