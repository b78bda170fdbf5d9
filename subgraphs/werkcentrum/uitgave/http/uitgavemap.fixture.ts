import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listGemeenten } from '../../../shared/referentie/referentie.ts';
import { listAlleCodes } from '../../catalogus/codelijsten.ts';
import { maakMomentopname } from '../../catalogus/momentopname.ts';
import type { Bouwstenen, Momentopname } from '../../catalogus/types.ts';
import { listBijstandsrijen, listBudgetrijen } from '../../monitor/rijen.ts';
import { codeerBytes } from '../formaat/codering.ts';
import type { Cel, Rij } from '../kolommen.ts';
import { toHuidigeTabellen } from '../manifest.ts';
import { listRijen } from '../rijen.ts';
import { heeftRegio, tabellen, tabelnamen, type Tabelnaam } from '../tabellen.ts';
import type { Bestand, Bestandsvraag, Uitgave, Uitgavebron, Uitgavemap } from '../uitgave.ts';
import { vergelijk } from '../verschil.fixture.ts';
import type { Wijziging } from '../verschil.ts';

/** Editions in a folder of their own, with files that are really written, and what a test wants to know of them. */
export type Testuitgavemap = Uitgavebron & Pick<Uitgavemap, 'voegToe'> & {
  /** How often a file was coded. */
  readonly gecodeerdAantal: () => number;
  /** Lets go of an edition, as if too many were kept. */
  readonly vergeet: (versie: string) => void;
  /** How many lists of changes are being read. */
  readonly lopend: () => number;
  /** How many changes were read in all. */
  readonly gelezen: () => number;
  readonly ruimOp: () => Promise<void>;
};

const gemeentenVan = (regio: string): ReadonlySet<string> => new Set(listGemeenten(regio).map(({ gmCode }) => gmCode));
function rijenVan(momentopname: Momentopname, tabel: Tabelnaam): Rij[] {
  switch (tabel) {
    // Nothing was published.
    case 'monitor': return [];
    case 'bijstand': return listBijstandsrijen();
    case 'budgetten': return listBudgetrijen();
    default: return [...listRijen(momentopname, tabel, { gemeentenVan, codes: listAlleCodes() })];
  }
}

const inRegio = (tabel: Tabelnaam, rijen: readonly Rij[], regio: string | null, ids: ReadonlySet<unknown>): readonly Rij[] => {
  if (regio === null || !heeftRegio(tabel)) return rijen;
  return rijen.filter((rij) => (tabel === 'instrumenten' ? ids.has(rij['id']) : rij['regio'] === regio));
};

const toCel = (cel: Cel | undefined): string => (Array.isArray(cel) ? cel.join('|') : String(cel ?? ''));

const schrijvers: Readonly<Record<Bestandsvraag['formaat'], (rijen: readonly Rij[], tabel: Tabelnaam, csv: Bestandsvraag['csv']) => string>> = {
  ndjson: (rijen) => rijen.map((rij) => `${JSON.stringify(rij)}\n`).join(''),
  csv: (rijen, tabel, { bom, excel }) => `${bom ? '\uFEFF' : ''}${[tabellen[tabel].kolommen.map(({ naam }) => naam), ...rijen.map((rij) => tabellen[tabel].kolommen.map(({ naam }) => toCel(rij[naam])))]
    .map((cellen) => `${cellen.map((cel) => `"${cel.replaceAll('"', '""')}"`).join(excel ? ';' : ',')}\r\n`).join('')}`,
  // Only its length and its bytes matter here.
  parquet: (rijen) => `PAR1${JSON.stringify(rijen)}PAR1`,
};

async function* een(rijen: readonly Rij[]): AsyncIterable<Rij> {
  for (const rij of rijen) yield rij;
}

type Editie = { readonly uitgave: Uitgave; readonly momentopname: Momentopname };

const toUitgave = (momentopname: Momentopname, volgnummer: number): Uitgave => ({
  versie: momentopname.versie, volgnummer, gemaaktOp: momentopname.gemaaktOp, bronnen: [momentopname.bouwstenen.bronEva].map(({ code, houder, status, peildatum }) => ({ code, houder, status, peildatum })),
  codelijsten: [...new Set(rijenVan(momentopname, 'codelijsten').map(({ lijst }) => String(lijst)))],
  tabellen: toHuidigeTabellen(), rijen: Object.fromEntries(tabelnamen.map((tabel) => [tabel, rijenVan(momentopname, tabel).length])),
});

async function schrijf(map: string, { momentopname }: Editie, vraag: Bestandsvraag): Promise<Bestand> {
  const { versie, tabel, formaat, regio, csv } = vraag;
  const pad = join(map, [versie, tabel, regio ?? 'alles', csv.bom ? 'bom' : '', csv.excel ? 'excel' : '', formaat].join('.'));
  const ids = new Set(rijenVan(momentopname, 'beschikbaarheid').filter((rij) => rij['regio'] === regio).map((rij) => rij['instrument_id']));
  const rijen = inRegio(tabel, rijenVan(momentopname, tabel), regio, ids);
  const bytes = Buffer.from(schrijvers[formaat](rijen, tabel, csv));
  await writeFile(pad, bytes);
  return { pad, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rijen: rijen.length, gemaaktOp: momentopname.gemaaktOp };
}

/** What an instrument looks like with where it can be used. */
const metBeschikbaarheid = (momentopname: Momentopname): ReadonlyMap<string, { readonly instrument: Rij; readonly beschikbaarheid: readonly Rij[] }> => {
  const perId = Map.groupBy(rijenVan(momentopname, 'beschikbaarheid'), (rij) => String(rij['instrument_id']));
  return new Map(rijenVan(momentopname, 'instrumenten').map((instrument) => {
    const id = String(instrument['id']);
    return [id, { instrument, beschikbaarheid: perId.get(id) ?? [] }];
  }));
};

function listWijzigingen(vroeger: Momentopname, nu: Momentopname): Wijziging[] {
  const [was, is] = [metBeschikbaarheid(vroeger), metBeschikbaarheid(nu)];
  const toMerken = (van: typeof was) => [...van].map(([id, inhoud]) => ({ id, merk: JSON.stringify(inhoud) }));
  return vergelijk(toMerken(was), toMerken(is)).map(({ id, soort }) => ({ id, soort, instrument: is.get(id)?.instrument ?? null, beschikbaarheid: is.get(id)?.beschikbaarheid ?? [] }));
}

/** Makes an empty map of editions in a folder of its own. */
export async function createTestuitgavemap(): Promise<Testuitgavemap> {
  const map = await mkdtemp(join(tmpdir(), 'uitgave-http-'));
  const edities: Editie[] = [];
  const gemaakt = new Map<string, Promise<Bestand>>();
  const tel = { lopend: 0, gelezen: 0, gecodeerd: 0 };
  const vind = (versie: string): Editie | undefined => edities.find(({ uitgave }) => uitgave.versie === versie);
  async function* volg(wijzigingen: readonly Wijziging[]): AsyncIterable<Wijziging> {
    tel.lopend += 1;
    try {
      for (const wijziging of wijzigingen) {
        tel.gelezen += 1;
        yield wijziging;
      }
    } finally {
      tel.lopend -= 1;
    }
  }
  const bestandVan = async (vraag: Bestandsvraag): Promise<Bestand | null> => {
    const editie = vind(vraag.versie);
    if (!editie) return null;
    const welk = JSON.stringify(vraag);
    const bestand = gemaakt.get(welk) ?? schrijf(map, editie, vraag);
    gemaakt.set(welk, bestand);
    return bestand;
  };
  return {
    async voegToe(bouwstenen: Bouwstenen, gemaaktOp: number) {
      const momentopname = maakMomentopname(bouwstenen, gemaaktOp);
      const [laatste] = edities;
      if (laatste?.uitgave.versie === momentopname.versie) return laatste.uitgave;
      const uitgave = toUitgave(momentopname, (laatste?.uitgave.volgnummer ?? 0) + 1);
      edities.unshift({ uitgave, momentopname });
      return uitgave;
    },
    list: () => edities.map(({ uitgave }) => uitgave),
    bestand: bestandVan,
    async gecodeerd(vraag, codering) {
      const bestand = await bestandVan(vraag);
      if (!bestand) return null;
      tel.gecodeerd += 1;
      const bytes = await codeerBytes(await readFile(bestand.pad), codering);
      await writeFile(`${bestand.pad}.${codering}`, bytes);
      return { pad: `${bestand.pad}.${codering}`, bytes: bytes.length };
    },
    async instrument(versie, id) {
      const editie = vind(versie);
      return (editie && metBeschikbaarheid(editie.momentopname).get(id)) ?? null;
    },
    rijen(versie, tabel) {
      const editie = vind(versie);
      return editie ? een(rijenVan(editie.momentopname, tabel)) : null;
    },
    wijzigingen(vanaf, tot) {
      const [was, is] = [vind(vanaf), vind(tot)];
      return was && is ? volg(listWijzigingen(was.momentopname, is.momentopname)) : null;
    },
    vergeet(versie) { edities.splice(edities.findIndex(({ uitgave }) => uitgave.versie === versie), 1); },
    lopend: () => tel.lopend,
    gelezen: () => tel.gelezen,
    gecodeerdAantal: () => tel.gecodeerd,
    ruimOp: () => rm(map, { recursive: true, force: true }),
  };
}

/** The tables of an edition as files have them, for what a test expects. */
export const listVerwacht = (bouwstenen: Bouwstenen, tabel: Tabelnaam): Rij[] => rijenVan(maakMomentopname(bouwstenen, 0), tabel);

