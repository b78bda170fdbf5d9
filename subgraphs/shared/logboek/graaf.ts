import { GraphQLError } from 'graphql';
import { toDatumTijd, type Klok } from '../klok.ts';
import { meldingVan } from '../foutcodes.ts';
import type { Betrokkene, Verwerkingen } from '../verwerkingen.ts';
import type { Verzoek } from '../verzoek.ts';
import type { Logboek } from './index.ts';
import { OngefilterdLezen, OngeldigeCursor, type Logpagina } from './lezen.ts';
import type { Logregel } from './regel.ts';

// The Logboek as the graph gives it: to the person concerned who asks who looked, and to the officer of the party whose Logboek it is.

/** A Logboek and whose it is. */
export type Partijlogboek = { readonly logboek: Pick<Logboek, 'lees' | 'pseudoniemVan'>; readonly subgraaf: string; readonly partij: string; readonly naam: string; readonly klok: Klok };

/** The pseudonym of a person in the Logboek of a party. */
export const pseudoniemVan = ({ pseudoniemVan: maak }: Pick<Logboek, 'pseudoniemVan'>, { soort, nummer }: Betrokkene): string => maak(`${soort} ${nummer}`);

const meesteInzagen = 200;

const toInzageregel = ({ start_time: begin, trace_id: aanvraag, attributes }: Logregel) => ({
  tijdstip: toDatumTijd(begin),
  organisatie: attributes['loketgraaf.organisatie'],
  partij: attributes['loketgraaf.partij'],
  rol: attributes['loketgraaf.rol'],
  doel: attributes['loketgraaf.doel'],
  gegevens: [...attributes['loketgraaf.gegevens']],
  relatie: attributes['loketgraaf.relatie'],
  uitkomst: attributes['loketgraaf.uitkomst'],
  aanvraag,
});

/** One entry of what a person may see of who looked: organisation, role, purpose, kind of data; nothing of a third person. */
export type Inzageregel = ReturnType<typeof toInzageregel>;

/** What a party says of who looked. A Logboek that cannot be read is "not available", never "nobody". */
export type Inzage = {
  readonly bron: { readonly code: string; readonly naam: string; readonly houder: string; readonly status: 'ACTUEEL' | 'NIETS_GEVONDEN' | 'NIET_BESCHIKBAAR'; readonly peildatum: string; readonly reden: string | null };
  readonly regels: Inzageregel[] | null;
  readonly zijnErMeer: boolean;
};

/** Reads who looked at data of these persons (the numbers of one person) at one party, newest first. Never rejects. */
export async function leesInzage({ logboek, subgraaf, partij, naam, klok }: Partijlogboek, betrokkenen: readonly Betrokkene[]): Promise<Inzage> {
  const bron = { code: `${subgraaf}.logboek`, naam: `Logboek van ${naam}`, houder: partij, peildatum: toDatumTijd(klok()), reden: null };
  try {
    const paginas = await Promise.all(betrokkenen.map((een) => logboek.lees({ betrokkene: pseudoniemVan(logboek, een), van: 0, tot: klok() + 1, first: meesteInzagen })));
    const regels = paginas.flatMap((pagina) => pagina.regels).sort((a, b) => b.start_time - a.start_time);
    return { bron: { ...bron, status: regels.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN' }, regels: regels.map(toInzageregel), zijnErMeer: paginas.some(({ heeftMeer }) => heeftMeer) };
  } catch {
    return { bron: { ...bron, status: 'NIET_BESCHIKBAAR', reden: 'LOGBOEK_NIET_TE_LEZEN' }, regels: null, zijnErMeer: false };
  }
}

/** Reads who looked at the person of a key, and notes that this was asked. Nothing of a key that does not open. */
export async function listInzagebijdragen(partijlogboek: Partijlogboek, betrokkenen: readonly Betrokkene[] | null, { noteer }: Pick<Verwerkingen, 'noteer'>): Promise<Inzage[]> {
  if (betrokkenen === null) return [];
  const inzage = await leesInzage(partijlogboek, betrokkenen);
  for (const betrokkene of betrokkenen) noteer({ betrokkene, gegevens: ['inzage'], uitkomst: inzage.regels === null ? 'MISLUKT' : 'GEGEVEN' });
  return [inzage];
}

const toVerwerking = (regel: Logregel) => ({
  traceId: regel.trace_id,
  spanId: regel.span_id,
  ouderSpanId: regel.parent_span_id ?? null,
  naam: regel.name,
  status: regel.status_code,
  begin: toDatumTijd(regel.start_time),
  einde: toDatumTijd(regel.end_time),
  activiteit: regel.attributes['dpl.core.processing_activity_id'],
  betrokkene: regel.attributes['dpl.core.data_subject_id'] ?? null,
  soortBetrokkene: regel.attributes['dpl.core.data_subject_id_type'] ?? null,
  gebruiker: regel.attributes['loketgraaf.gebruiker'],
  organisatie: regel.attributes['loketgraaf.organisatie'],
  partij: regel.attributes['loketgraaf.partij'],
  rol: regel.attributes['loketgraaf.rol'],
  doel: regel.attributes['loketgraaf.doel'],
  gegevens: [...regel.attributes['loketgraaf.gegevens']],
  relatie: regel.attributes['loketgraaf.relatie'],
  uitkomst: regel.attributes['loketgraaf.uitkomst'],
});

const toPagina = ({ regels, eindcursor, heeftMeer, onleesbaar }: Logpagina) => ({ verwerkingen: regels.map(toVerwerking), eindcursor, heeftMeer, onleesbaar });

/** A page as the graph gives it. */
export type Logboekpagina = ReturnType<typeof toPagina>;

/** What an officer asks for. */
export type Logboekvraag = {
  readonly filter: {
    readonly betrokkene?: string | null | undefined; readonly traceId?: string | null | undefined; readonly gebruiker?: string | null | undefined;
    readonly organisatie?: string | null | undefined; readonly van?: string | null | undefined; readonly tot?: string | null | undefined;
  };
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

const ongeldig = (veld: string, code: string, melding: string): GraphQLError =>
  new GraphQLError(meldingVan('ONGELDIGE_INVOER'), { extensions: { code: 'ONGELDIGE_INVOER', fouten: [{ veld, code, melding }] } });

function leesMoment(veld: string, waarde: string | null | undefined, anders: number): number {
  if (waarde == null) return anders;
  const moment = Date.parse(waarde);
  if (Number.isNaN(moment)) throw ongeldig(veld, 'GEEN_MOMENT', 'Geef een moment als 2026-11-01T09:30:00Z.');
  return moment;
}

/**
 * Reads a page of the Logboek for an officer of the party whose it is; null for anyone else.
 * @param naarBetrokkene the number that was given, as this party knows a person.
 * @throws GraphQLError ONGELDIGE_INVOER for an unfiltered question (LDV extension "lezen"), a wrong cursor or moment.
 */
export async function leesLogboek({ logboek, partij, klok }: Partijlogboek, { aanroeper }: Verzoek, { filter, first, after }: Logboekvraag, naarBetrokkene: (nummer: string) => Betrokkene): Promise<Logboekpagina | null> {
  if (aanroeper.rol !== 'functionaris' || aanroeper.partij !== partij) return null;
  const [van, tot] = [leesMoment('filter.van', filter.van, 0), leesMoment('filter.tot', filter.tot, klok() + 1)];
  if (first != null && (first < 1 || first > 200)) throw ongeldig('first', 'BUITEN_BEREIK', 'Vraag 1 tot en met 200 verwerkingen.');
  try {
    return toPagina(await logboek.lees({
      van, tot, first: first ?? 50, after: after ?? null,
      ...(filter.betrokkene ? { betrokkene: pseudoniemVan(logboek, naarBetrokkene(filter.betrokkene)) } : {}),
      ...(filter.traceId ? { traceId: filter.traceId } : {}),
      ...(filter.gebruiker ? { gebruiker: filter.gebruiker } : {}),
      ...(filter.organisatie ? { organisatie: filter.organisatie } : {}),
    }));
  } catch (fout) {
    if (fout instanceof OngefilterdLezen) throw ongeldig('filter', 'ONGEFILTERD', fout.message);
    if (fout instanceof OngeldigeCursor) throw ongeldig('after', 'GEEN_CURSOR', fout.message);
    throw fout;
  }
}
