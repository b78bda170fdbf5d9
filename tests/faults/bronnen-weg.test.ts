import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { z } from 'zod';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { startOpstelling, type Opstelling, zonderDeadlineMs } from '../opstelling.ts';
import { vindDodePoort } from './slechte-subgraaf.ts';

// Nobody listens where the sources should be, from the start: connection refused. Only the gemeenten and the funds are there.
let opstelling: Opstelling;
let dodePoort: number;
beforeAll(async () => {
  dodePoort = await vindDodePoort();
  const dood = `http://127.0.0.1:${dodePoort}`;
  opstelling = await startOpstelling({
    // Time enough on a busy machine: this is about what is refused, not about what is late.
    omgeving: { TIJDSLIMIET_MS: '10000', BRON_SUWINET_URL: dood, BRON_BRP_URL: dood, BRON_SBB_URL: dood, BRON_EVA_URL: dood, BRON_UWV_AANBOD_URL: dood },
    zonderPartijen: ['UWV', 'SBB', 'WERKCENTRUM'],
  });
}, 60_000);
afterAll(() => opstelling?.stop());

const vraag = async (query: string, variables: Record<string, unknown> = {}) => {
  const antwoord = await opstelling.vraag({ query, variables });
  expect(antwoord.ms).toBeLessThan(zonderDeadlineMs);
  for (const geheim of ['127.0.0.1', String(dodePoort), 'ECONNREFUSED']) expect(antwoord.tekst).not.toContain(geheim);
  return antwoord;
};

describe('a person who was linked before', () => {
  test('has the plan, and what the gemeente itself and the funds know of it', async () => {
    const query = `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) {
      regio { amCode }
      situatie { naam { herkomst waarde } doelgroepregister { isGeregistreerd } opgaven { code antwoord } }
      werkplan { doel activiteiten { houder } bronnen { code status reden { code } } }
    } }`;
    const weg = (code: string) => ({ code, status: 'NIET_BESCHIKBAAR', reden: { code: 'NIET_BEREIKBAAR' } });
    const er = (code: string) => ({ code, status: 'ACTUEEL', reden: null });
    const { json } = await vraag(query, { bsn: vastePersonen.allePartijen.bsn });
    expect(json).toEqual({ data: { persoonOpBsn: {
      regio: { amCode: 'AM26' },
      situatie: {
        naam: { herkomst: 'ONBEKEND', waarde: null }, doelgroepregister: { isGeregistreerd: 'ONBEKEND' },
        opgaven: expect.arrayContaining([{ code: 'sector', antwoord: 'SCHOONMAAK' }, { code: 'werkzaam', antwoord: 'nee' }, { code: 'contractEindigtOp', antwoord: null }]),
      },
      werkplan: {
        doel: 'Aan het werk als zorgmedewerker',
        activiteiten: ['SCH', 'WERKCENTRUM', 'GM0855', 'GM0855', 'ZWL', 'GM0855', 'GM0855'].map((houder) => ({ houder })),
        bronnen: [
          weg('uwv.UwvWbPersoonsInfo'), er('gemeente.GM0855.eigen'), weg('gemeente.GSDReintegratieInfo'), weg('sbb.praktijkleren'),
          er('oofonds.SCH.deelnemers'), er('oofonds.ZWL.deelnemers'), er('werkcentrum.socialePartners'),
        ],
      },
    } } });
  });
});

test('a person who was never linked cannot be found now: that is said, and is worth another try', async () => {
  const { status, json } = await vraag('query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } arbeidsmarktregio(amCode: "AM26") { naam } }', { bsn: vastePersonen.onbekendBijBronnen.bsn });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    data: { persoonOpBsn: null, arbeidsmarktregio: { naam: 'Midden-Brabant' } },
    errors: [{ path: ['persoonOpBsn'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'brp', herprobeerbaar: true } }],
  });
});

test('the menukaart holds what could be fetched and says of the rest why it is not there', async () => {
  const { json } = await vraag('{ arbeidsmarktregio(amCode: "AM26") { menukaart { bronnen { code status reden { code } } instrumenten(first: 100, filter: { aanbieders: ["Gemeente Tilburg"] }) { edges { node { naam } } } } } }');
  const schema = z.object({ data: z.object({ arbeidsmarktregio: z.object({ menukaart: z.object({ bronnen: z.array(z.unknown()), instrumenten: z.object({ edges: z.array(z.unknown()) }) }) }) }) });
  const { bronnen, instrumenten } = schema.parse(json).data.arbeidsmarktregio.menukaart;
  expect(bronnen).toEqual(expect.arrayContaining(['uwv.aanbod', 'sbb.leerplaatsen', 'eva.RMT'].map((code) => ({ code, status: 'NIET_BESCHIKBAAR', reden: { code: 'NIET_BEREIKBAAR' } }))));
  expect(instrumenten.edges.length).toBeGreaterThan(0);
});

test('health says which sources are away, by name alone', async () => {
  const antwoord = await request(new URL('/gezondheid', opstelling.url));
  const tekst = await antwoord.body.text();
  expect(tekst).toContain('uwv.UwvWbPersoonsInfo');
  expect(JSON.parse(tekst)).toMatchObject({ status: 'beperkt' });
  expect(tekst).not.toContain(String(dodePoort));
});
