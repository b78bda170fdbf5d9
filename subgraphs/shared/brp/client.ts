import { Bronfout } from '../bronfout.ts';
import type { Klok } from '../klok.ts';
import { createBronclient, type Bronantwoord, type Bronclient } from '../source/client.ts';
import { readJson } from '../source/json.ts';
import { readBronadres, type Bronadres } from '../source/settings.ts';
import type { TimeLimit } from '../source/time-limit.ts';
import { toBrpPersoon, type BrpPersoon } from './mapping.ts';
import { personenAntwoord } from './source-types.ts';

export type { BrpPersoon } from './mapping.ts';

/** What may be asked of the BRP; ask no more than the purpose needs. */
export type BrpVeld = 'naam' | 'geboortedatum' | 'gemeente';

/** The BRP. `zoek` gives the persons that the BRP knows by BSN; who is absent from the map is not known there. Rejects with a Bronfout. */
export type BrpClient = {
  readonly zoek: (bsns: readonly string[], velden: readonly BrpVeld[], limit: TimeLimit) => Promise<ReadonlyMap<string, BrpPersoon>>;
  readonly stop: () => Promise<void>;
};

/** The most persons that one question may hold. */
export const maxPerVraag = 20;

const code = 'gemeente.BRP';

const paden: Readonly<Record<BrpVeld, string>> = {
  naam: 'naam.volledigeNaam',
  geboortedatum: 'geboorte.datum',
  gemeente: 'gemeenteVanInschrijving.code',
};

/** Reads BRON_BRP_URL and its limits, and BRON_BRP_SLEUTEL (sent as X-API-KEY when given). */
export const readBrpAdres = (omgeving: NodeJS.ProcessEnv): Bronadres => {
  const sleutel = omgeving['BRON_BRP_SLEUTEL'];
  return readBronadres(omgeving, 'BRON_BRP', sleutel ? { 'x-api-key': sleutel } : {});
};

/** Makes a client of BRP API Personen 2 (POST /personen, the BSN in the body). More than 20 persons are asked in several questions. */
export function createBrpClient(adres: Bronadres, klok: Klok): BrpClient {
  const client = createBronclient(code, adres, klok);
  return {
    async zoek(bsns, velden, limit) {
      const delen = await Promise.all(chunk([...new Set(bsns)]).map((deel) => fetchPersonen(client, deel, velden, limit)));
      return new Map(delen.flat().map((persoon) => [persoon.bsn, persoon]));
    },
    stop: client.stop,
  };
}

const chunk = (bsns: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(bsns.length / maxPerVraag) }, (_, deel) => bsns.slice(deel * maxPerVraag, (deel + 1) * maxPerVraag));

async function fetchPersonen(client: Bronclient, bsns: readonly string[], velden: readonly BrpVeld[], limit: TimeLimit): Promise<BrpPersoon[]> {
  const antwoord = await client.vraag({
    methode: 'POST',
    pad: '/personen',
    headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' },
    body: JSON.stringify({
      type: 'RaadpleegMetBurgerservicenummer',
      fields: ['burgerservicenummer', ...velden.map((veld) => paden[veld])],
      burgerservicenummer: bsns,
    }),
    soort: 'lezen',
    ...limit,
  });
  return readPersonen(antwoord, new Set(bsns));
}

// An answer about somebody who was not asked for, or twice about the same, is refused whole: it is not known then who the rest is about.
function readPersonen(antwoord: Bronantwoord, gevraagd: ReadonlySet<string>): BrpPersoon[] {
  const { personen } = readJson(code, antwoord, personenAntwoord);
  const gekregen = new Set(personen.map(({ burgerservicenummer }) => burgerservicenummer));
  if (gekregen.size < personen.length || !gekregen.isSubsetOf(gevraagd)) throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
  return personen.map(toBrpPersoon);
}
