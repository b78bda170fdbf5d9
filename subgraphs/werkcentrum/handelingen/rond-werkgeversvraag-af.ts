import type { MutationResolvers } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { wijzigWerkgeversvragen } from './werkgeversvraaghandeling.ts';

const langste = 1_000;

const checkToelichting = (tekst: string | null): Invoerfout | null =>
  (tekst !== null && [...tekst].length > langste ? { veld: 'toelichting', code: 'TE_LANG', melding: `Dit veld heeft hoogstens ${langste} tekens.` } : null);

/** Ends a question of an employer with what came of it. @throws nothing of its own; a database that fails rejects. */
export const rondWerkgeversvraagAf: NonNullable<MutationResolvers['rondWerkgeversvraagAf']> = async (_bron, { input: { id, verwachteVersie, uitkomst, toelichting, idempotentiesleutel } }, context) => {
  const afhandeling = toelichting?.trim() || null;
  const { vraag, fouten } = await wijzigWerkgeversvragen(context, {
    handeling: 'rondWerkgeversvraagAf', idempotentiesleutel, invoer: [uitkomst, afhandeling], controles: [checkToelichting(afhandeling)], gebeurtenis: 'werkgeversvraag.afgehandeld',
    doelen: [{ veld: 'id', id, versieveld: 'verwachteVersie', verwachteVersie }],
    wijzig: (huidig, moment) => ({ uitkomst, afgehandeldOp: moment, gegevens: { ...huidig.gegevens, afhandeling } }),
  });
  return { werkgeversvraag: vraag('id'), fouten };
};
