// Every command and every example of docs/voor-frontends.md.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { gevallen, toonVan } from '../../clients/mock/gevallen.ts';
import { tokens } from '../../clients/mock/tokens.ts';
import { readOperaties } from '../../schema/operations.ts';
import { readToegang } from '../../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import { metAdressen, readGids, zonderInstallatie } from './gids.ts';
import { listBlokken, listCode, listRijen } from './markdown.ts';
import { startProces, voerUit, type Proces } from './proces.ts';

const { tekst: gids, opdrachten, getOpdracht } = readGids();
const map = mkdtempSync(join(tmpdir(), 'voor-frontends-'));
const sleutels = { ONTWIKKEL_SLEUTELMAP: map };

const lopend: Proces[] = [];
let mock: Proces;
let systeem: Proces;
beforeAll(async () => {
  const start = async (naam: string, omgeving: Readonly<Record<string, string>>): Promise<Proces> => {
    const proces = await startProces(zonderInstallatie(getOpdracht(naam)), omgeving);
    lopend.push(proces);
    return proces;
  };
  mock = await start('De proefgraaf starten.', { MOCK_POORT: '0' });
  systeem = await start('Het hele systeem starten.', {
    ...sleutels, NODE_ENV: 'test', LOG_NIVEAU: 'silent', PORT: '0', SIMULATOREN_POORT: '0', SIMULATOREN_PERSONEN: '100', DATA_DIR: 'memory://', LOGBOEK_MAP: 'memory://', CATALOGUS_MAP: join(map, 'catalogus'), CATALOGUS_POORT: '0',
  });
}, 120_000);
afterAll(async () => {
  await Promise.all(lopend.map((proces) => proces.stop()));
  rmSync(map, { recursive: true, force: true });
}, 30_000);

const eersteAntwoord = { data: { persoonOpBsn: { regio: { naam: 'Midden-Brabant' }, werkplan: { doel: 'Aan het werk als zorgmedewerker', versie: expect.any(Number) } } } };
const isEersteAntwoord = (uitvoer: string): void => { expect(JSON.parse(uitvoer)).toEqual(eersteAntwoord); };

/** What must come of each command; those that start something were started already. */
const verwacht: Readonly<Record<string, ((uitvoer: string) => void) | 'GESTART'>> = {
  'De proefgraaf starten.': 'GESTART',
  'De eerste vraag aan de proefgraaf.': isEersteAntwoord,
  'De eerste vraag met typen.': (uitvoer) => {
    expect(uitvoer).toBe('Doel: Aan het werk als zorgmedewerker\nOnbekend: UWV: uitkeringen (Suwinet) (NIET_BESCHIKBAAR). De bron meldde een storing.\n');
  },
  'Het hele systeem starten.': 'GESTART',
  'De eerste vraag aan het hele systeem.': isEersteAntwoord,
  'Een geregistreerde vraag, met haar id.': (uitvoer) => {
    expect(JSON.parse(uitvoer)).toMatchObject({ data: { arbeidsmarktregios: expect.arrayContaining([expect.objectContaining({ amCode: 'AM26', naam: 'Midden-Brabant' })]) } });
  },
  'Een handeling op een versie die niet meer de laatste is.': (uitvoer) => {
    expect(JSON.parse(uitvoer)).toEqual({ data: { voegActiviteitToe: { werkplan: { versie: expect.any(Number) }, fouten: [{ veld: 'verwachteVersie', code: 'VERSIE_VERSCHILT', melding: expect.any(String) }] } } });
  },
  'Volgen tot de verbinding eindigt.': (uitvoer) => {
    expect(uitvoer).toMatch(/^:\n\nevent: next\ndata: \{"data":null,"errors":\[\{.*"code":"STROOM_VERLOPEN".*\}\]\}\n\nevent: complete\ndata:\n\n$/);
  },
};

const voorbeeldpad = 'docs/voorbeelden/eerste-vraag.ts';
const voorbeeld = readFileSync(voorbeeldpad, 'utf8');

/** The example, to be run from elsewhere: it finds the kit here, and asks where the mock is now. */
function schrijfVoorbeeld(): string {
  const pad = join(map, 'eerste-vraag.ts');
  writeFileSync(pad, metAdressen(voorbeeld, { mock: mock.url, systeem: systeem.url }).replaceAll("'../../clients/", `'${pathToFileURL(join(process.cwd(), 'clients')).href}/`));
  return pad;
}

describe('the commands', () => {
  test('are those that are expected here', () => {
    expect(opdrachten.map(({ naam }) => naam)).toEqual(Object.keys(verwacht));
  });

  test.each(opdrachten.filter(({ naam }) => verwacht[naam] !== 'GESTART'))('$naam', async ({ naam, opdracht }) => {
    const hier = metAdressen(opdracht, { mock: mock.url, systeem: systeem.url }).replace(voorbeeldpad, schrijfVoorbeeld()).replace(/^node /, `'${process.execPath}' `);
    const uitvoer = await voerUit(hier, sleutels);
    const klopt = verwacht[naam];
    if (typeof klopt !== 'function') throw new Error(`van "${naam}" is niets verwacht`);
    klopt(uitvoer);
  }, 90_000);
});

describe('the examples', () => {
  test('show the file that they say they show', () => {
    expect(listBlokken(gids, 'ts')).toEqual([voorbeeld]);
  });

  test('can be registered as the guide says', () => {
    const eigen = join(map, 'operaties', 'mijn-loket');
    mkdirSync(eigen, { recursive: true });
    const [[document = ''], [client = '']] = [listBlokken(gids, 'graphql'), listBlokken(gids, 'json')];
    writeFileSync(join(eigen, 'mijn-eerste-vraag.graphql'), document);
    writeFileSync(join(eigen, 'client.json'), client);
    const lees = (bestand: string): string => readFileSync(new URL(`../../schema/${bestand}`, import.meta.url), 'utf8');
    const { operaties, problemen } = readOperaties(pathToFileURL(`${join(map, 'operaties')}/`), { schema: buildSchema(lees('api.graphql')), beleid: readToegang(parse(lees('supergraph.graphql'))), doelregister: readDoelregister({}) });
    expect([problemen, operaties.map(({ client: van, naam, doel }) => [van, naam, doel])]).toEqual([[], [['mijn-loket', 'MijnEersteVraag', 'werkplan']]]);
  });
});

describe('the tables', () => {
  const rijen = listRijen(gids);
  const cellenVan = (kop: string): (readonly string[])[] => rijen.filter((rij) => rij.kop[0] === kop).map(({ cellen }) => cellen.map((cel) => listCode(cel)[0] === cel.slice(1, -1) ? cel.slice(1, -1) : cel));

  test('name every token of the mock and every case, as the mock does', () => {
    expect(cellenVan('token')).toEqual(tokens.map(({ token, omschrijving }) => [token, omschrijving]));
    expect(cellenVan('geval')).toEqual(gevallen.map((geval) => [geval.naam, toonVan(geval), String(geval.status), geval.omschrijving]));
  });
});
