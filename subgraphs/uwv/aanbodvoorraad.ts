import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { toDatumTijd, type Klok } from '../shared/klok.ts';
import type { Termijn } from '../shared/suwinet/client.ts';
import type { Aanboduitkomst } from './mapping-aanbod.ts';
import type { AanbodSource } from './source-aanbod.ts';
import type { Aanbodregel } from './source-types.ts';

type Bewaard = { readonly op: number; readonly regels: readonly Aanbodregel[] };

/** The offer of regions, in the order asked. Never rejects. */
export type Aanbodvoorraad = (regios: readonly string[], termijn: Termijn) => Promise<Aanboduitkomst[]>;

const toMislukt = (fout: unknown, bewaard: Bewaard | undefined): Aanboduitkomst => {
  const reden = fout instanceof Bronfout ? fout.soort : 'INTERNE_FOUT';
  if (bewaard) return { soort: 'VEROUDERD', regels: bewaard.regels, peildatum: toDatumTijd(bewaard.op), reden };
  return { soort: 'MISLUKT', status: fout instanceof Bronfout ? toBijdragestatus(fout) : 'NIET_BESCHIKBAAR', reden };
};

/**
 * Keeps UWV's offer, which is about no person: asked again after `bewaarMs`, and on trouble the old one with its own peildatum.
 * It holds one entry a region, and asks all regions that are due in one question.
 */
export function createAanbodvoorraad(fetchAanbod: AanbodSource, bewaarMs: number, klok: Klok): Aanbodvoorraad {
  const voorraad = new Map<string, Bewaard>();
  const isVers = (regio: string): boolean => klok() - (voorraad.get(regio)?.op ?? -Infinity) < bewaarMs;
  const ververs = async (regios: readonly string[], termijn: Termijn): Promise<unknown> => {
    try {
      const gevonden = await fetchAanbod(regios, termijn);
      for (const regio of regios) {
        const regels = gevonden.get(regio);
        if (regels) voorraad.set(regio, { op: klok(), regels });
        else voorraad.delete(regio);
      }
      return null;
    } catch (fout) {
      return fout;
    }
  };
  return async (regios, termijn) => {
    const nodig = [...new Set(regios)].filter((regio) => !isVers(regio));
    const fout = nodig.length > 0 ? await ververs(nodig, termijn) : null;
    return regios.map((regio) => {
      const bewaard = voorraad.get(regio);
      if (fout !== null && nodig.includes(regio)) return toMislukt(fout, bewaard);
      return bewaard
        ? { soort: 'GEVONDEN', regels: bewaard.regels, peildatum: toDatumTijd(bewaard.op), reden: null }
        : { soort: 'NIETS_GEVONDEN', peildatum: toDatumTijd(klok()) };
    });
  };
}
