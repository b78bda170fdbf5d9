import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { opstelling } from '../systeem.ts';

// A werkgeversservicepunt that looks for people and for jobs, with the operations that are registered for it.

afterEach(() => opstelling.wisStoringen());

const operatie = (naam: string): string => readFileSync(new URL(`../../schema/operations/wsp/${naam}.graphql`, import.meta.url), 'utf8');
const vraag = async (naam: string, variables: object, aanroeper = 'demo-wsp-AM26', doel = 'matching'): Promise<unknown> =>
  (await opstelling.vraag({ query: operatie(naam), variables: { ...variables }, doel, aanroeper })).json;

const rij = z.object({
  id: z.string(), bron: z.string(), postcodegebied: z.string().nullable(),
  beoordeling: z.object({ score: z.number().nullable(), maximum: z.number(), afstandKm: z.number().nullable(), punten: z.array(z.object({ criterium: z.string(), punten: z.number(), maximum: z.number(), waarom: z.string() })), gemist: z.array(z.object({ criterium: z.string(), waarom: z.string() })) }),
});
const zoekopdracht = z.object({
  id: z.uuid(), verlooptOp: z.string(),
  resultaten: z.object({ totaal: z.number().nullable(), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }), edges: z.array(z.object({ cursor: z.string(), node: rij.loose() })) }),
  facetten: z.array(z.object({ code: z.string(), waarden: z.array(z.object({ waarde: z.string(), omschrijving: z.string().nullable(), aantal: z.number().nullable(), isOnderdrukt: z.boolean() })) })),
  afgevallen: z.array(z.object({ criterium: z.string(), aantal: z.number().nullable() })),
  bronnen: z.array(z.object({ code: z.string(), status: z.string(), reden: z.object({ omschrijving: z.string() }).nullable(), aantal: z.number().nullable(), isAfgekapt: z.boolean() })),
});
type Zoekopdracht = z.infer<typeof zoekopdracht>;

function lees(antwoord: unknown, veld: string): Zoekopdracht {
  expect(antwoord).not.toHaveProperty('errors');
  return zoekopdracht.parse(z.object({ data: z.record(z.string(), z.unknown()) }).parse(antwoord).data[veld]);
}

const rondTilburg = { postcodegebied: '5038', afstandKm: 40 };
const zoekVacatures = async (criteria: object = {}, rest: object = {}): Promise<Zoekopdracht> => lees(await vraag('zoek-vacatures', { criteria: { ...rondTilburg, ...criteria }, first: 100, ...rest }), 'zoekVacatures');
const zoekKandidaten = async (criteria: object = {}, rest: object = {}): Promise<Zoekopdracht> => lees(await vraag('zoek-kandidaten', { criteria: { ...rondTilburg, ...criteria }, first: 100, ...rest }), 'zoekKandidaten');

const rijen = ({ resultaten }: Zoekopdracht) => resultaten.edges.map(({ node }) => node);
const bron = ({ bronnen }: Zoekopdracht, code: string) => bronnen.find((een) => een.code === code);

/** The occupation that most of what is found asks for: whatever the simulated exchange has most of. */
async function vaakstGevraagd(): Promise<string> {
  const { facetten } = await zoekVacatures();
  const beroepen = facetten.find(({ code }) => code === 'BEROEP')?.waarden.filter(({ waarde }) => waarde !== 'ONBEKEND') ?? [];
  return beroepen.toSorted((een, ander) => (ander.aantal ?? 0) - (een.aantal ?? 0))[0]?.waarde ?? '';
}

describe('looking for vacancies', () => {
  test('gives what VUM and SBB have together, explained, with points that are the score', async () => {
    const gevonden = await zoekVacatures({ urenMaximaal: 32, rijbewijzen: ['B'], eisen: ['AFSTAND'] });
    expect(new Set(rijen(gevonden).map((een) => een.bron))).toEqual(new Set(['vum', 'sbb.leerplaatsen']));
    expect([bron(gevonden, 'vum')?.status, bron(gevonden, 'sbb.leerplaatsen')?.status]).toEqual(['ACTUEEL', 'ACTUEEL']);
    for (const { beoordeling: { score, punten, maximum, gemist, afstandKm } } of rijen(gevonden)) {
      if (score !== null) expect([score, maximum]).toEqual([punten.reduce((som, een) => som + een.punten, 0), punten.reduce((som, een) => som + een.maximum, 0)]);
      expect([gemist, (afstandKm ?? 0) <= rondTilburg.afstandKm]).toEqual([[], true]);
    }
    const scores = rijen(gevonden).flatMap(({ beoordeling: { score } }) => score ?? []);
    expect(scores).toEqual(scores.toSorted((een, ander) => ander - een));
    expect(gevonden.facetten.map(({ code }) => code)).toEqual(['REGIO', 'POSTCODE', 'AFSTAND', 'UREN', 'BEROEP', 'SECTOR', 'NIVEAU', 'CONTRACT', 'TAAL', 'RIJBEWIJS', 'ROUTE']);
    expect(gevonden.facetten.find(({ code }) => code === 'REGIO')?.waarden).toContainEqual(expect.objectContaining({ waarde: 'AM26', omschrijving: 'Midden-Brabant' }));
    const routes = gevonden.facetten.find(({ code }) => code === 'ROUTE')?.waarden ?? [];
    expect(routes.map(({ waarde }) => waarde)).toEqual(expect.arrayContaining(['OPEN_HIRING', 'LEERWERKTRAJECT', 'JOBCARVING', 'BANENMARKT']));
    expect(routes.reduce((som, { aantal }) => som + (aantal ?? 0), 0)).toBe(gevonden.resultaten.totaal);
  });

  test('ranks nobody for open hiring: those stand apart, behind what is ranked', async () => {
    const gevonden = rijen(await zoekVacatures({ afstandKm: 10, rijbewijzen: ['B'], eisen: ['AFSTAND'] })).map(({ route, beoordeling: { score } }) => [route, score]);
    const eerste = gevonden.findIndex(([route]) => route === 'OPEN_HIRING');
    expect(eerste).toBeGreaterThan(0);
    expect(gevonden.slice(eerste).every(([route, score]) => route === 'OPEN_HIRING' && score === null)).toBe(true);
  });

  test('goes on from the same result, in the same order, and asks nobody again', async () => {
    const heel = await zoekVacatures();
    opstelling.wisTellers();
    const eerste = lees(await vraag('vacaturezoekopdracht', { id: heel.id, first: 5 }), 'vacaturezoekopdracht');
    const tweede = lees(await vraag('vacaturezoekopdracht', { id: heel.id, first: 5, after: eerste.resultaten.pageInfo.endCursor }), 'vacaturezoekopdracht');
    expect([...rijen(eerste), ...rijen(tweede)].map(({ id }) => id)).toEqual(rijen(heel).slice(0, 10).map(({ id }) => id));
    expect(tweede.facetten).toEqual(heel.facetten);
    expect([opstelling.tellers()['vum'], opstelling.tellers()['sbb']]).toEqual([{}, {}]);
  });

  test('is the same for the same question', async () => {
    const [een, ander] = [await zoekVacatures(), await zoekVacatures()];
    const zonderId = (gevonden: Zoekopdracht) => rijen(gevonden).map(({ id, ...rest }) => ({ ...rest, plaats: id.split('.')[1] }));
    expect(zonderId(een)).toEqual(zonderId(ander));
    expect(een.id).not.toBe(ander.id);
  });

  test('checks again what a source ignores, and says how many fell off for what', async () => {
    const beroep = await vaakstGevraagd();
    const criteria = { afstandKm: 15, beroepen: [beroep], eisen: ['AFSTAND', 'BEROEP'] };
    const [gevonden, alles] = [await zoekVacatures(criteria), await zoekVacatures(criteria, { metAfgevallen: true })];
    expect(rijen(gevonden).length).toBeGreaterThan(0);
    const gemist = rijen(alles).filter(({ beoordeling }) => beoordeling.gemist.length > 0);
    expect(gemist.length).toBe(rijen(alles).length - rijen(gevonden).length);
    for (const { beoordeling: { score, gemist: waarom } } of gemist) expect([score, waarom.map(({ criterium }) => criterium)]).toEqual([null, ['BEROEP']]);
    expect(alles.afgevallen).toEqual(gemist.length === 0 ? [] : [{ criterium: 'BEROEP', aantal: gemist.length }]);
  });

  test('says which source is missing: what the other has is there', async () => {
    opstelling.zetStoring('vum', { soort: 'status', status: 500 });
    const gevonden = await zoekVacatures();
    expect([bron(gevonden, 'vum')?.status, bron(gevonden, 'sbb.leerplaatsen')?.status]).toEqual(['NIET_BESCHIKBAAR', 'ACTUEEL']);
    expect([bron(gevonden, 'vum')?.reden, bron(gevonden, 'sbb.leerplaatsen')?.reden]).toEqual([{ omschrijving: 'De bron meldde een storing.' }, null]);
    expect(new Set(rijen(gevonden).map((een) => een.bron))).toEqual(new Set(['sbb.leerplaatsen']));
  });

  test('says that a source had more than it gave', async () => {
    const gevonden = await zoekVacatures({ afstandKm: 300 });
    expect(bron(gevonden, 'vum')).toMatchObject({ aantal: 100, isAfgekapt: true });
    expect(bron(await zoekVacatures({ afstandKm: 10 }), 'vum')).toMatchObject({ isAfgekapt: false });
  });

  test('tells everything that is wrong at once, and asks nobody', async () => {
    opstelling.wisTellers();
    expect(await vraag('zoek-vacatures', { criteria: { postcodegebied: '5038AB', afstandKm: -1, urenMinimaal: 40, urenMaximaal: 20 } })).toMatchObject({
      data: { zoekVacatures: null }, errors: [{ extensions: { code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'criteria.postcodegebied' }, { veld: 'criteria.afstandKm' }, { veld: 'criteria.urenMinimaal', code: 'TEGENSTRIJDIG' }] } }],
    });
    expect(opstelling.tellers()['vum']).toEqual({});
  });
});

describe('looking for candidates', () => {
  test('for a vacancy that was found: in two steps, and by nobody else', async () => {
    const vacature = rijen(await zoekVacatures()).find((een) => een.bron === 'vum');
    const gevonden = lees(await vraag('zoek-kandidaten', { vacatureId: vacature?.id, first: 20 }), 'zoekKandidaten');
    expect(rijen(gevonden).length).toBeGreaterThan(0);
    const tekst = JSON.stringify(gevonden);
    expect(tekst).not.toMatch(/\b\d{4}[A-Z]{2}\b|@|presentatie|emailadres/);
    const bereikbaar = rijen(gevonden).find(({ contactMogelijk }) => contactMogelijk === true);
    const detail = z.object({ data: z.object({ kandidaatDetail: z.object({ id: z.string(), gever: z.string().nullable(), contacten: z.array(z.object({ email: z.string().nullable(), telefoon: z.string().nullable() })) }) }) })
      .parse(await vraag('kandidaat-detail', { id: bereikbaar?.id })).data.kandidaatDetail;
    expect(detail).toMatchObject({ id: bereikbaar?.id, gever: expect.any(String) });
    expect(detail.contacten.length).toBeGreaterThan(0);
    const nietVanHen = { data: { kandidaatDetail: null } };
    expect(await vraag('kandidaat-detail', { id: bereikbaar?.id }, 'demo-wsp-AM05')).toEqual(nietVanHen);
    expect(await vraag('kandidaat-detail', { id: '00000000-0000-4000-8000-000000000000.0' }, 'demo-wsp-AM05')).toEqual(nietVanHen);
  });

  test('gives the details of ten of a search, and the same one again', async () => {
    const ids = rijen(await zoekKandidaten()).slice(0, 11).map(({ id }) => id);
    expect(ids).toHaveLength(11);
    for (const id of ids.slice(0, 10)) expect(await vraag('kandidaat-detail', { id })).toMatchObject({ data: { kandidaatDetail: { id } } });
    expect(await vraag('kandidaat-detail', { id: ids[10] })).toMatchObject({ data: { kandidaatDetail: null }, errors: [{ extensions: { code: 'TE_VEEL_DETAILS' } }] });
  });

  test('gives no count under five, and no facet that would tell one', async () => {
    const gevonden = await zoekKandidaten();
    const aantallen = gevonden.facetten.flatMap(({ waarden }) => waarden);
    expect(aantallen.length).toBeGreaterThan(20);
    expect(aantallen.filter(({ aantal }) => aantal !== null && aantal < 5)).toEqual([]);
    for (const { waarden } of gevonden.facetten) expect(waarden.filter(({ isOnderdrukt }) => isOnderdrukt).length).not.toBe(1);
    expect(gevonden.facetten.map(({ code }) => code)).not.toContain('ROUTE');
  });

  test.each([
    ['another purpose', 'demo-wsp-AM26', 'werkgeversdienstverlening'], ['a role that may not', 'demo-loket-AM26', 'matching'],
  ])('is refused for %s', async (_wat, aanroeper, doel) => {
    opstelling.wisTellers();
    expect(JSON.stringify(await vraag('zoek-kandidaten', { criteria: rondTilburg }, aanroeper, doel))).toContain('NIET_BEVOEGD');
    expect(opstelling.tellers()['vum']).toEqual({});
  });

  test('without anything to search by is said to be so', async () => {
    expect(await vraag('zoek-kandidaten', {})).toMatchObject({ errors: [{ extensions: { code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'criteria', code: 'VERPLICHT' }] } }] });
  });

  test('puts nothing of who is sought in an address', () => {
    expect(opstelling.adressen().filter((adres) => adres.includes('5038'))).toEqual([]);
  });
});

describe('who is helped by it', () => {
  test('an employer whose job is hard to fill finds nobody who meets everything, and sees who comes near and why', async () => {
    const beroep = await vaakstGevraagd();
    const baan = { afstandKm: 100, beroepen: [beroep], rijbewijzen: ['D'], niveau: 6, talen: [{ taal: 'ukr', mondeling: 4 }] };
    const streng = await zoekKandidaten({ ...baan, eisen: ['AFSTAND', 'BEROEP', 'RIJBEWIJS', 'NIVEAU', 'TALEN'] });
    const ruim = await zoekKandidaten({ ...baan, eisen: ['AFSTAND', 'BEROEP'] });
    expect(rijen(ruim).length).toBeGreaterThan(rijen(streng).length);
    const [beste] = rijen(ruim);
    expect(beste?.beoordeling.punten.map(({ criterium }) => criterium)).toEqual(['BEROEP', 'COMPETENTIES', 'AFSTAND', 'NIVEAU', 'TALEN', 'RIJBEWIJS']);
    for (const { waarom } of beste?.beoordeling.punten ?? []) expect(waarom).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('somebody threatened with dismissal finds work near to what they did, with whoever supports them', async () => {
    const beroep = await vaakstGevraagd();
    const gevonden = lees(await vraag('zoek-vacatures', { criteria: { ...rondTilburg, beroepen: [beroep], eisen: ['AFSTAND'] }, first: 100 }, 'demo-arrangeur-AM26'), 'zoekVacatures');
    const [eerste, ...rest] = rijen(gevonden).filter(({ beoordeling: { score } }) => score !== null).map(({ beoordeling: { punten } }) => punten.find(({ criterium }) => criterium === 'BEROEP')?.punten ?? 0);
    expect(eerste).toBe(30);
    // Not only the same occupation: also those to which somebody can change.
    expect(rest.some((punten) => punten > 0 && punten < 30)).toBe(true);
  });

  test('who wants to learn on the job finds the places of SBB for a praktijkverklaring', async () => {
    const gevonden = await zoekVacatures({ routes: ['LEERWERKTRAJECT'], eisen: ['ROUTE', 'AFSTAND'] });
    expect(new Set(rijen(gevonden).map(({ route }) => route))).toEqual(new Set(['LEERWERKTRAJECT']));
    expect(rijen(gevonden).filter(({ naam }) => String(naam).includes('praktijkverklaring')).length).toBeGreaterThan(0);
  });
});
