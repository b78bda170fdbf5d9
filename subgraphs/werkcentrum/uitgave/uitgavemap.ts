import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bulkhead } from 'cockatiel';
import { bepaalVersie, maakMomentopname } from '../catalogus/momentopname.ts';
import type { Bouwstenen } from '../catalogus/types.ts';
import { listBijstandsrijen, listBudgetrijen } from '../monitor/rijen.ts';
import { neemCatalogusOver, schrijfCatalogus, schrijfTabel, type Catalogusdeel } from './basis.ts';
import { inDelen } from './formaat/doel.ts';
import { leesNdjson } from './formaat/ndjson.ts';
import type { Rij } from './kolommen.ts';
import { createMakers } from './makers.ts';
import { basisnaam, huidigeTabellen, licentie, type Manifest } from './manifest.ts';
import { leesInstrument, listWijzigingen } from './merken.ts';
import { openPeriodemap } from './periodes.ts';
import { listRijen, type Rijmiddelen } from './rijen.ts';
import { openWerkplaats } from './schijf.ts';
import { openStand } from './stand.ts';
import type { Bronversie, Uitgave, Uitgavemap } from './uitgave.ts';
import { catalogusversieVan, merkVast, toUitgaveversie } from './versie.ts';

// A folder of editions: versies/<versie>/ holds what never changes of some content, with its manifest, and monitor/ the periods that were published.
// All is made in werkplaats/ and put in its place whole, so that whatever ends a process leaves only whole editions and whole files.

/** What a folder of editions needs from outside. One process may work in `map` at a time. */
export type Uitgavemapmiddelen = Rijmiddelen & {
  readonly map: string;
  /** How many editions stay, at least 1. */
  readonly behoud: number;
  /** How many files are made at the same time; the others wait for their turn. */
  readonly gelijktijdig: number;
};

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the sources last said, each once; one that said different things in different regions stands there with each of them. */
function listBronnen({ bronEva, aanbod }: Bouwstenen): Bronversie[] {
  const perInhoud = new Map<string, Bronversie>();
  for (const { code, houder, status, peildatum } of [bronEva, ...Object.values(aanbod).flatMap(({ bronnen }) => bronnen)]) {
    perInhoud.set(JSON.stringify([code, houder, status, peildatum]), { code, houder, status, peildatum });
  }
  return [...perInhoud].sort(([a], [b]) => volgorde(a, b)).map(([, bron]) => bron);
}

/** What an edition is made of: a version of the catalogue, and how to write what it has of that in a folder. */
type Inhoud = { readonly catalogusversie: string; readonly bronnen: readonly Bronversie[]; readonly schrijf: (map: string, versie: string) => Promise<Catalogusdeel> };

/**
 * Opens a folder of editions and clears away what a process that ended half-way left in it.
 * @throws when the folder cannot be read or written.
 */
export async function openUitgavemap({ map, behoud, gelijktijdig, ...rijmiddelen }: Uitgavemapmiddelen): Promise<Uitgavemap> {
  await mkdir(map, { recursive: true });
  const werkplaats = await openWerkplaats(join(map, 'werkplaats'));
  const stand = await openStand(join(map, 'versies'), werkplaats);
  const periodes = await openPeriodemap(join(map, 'monitor'), werkplaats);
  const beurt = bulkhead(1, Infinity);
  const naslag = { bijstand: listBijstandsrijen(), budgetten: listBudgetrijen() };

  const maakVersie = async (versie: string, vast: string, { schrijf }: Inhoud, gemaaktOp: number, uitgaven: Manifest['uitgaven']): Promise<void> => {
    const gemaakt = werkplaats.nieuw(versie);
    await mkdir(gemaakt);
    const catalogus = await schrijf(gemaakt, versie);
    const bestanden = [
      ...catalogus.bestanden,
      await schrijfTabel(gemaakt, 'monitor', periodes.listRijen()), await schrijfTabel(gemaakt, 'bijstand', inDelen(naslag.bijstand)), await schrijfTabel(gemaakt, 'budgetten', inDelen(naslag.budgetten)),
    ];
    const rijen = Object.fromEntries(bestanden.map(({ tabel, rijen: aantal }) => [tabel, aantal]));
    await stand.neem(gemaakt, { vorm: 1, versie, gemaaktOp, licentie, uitgaven, vast, tabellen: huidigeTabellen, gecodeerd: [], ...catalogus, bestanden, rijen });
  };
  const geefUit = async (inhoud: Inhoud, gemaaktOp: number): Promise<Uitgave> => {
    const vast = merkVast(rijmiddelen, naslag);
    const versie = toUitgaveversie(inhoud.catalogusversie, vast, periodes.list());
    const [laatste] = stand.list();
    if (laatste?.versie === versie) return laatste;
    const uitgave = { volgnummer: (laatste?.volgnummer ?? 0) + 1, bronnen: inhoud.bronnen };
    const bestaand = stand.find(versie);
    if (bestaand) await stand.bewaar({ ...bestaand, uitgaven: [...bestaand.uitgaven, uitgave] });
    else await maakVersie(versie, vast, inhoud, gemaaktOp, [uitgave]);
    await stand.laatLos(behoud);
    return getNieuwste(stand.list());
  };
  const voegToe = async (bouwstenen: Bouwstenen, gemaaktOp: number): Promise<Uitgave> => geefUit({
    catalogusversie: bepaalVersie(bouwstenen), bronnen: listBronnen(bouwstenen),
    schrijf(gemaakt, versie) {
      const momentopname = maakMomentopname(bouwstenen, gemaaktOp, versie);
      return schrijfCatalogus(gemaakt, (tabel) => listRijen(momentopname, tabel, rijmiddelen));
    },
  }, gemaaktOp);
  const werkBij = async (gemaaktOp: number): Promise<Uitgave | null> => {
    const [laatste] = stand.list();
    const manifest = laatste ? stand.find(laatste.versie) : null;
    // Tables of another release have other columns or codes: the next snapshot makes them anew.
    if (!laatste || manifest?.vast !== merkVast(rijmiddelen, naslag)) return null;
    const schrijf = (gemaakt: string): Promise<Catalogusdeel> => neemCatalogusOver(gemaakt, stand.mapVan(laatste.versie), manifest);
    const uitgave = await geefUit({ catalogusversie: catalogusversieVan(laatste.versie), bronnen: laatste.bronnen, schrijf }, gemaaktOp);
    return uitgave.versie === laatste.versie ? null : uitgave;
  };

  await stand.laatLos(behoud);
  return {
    ...createMakers({ stand, werkplaats, gelijktijdig, beurt }),
    voegToe: (bouwstenen, gemaaktOp) => beurt.execute(() => voegToe(bouwstenen, gemaaktOp)),
    periodes: () => periodes.list().map(({ periode }) => periode),
    voegPeriodeToe: (periode, rijen) => beurt.execute(() => periodes.voegToe(periode, rijen)),
    werkBij: (gemaaktOp) => beurt.execute(() => werkBij(gemaaktOp)),
    list: stand.list,
    rijen: (versie, tabel) => (stand.find(versie)?.tabellen[tabel] ? eenVoorEen(leesNdjson(join(stand.mapVan(versie), basisnaam(tabel)))) : null),
    instrument: async (versie, id) => (stand.find(versie) === null ? null : leesInstrument(stand.mapVan(versie), id).catch((fout: unknown) => {
      // It may have been let go of while it was read.
      if (stand.find(versie)) throw fout;
      return null;
    })),
    wijzigingen: (vanaf, tot) => (stand.find(vanaf) && stand.find(tot) ? listWijzigingen(stand.mapVan(vanaf), stand.mapVan(tot)) : null),
  };
}

async function* eenVoorEen(delen: AsyncIterable<readonly Rij[]>): AsyncGenerator<Rij, void, undefined> {
  for await (const rijen of delen) yield* rijen;
}

function getNieuwste([nieuwste]: readonly Uitgave[]): Uitgave {
  if (!nieuwste) throw new Error('er is geen uitgave');
  return nieuwste;
}
