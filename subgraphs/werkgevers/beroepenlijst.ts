import { z } from 'zod';
import type { Beroep, Beroepenlijst } from './profiel.ts';

const uris = z.array(z.string().min(1));

/** The file of the list, made from a published classification (CompetentNL, ESCO) and named with its version. */
const lijstbestand = z.object({
  versie: z.string().min(1),
  beroepen: z.array(z.object({ uri: z.string().min(1), naam: z.string().min(1), buren: uris, essentieel: uris, belangrijk: uris })),
}).superRefine(({ beroepen }, context) => {
  const gezien = new Set<string>();
  for (const [plaats, { uri }] of beroepen.entries()) {
    if (gezien.has(uri)) context.addIssue({ code: 'custom', path: ['beroepen', plaats, 'uri'], message: 'Dit beroep staat dubbel in de lijst.' });
    gezien.add(uri);
  }
});

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** By their name without regard to case and accents. */
function createZoeker(beroepen: readonly Beroep[]): Beroepenlijst['zoek'] {
  const opNaam = beroepen.map((beroep) => ({ beroep, naam: plat(beroep.naam) })).sort((a, b) => (a.naam < b.naam ? -1 : 1));
  return (tekst) => {
    const gevraagd = plat(tekst).trim();
    const woorden = gevraagd.split(/\s+/);
    const gevonden = opNaam.filter(({ naam }) => woorden.every((woord) => naam.includes(woord)));
    const [begin, rest] = [gevonden.filter(({ naam }) => naam.startsWith(gevraagd)), gevonden.filter(({ naam }) => !naam.startsWith(gevraagd))];
    return [...begin, ...rest].map(({ beroep }) => beroep);
  };
}

/**
 * Reads the list from a parsed JSON value. A code that it does not have gives null: it is passed on as it came and marked where it is shown.
 * @throws z.ZodError with every fault of the list.
 */
export function leesBeroepenlijst(waarde: unknown): Beroepenlijst {
  const { versie, beroepen } = lijstbestand.parse(waarde);
  const perUri: ReadonlyMap<string, Beroep> = new Map(beroepen.map((beroep) => [beroep.uri, beroep]));
  return { versie, vind: (uri) => perUri.get(uri) ?? null, zoek: createZoeker(beroepen) };
}
