import { createAanvraagregister, type Aanvraagregister, type Toegezegd } from '../aanvragen/register.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { plusDagen } from '../population/dagen.ts';
import type { Dag } from '../population/types.ts';
import type { Leerplaats } from './gegevens.ts';

/** What a request takes: one place at a leerbedrijf. */
export type SbbPlek = { readonly sleutel: string; readonly leerplaats: Leerplaats };

/** The requests that SBB has, beside its places and its participants. */
export type SbbAanvragen = Aanvraagregister<SbbPlek>;

const isOpen = ({ einddatum }: Leerplaats, peildatum: Dag): boolean => einddatum === null || einddatum >= peildatum;

/** SBB takes its own participants, for what it has places for in the region, at the first leerbedrijf with one free. */
export const createSbbAanvragen = ({ vindOpDeelnemernummer, peildatum }: Pick<Bevolking, 'vindOpDeelnemernummer' | 'peildatum'>, leerplaatsen: readonly Leerplaats[]): SbbAanvragen => createAanvraagregister<SbbPlek>({
  kent: (nummer) => vindOpDeelnemernummer(nummer) !== undefined,
  nummer: (volgnummer) => `PL-A${String(volgnummer).padStart(6, '0')}`,
  beslis({ regio, instrument }, bezet) {
    const passend = leerplaatsen.filter((een) => een.regio === regio && een.instrumentUuid === instrument.toLowerCase() && isOpen(een, peildatum));
    if (passend.length === 0) return 'Hiervoor zijn er in deze regio geen leerplaatsen.';
    const leerplaats = passend.find(({ leerplaatsId, plaatsen }) => plaatsen > bezet(leerplaatsId));
    return leerplaats === undefined ? 'Er is geen plaats vrij.' : { sleutel: leerplaats.leerplaatsId, leerplaats };
  },
});

/** The places with what is still free. */
export const metBezetting = (leerplaatsen: readonly Leerplaats[], { bezet }: SbbAanvragen): Leerplaats[] =>
  leerplaatsen.map((een) => ({ ...een, plaatsen: een.plaatsen - bezet(een.leerplaatsId) }));

/** An accepted request as SBB tells it among the praktijkleren of its participant. */
export const toPraktijkleren = ({ aanvraag: { kenmerk, begindatum }, nummer, plek: { leerplaats } }: Toegezegd<SbbPlek>, peildatum: Dag): object => {
  const { crebo, kwalificatie, leerweg, opbrengst, leerbedrijfId, duurWeken } = leerplaats;
  const startdatum = begindatum ?? peildatum;
  return { praktijklerenId: nummer, crebo, kwalificatie, leerweg, opbrengst, leerbedrijfId, startdatum, einddatum: plusDagen(startdatum, 7 * duurWeken), resultaat: null, kenmerk };
};
