import { createAanvraagregister, type Aanvraagregister, type Toegezegd } from '../aanvragen/register.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { plusDagen } from '../population/dagen.ts';
import { uwv } from '../population/feiten.ts';
import type { Activiteitfeit, Dag, Mens } from '../population/types.ts';
import { listAanbod } from '../uwv-aanbod/aanbod.ts';

/** What a request takes: one place of a line of UWV's offer. */
export type UwvPlek = { readonly sleutel: string; readonly naam: string; readonly duurWeken: number | null };

/** The requests that UWV has, beside its offer and its files. */
export type UwvAanvragen = Aanvraagregister<UwvPlek>;

/** ReferentienrDvlUwvWb has exactly 11 characters; those of the population begin with 4. */
const toNummer = (volgnummer: number): string => `5${String(volgnummer).padStart(10, '0')}`;

/** UWV takes whom it has in its population, for what it offers in the region, as long as there is a place. */
export const createUwvAanvragen = ({ vindOpBsn }: Pick<Bevolking, 'vindOpBsn'>): UwvAanvragen => createAanvraagregister<UwvPlek>({
  kent: (bsn) => vindOpBsn(bsn) !== undefined,
  nummer: toNummer,
  beslis({ regio, instrument }, bezet) {
    const regels = listAanbod(regio === null ? [] : [regio], bezet).flatMap(({ aanbod }) => aanbod);
    const regel = regels.find(({ uuidInstrument, nummer }) => uuidInstrument === instrument.toLowerCase() || (uuidInstrument === null && nummer === instrument));
    if (!regel) return 'Dit hoort niet bij het aanbod van UWV in deze regio.';
    if (regel.vrijePlaatsen !== null && regel.vrijePlaatsen <= 0) return 'Er is geen plaats vrij.';
    return { sleutel: regel.nummer, naam: regel.naam, duurWeken: regel.duurWeken };
  },
});

const toWerkinstrument = ({ aanvraag, nummer, plek: { naam, duurWeken } }: Toegezegd<UwvPlek>, peildatum: Dag): Activiteitfeit => {
  const begin = aanvraag.begindatum ?? peildatum;
  return { nummer, soort: 'AANVRAAG', omschrijving: naam, begin, eind: duurWeken === null ? null : plusDagen(begin, 7 * duurWeken), status: begin > peildatum ? 'GEPLAND' : 'LOPEND' };
};

/** The population as UWV knows it with what it accepted; nobody in the population itself changes. */
export const metAanvragen = ({ vindOpBsn, peildatum }: Pick<Bevolking, 'vindOpBsn' | 'peildatum'>, aanvragen: UwvAanvragen): Pick<Bevolking, 'vindOpBsn'> => ({
  vindOpBsn(bsn): Mens | undefined {
    const mens = vindOpBsn(bsn);
    const erbij = aanvragen.listToegezegd(bsn).map((een) => toWerkinstrument(een, peildatum));
    if (mens === undefined || erbij.length === 0) return mens;
    const eigen = mens.uwv ?? uwv({});
    return { ...mens, uwv: { ...eigen, werkinstrumenten: [...eigen.werkinstrumenten, ...erbij] } };
  },
});
