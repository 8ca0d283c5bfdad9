/** The ClickMeter emulator's guests: what their keys may not do. */
import { expect, test } from '@jest/globals';
import { createWriter, json, newLink } from './clickmeter-writer';

const { send, read } = createWriter();

/** One guest may write in the group 71 and has it to read as well; the other has no rights. */
const desk = read('/account/guests/901').apiKey as string;
const auditor = read('/account/guests/902').apiKey as string;
const as = (key: string) => ({ ...json, 'x-clickmeter-authkey': key });

test.each([
  ['GET', '/account/plan', undefined],
  ['GET', '/account/guests', undefined],
  ['POST', '/account/domainwhitelist', { name: 'x.example' }],
  ['DELETE', '/account/guests/902', undefined],
])('the account is its owner’s own: %s %s', (method, target, content) => {
  const { status, body } = send(method, target, content, as(desk));
  expect(status).toBe(403);
  expect(body).toEqual({ errorCode: 'E403', httpErrorCode: 403, Message: expect.any(String) });
});

test.each([
  ['POST', '/datapoints', newLink],
  ['PUT', '/datapoints/batch', { list: [newLink] }],
  ['PUT', '/datapoints/5001/notes', { text: 'x' }],
  ['DELETE', '/groups/71', undefined],
  ['POST', '/tags', { name: 'x' }],
])('nothing is written without a right to: %s %s', (method, target, content) => {
  const lists = ['/datapoints', '/groups', '/tags', '/datapoints/5001'];
  const before = lists.map((list) => read(list));
  expect(send(method, target, content, as(auditor)).status).toBe(403);
  expect(lists.map((list) => read(list))).toEqual(before);
});

test('a right to write in a group is one to what is in it', () => {
  expect(send('PUT', '/datapoints/5001/notes', { text: 'by the desk' }, as(desk)).status).toBe(200);
  expect(read('/datapoints/5001').notes).toBe('by the desk');
  expect(send('POST', '/datapoints', { ...newLink, name: 'by-the-desk' }, as(desk)).status).toBe(200);
  expect(send('PUT', '/datapoints/5003/notes', { text: 'x' }, as(desk)).status).toBe(403);
});

test('what is not of the account alone is read with any key', () => {
  expect(send('GET', '/datapoints/5001', undefined, as(auditor)).status).toBe(200);
  expect(send('GET', '/datapoints/5001', undefined, as('of nobody')).status).toBe(401);
});
