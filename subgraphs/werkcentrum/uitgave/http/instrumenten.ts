import { z } from 'zod';
import type { Invoerfout } from '../../../shared/invoer.ts';
import { findGemeente } from '../../../shared/referentie/referentie.ts';
import { leesCursor, toCursor, toVraagmerk } from '../../catalogus/cursor.ts';
import { gewoneCsv } from '../bestanden.ts';
import type { Rij } from '../kolommen.ts';
import type { Uitgave } from '../uitgave.ts';
import { adressen } from './adressen.ts';
import { getBestand } from './keuze.ts';
import { checkPlaats, parameters, toFout, type Ruwevraag } from './parameters.ts';
import { ongeldig, Probleem } from './probleem.ts';
import { getRijen, leesRegels, listRijen } from './rijen.ts';
import { getLaatste, getUitgave, maakRoute, toJson, type Middelen, type Route } from './route.ts';

const filterSchema = z.strictObject({
  regio: parameters.regio.optional(), gemeente: parameters.gemeente.optional(), tegel: parameters.tegel.optional(), doelgroep: parameters.doelgroep.optional(),
  aanbieder: parameters.aanbieder.optional(), datum: parameters.datum.optional(),
});
const vraagSchema = filterSchema.extend({ aantal: parameters.aantal.default(100), cursor: parameters.cursor.optional() });

type Filter = z.output<typeof filterSchema>;

// Equal questions are recognised whatever their order.
const merkVan = ({ regio, gemeente, tegel = [], doelgroep = [], aanbieder = [], datum }: Filter): string =>
  toVraagmerk(['instrumenten', regio ?? null, gemeente ?? null, datum ?? null, ...[tegel, doelgroep, aanbieder].map((waarden) => [...new Set(waarden)].sort())]);

/** Whether a cursor is of this list and filter. Of a filter that is wrong itself that cannot be said. */
function checkCursor({ regio, gemeente, datum, tegel, doelgroep, aanbieder, cursor }: Ruwevraag): Invoerfout[] {
  const plaats = leesCursor(cursor?.[0] ?? '');
  const filter = filterSchema.safeParse({ regio: regio?.[0], gemeente: gemeente?.[0], datum: datum?.[0], tegel, doelgroep, aanbieder });
  if (!plaats || !filter.success || plaats.vraag === merkVan(filter.data)) return [];
  return [{ veld: 'cursor', code: 'ANDERE_VRAAG', melding: 'Deze cursor hoort bij een andere lijst of een ander filter.' }];
}

const noemt = (cel: Rij[string], waarden: readonly string[] | undefined): boolean =>
  waarden === undefined || waarden.length === 0 || (Array.isArray(cel) && waarden.some((waarde) => cel.includes(waarde)));

const isGepubliceerd = ({ publicatie_vanaf: vanaf = null, publicatie_tot: tot = null }: Rij, dag: string): boolean =>
  (vanaf === null || String(vanaf) <= dag) && (tot === null || dag <= String(tot));

const past = (rij: Rij, { tegel, doelgroep, aanbieder, datum }: Filter): boolean =>
  noemt(rij['tegels'] ?? null, tegel) && noemt(rij['doelgroepen'] ?? null, doelgroep) && noemt([String(rij['aanbieder'])], aanbieder)
  && (datum === undefined || isGepubliceerd(rij, datum));

/** The ids of what can be used in a gemeente. */
async function listInGemeente(middelen: Middelen, uitgave: Uitgave, regio: string, gemeente: string): Promise<ReadonlySet<string>> {
  const bestand = await getBestand(middelen, uitgave, { tabel: 'beschikbaarheid', formaat: 'ndjson', regio, csv: gewoneCsv });
  const ids = new Set<string>();
  for await (const { instrument_id: id, gemeenten = null } of leesRegels(bestand)) if (gemeenten === null || noemt(gemeenten, [gemeente])) ids.add(String(id));
  return ids;
}

// Of a region the page and the file say the same, for they are the same.
async function leesInstrumenten(middelen: Middelen, uitgave: Uitgave, regio: string | undefined): Promise<AsyncIterable<Rij>> {
  if (regio !== undefined) return leesRegels(await getBestand(middelen, uitgave, { tabel: 'instrumenten', formaat: 'ndjson', regio, csv: gewoneCsv }));
  return getRijen(middelen, uitgave, 'instrumenten');
}

/** Up to so many rows that fit the filter, after the one with this id. */
async function zoek(middelen: Middelen, uitgave: Uitgave, filter: Filter, na: string | null, hoeveel: number): Promise<Rij[]> {
  const regio = filter.regio ?? findGemeente(filter.gemeente ?? '')?.amCode;
  const ids = regio !== undefined && filter.gemeente !== undefined ? await listInGemeente(middelen, uitgave, regio, filter.gemeente) : null;
  const isGezocht = (rij: Rij, id: string): boolean => (na === null || id > na) && (ids === null || ids.has(id)) && past(rij, filter);
  return listRijen(await leesInstrumenten(middelen, uitgave, regio), (rij) => isGezocht(rij, String(rij['id'])), hoeveel);
}

/** Where a page begins: in which edition, after which instrument. @throws Probleem */
function leesBegin(middelen: Middelen, cursor: string | undefined, opnieuw: string): { uitgave: Uitgave; na: string | null } {
  if (cursor === undefined) return { uitgave: getLaatste(middelen), na: null };
  const plaats = leesCursor(cursor);
  if (!plaats) throw ongeldig([toFout('cursor')]);
  if (!middelen.uitgaven.list().some(({ versie }) => versie === plaats.versie)) throw new Probleem('CURSOR_VERLOPEN', { herstart: opnieuw });
  return { uitgave: getUitgave(middelen, plaats.versie), na: plaats.id };
}

const lijst: Route = maakRoute({
  pad: '/catalogus/instrumenten', operatie: 'listInstrumenten', titel: 'Instrumenten, per bladzijde',
  omschrijving: 'Binnen een parameter is één waarde genoeg, tussen parameters gelden alle. Bladeren blijft in de versie van de eerste bladzijde.',
  vraag: vraagSchema, samenhang: (ruw) => [...checkPlaats(ruw), ...checkCursor(ruw)], isZwaar: false, problemen: [410],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Instrumentenbladzijde', omschrijving: 'Een bladzijde.' }],
  async handel(middelen, { aantal, cursor, ...filter }) {
    const adresVan = (waar: string | null): string => adressen.instrumenten({ ...filter, aantal: String(aantal), cursor: waar });
    const merk = merkVan(filter);
    const { uitgave, na } = leesBegin(middelen, cursor, adresVan(null));
    const gevonden = await zoek(middelen, uitgave, filter, na, aantal + 1);
    const instrumenten = gevonden.slice(0, aantal);
    const laatste = gevonden.length > aantal ? instrumenten.at(-1) : undefined;
    const volgende = laatste ? adresVan(toCursor({ versie: uitgave.versie, vraag: merk, id: String(laatste['id']) })) : null;
    return toJson({ versie: uitgave.versie, instrumenten, links: { zelf: adresVan(cursor ?? null), volgende } });
  },
});

const een: Route = maakRoute({
  pad: '/catalogus/instrumenten/{id}', operatie: 'getInstrument', titel: 'Een instrument, met waar het te gebruiken is',
  omschrijving: 'Zoals het in de laatste versie is.', vraag: z.strictObject({}), isZwaar: false, problemen: [404],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Instrumentblad', omschrijving: 'Het instrument.' }],
  async handel(middelen, _vraag, { id = '' }) {
    const uitgave = getLaatste(middelen);
    const blad = await middelen.uitgaven.instrument(uitgave.versie, id);
    if (!blad) throw new Probleem('NIET_GEVONDEN');
    return toJson({ versie: uitgave.versie, ...blad });
  },
});

/** The instruments of the latest edition: a page of them, and one. */
export const instrumentroutes: readonly Route[] = [lijst, een];
