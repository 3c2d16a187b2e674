// Firefox sends an answer in pieces, and each piece only when the one before is acknowledged (Nagle's algorithm, RFC 896);
// the system puts acknowledging off for 40 ms while there is nothing to send along. So something is sent along.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import type { Browser } from 'puppeteer-core';

/** A frame that a WebSocket may send at any time and that nobody answers: an unasked pong (RFC 6455, 5.5.3), masked. */
const PONG = Buffer.from([0x8a, 0x80, 1, 2, 3, 4]);

/** Starts a browser, and acknowledges from then on at once what it sends over its WebSocket. */
export async function acknowledging(launch: () => Promise<Browser>): Promise<Browser> {
  const sockets: Socket[] = [];
  const keep = (message: unknown) => {
    const socket: unknown = Reflect.get(Object(message), 'socket');
    if (socket instanceof Socket) sockets.push(socket);
  };
  subscribe('net.client.socket', keep);
  try {
    const browser = await launch();
    const port = Number(new URL(browser.wsEndpoint()).port);
    for (const socket of sockets.filter(({ remotePort }) => remotePort === port))
      socket.on('data', () => socket.writable && socket.write(PONG));
    return browser;
  } finally {
    unsubscribe('net.client.socket', keep);
  }
}
