import { randomBytes, randomUUID } from 'node:crypto';
import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { buildSubgraafSchema } from '../../shared/subgraaf.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Aanbodbijdrage } from '../generated.ts';
import { createProcesbus } from '../gebeurtenissen/bus.ts';
import { createVolgen } from '../gebeurtenissen/volgen.ts';
import { createLoaders } from '../loaders.ts';
import { createSleutelmaker } from '../persoon/sleutels.ts';
import { resolvers } from '../resolvers.ts';
import { volledig } from '../situatie/bijdragen.fixture.ts';
import { findBeginstand } from '../store/beginstand.fixture.ts';
import { openStore, type Store } from '../store/index.ts';
import { ruimeLimieten, zegelgeheimen, kandidaatzoek, maakLogboekcontext } from '../subgraaf.fixture.ts';
import { toCode } from './codelijsten.ts';
import { maak, maakBron, maakInstrument, maakRegel, moment, uuid } from './catalogus.fixture.ts';
import { leesAanbod, aanbodvraag } from './graafbron.ts';
import type { Momentopname } from './types.ts';

const schema = buildSubgraafSchema('werkcentrum', resolvers);
const persoonId = '11111111-1111-4111-8111-111111111111';

const code = (lijst: Parameters<typeof toCode>[0], waarde: string) => [toCode(lijst, waarde)];
const momentopname = maak([
  maakInstrument(uuid(1), { naam: 'Sollicitatievaardigheden', itemcode: 'RMT-SOLL', kostenEuro: 2080 }),
  maakInstrument(uuid(2), { naam: 'Te duur', itemcode: 'RMT-VERST', kostenEuro: 3280.01 }),
  maakInstrument(uuid(3), { naam: 'Regulier', doelgroepen: code('doelgroep', 'DD05') }),
  maakInstrument(uuid(4), { naam: 'No-riskpolis', itemcode: 'BA-NORISK', tegels: code('tegel', 'EW08') }),
  maakInstrument(uuid(5), { naam: 'Werkgeversadvies', type: toCode('instrumenttype', 'IT02'), tegels: code('tegel', 'DW01') }),
  maakInstrument(uuid(6), { naam: 'Alleen Waalwijk', gemeenten: ['GM0867'], regios: ['AM26'] }),
  maakInstrument(uuid(7), { naam: 'Training van UWV', itemcode: 'VV-UWV-TRAIN', doelgroepen: code('doelgroep', 'DD05'), tegels: code('tegel', 'EW04') }),
  maakInstrument(uuid(8), { naam: 'Maatwerkbudget', itemcode: 'RMT-MAATW', tegels: code('tegel', 'EW08'), kostenEuro: 1000 }),
], { AM26: { regels: [maakRegel('A1', { uuidInstrument: uuid(1), vrijePlaatsen: 0 })], bronnen: [maakBron()] } });

type Anders = { momentopname?: Momentopname | null; persoon?: string; verzoek?: Partial<Verzoek> };

const elders = '22222222-2222-4222-8222-222222222222';
let store: Store;
beforeAll(async () => {
  store = await openStore({ database: { soort: 'pglite', map: await findBeginstand() }, koppelingSleutel: Buffer.alloc(32, 1), vindhashSleutel: Buffer.alloc(32, 2) }, randomBytes);
  const persoon = { vorigeGemeenten: [], woonplaatsPeildatum: moment };
  await store.koppelingen.koppel([{ ...persoon, id: persoonId, bsn: '999970008', gemeente: 'GM0855' }, { ...persoon, id: elders, bsn: '999970021', gemeente: null }], moment);
  // Without a region there is no relation but by an aanmelding.
  const { organisatie, sub, loket } = maakVerzoek().aanroeper;
  await store.db.transaction().execute((tx) => store.aanmeldingen.legVast(tx, {
    id: randomUUID(), persoonId: elders, organisatie, sub, loket, partij: 'WERKCENTRUM', reden: 'Vraagt hier om hulp.', op: moment,
  }));
});
afterAll(() => store.stop());

function vraag(document: string, variables: Record<string, unknown> = {}, { momentopname: opname = momentopname, verzoek = {} }: Anders = {}) {
  const gedaan = maakVerzoek(verzoek);
  const contextValue: WerkcentrumContext = {
    verzoek: gedaan, klok: () => moment,
    catalogus: { laatste: () => opname, versie: (versie) => (opname?.versie === versie ? opname : null), merken: async () => null, begonnenOp: moment, stop: async () => {} },
    uitgavenadres: 'https://catalogus.example',
    loaders: createLoaders({
      store, koppelaar: { opBsn: async () => [], zoek: async () => null }, verversWoonplaatsen: async (personen) => personen, maakSleutels: createSleutelmaker(zegelgeheimen),
      burger: async () => null, klok: () => moment, aanmeldingGeldigMs: 90 * 86_400_000, limieten: ruimeLimieten(),
    }, gedaan),
    handelingen: { store, maakId: randomUUID, graafvraag: null, heeftPartijweg: false, aanmeldingGeldigMs: 1, overdrachtTermijnMs: 1 },
    kandidaatzoek, volgen: createVolgen({ gebeurtenissen: store.gebeurtenissen, bus: createProcesbus() }),
    ...maakLogboekcontext(() => moment),
  };
  return execute({ schema, document: parse(document), variableValues: variables, contextValue });
}

const rijSchema = z.object({
  node: z.object({
    status: z.string(), instrument: z.object({ naam: z.string() }), redenen: z.array(z.object({ code: z.string() })), voorwaarden: z.array(z.object({ code: z.string() })),
    gaatVoor: z.array(z.object({ naam: z.string() })), plafond: z.object({ bedragEuro: z.number() }).nullable(), regeling: z.object({ code: z.string() }).nullable(), pot: z.string().nullable(),
  }),
});
const menukaartSchema = z.object({
  totaal: z.number(), peildatum: z.string(), regio: z.string().nullable(), versie: z.string().nullable(), edges: z.array(rijSchema),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }), bronnen: z.array(z.object({ code: z.string(), status: z.string() })),
});
const antwoordSchema = z.object({ _entities: z.array(z.object({ menukaart: menukaartSchema })) });

const persoonsvraag = `query($van: [_Any!]!, $filter: Menukaartfilter, $statussen: [Beschikbaarheidsstatus!], $peildatum: Datum, $first: Int, $after: String) {
  _entities(representations: $van) { ... on Persoon { menukaart(filter: $filter, statussen: $statussen, peildatum: $peildatum, first: $first, after: $after) {
    totaal peildatum regio versie pageInfo { hasNextPage endCursor } bronnen { code status }
    edges { node { status redenen { code } voorwaarden { code } gaatVoor { naam } plafond { bedragEuro } regeling { code } pot instrument { naam } } }
  } } } }`;

async function menukaart(variables: Record<string, unknown> = {}, bijdragen: object = volledig, anders: Anders = {}) {
  const antwoord = await vraag(persoonsvraag, { first: 50, van: [{ __typename: 'Persoon', id: anders.persoon ?? persoonId, ...bijdragen }], ...variables }, anders);
  const kaart = antwoordSchema.parse(antwoord.data)._entities[0]?.menukaart;
  if (!kaart) throw new Error('geen menukaart');
  return { ...kaart, per: Object.fromEntries(kaart.edges.map(({ node }) => [node.instrument.naam, node])) };
}

describe('the menukaart of a person', () => {
  test('judges what the region has for job seekers, each with a reason, its scheme and its ceiling', async () => {
    const { per, regio, versie, peildatum, totaal } = await menukaart();
    expect({ regio, versie, peildatum, totaal }).toEqual({ regio: 'AM26', versie: momentopname.versie, peildatum: '2026-11-22', totaal: 6 });
    expect(Object.keys(per)).toEqual(['Regulier', 'Sollicitatievaardigheden', 'Te duur', 'Training van UWV', 'Maatwerkbudget', 'No-riskpolis']);
    expect(per['Regulier']).toMatchObject({ status: 'BESCHIKBAAR', regeling: null, plafond: null, pot: null });
    expect(per['Sollicitatievaardigheden']).toMatchObject({
      status: 'VOORWAARDELIJK', plafond: { bedragEuro: 2080 }, pot: 'MENUKAART', regeling: { code: 'VERVOLG_MENUKAART' }, gaatVoor: [{ naam: 'Training van UWV' }],
      redenen: expect.arrayContaining([{ code: 'GEEN_VRIJE_PLAATS' }]),
    });
    expect(per['Te duur']).toMatchObject({ status: 'NIET_BESCHIKBAAR', redenen: [{ code: 'BOVEN_PLAFOND' }] });
    expect(per['No-riskpolis']).toMatchObject({ status: 'NIET_BESCHIKBAAR', redenen: [{ code: 'ALLEEN_BANENAFSPRAAK' }] });
    expect(per['Maatwerkbudget']?.voorwaarden).toEqual(expect.arrayContaining([{ code: 'TWEEDE_PARTIJ' }]));
    for (const { redenen } of Object.values(per)) expect(redenen.length).toBeGreaterThan(0);
  });

  test('a source that is out makes what hangs on it ONBEKEND and shows among the sources, beside those of the snapshot', async () => {
    const { per, bronnen } = await menukaart({}, { ...volledig, uwvSituatiebijdragen: null, uwvDoelgroepregisterbijdrage: null }, { verzoek: { ontbrekend: [{ subgraaf: 'uwv', velden: ['uwvSituatiebijdragen', 'uwvDoelgroepregisterbijdrage'], reden: 'TIJD_OP' }] } });
    expect([per['Regulier']?.status, per['No-riskpolis']?.status, per['Te duur']?.status]).toEqual(['ONBEKEND', 'ONBEKEND', 'NIET_BESCHIKBAAR']);
    expect(bronnen).toEqual(expect.arrayContaining([{ code: 'uwv', status: 'TIJD_OP' }, { code: 'uwv.aanbod', status: 'ACTUEEL' }, { code: 'eva.RMT', status: 'ACTUEEL' }]));
  });

  test('on a day between the schemes what hangs on them is closed', async () => {
    const { per } = await menukaart({ peildatum: '2020-01-01' });
    expect(per['Sollicitatievaardigheden']?.status).toBe('NIET_BESCHIKBAAR');
    expect((await menukaart({ peildatum: '2024-06-01' })).per['Sollicitatievaardigheden']?.regeling).toEqual({ code: 'RMT' });
  });

  test('filters by outcome and by content, and pages; what comes first is known although the filter leaves it out', async () => {
    expect(Object.keys((await menukaart({ statussen: ['NIET_BESCHIKBAAR'] })).per)).toEqual(['Te duur', 'No-riskpolis']);
    const gefilterd = await menukaart({ filter: { tekst: 'sollicitatie' } });
    expect(gefilterd.totaal).toBe(1);
    expect(gefilterd.per['Sollicitatievaardigheden']?.gaatVoor).toEqual([{ naam: 'Training van UWV' }]);
    const eerste = await menukaart({ first: 4 });
    expect(Object.keys((await menukaart({ first: 4, after: eerste.pageInfo.endCursor })).per)).toEqual(['Maatwerkbudget', 'No-riskpolis']);
  });

  test('without a region what holds in the whole country is ONBEKEND unless a known fact excludes it, and pages too', async () => {
    const kaart = await menukaart({}, volledig, { persoon: elders });
    expect(kaart).toMatchObject({ regio: null, versie: momentopname.versie, totaal: 6 });
    expect(kaart.per['Regulier']).toMatchObject({ status: 'ONBEKEND', redenen: [{ code: 'MENUKAART_ONBEKEND' }] });
    expect(kaart.per['No-riskpolis']).toMatchObject({ status: 'NIET_BESCHIKBAAR', redenen: [{ code: 'ALLEEN_BANENAFSPRAAK' }] });
    expect(kaart.bronnen).toEqual(expect.arrayContaining([{ code: 'eva.RMT', status: 'ACTUEEL' }, { code: 'gemeente.BRP', status: 'ACTUEEL' }]));
    const eerste = await menukaart({ first: 5 }, volledig, { persoon: elders });
    expect(Object.keys((await menukaart({ first: 5, after: eerste.pageInfo.endCursor }, volledig, { persoon: elders })).per)).toEqual(['No-riskpolis']);
  });

  test('places in another gemeente of the region are no places for this person', async () => {
    const regel = (nummer: string, gmCode: string, vrijePlaatsen: number) => maakRegel(nummer, { uuidInstrument: uuid(1), gemeenten: [gmCode], vrijePlaatsen });
    const opname = (hier: number, daar: number) => maak([maakInstrument(uuid(1), { naam: 'Taal' })], { AM26: { regels: [regel('H', 'GM0855', hier), regel('D', 'GM0867', daar)], bronnen: [maakBron()] } });
    expect((await menukaart({}, volledig, { momentopname: opname(0, 5) })).per['Taal']?.redenen).toContainEqual({ code: 'GEEN_VRIJE_PLAATS' });
    expect((await menukaart({}, volledig, { momentopname: opname(5, 0) })).per['Taal']?.status).toBe('BESCHIKBAAR');
  });

  test('without a snapshot that is told', async () => {
    const voorEerste = await menukaart({}, volledig, { momentopname: null });
    expect(voorEerste).toMatchObject({ edges: [], regio: 'AM26', versie: null });
    expect(voorEerste.bronnen).toEqual(expect.arrayContaining([{ code: 'eva.RMT', status: 'NIET_BESCHIKBAAR' }]));
  });

  test('every fault in the question at once', async () => {
    const { errors } = await vraag(persoonsvraag, { first: 0, peildatum: '2026-02-30', filter: { typen: ['IT09'] }, after: 'x', van: [{ __typename: 'Persoon', id: persoonId, ...volledig }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'filter.typen' }, { veld: 'first' }, { veld: 'peildatum' }, { veld: 'after' }] });
  });

  test('a cursor of one person is not good for another', async () => {
    const { pageInfo } = await menukaart({ first: 1 });
    const { errors } = await vraag(persoonsvraag, { first: 1, after: pageInfo.endCursor, van: [{ __typename: 'Persoon', id: elders, ...volledig }] });
    expect(errors?.[0]?.extensions).toMatchObject({ fouten: [{ veld: 'after', code: 'ANDERE_VRAAG' }] });
  });
});

describe('a region', () => {
  const bijdrage: Aanbodbijdrage = {
    bron: { code: 'uwv.aanbod', naam: 'Aanbod van UWV', houder: 'UWV', status: 'ACTUEEL', peildatum: '2026-11-22T12:00:00.000Z', reden: null },
    aanbod: [{
      nummer: 'A1', uuidInstrument: uuid(1), naam: 'Aanbod A1', omschrijving: null, aanbieder: 'UWV', tegel: null, doelgroepen: [], klantkenmerken: [], uitvoeringsvorm: null, gemeenten: null,
      vrijePlaatsen: null, wachttijdWeken: null, kostenEuro: null, duurWeken: null, erkendLeerbedrijf: null, begindatum: null, einddatum: null,
    }],
  };
  const regiovraag = (velden: string, bijdragen: object, anders: Anders = {}) =>
    vraag(`query($van: [_Any!]!) { _entities(representations: $van) { ... on Arbeidsmarktregio { ${velden} } } }`, { van: [{ __typename: 'Arbeidsmarktregio', amCode: 'AM26', ...bijdragen }] }, anders);

  test('merges the offer of its parties, and says why a party is not there', async () => {
    const { data } = await regiovraag('aanbod { regels { partij houder nummer } bronnen { code status reden { code } } }', { uwvAanbod: [bijdrage], gemeenteAanbod: null, sbbAanbod: [], oofondsAanbod: [{ ...bijdrage, bron: { ...bijdrage.bron, code: 'oofonds.X', houder: 'X', status: 'NIET_BESCHIKBAAR', reden: 'STORING' }, aanbod: null }] },
      { verzoek: { ontbrekend: [{ subgraaf: 'gemeente', velden: ['gemeenteAanbod'], reden: 'TIJD_OP' }] } });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ _entities: [{ aanbod: {
      regels: [{ partij: 'UWV', houder: 'UWV', nummer: 'A1' }],
      bronnen: [
        { code: 'uwv.aanbod', status: 'ACTUEEL', reden: null }, { code: 'gemeente', status: 'TIJD_OP', reden: { code: 'TIJD_OP' } },
        { code: 'sbb', status: 'NIET_BESCHIKBAAR', reden: { code: 'NIETS_GEVRAAGD' } }, { code: 'oofonds.X', status: 'NIET_BESCHIKBAAR', reden: { code: 'STORING' } },
      ],
    } }] });
  });

  test('a source that answers and leaves its offer open has not said that there is none', async () => {
    const { data } = await regiovraag('aanbod { bronnen { partij status } }', { uwvAanbod: [{ ...bijdrage, aanbod: null }], gemeenteAanbod: [{ ...bijdrage, bron: { ...bijdrage.bron, status: 'NIETS_GEVONDEN' }, aanbod: null }] });
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({ _entities: [{ aanbod: { bronnen: [{ partij: 'UWV', status: 'NIET_BESCHIKBAAR' }, { partij: 'GEMEENTE', status: 'NIETS_GEVONDEN' }, {}, {}] } }] });
  });

  test('gives its menukaart from the snapshot, with the offer under the instrument and the scheme of today', async () => {
    const { data, errors } = await regiovraag('menukaart { versie gemaaktOp bronnen { code } instrumenten(first: 2, filter: { tekst: "sollicitatie" }) { totaal edges { node { id naam regeling { code isFictief } aanbod { nummer } } } } }', {});
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ _entities: [{ menukaart: {
      versie: momentopname.versie, gemaaktOp: '2026-11-22T12:00:00.000Z', bronnen: expect.arrayContaining([{ code: 'eva.RMT' }, { code: 'uwv.aanbod' }]),
      instrumenten: { totaal: 1, edges: [{ node: { id: uuid(1), naam: 'Sollicitatievaardigheden', regeling: { code: 'VERVOLG_MENUKAART', isFictief: true }, aanbod: [{ nummer: 'A1' }] } }] },
    } }] });
  });

  test('the query with which the catalogue refreshes itself is valid and its answer is read whole', async () => {
    expect(validate(schema, parse(aanbodvraag))).toEqual([]);
    const { data } = await vraag(aanbodvraag);
    const gelezen = leesAanbod(JSON.parse(JSON.stringify(data)));
    expect(Object.keys(gelezen)).toHaveLength(35);
    expect(gelezen['AM26']?.bronnen.map(({ code: bron }) => bron)).toEqual(['uwv', 'gemeente', 'sbb', 'oofonds']);
    expect(leesAanbod({ arbeidsmarktregios: [{ amCode: 'AM26', aanbod: { regels: 'x' } }, { amCode: 'AM01', aanbod: null }] })).toEqual({});
    expect(leesAanbod(null)).toEqual({});
  });
});

test.each([[uuid(1), 'Sollicitatievaardigheden'], [uuid(99), null]])('instrument %s', async (id, naam) => {
  const { data } = await vraag('query($id: ID!) { instrument(id: $id) { naam } }', { id });
  expect(data?.['instrument'] ?? null).toEqual(naam === null ? null : expect.objectContaining({ naam }));
});

test('an id that no instrument can have is refused', async () => {
  const { errors } = await vraag('{ instrument(id: "999990019 Jansen") { naam } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'id', code: 'GEEN_ID' }] });
});

test('the catalogue of the whole country counts what it has, and says where each instrument can be used', async () => {
  const { data, errors } = await vraag(`{ catalogus {
    versie gemaaktOp uitgave bronnen { code status } dekking(filter: { tekst: "sollicitatie" }) { regio naam aantal tegels { aantal metAanbod } } facetten(filter: { tegels: ["EW08"] }) { code waarden { code { code omschrijving lijst } aantal } }
    instrumenten(first: 1, filter: { tekst: "sollicitatie" }) { totaal verwijderd edges { wijziging node { naam beschikbaarheid(regio: "AM26") { regio aanbod vrijePlaatsen partijen } } } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ catalogus: {
    versie: momentopname.versie, uitgave: `https://catalogus.example/v1/catalogus/versies/${momentopname.versie}`, bronnen: expect.arrayContaining([{ code: 'uwv.aanbod', status: 'ACTUEEL' }]),
    dekking: expect.arrayContaining([{ regio: 'AM26', naam: 'Midden-Brabant', aantal: 1, tegels: [{ aantal: 1, metAanbod: 1 }] }]),
    facetten: expect.arrayContaining([{ code: 'TEGEL', waarden: [{ code: { code: 'EW08', omschrijving: 'Plaatsing', lijst: 'WerklandschapTegel 2023-1' }, aantal: 2 }] }]),
    instrumenten: { totaal: 1, verwijderd: [], edges: [{ wijziging: null, node: { naam: 'Sollicitatievaardigheden', beschikbaarheid: [{ regio: 'AM26', aanbod: 1, vrijePlaatsen: 0, partijen: ['UWV'] }] } }] },
  } });
});
