import net, { type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type Fault =
  | 'none'
  /** Every connection is torn down, and so is each new one: the server is dead. */
  | 'refused'
  /** Nothing gets through either way, and nothing is torn down: a cable is out. */
  | 'black hole'
  /** What is asked arrives and is done; the answer does not come back. */
  | 'deaf'
  /** Milliseconds, each way. */
  | { slow: number }
  /** The connection is torn down in the middle of an answer, after so many bytes. */
  | { cutAfter: number };

/**
 * A line between a program and the server on a port of this machine, which can be spoilt. What is held up by a black
 * hole arrives when it closes, as TCP would have it.
 */
export async function createTcpFault({ to }: { to: number }) {
  let fault: Fault = 'none';
  let change: () => void = () => {};
  let changed = new Promise<void>((resolve) => (change = resolve));
  const sockets = new Set<Socket>();

  const listener = net.createServer((near) => {
    sockets.add(near);
    if (fault === 'refused') return near.resetAndDestroy();
    const far = net.connect({ port: to, host: '127.0.0.1' });
    sockets.add(far);
    carry(near, far, 'asked');
    carry(far, near, 'answered');
  });

  function carry(from: Socket, to: Socket, way: 'asked' | 'answered') {
    let carried = 0;
    const isHeldUp = () => fault === 'black hole' || (fault === 'deaf' && way === 'answered');

    async function pass(bytes: Buffer) {
      if (typeof fault === 'object' && 'slow' in fault) await sleep(fault.slow);
      while (isHeldUp()) await changed;
      if (typeof fault === 'object' && 'cutAfter' in fault && way === 'answered') {
        const left = fault.cutAfter - carried;
        carried += bytes.length;
        if (bytes.length > left) {
          to.write(bytes.subarray(0, Math.max(0, left)), () => to.resetAndDestroy());
          from.resetAndDestroy();
          return;
        }
      }
      if (to.writable) to.write(bytes);
      from.resume();
    }

    let last = Promise.resolve();
    from.on('data', (bytes) => {
      from.pause();
      last = last.then(() => pass(bytes));
    });
    from.on('end', () => void last.then(() => to.end()));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      void last.then(() => to.destroy());
    });
  }

  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    port: (listener.address() as AddressInfo).port,
    set: (next: Fault) => {
      fault = next;
      if (next === 'refused') for (const socket of sockets) socket.resetAndDestroy();
      change();
      changed = new Promise<void>((resolve) => (change = resolve));
    },
    close: async () => {
      fault = 'refused';
      change();
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => listener.close(closed));
    },
  };
}
export type TcpFault = Awaited<ReturnType<typeof createTcpFault>>;
