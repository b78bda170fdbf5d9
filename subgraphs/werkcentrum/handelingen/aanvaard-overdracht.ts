import type { Transaction } from 'kysely';
import { toDatumTijd } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { AanvaardOverdrachtInput, MutationResolvers } from '../generated.ts';
import { checkVersie, type Invoerfout } from '../../shared/invoer.ts';
import { meldTerug } from '../overdracht/bied-aan.ts';
import type { Tabellen } from '../store/database.ts';
import type { Overdrachtrecord } from '../store/overdrachten.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, listFouten } from './handeling.ts';
import { beantwoordEenmalig, herleesOverdracht, nietOpen, vindTeBeantwoorden, type Overdrachtuitkomst } from './overdrachthandeling.ts';
import { wijzigWerkplan, type Wijzig } from './werkplanhandeling.ts';

const versieNodig: Invoerfout = { veld: 'verwachteVersie', code: 'VERPLICHT', melding: 'Bij deze overdracht hoort een werkplan; noem de versie die u zag.' };

/** Accepts, and tells who offered it; false when it is no longer open. */
async function aanvaard(tx: Transaction<Tabellen>, overdracht: Overdrachtrecord, op: number, werkplanId: string | null, context: WerkcentrumContext): Promise<boolean> {
  const { verzoek: { aanroeper: { organisatie } }, handelingen: { store } } = context;
  const isGelukt = await store.overdrachten.beslis(tx, { id: overdracht.id, status: 'AANVAARD', op, organisatie, ...(werkplanId === null ? {} : { werkplanId }) });
  if (!isGelukt) return false;
  await meldTerug(tx, 'overdracht.aanvaard', overdracht, op, context);
  if (overdracht.soort === 'VERANTWOORDELIJKHEID') await store.aanmeldingen.handelAf(tx, overdracht.persoonId, op);
  return true;
}

/** The plan that goes along: that of the offer, or the one that was begun since. */
async function findWerkplanId({ status, werkplanId, persoonId }: Overdrachtrecord, { loaders }: WerkcentrumContext): Promise<string | null> {
  if (status !== 'OPEN' || werkplanId !== null) return werkplanId;
  const plan = await loaders.werkplanVanPersoon.load(persoonId);
  return plan === null || plan.status === 'BEEINDIGD' ? null : plan.id;
}

async function metPlan(overdracht: Overdrachtrecord, werkplanId: string, verwachteVersie: number, idempotentiesleutel: string, context: WerkcentrumContext): Promise<Overdrachtuitkomst> {
  const { soort, naarPartij: partij, naarLoket: loket } = overdracht;
  const wijzig: Wijzig = async (_huidig, op, tx) => {
    if (!(await aanvaard(tx, overdracht, op, werkplanId, context))) return { fouten: [nietOpen] };
    return soort === 'DOORVERWIJZING' ? { inhoud: {}, gebeurtenis: 'werkplan.doorverwijzingAanvaard' }
      : { inhoud: { verantwoordelijke: { partij, loket, sinds: toDatumTijd(op), grondslag: overdracht.open().grondslag } }, gebeurtenis: 'werkplan.overgedragen' };
  };
  const uitkomst = await wijzigWerkplan(context, 'aanvaardOverdracht', { werkplanId, verwachteVersie, idempotentiesleutel }, [overdracht.id], [], wijzig);
  return { ...uitkomst, overdracht: await herleesOverdracht(overdracht, context) };
}

async function zonderPlan(overdracht: Overdrachtrecord, idempotentiesleutel: string, context: WerkcentrumContext): Promise<Overdrachtuitkomst> {
  const fouten = await beantwoordEenmalig(context, { handeling: 'aanvaardOverdracht', idempotentiesleutel, invoer: [overdracht.id] }, async (tx, op) => {
    if (!(await aanvaard(tx, overdracht, op, null, context))) throw new Geweigerd([nietOpen]);
    return overdracht;
  });
  return { overdracht: await herleesOverdracht(overdracht, context), werkplan: null, fouten };
}

async function aanvaardMet({ overdrachtId, verwachteVersie, idempotentiesleutel }: AanvaardOverdrachtInput, context: WerkcentrumContext): Promise<Overdrachtuitkomst> {
  const gevonden = await vindTeBeantwoorden(overdrachtId, listFouten(checkVersie('verwachteVersie', verwachteVersie), checkIdempotentiesleutel(idempotentiesleutel)), context);
  if ('fouten' in gevonden) return gevonden;
  const { overdracht } = gevonden;
  const werkplanId = await findWerkplanId(overdracht, context);
  if (werkplanId === null) return zonderPlan(overdracht, idempotentiesleutel, context);
  if (verwachteVersie == null) return { overdracht, werkplan: await context.loaders.werkplan.load(werkplanId), fouten: [versieNodig] };
  return metPlan(overdracht, werkplanId, verwachteVersie, idempotentiesleutel, context);
}

/**
 * Accepts an overdracht: the asker's organisation may see the person from now on, and with responsibility the plan moves in a new version
 * (001:1134-1138). Its id and its running activities stay.
 */
export const aanvaardOverdracht: NonNullable<MutationResolvers['aanvaardOverdracht']> = (_bron, { input }, context) => aanvaardMet(input, context);
