import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { bulkhead, type IPolicy } from 'cockatiel';
import { maakBestand, mediatypen, toBestandsnaam, toGelijke } from './bestanden.ts';
import { schrijfGecodeerd } from './formaat/codering.ts';
import type { Geschreven } from './formaat/doel.ts';
import type { Manifest } from './manifest.ts';
import type { Werkplaats } from './schijf.ts';
import type { Stand } from './stand.ts';
import type { Bestand, Gecodeerd, Uitgavebron } from './uitgave.ts';

/** What making files needs. `gelijktijdig` are made at the same time, the others wait; whatever changes a manifest takes its turn at `beurt`. */
export type Makersmiddelen = { readonly stand: Stand; readonly werkplaats: Werkplaats; readonly gelijktijdig: number; readonly beurt: IPolicy };

/** A file to be made of a version that is kept: its name, how it is written, and how the manifest names it. */
type Werk = { readonly naam: string; readonly schrijf: (pad: string, manifest: Manifest) => Promise<Geschreven>; readonly neemOp: (manifest: Manifest, maten: Geschreven) => Manifest };

/** Makes files of versions when they are first asked, each once, however many ask at the same time. */
export function createMakers({ stand, werkplaats, gelijktijdig, beurt }: Makersmiddelen): Pick<Uitgavebron, 'bestand' | 'gecodeerd'> {
  const makers = bulkhead(gelijktijdig, Infinity);
  const gaande = new Map<string, Promise<void>>();

  const maak = async (versie: string, { naam, schrijf, neemOp }: Werk): Promise<void> => {
    const vooraf = stand.find(versie);
    if (!vooraf) return;
    const gemaakt = werkplaats.nieuw(naam);
    const maten = await schrijf(gemaakt, vooraf).catch((fout: unknown) => {
      // What it is made of may have gone while it was read.
      if (stand.find(versie)) throw fout;
      return null;
    });
    if (maten === null) return;
    await beurt.execute(async () => {
      const manifest = stand.find(versie);
      if (!manifest) return werkplaats.ruim(gemaakt);
      await werkplaats.zetNeer(gemaakt, join(stand.mapVan(versie), naam));
      return stand.bewaar(neemOp(manifest, maten));
    });
  };
  const maakEenmaal = (versie: string, werk: Werk): Promise<void> => {
    const sleutel = `${versie}/${werk.naam}`;
    const bezig = gaande.get(sleutel) ?? makers.execute(() => maak(versie, werk)).finally(() => { gaande.delete(sleutel); });
    gaande.set(sleutel, bezig);
    return bezig;
  };

  const vindBestand = (versie: string, naam: string): Bestand | null => {
    const manifest = stand.find(versie);
    const klaar = manifest?.bestanden.find((een) => een.naam === naam);
    return manifest && klaar ? { pad: join(stand.mapVan(versie), naam), bytes: klaar.bytes, sha256: klaar.sha256, rijen: klaar.rijen, gemaaktOp: manifest.gemaaktOp } : null;
  };
  const vindGecodeerd = (versie: string, naam: string): Gecodeerd | null => {
    const klaar = stand.find(versie)?.gecodeerd.find((een) => een.naam === naam);
    return klaar ? { pad: join(stand.mapVan(versie), naam), bytes: klaar.bytes } : null;
  };
  const bestand: Uitgavebron['bestand'] = async (gevraagd) => {
    const vraag = toGelijke(gevraagd);
    const { versie, tabel, formaat, regio } = vraag;
    const naam = toBestandsnaam(vraag);
    const klaar = vindBestand(versie, naam);
    if (klaar || !stand.find(versie)?.tabellen[tabel]) return klaar;
    await maakEenmaal(versie, {
      naam, schrijf: (pad, manifest) => maakBestand(stand.mapVan(versie), manifest, vraag, pad),
      neemOp: (manifest, maten) => ({ ...manifest, bestanden: [...manifest.bestanden, { naam, tabel, formaat, mediatype: mediatypen[formaat], regio, ...maten }] }),
    });
    return vindBestand(versie, naam);
  };
  return {
    bestand,
    async gecodeerd(vraag, codering) {
      const [bron, naam] = [await bestand(vraag), `${toBestandsnaam(toGelijke(vraag))}.${codering}`];
      const klaar = vindGecodeerd(vraag.versie, naam);
      if (klaar || !bron) return klaar;
      await maakEenmaal(vraag.versie, {
        naam, schrijf: (pad) => schrijfGecodeerd(pad, createReadStream(bron.pad), codering),
        neemOp: (manifest, { bytes }) => ({ ...manifest, gecodeerd: [...manifest.gecodeerd, { naam, bytes }] }),
      });
      return vindGecodeerd(vraag.versie, naam);
    },
  };
}
