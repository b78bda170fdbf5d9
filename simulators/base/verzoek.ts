import type { FastifyRequest } from 'fastify';

/** A request as a simulator sees it. `tekst` is the raw body; header names are in lower case. */
export type Verzoek = {
  methode: string;
  /** Path without query, still percent-encoded. */
  pad: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  /** Without the quotes that SOAP 1.1 puts around it; null when the request has none. */
  soapAction: string | null;
  tekst: string;
};

/** What a simulator answers. `type` is the content type; without status 200, without `codering` UTF-8. */
export type Antwoord = { status?: number; type: string; body: string; headers?: Readonly<Record<string, string>>; codering?: 'utf8' | 'latin1' };

const toHeaders = (headers: FastifyRequest['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([naam, waarde]) =>
    waarde === undefined ? [] : [[naam, Array.isArray(waarde) ? waarde.join(', ') : waarde]]));

/** Reads Fastify's request into our own. */
export const toVerzoek = (request: FastifyRequest): Verzoek => {
  const headers = toHeaders(request.headers);
  const [pad = '/', query = ''] = request.url.split('?', 2);
  return {
    methode: request.method,
    pad,
    query: new URLSearchParams(query),
    headers,
    soapAction: headers['soapaction']?.replaceAll('"', '') ?? null,
    tekst: typeof request.body === 'string' ? request.body : '',
  };
};

/** The path class of a request when a simulator names none: the SOAP operation, else the method and first path segment. */
export const standaardKlasse = ({ methode, pad, soapAction }: Verzoek): string =>
  soapAction?.split(/[/:#]/).at(-1) || `${methode} /${pad.split('/')[1] ?? ''}`;
