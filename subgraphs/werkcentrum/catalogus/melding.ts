import type { Archief } from './archief.ts';
import type { Momentopname } from './types.ts';

/**
 * An archive that also tells of every version that is not the one before. What EVA never answered for is not told of: it would say that
 * every instrument is gone.
 */
export function metMelding(archief: Archief, opVersie: (momentopname: Momentopname) => void): Archief {
  let gemeld = '';
  return {
    ...archief,
    bewaar(momentopname, moment, behoud) {
      const { versie, bouwstenen } = momentopname;
      if (versie !== gemeld && bouwstenen.bronEva.peildatum !== null) {
        gemeld = versie;
        opVersie(momentopname);
      }
      return archief.bewaar(momentopname, moment, behoud);
    },
  };
}
