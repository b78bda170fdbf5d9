import type { ServerResponse } from 'node:http';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Storing } from './storing.ts';
import type { Antwoord } from './verzoek.ts';

/** Text in the body of a simulated fault. Tests search for it where it may not appear: nothing of a source's text leaves the house. */
export const storingstekst = 'INTERNE-BRONTEKST bron-intern.example:8443 java.sql.SQLException';

const stukken = 20;

const toBytes = (antwoord: Antwoord): Buffer => Buffer.from(antwoord.body, antwoord.codering ?? 'utf8');

const schrijfKop = (raw: ServerResponse, antwoord: Antwoord): void => {
  raw.writeHead(antwoord.status ?? 200, {
    ...antwoord.headers,
    'content-type': antwoord.type,
    'content-length': Buffer.byteLength(antwoord.body, antwoord.codering ?? 'utf8'),
  });
};

/** Sends the answer as it is. */
export const stuur = (raw: ServerResponse, antwoord: Antwoord): void => {
  schrijfKop(raw, antwoord);
  raw.end(toBytes(antwoord));
};

const druppel = async (raw: ServerResponse, antwoord: Antwoord, ms: number, signal: AbortSignal): Promise<void> => {
  schrijfKop(raw, antwoord);
  const bytes = toBytes(antwoord);
  const maat = Math.max(1, Math.ceil(bytes.length / stukken));
  for (let vanaf = 0; vanaf < bytes.length; vanaf += maat) {
    raw.write(bytes.subarray(vanaf, vanaf + maat));
    await wacht(ms, undefined, { signal });
  }
  raw.end();
};

const kapAf = (raw: ServerResponse, antwoord: Antwoord): void => {
  schrijfKop(raw, antwoord);
  const bytes = toBytes(antwoord);
  raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => raw.destroy());
};

const misvorm = (body: string): string => `${body.slice(0, Math.ceil(body.length / 2))}\u0000<<{"${storingstekst}`;

const mislukt = (status: number): Antwoord => ({ status, type: 'text/plain; charset=utf-8', body: storingstekst });

/** Sends the answer through a fault. Rejects with an AbortError when the client or the simulator goes away while it waits. */
export const stuurMetStoring = async (
  raw: ServerResponse, antwoord: Antwoord, storing: Storing, volgnummer: number, signal: AbortSignal,
): Promise<void> => {
  switch (storing.soort) {
    case 'vertraging':
      await wacht(storing.ms, undefined, { signal });
      return stuur(raw, antwoord);
    case 'druppelen': return druppel(raw, antwoord, storing.ms, signal);
    case 'status': return stuur(raw, mislukt(storing.status));
    case 'afkappen': return kapAf(raw, antwoord);
    case 'misvormd': return stuur(raw, { ...antwoord, body: misvorm(antwoord.body) });
    case 'wisselend': return stuur(raw, volgnummer % storing.elke === 0 ? mislukt(503) : antwoord);
    case 'verbreken': return void raw.socket?.resetAndDestroy();
  }
};
