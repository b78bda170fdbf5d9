import { createHash } from 'node:crypto';
import { maakBeroepenlijst } from '../../simulators/vum/beroepen.ts';
import { maakVacatures, maakWerkzoekenden } from '../../simulators/vum/generatie.ts';
import postcodes from '../../subgraphs/shared/referentie/postcodegebieden.json' with { type: 'json' };
import { toDatumTijd, type Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { createZegelaar, type Zegelaar } from '../../subgraphs/shared/sleutel.ts';
import type { Verwerkingen } from '../../subgraphs/shared/verwerkingen.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { leesBeroepenlijst } from '../../subgraphs/werkgevers/beroepenlijst.ts';
import { leesBewijs, toBewijstekst } from '../../subgraphs/werkgevers/bewijs/bewijs.ts';
import type { Bewijsvermelding, Gevondenbewijs } from '../../subgraphs/werkgevers/bewijs/bewijzen.ts';
import { createSchud } from '../../subgraphs/werkgevers/bewijs/herleid.ts';
import { createHerleider } from '../../subgraphs/werkgevers/bewijs/herleider.ts';
import { rangschikKandidaten, rangschikVacatures } from '../../subgraphs/werkgevers/bewijs/rangschik.ts';
import { createEigenbron } from '../../subgraphs/werkgevers/eigen/eigenbron.ts';
import { createLoaders, type WerkgeversLoaders } from '../../subgraphs/werkgevers/loaders.ts';
import type { Bronstand, Kandidaat, Vacature } from '../../subgraphs/werkgevers/profiel.ts';
import { regelversie } from '../../subgraphs/werkgevers/rules/punten.ts';
import { eigenVacature, eigenWerkzoekende } from '../../subgraphs/werkgevers/vum/contract.ts';
import { createGeheugenplaats } from '../../subgraphs/werkgevers/zoeken/bewaarplaats.ts';
import { createVerzegeling } from '../../subgraphs/werkgevers/zoeken/verzegeling.ts';
import type { Zoekbron } from '../../subgraphs/werkgevers/zoeken/zoekbron.ts';
import { createZoekgang } from '../../subgraphs/werkgevers/zoeken/zoekgang.ts';
import { kandidaatresultaat, vacatureresultaat, type Kandidaatresultaat, type Vacatureresultaat } from '../../subgraphs/werkgevers/zoeken/zoekresultaat.ts';
import type { Reeks } from './reeks.ts';

/** Around this postcode area a source of vacancies does not answer in time. */
export const tragePostcode = '9711';

/** Searching for vacancies and candidates. */
export type Zoeken = { readonly loadersVan: (verzoek: Verzoek, verwerkingen: Verwerkingen) => WerkgeversLoaders; readonly stop: () => Promise<void> };

/** What searching needs. @property kandidaatgeheim shared with whoever opens what is searched for. */
export type Zoekdelen = { readonly zaad: number; readonly peildatum: string; readonly reeks: Reeks; readonly kandidaatgeheim: Uint8Array; readonly klok: Klok; readonly logger: Logger };

// Where the lokets with a token are, and around Groningen: enough in each place to find something.
const gebieden = Object.fromEntries(Object.entries(postcodes).flatMap(([code, [noord, oost]]) => (/^(50|51|97)/.test(code) && noord !== undefined && oost !== undefined ? [[code, [noord, oost] as const]] : [])));

/** A source beside the one that has something: it has nothing, and around one place it does not even say so in time. */
function createAnderebron(klok: Klok): Zoekbron {
  const stand = (postcodegebied: string): Bronstand => {
    const isTraag = postcodegebied === tragePostcode;
    return { code: 'andere-bemiddelaar', naam: 'Een andere bemiddelaar', status: isTraag ? 'TIJD_OP' : 'NIETS_GEVONDEN', reden: isTraag ? 'TIJD_OP' : null, peildatum: toDatumTijd(klok()), aantal: 0, afgekapt: false };
  };
  return {
    code: 'andere-bemiddelaar', vacatureDetail: async () => null, kandidaatDetail: async () => null, stop: async () => undefined,
    zoekVacatures: async ({ postcodegebied }) => ({ stand: stand(postcodegebied), profielen: [] }),
    zoekKandidaten: async ({ postcodegebied }) => ({ stand: stand(postcodegebied), profielen: [] }),
  };
}

/** Keeps proofs of rankings in memory, as long as the mock runs. */
function createBewijzen({ bytes }: Reeks) {
  const bewaard = new Map<string, Exclude<Gevondenbewijs, 'BESCHADIGD'>>();
  return {
    vind: async (id: string): Promise<Gevondenbewijs | null> => bewaard.get(id) ?? null,
    leg: async (id: string, resultaat: Vacatureresultaat | Kandidaatresultaat): Promise<Bewijsvermelding> => {
      const tekst = toBewijstekst(resultaat, Buffer.from(bytes(16)).toString('base64url'));
      const vingerafdruk = createHash('sha256').update(tekst).digest('hex');
      bewaard.set(id, { bewijs: leesBewijs(tekst), vingerafdruk });
      return { bewijs: 'BEWAARD', vingerafdruk };
    },
  };
}

/** Makes the searches: profiles by the seed, found and ranked by the rules of the product. */
export function createZoeken({ zaad, peildatum, reeks, kandidaatgeheim, klok, logger }: Zoekdelen): Zoeken {
  const lijst = leesBeroepenlijst(JSON.parse(maakBeroepenlijst()));
  const opties = { zaad, peildatum, postcodes: gebieden };
  const aanbod = { vacatures: maakVacatures(200, opties).map((een) => eigenVacature.parse(een)), werkzoekenden: maakWerkzoekenden(200, opties).map((een) => eigenWerkzoekende.parse(een)) };
  const bronnen: readonly Zoekbron[] = [createEigenbron({ aanbod, lijst, klok, logger }), createAnderebron(klok)];
  const plaats = createGeheugenplaats(klok, 50_000_000);
  const bewijzen = createBewijzen(reeks);
  const herleidBewijs = createHerleider(bewijzen.vind, { lijst, regelversie, schud: createSchud(reeks.toeval) });
  const gemeen = { plaats, legBewijs: bewijzen.leg, verzegeling: createVerzegeling(kandidaatgeheim, reeks.bytes), klok, nieuweId: reeks.nieuweId, geldigMs: 900_000, logger };
  const vacaturegang = createZoekgang<Vacature, Vacatureresultaat>({
    ...gemeen, lees: (inhoud) => vacatureresultaat.parse(inhoud), sluit: (vastgelegd) => ({ soort: 'vacatures', ...vastgelegd }),
    vraag: (criteria, oin, limit) => Promise.all(bronnen.map((bron) => bron.zoekVacatures(criteria, oin, limit))),
    orden: (criteria, profielen, dag) => ({ ...rangschikVacatures(criteria, lijst, dag, profielen), regelversie, lijst: lijst.versie }),
  });
  const kandidaatgang = createZoekgang<Kandidaat, Kandidaatresultaat>({
    ...gemeen, lees: (inhoud) => kandidaatresultaat.parse(inhoud), sluit: (vastgelegd) => ({ soort: 'kandidaten', ...vastgelegd }),
    vraag: (criteria, oin, limit) => Promise.all(bronnen.map((bron) => bron.zoekKandidaten(criteria, oin, limit))),
    orden: (criteria, profielen, dag) => ({ ...rangschikKandidaten(criteria, lijst, dag, profielen), regelversie, lijst: lijst.versie }),
  });
  const zegelaar: Zegelaar = createZegelaar(kandidaatgeheim);
  return {
    loadersVan: (verzoek, verwerkingen) => createLoaders({ verzoek, verwerkingen, klok, vacaturegang, kandidaatgang, bronnen, plaats, lijst, herleidBewijs, zegelaar, kandidaatzegelaar: zegelaar }),
    async stop() { await Promise.all([...bronnen.map((bron) => bron.stop()), plaats.stop()]); },
  };
}
