import { open, stat } from 'node:fs/promises';
import { leesLijn, leesLijnen, type Lijn } from './bestand-lijn.ts';
import { listSegmenten, type Segment } from './bestand-segmenten.ts';
import { past, vergelijk, type Gevonden, type Logzoek, type Positie, type Zoekresultaat } from './opslag.ts';
import { logregelSchema, type Logregel } from './regel.ts';

// Finds records in files by where they are: no record is kept in memory, only its place, moment and number.
type Plaats = Positie & { readonly segment: Segment; readonly begin: number; readonly bytes: number };

/** What of a record it is found by. Cut short to 48 bits, which make a number: whoever reads the record sees whether it is the one. */
const kort = (sleutel: string): number => Buffer.from(sleutel.slice(0, 8), 'base64url').readUIntBE(0, 6);
// The end of a trace id is its random part; its begin may be zeros, as tracers with ids of 8 bytes make them.
const kortUitHex = (sleutel: string): number => Number.parseInt(sleutel.slice(-12), 16);
const isPseudoniem = (sleutel: string): boolean => /^[\w-]{8,}$/.test(sleutel);

class Lijst<Sleutel> {
  // Most traces have one record: a list for each would double what it takes.
  readonly #nummers = new Map<Sleutel, number | number[]>();
  voeg(sleutel: Sleutel, nummer: number): void {
    const er = this.#nummers.get(sleutel);
    if (Array.isArray(er)) er.push(nummer);
    else this.#nummers.set(sleutel, er === undefined ? nummer : [er, nummer]);
  }
  vind(sleutel: Sleutel): readonly number[] {
    const er = this.#nummers.get(sleutel) ?? [];
    return Array.isArray(er) ? er : [er];
  }
}

function leesRegel({ tekst }: Pick<Lijn, 'tekst'>): { readonly volgnummer: number; readonly regel: Logregel } | null {
  const rij = leesLijn(tekst);
  if (rij === null) return null;
  try {
    return { volgnummer: rij.volgnummer, regel: logregelSchema.parse(JSON.parse(rij.regel)) };
  } catch {
    return null;
  }
}

/** Finds records in the files of a folder, those of other processes too. */
export type Bestandindex = {
  /** Reads what was added since the last time. */
  readonly werkBij: () => Promise<void>;
  readonly zoek: (zoek: Logzoek, na: Positie | null, hoeveel: number) => Promise<Zoekresultaat>;
};

/** Makes an empty index over a folder; werkBij fills it. */
export function createBestandindex(map: string): Bestandindex {
  const plaatsen: Plaats[] = [];
  const [betrokkenen, traces, gebruikers, organisaties] = [new Lijst<number>(), new Lijst<number>(), new Lijst<number>(), new Lijst<string>()];
  const gelezen = new Map<string, number>();
  let onleesbaar = 0;
  let vorige: Promise<void> = Promise.resolve();

  const voeg = (segment: Segment, lijn: Lijn): void => {
    const rij = leesRegel(lijn);
    if (rij === null) {
      onleesbaar += 1;
      return;
    }
    const { regel: { trace_id, start_time, attributes }, volgnummer } = rij;
    const nummer = plaatsen.push({ moment: start_time, schrijver: segment.schrijver, volgnummer, segment, begin: lijn.begin, bytes: lijn.bytes }) - 1;
    traces.voeg(kortUitHex(trace_id), nummer);
    const betrokkene = attributes['dpl.core.data_subject_id'];
    if (betrokkene !== undefined && isPseudoniem(betrokkene)) betrokkenen.voeg(kort(betrokkene), nummer);
    if (isPseudoniem(attributes['loketgraaf.gebruiker'])) gebruikers.voeg(kort(attributes['loketgraaf.gebruiker']), nummer);
    organisaties.voeg(attributes['loketgraaf.organisatie'], nummer);
  };
  const leesBij = async (): Promise<void> => {
    for (const segment of await listSegmenten(map)) {
      const vanaf = gelezen.get(segment.pad) ?? 0;
      if ((await stat(segment.pad)).size <= vanaf) continue;
      for await (const lijnen of leesLijnen(segment.pad, vanaf)) {
        for (const lijn of lijnen) {
          voeg(segment, lijn);
          gelezen.set(segment.pad, lijn.begin + lijn.bytes);
        }
      }
    }
  };
  const kandidaten = (zoek: Logzoek): readonly number[] => {
    const lijsten = [
      ...(zoek.traceId === undefined ? [] : [traces.vind(kortUitHex(zoek.traceId))]),
      ...(zoek.betrokkene === undefined ? [] : [isPseudoniem(zoek.betrokkene) ? betrokkenen.vind(kort(zoek.betrokkene)) : []]),
      ...(zoek.gebruiker === undefined ? [] : [isPseudoniem(zoek.gebruiker) ? gebruikers.vind(kort(zoek.gebruiker)) : []]),
      ...(zoek.organisatie === undefined ? [] : [organisaties.vind(zoek.organisatie)]),
    ];
    return lijsten.sort((a, b) => a.length - b.length)[0] ?? [];
  };
  const kies = (zoek: Logzoek, na: Positie | null): Plaats[] => kandidaten(zoek)
    .flatMap((nummer) => plaatsen[nummer] ?? [])
    .filter((plaats) => plaats.moment >= zoek.van && plaats.moment < zoek.tot && (na === null || vergelijk(plaats, na) > 0))
    .sort(vergelijk);
  const werkBij = (): Promise<void> => {
    // One after the other, so that no line is counted twice.
    const nu = vorige.then(leesBij, leesBij);
    vorige = nu.catch(() => undefined);
    return nu;
  };

  return {
    werkBij,
    async zoek(zoek, na, hoeveel) {
      await werkBij();
      const gevonden: Gevonden[] = [];
      let verdwenen = 0;
      for (const plaats of kies(zoek, na)) {
        if (gevonden.length >= hoeveel) break;
        const rij = leesRegel({ tekst: await leesStuk(plaats) });
        if (rij === null) verdwenen += 1;
        else if (past(rij.regel, zoek)) gevonden.push({ positie: { moment: plaats.moment, schrijver: plaats.schrijver, volgnummer: plaats.volgnummer }, regel: rij.regel });
      }
      return { gevonden, onleesbaar: onleesbaar + verdwenen };
    },
  };
}

async function leesStuk({ segment, begin, bytes }: Plaats): Promise<string> {
  const bestand = await open(segment.pad, 'r');
  try {
    const buffer = Buffer.alloc(bytes - 1);
    const { bytesRead } = await bestand.read(buffer, 0, bytes - 1, begin);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await bestand.close();
  }
}
