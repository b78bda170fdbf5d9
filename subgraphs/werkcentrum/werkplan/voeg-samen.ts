import { createHash } from 'node:crypto';
import { toDatumTijd } from '../../shared/klok.ts';
import { sorteerBronnen, toBron } from '../bronnen.ts';
import type { Activiteit, Activiteitbijdrage, Bron, Partij, Werkplanbijdrage } from '../generated.ts';
import { eigenBroncode, toEigenActiviteit, toUitkomst } from './eigen-activiteiten.ts';
import type { EigenActiviteit } from './inhoud.ts';

/** What one party brings to a plan: its contributions, or the source that says why there are none. */
export type Partijdeel = {
  readonly partij: Partij;
  readonly bijdragen: readonly Werkplanbijdrage[];
  readonly ontbreekt: Bron | null;
};

/** The one plan out of the parts of all parties. */
export type Samenvoeging = {
  /** Ordered by first day, holder and number. null when nothing is known and a party that was to be asked did not say so. */
  readonly activiteiten: readonly Activiteit[] | null;
  readonly bronnen: readonly Bron[];
};

type Vermelding = { readonly partij: Partij; readonly houder: string; readonly bron: string; readonly activiteit: Activiteitbijdrage };

/** What the plan itself keeps: its activities, and since when (ms). */
export type Eigendeel = { readonly activiteiten: readonly EigenActiviteit[]; readonly sinds: number };

/**
 * Merges the contributions of all parties with what the plan itself keeps. Two activities are one only when the same holder gives the same number,
 * or when the party that carries out an activity of the plan gives it as its kenmerk, or the number that it gave to our request for it.
 */
export function voegSamen(planId: string, delen: readonly Partijdeel[], eigen: Eigendeel = { activiteiten: [], sinds: 0 }): Samenvoeging {
  const bronnen = delen.flatMap(({ partij, bijdragen, ontbreekt }) =>
    [...bijdragen.map(({ bron }) => toBron(bron, partij)), ...(ontbreekt ? [ontbreekt] : [])]).concat(toEigenBron(eigen));
  const vanPartijen = groepeer(delen.flatMap(toVermeldingen)).map((groep) => ({ groep, activiteit: toActiviteit(planId, groep) })).toSorted((a, b) => opVolgorde(a.activiteit, b.activiteit));
  const activiteiten = verbind(vanPartijen, eigen.activiteiten).toSorted(opVolgorde);
  const isVolledig = bronnen.every(isUitgesproken) && delen.every(({ bijdragen }) => bijdragen.every((deel) => deel.activiteiten !== null));
  return { activiteiten: activiteiten.length === 0 && !isVolledig ? null : activiteiten, bronnen: sorteerBronnen(bronnen) };
}

/** Whether a source leaves no gap in a plan. Without a koppeling a party was never asked to do anything in it; that is none. */
export const isUitgesproken = ({ status }: Bron): boolean => status === 'ACTUEEL' || status === 'NIETS_GEVONDEN' || status === 'GEEN_KOPPELING';

const toEigenBron = ({ activiteiten, sinds }: Eigendeel): Bron[] => activiteiten.length === 0 ? []
  : [{ code: eigenBroncode, naam: 'Het werkplan zelf', partij: 'WERKCENTRUM', houder: 'WERKCENTRUM', status: 'ACTUEEL', peildatum: toDatumTijd(sinds), reden: null }];

type Vanpartij = { readonly groep: Activiteitgroep; readonly activiteit: Activiteit };

/** The activities of the parties and of the plan, those that are one joined. Of two with one kenmerk the first is it. */
function verbind(vanPartijen: readonly Vanpartij[], eigen: readonly EigenActiviteit[]): Activiteit[] {
  const verbonden = new Map<Vanpartij, EigenActiviteit>();
  for (const een of eigen) {
    const partij = vanPartijen.find(({ groep: { vermeldingen } }) => vermeldingen.some((vermelding) => vermelding.partij === een.partij && isVan(vermelding.activiteit, een)));
    if (partij !== undefined) verbonden.set(partij, een);
  }
  const alleen = eigen.filter((een) => ![...verbonden.values()].includes(een));
  return [...vanPartijen.map((een) => { const zelf = verbonden.get(een); return zelf === undefined ? een.activiteit : vulUitPlan(een.activiteit, zelf); }), ...alleen.map(toEigenActiviteit)];
}

/** Exact only: our own id, or the number that the party gave to our request for it. */
const isVan = ({ kenmerk, nummer }: Activiteitbijdrage, { id, aanvraag }: EigenActiviteit): boolean =>
  kenmerk === id || (nummer !== null && aanvraag?.status === 'BEVESTIGD' && aanvraag.nummer === nummer);

/** What the party that carries it out says stands; what it does not say is taken from the plan, and a party that says nothing of the status did not confirm. */
const vulUitPlan = (partij: Activiteit, eigen: EigenActiviteit): Activiteit => ({
  ...partij,
  id: eigen.id,
  omschrijving: partij.omschrijving ?? eigen.omschrijving,
  status: partij.status === 'ONBEKEND' ? eigen.status : partij.status,
  begindatum: partij.begindatum ?? eigen.begindatum,
  einddatum: partij.einddatum ?? eigen.einddatum,
  uitvoerder: partij.uitvoerder ?? eigen.uitvoerder,
  bronnen: [...partij.bronnen, eigenBroncode].toSorted(),
  isEigen: true, bedragEuro: eigen.bedragEuro, uitkomst: toUitkomst(eigen), vacature: eigen.vacature ?? null,
});

const toVermeldingen = ({ partij, bijdragen }: Partijdeel): Vermelding[] => bijdragen.flatMap(({ bron, activiteiten }) =>
  (activiteiten ?? []).map((activiteit) => ({ partij, houder: bron.houder, bron: bron.code, activiteit })));

/** One group per activity: who has a number meets the same number of the same holder, who has none stays alone. */
function groepeer(vermeldingen: readonly Vermelding[]): Activiteitgroep[] {
  const genummerd = Map.groupBy(vermeldingen.filter(({ activiteit }) => activiteit.nummer !== null), ({ houder, activiteit }) => JSON.stringify([houder, activiteit.nummer]));
  const naamloos = Map.groupBy(vermeldingen.filter(({ activiteit }) => activiteit.nummer === null), ({ houder, activiteit }) => JSON.stringify(toKenmerken(houder, activiteit)));
  return [
    ...[...genummerd.values()].map((groep) => ({ vermeldingen: groep, volgnummer: 0 })),
    ...[...naamloos.values()].flatMap((gelijken) => gelijken.toSorted(opInhoud).map((vermelding, volgnummer) => ({ vermeldingen: [vermelding], volgnummer }))),
  ];
}

/** `volgnummer` tells activities without a number apart that are alike in all that their id is made of. */
type Activiteitgroep = { readonly vermeldingen: readonly Vermelding[]; readonly volgnummer: number };

// What does not change while an activity runs: its state and end may, its id may not.
const toKenmerken = (houder: string, { soort, begindatum, omschrijving }: Activiteitbijdrage): unknown[] => [houder, soort.lijst, soort.code, begindatum, omschrijving];

function toActiviteit(planId: string, { vermeldingen, volgnummer }: Activiteitgroep): Activiteit {
  const [eerste, ...rest] = vermeldingen.toSorted((a, b) => volheid(b.activiteit) - volheid(a.activiteit) || opInhoud(a, b));
  if (eerste === undefined) throw new Error('een groep zonder vermeldingen');
  const { partij, houder, activiteit } = rest.reduce(vulAan, eerste);
  const { nummer, soort, omschrijving, status, begindatum, einddatum, uitvoerder } = activiteit;
  return {
    id: toId([planId, ...(nummer === null ? [...toKenmerken(houder, activiteit), volgnummer] : [houder, nummer])]),
    partij, houder, nummer, soort, omschrijving, status, begindatum, einddatum, uitvoerder,
    bronnen: [...new Set(vermeldingen.map(({ bron }) => bron))].toSorted(),
    isEigen: false, bedragEuro: null, uitkomst: null, vacature: null,
  };
}

const toId = (kenmerken: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(kenmerken)).digest('base64url');

const volheid = ({ omschrijving, status, begindatum, einddatum, uitvoerder }: Activiteitbijdrage): number =>
  [omschrijving, begindatum, einddatum, uitvoerder].filter((waarde) => waarde !== null).length + (status === 'ONBEKEND' ? 0 : 1);

const isBeeindigd = (status: Activiteitbijdrage['status']): boolean => status === 'AFGEROND' || status === 'GESTOPT';

/** Known goes before unknown; and what ended does not run again under its number, so a source that says that is not behind. */
function kiesStatus(vol: Activiteitbijdrage['status'], ander: Activiteitbijdrage['status']): Activiteitbijdrage['status'] {
  return vol === 'ONBEKEND' || (isBeeindigd(ander) && !isBeeindigd(vol)) ? ander : vol;
}

/** The fullest mention stands; what it does not say is taken from the next. */
const vulAan = (vol: Vermelding, ander: Vermelding): Vermelding => ({
  ...vol,
  activiteit: {
    ...vol.activiteit,
    omschrijving: vol.activiteit.omschrijving ?? ander.activiteit.omschrijving,
    status: kiesStatus(vol.activiteit.status, ander.activiteit.status),
    begindatum: vol.activiteit.begindatum ?? ander.activiteit.begindatum,
    einddatum: vol.activiteit.einddatum ?? ander.activiteit.einddatum,
    uitvoerder: vol.activiteit.uitvoerder ?? ander.activiteit.uitvoerder,
  },
});

const opInhoud = (a: Vermelding, b: Vermelding): number => compare(a.bron, b.bron) || compare(JSON.stringify(a.activiteit), JSON.stringify(b.activiteit));

/** The order of activities. Unknown goes last, so that what is planned stands first. */
export const opVolgorde = (a: Activiteit, b: Activiteit): number =>
  compare(a.begindatum ?? '9', b.begindatum ?? '9') || compare(a.houder, b.houder) || compare(a.nummer ?? '\uffff', b.nummer ?? '\uffff') || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
