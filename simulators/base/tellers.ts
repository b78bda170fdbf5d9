/** Counts requests per path class. */
export type Tellers = {
  tel: (klasse: string) => void;
  /** Number of requests per path class since the start or the last reset, in order of first arrival. */
  stand: () => Record<string, number>;
  wis: () => void;
};

/** Makes an empty counter. */
export const createTellers = (): Tellers => {
  const aantallen = new Map<string, number>();
  return {
    tel: (klasse) => void aantallen.set(klasse, (aantallen.get(klasse) ?? 0) + 1),
    stand: () => Object.fromEntries(aantallen),
    wis: () => aantallen.clear(),
  };
};
