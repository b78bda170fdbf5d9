import { z } from 'zod';
import { toDatumTijd } from '../../shared/klok.ts';
import { bronSchema } from '../catalogus/graafbron.ts';
import type { WerkcentrumContext } from '../context.ts';
import { verantwoordelijkheidSchema, type Besluit } from './besluit.ts';

const grond = '{ vindplaats omschrijving }';

/** What werkcentrum asks the graph before it hands somebody over: who is responsible, and what every source said. */
const vraag = `query BepaalVerantwoordelijke($id: ID!) {
  persoon(id: $id) {
    verantwoordelijkheid {
      uitkomst
      rijen { situatie omschrijving partij opVerzoek grondslag ${grond} feiten }
      ontbrekend { feit toelichting bron status }
      voorrang ${grond}
    }
    situatie { bronnen { code naam partij houder status peildatum reden { code toelichting bron grondslag ${grond} } } }
  }
}`;

const antwoordSchema = z.object({ persoon: z.object({
  verantwoordelijkheid: verantwoordelijkheidSchema.nullable(),
  situatie: z.object({ bronnen: z.array(bronSchema) }).nullable(),
}).nullable() });

// What is left of the time must be enough to write down what was decided, and to answer.
const margeMs = 250;

const onbeantwoord = (op: string): Besluit => ({
  op, bronnen: [],
  verantwoordelijkheid: {
    uitkomst: 'ONBEKEND', rijen: [], voorrang: null,
    ontbrekend: [{ feit: 'SITUATIE', toelichting: 'De partijen konden nu niet worden gevraagd; een professional beslist.', bron: 'werkcentrum.graaf', status: 'NIET_BESCHIKBAAR' }],
  },
});

/**
 * Asks the graph itself who is first responsible for a person, under who asks now, for the same purpose, within what is left of the time
 * (DESIGN.md section 4). What cannot be asked is ONBEKEND, and then a professional decides.
 * @returns null when there is no graph to ask, or when the asker may not see the person.
 */
export async function vraagVerantwoordelijke(persoonId: string, { verzoek: { aanroeper, doel, deadline }, klok, handelingen: { graafvraag } }: WerkcentrumContext): Promise<Besluit | null> {
  if (graafvraag === null) return null;
  const op = toDatumTijd(klok());
  const gevraagd = await graafvraag(vraag, { id: persoonId }, { aanroeper, doel, deadline: deadline - margeMs }).then(({ data }) => antwoordSchema.safeParse(data), () => null);
  if (gevraagd === null || !gevraagd.success) return onbeantwoord(op);
  const { persoon } = gevraagd.data;
  if (persoon === null) return null;
  const { verantwoordelijkheid, situatie } = persoon;
  return verantwoordelijkheid === null ? onbeantwoord(op) : { op, verantwoordelijkheid, bronnen: situatie?.bronnen ?? [] };
}
