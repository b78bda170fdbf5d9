import { plusMaanden } from '../rules/tijd.ts';
import { WERKFIT_TERMIJN_MAANDEN } from '../rules/plafonds.ts';
import type { Agendapunt, Agendawijziging } from '../store/agenda.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';

/** An activity still takes place: agreed or begun. */
const loopt = ({ status }: EigenActiviteit): boolean => status === 'GEPLAND' || status === 'LOPEND';

/** The activities of a plan before and after a change. */
export type Activiteitenwijziging = { readonly vorige: readonly EigenActiviteit[]; readonly nieuw: readonly EigenActiviteit[] };

/**
 * What a loket must not miss of the activities of a plan: the last day of each, and when a werkfit place is due for review. A change of that
 * activity counts as its review, so that the next is due three months from then (001:285-297); another change of the plan does not.
 * @param isWerkfit whether an activity is a werkfit place; null when that is not known now. @param vandaag the day of the change.
 */
export function bepaalAgenda({ vorige, nieuw }: Activiteitenwijziging, isWerkfit: (activiteit: EigenActiviteit) => boolean | null, vandaag: string): Agendawijziging {
  const lopend = nieuw.filter(loopt);
  const einden = lopend.flatMap(({ id, einddatum }): Agendapunt[] => (einddatum === null ? [] : [{ soort: 'ACTIVITEIT_EINDIGT', activiteit: id, dag: einddatum }]));
  const beoordelingen = lopend.filter((activiteit) => isWerkfit(activiteit) === true).map((activiteit) => {
    const eerder = vorige.find(({ id }) => id === activiteit.id);
    const isNieuw = eerder === undefined || !loopt(eerder);
    const blijft = JSON.stringify(eerder) === JSON.stringify(activiteit);
    const vanaf = isNieuw || blijft ? activiteit.begindatum ?? vandaag : vandaag;
    const punt: Agendapunt = { soort: 'WERKFIT_BEOORDELEN', activiteit: activiteit.id, dag: plusMaanden(vanaf, WERKFIT_TERMIJN_MAANDEN) };
    return { punt, blijft };
  });
  return {
    punten: [...einden, ...beoordelingen.filter(({ blijft }) => !blijft).map(({ punt }) => punt)],
    blijft: beoordelingen.filter(({ blijft }) => blijft).map(({ punt }) => punt),
    onbekend: lopend.filter((activiteit) => isWerkfit(activiteit) === null).map(({ id }) => id),
  };
}
