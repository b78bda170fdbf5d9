import { z } from 'zod';
import type { MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { onbekendWerkplan } from './werkplanhandeling.ts';

const nietMislukt: Invoerfout = { veld: 'activiteitId', code: 'NIET_MISLUKT', melding: 'Voor deze activiteit staat geen aanvraag open die is mislukt.' };

const antwoordSchema = z.object({});

/** Sends a request to a party again that failed. The plan itself does not change by it. @throws GraphQLError OVERBELAST. */
export const herhaalAanvraag: NonNullable<MutationResolvers['herhaalAanvraag']> = async (_bron, { input }, context) => {
  const { werkplanId, activiteitId, idempotentiesleutel } = input;
  const { loaders, handelingen: { store, maakId } } = context;
  const fouten = listFouten(checkId('werkplanId', werkplanId), checkId('activiteitId', activiteitId), checkIdempotentiesleutel(idempotentiesleutel));
  const werkplan = fouten.some(({ veld }) => veld === 'werkplanId') ? null : await loaders.werkplan.load(werkplanId);
  if (fouten.length > 0) return { werkplan, fouten };
  if (werkplan === null) return { werkplan, fouten: [onbekendWerkplan] };
  try {
    const uitkomst = await doeEenmalig(context, { handeling: 'herhaalAanvraag', idempotentiesleutel, invoer: [werkplanId, activiteitId] }, antwoordSchema, async (tx, moment) => {
      if (!werkplan.activiteiten.some(({ id }) => id === activiteitId) || !await store.partijaanvragen.herhaal(tx, activiteitId, moment)) throw new Geweigerd([nietMislukt]);
      await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'werkplan.aanvraagHerhaald', onderwerp: werkplan.id, persoonId: werkplan.persoonId, loket: null, versie: werkplan.versie, op: moment });
      return { antwoord: {}, persoonId: werkplan.persoonId };
    });
    return { werkplan, fouten: 'fouten' in uitkomst ? uitkomst.fouten : [] };
  } catch (fout) {
    if (!(fout instanceof Geweigerd)) throw fout;
    return { werkplan, fouten: fout.fouten };
  }
};
