import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig as readGateway } from '../../gateway/config.ts';
import { maakFondsenlijst } from '../../simulators/oofonds/fondsenlijst.ts';
import { readSimulatorSettings as readSimulatoren } from '../../simulators/start-simulators.ts';
import { readConfig as readGemeente } from '../../subgraphs/gemeente/config.ts';
import { readConfig as readOofonds } from '../../subgraphs/oofonds/config.ts';
import { readConfig as readSbb } from '../../subgraphs/sbb/config.ts';
import { readConfig as readWerkgevers } from '../../subgraphs/werkgevers/config.ts';
import { logboekInstelling, readConfig as readLogboek } from '../../subgraphs/shared/logboek/config.ts';
import { partijsubgrafen, subgraafnamen } from '../../subgraphs/shared/sdl.ts';
import { readServeSettings } from '../../subgraphs/shared/serve-settings.ts';
import { contextInstelling, zegelInstelling, zoekzegelInstelling } from '../../subgraphs/shared/sleutels.ts';
import { readConfig as readUwv } from '../../subgraphs/uwv/config.ts';
import { readConfig as readWerkcentrum } from '../../subgraphs/werkcentrum/config.ts';

// Which settings the code reads: every name in capitals in code that handles the environment, whichever way it is read.

const bronnen = (): Map<string, string> => new Map(
  globSync('{gateway,subgraphs,simulators}/**/*.ts', { exclude: ['**/*.test.ts', '**/proefgraaf.fixture.ts'] })
    .map((pad) => [pad, readFileSync(pad, 'utf8').replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')]));

const grenzenbestand = 'subgraphs/shared/source/settings.ts';

/** In such code and yet no setting: the code of an error, and addresses that come from a file instead. */
const geenInstelling = new Set(['ONGELDIG_ANTWOORD', 'BRON_GEMEENTEN_URL', 'BRON_FONDSEN_URL']);

const vind = (tekst: string, patroon: RegExp): string[] => [...tekst.matchAll(patroon)].map(([, naam = '']) => naam);

/** The names before the limits of a source, e.g. BRON_SUWINET. */
export const listVoorvoegsels = (): Set<string> =>
  new Set([...bronnen().values()].flatMap((tekst) => vind(tekst, /readBronadres\([^;]*?'([A-Z_]+)'/g)));

/** The limits of a source, e.g. _MAX_BYTES; its address is a setting by itself. */
export const listGrenzen = (): Set<string> =>
  new Set(vind(readFileSync(grenzenbestand, 'utf8'), /^ {2}([A-Z_]+): /gm).filter((naam) => naam !== 'URL').map((naam) => `_${naam}`));

/** Every setting that the code reads by its own name, limits of sources left out. */
export function listGelezen(): Set<string> {
  const voorvoegsels = listVoorvoegsels();
  const namen = [...bronnen()].flatMap(([pad, tekst]) => {
    if (pad === grenzenbestand || !/ProcessEnv|process\.env/.test(tekst)) return [];
    return [...vind(tekst, /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/g), ...vind(tekst, /(?:^ +|\[')([A-Z]{2,})(?=: |'\])/gm)];
  });
  const afgeleid = subgraafnamen.flatMap((naam) => [contextInstelling(naam), logboekInstelling(naam), `SUBGRAPH_${naam.toUpperCase()}_URL`, ...(partijsubgrafen.some((partij) => partij === naam) ? [zegelInstelling(naam)] : []), ...(naam === 'sbb' || naam === 'werkcentrum' ? [zoekzegelInstelling(naam)] : [])]);
  const adressen = [...voorvoegsels].map((naam) => `${naam}_URL`);
  const grenzen = [...voorvoegsels].flatMap((naam) => [...listGrenzen()].map((grens) => `${naam}${grens}`));
  return new Set([...namen, ...afgeleid, ...adressen].filter((naam) => !geenInstelling.has(naam) && !voorvoegsels.has(naam) && !grenzen.includes(naam)));
}

/** Reads settings over those that have no default, and gives what came of it as text; null when they are refused. */
export type Lezer = (omgeving: Readonly<Record<string, string>>) => string | null;

/** One reader for every process and subgraph. */
export function createLezers(): Lezer[] {
  const map = mkdtempSync(join(tmpdir(), 'instellingen-'));
  const schrijf = (naam: string, inhoud: unknown): string => {
    writeFileSync(join(map, naam), JSON.stringify(inhoud));
    return join(map, naam);
  };
  const basis = {
    BRON_SUWINET_URL: 'http://a.example', BRON_UWV_AANBOD_URL: 'http://a.example', BRON_UWV_AANVRAGEN_URL: 'http://a.example', BRON_BRP_URL: 'http://a.example', BRON_SBB_URL: 'http://a.example',
    BRON_EVA_URL: 'http://a.example', ZAAIGOED_URL: 'http://a.example', LOGBOEK_OTLP_URL: 'http://a.example',
    BRON_GEMEENTEN_BESTAND: schrijf('gemeenten.json', []), BRON_FONDSEN_BESTAND: schrijf('fondsen.json', maakFondsenlijst('http://a.example')),
  };
  const readers: readonly ((omgeving: NodeJS.ProcessEnv) => unknown)[] = [
    readGateway, readServeSettings, readSimulatoren, readWerkcentrum, readUwv, readGemeente, readSbb, readOofonds, readWerkgevers,
    (omgeving) => readWerkgevers({ ...omgeving, BRON_VUM_URL: 'http://a.example', VUM_VIA_OIN: '0'.repeat(20), VUM_TO_OIN: '0'.repeat(20), VUM_BRON_POORT: '1', VUM_BRON_OIN: '0'.repeat(20) }),
    (omgeving) => readWerkcentrum({ ...omgeving, DATABASE_URL: 'postgres://db.example/w' }),
    (omgeving) => readLogboek(omgeving, 'uwv'),
    (omgeving) => readLogboek({ ...omgeving, LOGBOEK_DATABASE_URL: 'postgres://db.example/l' }, 'uwv'),
    (omgeving) => readGateway({ IDENTITEIT_JWKS_URL: 'https://identiteit.example/jwks', IDENTITEIT_UITGEVER: 'https://identiteit.example', ...omgeving }),
  ];
  return readers.map((read) => (omgeving) => {
    try {
      return JSON.stringify(read({ ...basis, ...omgeving }));
    } catch {
      return null;
    }
  });
}
