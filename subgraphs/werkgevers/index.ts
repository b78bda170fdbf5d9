import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Klok } from '../shared/klok.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import { openLogboek, type Logboek } from '../shared/logboek/index.ts';
import type { Logger } from '../shared/logger.ts';
import { afstandKm } from '../shared/referentie/postcodes.ts';
import { readSubgraafSdl } from '../shared/sdl.ts';
import { createZegelaar } from '../shared/sleutel.ts';
import { buildSubgraafSchema, type Omstandigheden, type Subgraaf } from '../shared/subgraaf.ts';
import { createVerwerkingen, geenVerwerkingen } from '../shared/verwerkingen.ts';
import { createControleur } from '../shared/verzoektoken.ts';
import { createWillekeur } from '../shared/willekeur.ts';
import { readBeroepenbestand } from './beroepenbestand.ts';
import { openBewijzen } from './bewijs/bewijzen.ts';
import { createSchud } from './bewijs/herleid.ts';
import { createHerleider } from './bewijs/herleider.ts';
import { rangschikKandidaten, rangschikVacatures } from './bewijs/rangschik.ts';
import { readConfig, type WerkgeversConfig } from './config.ts';
import type { WerkgeversContext } from './context.ts';
import { createLoaders } from './loaders.ts';
import type { Beroepenlijst, Kandidaat, Vacature } from './profiel.ts';
import type { RegioVan } from './postcoderegios.ts';
import { resolvers } from './resolvers.ts';
import { createEigenbron } from './eigen/eigenbron.ts';
import { regelversie } from './rules/punten.ts';
import { startVumBron, type VumBron } from './vum/bron.ts';
import { createVumBronSource, createVumSource } from './vum/source.ts';
import { createVerstrekkingen } from './vum/verstrekkingen.ts';
import { createGeheugenplaats, type Bewaarplaats } from './zoeken/bewaarplaats.ts';
import { openPostgresplaats } from './zoeken/bewaarplaats-postgres.ts';
import { createVerzegeling } from './zoeken/verzegeling.ts';
import { createVumbron } from './zoeken/vumbron.ts';
import type { Zoekbron } from './zoeken/zoekbron.ts';
import { createZoekgang } from './zoeken/zoekgang.ts';
import { kandidaatresultaat, vacatureresultaat } from './zoeken/zoekresultaat.ts';

const openPlaats = async ({ databaseUrl, maxBytes }: WerkgeversConfig, klok: Klok): Promise<Bewaarplaats> => (databaseUrl === null ? createGeheugenplaats(klok, maxBytes) : openPostgresplaats(databaseUrl, klok));

/** The exchange, where this installation has one, bronnen that are asked without it, and what it holds itself. */
function createBronnen({ vum: { vragen, aanbod }, enkeleBronnen }: WerkgeversConfig, lijst: Beroepenlijst, klok: Klok, logger: Logger): readonly Zoekbron[] {
  const zelfde = { lijst, klok, logger };
  return [
    ...(vragen === null ? [] : [createVumbron({ ...zelfde, code: 'vum', naam: 'VUM: uitwisseling van matchingsgegevens', source: createVumSource(vragen.adres, vragen.partijen, klok) })]),
    ...enkeleBronnen.map(({ code, naam, adres, partijen }) => createVumbron({ ...zelfde, code, naam, source: createVumBronSource(adres, partijen, klok) })),
    ...(aanbod === null ? [] : [createEigenbron({ ...zelfde, aanbod })]),
  ];
}

/** From 0 up to 1, another one each time. */
const toeval = (): number => randomInt(2 ** 32) / 2 ** 32;

/** Answers others with what this installation has, where that is asked. */
const startBron = async ({ vum: { bron } }: WerkgeversConfig, { neemPerUur }: Bewaarplaats, logboek: Logboek, klok: Klok, logger: Logger): Promise<VumBron | null> =>
  bron && startVumBron({ ...bron, klok, logger, afstandKm, willekeur: toeval, neemPerUur, legVast: createVerstrekkingen({ logboek, klok, nieuweId: randomUUID }) });

/** With their region, where their source did not say it and the postcode does. */
const metRegio = <P extends Vacature | Kandidaat>(profielen: readonly P[], regioVan: RegioVan): readonly P[] =>
  profielen.map((een) => (een.regio === null ? { ...een, regio: regioVan(een.postcodegebied) } : een));

/**
 * Wires the subgraph of matching.
 * @throws Instellingenfout naming every wrong setting.
 */
export async function createSubgraaf({ omgeving, klok, logger }: Omstandigheden): Promise<Subgraaf<WerkgeversContext>> {
  const config = readConfig(omgeving);
  const lijst = await readBeroepenbestand(config.beroepenBestand);
  const bewijzen = await openBewijzen(config.bewijs, { klok, logger, willekeur: randomBytes });
  const logboek = await openLogboek({ subgraaf: 'werkgevers', omgeving, klok, logger, nieuweId: randomUUID, willekeur: createWillekeur() });
  const plaats = await openPlaats(config, klok);
  const bronnen = createBronnen(config, lijst, klok, logger);
  const bron = await startBron(config, plaats, logboek, klok, logger);
  const partijlogboek: Partijlogboek = { logboek, subgraaf: 'werkgevers', partij: 'WERKGEVERSSERVICEPUNT', naam: 'Matching', klok };
  const herleidBewijs = createHerleider(bewijzen.vind, { lijst, regelversie, schud: createSchud(toeval) });
  const [zegelaar, kandidaatzegelaar] = [createZegelaar(config.zoekzegelSleutel), createZegelaar(config.kandidaatzegelSleutel)];
  const zelfde = { plaats, legBewijs: bewijzen.leg, verzegeling: createVerzegeling(config.zoekSleutel, randomBytes), klok, nieuweId: randomUUID, geldigMs: config.geldigMs, logger };
  const vacaturegang = createZoekgang<Vacature, ReturnType<typeof vacatureresultaat.parse>>({
    ...zelfde, lees: (inhoud) => vacatureresultaat.parse(inhoud), sluit: (vastgelegd) => ({ soort: 'vacatures', ...vastgelegd }),
    vraag: (criteria, oin, limit) => Promise.all(bronnen.map((bron) => bron.zoekVacatures(criteria, oin, limit))),
    orden: (criteria, profielen, dag) => ({ ...rangschikVacatures(criteria, lijst, dag, metRegio(profielen, config.regioVan)), regelversie, lijst: lijst.versie }),
  });
  const kandidaatgang = createZoekgang<Kandidaat, ReturnType<typeof kandidaatresultaat.parse>>({
    ...zelfde, lees: (inhoud) => kandidaatresultaat.parse(inhoud), sluit: (vastgelegd) => ({ soort: 'kandidaten', ...vastgelegd }),
    vraag: (criteria, oin, limit) => Promise.all(bronnen.map((bron) => bron.zoekKandidaten(criteria, oin, limit))),
    orden: (criteria, profielen, dag) => ({ ...rangschikKandidaten(criteria, lijst, dag, metRegio(profielen, config.regioVan)), regelversie, lijst: lijst.versie }),
  });
  return {
    naam: 'werkgevers',
    sdl: readSubgraafSdl('werkgevers'),
    schema: buildSubgraafSchema('werkgevers', resolvers),
    createContext: (verzoek, verwerkingen = geenVerwerkingen) => ({
      verzoek, partijlogboek,
      loaders: createLoaders({ verzoek, verwerkingen, klok, vacaturegang, kandidaatgang, bronnen, plaats, lijst, zegelaar, kandidaatzegelaar, herleidBewijs }),
    }),
    openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'werkgevers', klok }, verzoek),
    controleer: createControleur('werkgevers', config.contextSleutel),
    async stop() {
      await Promise.all([...bronnen.map((een) => een.stop()), bron?.stop(), plaats.stop(), bewijzen.stop()]);
      await logboek.stop();
    },
  };
}
