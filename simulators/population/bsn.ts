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
 * The first `aantal` synthetic numbers in a fixed order: the 9,090 of the form 9999xxxxx, then 9998xxxxx, 9997xxxxx and down,
 * so that a population of the default size keeps within the agreed test form. `behalve` are left out.
 */
export const neemBsns = (aantal: number, behalve: ReadonlySet<string>): string[] => {
  const gevonden: string[] = [];
  for (let begin = 99_999_999; gevonden.length < aantal; begin -= 10_000) {
    for (let cijfers = begin - 9_999; cijfers <= begin && gevonden.length < aantal; cijfers += 1) {
      const laatste = controlecijfer(String(cijfers));
      const bsn = `${cijfers}${laatste}`;
      if (laatste !== null && !behalve.has(bsn)) gevonden.push(bsn);
    }
  }
  return gevonden;
};
