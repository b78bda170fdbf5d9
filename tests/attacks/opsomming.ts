import { beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { totaal } from '../opstelling.ts';
import { opstelling } from '../systeem.ts';

// Who tries numbers and ids one after the other: what is there and may not be seen is byte for byte what is not there.

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const bekend = z.object({ data: z.object({ persoonOpBsn: z.object({ id: z.string(), werkplan: z.object({ id: z.string() }) }) }) });
const verzonnen = '00000000-0000-4000-8000-000000000000';

/** Everything of an answer but what is of its own moment. */
async function vraag(query: string, variables: Readonly<Record<string, unknown>>, wie: string, doel = 'werkplan') {
  const antwoord = await request(opstelling.url, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await toToken(wie)}`, doelbinding: doel, traceparent }, body: JSON.stringify({ query, variables }),
  });
  const koppen = Object.entries(antwoord.headers).filter(([naam]) => naam !== 'date' && naam !== 'traceparent');
  return { status: antwoord.statusCode, koppen, tekst: await antwoord.body.text() };
}

const persoon = 'query ($id: ID!) { persoon(id: $id) { id regio { amCode } situatie { leeftijd { waarde } bronnen { code status } } werkplan { id } menukaart(first: 1) { totaal } } }';
const plan = 'query ($id: ID!) { werkplan(id: $id) { id doel activiteiten { id } persoon { id } } }';
const opBsn = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id situatie { leeftijd { waarde } } werkplan { id } } }';

describe('who has no relation to a person', () => {
  let ids: { readonly persoon: string; readonly plan: string };
  beforeAll(async () => {
    const { json } = await opstelling.vraag({ query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id werkplan { id } } }', variables: { bsn: vastePersonen.ww.bsn } });
    const gevonden = bekend.parse(json).data.persoonOpBsn;
    ids = { persoon: gevonden.id, plan: gevonden.werkplan.id };
  });

  test('the relation that makes the difference is there for another', async () => {
    expect((await vraag(persoon, { id: ids.persoon }, 'demo-arrangeur-AM26')).tekst).toContain(ids.persoon);
    expect((await vraag(plan, { id: ids.plan }, 'demo-arrangeur-AM26')).tekst).toContain(ids.plan);
  });

  test.each(['demo-arrangeur-AM01', 'demo-loket-AM01', 'demo-loket-AM01-GEMEENTE'])('%s gets by id what nobody at all gets', async (wie) => {
    expect(await vraag(persoon, { id: ids.persoon }, wie)).toEqual(await vraag(persoon, { id: verzonnen }, wie));
    expect(await vraag(plan, { id: ids.plan }, wie)).toEqual(await vraag(plan, { id: verzonnen }, wie));
    for (const id of ['', '0', ids.persoon.toUpperCase(), ids.plan, `${ids.persoon} `, `${ids.persoon}'--`, '../', '%00']) {
      const { tekst } = await vraag(persoon, { id }, wie);
      expect([id, tekst.includes(ids.persoon)]).toEqual([id, false]);
    }
  });

  test('gets by number what a number that nobody has gives, and no source of a party is asked', async () => {
    for (const wie of ['demo-arrangeur-AM01', 'demo-loket-AM01']) {
      expect(await vraag(opBsn, { bsn: vastePersonen.ww.bsn }, wie)).toEqual(await vraag(opBsn, { bsn: onbekendBsn }, wie));
    }
    opstelling.wisTellers();
    await vraag(persoon, { id: ids.persoon }, 'demo-arrangeur-AM01');
    expect(totaal(opstelling.tellers())).toBe(0);
  });

  test.each([['demo-data-AM26', 'catalogus'], ['demo-wsp-AM26', 'matching'], ['demo-functionaris-AM26', 'toezicht']])('%s for %s gets the same refusal for who is there and who is not', async (wie, doel) => {
    // The first question of its kind goes another way through the gateway than those after it, whoever it is about.
    await vraag(persoon, { id: verzonnen }, wie, doel);
    const [een, ander] = [await vraag(persoon, { id: ids.persoon }, wie, doel), await vraag(persoon, { id: verzonnen }, wie, doel)];
    expect(een).toEqual(ander);
    expect(een.tekst).toContain('NIET_BEVOEGD');
  });
});

describe('a hundred at once', () => {
  test('by alias are too many for one document, or counted one by one', async () => {
    const velden = Array.from({ length: 101 }, (_, plek) => `a${plek}: persoonOpBsn(bsn: $b${plek}) { id }`).join(' ');
    const variabelen = Array.from({ length: 101 }, (_, plek) => `$b${plek}: String!`).join(' ');
    const { status, tekst } = await vraag(`query (${variabelen}) { ${velden} }`, Object.fromEntries(Array.from({ length: 101 }, (_, plek) => [`b${plek}`, vastePersonen.ww.bsn])), 'demo-arrangeur-AM26');
    expect([status, tekst]).toEqual([400, expect.stringContaining('TE_COMPLEX')]);
  });
});
