import type { Ketenkop, Ketenrij } from './keten.ts';
import type { Logregel } from './regel.ts';

/** Which records: at least one of the first four is given, and all that are given hold. Moments in ms; `tot` itself is outside. */
export type Logzoek = {
  readonly betrokkene?: string | undefined;
  readonly traceId?: string | undefined;
  readonly gebruiker?: string | undefined;
  readonly organisatie?: string | undefined;
  readonly van: number;
  readonly tot: number;
};

/** The place of a record among all: newest first, then by writer. Holds nothing of a person. */
export type Positie = { readonly moment: number; readonly schrijver: string; readonly volgnummer: number };

/** A record and its place. */
export type Gevonden = { readonly positie: Positie; readonly regel: Logregel };

/** What a search gave. `onleesbaar` counts stored rows that could not be read, so that the answer may be incomplete. */
export type Zoekresultaat = { readonly gevonden: readonly Gevonden[]; readonly onleesbaar: number };

/** Where one writer stores its rows. One call at a time. */
export type Schrijfopslag = {
  /** Resolves once the rows are durable, all of them; rejects when that is not sure. */
  readonly voegToe: (rijen: readonly Ketenrij[]) => Promise<void>;
  /** The true end of the chain as it is stored now; what was half written is taken away. */
  readonly leesEinde: () => Promise<Ketenkop>;
  readonly sluit: () => Promise<void>;
};

/** The store of one Logboek, which several writers share. */
export type Logboekopslag = {
  readonly openSchrijver: (schrijver: string) => Promise<Schrijfopslag>;
  /** Records newest first, at most so many, after a place. */
  readonly zoek: (zoek: Logzoek, na: Positie | null, hoeveel: number) => Promise<Zoekresultaat>;
  readonly listSchrijvers: () => Promise<readonly string[]>;
  /** The rows of a writer as they are stored, in groups; null for what cannot be read. */
  readonly leesKeten: (schrijver: string) => AsyncIterable<readonly (Ketenrij | null)[]>;
  readonly findKop: (schrijver: string) => Promise<Ketenkop | null>;
  readonly stop: () => Promise<void>;
};

/** Newest first; at the same moment by writer, the latest of a writer first. */
export const vergelijk = (a: Positie, b: Positie): number =>
  b.moment - a.moment || (a.schrijver < b.schrijver ? -1 : a.schrijver > b.schrijver ? 1 : b.volgnummer - a.volgnummer);

/** Whether a record is one of those that are looked for. */
export const past = ({ trace_id, start_time, attributes }: Logregel, zoek: Logzoek): boolean =>
  start_time >= zoek.van && start_time < zoek.tot
  && (zoek.traceId === undefined || trace_id === zoek.traceId)
  && (zoek.betrokkene === undefined || attributes['dpl.core.data_subject_id'] === zoek.betrokkene)
  && (zoek.gebruiker === undefined || attributes['loketgraaf.gebruiker'] === zoek.gebruiker)
  && (zoek.organisatie === undefined || attributes['loketgraaf.organisatie'] === zoek.organisatie);
