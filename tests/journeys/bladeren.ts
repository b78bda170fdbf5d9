import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

const bladzijde = z.object({
  totaal: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), startCursor: z.string().nullable(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
});
type Bladzijde = z.infer<typeof bladzijde>;

const regioSchema = z.object({ data: z.object({ arbeidsmarktregio: z.object({ menukaart: z.object({ instrumenten: bladzijde }) }) }) });

const regiovraag = `query ($first: Int, $after: String, $filter: Menukaartfilter) {
  arbeidsmarktregio(amCode: "AM26") { menukaart { instrumenten(first: $first, after: $after, filter: $filter) {
    totaal pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
  } } }
}`;

const leesRegio = async (variables: Record<string, unknown>): Promise<Bladzijde> =>
  regioSchema.parse((await opstelling.vraag({ query: regiovraag, variables })).json).data.arbeidsmarktregio.menukaart.instrumenten;

async function bladerAlles(lees: (after: string | null) => Promise<Bladzijde>): Promise<Bladzijde[]> {
  const bladzijden = [await lees(null)];
  for (let laatste = bladzijden[0]; laatste?.pageInfo.hasNextPage && bladzijden.length < 200; laatste = bladzijden.at(-1)) bladzijden.push(await lees(laatste.pageInfo.endCursor));
  return bladzijden;
}

const ids = (bladzijden: readonly Bladzijde[]): string[] => bladzijden.flatMap(({ edges }) => edges.map(({ node }) => node.id));

describe('paging through the menukaart of a region', () => {
  test('gives every instrument once, in the same order at any page size', async () => {
    const perZeven = await bladerAlles((after) => leesRegio({ first: 7, after }));
    const perHonderd = await bladerAlles((after) => leesRegio({ first: 100, after }));
    const alles = ids(perZeven);
    expect(alles.length).toBe(perZeven[0]?.totaal);
    expect(new Set(alles).size).toBe(alles.length);
    expect(alles).toEqual(ids(perHonderd));
    expect(alles.length).toBeGreaterThan(60);
  });

  test('says on each page where it stands', async () => {
    const bladzijden = await bladerAlles((after) => leesRegio({ first: 30, after }));
    bladzijden.forEach(({ pageInfo, edges }, plaats) => {
      expect(pageInfo).toEqual({
        hasNextPage: plaats < bladzijden.length - 1, hasPreviousPage: plaats > 0,
        startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor,
      });
    });
  });

  test('keeps to the filter', async () => {
    const filter = { tegels: ['EW06', 'EW08'], typen: ['IT01'] };
    const bladzijden = await bladerAlles((after) => leesRegio({ first: 4, after, filter }));
    expect(ids(bladzijden)).toEqual(ids([await leesRegio({ first: 100, filter })]));
    expect(bladzijden.length).toBeGreaterThan(2);
  });

  test('an empty list is a page too', async () => {
    expect(await leesRegio({ filter: { tekst: 'zoietsbestaatniet' } })).toEqual({ totaal: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });
});

const persoonSchema = z.object({ data: z.object({ persoonOpBsn: z.object({ menukaart: bladzijde.extend({ edges: z.array(z.object({ cursor: z.string(), node: z.object({ instrument: z.object({ id: z.string() }) }) })) }) }) }) });

test('a cursor of one person is of no use for another', async () => {
  const query = `query ($bsn: String!, $first: Int, $after: String) { persoonOpBsn(bsn: $bsn) { menukaart(first: $first, after: $after) {
    totaal pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { instrument { id } } }
  } } }`;
  const { json } = await opstelling.vraag({ query, variables: { bsn: vastePersonen.ww.bsn, first: 2 } });
  const after = persoonSchema.parse(json).data.persoonOpBsn.menukaart.pageInfo.endCursor;
  const verder = await opstelling.vraag({ query, variables: { bsn: vastePersonen.ww.bsn, first: 2, after } });
  expect(persoonSchema.parse(verder.json).data.persoonOpBsn.menukaart.pageInfo.hasPreviousPage).toBe(true);
  const ander = await opstelling.vraag({ query, variables: { bsn: vastePersonen.bijstand.bsn, first: 2, after } });
  expect(ander.json).toMatchObject({ errors: [{ extensions: { code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'after', code: 'ANDERE_VRAAG' }] } }] });
});

const catalogusSchema = z.object({ data: z.object({ catalogus: z.object({
  versie: z.string(),
  facetten: z.array(z.object({ code: z.string(), waarden: z.array(z.object({ code: z.object({ code: z.string() }), aantal: z.number() })) })),
  instrumenten: bladzijde.omit({ pageInfo: true }).extend({
    verwijderd: z.array(z.string()), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ wijziging: z.string().nullable(), node: z.object({ id: z.string(), beschikbaarheid: z.array(z.object({ regio: z.string(), aanbod: z.number() })) }) })),
  }),
}) }) });

const catalogusvraag = readFileSync(new URL('../../schema/operations/data/catalogus-wijzigingen.graphql', import.meta.url), 'utf8');

test('a data team pulls the whole catalogue, and later only what changed since', async () => {
  const lees = async (variables: Record<string, unknown>) => catalogusSchema.parse((await opstelling.vraag({ query: catalogusvraag, variables, doel: 'catalogus' })).json).data.catalogus;
  const eerste = await lees({});
  const bladzijden = [eerste];
  for (let laatste = eerste; laatste.instrumenten.pageInfo.hasNextPage && bladzijden.length < 200; laatste = bladzijden.at(-1) ?? laatste) bladzijden.push(await lees({ after: laatste.instrumenten.pageInfo.endCursor }));
  const alle = bladzijden.flatMap(({ instrumenten }) => instrumenten.edges.map(({ node }) => node));
  expect([alle.length, new Set(alle.map(({ id }) => id)).size]).toEqual([eerste.instrumenten.totaal, eerste.instrumenten.totaal]);
  // What the facets and a region's own menukaart say is what the instruments say of where they can be used.
  const regios = new Map(eerste.facetten.find(({ code }) => code === 'REGIO')?.waarden.map(({ code, aantal }) => [code.code, aantal]));
  expect(regios.get('AM26')).toBe(alle.filter(({ beschikbaarheid }) => beschikbaarheid.some(({ regio }) => regio === 'AM26')).length);
  expect((await lees({ filter: { regio: 'AM26' } })).instrumenten.totaal).toBe(regios.get('AM26'));
  expect(alle.some(({ beschikbaarheid }) => beschikbaarheid.some(({ aanbod }) => aanbod > 0))).toBe(true);
  expect(await lees({ sinds: eerste.versie })).toMatchObject({ instrumenten: { totaal: 0, edges: [], verwijderd: [] } });
});
