import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { z } from 'zod';
import { subgraafbouwers } from '../../gateway/subgrafen.ts';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import { onbekendBsn, vastePersonen, type VasteNaam } from '../../simulators/population/vaste-personen.ts';
import { subgraafnamen } from '../../subgraphs/shared/sdl.ts';
import { serveSubgraaf } from '../../subgraphs/shared/server.ts';
import { vulMap } from '../../subgraphs/werkcentrum/store/beginstand.fixture.ts';
import { startOpstelling, type Elders, type Opstelling, type Opstellingsopties } from '../opstelling.ts';
import { startMeelezer, type Gesprek } from './meelezer.ts';

// Every subgraph runs behind somebody who reads along, the store and the Logboek stand on disk and the log on its finest level. Then
// everything that the system wrote or sent is searched for the number of any person, and for what else tells who somebody is. What a
// process prints when it breaks is in subgraphs/shared/process.test.ts.
const gesprekken: Gesprek[] = [];
const antwoorden: string[] = [];
const logregels: string[] = [];
/** Every request that the system sent: its first line and headers. */
const verzonden: string[] = [];
/** What health and the counters said. */
const metingen: string[] = [];
/** Every cell of every table of the store. */
const cellen: { readonly plek: string; readonly tekst: string }[] = [];
let adressen: readonly string[] = [];
let bsns: ReadonlySet<string> = new Set();
/** Numbers under which sources know the persons that were asked, and their names. */
let [nummers, namen]: [readonly string[], readonly string[]] = [[], []];
let dataMap: string;
let geboortedagPartner = '';

const personen: readonly VasteNaam[] = [
  'sociaalPlan', 'zelfstandige', 'banenafspraak', 'banenafspraakWajong', 'ww', 'wia', 'bijstand', 'wwEnBijstand', 'onbekendBijBronnen', 'verhuisd', 'allePartijen', 'texel', 'overleden',
];
const loketvraag = readFileSync(new URL('../../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');

const startMeegelezen: NonNullable<Opstellingsopties['elders']> = async (omstandigheden, voerUit, vraagPartij): Promise<Elders> => {
  const delen = await Promise.all(subgraafnamen.map(async (naam) => {
    const subgraaf = await subgraafbouwers[naam](omstandigheden, voerUit, vraagPartij);
    const server = await serveSubgraaf({ subgraaf, klok: omstandigheden.klok, logger: omstandigheden.logger, host: '127.0.0.1', port: 0 });
    const meelezer = await startMeelezer(naam, server.url, (gesprek) => gesprekken.push(gesprek));
    return { naam, url: meelezer.url, stop: async () => { await meelezer.stop(); await server.stop(); } };
  }));
  return {
    omgeving: Object.fromEntries(delen.map(({ naam, url }) => [`SUBGRAPH_${naam.toUpperCase()}_URL`, url])),
    stop: async () => { await Promise.all(delen.map((deel) => deel.stop())); },
  };
};

/** Headers in which a client could put a number, on purpose or not: none is passed on. */
const sluipkoppen = {
  tracestate: `loket=${vastePersonen.ww.bsn}`, baggage: `bsn=${vastePersonen.ww.bsn}`, traceparent: `00-${vastePersonen.ww.bsn}${'a'.repeat(23)}-b7ad6b7169203331-01`, 'x-request-id': vastePersonen.ww.bsn,
  'user-agent': `loket/${vastePersonen.ww.bsn}`, cookie: `bsn=${vastePersonen.ww.bsn}`, referer: `https://loket.example/persoon/${vastePersonen.ww.bsn}`, 'x-correlation-id': vastePersonen.ww.bsn,
};

async function vraagAlles(opstelling: Opstelling): Promise<void> {
  const vraag = async (query: string, variables: Record<string, unknown>, headers: Record<string, string> = {}): Promise<void> => {
    antwoorden.push((await opstelling.vraag({ query, variables, headers })).tekst);
  };
  const vraagPersonen = async (): Promise<void> => {
    await Promise.all(personen.map((naam) => vraag(loketvraag, { bsn: vastePersonen[naam].bsn })));
  };
  await vraagPersonen();
  for (const naam of ['zoek-vacatures', 'zoek-kandidaten']) {
    const query = readFileSync(new URL(`../../schema/operations/wsp/${naam}.graphql`, import.meta.url), 'utf8');
    antwoorden.push((await opstelling.vraag({ query, variables: { criteria: { postcodegebied: '5038', afstandKm: 20 } }, doel: 'matching', aanroeper: 'demo-wsp-AM26' })).tekst);
  }
  await vraag(loketvraag, { bsn: onbekendBsn });
  await vraag(loketvraag, { bsn: `${vastePersonen.ww.bsn}1` });
  await vraag(loketvraag, { bsn: vastePersonen.ww.bsn }, { ...sluipkoppen, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
  await vraag(`{ persoonOpBsn(bsn: "${vastePersonen.ww.bsn}") { id } }`, {});
  await vraag(`{ bestaatNiet${vastePersonen.ww.bsn} }`, {});
  await opstelling.vraag({ query: loketvraag, variables: { bsn: vastePersonen.ww.bsn }, aanroeper: vastePersonen.ww.bsn, doel: vastePersonen.ww.bsn }).then(({ tekst }) => antwoorden.push(tekst));
  for (const storing of [{ soort: 'status', status: 500 }, { soort: 'misvormd' }, { soort: 'afkappen' }] as const) {
    for (const bron of ['suwinet', 'brp', 'gemeente', 'sbb', 'oofonds']) opstelling.zetStoring(bron, storing);
    await vraagPersonen();
    opstelling.wisStoringen();
  }
  for (const pad of ['/gezondheid', '/gezondheid/metrieken', `/persoon/${vastePersonen.ww.bsn}`]) metingen.push(await (await fetch(opstelling.url.replace('/graphql', pad))).text());
}

const regelSchema = z.record(z.string(), z.unknown());
const toCel = (waarde: unknown): string => (waarde instanceof Uint8Array ? `${Buffer.from(waarde).toString('latin1')}\n${Buffer.from(waarde).toString('hex')}` : JSON.stringify(waarde) ?? '');

/** Reads every cell of every table, as whoever has the database would. */
async function leesOpslag(map: string): Promise<void> {
  const db = await PGlite.create(map);
  try {
    const tabellen = z.array(z.object({ naam: z.string() })).parse((await db.query("select table_name as naam from information_schema.tables where table_schema = 'public'")).rows);
    for (const { naam } of tabellen) {
      const rijen = z.array(regelSchema).parse((await db.query(`select * from "${naam}"`)).rows);
      cellen.push(...rijen.flatMap((rij) => Object.entries(rij).map(([kolom, waarde]) => ({ plek: `${naam}.${kolom}`, tekst: toCel(waarde) }))));
    }
  } finally {
    await db.close();
  }
}

const verzendSchema = z.object({ headers: z.string() });

/** Keeps the first line and headers of every request of this process that does not go to the graph itself: those are the tests' own. */
function luisterMee(): { readonly stop: (graaf: string) => void } {
  const alles: string[] = [];
  const bewaar = (bericht: unknown): void => { alles.push(verzendSchema.parse(bericht).headers); };
  subscribe('undici:client:sendHeaders', bewaar);
  return {
    stop(graaf) {
      unsubscribe('undici:client:sendHeaders', bewaar);
      verzonden.push(...alles.filter((koppen) => !koppen.includes(`host: ${new URL(graaf).host}`)));
    },
  };
}

beforeAll(async () => {
  dataMap = await mkdtemp(join(tmpdir(), 'loketgraaf-kanarie-'));
  const logger = pino({ level: 'trace' }, new Writable({ write: (regel: Buffer, _codering, klaar) => { logregels.push(regel.toString('utf8')); klaar(); } }));
  await vulMap(join(dataMap, 'opslag'));
  const meeluisteren = luisterMee();
  const opstelling = await startOpstelling({ logger, omgeving: { DATA_DIR: join(dataMap, 'opslag'), LOGBOEK_MAP: join(dataMap, 'logboek') }, elders: startMeegelezen });
  bsns = new Set([...opstelling.bevolking.mensen.map(({ bsn }) => bsn), onbekendBsn]);
  geboortedagPartner = opstelling.bevolking.vindOpBsn(vastePersonen.partnerVanBijstand.bsn)?.geboortedatum ?? '';
  const gevraagd = personen.flatMap((naam) => opstelling.bevolking.vindOpBsn(vastePersonen[naam].bsn) ?? []);
  nummers = gevraagd.flatMap(({ sbb, fondsen }) => [...(sbb ? [sbb.deelnemernummer] : []), ...fondsen.map(({ deelnemersnummer }) => deelnemersnummer)]);
  namen = gevraagd.flatMap(({ voornamen, geslachtsnaam }) => [voornamen, geslachtsnaam]);
  await vraagAlles(opstelling);
  adressen = opstelling.adressen();
  await opstelling.stop();
  meeluisteren.stop(opstelling.url);
  const [opslag = ''] = (await readdir(join(dataMap, 'opslag'), { recursive: true, withFileTypes: true })).filter(({ name }) => name === 'PG_VERSION').map(({ parentPath }) => parentPath).sort((a, b) => a.length - b.length);
  await leesOpslag(opslag);
}, 120_000);
afterAll(() => rm(dataMap, { recursive: true, force: true }));

/** The numbers of persons in a text. Every number of this population begins with 9999. */
const vindBsns = (tekst: string): string[] => [...new Set([...tekst.matchAll(/9999\d{5}/g)].map(([nummer]) => nummer))].filter((nummer) => bsns.has(nummer));

/** Other ways to write the numbers that were asked, which whoever holds them could undo. */
const vermommingen = personen.map((naam) => vastePersonen[naam].bsn).flatMap((bsn) => [
  Buffer.from(bsn).toString('base64').slice(0, 11), Buffer.from(bsn).toString('hex'), createHash('sha256').update(bsn).digest('hex'),
  createHash('sha256').update(bsn).digest('base64url').slice(0, 42), bsn.replace(/(\d{4})(\d{2})(\d{3})/, '$1.$2.$3'),
]);

const vindIets = (tekst: string): string[] => [...vindBsns(tekst), ...vermommingen.filter((vermomming) => tekst.includes(vermomming))];

/** Headers with what a signed context in them says to whoever reads it. */
const leesbaar = (koppen: string): string => [koppen, ...[...koppen.matchAll(/[\w-]{20,}/g)].map(([deel]) => Buffer.from(deel, 'base64url').toString('latin1'))].join('\n');

/** A question to werkcentrum without the variable in which it gets the number: that one must hold it. */
function zonderBsnVariabele({ subgraaf, vraag }: Gesprek): string {
  if (subgraaf !== 'werkcentrum') return vraag;
  const { variables, ...rest } = z.looseObject({ variables: z.record(z.string(), z.unknown()).default({}) }).parse(JSON.parse(vraag));
  return JSON.stringify({ ...rest, variables: Object.fromEntries(Object.entries(variables).filter(([naam]) => naam !== 'bsn')) });
}

async function listBestanden(map: string): Promise<string[]> {
  const delen = await readdir(map, { recursive: true, withFileTypes: true });
  return delen.filter((deel) => deel.isFile()).map((deel) => join(deel.parentPath, deel.name));
}

test('there is something to search: every subgraph spoke, with and without persons', () => {
  expect(new Set(gesprekken.map(({ subgraaf }) => subgraaf))).toEqual(new Set(subgraafnamen));
  expect(gesprekken.filter(({ vraag }) => vraag.includes('Sleutel')).length).toBeGreaterThan(personen.length);
  expect(antwoorden.filter((antwoord) => antwoord.includes('"werkplan":{')).length).toBeGreaterThan(2 * personen.length);
  expect(adressen.length).toBeGreaterThan(100);
  // The one place where a number must be, found by the same search.
  expect(gesprekken.filter(({ subgraaf }) => subgraaf === 'werkcentrum').flatMap(({ vraag }) => vindBsns(vraag))).toContain(vastePersonen.bijstand.bsn);
  expect(logregels.length).toBeGreaterThan(50);
});

describe('no burgerservicenummer', () => {
  test('in any answer to a client', () => {
    expect(antwoorden.flatMap(vindIets)).toEqual([]);
  });

  test('in anything that a subgraph answers', () => {
    expect(gesprekken.flatMap(({ subgraaf, antwoord }) => vindIets(antwoord).map((nummer) => `${subgraaf} ${nummer}`))).toEqual([]);
  });

  test('in any question, representation, header or address to a subgraph', () => {
    expect(gesprekken.flatMap((gesprek) => vindIets(`${gesprek.adres}\n${leesbaar(gesprek.koppen)}\n${zonderBsnVariabele(gesprek)}`).map((nummer) => `${gesprek.subgraaf} ${nummer}`))).toEqual([]);
  });

  test('in any address that a source was asked', () => {
    expect(adressen.flatMap(vindIets)).toEqual([]);
  });

  test('in any line of the log', () => {
    expect(logregels.flatMap(vindIets)).toEqual([]);
  });

  test('in any file of the store or its name, and nothing of a plan either', async () => {
    const bestanden = await listBestanden(dataMap);
    expect(bestanden.length).toBeGreaterThan(100);
    const gevonden = await Promise.all(bestanden.map(async (bestand) => {
      const tekst = (await readFile(bestand)).toString('latin1');
      return [...vindIets(bestand), ...vindIets(tekst), ...['Taal leren en werkervaring', 'Genoeg uren werk'].filter((zin) => tekst.includes(zin))].map((wat) => `${bestand} ${wat}`);
    }));
    expect(gevonden.flat()).toEqual([]);
  });
});

/** What tells who somebody is, besides the BSN: the numbers of sources, and names as a whole value. */
const vindKenmerken = (tekst: string): string[] => [...vindIets(tekst), ...nummers.filter((nummer) => tekst.includes(nummer)), ...namen.filter((naam) => tekst === naam || tekst.includes(JSON.stringify(naam)))];

/** A text with what its parts say to whoever decodes them, two times over: base64url, and what stands in a URL. */
function ontrafel(tekst: string, diepte = 2): string[] {
  const delen = [...tekst.matchAll(/[\w+/=-]{8,}/g)].map(([deel]) => Buffer.from(deel, 'base64url').toString('latin1'));
  return [tekst, ...(diepte > 0 ? delen.flatMap((deel) => ontrafel(deel, diepte - 1)) : [])];
}

describe('nothing else that tells who somebody is', () => {
  test('there is something to find: the persons have such numbers and names, and a source was told of them', () => {
    expect(nummers.length).toBeGreaterThan(3);
    expect(new Set(namen).size).toBeGreaterThan(10);
    expect(antwoorden.some((antwoord) => namen.some((naam) => antwoord.includes(naam)))).toBe(true);
    expect(vindKenmerken(JSON.stringify({ naam: namen[0], nummer: nummers[0] }))).toEqual([nummers[0], namen[0]]);
  });

  test('in any line of the log', () => {
    expect(logregels.flatMap(vindKenmerken)).toEqual([]);
  });

  test('in what health and the counters say', () => {
    expect(metingen.join()).toContain('loketgraaf_subgraph_requests_total');
    expect(metingen.flatMap(vindKenmerken)).toEqual([]);
  });

  test('in the first line or a header of any request that was sent, and nothing of what a client put in its own', () => {
    expect(verzonden.length).toBeGreaterThan(200);
    expect(new Set(verzonden.map((koppen) => koppen.split(' ')[0]))).toEqual(new Set(['GET', 'POST']));
    expect(verzonden.flatMap((koppen) => vindKenmerken(leesbaar(koppen)))).toEqual([]);
    expect(verzonden.filter((koppen) => /\r\n(tracestate|baggage|cookie|referer|x-request-id|x-correlation-id):/i.test(koppen))).toEqual([]);
    expect(verzonden.filter((koppen) => koppen.includes('0af7651916cd43dd8448eb211c80319c')).length).toBeGreaterThan(0);
  });

  test('in any address that a source was asked', () => {
    expect(adressen.flatMap((adres) => vindKenmerken(decodeURIComponent(adres)))).toEqual([]);
  });

  test('in a cursor, an id or a sealed key: nothing in an answer says more when it is decoded', () => {
    const cursors = antwoorden.flatMap((antwoord) => [...antwoord.matchAll(/"(?:cursor|endCursor|id|eindcursor)":"([^"]+)"/g)].map(([, waarde = '']) => waarde));
    expect(cursors.length).toBeGreaterThan(50);
    expect(cursors.flatMap((cursor) => ontrafel(cursor).flatMap(vindKenmerken))).toEqual([]);
    const sleutels = gesprekken.flatMap(({ vraag, antwoord }) => [...`${vraag}${antwoord}`.matchAll(/"[a-z]+Sleutel":"([^"]+)"/g)].map(([, waarde = '']) => waarde));
    expect(sleutels.length).toBeGreaterThan(50);
    expect([...new Set(sleutels)].flatMap((sleutel) => ontrafel(sleutel).flatMap(vindKenmerken))).toEqual([]);
  });

  test('in any column of the store, or its name', () => {
    expect(new Set(cellen.map(({ plek }) => plek)).size).toBeGreaterThan(20);
    expect(cellen.some(({ plek }) => plek.startsWith('koppeling'))).toBe(true);
    expect(cellen.flatMap(({ plek, tekst }) => vindKenmerken(`${plek} ${tekst}`).map((wat) => `${plek} ${wat}`))).toEqual([]);
    expect(cellen.flatMap(({ plek, tekst }) => ontrafel(tekst).flatMap(vindBsns).map((wat) => `${plek} ${wat}`))).toEqual([]);
  });

  test('in the Logboek of any party, or the names of its files', async () => {
    const bestanden = await listBestanden(join(dataMap, 'logboek'));
    expect(bestanden.length).toBeGreaterThan(4);
    const inhoud = await Promise.all(bestanden.map(async (bestand) => `${bestand}\n${(await readFile(bestand)).toString('latin1')}`));
    expect(inhoud.join()).toContain('werkplan');
    expect(inhoud.flatMap((tekst) => [...vindKenmerken(tekst), ...ontrafel(tekst, 1).flatMap(vindBsns)])).toEqual([]);
  });
});

test('the partner in a source\'s answer is dropped at the edge: the number above, and the day of birth that stands beside it', () => {
  expect(geboortedagPartner).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const tekst of [...antwoorden, ...gesprekken.map(({ antwoord }) => antwoord)]) {
    for (const deel of [geboortedagPartner, geboortedagPartner.replaceAll('-', ''), 'Samira']) expect(tekst).not.toContain(deel);
  }
});

test('nothing of a source\'s own text leaves the house', () => {
  for (const tekst of [...antwoorden, ...gesprekken.map(({ antwoord }) => antwoord), ...logregels]) {
    for (const deel of storingstekst.split(' ')) expect(tekst).not.toContain(deel);
  }
});
