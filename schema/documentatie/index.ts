import { readFileSync } from 'node:fs';
import { adresVan } from './delen.ts';
import type { Documentatiemodel } from './model.ts';
import { toPagina, type Pagina } from './pagina.ts';
import { toAlfabet, toBegin, toSubgrafen } from './paginas/overzichten.ts';
import { toTypepagina } from './paginas/type.ts';
import { toBronnen, toDoelen, toFouten, toVoorbeelden, toVoorbeeldpagina } from './paginas/uitleg.ts';
import { toWijzigingen } from './paginas/wijzigingen.ts';
import { toZoeken, toZoekindex } from './paginas/zoeken.ts';

/** The files of the documentation: each is made when it is asked for. */
export type Documentatie = {
  /** The names of all files, as `index.html` and `typen/Persoon.html`. */
  readonly namen: readonly string[];
  /** The text of a file; null when there is none of that name. */
  readonly schrijf: (naam: string) => string | null;
};

const lees = (bestand: string): string => readFileSync(new URL(bestand, import.meta.url), 'utf8');

/** Makes the documentation of a schema. */
export function createDocumentatie(model: Documentatiemodel): Documentatie {
  const pagina = (maak: () => Pagina) => (): string => toPagina(maak());
  const bestanden = new Map<string, () => string>([
    ['index.html', pagina(() => toBegin(model))],
    ['alfabet.html', pagina(() => toAlfabet(model))],
    ['subgrafen.html', pagina(() => toSubgrafen(model))],
    ['doelen.html', pagina(() => toDoelen(model))],
    ['fouten.html', pagina(toFouten)],
    ['bronnen.html', pagina(() => toBronnen(model))],
    ['voorbeelden.html', pagina(() => toVoorbeelden(model))],
    ['wijzigingen.html', pagina(() => toWijzigingen(model.wijzigingen))],
    ['zoeken.html', pagina(toZoeken)],
    ['zoekindex.js', () => toZoekindex(model)],
    ['zoeken.js', () => lees('zoeken.js')],
    ['stijl.css', () => lees('stijl.css')],
    ...model.typen.map((type) => [adresVan(type.name), pagina(() => toTypepagina(model, type))] as const),
    ...model.voorbeelden.map((voorbeeld) => [`voorbeelden/${voorbeeld.naam}.html`, pagina(() => toVoorbeeldpagina(voorbeeld))] as const),
  ]);
  return { namen: [...bestanden.keys()], schrijf: (naam) => bestanden.get(naam)?.() ?? null };
}
