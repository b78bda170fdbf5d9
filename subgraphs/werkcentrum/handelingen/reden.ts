import type { Invoerfout } from '../../shared/invoer.ts';

const redenlengte = { min: 10, max: 500 };

/** Checks a reason that others read: 10 through 500 characters as a reader counts them, an emoji is one. */
export function checkReden(reden: string): Invoerfout | null {
  const aantal = [...reden].length;
  return aantal >= redenlengte.min && aantal <= redenlengte.max ? null
    : { veld: 'reden', code: 'LENGTE', melding: `Een reden heeft ${redenlengte.min} tot en met ${redenlengte.max} tekens.` };
}
