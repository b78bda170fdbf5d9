import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers } from '../generated.ts';
import type { Werkgeversvraagrecord } from '../store/werkgeversvragen.ts';
import { listWerkgeversfouten, toVingerafdruk, toWerkgeversinvoer, type Werkgeversinvoer } from '../werkgevers/invoer.ts';
import { bepaalLoket } from '../werkgevers/routering.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';

const antwoordSchema = z.object({ id: z.uuid() });

/**
 * Registers a question of an employer at whichever loket the employer came, and hands it to the one that carries it out (no wrong door).
 * @throws nothing of its own; a database that fails rejects.
 */
export const meldWerkgeversvraagAan: NonNullable<MutationResolvers['meldWerkgeversvraagAan']> = async (_bron, { input }, context) => {
  const invoer = toWerkgeversinvoer(input);
  const fouten = listFouten(...listWerkgeversfouten(invoer), checkIdempotentiesleutel(invoer.idempotentiesleutel));
  if (fouten.length > 0) return { werkgeversvraag: null, fouten };
  const { handelingen: { store, maakId }, verzoek: { aanroeper }, loaders } = context;
  const uitkomst = await doeEenmalig(context, { handeling: 'meldWerkgeversvraagAan', idempotentiesleutel: invoer.idempotentiesleutel, invoer: toVingerafdruk(invoer) }, antwoordSchema, async (tx, op) => {
    const vraag = toNieuw(invoer, maakId(), op, context);
    await store.werkgeversvragen.legVast(tx, vraag, aanroeper.sub);
    await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'werkgeversvraag.aangemeld', onderwerp: vraag.id, persoonId: null, loket: vraag.loket, versie: vraag.versie, op });
    return { antwoord: { id: vraag.id }, persoonId: null };
  });
  if ('fouten' in uitkomst) return { werkgeversvraag: null, fouten: uitkomst.fouten };
  return { werkgeversvraag: await loaders.werkgevers.vraag.load(uitkomst.antwoord.id), fouten: [] };
};

function toNieuw(invoer: Werkgeversinvoer, id: string, op: number, { verzoek: { aanroeper: { organisatie, loket } } }: WerkcentrumContext): Werkgeversvraagrecord {
  const { soort, kvkNummer, bedrijfsnaam, contact, regios, sector, beroep, aantal, toelichting, leerplaatsen, zonderPersoneel } = invoer;
  return {
    id, versie: 1, soort, status: 'OPEN', regios, sector, organisatie, aangemeldLoket: loket,
    ...bepaalLoket({ regios, isLeerplaats: leerplaatsen, isZonderPersoneel: zonderPersoneel }),
    aangemeldOp: op, opgenomenOp: null, afgehandeldOp: null, gewijzigdOp: op, uitkomst: null,
    gegevens: { kvkNummer, bedrijfsnaam, contact, beroep, aantal, toelichting, afhandeling: null },
  };
}
