/** The ClickMeter emulator's refusals of writes: nothing changes, and the answer says which field is at fault. */
import { describe, expect, test } from '@jest/globals';
import { createWriter, newLink } from './clickmeter-writer';

const { send, read } = createWriter();

describe('refusals', () => {
  const link = (fields: object) => ({ ...newLink, typeTL: { ...newLink.typeTL, ...fields } });

  test.each([
    ['Name', 'POST', '/datapoints', { ...newLink, name: 'Spring' }],
    ['Name', 'POST', '/datapoints/5002', { ...newLink, name: 'spring' }],
    ['Title', 'POST', '/datapoints', { ...newLink, title: ' ' }],
    ['GroupId', 'POST', '/datapoints', { ...newLink, groupId: 0 }],
    ['GroupId', 'POST', '/datapoints', { ...newLink, groupId: 999 }],
    ['GroupId', 'POST', '/groups/72/datapoints', newLink],
    ['Name', 'POST', '/datapoints', { ...newLink, name: undefined }],
    ['Url', 'POST', '/datapoints', { ...newLink, typeTL: null }],
    ['Url', 'POST', '/datapoints', link({ url: 'shop' })],
    ['DomainId', 'POST', '/datapoints', link({ domainId: 999 })],
    ['RedirectType', 'POST', '/datapoints', link({ redirectType: 302 })],
    ['Scripts', 'POST', '/datapoints', link({ scripts: [{ id: 1 }] })],
    ['FirstConversionId', 'POST', '/datapoints', { ...newLink, firstConversionId: 1 }],
    ['Tags', 'POST', '/datapoints', { ...newLink, tags: [{ name: 'made' }, 999] }],
    ['Status', 'POST', '/datapoints', { ...newLink, status: 4 }],
    ['Type', 'POST', '/datapoints/6001', { ...newLink, name: 'other' }],
    ['Text', 'PUT', '/datapoints/5001/notes', {}],
    ['Body', 'POST', '/datapoints', [newLink]],
    ['Name', 'POST', '/groups', { notes: 'none' }],
    ['Name', 'POST', '/conversions', {}],
    ['Value', 'POST', '/conversions', { name: 'x', value: 'much' }],
    ['Action', 'PUT', '/tags/9/datapoints/patch', { action: 'replace', id: 5001 }],
    ['Name', 'PUT', '/tags/9/name', { text: 'Unused' }],
    ['Datapoints', 'POST', '/tags', { name: 'made', datapoints: [5001, 1] }],
    ['Type', 'POST', '/domains', { name: 'x.example', type: 'system' }],
    ['Name', 'POST', '/domains', { name: 'GO.example', type: 'go' }],
    ['Name', 'POST', '/domains/21', { name: 'go.example' }],
    ['Script', 'POST', '/retargeting', { name: 'x' }],
    ['Email', 'POST', '/account', { firstName: 'x' }],
    ['Ip', 'POST', '/account/ipblacklist', { ip: 'here' }],
    ['Ip', 'POST', '/account/ipblacklist', { ip: '192.0.2.250' }],
    ['UserName', 'POST', '/account/guests', { userName: 'Agency' }],
    ['Verb', 'PUT', '/account/guests/901/group/permissions/patch', { action: 'add', id: 71 }],
    ['List', 'PUT', '/datapoints/batch', { list: [] }],
    ['List', 'PUT', '/datapoints/batch', { list: Array(26).fill(newLink) }],
  ])('a 400 about %s: %s %s %j', (property, method, target, content) => {
    const before = ['/datapoints', '/groups', '/tags', '/conversions', '/domains'].map((list) => read(list));
    const { status, body } = send(method, target, content);
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ property, errorMessage: expect.any(String) })]);
    expect(['/datapoints', '/groups', '/tags', '/conversions', '/domains'].map((list) => read(list))).toEqual(before);
  });

  test('a body without the JSON content type is not read', () => {
    for (const headers of [{}, { 'content-type': 'text/plain' }] as const) {
      const { status, body } = send('POST', '/datapoints', newLink, headers);
      expect([status, body.errors[0].property]).toEqual([400, 'Title']);
    }
  });

  test('an unknown id is a 404 with the standard body', () => {
    const body = {
      ...newLink,
      action: 'add',
      id: 1,
      text: 'x',
      script: 'x',
      userName: 'x',
      patchRequests: [{ id: 1, action: 'add' }],
    };
    for (const [method, target] of [
      ['POST', '/datapoints/1'],
      ['DELETE', '/datapoints/1'],
      ['PUT', '/datapoints/1/favourite'],
      ['POST', '/groups/1'],
      ['DELETE', '/groups/1'],
      ['POST', '/groups/1/datapoints'],
      ['PUT', '/conversions/1/notes'],
      ['PUT', '/conversions/31/datapoints/patch'],
      ['PUT', '/conversions/31/datapoints/batch/patch'],
      ['DELETE', '/tags/1'],
      ['PUT', '/tags/9/groups/patch'],
      ['DELETE', '/domains/1'],
      ['POST', '/retargeting/1'],
      ['DELETE', '/account/guests/1'],
      ['DELETE', '/account/ipblacklist/1'],
      ['POST', '/account/guests/901/datapoint/permissions/patch'],
    ] as const) {
      const reply = send(method, target, body);
      expect({ target, status: reply.status }).toEqual({ target, status: 404 });
      expect(reply.body).toEqual({ errorCode: 'E404', httpErrorCode: 404, Message: expect.any(String) });
    }
  });
});
