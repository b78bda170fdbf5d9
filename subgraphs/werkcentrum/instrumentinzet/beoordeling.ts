import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';

// Whether an instrument is there for somebody depends on what all parties say: the graph itself is asked, as this asker would.

const grondslag = `grondslag { vindplaats omschrijving }`;

/** What is asked of the graph before an instrument is used. */
export const beoordelingsvraag = `query Instrumentbeoordeling($id: ID!, $peildatum: Datum, $tekst: String, $na: String) {
  persoon(id: $id) {
    menukaart(peildatum: $peildatum, filter: { tekst: $tekst }, first: 100, after: $na) {
      peildatum versie bronnen { code status peildatum } pageInfo { hasNextPage endCursor }
      edges { node {
        instrument { id naam aanbieder { naam partij } aanbod { partij } }
        status redenen { code toelichting ${grondslag} } voorwaarden { code toelichting ${grondslag} } gaatVoor { id naam }
        plafond { bedragEuro per ${grondslag} } maximaleDuurMaanden pot
      } }
    }
  }
}`;

const partij = z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM']);
const grond = z.object({ vindplaats: z.string(), omschrijving: z.string() });

const oordeelSchema = z.object({
  instrument: z.object({ id: z.string(), naam: z.string(), aanbieder: z.object({ naam: z.string(), partij: partij.nullable() }), aanbod: z.array(z.object({ partij })) }),
  status: z.enum(['BESCHIKBAAR', 'VOORWAARDELIJK', 'NIET_BESCHIKBAAR', 'ONBEKEND']),
  redenen: z.array(z.object({ code: z.string(), toelichting: z.string(), grondslag: grond.nullable() })),
  voorwaarden: z.array(z.object({ code: z.string(), toelichting: z.string(), grondslag: grond })),
  gaatVoor: z.array(z.object({ id: z.string(), naam: z.string() })),
  plafond: z.object({ bedragEuro: z.number(), per: z.string().nullable(), grondslag: grond }).nullable(),
  maximaleDuurMaanden: z.number().nullable(),
  pot: z.enum(['MENUKAART', 'BEMENSING', 'MBO_SCHOLING', 'BANENAFSPRAAK']).nullable(),
});

const bladSchema = z.object({ persoon: z.object({ menukaart: z.object({
  peildatum: z.iso.date(), versie: z.string().nullable(),
  bronnen: z.array(z.object({ code: z.string(), status: z.string(), peildatum: z.string().nullable() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node: oordeelSchema })),
}) }) });

type Blad = z.infer<typeof bladSchema>['persoon']['menukaart'];

/** What the rules say of one instrument for one person, and on which facts of which day. */
export type Instrumentoordeel = Readonly<z.infer<typeof oordeelSchema>> & Pick<Blad, 'peildatum' | 'bronnen'>;

/** The judgement; NIET_OP_MENUKAART when it is not on the menukaart of the person, null when nothing could be judged now. */
export type Beoordelingsuitkomst = Instrumentoordeel | 'NIET_OP_MENUKAART' | null;

const hoogstensBladen = 3;
// What is left of the time for doing the act itself.
const margeMs = 200;
const langsteTekst = 200;

/**
 * Judges one instrument of the menukaart for a person, on a day, under the caller, purpose and time of this request.
 * @param naam the name of the instrument, by which it is looked for.
 */
export async function beoordeelInstrument({ verzoek, handelingen: { graafvraag } }: WerkcentrumContext, persoonId: string, { id, naam }: { readonly id: string; readonly naam: string }, peildatum: string): Promise<Beoordelingsuitkomst> {
  if (graafvraag === null) return null;
  const { aanroeper, doel, deadline } = verzoek;
  let na: string | null = null;
  for (let aantal = 0; aantal < hoogstensBladen; aantal += 1) {
    const antwoord = await graafvraag(beoordelingsvraag, { id: persoonId, peildatum, tekst: naam.slice(0, langsteTekst), na }, { aanroeper, doel, deadline: deadline - margeMs }).catch(() => null);
    const gelezen = bladSchema.safeParse(antwoord?.data);
    if (!gelezen.success) return null;
    const { edges, pageInfo, bronnen, peildatum: dag }: Blad = gelezen.data.persoon.menukaart;
    const gevonden = edges.find(({ node }) => node.instrument.id === id);
    if (gevonden !== undefined) return { ...gevonden.node, peildatum: dag, bronnen };
    if (!pageInfo.hasNextPage) return 'NIET_OP_MENUKAART';
    na = pageInfo.endCursor;
  }
  return null;
}
