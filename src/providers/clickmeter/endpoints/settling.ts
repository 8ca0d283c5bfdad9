/** How late ClickMeter's figures come. */

/** Late clicks are counted within the day. */
export const clicksSettleAfterDays = 1;

/** How long a conversion may come after its click, nobody says. */
export const conversionsSettleAfterDays = 30;
