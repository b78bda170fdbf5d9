import { z } from 'zod';
import type { Verzoekclaims } from '../verzoek.ts';
import { Logboekfout } from './logboekfout.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const tekst = z.string().min(1);
const moment = z.int().min(0);

/** What came of a processing. A refusal is no failure of the system, and neither is finding nothing. */
export const uitkomst = z.enum(['GEGEVEN', 'GEWEIGERD', 'NIETS_GEVONDEN', 'MISLUKT']);
export type Uitkomst = z.infer<typeof uitkomst>;

const buitenlandseActie = z.strictObject({ trace_id: hex(16), span_id: hex(8), processor: tekst.optional() });

const attributen = z.strictObject({
  'dpl.core.processing_activity_id': z.url(),
  'dpl.core.data_subject_id': tekst.optional(),
  'dpl.core.data_subject_id_type': tekst.optional(),
  'loketgraaf.gebruiker': tekst,
  'loketgraaf.organisatie': tekst,
  'loketgraaf.partij': tekst,
  'loketgraaf.rol': tekst,
  'loketgraaf.doel': tekst,
  'loketgraaf.gegevens': z.array(tekst),
  'loketgraaf.relatie': tekst,
  'loketgraaf.uitkomst': uitkomst,
});

/**
 * One record (logregel): one action (span) on the data of at most one person concerned.
 * Fields after the standard Logboek Dataverwerkingen (Logius, chapter "Component: Logboek", gitdocumentatie.logius.nl/publicatie/logboek/
 * dataverwerkingen): trace_id 16 bytes and span_id 8 bytes in hex, moments in ms since 1970. Publication 1.0.0 calls the status `status`
 * (Unset, Ok, Error), its working versions `status_code`, with the names of OpenTelemetry that are kept here; toVerwerking gives the former.
 * The same with `foreign_operation`: what came in by W3C Trace Context from another party. `loketgraaf.*` is ours.
 */
export const logregelSchema = z.strictObject({
  trace_id: hex(16),
  span_id: hex(8),
  parent_span_id: hex(8).optional(),
  status_code: z.enum(['UNSET', 'OK', 'ERROR']),
  name: tekst,
  start_time: moment,
  end_time: moment,
  foreign_operation: buitenlandseActie.optional(),
  resource: z.strictObject({ attributes: z.strictObject({ 'service.name': tekst }) }),
  attributes: attributen,
});
export type Logregel = z.infer<typeof logregelSchema>;

/** A person concerned, by the keyed pseudonym that this party has for an identifier of this kind ("BSN", "DEELNEMERSNUMMER"). */
export type Betrokkene = { readonly pseudoniem: string; readonly soort: string };

/** A processing that is to be logged. */
export type Verwerking = {
  /** What was done, e.g. "uwv.werkplanbijdrage". Never holds anything of a person. */
  readonly naam: string;
  /** URI of the processing activity in the register (AVG article 30). */
  readonly activiteit: string;
  /** Null when it concerned nobody that is known, as with a failure before the person was found. */
  readonly betrokkene: Betrokkene | null;
  /** Kinds of data, in any order, e.g. ["UITKERING"]. */
  readonly gegevens: readonly string[];
  /** What the asker has to do with the person, as access decided it: GEEN, AANMELDING, or another code. */
  readonly relatie: string;
  readonly uitkomst: Uitkomst;
  /** Moments in ms since 1970. */
  readonly begin: number;
  readonly eind: number;
  /** Given when the question came from another party than ours: its site (URI), or null when that is not known. */
  readonly vanPartij?: string | null;
};

/** What a record gets from around it: who wrote it, the pseudonym of who asked, and an id of its own (8 bytes, hex). */
export type Regelomstandigheden = { readonly dienst: string; readonly gebruiker: string; readonly spanId: string };

// "Ok" is there to say explicitly that data was given; refused or nothing found is what the standard calls Unset.
const statussen = { GEGEVEN: 'OK', GEWEIGERD: 'UNSET', NIETS_GEVONDEN: 'UNSET', MISLUKT: 'ERROR' } as const satisfies Record<Uitkomst, Logregel['status_code']>;

const spoorpatroon = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/;

/** The trace and the calling span in a W3C traceparent. @throws Logboekfout GEEN_SPOOR when there are none. */
function readSpoor(traceparent: string): { readonly traceId: string; readonly ouder: string } {
  const [, traceId, ouder] = spoorpatroon.exec(traceparent) ?? [];
  if (traceId === undefined || ouder === undefined) throw new Logboekfout('GEEN_SPOOR');
  return { traceId, ouder };
}

/**
 * Makes the record of a processing within a request.
 * @throws Logboekfout GEEN_SPOOR when the request has no traceparent.
 */
export function toLogregel({ aanroeper, doel, traceparent }: Verzoekclaims, verwerking: Verwerking, { dienst, gebruiker, spanId }: Regelomstandigheden): Logregel {
  const { traceId, ouder } = readSpoor(traceparent);
  const { betrokkene, vanPartij } = verwerking;
  return {
    trace_id: traceId,
    span_id: spanId,
    parent_span_id: ouder,
    status_code: statussen[verwerking.uitkomst],
    name: verwerking.naam,
    start_time: verwerking.begin,
    end_time: verwerking.eind,
    ...(vanPartij === undefined ? {} : { foreign_operation: { trace_id: traceId, span_id: ouder, ...(vanPartij === null ? {} : { processor: vanPartij }) } }),
    resource: { attributes: { 'service.name': dienst } },
    attributes: {
      'dpl.core.processing_activity_id': verwerking.activiteit,
      ...(betrokkene === null ? {} : { 'dpl.core.data_subject_id': betrokkene.pseudoniem, 'dpl.core.data_subject_id_type': betrokkene.soort }),
      'loketgraaf.gebruiker': gebruiker,
      'loketgraaf.organisatie': aanroeper.organisatie,
      'loketgraaf.partij': aanroeper.partij,
      'loketgraaf.rol': aanroeper.rol,
      'loketgraaf.doel': doel,
      'loketgraaf.gegevens': [...new Set(verwerking.gegevens)].sort(),
      'loketgraaf.relatie': verwerking.relatie,
      'loketgraaf.uitkomst': verwerking.uitkomst,
    },
  };
}
