const gewichten = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Check digit of eight digits by the elfproef (weights 9..2, -1); null when no digit makes it pass. */
const controlecijfer = (cijfers: string): number | null => {
  const rest = gewichten.reduce((som, gewicht, plaats) => som + gewicht * Number(cijfers[plaats]), 0) % 11;
  return rest === 10 ? null : rest;
};

/** Whether a text is nine digits that pass the elfproef. */
export const slaagtVoorElfproef = (bsn: string): boolean =>
  /^\d{9}$/.test(bsn) && controlecijfer(bsn.slice(0, 8)) === Number(bsn[8]);

/**
 * Synthetic numbers in a fixed order: first the 9,090 of the form 9999xxxxx, then 9998xxxxx, 9997xxxxx and down,
 * so that a population of the default size keeps within the agreed test form. `behalve` are left out.
 */
export function* bsnReeks(behalve: ReadonlySet<string>): Generator<string, void> {
  for (let voorvoegsel = 9999; voorvoegsel > 9000; voorvoegsel -= 1) {
    for (let volgnummer = 0; volgnummer < 10_000; volgnummer += 1) {
      const cijfers = `${voorvoegsel}${String(volgnummer).padStart(4, '0')}`;
      const laatste = controlecijfer(cijfers);
      if (laatste !== null && !behalve.has(`${cijfers}${laatste}`)) yield `${cijfers}${laatste}`;
    }
  }
}
