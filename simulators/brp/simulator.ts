import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { kiesVelden } from './fields.ts';
import { toBrpPersoon } from './persoon.ts';
import { foutieveVraag, geenJson, geenJsonBericht, nietAangemeld, nietAcceptabel, nietGevonden, nietToegestaan } from './problemen.ts';
import { leesVraag, type Raadpleging } from './vraag.ts';

export type BrpOpties = {
  bevolking: Bevolking;
  host: string;
  port: number;
  /** Required in the header X-API-KEY; without it every asker is let in. */
  apiKey?: string;
};

const leesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

const raadpleeg = ({ vindOpBsn, peildatum }: Bevolking, { burgerservicenummer, fields, gemeenteVanInschrijving }: Raadpleging): Antwoord => {
  const personen = [...new Set(burgerservicenummer)]
    .flatMap((bsn) => vindOpBsn(bsn) ?? [])
    .filter(({ gmCode }) => gemeenteVanInschrijving === undefined || gmCode === `GM${gemeenteVanInschrijving}`)
    .map((mens) => kiesVelden(toBrpPersoon(mens, peildatum), fields));
  return { type: 'application/json; charset=utf-8', body: JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', personen }) };
};

const weiger = ({ methode, pad, headers }: Verzoek, apiKey: string | undefined): Antwoord | null => {
  if (apiKey !== undefined && headers['x-api-key'] !== apiKey) return nietAangemeld();
  if (methode !== 'POST' || pad !== '/personen') return nietGevonden();
  if (!/^(application\/(json|\*)|\*\/\*)/m.test((headers['accept'] ?? '*/*').replaceAll(/,\s*/g, '\n'))) return nietAcceptabel();
  return /^application\/json\b/.test(headers['content-type'] ?? '') ? null : geenJsonBericht();
};

/** Starts the BRP: POST /personen of BRP API Personen 2, consulting by number only. Who is not registered is left out of the answer. */
export const startBrpSimulator = ({ bevolking, host, port, apiKey }: BrpOpties): Promise<Simulator> => startSimulator({
  naam: 'brp', host, port,
  behandel: (verzoek) => {
    const geweigerd = weiger(verzoek, apiKey);
    if (geweigerd) return geweigerd;
    const invoer = leesJson(verzoek.tekst);
    if (invoer === undefined) return geenJson();
    const uitkomst = leesVraag(invoer);
    switch (uitkomst.soort) {
      case 'RAADPLEGING': return raadpleeg(bevolking, uitkomst.vraag);
      case 'NIET_TOEGESTAAN': return nietToegestaan();
      case 'FOUT': return foutieveVraag(uitkomst.fouten);
    }
  },
});
