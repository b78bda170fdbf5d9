import type { Activiteit, Activiteituitkomst } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import type { EigenActiviteit } from './inhoud.ts';
import { toActiviteitsoort } from './soorten.ts';

/** The code of the source of what the plan itself keeps. */
export const eigenBroncode = 'werkcentrum.werkplan';

const uitkomsten: readonly Activiteituitkomst[] = ['BEHAALD', 'NIET_BEHAALD', 'GESTOPT', 'NIET_OVERGENOMEN'];

/** What came of an own activity; null when that is not (yet) known. */
export const toUitkomst = ({ uitkomst }: Pick<EigenActiviteit, 'uitkomst'>): Activiteituitkomst | null => uitkomsten.find((een) => een === uitkomst) ?? null;

/** An activity that only the plan itself knows, as the graph shows it. */
export const toEigenActiviteit = (eigen: EigenActiviteit): Activiteit => ({
  id: eigen.id, partij: eigen.partij, houder: 'WERKCENTRUM', nummer: null, soort: toActiviteitsoort(eigen.soort), omschrijving: eigen.omschrijving, status: eigen.status,
  begindatum: eigen.begindatum, einddatum: eigen.einddatum, uitvoerder: eigen.uitvoerder, bronnen: [eigenBroncode],
  isEigen: true, bedragEuro: eigen.bedragEuro, uitkomst: toUitkomst(eigen), vacature: eigen.vacature ?? null,
});

type Status = EigenActiviteit['status'];

/** An own activity that an act is about, or why there is none in a status in which that act can be done. */
export function zoekActiviteit(activiteiten: readonly EigenActiviteit[], id: string, statussen: readonly Status[]): EigenActiviteit | { readonly fouten: readonly Invoerfout[] } {
  const gevonden = activiteiten.find((een) => een.id === id);
  if (gevonden === undefined) return { fouten: [{ veld: 'activiteitId', code: 'ONBEKENDE_ACTIVITEIT', melding: 'Deze activiteit houdt het werkplan niet zelf bij.' }] };
  if (statussen.includes(gevonden.status)) return gevonden;
  return { fouten: [{ veld: 'activiteitId', code: 'NIET_IN_DEZE_STAND', melding: `Dit kan niet met een activiteit die ${gevonden.status.toLowerCase()} is.`, toegestaan: statussen }] };
}

/** The activities with this one in the place of what it was. */
export const vervang = (activiteiten: readonly EigenActiviteit[], nieuw: EigenActiviteit): EigenActiviteit[] => activiteiten.map((een) => (een.id === nieuw.id ? nieuw : een));
