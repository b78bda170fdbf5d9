import { beginVan, type Ketenkop, type Ketenrij } from './keten.ts';
import { past, vergelijk, type Gevonden, type Logboekopslag } from './opslag.ts';
import { logregelSchema } from './regel.ts';

/** A store that keeps nothing ("memory://"): for tests, and to look around. */
export function createGeheugenopslag(): Logboekopslag {
  const ketens = new Map<string, Ketenrij[]>();
  const rijenVan = (schrijver: string): Ketenrij[] => ketens.get(schrijver) ?? [];
  const kopVan = (schrijver: string): Ketenkop => rijenVan(schrijver).at(-1) ?? beginVan(schrijver);
  return {
    async openSchrijver(schrijver) {
      return {
        async voegToe(rijen) {
          const keten = ketens.get(schrijver) ?? [];
          ketens.set(schrijver, keten);
          keten.push(...rijen);
        },
        leesEinde: async () => kopVan(schrijver),
        sluit: async () => undefined,
      };
    },
    async zoek(zoek, na, hoeveel) {
      const alle = [...ketens].flatMap(([schrijver, rijen]) => rijen.map((rij): Gevonden => {
        const regel = logregelSchema.parse(JSON.parse(rij.regel));
        return { positie: { moment: regel.start_time, schrijver, volgnummer: rij.volgnummer }, regel };
      }));
      const gevonden = alle.filter(({ regel, positie }) => past(regel, zoek) && (na === null || vergelijk(positie, na) > 0));
      return { gevonden: gevonden.sort((a, b) => vergelijk(a.positie, b.positie)).slice(0, hoeveel), onleesbaar: 0 };
    },
    listSchrijvers: async () => [...ketens.keys()].sort(),
    async *leesKeten(schrijver) {
      yield rijenVan(schrijver);
    },
    findKop: async (schrijver) => (ketens.has(schrijver) ? kopVan(schrijver) : null),
    stop: async () => undefined,
  };
}
