import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { evaUuid } from '../../simulators/population/eva-uuid.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../met-logboek.ts';

// Requests to parties over the whole system: what a party makes of them, and what happens when it cannot be asked.
afterEach(() => opstelling.wisStoringen());

const planSchema = z.object({
  id: z.string(), versie: z.number(),
  activiteiten: z.array(z.object({ id: z.string(), nummer: z.string().nullable(), status: z.string(), isEigen: z.boolean(), bronnen: z.array(z.string()) })),
  aanvragen: z.array(z.object({ activiteitId: z.string(), partij: z.string(), status: z.string(), nummer: z.string().nullable(), reden: z.string().nullable(), pogingen: z.number(), formulier: z.object({ aan: z.string() }).nullable() })),
});
const velden = 'id versie activiteiten { id nummer status isEigen bronnen } aanvragen { activiteitId partij status nummer reden pogingen formulier { aan } }';

const lees = async (bsn: string) => {
  const { json } = await opstelling.vraag({ query: `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { werkplan { ${velden} } } }`, variables: { bsn } });
  return z.object({ data: z.object({ persoonOpBsn: z.object({ werkplan: planSchema }) }) }).parse(json).data.persoonOpBsn.werkplan;
};
let sleutels = 0;
const doe = async (naam: string, input: object): Promise<string[]> => {
  const { json } = await opstelling.vraag({ query: `mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { fouten { code } } }`, variables: { input: { idempotentiesleutel: `aanvraag-${sleutels += 1}`, ...input } } });
  return z.object({ data: z.object({ [naam]: z.object({ fouten: z.array(z.object({ code: z.string() })) }) }) }).parse(json).data[naam]?.fouten.map(({ code }) => code) ?? [];
};
/** Uses an instrument for somebody; gives the id of the activity, which is its key at the party. */
const zetIn = async (bsn: string, instrumentId: string, input: object = {}): Promise<string> => {
  const { id, versie } = await lees(bsn);
  expect(await doe('zetInstrumentIn', { werkplanId: id, verwachteVersie: versie, instrumentId, begindatum: '2026-12-01', ...input })).toEqual([]);
  return (await lees(bsn)).aanvragen.at(-1)?.activiteitId ?? '';
};
/** The request once it stands so. @throws Error when that takes far longer than it can. */
const wachtOp = async (bsn: string, activiteitId: string, klopt: (aanvraag: z.infer<typeof planSchema>['aanvragen'][number]) => boolean) => {
  for (let keer = 0; keer < 400; keer += 1) {
    const gevonden = (await lees(bsn)).aanvragen.find((een) => een.activiteitId === activiteitId);
    if (gevonden !== undefined && klopt(gevonden)) return gevonden;
    await wacht(25);
  }
  throw new Error(`de aanvraag kwam niet zover: ${JSON.stringify((await lees(bsn)).aanvragen)}`);
};
const staat = (status: string) => (aanvraag: { readonly status: string }): boolean => aanvraag.status === status;

const [sollicitatie, scholing, praktijkverklaring, taal] = [evaUuid('RMT-SOLL'), evaUuid('RMT-SCHOL'), evaUuid('RMT-PLK-PV'), 'GM0855:0855-TAAL'];
const { ww, allePartijen, wwEnBijstand, bijstand } = vastePersonen;

describe('UWV', () => {
  test('does what it answered once, also when its answers are lost, and tells of it as one activity with the plan', async () => {
    opstelling.zetStoring('uwv-aanvragen', { soort: 'verbreken' });
    const id = await zetIn(ww.bsn, sollicitatie, { bedragEuro: 900 });
    await wachtOp(ww.bsn, id, ({ status, pogingen }) => status === 'UITSTAAND' && pogingen > 0);
    opstelling.wisStoringen();
    const { nummer } = await wachtOp(ww.bsn, id, staat('BEVESTIGD'));
    expect(opstelling.aanvragen()['uwv-aanvragen']).toMatchObject({ nieuw: 1, anders: 0 });
    expect(opstelling.aanvragen()['uwv-aanvragen']?.['herhaald']).toBeGreaterThan(0);
    const { activiteiten } = await lees(ww.bsn);
    expect(activiteiten.filter((een) => een.id === id || een.nummer === nummer)).toEqual([{ id, nummer, status: 'GEPLAND', isEigen: true, bronnen: ['uwv.UwvWbPersoonsInfo', 'werkcentrum.werkplan'] }]);
  });

  test('that does not answer for long makes the request fail, in sight; once it is there again, asking again is enough', async () => {
    opstelling.zetStoring('uwv-aanvragen', { soort: 'status', status: 503 });
    const id = await zetIn(ww.bsn, scholing);
    expect(await wachtOp(ww.bsn, id, staat('MISLUKT'))).toMatchObject({ reden: 'De bron meldde een storing.', pogingen: 4, formulier: { aan: expect.any(String) } });
    opstelling.wisStoringen();
    const { id: werkplanId, versie } = await lees(ww.bsn);
    expect(await doe('herhaalAanvraag', { werkplanId, activiteitId: id })).toEqual([]);
    expect(await wachtOp(ww.bsn, id, staat('BEVESTIGD'))).toMatchObject({ formulier: null });
    expect((await lees(ww.bsn)).versie).toBe(versie);
  });

  test('refuses when it is full: the activity ends, and the place that somebody gives up goes to the next', async () => {
    const bezet = await zetIn(allePartijen.bsn, sollicitatie, { partij: 'UWV' });
    await wachtOp(allePartijen.bsn, bezet, staat('BEVESTIGD'));
    const geweigerd = await zetIn(wwEnBijstand.bsn, sollicitatie);
    expect(await wachtOp(wwEnBijstand.bsn, geweigerd, staat('GEWEIGERD'))).toMatchObject({ reden: 'Er is geen plaats vrij.' });
    expect((await lees(wwEnBijstand.bsn)).activiteiten.find(({ id }) => id === geweigerd)?.status).toBe('GESTOPT');

    const { id: werkplanId, versie } = await lees(allePartijen.bsn);
    expect(await doe('rondActiviteitAf', { werkplanId, verwachteVersie: versie, activiteitId: bezet, uitkomst: 'GESTOPT', einddatum: '2026-11-01' })).toEqual([]);
    await wachtOp(allePartijen.bsn, bezet, staat('INGETROKKEN'));
    await wachtOp(wwEnBijstand.bsn, await zetIn(wwEnBijstand.bsn, sollicitatie), staat('BEVESTIGD'));
  });
});

test('a gemeente decides later on what only it knows, and tells of it as one activity with the plan', async () => {
  const id = await zetIn(bijstand.bsn, taal, { ondanksOnbekend: true, toelichting: 'Nodig om verder te komen.' });
  const { nummer } = await wachtOp(bijstand.bsn, id, staat('BEVESTIGD'));
  expect(opstelling.tellers()['gemeente']).toBeDefined();
  const { activiteiten } = await lees(bijstand.bsn);
  expect(activiteiten.filter((een) => een.id === id || een.nummer === nummer)).toEqual([expect.objectContaining({ id, isEigen: true, bronnen: expect.arrayContaining(['gemeente.GM0855.eigen', 'werkcentrum.werkplan']) })]);
});

test('SBB holds a place at a leerbedrijf until the activity is stopped', async () => {
  const id = await zetIn(allePartijen.bsn, praktijkverklaring, { partij: 'SBB' });
  const { nummer } = await wachtOp(allePartijen.bsn, id, staat('BEVESTIGD'));
  expect((await lees(allePartijen.bsn)).activiteiten.filter((een) => een.id === id || een.nummer === nummer)).toHaveLength(1);
  const { id: werkplanId, versie } = await lees(allePartijen.bsn);
  expect(await doe('rondActiviteitAf', { werkplanId, verwachteVersie: versie, activiteitId: id, uitkomst: 'GESTOPT', einddatum: '2026-11-01' })).toEqual([]);
  await wachtOp(allePartijen.bsn, id, staat('INGETROKKEN'));
  expect(opstelling.aanvragen()['sbb']).toMatchObject({ nieuw: 1, ingetrokken: 1 });
});

test('whom SBB does not know is left to a person', async () => {
  const id = await zetIn(ww.bsn, praktijkverklaring, { partij: 'SBB' });
  expect(await wachtOp(ww.bsn, id, staat('BUITEN_SYSTEEM'))).toMatchObject({ reden: 'Er is geen koppeling met deze partij; er is niets gevraagd.', formulier: { aan: expect.any(String) } });
});

test('no address holds a number of a person, and no caller can ask a party by this road', async () => {
  const adressen = opstelling.adressen().join('\n');
  for (const { bsn } of Object.values(vastePersonen)) expect(adressen).not.toContain(bsn);
  for (const veld of ['uwvVerwerkAanvraag', 'gemeenteVerwerkAanvraag', 'sbbVerwerkAanvraag']) {
    const { json } = await opstelling.vraag({ query: `mutation { ${veld}(sleutel: "x", aanvraag: { kenmerk: "x", handeling: AANVRAGEN, instrument: "x" }) { soort } }` });
    expect(json).toMatchObject({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }) })] });
  }
  expect((await opstelling.vraag({ query: '{ __type(name: "Mutation") { fields { name } } }' })).tekst).not.toContain('VerwerkAanvraag');
});
