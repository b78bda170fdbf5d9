/** In which form an answer goes out. */
export type Mediatype = {
  readonly naam: 'application/graphql-response+json' | 'application/json';
  readonly contentType: string;
  /**
   * A client that names application/json alone reads every answer that is GraphQL as 200, whatever it says (GraphQL over HTTP, the
   * legacy media type). Others are told by the status as well.
   */
  readonly altijd200: boolean;
};

/** The media type of server-sent events. */
export const stroomtype = 'text/event-stream';

/** Whether who accepts this wants to follow events. */
export const wilStroom = (accept: string | undefined): boolean => accept?.startsWith(stroomtype) === true;

const nieuw: Mediatype = { naam: 'application/graphql-response+json', contentType: 'application/graphql-response+json; charset=utf-8', altijd200: false };
const gewoon: Mediatype = { naam: 'application/json', contentType: 'application/json; charset=utf-8', altijd200: false };
const oud: Mediatype = { ...gewoon, altijd200: true };

type Wens = { readonly q: number; readonly isGenoemd: boolean };

const leesGewicht = (parameters: readonly string[]): number => {
  const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find((gevonden) => gevonden !== undefined);
  return q === undefined ? 1 : Number(q) || 0;
};

/** How much a type is wanted: what names it goes before what covers it. */
function leesWens(accept: string, naam: string): Wens {
  const delen = accept.split(',').map((deel) => {
    const [soort = '', ...parameters] = deel.split(';');
    return { soort: soort.trim().toLowerCase(), q: leesGewicht(parameters) };
  });
  const vind = (soort: string): number | undefined => delen.find((deel) => deel.soort === soort)?.q;
  const genoemd = vind(naam);
  return { q: genoemd ?? vind('application/*') ?? vind('*/*') ?? 0, isGenoemd: genoemd !== undefined };
}

function kies(accept: string): Mediatype | null {
  const wensNieuw = leesWens(accept, 'application/graphql-response+json');
  const wensJson = leesWens(accept, 'application/json');
  if (wensNieuw.q > 0 && wensNieuw.isGenoemd && wensNieuw.q >= wensJson.q) return nieuw;
  if (wensJson.q === 0) return wensNieuw.q > 0 ? nieuw : null;
  return wensJson.isGenoemd && !wensNieuw.isGenoemd ? oud : gewoon;
}

const maxBewaard = 200;
const maxLengte = 300;
const gekozen = new Map<string, Mediatype | null>();

/**
 * Chooses by the header Accept: application/graphql-response+json when it is named and no less wanted, else application/json.
 * null when neither is acceptable (406). Few clients means few headers, so choices are kept.
 */
export function kiesMediatype(accept: string | undefined): Mediatype | null {
  if (accept === undefined || accept.trim() === '') return gewoon;
  const eerder = gekozen.get(accept);
  if (eerder !== undefined) return eerder;
  const keus = kies(accept);
  if (gekozen.size < maxBewaard && accept.length <= maxLengte) gekozen.set(accept, keus);
  return keus;
}

/** Whether a client names a type, and wants it no less than the two in which answers go out. */
export function isLiever(accept: string | undefined, type: string): boolean {
  if (accept === undefined) return false;
  const { q, isGenoemd } = leesWens(accept, type);
  return isGenoemd && q > 0 && q >= Math.max(leesWens(accept, nieuw.naam).q, leesWens(accept, gewoon.naam).q);
}
