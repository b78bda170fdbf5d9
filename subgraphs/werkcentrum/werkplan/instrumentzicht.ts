import type { Activiteit } from '../generated.ts';
import { eigenBroncode } from './eigen-activiteiten.ts';
import type { EigenActiviteit } from './inhoud.ts';
import { instrumentsoort, toActiviteitsoort } from './soorten.ts';
import { opVolgorde, type Samenvoeging } from './voeg-samen.ts';

// Some instruments exist for the banenafspraak only: who reads that one of them is used, reads that somebody is in the doelgroepregister. To
// leave out only those would say the same. So who may not see that register sees of every instrument that there is one, when, by which party
// and how it goes, and of none which it is.

/** What is the same whichever instrument it is. What the party that carries it out says of it goes too: its words name it as well. */
const zonderInstrument = (activiteit: Activiteit): Activiteit => ({
  ...activiteit, houder: 'WERKCENTRUM', nummer: null, soort: toActiviteitsoort(instrumentsoort), omschrijving: null, uitvoerder: null, bedragEuro: null, bronnen: [eigenBroncode],
});

/** The activities of a plan, without which instruments of the menukaart they are. @param eigen those that the plan itself keeps in this version. */
export function verbergInstrumenten({ activiteiten, bronnen }: Samenvoeging, eigen: readonly EigenActiviteit[]): Samenvoeging {
  const ingezet = new Set(eigen.filter(({ soort, instrument }) => instrument !== null || soort === instrumentsoort).map(({ id }) => id));
  if (activiteiten === null || ingezet.size === 0) return { activiteiten, bronnen };
  return { activiteiten: activiteiten.map((een) => (ingezet.has(een.id) ? zonderInstrument(een) : een)).toSorted(opVolgorde), bronnen };
}
