/** Where something stands in an answer: names of fields and places in lists. */
export type Pad = readonly (string | number)[];

const statussen = ['NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD', 'GEEN_KOPPELING', 'VEROUDERD'] as const;

/**
 * What makes that the part of a source is not (wholly) there. ACTUEEL and NIETS_GEVONDEN are not among them: that a source has nothing on
 * somebody is an answer. With VEROUDERD there is something to show, as it was on the peildatum.
 */
export type Ontbreekstatus = (typeof statussen)[number];

/** A source of which the part is unknown, or old. Never show it as empty. */
export type OntbrekendeBron = {
  /** The fixed code of the source, or of the party when all of it is missing. */
  readonly bron: string;
  /** Name for people; null when the answer does not give one. */
  readonly naam: string | null;
  readonly partij: string | null;
  readonly status: Ontbreekstatus;
  /** The moment (RFC 3339) of what is shown, with VEROUDERD; null when nothing is shown. */
  readonly peildatum: string | null;
  /** Why, in a sentence; null when it was not asked or not said. */
  readonly toelichting: string | null;
  readonly pad: Pad;
  /** Whether asking again can help. */
  readonly herprobeerbaar: boolean;
  /** By which the error can be found in the logs; null when the answer has it as data. */
  readonly traceId: string | null;
};

export type Velden = Readonly<Record<string, unknown>>;
export const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
export const toTekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);

const vindStatus = (waarde: unknown): Ontbreekstatus | undefined => statussen.find((status) => status === waarde);

const tijdelijk: ReadonlySet<Ontbreekstatus> = new Set(['NIET_BESCHIKBAAR', 'TIJD_OP', 'VEROUDERD']);

/** The source that an object of an answer is, when it is one that is missing. Only sources have a code and one of these statuses. */
function toOntbrekendeBron(velden: Velden, pad: Pad): OntbrekendeBron | null {
  const status = vindStatus(velden['status']);
  const bron = toTekst(velden['code']);
  if (status === undefined || bron === null) return null;
  const reden = isVelden(velden['reden']) ? velden['reden'] : {};
  return {
    bron, naam: toTekst(velden['naam']), partij: toTekst(velden['partij']), status, peildatum: toTekst(velden['peildatum']),
    toelichting: toTekst(reden['toelichting']) ?? toTekst(reden['omschrijving']), pad, herprobeerbaar: tijdelijk.has(status), traceId: null,
  };
}

type Plek = { readonly waarde: unknown; readonly pad: Pad };

const kinderen = ({ waarde, pad }: Plek): Plek[] => {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown, plaats) => ({ waarde: deel, pad: [...pad, plaats] }));
  return isVelden(waarde) ? Object.entries(waarde).map(([naam, deel]) => ({ waarde: deel, pad: [...pad, naam] })) : [];
};

/**
 * All sources in the data of an answer that are missing or old, in the order of the answer. The operation must ask `code` and `status` of them
 * under these names.
 */
export function listOntbrekendeBronnen(data: unknown): OntbrekendeBron[] {
  const gevonden: OntbrekendeBron[] = [];
  // A stack of its own: an answer can be nested deeper than functions can.
  const open: Plek[] = [{ waarde: data, pad: [] }];
  for (let plek = open.pop(); plek !== undefined; plek = open.pop()) {
    const bron = isVelden(plek.waarde) ? toOntbrekendeBron(plek.waarde, plek.pad) : null;
    if (bron) gevonden.push(bron);
    else open.push(...kinderen(plek).reverse());
  }
  return gevonden;
}
