import net from 'node:net';

/**
 * Sends bytes that no HTTP client would, and resolves with all that came back when the server hung up or said nothing
 * more for `quietMs`.
 */
export function sendBytes(port: number, bytes: string | Buffer, quietMs = 1_500): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(quietMs, end);
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('close', end);
    socket.on('error', end);
  });
}

/** The status codes of all answers in what came back. */
export const statusesIn = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

/** Opens so many connections, says `first` on each, then `more` every so often; `left` counts those not yet hung up on. */
export function holdSockets(
  port: number,
  { count, first, more, everyMs }: { count: number; first: string; more?: string; everyMs?: number },
) {
  let open = 0;
  const sockets = Array.from({ length: count }, () => {
    const socket = net.connect(port, '127.0.0.1', () => {
      open += 1;
      if (first) socket.write(first);
    });
    socket.on('error', () => {});
    socket.on('close', () => (open -= 1));
    socket.resume();
    return socket;
  });
  const trickle = more
    ? setInterval(() => sockets.forEach((socket) => socket.writable && socket.write(more)), everyMs)
    : undefined;
  return {
    left: () => Promise.resolve(open),
    letGo: () => {
      clearInterval(trickle);
      for (const socket of sockets) socket.destroy();
    },
  };
}
