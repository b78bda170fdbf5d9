import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { maakBeroepenlijst } from '../../simulators/vum/beroepen.ts';
import { maakVacatures, maakWerkzoekenden } from '../../simulators/vum/generatie.ts';
import { basispad, startVumSimulator, type VumSimulator } from '../../simulators/vum/simulator.ts';
import { executeSubgraaf } from '../shared/execute.ts';
import { createLogger } from '../shared/logger.ts';
import postcodes from '../shared/referentie/postcodegebieden.json' with { type: 'json' };
import { afstandKm } from '../shared/referentie/postcodes.ts';
import { createOntzegelaar } from '../shared/sleutel.ts';
import { readSleutel } from '../shared/sleutels.ts';
import type { Subgraaf } from '../shared/subgraaf.ts';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { createSubgraaf } from './index.ts';
import { startVumBron, type Verstrekking, type VumBron } from './vum/bron.ts';

// Two installations: one answers as a VUM bron with what it has in files, the other searches it without the exchange.

const nu = Date.UTC(2026, 10, 1, 9);
const [vanOin, bronOin, viaOin] = ['00000001234567890000', '00000001000000000000', '00000001000000000001'];
const logger = createLogger('werkgevers', 'silent');
const map = mkdtempSync(join(tmpdir(), 'werkgevers-'));
const verstrekt: Verstrekking[] = [];
let bron: VumBron;
let subgraaf: Subgraaf;

beforeAll(async () => {
  const opties = { zaad: 7, peildatum: '2026-11-01', postcodes };
  bron = await startVumBron({
    host: '127.0.0.1', port: 0, klok: () => nu, logger, oin: bronOin, vragers: [vanOin], afstandKm, willekeur: () => 0, legVast: async (een) => { verstrekt.push(een); },
    aanbod: { werkzoekenden: maakWerkzoekenden(400, opties), vacatures: maakVacatures(400, opties) },
  });
  const schrijf = (naam: string, tekst: string): string => {
    writeFileSync(join(map, naam), tekst);
    return join(map, naam);
  };
  subgraaf = await createSubgraaf({ klok: () => nu, logger, omgeving: {
    LOGBOEK_MAP: 'memory://', VUM_VIA_OIN: viaOin, BEROEPEN_BESTAND: schrijf('beroepen.json', maakBeroepenlijst()),
    VUM_BRONNEN_BESTAND: schrijf('bronnen.json', JSON.stringify([{ code: 'vum.buren', naam: 'De buren', url: `${bron.url}/api/v3`, oin: bronOin, suwipartij: true }])),
  } });
});
afterAll(async () => {
  await subgraaf?.stop();
  await bron?.stop();
  rmSync(map, { recursive: true, force: true });
});

const verzoek = (anders: Partial<Verzoek> = {}): Verzoek =>
  maakVerzoek({ doel: 'matching', deadline: nu + 60_000, aanroeper: { sub: 'wsp-1', organisatie: vanOin, partij: 'WERKGEVERSSERVICEPUNT', rol: 'wsp', regios: ['AM26'], loket: null }, ...anders });
const vraag = async (query: string, variables: Record<string, unknown>, anders: Partial<Verzoek> = {}, bij = subgraaf) => {
  const { data, errors = [] } = await executeSubgraaf(bij, verzoek(anders), { query, variables });
  return { data: data ?? null, codes: errors.map(({ extensions }) => extensions['code']) };
};

const criteria = { postcodegebied: '5038', afstandKm: 60, eisen: ['AFSTAND'] };
const velden = 'id resultaten(first: 100) { edges { node { id bron } } } bronnen { code status aantal isAfgekapt }';
const kandidaten = `query ($criteria: Zoekcriteria) { zoekKandidaten(criteria: $criteria) { ${velden} } }`;
const zoekvorm = z.object({ id: z.uuid(), resultaten: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), bron: z.string() }) })) }), bronnen: z.array(z.object({ code: z.string(), status: z.string(), aantal: z.number().nullable() })) });
const zoek = async (anders: Partial<Verzoek> = {}) => zoekvorm.parse((await vraag(kandidaten, { criteria }, anders)).data?.['zoekKandidaten']);

describe('a search of a bron without the exchange', () => {
  test('gives candidates, whose details tell how to reach them, and both sides know whose those were', async () => {
    const { resultaten: { edges }, bronnen } = await zoek();
    expect(edges.length).toBeGreaterThan(5);
    expect(bronnen).toMatchObject([{ code: 'vum.buren', status: 'ACTUEEL' }]);
    verstrekt.splice(0);
    const detail = (await vraag('query ($id: ID!) { kandidaatDetail(id: $id) { id contacten { email telefoon } } }', { id: edges[0]?.node.id })).data?.['kandidaatDetail'];
    expect(detail).toMatchObject({ id: edges[0]?.node.id });
    expect(verstrekt).toEqual([{ soort: 'werkzoekende', stap: 'DETAIL', nummers: [expect.stringMatching(/^WZ-/)], vanOin, traceparent: expect.any(String) }]);
    const logboek = z.object({ verwerkingen: z.array(z.object({ gegevens: z.array(z.string()) })) });
    const gelezen = await vraag('query ($filter: Logboekfilter!) { werkgeversLogboek(filter: $filter) { verwerkingen { gegevens } } }', { filter: { organisatie: vanOin } },
      { doel: 'toezicht', aanroeper: { sub: 'fg', organisatie: '00000001234567890001', partij: 'WERKGEVERSSERVICEPUNT', rol: 'functionaris', regios: [], loket: null } });
    expect(logboek.parse(gelezen.data?.['werkgeversLogboek']).verwerkingen.map(({ gegevens }) => gegevens)).toEqual(expect.arrayContaining([['kandidaten'], ['kandidaat', 'vum.buren']]));
  });

  test('gives vacancies, and what SBB contributed beside them; a pinned search asks neither again', async () => {
    const gestart = (await vraag('query ($criteria: Zoekcriteria!) { zoekVacatures(criteria: $criteria) { id sbbZoeksleutel } }', { criteria })).data?.['zoekVacatures'];
    const { id, sbbZoeksleutel } = z.object({ id: z.uuid(), sbbZoeksleutel: z.string() }).parse(gestart);
    expect(sbbZoeksleutel).not.toContain('5038');
    const regel = { nummer: 'LP-1', regio: 'AM26', crebo: { code: '25180', omschrijving: 'Kok', lijst: 'CREBO' }, leerweg: { code: 'bbl', omschrijving: null, lijst: 'x' }, opbrengst: { code: 'diploma', omschrijving: null, lijst: 'x' }, wervingsroute: null, plaatsen: 1, duurWeken: null, begindatum: null, einddatum: null };
    const bijdrage = { bron: { code: 'sbb.leerplaatsen', naam: 'SBB', houder: 'SBB', status: 'ACTUEEL', peildatum: '2026-11-01T09:00:00Z', reden: null }, leerplaatsen: [regel] };
    const entiteit = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Vacaturezoekopdracht { resultaten(first: 100) { edges { node { id bron } } } bronnen { code status } } } }';
    const lees = async (sbb: unknown, ontbrekend: Verzoek['ontbrekend'] = []) => z.array(z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.object({ bron: z.string() }) })) }), bronnen: z.array(z.object({ code: z.string(), status: z.string() })) }))
      .parse((await vraag(entiteit, { r: [{ __typename: 'Vacaturezoekopdracht', id, sbbLeerplaatsbijdragen: sbb }] }, { ontbrekend })).data?.['_entities'])[0];
    const eerst = await lees([bijdrage]);
    expect(new Set(eerst?.resultaten.edges.map(({ node }) => node.bron))).toEqual(new Set(['vum.buren', 'sbb.leerplaatsen']));
    expect(await lees(null)).toEqual(eerst);
  });

  test('gives candidates of werkcentrum beside those of others, who are reached by asking their loket alone', async () => {
    const gestart = (await vraag('query ($criteria: Zoekcriteria!) { zoekKandidaten(criteria: $criteria) { id werkcentrumZoeksleutel } }', { criteria: { ...criteria, beroepen: ['esco:5120'], urenMinimaal: 20, eisen: ['AFSTAND', 'UREN'] } })).data?.['zoekKandidaten'];
    const { id, werkcentrumZoeksleutel } = z.object({ id: z.uuid(), werkcentrumZoeksleutel: z.string() }).parse(gestart);
    expect(createOntzegelaar(readSleutel({}, 'ZOEKZEGEL_SLEUTEL_WERKCENTRUM')).open(werkcentrumZoeksleutel, verzoek(), nu)).toEqual({ regios: ['AM26'], postcodegebied: '5038', afstandKm: 60, beroepen: ['esco:5120'] });
    const regel = { verwijzing: 'verzegeld-1', postcodegebied: '5038', beroepen: ['esco:5120'], vaardigheden: [], opleidingsniveau: 'HBO', minimaleUrenPerWeek: 24, maximaleUrenPerWeek: 36, reisafstandKm: 20, beschikbaarVanaf: null };
    const kandidatenVan = [regel, { ...regel, verwijzing: 'verzegeld-2', maximaleUrenPerWeek: 12, minimaleUrenPerWeek: 8 }, { ...regel, verwijzing: 'verzegeld-3' }];
    const bijdrage = { bron: { code: 'werkcentrum', naam: 'Werkcentrum', houder: 'WERKCENTRUM', status: 'ACTUEEL', peildatum: '2026-11-01T09:00:00Z', reden: null }, kandidaten: kandidatenVan, isAfgekapt: true };
    const vorm = z.array(z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.looseObject({ id: z.string(), bron: z.string() }) })) }), bronnen: z.array(z.looseObject({ code: z.string() })) }));
    const entiteit = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Kandidatenzoekopdracht { resultaten(first: 100) { edges { node { id bron niveau contactMogelijk contactverzoekMogelijk } } } bronnen { code status aantal isAfgekapt } } } }';
    const lees = async (werkcentrumKandidaatbijdragen: unknown) => vorm.parse((await vraag(entiteit, { r: [{ __typename: 'Kandidatenzoekopdracht', id, werkcentrumKandidaatbijdragen }] })).data?.['_entities'])[0];
    const gevonden = await lees([bijdrage]);
    // A count under five is not given; whoever misses a hard criterion falls off here as well; likeness joins nobody.
    expect(gevonden?.bronnen).toContainEqual({ code: 'werkcentrum', status: 'ACTUEEL', aantal: null, isAfgekapt: true });
    const eigen = gevonden?.resultaten.edges.map(({ node }) => node).filter(({ bron: van }) => van === 'werkcentrum') ?? [];
    expect(eigen).toEqual(Array.from({ length: 2 }, () => ({ id: expect.any(String), bron: 'werkcentrum', niveau: 5, contactMogelijk: false, contactverzoekMogelijk: true })));
    expect(JSON.stringify(gevonden)).not.toContain('verzegeld');
    expect(gevonden?.resultaten.edges.some(({ node }) => node.bron === 'vum.buren' && node['contactverzoekMogelijk'] === false)).toBe(true);
    expect(await lees(null)).toEqual(gevonden);
    const [een] = eigen;
    const ander = gevonden?.resultaten.edges.find(({ node }) => node.bron === 'vum.buren')?.node.id;
    const vind = 'query ($id: ID!) { gevondenKandidaat(id: $id) { id bron verwijzing } }';
    expect((await vraag(vind, { id: een?.id })).data).toEqual({ gevondenKandidaat: { id: een?.id, bron: 'werkcentrum', verwijzing: expect.stringMatching(/^verzegeld-[13]$/) } });
    expect((await vraag(vind, { id: ander })).data).toEqual({ gevondenKandidaat: { id: ander, bron: 'vum.buren', verwijzing: null } });
    expect((await vraag(vind, { id: een?.id }, { aanroeper: { ...verzoek().aanroeper, organisatie: '00000009999999990000' } })).data).toEqual({ gevondenKandidaat: null });
    expect((await vraag('query ($id: ID!) { kandidaatDetail(id: $id) { id gever presentatie contacten { naam } } }', { id: een?.id })).data).toEqual({ kandidaatDetail: { id: een?.id, gever: null, presentatie: null, contacten: [] } });
  });

  test('says that werkcentrum is missing, and why, when its answer did not come', async () => {
    const { id } = z.object({ id: z.uuid() }).parse((await vraag('query ($criteria: Zoekcriteria!) { zoekKandidaten(criteria: $criteria) { id } }', { criteria })).data?.['zoekKandidaten']);
    const entiteit = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Kandidatenzoekopdracht { bronnen { code status reden { code } } } } }';
    const { data } = await vraag(entiteit, { r: [{ __typename: 'Kandidatenzoekopdracht', id, werkcentrumKandidaatbijdragen: null }] }, { ontbrekend: [{ subgraaf: 'werkcentrum', velden: ['werkcentrumKandidaatbijdragen'], reden: 'NIET_BESCHIKBAAR' }] });
    expect(data).toMatchObject({ _entities: [{ bronnen: [{ code: 'vum.buren', status: 'ACTUEEL', reden: null }, { code: 'werkcentrum', status: 'NIET_BESCHIKBAAR', reden: { code: 'NIET_BESCHIKBAAR' } }] }] });
  });

  test('says that SBB is missing, and why, when its answer did not come', async () => {
    const { id } = z.object({ id: z.uuid() }).parse((await vraag('query ($criteria: Zoekcriteria!) { zoekVacatures(criteria: $criteria) { id } }', { criteria })).data?.['zoekVacatures']);
    const entiteit = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Vacaturezoekopdracht { bronnen { code status reden { code } } } } }';
    const { data } = await vraag(entiteit, { r: [{ __typename: 'Vacaturezoekopdracht', id, sbbLeerplaatsbijdragen: null }] }, { ontbrekend: [{ subgraaf: 'sbb', velden: ['sbbLeerplaatsbijdragen'], reden: 'TIJD_OP' }] });
    expect(data).toMatchObject({ _entities: [{ bronnen: [{ code: 'vum.buren', status: 'ACTUEEL', reden: null }, { code: 'sbb.leerplaatsen', status: 'TIJD_OP', reden: { code: 'TIJD_OP' } }] }] });
  });

  test('by an organisation that the bron does not answer is not nothing found', async () => {
    const vreemd = { aanroeper: { ...verzoek().aanroeper, organisatie: '00000009999999990000' } };
    expect((await zoek(vreemd)).bronnen).toMatchObject([{ code: 'vum.buren', status: 'NIET_BESCHIKBAAR', aantal: null }]);
  });

  test('is refused details by the bron after as many as it gives in an hour', async () => {
    const { resultaten: { edges } } = await zoek();
    const codes = [];
    for (const { node: { id } } of edges.slice(0, 10)) codes.push(...(await vraag('query ($id: ID!) { kandidaatDetail(id: $id) { id } }', { id })).codes);
    // One was given before.
    expect(codes).toEqual(['TE_VEEL_DETAILS']);
  });
});

describe('what this installation holds itself', () => {
  test('is found without asking anybody, with its details', async () => {
    const pad = join(map, 'vacatures.json');
    writeFileSync(pad, JSON.stringify(maakVacatures(300, { zaad: 7, peildatum: '2026-11-01', postcodes })));
    const eigen = await createSubgraaf({ klok: () => nu, logger, omgeving: { LOGBOEK_MAP: 'memory://', VUM_VACATURES_BESTAND: pad } });
    const begonnen = z.object({ id: z.uuid() }).parse((await vraag('query ($criteria: Zoekcriteria!) { zoekVacatures(criteria: $criteria) { id } }', { criteria }, {}, eigen)).data?.['zoekVacatures']);
    const entiteit = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Vacaturezoekopdracht { resultaten(first: 5) { edges { node { id bron } } } bronnen { code status } } } }';
    const vorm = z.object({ _entities: z.array(z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), bron: z.string() }) })) }), bronnen: z.array(z.object({ code: z.string(), status: z.string() })) })) });
    const [gevonden] = vorm.parse((await vraag(entiteit, { r: [{ __typename: 'Vacaturezoekopdracht', id: begonnen.id, sbbLeerplaatsbijdragen: [] }] }, {}, eigen)).data)._entities;
    expect(gevonden?.bronnen).toEqual([{ code: 'eigen', status: 'ACTUEEL' }]);
    const [eerste] = gevonden?.resultaten.edges ?? [];
    expect(eerste?.node.bron).toBe('eigen');
    expect(await vraag('query ($id: ID!) { vacatureDetail(id: $id) { id omschrijving } gevondenVacature(id: $id) { bron } }', { id: eerste?.node.id }, {}, eigen)).toMatchObject({ data: { vacatureDetail: { id: eerste?.node.id }, gevondenVacature: { bron: 'eigen' } }, codes: [] });
    await eigen.stop();
  });
});

describe('occupations by their words', () => {
  const zoekBeroepen = (tekst: string, first?: number) => vraag('query ($tekst: String!, $first: Int) { zoekBeroepen(tekst: $tekst, first: $first) { code omschrijving } }', { tekst, ...(first === undefined ? {} : { first }) });
  const vorm = z.object({ zoekBeroepen: z.array(z.object({ code: z.string(), omschrijving: z.string() })) });

  test('come with the code to search by, no more than asked', async () => {
    const alle = vorm.parse((await zoekBeroepen('me')).data).zoekBeroepen;
    expect(alle.length).toBeGreaterThan(1);
    expect(alle.every(({ code, omschrijving }) => code.startsWith('http') && omschrijving.toLowerCase().includes('me'))).toBe(true);
    expect(vorm.parse((await zoekBeroepen('me', 1)).data).zoekBeroepen).toEqual(alle.slice(0, 1));
    const [eerste] = alle;
    const criteria = { postcodegebied: '5038', afstandKm: 60, beroepen: [eerste?.code] };
    expect((await vraag(kandidaten, { criteria })).codes).toEqual([]);
  });

  test('have their names by code; a code that the list does not have comes back without one', async () => {
    const [eerste] = vorm.parse((await zoekBeroepen('me')).data).zoekBeroepen;
    const onbekend = 'https://voorbeeld.test/beroep/onbekend';
    const namen = (codes: readonly (string | undefined)[]) => vraag('query ($codes: [ID!]!) { beroepen(codes: $codes) { code omschrijving } }', { codes });
    expect(await namen([onbekend, eerste?.code])).toEqual({ data: { beroepen: [{ code: onbekend, omschrijving: null }, eerste] }, codes: [] });
    expect((await namen(Array.from({ length: 51 }, () => onbekend))).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test.each([['a', 10], ['a'.repeat(101), 10], ['kok', 0], ['kok', 51]])('refuses %j with %d', async (tekst, first) => {
    expect((await zoekBeroepen(tekst, first)).codes).toEqual(['ONGELDIGE_INVOER']);
  });
});

describe('a source that ignores half of what is asked', () => {
  const geheel = z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.object({ rijbewijzen: z.array(z.string()), urenMaximaal: z.number().nullable(), beoordeling: z.object({ gemist: z.array(z.object({ criterium: z.string(), waarom: z.string() })) }) }) })) }), afgevallen: z.array(z.object({ criterium: z.string(), aantal: z.number().nullable() })) });
  let vum: VumSimulator;
  let andere: Subgraaf;
  beforeAll(async () => {
    vum = await startVumSimulator({ host: '127.0.0.1', port: 0, zaad: 7, peildatum: '2026-11-01', profielen: 400, vacatures: 0, postcodes });
    andere = await createSubgraaf({ klok: () => nu, logger, omgeving: { LOGBOEK_MAP: 'memory://', VUM_VIA_OIN: viaOin, VUM_TO_OIN: bronOin, BRON_VUM_URL: `${vum.url}${basispad}` } });
  });
  afterAll(async () => {
    await andere?.stop();
    await vum?.stop();
  });
  const zoekC = async (metAfgevallen: boolean) => geheel.parse((await vraag(
    `query ($criteria: Zoekcriteria, $alles: Boolean) { zoekKandidaten(criteria: $criteria) { resultaten(first: 100, metAfgevallen: $alles) { edges { node { rijbewijzen urenMaximaal beoordeling { gemist { criterium waarom } } } } } afgevallen { criterium aantal } } }`,
    { criteria: { postcodegebied: '5038', afstandKm: 60, rijbewijzen: ['C'], urenMinimaal: 32, eisen: ['AFSTAND', 'RIJBEWIJS', 'UREN'] }, alles: metAfgevallen }, {}, andere)).data?.['zoekKandidaten']);

  test('is checked again: who is shown meets what must be met, and who does not is counted and told why', async () => {
    const gehoorzaam = await zoekC(false);
    vum.zetNegeert(['arbeidsmarktkwalificatie.rijbewijs', 'werktijden.aantalWerkurenPerWeekMaximaal']);
    const [getoond, alles] = [await zoekC(false), await zoekC(true)];
    // A profile that says nothing about it is shown too: a source that obeys leaves it out, so there are more, and none that is known to miss it.
    expect(getoond.resultaten.edges.length).toBeGreaterThanOrEqual(gehoorzaam.resultaten.edges.length);
    for (const { node } of getoond.resultaten.edges) {
      expect(node.beoordeling.gemist).toEqual([]);
      expect(node.rijbewijzen.length === 0 || node.rijbewijzen.some((een) => een.startsWith('C'))).toBe(true);
      expect(node.urenMaximaal ?? 99).toBeGreaterThanOrEqual(32);
    }
    const criteriaVan = ({ afgevallen }: { afgevallen: { criterium: string }[] }): string[] => afgevallen.map(({ criterium }) => criterium);
    expect([criteriaVan(gehoorzaam).includes('UREN'), criteriaVan(alles).includes('UREN')]).toEqual([false, true]);
    const gemist = alles.resultaten.edges.filter(({ node }) => node.beoordeling.gemist.length > 0);
    expect(gemist.length).toBe(alles.resultaten.edges.length - getoond.resultaten.edges.length);
    expect(gemist.every(({ node }) => node.beoordeling.gemist.every(({ waarom }) => waarom.length > 10))).toBe(true);
  });
});
