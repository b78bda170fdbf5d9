import { Bronfout } from '../shared/bronfout.ts';
import type { Klok } from '../shared/klok.ts';
import { createBronclient, type Bronantwoord, type Bronclient } from '../shared/source/client.ts';
import type { Bronadres } from '../shared/source/settings.ts';
import type { Fonds, Formaat } from './fondsenlijst.ts';
import { FileError, parseAanbod, parseDeelnemers, type ParseResult } from './source-file.ts';
import type { Aanbodregel, Bestand, Deelnemersbestand } from './source-types.ts';

/**
 * The files of one fund. Both reject with a Bronfout when there is no usable file; lines that cannot be read are in it.
 * `vorige` is what was read before: a fund that says that nothing changed gives it back.
 */
export type Fondssource = {
  readonly fonds: Fonds;
  readonly fetchDeelnemers: (vorige: Deelnemersbestand | null, deadline: number) => Promise<Deelnemersbestand>;
  readonly fetchAanbod: (vorige: Bestand<Aanbodregel> | null, deadline: number) => Promise<Bestand<Aanbodregel>>;
  readonly stop: () => Promise<void>;
};

/** The codes of a fund's two sources, as users see them. */
export const codeVan = (fonds: string, bestand: 'deelnemers' | 'aanbod'): string => `oofonds.${fonds}.${bestand}`;

/** Makes the source of one fund; each file has its own breaker. */
export function createFondssource(fonds: Fonds, adres: Bronadres, klok: Klok): Fondssource {
  const deelnemers = createBronclient(codeVan(fonds.fonds, 'deelnemers'), adres, klok);
  const aanbod = createBronclient(codeVan(fonds.fonds, 'aanbod'), adres, klok);
  return {
    fonds,
    async fetchDeelnemers(vorige, deadline) {
      const bestand = await fetchBestand(deelnemers, fonds.deelnemers.pad, vorige?.etag ?? null, deadline);
      if (!bestand) return vorige ?? mislukt(deelnemers);
      const { regels, onleesbaar } = lees(deelnemers, bestand, fonds, parseDeelnemers);
      return { perNummer: Map.groupBy(regels, ({ deelnemersnummer }) => deelnemersnummer), onleesbaar, ...kenmerken(bestand, klok) };
    },
    async fetchAanbod(vorige, deadline) {
      const bestand = await fetchBestand(aanbod, fonds.aanbod.pad, vorige?.etag ?? null, deadline);
      if (!bestand) return vorige ?? mislukt(aanbod);
      return { ...lees(aanbod, bestand, fonds, parseAanbod), ...kenmerken(bestand, klok) };
    },
    stop: async () => { await Promise.all([deelnemers.stop(), aanbod.stop()]); },
  };
}

const mislukt = (client: Bronclient, oorzaak?: unknown): never => { throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD', oorzaak); };

/** The file; null when it has not changed since this etag. */
async function fetchBestand(client: Bronclient, pad: string, etag: string | null, deadline: number): Promise<Bronantwoord | null> {
  const headers = { accept: 'text/csv', ...(etag === null ? {} : { 'if-none-match': etag }) };
  const antwoord = await client.vraag({ methode: 'GET', pad: `/${pad.replace(/^\//, '')}`, headers, soort: 'lezen', deadline });
  if (antwoord.status === 304) return null;
  if (antwoord.status !== 200) throw new Bronfout(client.code, 'GEWEIGERD');
  return antwoord;
}

const tekensets: Readonly<Record<Formaat['tekenset'], string>> = { 'utf-8': 'utf-8', latin1: 'windows-1252' };

function lees<T>(client: Bronclient, { body }: Bronantwoord, fonds: Fonds, parse: (tekst: string, fonds: Fonds) => ParseResult<T>): ParseResult<T> {
  const tekst = new TextDecoder(tekensets[fonds.formaat.tekenset]).decode(body);
  // No text file holds this: damage, of which nobody can say where it begins.
  if (tekst.includes('\u0000')) return mislukt(client);
  try {
    return parse(tekst, fonds);
  } catch (fout) {
    if (fout instanceof FileError) return mislukt(client, fout);
    throw fout;
  }
}

const een = (waarde: string | string[] | undefined): string | null => (typeof waarde === 'string' ? waarde : null);

function kenmerken({ headers }: Bronantwoord, klok: Klok): { moment: number; etag: string | null } {
  const gewijzigd = Date.parse(een(headers['last-modified']) ?? '');
  return { moment: Number.isNaN(gewijzigd) ? klok() : Math.min(gewijzigd, klok()), etag: een(headers['etag']) };
}
