import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bulkhead } from 'cockatiel';
import { bepaalVersie, maakMomentopname } from '../catalogus/momentopname.ts';
import type { Bouwstenen } from '../catalogus/types.ts';
import { schrijfBasis } from './basis.ts';
import { maakBestand, mediatypen, toBestandsnaam, toGelijke } from './bestanden.ts';
import { leesNdjson } from './formaat/ndjson.ts';
import type { Rij } from './kolommen.ts';
import { basisnaam, bewaarManifest, huidigeTabellen, leesManifest, licentie, toUitgaven, type Manifest, type Manifestbestand } from './manifest.ts';
import { listWijzigingen } from './merken.ts';
import { listRijen, type Rijmiddelen } from './rijen.ts';
import { listNamen, openWerkplaats, type Werkplaats } from './schijf.ts';
import type { Bestand, Bestandsvraag, Bronversie, Uitgave, Uitgavemap } from './uitgave.ts';

// A folder of editions: versies/<versie>/ holds what never changes of some content, with its manifest. All is made in werkplaats/ and put in
// its place whole, so that whatever ends a process leaves only whole editions and whole files.

/** What a folder of editions needs from outside. One process may work in `map` at a time. */
export type Uitgavemapmiddelen = Rijmiddelen & {
  readonly map: string;
  /** How many editions stay, at least 1. */
  readonly behoud: number;
  /** How many files are made at the same time; the others wait for their turn. */
  readonly gelijktijdig: number;
};

type Stand = Map<string, Manifest>;

async function leesStand(map: string, werkplaats: Werkplaats): Promise<Stand> {
  const stand: Stand = new Map();
  for (const versie of await listNamen(map)) {
    const eigen = join(map, versie);
    const manifest = await leesManifest(eigen);
    if (manifest?.versie !== versie) {
      await werkplaats.ruim(eigen);
      continue;
    }
    const bekend = new Set(['manifest.json', 'merken.ndjson', ...manifest.bestanden.map(({ naam }) => naam)]);
    for (const naam of await listNamen(eigen)) if (!bekend.has(naam)) await werkplaats.ruim(join(eigen, naam));
    stand.set(versie, manifest);
  }
  return stand;
}

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the sources last said, each once; one that said different things in different regions stands there with each of them. */
function listBronnen({ bronEva, aanbod }: Bouwstenen): Bronversie[] {
  const perInhoud = new Map<string, Bronversie>();
  for (const { code, houder, status, peildatum } of [bronEva, ...Object.values(aanbod).flatMap(({ bronnen }) => bronnen)]) {
    perInhoud.set(JSON.stringify([code, houder, status, peildatum]), { code, houder, status, peildatum });
  }
  return [...perInhoud].sort(([a], [b]) => volgorde(a, b)).map(([, bron]) => bron);
}

/**
 * Opens a folder of editions and clears away what a process that ended half-way left in it.
 * @throws when the folder cannot be read or written.
 */
export async function openUitgavemap({ map, behoud, gelijktijdig, ...rijmiddelen }: Uitgavemapmiddelen): Promise<Uitgavemap> {
  const versies = join(map, 'versies');
  await mkdir(versies, { recursive: true });
  const werkplaats = await openWerkplaats(join(map, 'werkplaats'));
  const stand = await leesStand(versies, werkplaats);
  const [beurt, makers] = [bulkhead(1, Infinity), bulkhead(gelijktijdig, Infinity)];
  const gaande = new Map<string, Promise<Bestand | null>>();
  const mapVan = (versie: string): string => join(versies, versie);
  const list = (): Uitgave[] => [...stand.values()].flatMap(toUitgaven).sort((a, b) => b.volgnummer - a.volgnummer);

  const bewaar = async (manifest: Manifest): Promise<void> => {
    await bewaarManifest(werkplaats, mapVan(manifest.versie), manifest);
    stand.set(manifest.versie, manifest);
  };
  const laatLos = async (): Promise<void> => {
    const grens = list()[behoud - 1]?.volgnummer ?? 0;
    for (const manifest of [...stand.values()]) {
      const uitgaven = manifest.uitgaven.filter(({ volgnummer }) => volgnummer >= grens);
      if (uitgaven.length === manifest.uitgaven.length) continue;
      if (uitgaven.length > 0) {
        await bewaar({ ...manifest, uitgaven });
        continue;
      }
      stand.delete(manifest.versie);
      await werkplaats.ruim(mapVan(manifest.versie));
    }
  };
  const maakVersie = async (versie: string, bouwstenen: Bouwstenen, gemaaktOp: number, uitgaven: Manifest['uitgaven']): Promise<void> => {
    const momentopname = maakMomentopname(bouwstenen, gemaaktOp, versie);
    const gemaakt = werkplaats.nieuw(versie);
    await mkdir(gemaakt);
    const basis = await schrijfBasis(gemaakt, (tabel) => listRijen(momentopname, tabel, rijmiddelen));
    const manifest: Manifest = { vorm: 1, versie, gemaaktOp, licentie, uitgaven, tabellen: huidigeTabellen, ...basis };
    await bewaarManifest(werkplaats, gemaakt, manifest);
    await werkplaats.zetNeer(gemaakt, mapVan(versie));
    stand.set(versie, manifest);
  };
  const voegToe = async (bouwstenen: Bouwstenen, gemaaktOp: number): Promise<Uitgave> => {
    const versie = bepaalVersie(bouwstenen);
    const [laatste] = list();
    if (laatste?.versie === versie) return laatste;
    const uitgave = { volgnummer: (laatste?.volgnummer ?? 0) + 1, bronnen: listBronnen(bouwstenen) };
    const bestaand = stand.get(versie);
    if (bestaand) await bewaar({ ...bestaand, uitgaven: [...bestaand.uitgaven, uitgave] });
    else await maakVersie(versie, bouwstenen, gemaaktOp, [uitgave]);
    await laatLos();
    return getNieuwste(list());
  };

  const toBestand = ({ versie, gemaaktOp }: Manifest, { naam, bytes, sha256, rijen }: Manifestbestand): Bestand => ({ pad: join(mapVan(versie), naam), bytes, sha256, rijen, gemaaktOp });
  const maak = async (vraag: Bestandsvraag, naam: string): Promise<Bestand | null> => {
    const vooraf = stand.get(vraag.versie);
    if (!vooraf) return null;
    const gemaakt = werkplaats.nieuw(naam);
    const maten = await maakBestand(mapVan(vraag.versie), vooraf, vraag, gemaakt).catch((fout: unknown) => {
      // Its tables may have gone while they were read.
      if (stand.has(vraag.versie)) throw fout;
      return null;
    });
    return maten &&  beurt.execute(async () => {
      const manifest = stand.get(vraag.versie);
      if (!manifest) {
        await werkplaats.ruim(gemaakt);
        return null;
      }
      const bestand: Manifestbestand = { naam, tabel: vraag.tabel, formaat: vraag.formaat, mediatype: mediatypen[vraag.formaat], regio: vraag.regio, ...maten };
      await werkplaats.zetNeer(gemaakt, join(mapVan(vraag.versie), naam));
      await bewaar({ ...manifest, bestanden: [...manifest.bestanden, bestand] });
      return toBestand(manifest, bestand);
    });
  };

  await laatLos();
  return {
    voegToe: (bouwstenen, gemaaktOp) => beurt.execute(() => voegToe(bouwstenen, gemaaktOp)),
    list,
    async bestand(gevraagd) {
      const vraag = toGelijke(gevraagd);
      const [manifest, naam] = [stand.get(vraag.versie), toBestandsnaam(vraag)];
      const klaar = manifest?.bestanden.find((een) => een.naam === naam);
      if (!manifest || klaar) return manifest && klaar ? toBestand(manifest, klaar) : null;
      const sleutel = `${vraag.versie}/${naam}`;
      const bezig = gaande.get(sleutel) ?? makers.execute(() => maak(vraag, naam)).finally(() => { gaande.delete(sleutel); });
      gaande.set(sleutel, bezig);
      return bezig;
    },
    rijen: (versie, tabel) => (stand.has(versie) ? eenVoorEen(leesNdjson(join(mapVan(versie), basisnaam(tabel)))) : null),
    wijzigingen: (vanaf, tot) => (stand.has(vanaf) && stand.has(tot) ? listWijzigingen(mapVan(vanaf), mapVan(tot)) : null),
  };
}

async function* eenVoorEen(delen: AsyncIterable<readonly Rij[]>): AsyncGenerator<Rij, void, undefined> {
  for await (const rijen of delen) yield* rijen;
}

function getNieuwste([nieuwste]: readonly Uitgave[]): Uitgave {
  if (!nieuwste) throw new Error('er is geen uitgave');
  return nieuwste;
}
