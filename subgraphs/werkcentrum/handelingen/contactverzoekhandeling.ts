import { z } from 'zod';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { nietInDezeStand, volgendeStand, type Contacthandeling } from '../contactverzoek/stand.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Contactbeslissing, Contactverzoekrecord } from '../store/contactverzoeken.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';

// What the acts on a request for contact share: who may not see it finds none; what is done is one transaction with the event that tells of it.

/** What every act on a request for contact answers: the request as it is now, also when nothing was done. */
export type Contactantwoord = { readonly contactverzoek: Contactverzoekrecord | null; readonly fouten: readonly Invoerfout[] };

/** An act on one. */
export type Contactopdracht = {
  /** Name of the act, as the graph has it. */
  readonly naam: string;
  readonly handeling: Contacthandeling;
  readonly id: string;
  readonly idempotentiesleutel: string;
  /** What else counts for the fingerprint, always in the same order. */
  readonly invoer: readonly (string | null)[];
  /** What is wrong with the input by itself. */
  readonly controles: readonly (Invoerfout | null)[];
  /** Reads it for this asker. */
  readonly lees: (id: string) => Promise<Contactverzoekrecord | null>;
  /** Why this asker may see it, but not do this; null when they may. */
  readonly bezwaar?: (verzoek: Contactverzoekrecord) => Invoerfout | null;
  /** What is kept of it beside where it stands. */
  readonly daarbij?: (op: number) => Pick<Contactbeslissing, 'doorgegevenOp' | 'beantwoordOp'>;
  /** What is told of it, for example "contactverzoek.doorgegeven", and whether the loket that asked hears of it or the one that passes it on. */
  readonly gebeurtenis: string;
  readonly aan: 'VRAGER' | 'LOKET';
};

const gedaan = z.object({});

const onbekend: Invoerfout = { veld: 'contactverzoekId', code: 'ONBEKEND_CONTACTVERZOEK', melding: 'Dit contactverzoek bestaat niet, of het is niet te zien.' };

async function doe({ naam, handeling, id, idempotentiesleutel, invoer, daarbij, gebeurtenis, aan }: Contactopdracht, context: WerkcentrumContext): Promise<readonly Invoerfout[]> {
  const { store, maakId } = context.handelingen;
  try {
    const uitkomst = await doeEenmalig(context, { handeling: naam, idempotentiesleutel, invoer: [id, ...invoer] }, gedaan, async (tx, op) => {
      const huidig = await store.contactverzoeken.vergrendel(tx, id);
      if (huidig === null) throw new Geweigerd([onbekend]);
      const status = volgendeStand(huidig.status, handeling);
      if (status === null) throw new Geweigerd([nietInDezeStand(huidig.status)]);
      await store.contactverzoeken.beslis(tx, id, { status, op, ...daarbij?.(op) });
      await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: gebeurtenis, onderwerp: id, persoonId: huidig.persoonId, loket: aan === 'VRAGER' ? huidig.vanLoket : huidig.loket, versie: null, op });
      return { antwoord: {}, persoonId: huidig.persoonId };
    });
    return 'fouten' in uitkomst ? uitkomst.fouten : [];
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.fouten;
    throw fout;
  }
}

/** Does an act on a request for contact, once for its key. @throws GraphQLError OVERBELAST. */
export async function wijzigContactverzoek(context: WerkcentrumContext, opdracht: Contactopdracht): Promise<Contactantwoord> {
  const { id, idempotentiesleutel, controles, lees, bezwaar } = opdracht;
  const geenId = checkId('contactverzoekId', id);
  const gezien = geenId === null ? await lees(id) : null;
  const fouten = listFouten(geenId ?? (gezien === null ? onbekend : bezwaar?.(gezien) ?? null), ...controles, checkIdempotentiesleutel(idempotentiesleutel));
  if (fouten.length > 0) return { contactverzoek: gezien, fouten };
  const geweigerd = await doe(opdracht, context);
  context.loaders.vergeetContactverzoek(id);
  return { contactverzoek: await lees(id), fouten: geweigerd };
}

const anderLoket = ({ loket }: Contactverzoekrecord): Invoerfout =>
  ({ veld: 'contactverzoekId', code: 'ANDER_LOKET', melding: 'Alleen het loket dat het werkplan van de persoon heeft, doet dit.', toegestaan: [loket] });

/** Why an asker does not work for the loket that passes a request on; null when they do. */
export const checkEigenLoket = (werktVoor: (loket: string) => boolean) => (verzoek: Contactverzoekrecord): Invoerfout | null => (werktVoor(verzoek.loket) ? null : anderLoket(verzoek));
