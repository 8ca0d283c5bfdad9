/** What belongs to a website besides its goals: members, access links, API clients and e-mail reports. */
import { z } from 'zod';
import { id, number, readItems, text, times } from './scalars';

const memberWire = z.object({
  id,
  user_id: text,
  role: text,
  user: z.object({ email: text, full_name: text, picture: text }).nullish(),
  ...times,
});

const accessLinkWire = z.object({ id, code: text, description: text, valid_until: text, ...times });

const clientWire = z.object({
  id,
  client_id: text,
  description: text,
  scope_hit: text,
  scope_event: text,
  scope_statistics: text,
  scope_domains: text,
  ...times,
});

const reportWire = z.object({ id, email: text, interval: number.nullish(), next_report: text, ...times });

export type MemberWire = z.infer<typeof memberWire>;
export type AccessLinkWire = z.infer<typeof accessLinkWire>;
export type ClientWire = z.infer<typeof clientWire>;
export type ReportWire = z.infer<typeof reportWire>;

export const parseMembers = (body: unknown): readonly MemberWire[] =>
  readItems(body).map((item) => memberWire.parse(item));
export const parseAccessLink = (body: unknown): AccessLinkWire => accessLinkWire.parse(body);
export const parseAccessLinks = (body: unknown): readonly AccessLinkWire[] => readItems(body).map(parseAccessLink);
export const parseClient = (body: unknown): ClientWire => clientWire.parse(body);
export const parseClients = (body: unknown): readonly ClientWire[] => readItems(body).map(parseClient);
export const parseReport = (body: unknown): ReportWire => reportWire.parse(body);
export const parseReports = (body: unknown): readonly ReportWire[] => readItems(body).map(parseReport);

/** Only what makes a client answers its secret. */
export function parseNewClient(body: unknown): ClientWire & { readonly client_secret: string } {
  return clientWire.extend({ client_secret: z.string().min(1) }).parse(body);
}

export function parseIdentificationCode(body: unknown): string {
  return z.object({ identification_code: z.string().min(1) }).parse(body).identification_code;
}
