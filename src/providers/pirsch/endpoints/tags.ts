/** What Pirsch's answers show, and what each change may alter in them. */
import type { TagRules } from '../../../http/tags';

const websites = 'websites';
/** All that there is of one website. */
const website = 'website:{website}';
const goals = 'goals:{website}';
const members = 'members:{website}';
const clients = 'clients:{website}';
const reports = 'reports:{website}';
const statistics = 'statistics:{website}';
/** Statistics in which a visit may still be counted. What it is sent to is told by credentials, or by an address: it may be any website. */
export const growing = 'growing';
/** Goals may be set to go when they are reached. */
const anyGoals = 'goals';

export const tagRules: TagRules = {
  reads: {
    'GET /domain': [websites],
    'GET /goal': [website, goals, anyGoals],
    'GET /member': [website, members],
    'GET /client': [website, clients],
    'GET /report': [website, reports],
    // Stands for all of them but one.
    'GET /statistics': [website, statistics, '{age}'],
    'GET /statistics/goals': [website, statistics, goals, anyGoals, '{age}'],
  },
  writes: {
    'POST /hit': [growing, anyGoals],
    'POST /event': [growing, anyGoals],
    'POST /session': [growing],

    'POST /domain': [websites],
    'PUT /domain': [websites],
    'DELETE /domain': [websites, website],
    'POST /domain/subdomain': [websites],
    'POST /domain/public': [websites],
    // Pages are counted by their titles then, and days end at other times.
    'POST /domain/title': [websites, statistics],
    'POST /domain/timezone': [websites, statistics],

    // Access links are never kept.
    'POST /domain/link': [],
    'PUT /domain/link': [],
    'DELETE /domain/link': [],

    // The list of websites tells one's own role.
    'POST /member': [websites, members],
    'PUT /member': [websites, members],
    'DELETE /member': [websites, members],
    'POST /client': [clients],
    'DELETE /client': [clients],
    'POST /report': [reports],
    'PUT /report': [reports],
    'DELETE /report': [reports],
    'POST /goal': [goals],
    'PUT /goal': [goals],
    'DELETE /goal': [goals],
  },
};
