import { createRequire } from 'node:module';
import { z } from 'zod';

/** An element of a message, as far as checking its signature looks at it. */
export type DomElement = {
  readonly nodeType: 1;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly childNodes: ArrayLike<unknown>;
  readonly attributes: ArrayLike<{ readonly localName: string; readonly value: string }>;
  readonly getAttribute: (naam: string) => string;
  readonly textContent: string | null;
};

const require = createRequire(import.meta.url);
// Required and not imported: the types of this package declare those of a browser for every file of the project.
const { DOMParser } = z.object({
  DOMParser: z.custom<new (opties: object) => { readonly parseFromString: (tekst: string, type: string) => unknown }>((waarde) => typeof waarde === 'function'),
}).parse(require('@xmldom/xmldom'));

const parser = new DOMParser({ errorHandler: () => { throw new Error('geen welgevormde XML'); } });

const isElement = (knoop: unknown): knoop is DomElement => typeof knoop === 'object' && knoop !== null && 'nodeType' in knoop && knoop.nodeType === 1;

/** The elements directly in another. */
export const listKinderen = ({ childNodes }: DomElement): DomElement[] => Array.from(childNodes).filter(isElement);

/** The elements directly in another that have this name. */
export const listBijNaam = (element: DomElement, ruimte: string, naam: string): DomElement[] =>
  listKinderen(element).filter(({ localName, namespaceURI }) => localName === naam && namespaceURI === ruimte);

/** An element and all elements in it. */
export const listAlle = (element: DomElement): DomElement[] => [element, ...listKinderen(element).flatMap(listAlle)];

/** Parses a message; null when it is no well-formed XML or has a document type. */
export function leesDom(tekst: string): DomElement | null {
  if (/<!DOCTYPE/i.test(tekst)) return null;
  try {
    const document = parser.parseFromString(tekst, 'text/xml');
    return typeof document === 'object' && document !== null && 'documentElement' in document && isElement(document.documentElement) ? document.documentElement : null;
  } catch {
    return null;
  }
}
