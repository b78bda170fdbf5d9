import { toDatumTijd } from '../../shared/klok.ts';
import { koppelpartijen, toOntbrekend } from '../bronnen.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Koppelpartij } from '../loaders.ts';
import type { Werkplanbijdragen, WerkplanParent } from '../parents.ts';
import { toSocialePartnersBijdrage } from './sociale-partners.ts';
import { voegSamen, type Partijdeel, type Samenvoeging } from './voeg-samen.ts';

const velden = {
  UWV: 'uwvWerkplanbijdragen', GEMEENTE: 'gemeenteWerkplanbijdragen', SBB: 'sbbWerkplanbijdragen', OOFONDS: 'oofondsWerkplanbijdragen',
} as const satisfies Record<Koppelpartij, keyof Werkplanbijdragen>;

/** Merges what the parties sent along with what werkcentrum itself keeps of this person. */
export async function laadSamenvoeging(plan: WerkplanParent, { loaders, klok, verzoek }: WerkcentrumContext): Promise<Samenvoeging> {
  const [gekoppeld, eigen] = await Promise.all([loaders.koppelpartijen.load(plan.persoonId), loaders.socialePartners.load(plan.persoonId), loaders.noteer(plan.persoonId, 'werkplan')]);
  const delen = koppelpartijen.map((partij): Partijdeel => {
    const veld = velden[partij];
    const bijdragen = plan.persoon?.[veld] ?? null;
    const isStil = bijdragen === null || bijdragen.length === 0;
    return { partij, bijdragen: bijdragen ?? [], ontbreekt: isStil ? toOntbrekend(partij, veld, gekoppeld.has(partij), verzoek, bijdragen !== null) : null };
  });
  const socialePartners = toSocialePartnersBijdrage(eigen, toDatumTijd(klok()));
  return voegSamen(plan.id, [...delen, { partij: 'SOCIALE_PARTNERS', bijdragen: [socialePartners], ontbreekt: null }]);
}
