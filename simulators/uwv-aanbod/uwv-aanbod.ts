import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import { listAanbod } from './aanbod.ts';

/** Where it listens (port 0 takes a free one), and how many places of an offer requests took: none where it knows of no requests. */
export type UwvAanbodOpties = { readonly host: string; readonly port: number; readonly bezet?: (nummer: string) => number };

const headers = { 'api-version': '1.0.0' };
const json = (waarde: unknown): Antwoord => ({ type: 'application/json', headers, body: JSON.stringify(waarde) });
const probleem = (status: number, title: string): Antwoord =>
  ({ status, type: 'application/problem+json', headers, body: JSON.stringify({ type: 'about:blank', status, title }) });

function behandel({ methode, pad, query }: Verzoek, bezet: UwvAanbodOpties['bezet']): Antwoord {
  if (pad !== '/v1/aanbod') return probleem(404, 'Niet gevonden');
  if (methode !== 'GET') return probleem(405, 'Alleen GET');
  const regios = query.getAll('regio');
  if (regios.length === 0 || regios.some((regio) => !/^AM\d{2}$/.test(regio))) return probleem(400, 'regio: een of meer AM-codes');
  return json({ regios: listAanbod(regios, bezet) });
}

/** Starts UWV's regional offer: a contract of our own making, since UWV publishes none (subgraphs/uwv/README.md). */
export const startUwvAanbodSimulator = ({ host, port, bezet }: UwvAanbodOpties): Promise<Simulator> =>
  startSimulator({ naam: 'uwv-aanbod', host, port, behandel: (verzoek) => behandel(verzoek, bezet) });
