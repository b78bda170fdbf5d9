/** Text that may stand in a page as it is. Anything else is escaped. */
export class Html {
  readonly tekst: string;
  constructor(tekst: string) {
    this.tekst = tekst;
  }
}

type Waarde = string | number | Html | null | readonly Waarde[];

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// What XML has no place for would make the page unreadable to who reads it strictly.
const ontsnap = (tekst: string): string => tekst.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replaceAll(/[&<>"']/g, (teken) => tekens[teken] ?? '');

function toTekst(waarde: Waarde): string {
  if (waarde === null) return '';
  if (waarde instanceof Html) return waarde.tekst;
  return typeof waarde === 'object' ? waarde.map(toTekst).join('') : ontsnap(String(waarde));
}

/** Puts values into a page: text is escaped, also inside attributes between quotes; null is nothing, a list is its parts in a row. */
export const html = (delen: TemplateStringsArray, ...waarden: readonly Waarde[]): Html =>
  new Html(delen.map((deel, plek) => `${deel}${plek < waarden.length ? toTekst(waarden[plek] ?? null) : ''}`).join(''));

/** Parts with something between them. */
export const metTussen = (delen: readonly Waarde[], tussen: string): readonly Waarde[] => delen.flatMap((deel, plek) => (plek === 0 ? [deel] : [tussen, deel]));
