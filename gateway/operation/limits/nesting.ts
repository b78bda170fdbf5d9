const teken = { aanhaling: 34, hek: 35, haakOpen: 40, haakDicht: 41, backslash: 92, blokOpen: 91, blokDicht: 93, accoladeOpen: 123, accoladeDicht: 125, regel: 10, wagen: 13 } as const;

const eindeVanRegel = (tekst: string, begin: number): number => {
  let plek = begin;
  while (plek < tekst.length && tekst.charCodeAt(plek) !== teken.regel && tekst.charCodeAt(plek) !== teken.wagen) plek += 1;
  return plek;
};

/** The place after a text that begins at `begin`; a text that does not end, ends with its line or the document. */
function naTekst(tekst: string, begin: number): number {
  const isBlok = tekst.startsWith('"""', begin);
  let plek = begin + (isBlok ? 3 : 1);
  while (plek < tekst.length) {
    const code = tekst.charCodeAt(plek);
    if (isBlok && tekst.startsWith('\\"""', plek)) plek += 4;
    else if (isBlok && tekst.startsWith('"""', plek)) return plek + 3;
    else if (!isBlok && code === teken.backslash) plek += 2;
    else if (!isBlok && (code === teken.aanhaling || code === teken.regel || code === teken.wagen)) return plek + 1;
    else plek += 1;
  }
  return plek;
}

/**
 * Whether brackets of any kind stand more than `maximum` deep inside each other. A parser that calls itself for each would run out
 * of stack, so this reads the characters one by one.
 */
export function isNestedDeeper(tekst: string, maximum: number): boolean {
  if (tekst.length <= maximum) return false;
  let diepte = 0;
  let plek = 0;
  while (plek < tekst.length) {
    const code = tekst.charCodeAt(plek);
    if (code === teken.aanhaling) plek = naTekst(tekst, plek);
    else if (code === teken.hek) plek = eindeVanRegel(tekst, plek);
    else {
      if (code === teken.accoladeOpen || code === teken.haakOpen || code === teken.blokOpen) diepte += 1;
      else if (code === teken.accoladeDicht || code === teken.haakDicht || code === teken.blokDicht) diepte -= 1;
      if (diepte > maximum) return true;
      plek += 1;
    }
  }
  return false;
}
