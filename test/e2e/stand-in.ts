import { createPrivateKey } from 'node:crypto';
import { createServer } from 'node:https';

/** A key and a certificate made for this test alone: they protect nothing. */
const KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'PWLtu176BZ-UPDIdFj_zzg5D64_NSEvdie6IFJvT-K4',
  y: 'tQ-b_rWRfoQ57uHYIFpIW-36_pQrLY8HLLihOILFHVg',
  d: 'XO-R8bXOOvMqPptsdyHLXwv-fFtShDPq47gyVQbcJrk',
};
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBqzCCAVCgAwIBAgIULsmsO06/1SB5/ncTTNCWx+NaujAwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQZW4ud2lraXBlZGlhLm9yZzAgFw0yNjExMjcyMzIxMjdaGA8y
MTI2MTEwMzIzMjEyN1owGzEZMBcGA1UEAwwQZW4ud2lraXBlZGlhLm9yZzBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABD1i7bte+gWflDwyHRY/884OQ+uPzUhL3Ynu
iBSb0/iutQ+b/rWRfoQ57uHYIFpIW+36/pQrLY8HLLihOILFHVijcDBuMB0GA1Ud
DgQWBBS3yNWIRPFo8bl5u8QEn3Ac4gkjTDAfBgNVHSMEGDAWgBS3yNWIRPFo8bl5
u8QEn3Ac4gkjTDAPBgNVHRMBAf8EBTADAQH/MBsGA1UdEQQUMBKCEGVuLndpa2lw
ZWRpYS5vcmcwCgYIKoZIzj0EAwIDSQAwRgIhAJpVSCimBFVE7P8iqRE43ILFvuc1
STPJ82TOV/SHRyjsAiEArv/AK781qbfYbUMJGhu4r7zjZBmZvOXMcXVUDGtPL4E=
-----END CERTIFICATE-----`;

/** What a browser asked the stand-in. */
interface Asked {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface StandIn {
  port: number;
  /** Every request that was read in full, in order. */
  asked: Asked[];
  /** Resolves when a request has been cut off before it was answered. */
  cutOff: Promise<void>;
  /** What it answers from now on; 'nothing' keeps the asker waiting. */
  answer(how: { status: number; body: unknown } | 'nothing'): void;
  close(): Promise<void>;
}

/** Stands in for a site with an encrypted connection, to see what reaches it. */
export async function standIn(): Promise<StandIn> {
  const asked: Asked[] = [];
  let how: Parameters<StandIn['answer']>[0] = { status: 404, body: {} };
  let resolve: () => void = () => undefined;
  const cutOff = new Promise<void>((done) => {
    resolve = done;
  });
  const key = createPrivateKey({ key: KEY, format: 'jwk' }).export({ format: 'pem', type: 'pkcs8' });
  const server = createServer({ key, cert: CERTIFICATE }, (request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    response.on('close', () => {
      if (!response.writableEnded) resolve();
    });
    if (how === 'nothing') return;
    response.writeHead(how.status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(how.body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the stand-in has no port');
  return {
    port: bound.port,
    asked,
    cutOff,
    answer(next) {
      how = next;
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
