import { connect } from 'node:net';

/**
 * Sends requests over so many connections at once, each one after the answer to the last, until the time is over or `next`
 * gives no more. Raw sockets: a client library would take more of the machine than the server. `next` answers the body of
 * a POST and its cookie; `check` reads the answer and throws when it is not the wanted one.
 */
export async function load({ port, connections, ms, next, check }) {
  const started = performance.now();
  const waits = [];
  await Promise.all(
    Array.from({ length: connections }, () =>
      worker(port, () => (performance.now() - started < ms ? next() : null), check, waits),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  waits.sort((a, b) => a - b);
  return {
    answers: waits.length,
    perSecond: waits.length / seconds,
    p50: waits[Math.floor(waits.length * 0.5)] ?? 0,
    p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
  };
}

function worker(port, next, check, waits) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let buffered = Buffer.alloc(0);
    let sentAt = 0;
    const send = () => {
      const request = next();
      if (request === null) {
        socket.end();
        resolve();
        return;
      }
      const body = Buffer.from(request.body);
      const cookie = request.cookie === undefined ? '' : `Cookie: ${request.cookie}\r\n`;
      const head =
        `${request.method ?? 'POST'} ${request.path ?? '/graphql'} HTTP/1.1\r\nHost: 127.0.0.1\r\n${cookie}` +
        `Content-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n`;
      sentAt = performance.now();
      socket.write(Buffer.concat([Buffer.from(head), body]));
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
      const end = buffered.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = buffered.subarray(0, end).toString('latin1');
      const length = /content-length: (\d+)/i.exec(head);
      const chunked = length === null;
      const total = chunked
        ? buffered.indexOf('0\r\n\r\n', end + 4) + 5
        : end + 4 + Number(length[1]);
      if (chunked ? total < end + 5 : buffered.length < total) return;
      const body = buffered.subarray(end + 4, total).toString('utf8');
      buffered = buffered.subarray(total);
      waits.push(performance.now() - sentAt);
      try {
        check(body, head);
      } catch (error) {
        reject(error);
        socket.destroy();
        return;
      }
      send();
    });
  });
}
