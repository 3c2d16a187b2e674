import { createServer, request as send } from 'node:http';
import { connect } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Every address that went through, in order; for encrypted connections the host and port. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down what a browser asks for. It passes plain requests to this machine on and refuses the rest.
 * @param tunnels encrypted connections that it lets through to a port of this machine, by `host:port`
 */
export async function startProxy(tunnels: Record<string, number> = {}): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    const address = incoming.url ?? '';
    asked.push(address);
    const target = URL.canParse(address) ? new URL(address) : undefined;
    if (target?.hostname !== '127.0.0.1') return void response.writeHead(502).end();
    const { method, headers } = incoming;
    const onward = send(target, { ...(method ? { method } : {}), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    const host = incoming.url ?? '';
    asked.push(host);
    const port = tunnels[host];
    if (!port) return void socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => end.destroy());
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the proxy has no port');
  return {
    port: bound.port,
    asked,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
