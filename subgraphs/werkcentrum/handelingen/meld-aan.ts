import { z } from 'zod';
import { checkBsn } from '../bsn.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers } from '../generated.ts';
import type { Invoerfout } from '../invoer.ts';
import type { Gevondene } from '../persoon/koppelen.ts';
import { findPartij } from '../store/aanmeldingen.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { nietBevoegd } from './niet-bevoegd.ts';

const redenlengte = { min: 10, max: 500 };

/** Counts characters as a reader does: an emoji is one. */
function checkReden(reden: string): Invoerfout | null {
  const aantal = [...reden].length;
  return aantal >= redenlengte.min && aantal <= redenlengte.max ? null
    : { veld: 'reden', code: 'LENGTE', melding: `Een reden heeft ${redenlengte.min} tot en met ${redenlengte.max} tekens.` };
}

const onbekendNummer: Invoerfout = { veld: 'bsn', code: 'ONBEKEND_NUMMER', melding: 'De BRP kent dit burgerservicenummer niet.' };

const antwoordSchema = z.object({ persoonId: z.uuid(), aanmeldingId: z.uuid() });

type Antwoord = z.infer<typeof antwoordSchema>;
type Invoer = { readonly bsn: string; readonly reden: string; readonly idempotentiesleutel: string };

const metFouten = (fouten: readonly Invoerfout[]) => ({ persoon: null, aanmelding: null, fouten });

/**
 * Makes the relation of an organisation to a person who lives elsewhere (or anywhere), with a reason that the person reads.
 * Who is not linked yet is linked within the same transaction.
 * @throws GraphQLError BRON_NIET_BESCHIKBAAR when the BRP had to be asked and gave no answer; OVERBELAST; NIET_BEVOEGD for a party that the graph does not know.
 */
export const meldAan: NonNullable<MutationResolvers['meldAan']> = async (_bron, { input }, context) => {
  const invoer: Invoer = { ...input, reden: input.reden.trim() };
  const fouten = listFouten(checkBsn('bsn', invoer.bsn), checkReden(invoer.reden), checkIdempotentiesleutel(invoer.idempotentiesleutel));
  if (fouten.length > 0) return metFouten(fouten);
  const gevonden = await context.loaders.zoekOpBsn(invoer.bsn);
  if (gevonden === null) return metFouten([onbekendNummer]);
  const uitkomst = await legVast(gevonden, invoer, context);
  if ('fouten' in uitkomst) return metFouten(uitkomst.fouten);
  return toon(uitkomst.antwoord, context);
};

function legVast(gevonden: Gevondene, { bsn, reden, idempotentiesleutel }: Invoer, context: WerkcentrumContext) {
  const { verzoek: { aanroeper: { organisatie, sub, loket, partij: naam } }, handelingen: { store, maakId } } = context;
  const partij = findPartij(naam);
  if (partij === undefined) throw nietBevoegd();
  return doeEenmalig(context, { handeling: 'meldAan', idempotentiesleutel, invoer: [bsn, reden] }, antwoordSchema, async (tx, op) => {
    const persoonId = 'bekend' in gevonden ? gevonden.bekend.id : (await store.koppelingen.koppelBinnen(tx, gevonden.nieuw, op)).id;
    const aanmeldingId = maakId();
    await store.aanmeldingen.legVast(tx, { id: aanmeldingId, persoonId, organisatie, partij, loket, sub, reden, op });
    return { antwoord: { persoonId, aanmeldingId }, persoonId };
  });
}

async function toon({ persoonId, aanmeldingId }: Antwoord, { loaders }: WerkcentrumContext) {
  loaders.vergeet(persoonId);
  const [persoon, aanmeldingen] = await Promise.all([loaders.persoon.load(persoonId), loaders.aanmeldingen.load(persoonId)]);
  return { persoon, aanmelding: aanmeldingen.find(({ id }) => id === aanmeldingId) ?? null, fouten: [] };
}
