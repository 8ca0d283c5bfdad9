/** E-mail reports: one row per address, sent every so many weeks. */
import { replyJson } from '../../kit';
import { inDomain, withFields } from '../call';
import { toStamp, type ReportRow } from '../store';
import {
  changeRow,
  createBase,
  deleteOwned,
  isEmail,
  keepRow,
  listOwned,
  withOwned,
  type Kind,
  type Routes,
} from './rows';

const reports: Kind<ReportRow> = { name: 'report', rowsOf: (store) => store.reports };

export const reportRoutes: Routes = {
  'GET /api/v1/report': listOwned('id', reports),
  'POST /api/v1/report': withFields(
    (reader) => ({
      domainId: reader.text('domain_id'),
      emails: reader.texts('emails', isEmail),
      interval: reader.whole('interval'),
    }),
    ({ domainId, emails, interval }, call) =>
      inDomain(call, domainId, () => {
        const next_report = toNextReport(interval, call.now);
        const made = emails.map((email) => ({
          ...createBase(call),
          domain_id: domainId,
          email,
          interval,
          next_report,
        }));
        return replyJson(
          200,
          made.map((report) => keepRow(call.store.reports, report)),
        );
      }),
  ),
  'PUT /api/v1/report': withFields(
    (reader) => ({ id: reader.text('id'), interval: reader.whole('interval') }),
    ({ id, interval }, call) =>
      withOwned(call, reports, id, (report) => {
        const change = { interval, next_report: toNextReport(interval, call.now) };
        return replyJson(200, keepRow(call.store.reports, changeRow(report, change, call)));
      }),
  ),
  'DELETE /api/v1/report': deleteOwned(reports),
};

const dayMs = 86_400_000;

/** At six in the morning; 0 weeks is every day. */
function toNextReport(weeks: number, now: number): string {
  const today = Math.floor(now / dayMs) * dayMs;
  return toStamp(today + (weeks === 0 ? 1 : weeks * 7) * dayMs + 6 * 3_600_000);
}
