import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

// A plan that is changed, agreed, vastgesteld and read back, through the whole system and with what all parties say.

const { bsn } = vastePersonen.allePartijen;
const planSchema = z.object({
  id: z.string(), versie: z.number(), status: z.string(), activiteiten: z.array(z.looseObject({ id: z.string(), partij: z.string(), isEigen: z.boolean() })),
  bronnen: z.array(z.looseObject({ code: z.string(), status: z.string() })),
});
const velden = 'id versie status activiteiten { id partij nummer status isEigen } bronnen { code status peildatum }';
let sleutel = 0;

const vraag = async (query: string, variables: object, verzoek: { aanroeper?: string; doel?: string } = {}) => (await opstelling.vraag({ query, variables: { ...variables }, doel: 'werkplan', ...verzoek })).json;
const alsBurger = async () => ({ aanroeper: await toToken('demo-burger-AM26', { bsn, doelen: ['eigen-gegevens'] }), doel: 'eigen-gegevens' });
const lees = async (id: string, versie: number | null) =>
  z.object({ data: z.object({ werkplan: planSchema }) }).parse(await vraag(`query ($id: ID!, $versie: Int) { werkplan(id: $id, versie: $versie) { ${velden} } }`, { id, versie })).data.werkplan;

async function doe(naam: string, input: object, verzoek: { aanroeper?: string; doel?: string } = {}) {
  sleutel += 1;
  const query = `mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { werkplan { ${velden} } fouten { veld code } } }`;
  const antwoord = await vraag(query, { input: { idempotentiesleutel: `werkplan-${sleutel}`, ...input } }, verzoek);
  expect(antwoord).not.toHaveProperty('errors');
  return z.object({ data: z.record(z.string(), z.object({ werkplan: planSchema, fouten: z.array(z.object({ veld: z.string(), code: z.string() })) })) }).parse(antwoord).data[naam];
}

test('from an activity to agreement, with what all parties said kept as it was', async () => {
  const { id, versie: eerst } = z.object({ data: z.object({ persoonOpBsn: z.object({ werkplan: planSchema }) }) })
    .parse(await vraag(`query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { werkplan { ${velden} } } }`, { bsn })).data.persoonOpBsn.werkplan;

  const toegevoegd = await doe('voegActiviteitToe', { werkplanId: id, verwachteVersie: eerst, partij: 'UWV', soort: 'RMT-SOLL', bedragEuro: 500 });
  expect(toegevoegd).toMatchObject({ fouten: [], werkplan: { versie: eerst + 1, status: 'CONCEPT' } });
  expect(new Set(toegevoegd?.werkplan.activiteiten.map(({ partij }) => partij))).toEqual(new Set(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS']));
  expect(await doe('stelWerkplanVast', { werkplanId: id, verwachteVersie: eerst + 1 })).toMatchObject({ fouten: [{ code: 'NIET_IN_DEZE_STAND' }] });

  expect(await doe('stemInMet', { werkplanId: id, verwachteVersie: eerst + 1 }, await alsBurger())).toMatchObject({ fouten: [], werkplan: { versie: eerst + 2 } });
  const vast = await doe('stelWerkplanVast', { werkplanId: id, verwachteVersie: eerst + 2 });
  expect(vast).toMatchObject({ fouten: [], werkplan: { versie: eerst + 3, status: 'VASTGESTELD' } });
  const toen = await lees(id, eerst + 3);
  expect(toen.activiteiten).toEqual(vast?.werkplan.activiteiten);

  // The last version, asked in both ways at once, is two answers: of then, and of now that UWV is silent.
  opstelling.zetStoring('suwinet', { soort: 'status', status: 500 });
  const beide = z.object({ data: z.object({ toen: planSchema, nu: planSchema }) })
    .parse(await vraag(`query ($id: ID!, $versie: Int) { toen: werkplan(id: $id, versie: $versie) { ${velden} } nu: werkplan(id: $id) { ${velden} } }`, { id, versie: eerst + 3 })).data;
  expect([beide.toen, beide.nu.versie, beide.nu.bronnen.filter(({ code, status }) => code.startsWith('uwv.') && status === 'ACTUEEL')]).toEqual([toen, eerst + 3, []]);
  opstelling.wisStoringen();

  // Afterwards the plan changes and UWV falls silent: how it was stays, and how it is says so.
  const eigen = toen.activiteiten.find(({ isEigen }) => isEigen)?.id;
  await doe('wijsActiviteitAf', { werkplanId: id, verwachteVersie: eerst + 3, activiteitId: eigen }, await alsBurger());
  opstelling.zetStoring('suwinet', { soort: 'status', status: 500 });
  const nu = await lees(id, null);
  expect(nu.bronnen.filter(({ code, status }) => code.startsWith('uwv.') && status === 'ACTUEEL')).toEqual([]);
  expect(nu.activiteiten).toContainEqual(expect.objectContaining({ id: eigen, status: 'AFGEWEZEN' }));
  expect(await lees(id, eerst + 3)).toEqual(toen);
  opstelling.wisStoringen();

  // The citizen reads the same history; a loket may not read why.
  const geschiedenis = 'query ($id: ID!) { werkplan(id: $id) { geschiedenis { handeling } } }';
  expect(await vraag('{ mijnWerkplan { geschiedenis { handeling rol } } }', {}, await alsBurger())).toMatchObject({ data: { mijnWerkplan: { geschiedenis: expect.arrayContaining([{ handeling: 'wijsActiviteitAf', rol: 'burger' }]) } } });
  expect(await vraag(geschiedenis, { id }, { aanroeper: 'demo-loket-AM26' })).toMatchObject({ data: { werkplan: { geschiedenis: null } }, errors: [{ extensions: { code: 'NIET_BEVOEGD' } }] });
}, 60_000);
