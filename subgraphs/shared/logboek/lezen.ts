import { z } from 'zod';
import { toDatumTijd } from '../klok.ts';
import type { Logboekopslag, Logzoek, Positie } from './opslag.ts';
import type { Logregel } from './regel.ts';

/** Asked for records without saying of whom, by whom or of which request: the LDV reading API refuses that (400). */
export class OngefilterdLezen extends Error {
  override name = 'OngefilterdLezen';
  constructor() {
    super('Noem een betrokkene, een trace, een gebruiker of een organisatie: ongefilterd lezen mag niet.');
  }
}

/** A cursor that this Logboek did not give. */
export class OngeldigeCursor extends Error {
  override name = 'OngeldigeCursor';
  constructor() {
    super('De cursor is niet van dit logboek.');
  }
}

/** What is asked: see Logzoek; `first` at most 200 (50 when not given), `after` a cursor. Persons and users by their pseudonym. */
export type Logfilter = Logzoek & { readonly first?: number | undefined; readonly after?: string | null | undefined };

/** A page of records, newest first. `eindcursor` is null when it is empty. */
export type Logpagina = { readonly regels: readonly Logregel[]; readonly eindcursor: string | null; readonly heeftMeer: boolean; readonly onleesbaar: number };

const meeste = 200;
const positieSchema = z.tuple([z.int().min(0), z.string(), z.int().min(1)]);

// A place in the log and nothing else: when, which writer, its how manieth row.
const toCursor = ({ moment, schrijver, volgnummer }: Positie): string => Buffer.from(JSON.stringify([moment, schrijver, volgnummer])).toString('base64url');

function leesCursor(cursor: string): Positie {
  try {
    const [moment, schrijver, volgnummer] = positieSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { moment, schrijver, volgnummer };
  } catch {
    throw new OngeldigeCursor();
  }
}

/**
 * Reads a page of records.
 * Source of the refusal: Logius, LDV extension "lezen", chapter "Werking lezen API".
 * @throws OngefilterdLezen, OngeldigeCursor, or what the store throws.
 */
export async function leesPagina(opslag: Logboekopslag, { first = 50, after, ...zoek }: Logfilter): Promise<Logpagina> {
  const namen = [zoek.betrokkene, zoek.traceId, zoek.gebruiker, zoek.organisatie];
  if (!namen.some((naam) => naam !== undefined && naam !== '')) throw new OngefilterdLezen();
  const hoeveel = Math.max(0, Math.min(Math.trunc(first), meeste));
  const { gevonden, onleesbaar } = await opslag.zoek(zoek, after == null ? null : leesCursor(after), hoeveel + 1);
  const pagina = gevonden.slice(0, hoeveel);
  const laatste = pagina.at(-1);
  return {
    regels: pagina.map(({ regel }) => regel),
    eindcursor: laatste === undefined ? null : toCursor(laatste.positie),
    heeftMeer: gevonden.length > hoeveel,
    onleesbaar,
  };
}

const statussen = { UNSET: 'Unset', OK: 'Ok', ERROR: 'Error' } as const;

/** A record as the LDV reading API gives it (ProcessingActivity in openapi.json 1.1.0): camel case, moments in RFC 3339, a trace as UUID. */
export function toVerwerking(regel: Logregel) {
  const vreemd = regel.foreign_operation;
  return {
    traceId: regel.trace_id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    spanId: regel.span_id,
    ...(regel.parent_span_id === undefined ? {} : { parentSpanId: regel.parent_span_id }),
    status: statussen[regel.status_code],
    name: regel.name,
    startTime: toDatumTijd(regel.start_time),
    endTime: toDatumTijd(regel.end_time),
    resource: regel.resource,
    attributes: {
      ...regel.attributes,
      ...(vreemd === undefined ? {} : {
        'dpl.core.foreign_operation.span_id': vreemd.span_id,
        ...(vreemd.processor === undefined ? {} : { 'dpl.core.foreign_operation.processor': vreemd.processor }),
      }),
    },
  };
}
