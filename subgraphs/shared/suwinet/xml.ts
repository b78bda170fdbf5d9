import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

/** A parsed element with children: names with prefix, attributes as @_name. */
export type Element = Readonly<Record<string, unknown>>;

const elementSchema = z.record(z.string(), z.unknown());
const maxDiepte = 40;

// htmlEntities is what makes the parser read character references (&#233;); entities of a DOCTYPE are refused with it.
const parser = new XMLParser({
  ignoreAttributes: false, ignoreDeclaration: true, ignorePiTags: true, parseTagValue: false, maxNestedTags: maxDiepte,
  htmlEntities: true, processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
});
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a well-formed XML document in UTF-8. @throws Error on anything else, on a DOCTYPE and on nesting deeper than 40. */
export function parseXml(bytes: Uint8Array): Element {
  const tekst = utf8.decode(bytes);
  if (/<!DOCTYPE/i.test(tekst)) throw new Error('DOCTYPE');
  return elementSchema.parse(parser.parse(tekst, true));
}

const lokaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1);
const voorvoegsel = (naam: string): string => (naam.includes(':') ? naam.slice(0, naam.indexOf(':')) : '');

/** The only child element with this local name, with its name as written; null when absent or not alone. */
export function findKind(element: Element, naam: string): { readonly naam: string; readonly inhoud: unknown } | null {
  const [gevonden, ...meer] = Object.entries(element).filter(([eigen]) => !eigen.startsWith('@_') && lokaal(eigen) === naam);
  return gevonden && meer.length === 0 ? { naam: gevonden[0], inhoud: gevonden[1] } : null;
}

/** The contents of all child elements with this local name, whatever their prefix and however often they occur. */
export const listKinderen = (element: Element, naam: string): unknown[] =>
  Object.entries(element).flatMap(([eigen, inhoud]) => (!eigen.startsWith('@_') && lokaal(eigen) === naam ? inhoud : []));

/** An element's content as children; an empty element has none, text or a repeated element is null. */
export const toElement = (inhoud: unknown): Element | null => elementSchema.safeParse(inhoud === '' ? {} : inhoud).data ?? null;

/** The namespace of a name, from the nearest declaration in these elements (innermost first). */
export function naamruimteVan(naam: string, omsluitend: readonly Element[]): string | null {
  const declaratie = voorvoegsel(naam) === '' ? '@_xmlns' : `@_xmlns:${voorvoegsel(naam)}`;
  const gevonden = omsluitend.map((element) => element[declaratie]).find((waarde) => typeof waarde === 'string');
  return typeof gevonden === 'string' ? gevonden : null;
}

/**
 * Content without prefixes and attributes; an element with only text is that text.
 * @throws Error when two names differ in nothing but their prefix: one would hide the other.
 */
export function zonderVoorvoegsels(inhoud: unknown): unknown {
  if (Array.isArray(inhoud)) return inhoud.map(zonderVoorvoegsels);
  const element = elementSchema.safeParse(inhoud).data;
  if (!element) return inhoud;
  const kinderen = Object.entries(element).filter(([naam]) => !naam.startsWith('@_'));
  const [enige] = kinderen;
  if (!enige) return '';
  if (kinderen.length === 1 && enige[0] === '#text') return enige[1];
  const inhouden = new Map(kinderen.map(([naam, waarde]) => [lokaal(naam), zonderVoorvoegsels(waarde)]));
  if (inhouden.size < kinderen.length) throw new Error('dezelfde naam onder twee voorvoegsels');
  return Object.fromEntries(inhouden);
}
