import type { Klok } from './klok.ts';

// rate-limiter-flexible reads the clock of the machine; here time comes from outside, as everywhere.

/** Limits how often something may be done, per whom. Kept in this process only. */
export type Limiet = {
  /** Takes one; false when there is none left, and then nothing is taken. */
  readonly neem: (wie: string) => boolean;
  /** How long until there is one to take, in ms; 0 is now. Takes nothing. */
  readonly wachttijd: (wie: string) => number;
  /** For how many something is kept. */
  readonly grootte: () => number;
};

const ruimOpBij = 10_000;
// Whoever can be a hundred thousand at once is not stopped by a limit per whom; the memory of this process must be.
const hoogstens = 100_000;
// Less than any clock here can tell, more than adding fractions may be off.
const speling = 0.001;

/**
 * Makes a token bucket per key: `aantal` at once, and then as many per `vensterMs`, evenly. Kept is only the moment at which a bucket
 * is full again (GCRA); after that its owner is forgotten, and the first of too many is forgotten at once.
 */
export function createLimiet(aantal: number, vensterMs: number, klok: Klok): Limiet {
  const volOp = new Map<string, number>();
  const perStuk = vensterMs / aantal;
  let grens = ruimOpBij;
  const ruimOp = (nu: number): void => {
    for (const [wie, moment] of volOp) if (moment <= nu) volOp.delete(wie);
    const oudste = volOp.keys().next();
    if (volOp.size >= hoogstens && !oudste.done) volOp.delete(oudste.value);
    // Otherwise many who all asked just now would be looked through at every question.
    grens = Math.min(hoogstens, Math.max(ruimOpBij, volOp.size * 2));
  };
  // A clock that is set back may not shut anybody out for longer than the window.
  const isVolOp = (wie: string, nu: number): number => Math.min(Math.max(volOp.get(wie) ?? nu, nu), nu + vensterMs);
  const teVroeg = (wie: string, nu: number): number => isVolOp(wie, nu) + perStuk - nu - vensterMs;
  return {
    neem(wie) {
      const nu = klok();
      if (volOp.size >= grens && !volOp.has(wie)) ruimOp(nu);
      const mag = teVroeg(wie, nu) <= speling;
      volOp.set(wie, isVolOp(wie, nu) + (mag ? perStuk : 0));
      return mag;
    },
    wachttijd(wie) {
      const ms = teVroeg(wie, klok());
      return ms > speling ? Math.ceil(ms) : 0;
    },
    grootte: () => volOp.size,
  };
}
