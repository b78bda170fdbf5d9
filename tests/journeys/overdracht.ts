import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

// No wrong door, through the whole system: the graph asks itself who is responsible, and the person goes there.

const reden = 'Komt hier werk zoeken.';
const stel = async (query: string, variables: object, doel: string, aanroeper = 'demo-loket-AM26'): Promise<unknown> =>
  (await opstelling.vraag({ query, variables: { ...variables }, doel, aanroeper })).json;
const meldAan = `mutation ($input: MeldAanInput!) { meldAan(input: $input) {
  persoon { id } bestaandWerkplan { id versie } verantwoordelijkheid { uitkomst rijen { partij } ontbrekend { bron } } overdracht { id naar { id } } fouten { code }
} }`;
const aangemeldSchema = z.object({ data: z.object({ meldAan: z.object({
  persoon: z.object({ id: z.uuid() }), bestaandWerkplan: z.object({ id: z.uuid(), versie: z.int() }).nullable(), overdracht: z.object({ id: z.uuid(), naar: z.object({ id: z.string() }) }).nullable(),
}) }) });
const werkvoorraad = 'query ($loket: ID!) { werkvoorraad(loket: $loket) { overdrachten { totaal edges { node { id reden persoon { id situatie { naam { herkomst } } } } } } } }';
const aanvaard = `mutation ($input: AanvaardOverdrachtInput!) { aanvaardOverdracht(input: $input) {
  overdracht { status } werkplan { id versie verantwoordelijke { partij loket { id } grondslag } activiteiten { partij } bronnen { code status } } fouten { code }
} }`;

describe('who comes to a loket where another party is responsible', () => {
  test('is offered to that party in their own region, which sees them on its worklist and takes the plan over as it runs', async () => {
    const { bsn } = vastePersonen.eindhoven;
    const gedaan = await stel(meldAan, { input: { bsn, reden, idempotentiesleutel: 'deur-1' } }, 'aanmelding');
    expect(gedaan).toMatchObject({ data: { meldAan: { verantwoordelijkheid: { uitkomst: 'BEPAALD', rijen: [{ partij: 'GEMEENTE' }] }, overdracht: { naar: { id: expect.stringMatching(/^AM\d\d-GEMEENTE-GM0772$/) } }, fouten: [] } } });
    const { persoon, bestaandWerkplan, overdracht } = aangemeldSchema.parse(gedaan).data.meldAan;
    const loket = overdracht?.naar.id ?? '';
    const gemeente = await toToken(`demo-loket-${loket.slice(0, 4)}-GEMEENTE`, { loket });
    expect(await stel(werkvoorraad, { loket }, 'werkplan', gemeente)).toEqual({ data: { werkvoorraad: { overdrachten: { totaal: 1, edges: [{ node: { id: overdracht?.id, reden, persoon: { id: persoon.id, situatie: { naam: { herkomst: 'BRON' } } } } }] } } } });
    expect(await stel(werkvoorraad, { loket }, 'werkplan')).toEqual({ data: { werkvoorraad: null } });
    const input = { overdrachtId: overdracht?.id, verwachteVersie: bestaandWerkplan?.versie, idempotentiesleutel: 'deur-2' };
    expect(await stel(aanvaard, { input }, 'werkplan', gemeente)).toMatchObject({ data: { aanvaardOverdracht: {
      overdracht: { status: 'AANVAARD' }, fouten: [],
      werkplan: {
        id: bestaandWerkplan?.id, versie: (bestaandWerkplan?.versie ?? 0) + 1, verantwoordelijke: { partij: 'GEMEENTE', loket: { id: loket }, grondslag: expect.stringContaining('Brief') },
        bronnen: expect.arrayContaining([{ code: 'gemeente.GM0772.eigen', status: 'ACTUEEL' }]),
      },
    } } });
  });

  test('is left to a professional when several parties are, or when a source is silent', async () => {
    const meld = async (bsn: string, idempotentiesleutel: string) => stel(meldAan, { input: { bsn, reden, idempotentiesleutel } }, 'aanmelding');
    expect(await meld(vastePersonen.wwEnBijstand.bsn, 'deur-3')).toMatchObject({ data: { meldAan: { verantwoordelijkheid: { uitkomst: 'MEERDERE' }, overdracht: null } } });
    expect(await meld(vastePersonen.zonderPlan.bsn, 'deur-4')).toMatchObject({ data: { meldAan: { verantwoordelijkheid: { uitkomst: 'ONBEKEND', ontbrekend: expect.arrayContaining([{ bron: null }]) }, overdracht: null } } });
  });
});
