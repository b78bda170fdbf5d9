import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

// What changes something, and what a citizen sees of it, through the whole system.

const elders = vastePersonen.rotterdam.bsn;
const alsBurger = async (bsn: string, query: string, doel = 'eigen-gegevens', variables = {}): Promise<unknown> => (await opstelling.vraag({
  query, variables, doel, aanroeper: await toToken('demo-burger-AM26', { bsn, doelen: ['eigen-gegevens', 'toestemming'] }) })).json;
const alsLoket = async (query: string, variables: object, doel: string): Promise<unknown> => (await opstelling.vraag({ query, variables: { ...variables }, doel, aanroeper: 'demo-loket-AM26' })).json;

const zie = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id situatie { naam { herkomst } } werkplan { doel bronnen { code status } } } }';
const meldAan = 'mutation ($input: MeldAanInput!) { meldAan(input: $input) { persoon { id werkplan { bronnen { code status } } } aanmelding { loket { id } reden } fouten { veld code } } }';
const aanmeldingSchema = z.object({ data: z.object({ meldAan: z.object({ persoon: z.object({ id: z.uuid() }) }) }) });

describe('somebody from elsewhere', () => {
  test('is not there for a loket, until it meldt aan with a reason, which the person then reads', async () => {
    expect(await alsLoket(zie, { bsn: elders }, 'werkplan')).toEqual({ data: { persoonOpBsn: null } });
    const input = { bsn: elders, reden: 'Komt hier werk zoeken.', idempotentiesleutel: 'reis-1' };
    const aangemeld = await alsLoket(meldAan, { input }, 'aanmelding');
    expect(aangemeld).toMatchObject({ data: { meldAan: {
      persoon: { werkplan: { bronnen: expect.arrayContaining([{ code: 'gemeente.GM0599.eigen', status: 'ACTUEEL' }]) } },
      aanmelding: { loket: { id: 'AM26-WERKCENTRUM' }, reden: input.reden }, fouten: [],
    } } });
    const { id } = aanmeldingSchema.parse(aangemeld).data.meldAan.persoon;
    expect(await alsLoket(meldAan, { input }, 'aanmelding')).toEqual(aangemeld);
    expect(await alsLoket(zie, { bsn: elders }, 'werkplan')).toMatchObject({ data: { persoonOpBsn: { id, situatie: { naam: { herkomst: 'BRON' } } } } });
    expect(await alsBurger(elders, '{ mijnGegevens { id aanmeldingen { partij reden } } }')).toEqual({ data: { mijnGegevens: { id, aanmeldingen: [{ partij: 'WERKCENTRUM', reden: input.reden }] } } });
  });

  test('every fault in the input is told at once', async () => {
    expect(await alsLoket(meldAan, { input: { bsn: '1', reden: 'kort', idempotentiesleutel: '' } }, 'aanmelding')).toEqual({ data: { meldAan: {
      persoon: null, aanmelding: null, fouten: [{ veld: 'bsn', code: 'GEEN_BSN' }, { veld: 'reden', code: 'LENGTE' }, { veld: 'idempotentiesleutel', code: 'VERPLICHT' }],
    } } });
  });

  test('an aanmelding for another purpose is denied, and changes nothing', async () => {
    const antwoord = await alsLoket(meldAan, { input: { bsn: vastePersonen.utrecht.bsn, reden: 'Komt hier werk zoeken.', idempotentiesleutel: 'reis-2' } }, 'werkplan');
    expect(antwoord).toMatchObject({ data: { meldAan: null }, errors: [{ path: ['meldAan'], extensions: { code: 'NIET_BEVOEGD' } }] });
    expect(await alsLoket(zie, { bsn: vastePersonen.utrecht.bsn }, 'werkplan')).toEqual({ data: { persoonOpBsn: null } });
  });
});

describe('a citizen', () => {
  const { bsn } = vastePersonen.allePartijen;

  test('sees their own data, plan and menukaart of all parties', async () => {
    const antwoord = await alsBurger(bsn, `{
      mijnGegevens { regio { amCode } situatie { naam { herkomst } doelgroepregister { isGeregistreerd } bronnen { code status } } }
      mijnWerkplan { doel activiteiten { partij } } mijnMenukaart { instrumenten(first: 1) { totaal edges { node { status } } } }
    }`);
    expect(antwoord).not.toHaveProperty('errors');
    expect(antwoord).toMatchObject({ data: {
      mijnGegevens: { regio: { amCode: 'AM26' }, situatie: { naam: { herkomst: 'BRON' }, doelgroepregister: { isGeregistreerd: 'NEE' } } },
      mijnWerkplan: { activiteiten: expect.arrayContaining(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS'].map((partij) => ({ partij }))) },
      mijnMenukaart: { instrumenten: { totaal: expect.any(Number), edges: [{ node: { status: expect.any(String) } }] } },
    } });
    expect(JSON.stringify(antwoord)).not.toContain('NIET_BEVOEGD');
  });

  test('who withdraws consent ends what funds contribute, and who gives it again begins it', async () => {
    const bronnen = async () => JSON.stringify(await alsBurger(bsn, '{ mijnWerkplan { bronnen { code status } } }'));
    const doe = (wat: 'geefToestemming' | 'trekToestemmingIn', sleutel: string) => alsBurger(bsn, `mutation ($input: ${wat === 'geefToestemming' ? 'GeefToestemmingInput' : 'TrekToestemmingInInput'}!) { ${wat}(input: $input) { toestemming { partij } fouten { code } } }`,
      'toestemming', { input: { partij: 'OOFONDS', idempotentiesleutel: sleutel } });
    expect(await bronnen()).toMatch(/oofonds\.\w+\.deelnemers/);
    expect(await doe('trekToestemmingIn', 'in')).toEqual({ data: { trekToestemmingIn: { toestemming: { partij: 'OOFONDS' }, fouten: [] } } });
    expect(await bronnen()).toContain('{"code":"oofonds","status":"GEEN_KOPPELING"}');
    expect(await doe('geefToestemming', 'uit')).toEqual({ data: { geefToestemming: { toestemming: { partij: 'OOFONDS' }, fouten: [] } } });
    expect(await bronnen()).toMatch(/oofonds\.\w+\.deelnemers/);
  });
});
