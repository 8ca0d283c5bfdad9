/** The owner of the account, as `/account` and `/me` tell it. */
import type { Store } from '../store';
import { encode, writeStamp, type Wire } from '../wire';

/** The catalogue number of the time zone is unknown for UTC; only its name is sent. */
export function encodeUser(store: Store): Wire {
  const { user } = store.account;
  return encode({
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    companyName: user.companyName,
    companyRole: user.companyRole,
    phone: user.phone,
    registrationDate: writeStamp(user.registeredAt),
    timezonename: user.timeZoneName,
    timeframeMinDate: writeStamp(user.earliestDataAt),
    bonusClicks: user.bonusClicks,
    boGoVal: user.backOfficeToken,
  });
}
