/** Members, and reports by e-mail: both are made for several addresses with one call. */
import type { Entry, Invalid, World } from '../entry';
import { refuseNonsense } from '../entry';
import { lookThrough, otherKind, unknownOf, unknownWebsite } from './prepare';

const both = ['billing@example.com', 'events@example.com'];
const tooMany = Array.from({ length: 101 }, (_, index) => `desk-${index}@example.com`);
const shared: readonly Invalid[] = [
  { what: 'no address', override: { emails: [] }, field: 'input.emails' },
  { what: 'more than 100 addresses', override: { emails: tooMany }, field: 'input.emails' },
  refuseNonsense('websiteId'),
  otherKind('websiteId'),
  { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
];

const prepareMember =
  (email: string) =>
  async ({ make, known }: World) => {
    const input = { websiteId: known.website, emails: [email] };
    const { results } = await make('memberAdd', 'results { member { id } }', input);
    return { member: results[0].member.id };
  };
const ofMember = {
  unknown: unknownOf('Member'),
  forbidden: 'weaker',
  read: lookThrough('members', 'id role', ({ id }, { member }) => id === member),
} as const;

export const members: readonly Entry[] = [
  {
    mutation: 'memberAdd',
    selection: 'results { index member { id email role } userErrors { field code } }',
    write: 'POST /member',
    input: ({ website }) => ({ websiteId: website, emails: both }),
    invalid: [
      ...shared,
      {
        what: 'who is a member',
        override: { emails: ['webmaster@fernhollow.example'] },
        field: 'input.emails.0',
        isToldByProvider: true,
      },
    ],
    unknown: unknownWebsite('websiteId'),
    forbidden: 'weaker',
    read: lookThrough('members', 'id email role', ({ email }) => both.includes(email)),
    becomes: (_, { results }) => results.map(({ member }: any) => ({ ...member, role: 'VIEWER' })),
  },
  {
    mutation: 'memberSetRole',
    selection: 'member { role }',
    write: 'PUT /member',
    prepare: prepareMember('analytics@example.com'),
    input: ({ member }) => ({ id: member, role: 'ADMIN' }),
    invalid: [refuseNonsense(), otherKind()],
    ...ofMember,
    becomes: ({ member }) => [{ id: member, role: 'ADMIN' }],
  },
  {
    mutation: 'memberRemove',
    selection: 'deletedId',
    write: 'DELETE /member',
    prepare: prepareMember('support@example.com'),
    input: ({ member }) => ({ id: member }),
    invalid: [refuseNonsense(), otherKind()],
    ...ofMember,
    becomes: () => [],
  },
];

const prepareReport = async ({ make, known }: World) => {
  const input = { websiteId: known.website, emails: ['analytics@example.com'], intervalWeeks: 2 };
  const { results } = await make('emailReportCreate', 'results { emailReport { id } }', input);
  return { report: results[0].emailReport.id };
};
const ofReport = {
  prepare: prepareReport,
  unknown: unknownOf('EmailReport'),
  forbidden: 'weaker',
  read: lookThrough('emailReports', 'id intervalWeeks', ({ id }, { report }) => id === report),
} as const;
const negativeInterval: Invalid = {
  what: 'a negative interval',
  override: { intervalWeeks: -1 },
  field: 'input.intervalWeeks',
};

export const emailReports: readonly Entry[] = [
  {
    mutation: 'emailReportCreate',
    selection: 'results { index emailReport { id email intervalWeeks } userErrors { field code } }',
    write: 'POST /report',
    input: ({ website }) => ({ websiteId: website, emails: both, intervalWeeks: 3 }),
    invalid: [...shared, negativeInterval],
    unknown: unknownWebsite('websiteId'),
    forbidden: 'weaker',
    read: lookThrough('emailReports', 'id email intervalWeeks', ({ email }) => both.includes(email)),
    becomes: (_, { results }) => results.map(({ emailReport }: any) => ({ ...emailReport, intervalWeeks: 3 })),
  },
  {
    mutation: 'emailReportUpdate',
    selection: 'emailReport { intervalWeeks }',
    write: 'PUT /report',
    input: ({ report }) => ({ id: report, intervalWeeks: 4 }),
    invalid: [negativeInterval, refuseNonsense(), otherKind()],
    ...ofReport,
    becomes: ({ report }) => [{ id: report, intervalWeeks: 4 }],
  },
  {
    mutation: 'emailReportDelete',
    selection: 'deletedId',
    write: 'DELETE /report',
    input: ({ report }) => ({ id: report }),
    invalid: [refuseNonsense(), otherKind()],
    ...ofReport,
    becomes: () => [],
  },
];
