import { createServer, request as send } from 'node:http';

export interface RecordingProxy {
  port: number;
  /** Every address that went through, in order; for encrypted connections the host and port. */
  asked: string[];
  close(): Promise<void>;
}

/** A proxy that writes down what a browser asks for. It passes plain requests to this machine on and refuses the rest. */
export async function startProxy(): Promise<RecordingProxy> {
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
    asked.push(incoming.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
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
