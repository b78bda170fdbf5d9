import type { WerkcentrumContext } from '../context.ts';
import type { Loket, MutationResolvers, Partij } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { biedAan, trekIn, type Aanbieding } from '../overdracht/bied-aan.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import type { Overdrachtuitkomst } from './overdrachthandeling.ts';
import { checkReden } from './reden.ts';
import { wijzigWerkplan, type Werkplanantwoord, type Wijzig } from './werkplanhandeling.ts';

const onbekendLoket: Invoerfout = { veld: 'naarLoket', code: 'ONBEKEND_LOKET', melding: 'Er is geen loket met deze id.' };
const alVerantwoordelijk: Invoerfout = { veld: 'naarLoket', code: 'AL_VERANTWOORDELIJK', melding: 'Dit loket is al eerstverantwoordelijk voor dit werkplan.' };
const eigenLoket: Invoerfout = { veld: 'naarLoket', code: 'EIGEN_LOKET', melding: 'Overdragen gaat naar een ander loket dan het eigen.' };

/** Checks to which loket somebody goes. */
export const checkNaarLoket = (naar: Loket | undefined, { verzoek: { aanroeper } }: WerkcentrumContext): Invoerfout | null =>
  naar === undefined ? onbekendLoket : naar.id === aanroeper.loket ? eigenLoket : null;

/** Why this party: the ground of the last change that pointed to it; null where a professional decides without one. */
const grondslagVan = ({ situatiewijzigingen }: Pick<Werkplanrecord, 'situatiewijzigingen'>, partij: Partij): string | null => {
  const voorstel = situatiewijzigingen.at(-1)?.voorstel ?? null;
  return voorstel?.partij === partij ? voorstel.grondslag.vindplaats : null;
};

/** The overdracht that an act on a plan offered: the one of the version that came of it. */
export async function toonAangeboden({ werkplan, fouten }: Werkplanantwoord, { loaders }: WerkcentrumContext): Promise<Overdrachtuitkomst> {
  if (werkplan === null || fouten.length > 0) return { overdracht: null, werkplan, fouten };
  loaders.vergeetOverdrachten(werkplan.persoonId);
  const alle = await loaders.overdrachten.load(werkplan.persoonId);
  return { overdracht: alle.find(({ werkplanId, versie }) => werkplanId === werkplan.id && versie === werkplan.versie) ?? null, werkplan, fouten };
}

/**
 * Offers the responsibility for a plan to another loket, which answers within a term. Until then nothing moves; an earlier offer that was not
 * answered is withdrawn. The plan keeps its id and running activities continue.
 */
export const draagOver: NonNullable<MutationResolvers['draagOver']> = async (_bron, { input }, context) => {
  const reden = input.reden.trim();
  const naar = findLoket(input.naarLoket);
  const wijzig: Wijzig = (huidig, op) => {
    if (naar === undefined || huidig.verantwoordelijke?.loket === naar.id) return { fouten: [alVerantwoordelijk] };
    const aanbieding: Aanbieding = {
      persoonId: huidig.persoonId, werkplanId: huidig.id, versie: huidig.versie + 1, aanmeldingId: null, soort: 'VERANTWOORDELIJKHEID',
      naarPartij: naar.partij, naarLoket: naar.id, op, reden, onderwerp: null, grondslag: grondslagVan(huidig, naar.partij),
    };
    return {
      inhoud: {}, gebeurtenis: 'werkplan.overdrachtAangeboden', reden,
      daarbij: async (tx) => {
        await trekIn(tx, { persoonId: huidig.persoonId }, op, context);
        await biedAan(tx, aanbieding, context);
      },
    };
  };
  return toonAangeboden(await wijzigWerkplan(context, 'draagOver', input, [input.naarLoket, reden], [checkNaarLoket(naar, context), checkReden(reden)], wijzig), context);
};
