import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { beroep } from './begin.ts';
import { startProefmock, type Proefmock, type Proefvraag } from './mock.fixture.ts';
import { listAlleVelden, listWandelvragen } from './wandeling.fixture.ts';
import { persoonIdVan, werkplanIdVan } from './zaai.ts';

// The people and lokets that most types hang on are walked deep once; elsewhere their first levels are enough.
const [ondiep, diep] = [2, 5];

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

let mocks: readonly Proefmock[];
beforeAll(async () => { mocks = await Promise.all([startProefmock(), startProefmock()]); }, 60_000);
afterAll(() => Promise.all(mocks.map((mock) => mock.stop())));

/** @property diepte less deep where a list of lists is more than may be asked at once. */
type Wortel = { readonly aanroep: string; readonly token?: string; readonly doel?: string; readonly diepte?: number };

const criteria = `criteria: { postcodegebied: "5038", afstandKm: 40, beroepen: ["${beroep}"], eisen: [AFSTAND] }`;
const filter = 'filter: { organisatie: "00000009999999980001" }';
const metIds = z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).min(1) }), id: z.string() });
const wsp = { token: 'mock-wsp', doel: 'matching' } as const;
const alsBurger = { token: 'mock-burger', doel: 'eigen-gegevens' } as const;
const toezicht = { token: 'mock-functionaris', doel: 'toezicht' } as const;
const openbaar = { token: 'mock-data', doel: 'catalogus' } as const;

// Root fields that need nothing, of which a new one comes along by itself.
const listVrije = (): string[] => Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length === 0).map(({ name }) => name);

/** Every root field, asked so that there is something; ids that a mock gives are asked of it first. */
async function listWortels(mock: Proefmock): Promise<Readonly<Record<string, Wortel>>> {
  const zoek = (wat: string, veld: string) => mock.data(z.record(z.string(), metIds), { ...wsp, query: `{ ${wat}(${criteria}) { id resultaten(first: 1) { edges { node { id } } } ${veld} } }` });
  const { zoekVacatures: vacatures } = await zoek('zoekVacatures', '');
  const { zoekKandidaten: kandidaten } = await zoek('zoekKandidaten', '');
  const { instrument, werkgeversvragen, werkvoorraad } = await mock.data(z.object({
    instrument: z.object({ menukaart: z.object({ instrumenten: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).length(1) }) }) }),
    werkgeversvragen: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).length(1) }).optional(),
    werkvoorraad: z.object({ overdrachten: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).min(1) }) }),
  }), { query: '{ instrument: arbeidsmarktregio(amCode: "AM26") { menukaart { instrumenten(first: 1) { edges { node { id } } } } } werkvoorraad(loket: "AM26-WERKCENTRUM") { overdrachten { edges { node { id } } } } }' });
  const vragen = werkgeversvragen ?? (await mock.data(z.object({ werkgeversvragen: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).min(1) }) }), { token: 'mock-wsp', doel: 'werkgeversdienstverlening', query: '{ werkgeversvragen { edges { node { id } } } }' })).werkgeversvragen;
  const eerste = (edges: readonly { readonly node: { readonly id: string } }[]): string => edges[0]?.node.id ?? '';
  return {
    ...Object.fromEntries(listVrije().map((veld) => [veld, { aanroep: veld, ...openbaar }])),
    persoonOpBsn: { aanroep: 'persoonOpBsn(bsn: $bsn)', diepte: diep }, persoon: { aanroep: `persoon(id: "${persoonIdVan(vastePersonen.allePartijen.bsn)}")` }, werkplan: { aanroep: `werkplan(id: "${werkplanIdVan(vastePersonen.allePartijen.bsn)}")` },
    mijnGegevens: { aanroep: 'mijnGegevens', ...alsBurger }, mijnWerkplan: { aanroep: 'mijnWerkplan', ...alsBurger }, mijnMenukaart: { aanroep: 'mijnMenukaart', diepte: diep, ...alsBurger }, mijnInzages: { aanroep: 'mijnInzages', diepte: diep, ...alsBurger },
    werkcentrumLogboek: { aanroep: `werkcentrumLogboek(${filter})`, ...toezicht }, werkcentrumLogboekrapport: { aanroep: 'werkcentrumLogboekrapport(van: "2026-10-01", tot: "2026-11-01")', ...toezicht },
    uwvLogboek: { aanroep: `uwvLogboek(${filter})`, ...toezicht, token: 'mock-functionaris-uwv' },
    ...Object.fromEntries(['gemeenteLogboek', 'sbbLogboek', 'oofondsLogboek'].map((veld) => [veld, { aanroep: `${veld}(${filter})`, ...toezicht }])),
    werkgeversLogboek: { aanroep: `werkgeversLogboek(${filter})`, ...toezicht, token: 'mock-functionaris-wsp' },
    overdracht: { aanroep: `overdracht(id: "${eerste(werkvoorraad.overdrachten.edges)}")` }, werkvoorraad: { aanroep: 'werkvoorraad(loket: "AM26-WERKCENTRUM")', diepte: diep },
    arbeidsmarktregio: { aanroep: 'arbeidsmarktregio(amCode: "AM26")', diepte: diep, ...openbaar }, arbeidsmarktregioVanGemeente: { aanroep: 'arbeidsmarktregioVanGemeente(gmCode: "GM0855")', ...openbaar },
    zoekBeroepen: { aanroep: 'zoekBeroepen(tekst: "verzorgende")', ...wsp }, beroepen: { aanroep: `beroepen(codes: ["${beroep}"])`, ...wsp },
    werkgeversvraag: { aanroep: `werkgeversvraag(id: "${eerste(vragen.edges)}")`, token: 'mock-wsp', doel: 'werkgeversdienstverlening' }, werkgeversvragen: { aanroep: 'werkgeversvragen', diepte: diep, token: 'mock-wsp', doel: 'werkgeversdienstverlening' },
    contactverzoeken: { aanroep: 'contactverzoeken', diepte: diep, ...wsp },
    instrument: { aanroep: `instrument(id: "${eerste(instrument.menukaart.instrumenten.edges)}")`, ...openbaar }, catalogus: { aanroep: 'catalogus', diepte: diep, ...openbaar },
    monitor: { aanroep: 'monitor', diepte: diep, ...openbaar },
    zoekVacatures: { aanroep: `zoekVacatures(${criteria})`, diepte: diep, ...wsp }, vacaturezoekopdracht: { aanroep: `vacaturezoekopdracht(id: "${vacatures?.id}")`, ...wsp },
    zoekKandidaten: { aanroep: `zoekKandidaten(${criteria})`, diepte: diep, ...wsp }, kandidatenzoekopdracht: { aanroep: `kandidatenzoekopdracht(id: "${kandidaten?.id}")`, ...wsp },
    gevondenVacature: { aanroep: `gevondenVacature(id: "${eerste(vacatures?.resultaten.edges ?? [])}")`, ...wsp }, vacatureDetail: { aanroep: `vacatureDetail(id: "${eerste(vacatures?.resultaten.edges ?? [])}")`, ...wsp },
    gevondenKandidaat: { aanroep: `gevondenKandidaat(id: "${eerste(kandidaten?.resultaten.edges ?? [])}")`, ...wsp }, kandidaatDetail: { aanroep: `kandidaatDetail(id: "${eerste(kandidaten?.resultaten.edges ?? [])}")`, ...wsp },
    rangschikking: { aanroep: `rangschikking(zoekopdracht: "${vacatures?.id}")`, ...toezicht, token: 'mock-functionaris-wsp' },
  };
}

type Gewandeld = { readonly wortel: string; readonly query: string; readonly velden: readonly string[]; readonly tekst: string };

async function wandel(mock: Proefmock): Promise<Gewandeld[]> {
  const gewandeld: Gewandeld[] = [];
  for (const [wortel, { aanroep, diepte = ondiep, ...wie }] of Object.entries(await listWortels(mock))) {
    for (const { query, velden } of listWandelvragen(schema, wortel, aanroep, diepte)) {
      const vraag: Proefvraag = aanroep.includes('$bsn') ? { ...wie, query: `query ($bsn: String!) ${query}`, variables: { bsn: vastePersonen.allePartijen.bsn } } : { ...wie, query };
      gewandeld.push({ wortel, query, velden, tekst: await mock.tekst(vraag) });
    }
  }
  return gewandeld;
}

const antwoordvorm = z.object({ data: z.record(z.string(), z.unknown()), errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional() });

test('every field answers, with nothing but a refusal as an error, and the same for the same seed', async () => {
  const [eerste = [], tweede = []] = await Promise.all(mocks.map(wandel));
  const fout = eerste.filter(({ tekst }) => {
    const gelezen = antwoordvorm.safeParse(JSON.parse(tekst));
    return !gelezen.success || (gelezen.data.errors ?? []).some(({ extensions: { code } }) => code !== 'NIET_BEVOEGD');
  });
  expect(fout.map(({ query, tekst }) => [query, tekst.slice(0, 300)])).toEqual([]);
  expect(new Set(eerste.map(({ wortel }) => wortel))).toEqual(new Set(Object.keys(schema.getQueryType()?.getFields() ?? {})));
  const gevraagd = new Set(eerste.flatMap(({ velden }) => velden));
  expect(listAlleVelden(schema).filter((veld) => !gevraagd.has(veld))).toEqual([]);
  // Whose Logboek it is not gets nothing; every other root field has something.
  const leeg = eerste.filter(({ tekst }) => Object.values(antwoordvorm.parse(JSON.parse(tekst)).data).every((waarde) => waarde === null)).map(({ wortel }) => wortel);
  expect([...new Set(leeg)].toSorted()).toEqual(['gemeenteLogboek', 'oofondsLogboek', 'sbbLogboek']);
  expect(tweede.map(({ tekst }) => tekst)).toEqual(eerste.map(({ tekst }) => tekst));
}, 180_000);
