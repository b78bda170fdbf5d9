import type { Transaction } from 'kysely';
import { z } from 'zod';
import { toDatumTijd } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import { checkId, checkVersie, type Invoerfout } from '../../shared/invoer.ts';
import type { Tabellen } from '../store/database.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import type { Balieinstemming, Werkplaninhoud } from '../werkplan/inhoud.ts';
import { pasToe, standVan, weigering, type Planhandeling } from '../werkplan/toestanden.ts';
import { bepaalOpdrachten, merkIngetrokken, vouwIn, type Aanvraagopdracht } from '../aanvragen/stand.ts';
import { toNamens, type Partijaanvraagrecord } from '../store/partijaanvragen.ts';
import { werkVoorraadBij } from '../werkvoorraad/werk-bij.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';

// Every act on a plan goes this way: who may not see the plan finds none; the version that the asker saw must be the last; what is done is one
// transaction with the next version, the event that tells of it, and the keeping of the answer.

/** What every act on a plan is asked with. */
export type Werkplaninvoer = { readonly werkplanId: string; readonly verwachteVersie: number; readonly idempotentiesleutel: string };

/** What an act makes of a plan. */
export type Werkplanwijziging = {
  /** What changes of what the plan says. Where it then stands, and who still agrees, follows from the act (`werkplan/toestanden.ts`). */
  readonly inhoud: Partial<Omit<Werkplaninhoud, 'instemming' | 'wijziging'>>;
  /** How the person agreed, for an act that records that they did at a desk. */
  readonly aanBalie?: Balieinstemming;
  /** What is told of it, for example "werkplan.vastgesteld". */
  readonly gebeurtenis: string;
  /** The loket that should hear of it. */
  readonly loket?: string | null;
  /** Why, for the history. */
  readonly reden?: string | null;
  /** What else belongs to it, within the same transaction. */
  readonly daarbij?: (tx: Transaction<Tabellen>) => Promise<void>;
};

/** Makes the change, or says why it cannot be made. Within the transaction; may use nothing of the store but that. */
export type Wijzig = (huidig: Werkplanrecord, moment: number, tx: Transaction<Tabellen>) => Werkplanwijziging | { readonly fouten: readonly Invoerfout[] } | Promise<Werkplanwijziging | { readonly fouten: readonly Invoerfout[] }>;

/** What every act on a plan answers: the plan as it is now, also when nothing was done. */
export type Werkplanantwoord = { readonly werkplan: Werkplanrecord | null; readonly fouten: readonly Invoerfout[] };

/** The plan is not there, or not to be seen. */
export const onbekendWerkplan: Invoerfout = { veld: 'werkplanId', code: 'ONBEKEND_WERKPLAN', melding: 'Dit werkplan bestaat niet, of het is niet te zien.' };

const verouderd = ({ versie }: Werkplanrecord): Invoerfout =>
  ({ veld: 'verwachteVersie', code: 'VERSIE_VERSCHILT', melding: `Iemand anders heeft het werkplan gewijzigd: nu geldt versie ${versie}. Bekijk die en probeer het opnieuw.` });

const antwoordSchema = z.object({ versie: z.int() });

/** Who changes a plan, as the history keeps it. */
export const toWijziging = (handeling: string, reden: string | null, { verzoek: { aanroeper }, handelingen: { store } }: WerkcentrumContext): NonNullable<Werkplaninhoud['wijziging']> => ({
  handeling, reden, organisatie: aanroeper.organisatie, partij: aanroeper.partij, rol: aanroeper.rol, loket: aanroeper.loket,
  medewerker: store.geheim.vindhash('medewerker', JSON.stringify([aanroeper.organisatie, aanroeper.sub])),
});

async function schrijf(huidig: Werkplanrecord, aanvragen: readonly Partijaanvraagrecord[], handeling: Planhandeling, { inhoud, aanBalie, gebeurtenis, loket = null, reden = null, daarbij }: Werkplanwijziging, moment: number, tx: Transaction<Tabellen>, context: WerkcentrumContext): Promise<number> {
  const { verzoek: { aanroeper }, handelingen: { store, maakId } } = context;
  const { status, vastgesteldOp, instemming } = pasToe(huidig, handeling, aanroeper.rol === 'burger' ? 'BURGER' : 'PROFESSIONAL', moment, toDatumTijd, aanBalie);
  const versie = huidig.versie + 1;
  const wordt = inhoud.activiteiten ?? huidig.activiteiten;
  const opdrachten = bepaalOpdrachten(huidig.activiteiten, wordt, new Set(aanvragen.map(({ activiteitId }) => activiteitId)));
  const activiteiten = merkIngetrokken(wordt, opdrachten, moment);
  await store.werkplannen.voegVersieToe(tx, {
    id: huidig.id, versie, persoonId: huidig.persoonId, status, gewijzigdOp: moment, vastgesteldOp,
    // What was vastgelegd belongs to the version in which that was done.
    inhoud: { ...huidig, vastlegging: null, ...inhoud, activiteiten, instemming, wijziging: toWijziging(handeling, reden, context) },
  });
  await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: gebeurtenis, onderwerp: huidig.id, persoonId: huidig.persoonId, loket, versie, op: moment });
  await geefOpdrachten(tx, huidig, opdrachten, moment, context);
  await werkVoorraadBij(tx, huidig, { ...huidig, ...inhoud, activiteiten, status }, moment, context);
  await store.monitor.legVerloopVast(tx, huidig, { ...huidig, ...inhoud, activiteiten, status }, moment);
  await daarbij?.(tx);
  return versie;
}

/** Leaves what parties are to be asked because of it, within the same transaction. */
async function geefOpdrachten(tx: Transaction<Tabellen>, { id, persoonId }: Werkplanrecord, opdrachten: readonly Aanvraagopdracht[], moment: number, { verzoek: { aanroeper, doel, traceparent }, handelingen: { store: { partijaanvragen } } }: WerkcentrumContext): Promise<void> {
  const namens = toNamens(aanroeper, doel, traceparent);
  for (const opdracht of opdrachten) {
    switch (opdracht.soort) {
      case 'VRAAG_AAN': {
        const { activiteit: { id: activiteitId, omschrijving, begindatum, bedragEuro }, instrument, partij } = opdracht;
        await partijaanvragen.vraagAan(tx, { activiteitId, werkplanId: id, persoonId, partij, namens, wat: { instrument, omschrijving, begindatum, bedragEuro } }, moment);
        break;
      }
      case 'TREK_IN': await partijaanvragen.trekIn(tx, opdracht.activiteitId, namens, moment); break;
      case 'SLUIT': await partijaanvragen.sluit(tx, opdracht.activiteitId, opdracht.uitkomst, opdracht.antwoord, moment); break;
    }
  }
}

/**
 * Does an act on a plan, once for its key.
 * @param invoer the input as it counts, always in the same order, for the fingerprint.
 * @param controles what is wrong with the input by itself; told together with what is wrong with the rest.
 */
export async function wijzigWerkplan(
  context: WerkcentrumContext, handeling: Planhandeling, { werkplanId, verwachteVersie, idempotentiesleutel }: Werkplaninvoer, invoer: readonly (string | number | boolean | null)[],
  controles: readonly (Invoerfout | null)[], wijzig: Wijzig,
): Promise<Werkplanantwoord> {
  const { loaders, handelingen: { store } } = context;
  const fouten = listFouten(checkId('werkplanId', werkplanId), checkVersie('verwachteVersie', verwachteVersie), checkIdempotentiesleutel(idempotentiesleutel), ...controles);
  const gezien = fouten.some(({ veld }) => veld === 'werkplanId') ? null : await loaders.werkplan.load(werkplanId);
  if (fouten.length > 0) return { werkplan: gezien, fouten };
  if (gezien === null) return { werkplan: null, fouten: [onbekendWerkplan] };
  try {
    const uitkomst = await doeEenmalig(context, { handeling, idempotentiesleutel, invoer: [werkplanId, verwachteVersie, ...invoer] }, antwoordSchema, async (tx, moment) => {
      const gevonden = await store.werkplannen.vergrendel(tx, werkplanId);
      if (gevonden === null) throw new Geweigerd([onbekendWerkplan]);
      const aanvragen = await store.partijaanvragen.listVanPlannen([werkplanId], tx);
      const huidig = { ...gevonden, activiteiten: vouwIn(gevonden.activiteiten, aanvragen) };
      if (huidig.versie !== verwachteVersie) throw new Geweigerd([verouderd(huidig)]);
      const weigert = weigering(standVan(huidig), handeling);
      if (weigert !== null) throw new Geweigerd([weigert]);
      const wijziging = await wijzig(huidig, moment, tx);
      if ('fouten' in wijziging) throw new Geweigerd(wijziging.fouten);
      return { antwoord: { versie: await schrijf(huidig, aanvragen, handeling, wijziging, moment, tx, context) }, persoonId: huidig.persoonId };
    });
    if ('fouten' in uitkomst) return { werkplan: gezien, fouten: uitkomst.fouten };
    return { werkplan: await herlees(context, werkplanId, uitkomst.antwoord.versie), fouten: [] };
  } catch (fout) {
    if (!(fout instanceof Geweigerd)) throw fout;
    return { werkplan: await herlees(context, werkplanId, null), fouten: fout.fouten };
  }
}

/** The plan after an act: in the version that came of it, or the last one. */
async function herlees({ loaders }: WerkcentrumContext, id: string, versie: number | null): Promise<Werkplanrecord | null> {
  loaders.vergeetPlan(id);
  return versie === null ? loaders.werkplan.load(id) : loaders.werkplanversie.load({ id, versie });
}
