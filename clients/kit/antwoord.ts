import { isVelden, listOntbrekendeBronnen, toTekst, type OntbrekendeBron, type Pad, type Velden } from './bronnen.ts';
import { isFoutcode, isHerprobeerbaar, isWeigercode, uitleg, type Foutcode, type Weigercode } from './foutcodes.ts';
import type { Registratie } from './operatie.ts';

/** What is wrong with one field of the input. */
export type Invoerfout = { readonly veld: string; readonly code: string; readonly melding: string };

type Gezegd<C extends Foutcode> = {
  readonly code: C;
  /** What went wrong, in a sentence of the graph (or of the kit). */
  readonly melding: string;
  /** What the user can do about it. */
  readonly uitleg: string;
  readonly pad: Pad;
  /** By which it can be found in the logs of the graph. */
  readonly traceId: string | null;
};

/** Not given because of who asks, for which purpose, or by which program. Asking again does not help. */
export type Weigering = Gezegd<Weigercode> & {
  /** The purpose it was asked for; null when that is not known. */
  readonly doel: string | null;
};

/** Anything else that went wrong. */
export type Fout = Gezegd<Exclude<Foutcode, Weigercode>> & {
  /** Asking again can help. */
  readonly herprobeerbaar: boolean;
  /** With ONGELDIGE_INVOER and TE_COMPLEX: what it was. */
  readonly invoerfouten: readonly Invoerfout[];
};

/** An answer of the graph, divided by what a front-end does with it. Every error is in exactly one of the lists. */
export type Antwoord<TData> = {
  readonly data: TData | null;
  /** Sources of which the part is unknown or old: show that beside the data. */
  readonly ontbreekt: readonly OntbrekendeBron[];
  /** Show what to do about it; do not ask again. */
  readonly weigeringen: readonly Weigering[];
  readonly fouten: readonly Fout[];
  /** There is data, and nothing of it is missing, refused or wrong. */
  readonly isVolledig: boolean;
};

/** What is known of a question besides its answer. */
export type Antwoordgrond = {
  readonly operatie?: Pick<Registratie, 'naam' | 'doel'>;
  /** The HTTP status: of an answer that is not of the graph it says whether asking again can help. */
  readonly status?: number;
};

type Ruw = { readonly melding: string | null; readonly pad: Pad; readonly uitbreiding: Velden };

const isPaddeel = (deel: unknown): deel is string | number => typeof deel === 'string' || typeof deel === 'number';

const toRuw = (fout: unknown): Ruw => {
  const velden = isVelden(fout) ? fout : {};
  const pad: unknown = velden['path'];
  return { melding: toTekst(velden['message']), pad: Array.isArray(pad) ? pad.filter(isPaddeel) : [], uitbreiding: isVelden(velden['extensions']) ? velden['extensions'] : {} };
};

/** Problem details (RFC 9457), as the graph refuses what follows events. */
const toProbleem = (velden: Velden): Ruw[] => (isFoutcode(velden['code']) ? [{ melding: toTekst(velden['detail']), pad: [], uitbreiding: velden }] : []);

const tijdelijkeStatussen: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

const toOnleesbaar = (status: number | undefined): Ruw =>
  ({ melding: null, pad: [], uitbreiding: { code: 'ONLEESBAAR_ANTWOORD', ...(status !== undefined && tijdelijkeStatussen.has(status) ? { herprobeerbaar: true } : {}) } });

function leesFouten(json: unknown, status: number | undefined): readonly Ruw[] {
  const velden = isVelden(json) ? json : {};
  const { data, errors } = velden;
  if (Array.isArray(errors) && errors.length > 0) return errors.map(toRuw);
  if (isVelden(data)) return [];
  const probleem = toProbleem(velden);
  return probleem.length > 0 ? probleem : [toOnleesbaar(status)];
}

const isInvoerfout = (fout: unknown): fout is Invoerfout => isVelden(fout) && ['veld', 'code', 'melding'].every((naam) => typeof fout[naam] === 'string');

const listInvoerfouten = (fouten: unknown): Invoerfout[] => (Array.isArray(fouten) ? fouten.filter(isInvoerfout) : []);

const toGezegd = ({ melding, pad, uitbreiding }: Ruw, operatie: Antwoordgrond['operatie']): Gezegd<Foutcode> => {
  const code = isFoutcode(uitbreiding['code']) ? uitbreiding['code'] : 'ONBEKENDE_FOUT';
  const wat = uitleg(code, operatie);
  return { code, melding: melding ?? wat, uitleg: wat, pad, traceId: toTekst(uitbreiding['traceId']) };
};

const isWeigering = <T extends Gezegd<Foutcode>>(gezegd: T): gezegd is T & Gezegd<Weigercode> => isWeigercode(gezegd.code);

// A purpose that ended and one that was never given are told by the same code, on the question as a whole.
const toWeigering = (gezegd: Gezegd<Weigercode>, doel: string | null): Weigering => ({
  ...gezegd, doel,
  uitleg: gezegd.code !== 'NIET_BEVOEGD' || gezegd.pad.length > 0 || doel === null ? gezegd.uitleg
    : `U mag dit nu niet vragen voor het doel "${doel}". Misschien is dat doel verlopen, of hoort het niet bij uw rol. Vraag uw beheerder om dat na te kijken.`,
});

const isFout = (gezegd: Gezegd<Foutcode>): gezegd is Gezegd<Exclude<Foutcode, Weigercode>> => !isWeigering(gezegd);

type Gedeeld = { readonly ontbreekt: OntbrekendeBron[]; readonly weigeringen: Weigering[]; readonly fouten: Fout[] };

function deelIn(ruw: Ruw, operatie: Antwoordgrond['operatie'], { ontbreekt, weigeringen, fouten }: Gedeeld): void {
  const gezegd = toGezegd(ruw, operatie);
  if (!isFout(gezegd)) {
    if (isWeigering(gezegd)) weigeringen.push(toWeigering(gezegd, operatie?.doel ?? null));
    return;
  }
  const { herprobeerbaar: gemeld, bron, fouten: invoer } = ruw.uitbreiding;
  const herprobeerbaar = typeof gemeld === 'boolean' ? gemeld : isHerprobeerbaar(gezegd.code);
  // What is wrong with the question is no source that is missing, whichever part of the graph says so.
  if (typeof bron !== 'string' || !isHerprobeerbaar(gezegd.code)) fouten.push({ ...gezegd, herprobeerbaar, invoerfouten: listInvoerfouten(invoer) });
  else ontbreekt.push({ bron, naam: null, partij: null, status: gezegd.code === 'TIJD_OP' ? 'TIJD_OP' : 'NIET_BESCHIKBAAR', peildatum: null, toelichting: gezegd.melding, pad: gezegd.pad, herprobeerbaar, traceId: gezegd.traceId });
}

// The schema that the gateway answers by is the one that the type was made from; what is inside is not looked at.
const isData = <TData>(data: unknown): data is TData => isVelden(data);

/**
 * Divides an answer of the graph, by whatever client it was asked. Never throws: what is no answer becomes a fout.
 * @param json what was read from the body: `{ data, errors }`, problem details, or anything else.
 */
export function leesAntwoord<TData>(json: unknown, { operatie, status }: Antwoordgrond = {}): Antwoord<TData> {
  const gedeeld: Gedeeld = { ontbreekt: [], weigeringen: [], fouten: [] };
  const inhoud = isVelden(json) ? json['data'] : undefined;
  const data = isData<TData>(inhoud) ? inhoud : null;
  for (const ruw of leesFouten(json, status)) deelIn(ruw, operatie, gedeeld);
  const { weigeringen, fouten } = gedeeld;
  const ontbreekt = [...listOntbrekendeBronnen(data), ...gedeeld.ontbreekt];
  return { data, ontbreekt, weigeringen, fouten, isVolledig: data !== null && ontbreekt.length + weigeringen.length + fouten.length === 0 };
}
