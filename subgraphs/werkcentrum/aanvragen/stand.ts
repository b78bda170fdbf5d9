import { toDatumTijd } from '../../shared/klok.ts';
import { toReden } from '../redenen.ts';
import type { Aanvraagstatus } from '../generated.ts';
import { aanvraagpartijen, type Aanvraagpartij, type Partijaanvraagrecord } from '../store/partijaanvragen.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';

// Where a request to a party stands. A plan keeps it with its activity; while the request has a road, what is known of its delivery counts
// (store/partijaanvragen.ts), and the next version of the plan keeps that.

/** Where the request for an activity stands, as a plan keeps it. */
type Aanvraag = NonNullable<EigenActiviteit['aanvraag']>;

/** Whether requests to a party can have a road at all; a fund, a private party without a system, has none. */
export const isAanvraagpartij = (partij: string): partij is Aanvraagpartij => aanvraagpartijen.some((een) => een === partij);

const teVragen: ReadonlySet<string> = new Set<EigenActiviteit['partij']>([...aanvraagpartijen, 'OOFONDS']);

/**
 * Where the request to the party that carries an activity out stands when it is agreed, at a moment in ms; null when there is none to be made.
 * @param heeftWeg requests leave by themselves; otherwise a person sends them all.
 */
export function beginAanvraag(partij: EigenActiviteit['partij'], moment: number, heeftWeg: boolean): Aanvraag | null {
  if (!teVragen.has(partij)) return null;
  return { status: heeftWeg && isAanvraagpartij(partij) ? 'UITSTAAND' : 'BUITEN_SYSTEEM', op: toDatumTijd(moment), nummer: null, reden: null };
}

type Voortgang = Pick<Partijaanvraagrecord, 'handeling' | 'fase' | 'uitkomst' | 'op' | 'antwoord'>;

function toStatus({ handeling, fase, uitkomst }: Voortgang): Aanvraag['status'] {
  if (fase === 'MISLUKT') return 'MISLUKT';
  if (uitkomst === 'GEEN_WEG') return 'BUITEN_SYSTEEM';
  if (uitkomst !== null) return uitkomst;
  return handeling === 'INTREKKEN' ? 'WORDT_INGETROKKEN' : fase === 'ONTVANGEN' ? 'ONTVANGEN' : 'UITSTAAND';
}

/** Where a request stands by its delivery. The reason of what failed is a sentence of ours, all else is what the party said. */
export const toAanvraag = (voortgang: Voortgang): Aanvraag => {
  const { antwoord: { nummer, reden }, op, fase, uitkomst } = voortgang;
  const isCode = fase === 'MISLUKT' || uitkomst === 'GEEN_WEG';
  return { status: toStatus(voortgang), op: toDatumTijd(op), nummer, reden: isCode && reden !== null ? toReden(reden).toelichting : reden };
};

/** The activities of a plan with what is known of the delivery of their requests. */
export function vouwIn(activiteiten: readonly EigenActiviteit[], aanvragen: readonly Partijaanvraagrecord[]): EigenActiviteit[] {
  const perActiviteit = new Map(aanvragen.map((een) => [een.activiteitId, een]));
  return activiteiten.map((activiteit) => {
    const aanvraag = perActiviteit.get(activiteit.id);
    return aanvraag === undefined ? activiteit : { ...activiteit, aanvraag: toAanvraag(aanvraag) };
  });
}

/** What an act means for the request of one activity. */
export type Aanvraagopdracht =
  | { readonly soort: 'VRAAG_AAN'; readonly activiteit: EigenActiviteit; readonly instrument: string; readonly partij: Aanvraagpartij }
  | { readonly soort: 'TREK_IN'; readonly activiteitId: string }
  | { readonly soort: 'SLUIT'; readonly activiteitId: string; readonly uitkomst: 'BEVESTIGD' | 'GEWEIGERD'; readonly antwoord: Partijaanvraagrecord['antwoord'] };

const isVoorbij = ({ status }: EigenActiviteit): boolean => status === 'GESTOPT' || status === 'AFGEWEZEN';
const kanLopen: ReadonlySet<string> = new Set<Aanvraag['status']>(['UITSTAAND', 'ONTVANGEN', 'BEVESTIGD', 'MISLUKT']);

function opdrachtVan(was: EigenActiviteit | undefined, wordt: EigenActiviteit, heeftWeg: boolean): Aanvraagopdracht | null {
  const [eerder, nu] = [was?.aanvraag ?? null, wordt.aanvraag];
  if (nu === null) return null;
  if (eerder === null) {
    const { partij, instrument } = wordt;
    return nu.status === 'UITSTAAND' && isAanvraagpartij(partij) && instrument !== null ? { soort: 'VRAAG_AAN', activiteit: wordt, instrument, partij } : null;
  }
  if (!heeftWeg) return null;
  if (nu.status !== eerder.status) return nu.status === 'BEVESTIGD' || nu.status === 'GEWEIGERD' ? { soort: 'SLUIT', activiteitId: wordt.id, uitkomst: nu.status, antwoord: { nummer: nu.nummer, reden: nu.reden } } : null;
  return was !== undefined && !isVoorbij(was) && isVoorbij(wordt) && kanLopen.has(eerder.status) ? { soort: 'TREK_IN', activiteitId: wordt.id } : null;
}

/** What an act on a plan means for requests to parties. @param wegen the activities whose request has a road. */
export const bepaalOpdrachten = (was: readonly EigenActiviteit[], wordt: readonly EigenActiviteit[], wegen: ReadonlySet<string>): Aanvraagopdracht[] =>
  wordt.map((een) => opdrachtVan(was.find(({ id }) => id === een.id), een, wegen.has(een.id))).filter((opdracht) => opdracht !== null);

/** The activities as the plan keeps them once these are given: what is to be withdrawn says so. */
export const merkIngetrokken = (activiteiten: readonly EigenActiviteit[], opdrachten: readonly Aanvraagopdracht[], moment: number): EigenActiviteit[] => {
  const weg = new Set(opdrachten.flatMap((een) => (een.soort === 'TREK_IN' ? [een.activiteitId] : [])));
  return activiteiten.map((een) => (een.aanvraag !== null && weg.has(een.id) ? { ...een, aanvraag: { ...een.aanvraag, status: 'WORDT_INGETROKKEN', op: toDatumTijd(moment), reden: null } } : een));
};

/** A request as the graph shows it, without its form. */
export type Getoondeaanvraag = {
  readonly activiteit: EigenActiviteit; readonly status: Aanvraagstatus; readonly op: string; readonly nummer: string | null; readonly reden: string | null;
  readonly pogingen: number; readonly laatstePoging: number | null;
};

/**
 * The requests to parties of a plan, in the order of its activities.
 * @param aanvragen what is known of their delivery now; none for a plan as it was.
 */
export function listAanvragen(activiteiten: readonly EigenActiviteit[], aanvragen: readonly Partijaanvraagrecord[]): Getoondeaanvraag[] {
  const perActiviteit = new Map(aanvragen.map((een) => [een.activiteitId, een]));
  return vouwIn(activiteiten, aanvragen).flatMap((activiteit) => {
    const { id, aanvraag } = activiteit;
    const { pogingen = 0, laatstePoging = null } = perActiviteit.get(id) ?? {};
    return aanvraag === null ? [] : [{ activiteit, ...aanvraag, pogingen, laatstePoging }];
  });
}
