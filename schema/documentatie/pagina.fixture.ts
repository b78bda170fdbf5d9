import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** An element of a page, with all elements in it. */
export type Element = {
  readonly tag: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: readonly Element[];
  /** All text in it. */
  readonly tekst: string;
};

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, htmlEntities: true });

const attributen = z.record(z.string(), z.string());
const knopen = z.array(z.record(z.string(), z.unknown()));

function toElementen(gelezen: unknown): { readonly elementen: Element[]; readonly tekst: string } {
  const delen = knopen.parse(gelezen).map((knoop) => {
    if ('#text' in knoop) return { elementen: [], tekst: String(knoop['#text']) };
    const [tag = ''] = Object.keys(knoop).filter((naam) => naam !== ':@');
    const { elementen, tekst } = toElementen(knoop[tag]);
    return { elementen: [{ tag, attributen: attributen.parse(knoop[':@'] ?? {}), kinderen: elementen, tekst }], tekst };
  });
  return { elementen: delen.flatMap((deel) => deel.elementen), tekst: delen.map(({ tekst }) => tekst).join('') };
}

/** Reads a page, strictly. @throws Error on what is not closed, quoted or escaped. */
export function leesPagina(tekst: string): Element {
  const oordeel = XMLValidator.validate(tekst);
  if (oordeel !== true) throw new Error(`regel ${oordeel.err.line}: ${oordeel.err.msg}`);
  const gevonden = toElementen(parser.parse(tekst));
  return { tag: '', attributen: {}, kinderen: gevonden.elementen, tekst: gevonden.tekst };
}

/** All elements in an element, in the order of the page; or those of one kind. */
export const listElementen = (van: Element, tag?: string): readonly Element[] =>
  van.kinderen.flatMap((kind) => [...(tag === undefined || kind.tag === tag ? [kind] : []), ...listElementen(kind, tag)]);

/** The element with this id; an empty one when there is none. */
export const zoekAnker = (van: Element, anker: string): Element =>
  listElementen(van).find(({ attributen: { id } }) => id === anker) ?? { tag: '', attributen: {}, kinderen: [], tekst: '' };

/** What stands behind a word in the list of a field; null when there is no such word. */
export function findRij(van: Element, naam: string): Element | null {
  const [dl] = listElementen(van, 'dl');
  const rijen = (dl?.kinderen ?? []).filter(({ tag }) => tag === 'dt' || tag === 'dd');
  const plek = rijen.findIndex(({ tag, tekst }) => tag === 'dt' && tekst === naam);
  return plek === -1 ? null : rijen[plek + 1] ?? null;
}
