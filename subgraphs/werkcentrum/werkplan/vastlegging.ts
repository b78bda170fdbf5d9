import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { meldingVan } from '../../shared/foutcodes.ts';
import { toDatumTijd } from '../../shared/klok.ts';
import { bronSchema } from '../catalogus/graafbron.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Activiteit, Bron } from '../generated.ts';
import { wervingsroutes, type Werkplaninhoud } from './inhoud.ts';

// What all parties said when a version was vastgesteld. It is asked of the graph itself, as the arrangeur would, before the transaction.

/** Everything that the graph shows of the activities and sources of a plan; a test holds it to the SDL. */
export const vaststelvraag = `query Vaststelling($id: ID!) {
  werkplan(id: $id) {
    versie
    activiteiten {
      id partij houder nummer soort { code omschrijving lijst } omschrijving status begindatum einddatum uitvoerder bronnen isEigen bedragEuro uitkomst vacature { bron naam werkgever route op }
    }
    bronnen { code naam partij houder status peildatum reden { code toelichting bron grondslag { vindplaats omschrijving } } }
  }
}`;

const tekst = z.string().nullable();

const activiteitSchema: z.ZodType<Activiteit> = z.object({
  id: z.string(), partij: z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM']), houder: z.string(), nummer: tekst,
  soort: z.object({ code: z.string(), omschrijving: tekst, lijst: z.string() }), omschrijving: tekst,
  status: z.enum(['GEPLAND', 'LOPEND', 'AFGEROND', 'GESTOPT', 'ONBEKEND', 'VOORGESTELD', 'AFGEWEZEN']), begindatum: tekst, einddatum: tekst, uitvoerder: tekst,
  bronnen: z.array(z.string()), isEigen: z.boolean(), bedragEuro: z.number().nullable(), uitkomst: z.enum(['BEHAALD', 'NIET_BEHAALD', 'GESTOPT', 'NIET_OVERGENOMEN']).nullable(),
  // What was kept before there were proposals says nothing of them.
  vacature: z.object({ bron: z.string(), naam: tekst, werkgever: tekst, route: z.enum(wervingsroutes), op: z.string() }).nullable().default(null),
});

const bronnenSchema: z.ZodType<Bron[]> = z.array(bronSchema);

const antwoordSchema = z.object({ werkplan: z.object({ versie: z.int(), activiteiten: z.array(activiteitSchema).nullable(), bronnen: bronnenSchema }) });

/** What was kept, as the graph shows it. Moment of asking as RFC 3339. */
export type Vastgelegd = { readonly peildatum: string; readonly activiteiten: readonly Activiteit[] | null; readonly bronnen: readonly Bron[] };

/** Reads what a version kept; null when it kept nothing. @throws ZodError when what was kept is not what this programme writes. */
export const leesVastlegging = ({ vastlegging }: Pick<Werkplaninhoud, 'vastlegging'>): Vastgelegd | null => vastlegging && {
  peildatum: vastlegging.peildatum, activiteiten: z.array(activiteitSchema).nullable().parse(vastlegging.activiteiten), bronnen: bronnenSchema.parse(vastlegging.bronnen),
};

/** Of the time that is left, what the transaction and the answer need. */
const rest = 150;

const onbereikbaar = (): GraphQLError => new GraphQLError(meldingVan('BRON_NIET_BESCHIKBAAR'), { extensions: { code: 'BRON_NIET_BESCHIKBAAR', herprobeerbaar: true } });

/**
 * Asks the graph what all parties say of a plan, under the same caller, purpose and time. A party that is silent is kept as silent.
 * @returns what is to be kept, and of which version it is.
 * @throws GraphQLError BRON_NIET_BESCHIKBAAR when the graph gives no plan at all.
 */
export async function vraagVastlegging(werkplanId: string, { verzoek: { aanroeper, doel, deadline }, klok, handelingen: { graafvraag } }: WerkcentrumContext): Promise<{ versie: number; vastlegging: NonNullable<Werkplaninhoud['vastlegging']> }> {
  if (graafvraag === null) throw onbereikbaar();
  const peildatum = toDatumTijd(klok());
  const antwoord = await graafvraag(vaststelvraag, { id: werkplanId }, { aanroeper, doel, deadline: deadline - rest }).catch(() => { throw onbereikbaar(); });
  const gelezen = antwoordSchema.safeParse(antwoord.data);
  if (!gelezen.success) throw onbereikbaar();
  const { versie, activiteiten, bronnen } = gelezen.data.werkplan;
  return { versie, vastlegging: { peildatum, activiteiten, bronnen } };
}
