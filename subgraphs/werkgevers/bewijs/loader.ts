import { GraphQLError } from 'graphql';
import { meldingVan } from '../../shared/foutcodes.ts';
import { checkId, eisGeldig } from '../../shared/invoer.ts';
import type { Verwerkingen } from '../../shared/verwerkingen.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Rangschikking } from '../generated.ts';
import type { Beroepenlijst } from '../profiel.ts';
import { regelversie } from '../rules/punten.ts';
import type { Herleider } from './herleider.ts';
import { toRangschikking } from './toon.ts';

/** Whose officer may look. */
const partij = 'WERKGEVERSSERVICEPUNT';

/** What is needed to make a ranking again for somebody. */
export type Rangschikkingdelen = { readonly verzoek: Verzoek; readonly verwerkingen: Verwerkingen; readonly herleidBewijs: Herleider; readonly lijst: Beroepenlijst };

/**
 * Makes a ranking again for an officer of the werkgeversservicepunt, and notes that this was asked; null for anyone else, and when there is no proof.
 * It is about no person that is known here: profiles in a proof have no number.
 * @throws GraphQLError ONGELDIGE_INVOER, or BRON_NIET_BESCHIKBAAR when proofs cannot be read.
 */
export const createRangschikkingloader = ({ verzoek: { aanroeper }, verwerkingen, herleidBewijs, lijst }: Rangschikkingdelen) => async (zoekopdracht: string): Promise<Rangschikking | null> => {
  if (aanroeper.rol !== 'functionaris' || aanroeper.partij !== partij) return null;
  eisGeldig(checkId('zoekopdracht', zoekopdracht));
  const noteer = (uitkomst: 'GEGEVEN' | 'NIETS_GEVONDEN' | 'MISLUKT'): void => verwerkingen.noteer({ betrokkene: null, gegevens: ['rangschikking'], uitkomst, relatie: 'TOEZICHT' });
  try {
    const gevonden = await herleidBewijs(zoekopdracht);
    noteer(gevonden === null ? 'NIETS_GEVONDEN' : 'GEGEVEN');
    return gevonden && toRangschikking(zoekopdracht, gevonden, lijst, regelversie);
  } catch {
    noteer('MISLUKT');
    throw new GraphQLError(meldingVan('BRON_NIET_BESCHIKBAAR'), { extensions: { code: 'BRON_NIET_BESCHIKBAAR' } });
  }
};
