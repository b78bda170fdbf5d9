import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);
// Required and not imported: the types of this package declare those of a browser for every file of the project.
const { DOMParser } = z.object({
  DOMParser: z.custom<new (opties: object) => { readonly parseFromString: (tekst: string, type: string) => unknown }>((waarde) => typeof waarde === 'function'),
}).parse(require('@xmldom/xmldom'));

const parser = new DOMParser({ errorHandler: () => { throw new Error('geen welgevormde XML'); } });

/** The outermost element of XML that we wrote ourselves; what others wrote goes through parseXml. @throws Error when it is not well-formed. */
export function parseDom(xml: string): object {
  const document = parser.parseFromString(xml, 'text/xml');
  if (typeof document !== 'object' || document === null || !('documentElement' in document)) throw new Error('geen welgevormde XML');
  const { documentElement: wortel } = document;
  if (typeof wortel !== 'object' || wortel === null) throw new Error('geen welgevormde XML');
  return wortel;
}
