import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { opstelling } from '../systeem.ts';

// The way of two employers through the whole system, with the operations that are registered for the werkgeversservicepunten.

const operatie = (naam: string): string => readFileSync(new URL(`../../schema/operations/wsp/${naam}.graphql`, import.meta.url), 'utf8');
const vraag = async (naam: string, variables: object, aanroeper = 'demo-wsp-AM26'): Promise<unknown> =>
  (await opstelling.vraag({ query: operatie(naam), variables: { ...variables }, doel: 'werkgeversdienstverlening', aanroeper })).json;

const aangemeldvorm = z.object({ data: z.object({ meldWerkgeversvraagAan: z.object({ werkgeversvraag: z.object({ id: z.uuid(), loket: z.object({ id: z.string() }) }), fouten: z.array(z.never()) }) }) });
const meld = async (input: object, aanroeper: string) => aangemeldvorm.parse(await vraag('meld-werkgeversvraag-aan', { input }, aanroeper)).data.meldWerkgeversvraagAan.werkgeversvraag;

const contact = { naam: 'Personeelszaken', telefoon: '013 555 0100' };
const overschot = { soort: 'PERSONEELSOVERSCHOT', kvkNummer: '87140259', bedrijfsnaam: 'Transport A', contact, regios: ['AM26'], sector: 'H', beroep: 'Chauffeur', aantal: 12, idempotentiesleutel: 'reis-a' };
const vacatures = { ...overschot, soort: 'VACATURES', kvkNummer: '64209131', bedrijfsnaam: 'Vervoer B', aantal: 5, idempotentiesleutel: 'reis-b' };

describe('company A has staff too many, company B looks for staff', () => {
  let [a, b] = ['', ''];

  test('A comes to a gemeente, B to UWV: both questions go at once to the werkgeversservicepunt of the region', async () => {
    const tilburg = await toToken('demo-loket-AM26-GEMEENTE', { loket: 'AM26-GEMEENTE-GM0855' });
    const bijGemeente = await meld(overschot, tilburg);
    const bijUwv = await meld(vacatures, 'demo-loket-AM26-UWV');
    [a, b] = [bijGemeente.id, bijUwv.id];
    expect([bijGemeente, bijUwv].map(({ loket }) => loket.id)).toEqual(['AM26-WERKGEVERSSERVICEPUNT', 'AM26-WERKGEVERSSERVICEPUNT']);
    // A double click is the same question.
    expect(await meld(overschot, tilburg)).toEqual(bijGemeente);
  });

  test('the werkgeversservicepunt finds them on its list and takes them up; the gemeente may not', async () => {
    expect(await vraag('werkgeversvragen', { loket: 'AM26-WERKGEVERSSERVICEPUNT', status: 'OPEN' })).toMatchObject({ data: { werkgeversvragen: { totaal: 2, edges: [{ node: { id: b, bedrijfsnaam: 'Vervoer B' } }, { node: { id: a } }] } } });
    const opnemen = (id: string, sleutel: string, aanroeper?: string) => vraag('neem-werkgeversvraag-op', { input: { id, verwachteVersie: 1, idempotentiesleutel: sleutel } }, aanroeper);
    expect(await opnemen(a, 'gemeente', 'demo-loket-AM26-GEMEENTE')).toMatchObject({ data: { neemWerkgeversvraagOp: { werkgeversvraag: { versie: 1, status: 'OPEN' }, fouten: [{ code: 'ANDER_LOKET', toegestaan: ['AM26-WERKGEVERSSERVICEPUNT'] }] } } });
    for (const id of [a, b]) expect(await opnemen(id, `op-${id}`)).toMatchObject({ data: { neemWerkgeversvraagOp: { werkgeversvraag: { versie: 2, status: 'IN_BEHANDELING' }, fouten: [] } } });
  });

  test('they are linked, and each side reads of the other; what there is for employers is at hand', async () => {
    const koppel = { overschotId: a, overschotVersie: 2, vacaturesId: b, vacaturesVersie: 2, idempotentiesleutel: 'koppel' };
    expect(await vraag('koppel-werkgeversvragen', { input: koppel })).toMatchObject({ data: { koppelWerkgeversvragen: { fouten: [], overschot: { koppelingen: [{ met: { bedrijfsnaam: 'Vervoer B' } }] }, vacatures: { koppelingen: [{ met: { bedrijfsnaam: 'Transport A' } }] } } } });
    const gezien = await vraag('werkgeversvraag', { id: a, first: 5 });
    expect(gezien).not.toHaveProperty('errors');
    expect(gezien).toMatchObject({ data: { werkgeversvraag: { versie: 3, contact, regios: [{ amCode: 'AM26' }], aangemeldBij: { id: 'AM26-GEMEENTE-GM0855' }, koppelingen: [{ met: { id: b, aantal: 5, contact } }] } } });
    const kaart = z.object({ data: z.object({ werkgeversvraag: z.object({ menukaart: z.object({ totaal: z.int(), edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }) }) }).parse(gezien).data.werkgeversvraag.menukaart;
    expect(kaart.totaal).toBeGreaterThan(0);
    const typen = await Promise.all(kaart.edges.map(async ({ node: { id } }) => (await opstelling.vraag({ query: 'query ($id: ID!) { instrument(id: $id) { type { code } } }', variables: { id }, doel: 'catalogus' })).json));
    expect(typen).toEqual(kaart.edges.map(() => ({ data: { instrument: { type: { code: 'IT02' } } } })));
  });

  test('both end, and nothing can be done with them any more', async () => {
    for (const id of [a, b]) {
      expect(await vraag('rond-werkgeversvraag-af', { input: { id, verwachteVersie: 3, uitkomst: 'GEHOLPEN', toelichting: 'Vijf chauffeurs gingen over.', idempotentiesleutel: `af-${id}` } })).toMatchObject({ data: { rondWerkgeversvraagAf: { werkgeversvraag: { versie: 4, status: 'AFGEHANDELD', uitkomst: 'GEHOLPEN' }, fouten: [] } } });
    }
    expect(await vraag('neem-werkgeversvraag-op', { input: { id: a, verwachteVersie: 4, idempotentiesleutel: 'nog-eens' } })).toMatchObject({ data: { neemWerkgeversvraagOp: { fouten: [{ code: 'NIET_IN_DEZE_STAND', toegestaan: [] }] } } });
    expect(await vraag('werkgeversvragen', { status: 'OPEN' })).toMatchObject({ data: { werkgeversvragen: { totaal: 0 } } });
  });

  test('another region sees none of it: as if it were not there', async () => {
    expect(await vraag('werkgeversvraag', { id: a }, 'demo-wsp-AM05')).toEqual(await vraag('werkgeversvraag', { id: '00000000-0000-4000-8000-000000000000' }, 'demo-wsp-AM05'));
    expect(await vraag('werkgeversvragen', {}, 'demo-wsp-AM05')).toMatchObject({ data: { werkgeversvragen: { totaal: 0 } } });
  });
});

describe('a question goes where it belongs', () => {
  test.each([
    ['a company in more regions', { regios: ['AM26', 'AM05'] }, 'LANDELIJK_WERKGEVERSSERVICEPUNT'],
    ['a company that wants to train on the job', { leerplaatsen: true }, 'AM26-LEERWERKLOKET'],
    ['somebody without staff', { soort: 'ADVIES', zonderPersoneel: true, toelichting: 'Hoe neem ik iemand in dienst?' }, 'AM26-ZELFSTANDIGENLOKET'],
  ])('%s', async (naam, anders, loket) => {
    expect((await meld({ ...vacatures, ...anders, idempotentiesleutel: naam }, 'demo-loket-AM26')).loket.id).toBe(loket);
  });

  test('for another purpose nothing is registered', async () => {
    const antwoord = await opstelling.vraag({ query: operatie('meld-werkgeversvraag-aan'), variables: { input: { ...vacatures, idempotentiesleutel: 'doel' } }, doel: 'werkplan', aanroeper: 'demo-loket-AM26' });
    expect(antwoord.json).toMatchObject({ data: { meldWerkgeversvraagAan: null }, errors: [{ extensions: { code: 'NIET_BEVOEGD' } }] });
  });
});
