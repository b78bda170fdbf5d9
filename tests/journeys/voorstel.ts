import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

// From a match on: an arrangeur searches, puts a person with a plan forward, and the job is taken. With the operations that are registered.

const { bsn } = vastePersonen.wia;
const arrangeur = 'demo-arrangeur-AM26';
const operatie = (pad: string): string => readFileSync(new URL(`../../schema/operations/${pad}.graphql`, import.meta.url), 'utf8');
const vraag = async (query: string, variables: Readonly<Record<string, unknown>>, aanroeper = arrangeur, doel = 'werkplan'): Promise<unknown> => (await opstelling.vraag({ query, variables, doel, aanroeper })).json;

const vacature = z.object({ id: z.string(), bron: z.string(), naam: z.string().nullable(), werkgever: z.string().nullable(), route: z.string() });
const gevondenSchema = z.object({ data: z.object({ zoekVacatures: z.object({ resultaten: z.object({ edges: z.array(z.object({ node: vacature })) }) }) }) });
const planSchema = z.object({
  id: z.string(), versie: z.number(),
  activiteiten: z.array(z.looseObject({ id: z.string(), omschrijving: z.string().nullable(), status: z.string(), vacature: z.looseObject({ op: z.iso.date() }).nullable() })),
});
type Plan = z.infer<typeof planSchema>;

const zoek = async () => gevondenSchema.parse(await vraag(operatie('wsp/zoek-vacatures'), { criteria: { postcodegebied: '5038', afstandKm: 40 }, first: 100 }, arrangeur, 'matching'))
  .data.zoekVacatures.resultaten.edges.map(({ node }) => node);
const velden = 'id versie activiteiten { id omschrijving status uitkomst vacature { bron naam werkgever route op } }';
const leesPlan = async (): Promise<Plan> => z.object({ data: z.object({ persoonOpBsn: z.object({ werkplan: planSchema }) }) })
  .parse(await vraag(`query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { werkplan { ${velden} } } }`, { bsn })).data.persoonOpBsn.werkplan;
const leesAlsBurger = async (): Promise<Plan> => z.strictObject({ data: z.object({ mijnWerkplan: planSchema }) })
  .parse(await vraag(`{ mijnWerkplan { ${velden} } }`, {}, await toToken('demo-burger-AM26', { bsn, doelen: ['eigen-gegevens'] }), 'eigen-gegevens')).data.mijnWerkplan;

const payload = z.object({ werkplan: z.looseObject({ versie: z.number() }).nullable(), fouten: z.array(z.looseObject({ veld: z.string(), code: z.string() })) });
const doe = async (pad: string, veld: string, input: object, aanroeper = arrangeur) =>
  z.strictObject({ data: z.object({ [veld]: payload }) }).parse(await vraag(operatie(pad), { input }, aanroeper)).data[veld];
const stelVoor = (input: object, aanroeper?: string) => doe('loket/stel-kandidaat-voor', 'stelKandidaatVoor', input, aanroeper);
const vervuld = (input: object) => doe('loket/vacature-vervuld', 'vacatureVervuld', input);
const voorstellen = ({ activiteiten }: Plan) => activiteiten.filter((een) => een.vacature !== null);

/** The proposals in the plan as a loket sees them, with what it may not see of them asked as well. */
async function leesAlsLoket() {
  const antwoord = await vraag('query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { werkplan { activiteiten { soort { code } omschrijving vacature { bron } } } } }', { bsn }, 'demo-loket-AM26');
  expect(antwoord).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ extensions: expect.objectContaining({ code: 'NIET_BEVOEGD' }) })]) });
  const activiteit = z.object({ soort: z.object({ code: z.string() }), omschrijving: z.string().nullable(), vacature: z.unknown() });
  return z.object({ data: z.object({ persoonOpBsn: z.object({ werkplan: z.object({ activiteiten: z.array(activiteit) }) }) }) }).parse(antwoord).data.persoonOpBsn.werkplan.activiteiten
    .filter(({ soort }) => soort.code === 'VACATUREVOORSTEL').map(({ omschrijving, vacature: gezien }) => [omschrijving, gezien]);
}

test('a person is put forward for a vacancy that was found, reads for which, and has the job', async () => {
  const [eerste, tweede] = [...new Map((await zoek()).map((een) => [een.bron, een])).values()];
  if (eerste === undefined || tweede === undefined) throw new Error('niet van elke bron een vacature');
  const { id: werkplanId, versie, activiteiten } = await leesPlan();
  const vooraf = activiteiten.length;

  const input = { werkplanId, verwachteVersie: versie, vacatureId: eerste.id, toelichting: 'Dit werk past bij wat u kunt.', idempotentiesleutel: 'voorstel-1' };
  expect(await stelVoor(input)).toMatchObject({ fouten: [], werkplan: { versie: versie + 1 } });
  expect(await stelVoor(input)).toMatchObject({ fouten: [], werkplan: { versie: versie + 1 } });
  expect(await stelVoor({ ...input, verwachteVersie: versie + 1, vacatureId: tweede.id, idempotentiesleutel: 'voorstel-2' })).toMatchObject({ fouten: [], werkplan: { versie: versie + 2 } });

  const vanBurger = await leesAlsBurger();
  expect(vanBurger.activiteiten).toHaveLength(vooraf + 2);
  const [een, ander] = [eerste, tweede].map(({ bron, naam, werkgever, route }) => voorstellen(vanBurger).find((activiteit) => activiteit.vacature?.['bron'] === bron && activiteit.vacature['naam'] === naam && activiteit.vacature['werkgever'] === werkgever && activiteit.vacature['route'] === route));
  expect(een).toMatchObject({ status: 'GEPLAND', omschrijving: expect.stringContaining(eerste.naam ?? 'Vacature') });
  expect(voorstellen(await leesPlan())).toEqual(voorstellen(vanBurger));
  expect(await leesAlsLoket()).toEqual(voorstellen(vanBurger).map(({ omschrijving }) => [omschrijving, null]));

  expect(await vervuld({ werkplanId, verwachteVersie: versie + 2, activiteitId: een?.id, doorDezePersoon: true, idempotentiesleutel: 'voorstel-3' })).toMatchObject({ fouten: [], werkplan: { versie: versie + 3 } });
  expect(await vervuld({ werkplanId, verwachteVersie: versie + 3, activiteitId: ander?.id, doorDezePersoon: false, idempotentiesleutel: 'voorstel-4' })).toMatchObject({ fouten: [] });
  const daarna = await leesAlsBurger();
  expect([een, ander].map((was) => daarna.activiteiten.find(({ id }) => id === was?.id))).toMatchObject([{ status: 'AFGEROND', uitkomst: 'BEHAALD', vacature: een?.vacature }, { status: 'GESTOPT', uitkomst: 'GESTOPT', vacature: ander?.vacature }]);
  expect(await vervuld({ werkplanId, verwachteVersie: versie + 4, activiteitId: een?.id, doorDezePersoon: false, idempotentiesleutel: 'voorstel-5' })).toMatchObject({ fouten: [{ veld: 'activiteitId', code: 'NIET_IN_DEZE_STAND' }] });
});

test('nobody is put forward for what is in no result of the own organisation, and only by who may', async () => {
  const [gevonden] = await zoek();
  const { id: werkplanId, versie } = await leesPlan();
  const input = { werkplanId, verwachteVersie: versie, vacatureId: gevonden?.id, idempotentiesleutel: 'voorstel-6' };
  for (const vacatureId of ['00000000-0000-4000-8000-000000000000.0', 'geen id']) expect(await stelVoor({ ...input, vacatureId })).toMatchObject({ fouten: [{ veld: 'vacatureId', code: 'VACATURE_ONBEKEND' }] });
  expect(await stelVoor(input, 'demo-arrangeur-AM05')).toMatchObject({ werkplan: null, fouten: [{ code: 'ONBEKEND_WERKPLAN' }] });
  for (const aanroeper of ['demo-loket-AM26', 'demo-wsp-AM26']) expect(JSON.stringify(await vraag(operatie('loket/stel-kandidaat-voor'), { input }, aanroeper))).toContain('NIET_BEVOEGD');
  expect((await leesPlan()).versie).toBe(versie);
});
