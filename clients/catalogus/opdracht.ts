import { parseArgs } from 'node:util';

/** The tables and formats that the API has. */
export const tabellen = ['instrumenten', 'beschikbaarheid', 'codelijsten', 'monitor', 'bijstand', 'budgetten'] as const;
/** Those that are of the whole country alone. */
export const landelijk: readonly string[] = ['codelijsten', 'budgetten'];
export const formaten = ['ndjson', 'csv', 'parquet'] as const;

/** What is to be pulled, and where it goes. */
export type Opdracht = {
  /** The root of the API, without a slash at its end. */
  readonly url: string;
  readonly formaat: (typeof formaten)[number];
  readonly tabellen: readonly (typeof tabellen)[number][];
  /** AM code; null is the whole country. */
  readonly regio: string | null;
  /** The token of a former pull, or `laatste` for that in the folder: nothing is fetched when nothing changed. */
  readonly sinds: string | null;
  readonly excel: boolean;
  readonly map: string;
  readonly isStil: boolean;
};

/** How the command is used. */
export const gebruik = `Gebruik: loketgraaf catalogus pull -o MAP [keuzes]

Haalt de laatste versie van de catalogus op, in bestanden die na een onderbreking verder gaan en gecontroleerd worden.

  -o, --map MAP          waar de bestanden komen; catalogus.json daarin zegt welke versie het is
  --formaat FORMAAT      ndjson, csv of parquet (gewoonlijk parquet)
  --tabel TABEL          instrumenten, beschikbaarheid, codelijsten, monitor, bijstand of budgetten; meer keer te geven (gewoonlijk alle)
  --regio AM26           alleen deze arbeidsmarktregio
  --sinds TOKEN          alleen wanneer er sindsdien iets gewijzigd is; de wijzigingen staan dan ook in wijzigingen.ndjson
                         (--sinds laatste: sinds wat er in de map staat; wat daar van de opdracht nog niet staat komt in elk geval)
  --excel                csv zoals een Nederlandse Excel dat leest
  --url URL              waar de catalogus staat (gewoonlijk CATALOGUS_URL, of http://127.0.0.1:4010)
  --stil                 zonder voortgang

Eindigt met 0 gelukt, 2 een fout in de opdracht, 3 niet te bereiken of geweigerd, 4 het token is verlopen, 5 wat kwam klopt niet,
6 de bestanden zijn niet te schrijven, 1 iets anders.`;

const opties = {
  map: { type: 'string', short: 'o' }, formaat: { type: 'string' }, tabel: { type: 'string', multiple: true }, regio: { type: 'string' }, sinds: { type: 'string' },
  excel: { type: 'boolean' }, url: { type: 'string' }, stil: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const;

const isEen = <T extends string>(waarden: readonly T[], waarde: string): waarde is T => waarden.some((een) => een === waarde);

function leesUrl(url: string): string | null {
  const gelezen = URL.canParse(url) ? new URL(url) : null;
  return gelezen && /^https?:$/.test(gelezen.protocol) ? url.replace(/\/+$/, '') : null;
}

type Lezing = { readonly opdracht: Opdracht } | { readonly fouten: readonly string[] } | 'HELP';

/**
 * Reads what somebody typed. Pure: settings come in.
 * @returns what to do, everything that is wrong with it at once, or that help was asked.
 */
export function leesOpdracht(woorden: readonly string[], omgeving: Readonly<Record<string, string | undefined>>): Lezing {
  let gelezen;
  try {
    gelezen = parseArgs({ args: [...woorden], options: opties, allowPositionals: true });
  } catch {
    return { fouten: ['Deze keuze is er niet, of mist een waarde.'] };
  }
  const { values, positionals } = gelezen;
  if (values.help) return 'HELP';
  const { formaat = 'parquet', tabel = [...tabellen], regio = null, sinds = null, excel = false, stil = false } = values;
  const url = leesUrl(values.url ?? omgeving['CATALOGUS_URL'] ?? 'http://127.0.0.1:4010');
  const bekend = tabel.filter((een) => isEen(tabellen, een));
  const fouten = [
    positionals.join(' ') === 'catalogus pull' ? null : 'De opdracht is: catalogus pull.',
    values.map === undefined || values.map === '' ? 'Geef met -o een map voor de bestanden.' : null,
    isEen(formaten, formaat) ? null : `--formaat is ${formaten.join(', ')}.`,
    bekend.length === tabel.length ? null : `--tabel is ${tabellen.join(', ')}.`,
    regio === null || /^AM\d{2}$/.test(regio) ? null : '--regio is een AM-code, bijvoorbeeld AM26.',
    excel && formaat !== 'csv' ? '--excel hoort bij --formaat csv.' : null,
    url === null ? '--url is een adres dat met http:// of https:// begint.' : null,
  ].filter((fout) => fout !== null);
  if (fouten.length > 0 || url === null || values.map === undefined || !isEen(formaten, formaat)) return { fouten };
  return { opdracht: { url, formaat, tabellen: [...new Set(bekend)], regio, sinds, excel, map: values.map, isStil: stil } };
}
