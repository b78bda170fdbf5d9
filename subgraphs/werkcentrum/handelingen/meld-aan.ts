import { z } from 'zod';
import { checkBsn } from '../bsn.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { MeldAanInput, MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { beslisAanmelding } from '../overdracht/beslis-aanmelding.ts';
import type { Gevondene } from '../persoon/koppelen.ts';
import { findLoket } from '../regio/loketten.ts';
import { findPartij } from '../store/aanmeldingen.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { nietBevoegd } from './niet-bevoegd.ts';
import { checkReden } from './reden.ts';

const onbekendNummer: Invoerfout = { veld: 'bsn', code: 'ONBEKEND_NUMMER', melding: 'De BRP kent dit burgerservicenummer niet.' };
const onbekendePersoon: Invoerfout = { veld: 'persoonId', code: 'ONBEKENDE_PERSOON', melding: 'Er is geen persoon met deze id.' };
const preciesEen: readonly Invoerfout[] = ['bsn', 'persoonId'].map((veld) => ({ veld, code: 'PRECIES_EEN', melding: 'Geef een burgerservicenummer of de id van een persoon, en niet allebei.' }));

const antwoordSchema = z.object({ persoonId: z.uuid(), aanmeldingId: z.uuid() });

type Antwoord = z.infer<typeof antwoordSchema>;
type Wie = { readonly bsn: string } | { readonly persoonId: string };
type Invoer = { readonly wie: Wie; readonly loket: string | null; readonly reden: string; readonly idempotentiesleutel: string };

const metFouten = (fouten: readonly Invoerfout[]) => ({ persoon: null, aanmelding: null, bestaandWerkplan: null, verantwoordelijkheid: null, overdracht: null, fouten });

/** Checks that the asker may speak for a loket: one of their party, in a region of theirs. */
function checkLoket(loket: string | null, { verzoek: { aanroeper } }: WerkcentrumContext): Invoerfout | null {
  const gevonden = loket === null || loket === aanroeper.loket ? null : findLoket(loket);
  if (gevonden === undefined) return { veld: 'loket', code: 'ONBEKEND_LOKET', melding: 'Er is geen loket met deze id.' };
  if (gevonden === null || (gevonden.partij === aanroeper.partij && (gevonden.regio === null || aanroeper.regios.includes(gevonden.regio)))) return null;
  return { veld: 'loket', code: 'ANDER_LOKET', melding: 'Dit loket is van een andere partij of ligt in een andere regio.' };
}

function leesInvoer({ bsn, persoonId, loket, reden, idempotentiesleutel }: MeldAanInput, context: WerkcentrumContext): Invoer | { readonly fouten: readonly Invoerfout[] } {
  const wie: Wie | null = bsn != null && persoonId == null ? { bsn } : bsn == null && persoonId != null ? { persoonId } : null;
  const invoer = { loket: loket ?? context.verzoek.aanroeper.loket, reden: reden.trim(), idempotentiesleutel };
  const fouten = [
    ...(wie === null ? preciesEen : listFouten('bsn' in wie ? checkBsn('bsn', wie.bsn) : checkId('persoonId', wie.persoonId))),
    ...listFouten(checkLoket(invoer.loket, context), checkReden(invoer.reden), checkIdempotentiesleutel(idempotentiesleutel)),
  ];
  return wie === null || fouten.length > 0 ? { fouten } : { ...invoer, wie };
}

/**
 * Makes the relation of an organisation to a person who lives elsewhere (or anywhere), with a reason that the person reads. Who is not linked
 * yet is linked within the same transaction. Then it is decided who is first responsible, and the person is offered to that party.
 * @throws GraphQLError BRON_NIET_BESCHIKBAAR when the BRP had to be asked and gave no answer; OVERBELAST; NIET_BEVOEGD for a party that the graph does not know.
 */
export const meldAan: NonNullable<MutationResolvers['meldAan']> = async (_bron, { input }, context) => {
  const invoer = leesInvoer(input, context);
  if ('fouten' in invoer) return metFouten(invoer.fouten);
  const { wie } = invoer;
  const gevonden = 'bsn' in wie ? await context.loaders.zoekOpBsn(wie.bsn) : await context.loaders.zoekOpId(wie.persoonId);
  if (gevonden === null) return metFouten(['bsn' in wie ? onbekendNummer : onbekendePersoon]);
  const uitkomst = await legVast(gevonden, invoer, context);
  if ('fouten' in uitkomst) return metFouten(uitkomst.fouten);
  context.loaders.vergeet(uitkomst.antwoord.persoonId);
  await beslisAanmelding(uitkomst.antwoord, context);
  return toon(uitkomst.antwoord, context);
};

function legVast(gevonden: Gevondene, { wie, loket, reden, idempotentiesleutel }: Invoer, context: WerkcentrumContext) {
  const { verzoek: { aanroeper: { organisatie, sub, partij: naam } }, handelingen: { store, maakId } } = context;
  const partij = findPartij(naam);
  if (partij === undefined) throw nietBevoegd();
  const invoer = ['bsn' in wie ? wie.bsn : wie.persoonId, loket, reden];
  return doeEenmalig(context, { handeling: 'meldAan', idempotentiesleutel, invoer }, antwoordSchema, async (tx, op) => {
    const persoonId = 'bekend' in gevonden ? gevonden.bekend.id : (await store.koppelingen.koppelBinnen(tx, gevonden.nieuw, op)).id;
    const aanmeldingId = maakId();
    await store.aanmeldingen.legVast(tx, { id: aanmeldingId, persoonId, organisatie, partij, loket, sub, reden, op });
    await store.monitor.legInstroomVast(tx, persoonId, loket, op);
    await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'aanmelding.gedaan', onderwerp: aanmeldingId, persoonId, loket, versie: null, op });
    return { antwoord: { persoonId, aanmeldingId }, persoonId };
  });
}

async function toon({ persoonId, aanmeldingId }: Antwoord, { loaders }: WerkcentrumContext) {
  const [persoon, aanmeldingen] = await Promise.all([loaders.persoon.load(persoonId), loaders.aanmeldingen.load(persoonId)]);
  const aanmelding = aanmeldingen.find(({ id }) => id === aanmeldingId) ?? null;
  // Without a relation (a private party without consent) nothing is told of what is known already.
  const [plan, overdrachten] = persoon === null ? [null, []] : await Promise.all([loaders.werkplanVanPersoon.load(persoonId), loaders.overdrachten.load(persoonId)]);
  return {
    persoon, aanmelding, fouten: [],
    bestaandWerkplan: plan?.status === 'BEEINDIGD' ? null : plan,
    verantwoordelijkheid: aanmelding?.openBesluit()?.verantwoordelijkheid ?? null,
    overdracht: overdrachten.find((een) => een.aanmeldingId === aanmeldingId) ?? overdrachten.find(({ status, soort }) => status === 'OPEN' && soort === 'VERANTWOORDELIJKHEID') ?? null,
  };
}
