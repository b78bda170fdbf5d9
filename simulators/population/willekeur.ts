/** Repeatable randomness: equal seeds give equal draws. */
export type Willekeur = {
  /** Whole number from..through, both included. */
  geheel: (van: number, tot: number) => number;
  /** True with this probability (0..1). */
  kans: (deel: number) => boolean;
  /** One of a list. Throws on an empty list. */
  kies: <T>(lijst: readonly T[]) => T;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for facts about synthetic people. */
export const createWillekeur = (zaad: number): Willekeur => {
  let toestand = zaad >>> 0;
  const volgende = (): number => {
    toestand = (toestand + 0x6d2b79f5) >>> 0;
    let mengsel = Math.imul(toestand ^ (toestand >>> 15), toestand | 1);
    mengsel ^= mengsel + Math.imul(mengsel ^ (mengsel >>> 7), mengsel | 61);
    return ((mengsel ^ (mengsel >>> 14)) >>> 0) / 4_294_967_296;
  };
  const geheel = (van: number, tot: number): number => van + Math.floor(volgende() * (tot - van + 1));
  return {
    geheel,
    kans: (deel) => volgende() < deel,
    kies: (lijst) => {
      const gekozen = lijst[geheel(0, lijst.length - 1)];
      if (gekozen === undefined) throw new RangeError('Uit een lege lijst valt niet te kiezen');
      return gekozen;
    },
  };
};
