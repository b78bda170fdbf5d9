import type { WerkcentrumContext } from '../context.ts';
import type { GedateerdeOpgave } from '../opgave.ts';
import type { PersoonParent } from '../parents.ts';
import type { Persoonsfeiten } from '../rules/feiten.ts';
import { leesBijdragen, type Situatiebronnen } from './bijdragen.ts';
import { leesSituatie, type Lezingen } from './lezingen.ts';
import { toPersoonsfeiten } from './persoonsfeiten.ts';

/** Everything that is known of a person in this request, read once and judged as often as is asked. */
export type Persoonsbeeld = {
  readonly bronnen: Situatiebronnen;
  readonly lezingen: Lezingen;
  readonly opgave: GedateerdeOpgave | null;
  readonly feiten: Persoonsfeiten;
};

/** Reads the contributions that came along with the person, and what the person told. */
export async function leesPersoonsbeeld(parent: PersoonParent, { loaders, verzoek }: Pick<WerkcentrumContext, 'loaders' | 'verzoek'>): Promise<Persoonsbeeld> {
  const [gekoppeld, opgave] = await Promise.all([loaders.koppelpartijen.load(parent.id), loaders.opgave.load(parent.id), loaders.noteer(parent.id, 'situatie')]);
  const bronnen = leesBijdragen(parent, gekoppeld, verzoek);
  const lezingen = leesSituatie(bronnen);
  return { bronnen, lezingen, opgave, feiten: toPersoonsfeiten(lezingen, opgave?.opgave ?? null) };
}
