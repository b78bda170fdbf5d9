import { gemeenteInhoud, type GemeenteInhoud } from '../shared/sleutelinhoud.ts';
import type { GemeenteContext } from './context.ts';

/** What a sealed key holds; null when it does not open for this request. */
export function openSleutel({ ontzegelaar, verzoek, klok }: Pick<GemeenteContext, 'ontzegelaar' | 'verzoek' | 'klok'>, sleutel: string): GemeenteInhoud | null {
  try {
    return gemeenteInhoud.parse(ontzegelaar.open(sleutel, verzoek, klok()));
  } catch {
    return null;
  }
}
