import { describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { z } from 'zod';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

const opBsn = `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { werkplan { id versie } menukaart(first: 100) { edges { node {
  status instrument { id naam } voorwaarden { code } } } } } }`;
const persoonSchema = z.object({ data: z.object({ persoonOpBsn: z.object({
  werkplan: z.object({ id: z.string(), versie: z.number() }),
  menukaart: z.object({ edges: z.array(z.object({ node: z.object({ status: z.string(), instrument: z.object({ id: z.string(), naam: z.string() }), voorwaarden: z.array(z.object({ code: z.string() })) }) })) }),
}) }) });
const zetIn = 'mutation ($input: ZetInstrumentInInput!) { zetInstrumentIn(input: $input) { werkplan { id versie } gaatVoor { id } fouten { veld code melding grondslag { vindplaats } toegestaan } } }';
const zetInSchema = z.strictObject({ data: z.object({ zetInstrumentIn: z.object({ werkplan: z.object({ versie: z.number() }).nullable(), fouten: z.array(z.object({ veld: z.string(), code: z.string() })) }) }) });

const volgvraag = 'subscription ($id: ID!) { werkplanGewijzigd(id: $id) { gebeurtenis { id soort versie } werkplan { versie persoon { situatie { naam { waarde } } } } } }';

const leesPersoon = async () => persoonSchema.parse((await opstelling.vraag({ query: opBsn, variables: { bsn: vastePersonen.ww.bsn } })).json).data.persoonOpBsn;
const doe = async (input: object) => zetInSchema.parse((await opstelling.vraag({ query: zetIn, variables: { input: { begindatum: '2026-11-01', ...input } } })).json).data.zetInstrumentIn;
const vindInstrument = async (status: string) => {
  const { werkplan: { id, versie }, menukaart: { edges } } = await leesPersoon();
  return { versie, werkplanId: id, input: { werkplanId: id, verwachteVersie: versie, instrumentId: edges.find(({ node }) => node.status === status)?.node.instrument.id ?? `geen ${status}` } };
};

/** Follows a plan as a client that keeps the connection; `tot` gives all that came once there are so many events. */
async function volg(werkplanId: string, na?: string) {
  const { statusCode, body } = await request(opstelling.url, {
    method: 'POST', body: JSON.stringify({ query: volgvraag, variables: { id: werkplanId } }),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...await toKoppen(), ...(na === undefined ? {} : { 'last-event-id': na }) },
  });
  body.on('error', () => undefined);
  body.setEncoding('utf8');
  const stukken: AsyncIterator<unknown, unknown> = body[Symbol.asyncIterator]();
  let tekst = '';
  const tot = async (aantal: number): Promise<{ id: string; data: unknown }[]> => {
    for (;;) {
      const gelezen = tekst.split('\n\n').slice(0, -1).flatMap((deel) => {
        const [, id, data] = /^event: next\nid: (.*)\ndata: (.*)$/.exec(deel) ?? [];
        return id === undefined || data === undefined ? [] : [{ id, data: z.object({ data: z.unknown() }).parse(JSON.parse(data)).data }];
      });
      if (gelezen.length >= aantal) return gelezen;
      const { done, value } = await stukken.next();
      if (done) throw new Error(`de stroom eindigde na ${gelezen.length}: ${tekst}`);
      tekst += String(value);
    }
  };
  return { statusCode, tot, stop: () => { body.destroy(); } };
}

describe('an instrument of the menukaart', () => {
  test('is put into the plan when the rules let it, once for its key, and refused with the reasons when they do not', async () => {
    const { versie, input: niet } = await vindInstrument('NIET_BESCHIKBAAR');
    const geweigerd = await doe({ ...niet, idempotentiesleutel: 'i-1' });
    expect(geweigerd.werkplan).toMatchObject({ versie });
    expect(geweigerd.fouten[0]).toMatchObject({ veld: 'instrumentId', code: 'NIET_BESCHIKBAAR' });
    const wel = { ...(await vindInstrument('BESCHIKBAAR')).input, idempotentiesleutel: 'i-2' };
    expect(await doe(wel)).toMatchObject({ fouten: [], werkplan: { versie: versie + 1 } });
    expect((await doe(wel)).werkplan?.versie).toBe(versie + 1);
    expect((await doe({ ...wel, idempotentiesleutel: 'i-3' })).fouten).toEqual([expect.objectContaining({ code: 'VERSIE_VERSCHILT' })]);
    const alles = await doe({ werkplanId: 'x', verwachteVersie: 0, instrumentId: 'x', begindatum: '2026-02-30', bedragEuro: -1, idempotentiesleutel: '' });
    expect(alles.fouten.map(({ veld }) => veld).toSorted()).toEqual(['bedragEuro', 'begindatum', 'idempotentiesleutel', 'instrumentId', 'verwachteVersie', 'werkplanId']);
  });
});

describe('who follows a plan', () => {
  test('gets each change with what the parties say, and reads on after the last one it had', async () => {
    const { versie, werkplanId, input } = await vindInstrument('BESCHIKBAAR');
    const eerste = await volg(werkplanId);
    await doe({ ...input, idempotentiesleutel: 'v-1' });
    const [een] = await eerste.tot(1);
    expect(een).toEqual({ id: expect.any(String), data: { werkplanGewijzigd: {
      gebeurtenis: { id: een?.id, soort: 'werkplan.instrumentIngezet', versie: versie + 1 },
      werkplan: { versie: versie + 1, persoon: { situatie: { naam: { waarde: expect.any(String) } } } },
    } } });
    eerste.stop();
    for (const meer of [1, 2]) await doe({ ...input, verwachteVersie: versie + meer, idempotentiesleutel: `v-${meer + 1}` });
    const tweede = await volg(werkplanId, een?.id);
    const gemist = await tweede.tot(2);
    expect(gemist.map(({ data }) => data)).toEqual([2, 3].map((meer) => ({ werkplanGewijzigd: expect.objectContaining({ gebeurtenis: expect.objectContaining({ versie: versie + meer }) }) })));
    tweede.stop();
  });

  test.each([['a person of another region', 'demo-arrangeur-AM05'], ['what a role may not', 'demo-wsp-AM26']])('gets nothing of %s', async (_wat, aanroeper) => {
    const { werkplanId } = await vindInstrument('BESCHIKBAAR');
    const antwoord = await request(opstelling.url, { method: 'POST', body: JSON.stringify({ query: volgvraag, variables: { id: werkplanId } }), headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...await toKoppen(aanroeper) } });
    const tekst = await antwoord.body.text();
    expect(tekst).toMatch(/NIET_GEVONDEN|NIET_BEVOEGD/);
    expect(tekst).not.toContain('"versie"');
  });
});
