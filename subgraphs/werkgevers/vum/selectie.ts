import type { z } from 'zod';
import { vraagKandidaten, vraagVacatures } from './contract-selectie.ts';
import type { VumFout, Vumsoort } from './contract.ts';
import { compileVraag, operatornamen } from './mongo.ts';

/** Distance between two postcode areas (four digits) in km; null when one of them is not known. */
export type AfstandKm = (van: string, naar: string) => number | null;

/** A question that was understood. */
export type Selectie = {
  /** The four digits around which is searched, and how far (km). */
  readonly postcodegebied: string;
  readonly afstandKm: number;
  /** Whether a profile holds to all but the area. */
  readonly voldoetAanCriteria: (profiel: unknown) => boolean;
};

/** What a question may be made of at most; the longest that the contract needs is seven deep. */
const grenzen = { diepte: 12, delen: 5_000 };

// The contract names these where a profile does not have them: in the element itself, and one level up (see README.md).
const padnamen: ReadonlyMap<string, string> = new Map([
  ['datumAanvangWerkzaamheden', 'arbeidsVoorwaarden.datumAanvangWerkzaamheden'],
  ['datumAanvangBeschikbaarVoorWerk', 'flexibiliteit.datumAanvangBeschikbaarVoorWerk'],
]);

const fout = (code: string, message: string, details?: string): { fout: VumFout } => ({ fout: { code, message, ...(details === undefined ? {} : { details }) } });

/** Goes through all of a question, also what has no effect. */
function keur(vraag: unknown, weigerOnbekend: boolean): VumFout | null {
  let over = grenzen.delen;
  const gaNa = (waarde: unknown, diepte: number): VumFout | null => {
    over -= 1;
    if (over < 0 || diepte > grenzen.diepte) return { code: 'TE_GROOT', message: 'De selectievraag is te groot of te diep.' };
    if (typeof waarde !== 'object' || waarde === null) return null;
    for (const [naam, deel] of Object.entries(waarde)) {
      if (weigerOnbekend && naam.startsWith('$') && !operatornamen.has(naam)) return { code: 'OPERATOR', message: 'De selectievraag bevat een operator die deze bron niet kent.' };
      const gevonden = gaNa(deel, diepte + 1);
      if (gevonden) return gevonden;
    }
    return null;
  };
  return gaNa(vraag, 0);
}

/** Where a question is wrong, by the names that the contract gives; a name that is not of the contract never reaches an issue. */
const toDetails = (issues: readonly z.core.$ZodIssue[]): string => [...new Set(issues.map(({ path }) => path.join('.') || 'vraagObject'))].slice(0, 20).join(', ').slice(0, 2_000);

/**
 * Reads and compiles a vraagObject, once per question. Combinations of data and operators that the contract does not describe have no effect.
 * @param weigerOnbekend whether an operator that VUM v3 has nowhere makes the question wrong, or has no effect either.
 * @returns what to select by, or what is wrong in the words of VUM.
 */
export function compileSelectie(soort: Vumsoort, vraagObject: unknown, weigerOnbekend = true): { readonly selectie: Selectie } | { readonly fout: VumFout } {
  const bezwaar = keur(vraagObject, weigerOnbekend);
  if (bezwaar) return { fout: bezwaar };
  const gelezen = (soort === 'vacature' ? vraagVacatures : vraagKandidaten).safeParse(vraagObject);
  if (!gelezen.success) return fout('VRAAG', 'De selectievraag houdt zich niet aan het contract.', toDetails(gelezen.error.issues));
  const { selectiegebied: { postcode, afstand }, ...criteria } = gelezen.data;
  const voldoet = compileVraag(criteria, (sleutel) => padnamen.get(sleutel) ?? sleutel);
  return { selectie: { postcodegebied: postcode.slice(0, 4), afstandKm: afstand, voldoetAanCriteria: voldoet ?? (() => true) } };
}

/** Whether a postcode is in the area that was asked for: what has no known distance is not. */
export const ligtInGebied = ({ postcodegebied, afstandKm: hoogstens }: Selectie, postcode: string, afstandKm: AfstandKm): boolean => {
  const afstand = afstandKm(postcodegebied, postcode.slice(0, 4));
  return afstand !== null && afstand <= hoogstens;
};
