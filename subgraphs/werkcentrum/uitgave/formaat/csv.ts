import { stringify } from 'csv-stringify/sync';
import type { Cel, Kolom, Kolomsoort, Tabel } from '../kolommen.ts';
import type { Csvdialect } from '../uitgave.ts';
import { schrijfBestand, type Geschreven, type Rijdelen } from './doel.ts';

// CSV (RFC 4180, UTF-8), and how its cells say what the columns hold. Whoever turns a cell back by these rules has the value of the other
// formats:
// - null is nothing, an empty text is "";
// - a list is one cell, its texts joined by |. In such a text % is written as %25 and | as %7C, and an empty one as % alone. Codes have none
//   of these;
// - a cell of text that a spreadsheet would take for a formula gets an apostrophe before it: one that begins with = + - @ TAB CR LF or the
//   wide forms of the first four, and one that begins with apostrophes and then such a sign, so that the apostrophe can be taken off again;
// - amounts have two decimals, days are YYYY-MM-DD, yes and no are true and false.

const formule = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

const zonderFormule = (tekst: string): string => (formule.test(tekst) ? `'${tekst}` : tekst);

const toDeel = (tekst: string): string => (tekst === '' ? '%' : tekst.replaceAll('%', '%25').replaceAll('|', '%7C'));

/** A list as the text of one cell. */
const toLijstcel = (teksten: readonly string[]): string => zonderFormule(teksten.map(toDeel).join('|'));

function toCel(soort: Kolomsoort, cel: Cel, { excel }: Csvdialect): string | null {
  if (cel === null) return null;
  if (typeof cel === 'string') return soort === 'tekst' ? zonderFormule(cel) : cel;
  if (typeof cel === 'boolean') return String(cel);
  if (typeof cel !== 'number') return toLijstcel(cel);
  if (soort !== 'bedrag') return String(cel);
  return excel ? cel.toFixed(2).replace('.', ',') : cel.toFixed(2);
}

/** In words, for who reads a cell of such a column in CSV; empty where there is nothing to say beside the description of the column. */
export function toCsvuitleg({ soort, isVerplicht }: Pick<Kolom, 'soort' | 'isVerplicht'>): string {
  const leeg = isVerplicht ? '' : ' Een lege cel is null, "" is een lege waarde.';
  const formuleregel = ' Een cel die met = + - @, een tab of een regeleinde begint krijgt er in CSV een apostrof voor; ook wanneer er al apostroffen voor staan.';
  switch (soort) {
    case 'tekst': return `${formuleregel}${leeg}`.trim();
    case 'teksten': return `In CSV één cel, met | tussen de waarden; in een waarde is % geschreven als %25 en | als %7C, en een lege waarde is %.${formuleregel}${leeg}`;
    case 'bedrag': return 'In CSV met twee decimalen; in de vorm voor Excel met een komma.';
    default: return '';
  }
}

const bom = '\uFEFF';

/** Writes rows as CSV with a header. The dialect of Excel has a BOM in any case: without it Excel does not see that it is UTF-8. */
export const schrijfCsv = (pad: string, { kolommen }: Tabel, delen: Rijdelen, dialect: Csvdialect): Promise<Geschreven> =>
  schrijfBestand(pad, async (doel) => {
    // Whatever ends a line somewhere is quoted, and so is a text that is empty.
    const opties = { record_delimiter: 'windows', delimiter: dialect.excel ? ';' : ',', quoted_match: /^$|[\r\n]/ } as const;
    const schrijf = (regels: readonly (readonly (string | null)[])[]): Promise<void> => doel.schrijf(Buffer.from(stringify([...regels], opties), 'utf8'));
    if (dialect.bom || dialect.excel) await doel.schrijf(Buffer.from(bom, 'utf8'));
    await schrijf([kolommen.map(({ naam }) => naam)]);
    let aantal = 0;
    for await (const deel of delen) {
      await schrijf(deel.map((rij) => kolommen.map(({ naam, soort }) => toCel(soort, rij[naam] ?? null, dialect))));
      aantal += deel.length;
    }
    return aantal;
  });
