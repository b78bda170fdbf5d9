import { voorbeeldclaims } from '../verzoek.fixture.ts';
import { createPseudoniemen } from './pseudoniem.ts';
import { toLogregel, type Logregel, type Verwerking } from './regel.ts';
import type { Logboekopslag } from './opslag.ts';
import { createKetencontrole, type Ketenbreuk } from './keten.ts';

/** Pseudonyms for tests; the numbers are synthetic. */
export const pseudoniemen = createPseudoniemen(new Uint8Array(32).fill(3));
export const piet = pseudoniemen.pseudoniemVan('999990019');
export const ans = pseudoniemen.pseudoniemVan('999990020');

/** A moment on a Tuesday at noon. */
export const dinsdagmiddag = Date.parse('2026-11-03T12:00:00+01:00');

export const voorbeeldverwerking: Verwerking = {
  naam: 'uwv.werkplanbijdrage',
  activiteit: 'https://register.example.nl/verwerkingen/werkplan',
  betrokkene: { pseudoniem: piet, soort: 'BSN' },
  gegevens: ['UITKERING'],
  relatie: 'REGIO',
  uitkomst: 'GEGEVEN',
  begin: dinsdagmiddag,
  eind: dinsdagmiddag + 20,
};

const hexVan = (nummer: number, cijfers: number): string => nummer.toString(16).padStart(cijfers, '0');

/** Where a record for tests differs from the example; `nummer` gives it a trace and a span of its own. */
export type Anders = Partial<Verwerking> & { readonly nummer?: number; readonly trace?: number; readonly sub?: string; readonly organisatie?: string; readonly rol?: string; readonly om?: number };

/** A record for tests. */
export function maakRegel({ nummer = 1, trace = nummer, sub = 'medewerker-1', organisatie = voorbeeldclaims.aanroeper.organisatie, rol = 'loket', om = dinsdagmiddag + nummer, ...anders }: Anders = {}): Logregel {
  const aanroeper = { ...voorbeeldclaims.aanroeper, sub, organisatie, rol };
  return toLogregel(
    { ...voorbeeldclaims, aanroeper, traceparent: `00-${hexVan(trace, 32)}-b7ad6b7169203331-01` },
    { ...voorbeeldverwerking, begin: om, eind: om + 20, ...anders },
    { dienst: 'loketgraaf.uwv', gebruiker: pseudoniemen.gebruikerVan(aanroeper), spanId: hexVan(nummer, 16) },
  );
}

/** So many records, each with a trace of its own and a millisecond apart. */
export const maakRegels = (aantal: number, anders: Anders = {}): Logregel[] => Array.from({ length: aantal }, (_, nummer) => maakRegel({ ...anders, nummer: nummer + 1 }));

/** What is wrong first in every chain of a store, and how many rows there are in all. */
export async function controleerKetens(opslag: Logboekopslag): Promise<{ readonly breuken: Ketenbreuk[]; readonly rijen: number }> {
  const breuken: Ketenbreuk[] = [];
  let rijen = 0;
  for (const schrijver of await opslag.listSchrijvers()) {
    const controle = createKetencontrole(schrijver, await opslag.findKop(schrijver));
    for await (const deel of opslag.leesKeten(schrijver)) deel.forEach(controle.neem);
    const einde = controle.einde();
    rijen += einde.rijen;
    if (einde.breuk !== null) breuken.push(einde.breuk);
  }
  return { breuken, rijen };
}
