import { z } from 'zod';
import { toDatumTijd } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { werkKandidaatBij } from '../kandidaten/werk-bij.ts';
import { bepaalBeginverantwoordelijke } from '../overdracht/beginverantwoordelijke.ts';
import { checkLoket, checkTekst } from '../werkplan/invoer.ts';
import { loketVan } from '../werkplan/loket.ts';
import { pasToe } from '../werkplan/toestanden.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { toWijziging, type Werkplanantwoord } from './werkplanhandeling.ts';

const antwoordSchema = z.object({ werkplanId: z.uuid() });

const onbekend: Invoerfout = { veld: 'persoonId', code: 'ONBEKENDE_PERSOON', melding: 'Deze persoon bestaat niet, of is niet te zien.' };
const bestaat: Invoerfout = { veld: 'persoonId', code: 'WERKPLAN_BESTAAT', melding: 'Deze persoon heeft al een werkplan dat loopt; ga daarmee verder.' };

type Invoer = { readonly persoonId: string; readonly doel: string; readonly naam: string; readonly organisatie: string; readonly loket: string | null; readonly idempotentiesleutel: string };

const listInvoerfouten = ({ persoonId, doel, naam, organisatie, loket, idempotentiesleutel }: Invoer): Invoerfout[] => listFouten(
  checkId('persoonId', persoonId), checkTekst('doel', doel, 3, 1000), checkTekst('arrangeur.naam', naam, 1, 200), checkTekst('arrangeur.organisatie', organisatie, 1, 200),
  checkLoket('arrangeur.loket', loket), checkIdempotentiesleutel(idempotentiesleutel));

/**
 * Begins the one plan of a person. Who has an open plan gets that back, with why there is no second.
 * @throws GraphQLError OVERBELAST.
 */
export const stelWerkplanOp: NonNullable<MutationResolvers['stelWerkplanOp']> = async (_bron, { input }, context) => {
  const { persoonId, doel, arrangeur, idempotentiesleutel } = input;
  const invoer = { persoonId, doel: doel.trim(), naam: arrangeur.naam.trim(), organisatie: arrangeur.organisatie.trim(), loket: arrangeur.loket ?? context.verzoek.aanroeper.loket, idempotentiesleutel };
  const fouten = listInvoerfouten(invoer);
  if (fouten.length > 0) return { werkplan: null, fouten };
  if ((await context.loaders.relatie.load(persoonId)) === null) return { werkplan: null, fouten: [onbekend] };
  return begin(invoer, context);
};

async function vindVerantwoordelijke(persoonId: string, { loaders }: WerkcentrumContext): Promise<ReturnType<typeof bepaalBeginverantwoordelijke>> {
  const [aanmeldingen, overdrachten, vorig] = await Promise.all([loaders.aanmeldingen.load(persoonId), loaders.overdrachten.load(persoonId), loaders.werkplanVanPersoon.load(persoonId)]);
  // What is shown after the act is read anew.
  loaders.vergeetPlan(vorig?.id ?? '');
  return bepaalBeginverantwoordelijke(aanmeldingen, overdrachten, vorig?.gewijzigdOp ?? 0);
}

async function begin({ persoonId, doel, naam, organisatie, loket, idempotentiesleutel }: Invoer, context: WerkcentrumContext): Promise<Werkplanantwoord> {
  const { loaders, handelingen: { store, maakId } } = context;
  const verantwoordelijke = await vindVerantwoordelijke(persoonId, context);
  try {
    const uitkomst = await doeEenmalig(context, { handeling: 'stelWerkplanOp', idempotentiesleutel, invoer: [persoonId, doel, naam, organisatie, loket] }, antwoordSchema, async (tx, op) => {
      const id = maakId();
      const { status, instemming, vastgesteldOp } = pasToe('GEEN', 'stelWerkplanOp', 'PROFESSIONAL', op, toDatumTijd);
      const inhoud = {
        doel, arrangeur: { naam, organisatie, loket: loket ?? '' }, overkoepelendPlan: null, intake: null, diagnose: null, activiteiten: [], instemming, verantwoordelijke,
        situatiewijzigingen: [], uitkomst: null, wijziging: toWijziging('stelWerkplanOp', null, context), vastlegging: null,
      };
      await store.kandidaten.neemSlot(tx, persoonId);
      const isBegonnen = await store.werkplannen.begin(tx, { id, versie: 1, persoonId, status, vastgesteldOp, gewijzigdOp: op, inhoud });
      if (!isBegonnen) throw new Geweigerd([bestaat]);
      await store.monitor.legInstroomVast(tx, persoonId, loketVan(inhoud), op);
      await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'werkplan.opgesteld', onderwerp: id, persoonId, loket, versie: 1, op });
      await werkKandidaatBij(tx, persoonId, { ...inhoud, status }, op, context);
      return { antwoord: { werkplanId: id }, persoonId };
    });
    if ('fouten' in uitkomst) return { werkplan: null, fouten: uitkomst.fouten };
    return { werkplan: await loaders.werkplanversie.load({ id: uitkomst.antwoord.werkplanId, versie: 1 }), fouten: [] };
  } catch (fout) {
    if (!(fout instanceof Geweigerd)) throw fout;
    return { werkplan: await loaders.werkplanVanPersoon.load(persoonId), fouten: fout.fouten };
  }
}
