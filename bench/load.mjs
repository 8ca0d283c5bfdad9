// Asks one address the same thing over and over by so many connections at once, and tells how fast it was answered. For a core of its own.
import { connect } from 'node:net';

const [, , port, connections, seconds, body] = process.argv;
const request = Buffer.from(
  [
    'POST /graphql HTTP/1.1',
    `host: localhost:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n'),
);

const warmUp = await run(1000);
const latencies = (await run(Number(seconds) * 1000)).sort((one, other) => one - other);
const perSecond = latencies.length / Number(seconds);
const p99 = latencies[Math.floor(latencies.length * 0.99)];
process.stdout.write(JSON.stringify({ perSecond, p99, asked: warmUp.length + latencies.length }));

async function run(milliseconds) {
  const latencies = [];
  const endsAt = performance.now() + milliseconds;
  await Promise.all(Array.from({ length: Number(connections) }, () => keepAsking(endsAt, latencies)));
  return latencies;
}

function keepAsking(endsAt, latencies) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let startedAt = 0;
    let head = '';
    let left = 0;
    const ask = () => {
      startedAt = performance.now();
      socket.write(request);
    };
    socket.setNoDelay(true);
    socket.once('connect', ask);
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      if (left === 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head.slice(0, 500)));
        left = Number(/content-length: (\d+)/i.exec(head)[1]) + end + 4 - head.length;
        head = '';
      } else left -= chunk.length;
      if (left > 0) return;
      const now = performance.now();
      latencies.push(now - startedAt);
      if (now < endsAt) ask();
      else socket.end(resolve);
    });
  });
}
