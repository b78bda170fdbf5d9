import type { MutationResolvers } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { listKoppelbezwaren } from '../werkgevers/koppelbaar.ts';
import { Geweigerd } from './geweigerd.ts';
import { wijzigWerkgeversvragen } from './werkgeversvraaghandeling.ts';

const alGekoppeld: Invoerfout = { veld: 'vacaturesId', code: 'AL_GEKOPPELD', melding: 'Deze vragen zijn al aan elkaar gekoppeld.' };

const zelfdeVraag: Invoerfout = { veld: 'vacaturesId', code: 'ZELFDE_VRAAG', melding: 'Noem twee verschillende vragen.' };

/**
 * Links company A, with staff too many, to company B, which looks for staff (001:1725-1729). Both must have been taken up, and the asker
 * works for the loket of at least one. @throws nothing of its own; a database that fails rejects.
 */
export const koppelWerkgeversvragen: NonNullable<MutationResolvers['koppelWerkgeversvragen']> = async (_bron, { input }, context) => {
  const { overschotId, overschotVersie, vacaturesId, vacaturesVersie, idempotentiesleutel } = input;
  const { handelingen: { store, maakId }, verzoek: { aanroeper } } = context;
  const { vraag, fouten } = await wijzigWerkgeversvragen(context, {
    handeling: 'koppelWerkgeversvragen', idempotentiesleutel, invoer: [], controles: [overschotId === vacaturesId ? zelfdeVraag : null], gebeurtenis: 'werkgeversvraag.gekoppeld',
    doelen: [
      { veld: 'overschotId', id: overschotId, versieveld: 'overschotVersie', verwachteVersie: overschotVersie },
      { veld: 'vacaturesId', id: vacaturesId, versieveld: 'vacaturesVersie', verwachteVersie: vacaturesVersie },
    ],
    wijzig: () => ({}),
    async daarbij(huidig, op, tx) {
      const bezwaren = listKoppelbezwaren(huidig('overschotId'), huidig('vacaturesId'));
      if (bezwaren.length > 0) throw new Geweigerd(bezwaren);
      if (!await store.werkgeversvragen.koppel(tx, { id: maakId(), overschotId, vacaturesId, op }, aanroeper)) throw new Geweigerd([alGekoppeld]);
    },
  });
  return { overschot: vraag('overschotId'), vacatures: vraag('vacaturesId'), fouten };
};
