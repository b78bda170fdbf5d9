import { createHash } from 'node:crypto';
import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { fondsen } from '../population/fondsen.ts';
import { schrijfAanbod, schrijfDeelnemers } from './bestanden.ts';
import { formaten } from './formaten.ts';

export type OofondsSimulatoropties = {
  readonly bevolking: Pick<Bevolking, 'peildatum' | 'inFonds'>;
  readonly host: string;
  readonly port: number;
};

type Bestand = { readonly antwoord: Antwoord; readonly etag: string };

const toBestand = (body: string, tekenset: 'utf-8' | 'latin1', gewijzigd: string): Bestand => {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return {
    etag,
    antwoord: { type: `text/csv; charset=${tekenset === 'latin1' ? 'iso-8859-1' : 'utf-8'}`, body, codering: tekenset === 'latin1' ? 'latin1' : 'utf8', headers: { etag, 'last-modified': gewijzigd } },
  };
};

/** All files by path; written at start, as a fund does at night. */
const schrijfAlles = (bevolking: OofondsSimulatoropties['bevolking']): ReadonlyMap<string, Bestand> => {
  const gewijzigd = new Date(`${bevolking.peildatum}T04:00:00Z`).toUTCString();
  return new Map(fondsen.flatMap((fonds) => {
    const formaat = formaten[fonds.code];
    if (!formaat) return [];
    const pad = `/${fonds.code.toLowerCase()}`;
    return [
      [`${pad}/deelnemers.csv`, toBestand(schrijfDeelnemers(bevolking, fonds, formaat), formaat.tekenset, gewijzigd)],
      [`${pad}/aanbod.csv`, toBestand(schrijfAanbod(fonds, formaat, bevolking.peildatum), formaat.tekenset, gewijzigd)],
    ] as const;
  }));
};

const geef = (bestand: Bestand | undefined, { headers }: Verzoek): Antwoord => {
  if (!bestand) return { status: 404, type: 'text/plain; charset=utf-8', body: 'niet gevonden' };
  if (headers['if-none-match'] !== bestand.etag) return bestand.antwoord;
  return { ...bestand.antwoord, status: 304, body: '' };
};

/** Starts the web server of the funds: two files each (`/mtl/deelnemers.csv`, `/mtl/aanbod.csv`), every fund in its own format. */
export const startOofondsSimulator = ({ bevolking, host, port }: OofondsSimulatoropties): Promise<Simulator> => {
  const bestanden = schrijfAlles(bevolking);
  return startSimulator({
    naam: 'oofonds', host, port,
    klasse: ({ methode, pad }) => `${methode} ${pad}`,
    behandel: (verzoek) => geef(bestanden.get(verzoek.pad), verzoek),
  });
};
