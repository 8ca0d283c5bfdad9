/** What changes of links and pixels send, and what they tell of the answers. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../../src/model/ids';
import type { Script, WriteKit } from './write-kit';
import { change, idOf, startWrites } from './write-kit';

let kit: WriteKit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

const start = async (script: Script): Promise<WriteKit> => (kit = await startWrites(script));

const uri = (id: number) => ({ id, uri: `/datapoints/${id}` });

/** Every member that the models name, some that nobody here knows, and secrets. */
const whole = {
  id: 5001,
  status: 1,
  name: 'spring',
  title: 'Spring',
  trackingCode: 'http://go.example/spring',
  notes: 'keep',
  tags: [{ id: 9, name: 'blog' }],
  groupId: 71,
  groupName: 'Campaign A',
  creationDate: '20240301081500',
  preferred: true,
  isSecured: true,
  lightTracking: true,
  firstConversionId: 31,
  firstConversionName: 'sale',
  thirdConversionId: 33,
  typeTL: {
    url: 'https://shop.example/spring',
    firstUrl: '',
    domainId: 21,
    redirectType: 307,
    password: 'a secret',
    destinationMode: 9,
    weightedDestinationItems: [{ url: 'https://shop.example/a', weight: 3 }],
    expirationDate: '20300101000000',
    scripts: [{ id: 41, name: 'remarketing' }],
  },
};

const link = {
  group: idOf('LinkGroup', '71'),
  name: 'summer',
  title: 'Summer',
  destinationUrl: 'https://shop.example/summer?x={y}',
  domain: idOf('RedirectDomain', '21'),
};

describe('making a link', () => {
  it('is one call with numbers for what has numbers, and a read of what was made', async () => {
    const { calls, writes } = await start({
      'POST /datapoints': uri(5004),
      'GET /datapoints/5004': { ...whole, id: 5004 },
    });
    const answer = await change(kit!, 'trackingLinkCreate', 'trackingLink { upstreamId title redirectType }', {
      ...link,
      redirectType: 'TEMPORARY',
      notes: null,
      tags: ['blog'],
      goals: [idOf('Conversion', '31')],
      retargetingScripts: [idOf('RetargetingScript', '41')],
      expiresAt: '2030-01-02T03:04:05Z',
      expiresAfterClicks: 10,
    });
    expect(answer).toEqual({
      trackingLink: { upstreamId: '5004', title: 'Spring', redirectType: 'TEMPORARY' },
      userErrors: [],
    });
    expect(writes()).toEqual([
      [
        'POST /datapoints',
        {
          type: 0,
          name: 'summer',
          title: 'Summer',
          groupId: 71,
          tags: [{ name: 'blog' }],
          firstConversionId: 31,
          typeTL: {
            url: 'https://shop.example/summer?x={y}',
            domainId: 21,
            redirectType: 307,
            scripts: [{ id: 41 }],
            expirationDate: '20300102030405',
            expirationClicks: 10,
          },
        },
      ],
    ]);
    expect(calls()).toEqual(['POST /datapoints', 'GET /datapoints/5004']);
  });

  it('goes by the group’s own call when asked to', async () => {
    const { writes } = await start({
      'POST /groups/71/datapoints': uri(5004),
      'GET /datapoints/5004': { id: 5004, type: 1 },
    });
    const input = { scope: 'GROUP', group: link.group, title: 'Pixel' };
    const answer = await change(kit!, 'trackingPixelCreate', 'trackingPixel { upstreamId }', input);
    expect(answer).toEqual({ trackingPixel: { upstreamId: '5004' }, userErrors: [] });
    expect(writes()).toEqual([['POST /groups/71/datapoints', { type: 1, title: 'Pixel', groupId: 71 }]]);
  });

  it('is made once for one idempotency key, and refused with another input', async () => {
    const { writes } = await start({ 'POST /datapoints': uri(5004), 'GET /datapoints/5004': whole });
    const input = { ...link, idempotencyKey: 'k1' };
    const both = await Promise.all([1, 2].map(() => change(kit!, 'trackingLinkCreate', 'trackingLink { id }', input)));
    expect(both[0]).toEqual(both[1]);
    const other = await change(kit!, 'trackingLinkCreate', 'trackingLink { id }', { ...input, title: 'Autumn' });
    expect(other).toMatchObject({
      trackingLink: null,
      userErrors: [{ field: ['input', 'idempotencyKey'], code: 'BAD_USER_INPUT' }],
    });
    expect(writes()).toHaveLength(1);
  });

  it('names the field that ClickMeter finds fault with, whatever the status', async () => {
    for (const status of [200, 400]) {
      const json = { errors: [{ property: 'Name', errorMessage: 'This name is taken.' }] };
      await start({ 'POST /datapoints': { reply: { status, json } } });
      const answer = await change(kit!, 'trackingLinkCreate', 'trackingLink { id }', link);
      expect(answer).toEqual({
        trackingLink: null,
        userErrors: [{ field: ['input', 'name'], message: 'This name is taken.', code: 'BAD_USER_INPUT' }],
      });
      await kit!.close();
    }
    kit = undefined;
  });

  it('is never sent twice, and of an unknown outcome when the answer is lost', async () => {
    const { calls } = await start({ 'POST /datapoints': { reply: { fault: 'reset' } } });
    const answer = await change(kit!, 'trackingLinkCreate', 'trackingLink { id }', link);
    expect(answer).toMatchObject({ errors: [{ code: 'OUTCOME_UNKNOWN' }] });
    expect(calls()).toEqual(['POST /datapoints']);
  });
});

describe('changing a link', () => {
  it('sends back everything that it does not change, the state and the password among it', async () => {
    const { writes } = await start({ 'GET /datapoints/5001': whole, 'POST /datapoints/5001': uri(5001) });
    const input = { id: idOf('TrackingLink', '5001'), title: 'Spring 2', appendsQuery: true };
    const answer = await change(kit!, 'trackingLinkUpdate', 'trackingLink { upstreamId status }', input);
    expect(answer).toEqual({ trackingLink: { upstreamId: '5001', status: 'PAUSED' }, userErrors: [] });
    const { trackingCode: _code, creationDate: _date, groupName: _group, firstConversionName: _name, ...kept } = whole;
    expect(writes()).toEqual([
      [
        'POST /datapoints/5001',
        { ...kept, type: 0, title: 'Spring 2', typeTL: { ...whole.typeTL, appendQuery: true } },
      ],
    ]);
  });

  it('clears what is null and replaces lists as a whole', async () => {
    const { writes } = await start({ 'GET /datapoints/5001': whole, 'POST /datapoints/5001': uri(5001) });
    await change(kit!, 'trackingLinkUpdate', 'trackingLink { id }', {
      id: idOf('TrackingLink', '5001'),
      notes: null,
      status: 'ACTIVE',
      tags: ['new', 'blog'],
      goals: [idOf('Conversion', '32')],
      expiresAt: null,
      retargetingScripts: null,
    });
    const [[, body]] = writes() as [[string, typeof whole]];
    expect(body).toMatchObject({
      notes: '',
      status: 0,
      tags: [{ name: 'new' }, { id: 9, name: 'blog' }],
      firstConversionId: 32,
    });
    expect(Object.keys(body).filter((member) => member.includes('Conversion'))).toEqual(['firstConversionId']);
    expect(body.typeTL).toMatchObject({ scripts: [], password: 'a secret', destinationMode: 9 });
    expect(body.typeTL).not.toHaveProperty('expirationDate');
  });

  it('sends the state of an active one too, and changes no pixel as if it were a link', async () => {
    const { writes } = await start({
      'GET /datapoints/5002': { id: 5002, type: 1 },
      'POST /datapoints/5002': uri(5002),
    });
    const wrong = await change(kit!, 'trackingLinkUpdate', 'trackingLink { id }', {
      id: idOf('TrackingLink', '5002'),
      title: 'x',
    });
    expect(wrong).toMatchObject({ trackingLink: null, userErrors: [{ code: 'NOT_FOUND' }] });
    await change(kit!, 'trackingPixelUpdate', 'trackingPixel { id }', {
      id: idOf('TrackingPixel', '5002'),
      parameterNote: 'p',
    });
    expect(writes()).toEqual([
      ['POST /datapoints/5002', { id: 5002, type: 1, status: 0, typeTP: { parameterNote: 'p' } }],
    ]);
  });

  it('refuses what can only be read, and ids of other things', async () => {
    await start({});
    const id = idOf('TrackingLink', '5001');
    const tries = [
      { id, status: 'DELETED' },
      { id, title: 'x', name: null },
      { id, group: idOf('Tag', '9') },
      { id: idOf('TrackingPixel', '5002') },
      { id: 'nonsense' },
    ];
    const answers = await Promise.all(
      tries.map((input) => change(kit!, 'trackingLinkUpdate', 'trackingLink { id }', input)),
    );
    expect(answers.map(({ userErrors }) => [userErrors[0].code, userErrors[0].field.join('.')])).toEqual([
      ['BAD_USER_INPUT', 'input.status'],
      ['BAD_USER_INPUT', 'input.name'],
      ['BAD_USER_INPUT', 'input.group'],
      ['BAD_USER_INPUT', 'input.id'],
      ['BAD_USER_INPUT', 'input.id'],
    ]);
    expect(kit!.calls()).toEqual([]);
  });
});

describe('ids', () => {
  it('of other accounts, other providers or beyond exact numbers change nothing', async () => {
    await start({});
    const forge = (provider: string, account: string, upstreamId: string) =>
      encodeGlobalId({ type: 'TrackingLink', provider, account, upstreamId });
    const ids = [
      forge('CLICKMETER', 'elsewhere', '1'),
      forge('PIRSCH', 'shop', '1'),
      forge('CLICKMETER', 'shop', '900719925474099312'),
      forge('CLICKMETER', 'shop', '../account'),
    ];
    const answers = await Promise.all(ids.map((id) => change(kit!, 'trackingLinkDelete', 'deletedId', { id })));
    expect(answers.map(({ deletedId, userErrors }) => [deletedId, userErrors[0].code])).toEqual([
      [null, 'NOT_FOUND'],
      [null, 'BAD_USER_INPUT'],
      [null, 'NOT_FOUND'],
      [null, 'NOT_FOUND'],
    ]);
    const account = encodeGlobalId({
      type: 'Account',
      provider: 'CLICKMETER',
      account: 'elsewhere',
      upstreamId: 'elsewhere',
    });
    const made = await change(kit!, 'trackingLinkCreate', 'trackingLink { id }', { ...link, account });
    expect(made).toMatchObject({ trackingLink: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(kit!.calls()).toEqual([]);
  });
});

describe('small changes of a datapoint', () => {
  it('turn the mark of a favorite over only when it stands otherwise', async () => {
    const { writes } = await start({ 'GET /datapoints/5001': whole, 'PUT /datapoints/5001/favourite': uri(5001) });
    const id = idOf('TrackingLink', '5001');
    await change(kit!, 'datapointSetFavorite', 'datapoint { id }', { id, favorite: true });
    expect(writes()).toEqual([]);
    await change(kit!, 'datapointSetFavorite', 'datapoint { id }', { id, favorite: false });
    expect(writes()).toEqual([['PUT /datapoints/5001/favourite', undefined]]);
  });

  it('set the notes alone, and delete', async () => {
    const { writes } = await start({
      'GET /datapoints/5001': whole,
      'PUT /datapoints/5001/notes': uri(5001),
      'DELETE /datapoints/5001': uri(5001),
    });
    const id = idOf('TrackingLink', '5001');
    await change(kit!, 'datapointSetNotes', 'datapoint { id }', { id, notes: 'new' });
    await change(kit!, 'datapointSetNotes', 'datapoint { id }', { id, notes: null });
    expect(await change(kit!, 'trackingLinkDelete', 'deletedId', { id })).toEqual({ deletedId: id, userErrors: [] });
    expect(writes()).toEqual([
      ['PUT /datapoints/5001/notes', { text: 'new' }],
      ['PUT /datapoints/5001/notes', { text: '' }],
      ['DELETE /datapoints/5001', undefined],
    ]);
  });
});

describe('many at once', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ link: { ...link, name: `n${index}`, title: `t${index}` } }));

  it('are cut in parts of 25, in order, without ids', async () => {
    const results = Array.from({ length: 25 }, (_, index) => ({
      status: index === 3 ? 'Error' : 'Ok',
      ...(index === 3
        ? { errors: [{ property: 'Name', errorMessage: 'taken', code: '0007' }] }
        : { result: uri(6000 + index), entityData: { id: 6000 + index, name: `e${index}` } }),
    }));
    const { writes } = await start({ 'PUT /datapoints/batch': { results } });
    const answer = await change(
      kit!,
      'datapointsCreate',
      'results { index datapoint { upstreamId name } userErrors { field code } }',
      {
        items: items(30),
      },
    );
    const sent = writes().map(([, body]) => (body as { list: { name: string; id?: number }[] }).list);
    expect(sent.map((list) => list.length)).toEqual([25, 5]);
    expect(sent.flat().map(({ name }) => name)).toEqual(items(30).map((item) => item.link.name));
    expect(answer.results).toHaveLength(30);
    expect(answer.results[3]).toEqual({
      index: 3,
      datapoint: null,
      userErrors: [{ field: ['input', 'items', '3', 'link', 'name'], code: 'BAD_USER_INPUT' }],
    });
    expect(answer.results[4]).toEqual({ index: 4, datapoint: { upstreamId: '6004', name: 'e4' }, userErrors: [] });
  });

  it('say of each item of a lost part that its outcome is unknown', async () => {
    const { calls } = await start({ 'PUT /datapoints/batch': { reply: { fault: 'reset' } } });
    const answer = await change(kit!, 'datapointsCreate', 'results { index userErrors { code } }', {
      items: items(26),
    });
    expect(answer.results.map((result: { userErrors: { code: string }[] }) => result.userErrors[0]!.code)).toEqual(
      Array.from({ length: 26 }, () => 'OUTCOME_UNKNOWN'),
    );
    expect(calls()).toHaveLength(2);
  });

  it('are read before they are changed; who does not exist is not sent', async () => {
    const done = { results: [{ status: 'Ok', result: uri(5001), entityData: { ...whole, title: 'B' } }] };
    const { writes } = await start({ 'GET /datapoints/5001': whole, 'POST /datapoints/batch': done });
    const answer = await change(
      kit!,
      'datapointsUpdate',
      'results { index datapoint { ... on TrackingLink { title } } userErrors { field code } }',
      {
        items: [
          { link: { id: idOf('TrackingLink', '9999'), title: 'A' } },
          { link: { id: idOf('TrackingLink', '5001'), title: 'B' } },
        ],
      },
    );
    expect(answer.results).toEqual([
      {
        index: 0,
        datapoint: null,
        userErrors: [{ field: ['input', 'items', '0', 'link', 'id'], code: 'NOT_FOUND' }],
      },
      { index: 1, datapoint: { title: 'B' }, userErrors: [] },
    ]);
    expect(writes()).toMatchObject([
      ['POST /datapoints/batch', { list: [{ id: 5001, title: 'B', status: 1, notes: 'keep' }] }],
    ]);
  });

  it('are deleted by id and address', async () => {
    const errors = [{ property: 'Id', errorMessage: 'unknown', code: '0013' }];
    const { writes } = await start({
      'DELETE /datapoints/batch': {
        results: [
          { status: 'Ok', result: uri(5001) },
          { status: 'Error', errors },
        ],
      },
    });
    const ids = [idOf('TrackingLink', '5001'), idOf('TrackingPixel', '9999')];
    const answer = await change(kit!, 'datapointsDelete', 'results { index deletedId userErrors { field code } }', {
      ids,
    });
    expect(answer.results).toEqual([
      { index: 0, deletedId: ids[0], userErrors: [] },
      { index: 1, deletedId: null, userErrors: [{ field: ['input', 'ids', '1'], code: 'NOT_FOUND' }] },
    ]);
    expect(writes()).toEqual([
      [
        'DELETE /datapoints/batch',
        {
          entities: [
            { id: 5001, uri: '/datapoints/5001' },
            { id: 9999, uri: '/datapoints/9999' },
          ],
        },
      ],
    ]);
  });

  it('are refused as a whole when there are too many, none, or one twice', async () => {
    await start({});
    const id = idOf('TrackingLink', '5001');
    const twice = await change(kit!, 'datapointsDelete', 'results { index }', { ids: [id, id] });
    expect(twice).toMatchObject({
      results: [],
      userErrors: [{ field: ['input', 'ids', '1'], code: 'BAD_USER_INPUT' }],
    });
    const many = await change(kit!, 'datapointsCreate', 'results { index }', { items: items(101) });
    expect(many).toMatchObject({ results: [], userErrors: [{ field: ['input', 'items'], code: 'BAD_USER_INPUT' }] });
    const answer = await change(kit!, 'datapointsCreate', 'results { index }', { items: [] });
    expect(answer).toMatchObject({ results: [], userErrors: [{ field: ['input', 'items'], code: 'BAD_USER_INPUT' }] });
  });
});
