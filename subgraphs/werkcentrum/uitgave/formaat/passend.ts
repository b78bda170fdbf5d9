import type { Cel, Kolom, Rij } from '../kolommen.ts';

// Sources say anything. What a column cannot hold in one of the formats it holds in none, so that every format says the same.

const grootsteGeheel = 2 ** 31 - 1;
const grootsteBedrag = 9_999_999_999.99;

const isDag = (waarde: string): boolean => {
  const dag = /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? new Date(`${waarde}T00:00:00Z`) : null;
  return dag !== null && !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(waarde);
};

// Half of a character of two halves is no text in UTF-8, and NUL is none for a database.
const toTekst = (waarde: string): string => (waarde.includes('\0') ? waarde.replaceAll('\0', '\uFFFD') : waarde).toWellFormed();

function toPassend({ soort }: Kolom, cel: Cel): Cel {
  switch (soort) {
    case 'tekst': return typeof cel === 'string' ? toTekst(cel) : null;
    case 'teksten': return Array.isArray(cel) ? cel.map(toTekst) : null;
    case 'geheel': return typeof cel === 'number' && Number.isInteger(cel) && Math.abs(cel) <= grootsteGeheel ? cel : null;
    case 'bedrag': return typeof cel === 'number' && Math.abs(cel) <= grootsteBedrag ? Math.round(cel * 100) / 100 : null;
    case 'datum': return typeof cel === 'string' && isDag(cel) ? cel : null;
    case 'janee': return typeof cel === 'boolean' ? cel : null;
  }
}

/**
 * Makes rows fit their columns: text that is UTF-8, whole numbers of 32 bits, amounts of ten digits and two decimals, days that exist. What
 * does not fit counts as not known.
 * @returns a function that throws an Error where a column that is always there would be left empty.
 */
export const createPassend = (kolommen: readonly Kolom[]): ((rij: Rij) => Rij) => (rij) => {
  const passend: Record<string, Cel> = {};
  for (const kolom of kolommen) {
    const cel = toPassend(kolom, rij[kolom.naam] ?? null);
    if (cel === null && kolom.isVerplicht) throw new Error(`kolom ${kolom.naam} is leeg of past niet`);
    passend[kolom.naam] = cel;
  }
  return passend;
};
