import type { Transaction } from 'kysely';
import { z } from 'zod';
import { toDatum } from '../../shared/klok.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { checkGeenBsn } from '../bsn.ts';
import { vraagKandidaat, type Kandidaatuitkomst } from '../contactverzoek/kandidaat.ts';
import { alGevraagd, checkKandidaat, nietTeVragen } from '../contactverzoek/regels.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers } from '../generated.ts';
import type { Contactinhoud } from '../store/contactverzoeken.ts';
import type { Tabellen } from '../store/database.ts';
import { checkVacature } from '../vacaturevoorstel/regels.ts';
import { vraagVacature, type Vacatureuitkomst } from '../vacaturevoorstel/vacature.ts';
import { checkTekst } from '../werkplan/invoer.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';

const antwoordSchema = z.object({ contactverzoekId: z.uuid() });

type Invoer = { readonly kandidaatId: string; readonly vacatureId: string | null; readonly bericht: string; readonly idempotentiesleutel: string };

/** What was asked outside, before the transaction. `persoonId` is null for whoever is not to be asked; `vacature` for none named. */
type Gevraagd = { readonly kandidaat: Kandidaatuitkomst; readonly vacature: Vacatureuitkomst | 'GEEN'; readonly persoonId: string | null };

const listInvoerfouten = ({ kandidaatId, vacatureId, bericht, idempotentiesleutel }: Invoer): Invoerfout[] => listFouten(
  checkTekst('kandidaatId', kandidaatId, 1, 100), vacatureId === null ? null : checkTekst('vacatureId', vacatureId, 1, 100),
  checkTekst('bericht', bericht, 10, 500), checkGeenBsn('bericht', bericht), checkIdempotentiesleutel(idempotentiesleutel));

async function vindPersoon(kandidaat: Kandidaatuitkomst, { klok, kandidaatzoek: { verwijzingen }, loaders, verzoek: { aanroeper } }: WerkcentrumContext): Promise<string | null> {
  const gevonden = checkKandidaat(kandidaat);
  const id = 'fouten' in gevonden ? null : verwijzingen.open(gevonden.verwijzing, aanroeper.organisatie, klok());
  return id === null ? null : (await loaders.zoekKandidaat(id))?.id ?? null;
}

const vraagEventueel = async (vacatureId: string | null, context: WerkcentrumContext): Promise<Gevraagd['vacature']> => (vacatureId === null ? 'GEEN' : vraagVacature(context, vacatureId));

async function vraag({ kandidaatId, vacatureId }: Invoer, context: WerkcentrumContext): Promise<Gevraagd> {
  const [kandidaat, vacature] = await Promise.all([vraagKandidaat(context, kandidaatId), vraagEventueel(vacatureId, context)]);
  return { kandidaat, vacature, persoonId: await vindPersoon(kandidaat, context) };
}

/** Of a vacancy what the person is told of it; null when none was named. */
function toVacature(vacature: Gevraagd['vacature'], vandaag: string): Contactinhoud['vacature'] | { readonly fouten: readonly Invoerfout[] } {
  if (vacature === 'GEEN') return null;
  const gevonden = checkVacature(vacature, vandaag);
  if ('fouten' in gevonden) return gevonden;
  const { bron, naam, werkgever, route } = gevonden;
  return { bron, naam, werkgever, route };
}

/** Keeps the request, at the loket that has the plan of the person now. @throws Geweigerd */
async function legVast(tx: Transaction<Tabellen>, { bericht }: Invoer, { kandidaat, vacature: gevraagd, persoonId }: Gevraagd, op: number, { verzoek: { aanroeper }, handelingen: { store, maakId } }: WerkcentrumContext) {
  const [wie, vacature] = [checkKandidaat(kandidaat), toVacature(gevraagd, toDatum(op))];
  const fouten = [...('fouten' in wie ? wie.fouten : []), ...(vacature !== null && 'fouten' in vacature ? vacature.fouten : [])];
  if (fouten.length > 0 || (vacature !== null && 'fouten' in vacature)) throw new Geweigerd(fouten);
  const vindplaats = persoonId === null ? null : await store.kandidaten.vergrendel(tx, persoonId);
  if (persoonId === null || vindplaats === null) throw new Geweigerd([nietTeVragen]);
  const { organisatie, partij, loket: vanLoket, sub } = aanroeper;
  const id = maakId();
  if (!(await store.contactverzoeken.legVast(tx, { id, persoonId, organisatie, partij, vanLoket, sub, loket: vindplaats.loket, op, bericht, vacature }))) throw new Geweigerd([alGevraagd]);
  await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'contactverzoek.gevraagd', onderwerp: id, persoonId, loket: vindplaats.loket, versie: null, op });
  return { antwoord: { contactverzoekId: id }, persoonId };
}

/**
 * Asks for contact with a candidate of werkcentrum out of a search. Their own loket passes it on; who asks does not learn who it is.
 * @throws GraphQLError OVERBELAST.
 */
export const vraagContact: NonNullable<MutationResolvers['vraagContact']> = async (_bron, { input }, context) => {
  const invoer: Invoer = { kandidaatId: input.kandidaatId, vacatureId: input.vacatureId ?? null, bericht: input.bericht.trim(), idempotentiesleutel: input.idempotentiesleutel };
  const { kandidaatId, vacatureId, bericht, idempotentiesleutel } = invoer;
  const fouten = listInvoerfouten(invoer);
  if (fouten.length > 0) return { contactverzoek: null, fouten };
  const gevraagd = await vraag(invoer, context);
  try {
    const uitkomst = await doeEenmalig(context, { handeling: 'vraagContact', idempotentiesleutel, invoer: [kandidaatId, vacatureId, bericht] }, antwoordSchema, (tx, op) => legVast(tx, invoer, gevraagd, op, context));
    if ('fouten' in uitkomst) return { contactverzoek: null, fouten: uitkomst.fouten };
    return { contactverzoek: await context.loaders.gesteldContactverzoek.load(uitkomst.antwoord.contactverzoekId), fouten: [] };
  } catch (fout) {
    if (fout instanceof Geweigerd) return { contactverzoek: null, fouten: fout.fouten };
    throw fout;
  }
};
