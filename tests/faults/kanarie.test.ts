import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { z } from 'zod';
import { subgraafbouwers } from '../../gateway/subgrafen.ts';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import { onbekendBsn, vastePersonen, type VasteNaam } from '../../simulators/population/vaste-personen.ts';
import { subgraafnamen } from '../../subgraphs/shared/sdl.ts';
import { serveSubgraaf } from '../../subgraphs/shared/server.ts';
import { startOpstelling, type Elders, type Opstelling, type Opstellingsopties } from '../opstelling.ts';
import { startMeelezer, type Gesprek } from './meelezer.ts';

// Every subgraph runs behind somebody who reads along, the store stands on disk and the log on its finest level. Then everything
// that the system wrote is searched for the number of any person.
const gesprekken: Gesprek[] = [];
const antwoorden: string[] = [];
const logregels: string[] = [];
let adressen: readonly string[] = [];
let bsns: ReadonlySet<string> = new Set();
let dataMap: string;
let geboortedagPartner = '';

const personen: readonly VasteNaam[] = [
  'sociaalPlan', 'zelfstandige', 'banenafspraak', 'banenafspraakWajong', 'ww', 'wia', 'bijstand', 'wwEnBijstand', 'onbekendBijBronnen', 'verhuisd', 'allePartijen', 'texel', 'overleden',
];
const loketvraag = readFileSync(new URL('../../schema/operations/loket.graphql', import.meta.url), 'utf8');

const startMeegelezen: NonNullable<Opstellingsopties['elders']> = async (omstandigheden, voerUit): Promise<Elders> => {
  const delen = await Promise.all(subgraafnamen.map(async (naam) => {
    const subgraaf = await subgraafbouwers[naam](omstandigheden, voerUit);
    const server = await serveSubgraaf({ subgraaf, klok: omstandigheden.klok, logger: omstandigheden.logger, host: '127.0.0.1', port: 0 });
    const meelezer = await startMeelezer(naam, server.url, (gesprek) => gesprekken.push(gesprek));
    return { naam, url: meelezer.url, stop: async () => { await meelezer.stop(); await server.stop(); } };
  }));
  return {
    omgeving: Object.fromEntries(delen.map(({ naam, url }) => [`SUBGRAPH_${naam.toUpperCase()}_URL`, url])),
    stop: async () => { await Promise.all(delen.map((deel) => deel.stop())); },
  };
};

async function vraagAlles(opstelling: Opstelling): Promise<void> {
  const vraag = async (query: string, variables: Record<string, unknown>): Promise<void> => {
    antwoorden.push((await opstelling.vraag({ query, variables })).tekst);
  };
  const vraagPersonen = async (): Promise<void> => {
    for (const naam of personen) await vraag(loketvraag, { bsn: vastePersonen[naam].bsn });
  };
  await vraagPersonen();
  await vraag(loketvraag, { bsn: onbekendBsn });
  await vraag(loketvraag, { bsn: `${vastePersonen.ww.bsn}1` });
  await vraag(`{ persoonOpBsn(bsn: "${vastePersonen.ww.bsn}") { id } }`, {});
  await vraag(`{ bestaatNiet${vastePersonen.ww.bsn} }`, {});
  for (const storing of [{ soort: 'status', status: 500 }, { soort: 'misvormd' }, { soort: 'afkappen' }] as const) {
    for (const bron of ['suwinet', 'brp', 'gemeente', 'sbb', 'oofonds']) opstelling.zetStoring(bron, storing);
    await vraagPersonen();
    opstelling.wisStoringen();
  }
}

beforeAll(async () => {
  dataMap = await mkdtemp(join(tmpdir(), 'loketgraaf-kanarie-'));
  const logger = pino({ level: 'trace' }, new Writable({ write: (regel: Buffer, _codering, klaar) => { logregels.push(regel.toString('utf8')); klaar(); } }));
  const opstelling = await startOpstelling({ logger, omgeving: { DATA_DIR: join(dataMap, 'opslag') }, elders: startMeegelezen });
  bsns = new Set([...opstelling.bevolking.mensen.map(({ bsn }) => bsn), onbekendBsn]);
  geboortedagPartner = opstelling.bevolking.vindOpBsn(vastePersonen.partnerVanBijstand.bsn)?.geboortedatum ?? '';
  await vraagAlles(opstelling);
  adressen = opstelling.adressen();
  await opstelling.stop();
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
