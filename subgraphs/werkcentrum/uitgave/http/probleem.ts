import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { Invoerfout } from '../../../shared/invoer.ts';

/** The media type of RFC 9457. */
export const probleemtype = 'application/problem+json';

const foutSchema = z.strictObject({
  veld: z.string().describe('De parameter, of het deel van het pad, waar het om gaat.'),
  code: z.string().describe('Een vaste code.'),
  melding: z.string().describe('Wat er mis is, in een zin.'),
});

/** Problem details (RFC 9457), with every fault in the request at once. */
export const probleemSchema = z.strictObject({
  type: z.string().describe('Altijd about:blank: de code zegt wat er is.'),
  title: z.string().describe('Wat de status betekent.'),
  status: z.int().min(400).max(599).describe('De status van het antwoord.'),
  detail: z.string().describe('Wat er is, in een zin.'),
  code: z.string().describe('Een vaste code.'),
  fouten: z.array(foutSchema).optional().describe('Alles wat er aan het verzoek niet klopt. Staat er alleen bij status 400.'),
  herstart: z.string().optional().describe('Waar opnieuw te beginnen. Staat er alleen bij status 410.'),
}).describe('Waarom het verzoek niet is uitgevoerd (RFC 9457).');

const soorten = {
  ONGELDIG_VERZOEK: { status: 400, detail: 'Het verzoek klopt niet; bij fouten staat alles wat er mis is.' },
  NIET_GEVONDEN: { status: 404, detail: 'Dit is er niet.' },
  GEEN_VERSIE: { status: 404, detail: 'Deze versie van de catalogus is er niet, of wordt niet meer bewaard.' },
  GEEN_TABEL: { status: 404, detail: 'Deze versie van de catalogus heeft deze tabel niet; het manifest zegt welke zij heeft.' },
  METHODE_NIET_TOEGESTAAN: { status: 405, detail: 'Hier kan alleen GET, HEAD en OPTIONS.' },
  TE_LANG: { status: 408, detail: 'Het verzoek kwam te langzaam binnen.' },
  TOKEN_VERLOPEN: { status: 410, detail: 'De versie waar dit token bij hoort wordt niet meer bewaard; haal de hele catalogus op en begin opnieuw.' },
  CURSOR_VERLOPEN: { status: 410, detail: 'De versie waar deze cursor bij hoort wordt niet meer bewaard; begin opnieuw bij de eerste bladzijde.' },
  VOORWAARDE_GELDT_NIET: { status: 412, detail: 'Het bestand is niet meer dat waar het verzoek om vraagt.' },
  BUITEN_BEREIK: { status: 416, detail: 'Het bestand heeft dit deel niet.' },
  TE_GROOT: { status: 431, detail: 'De koppen van het verzoek zijn te groot.' },
  INTERNE_FOUT: { status: 500, detail: 'Er ging hier iets mis.' },
  OVERBELAST: { status: 503, detail: 'Er zijn nu te veel verzoeken; probeer het later opnieuw.' },
  NOG_GEEN_VERSIE: { status: 503, detail: 'Er is nog geen versie van de catalogus; probeer het later opnieuw.' },
} as const satisfies Record<string, { status: number; detail: string }>;

export type Probleemcode = keyof typeof soorten;

/** What a problem can say besides its code. */
type Bijzonderheden = { readonly fouten?: readonly Invoerfout[]; readonly herstart?: string; readonly koppen?: Readonly<Record<string, string>> };

/** A request that is not carried out, and why. */
export class Probleem extends Error {
  override name = 'Probleem';
  readonly code: Probleemcode;
  readonly status: number;
  readonly koppen: Readonly<Record<string, string>>;
  /** Everything that is wrong with the request. */
  readonly fouten: readonly Invoerfout[];
  readonly #herstart: string | null;
  constructor(code: Probleemcode, { koppen = {}, fouten = [], herstart }: Bijzonderheden = {}) {
    super(code);
    this.code = code;
    this.status = soorten[code].status;
    this.koppen = koppen;
    this.fouten = fouten;
    this.#herstart = herstart ?? null;
  }

  /** The problem as it is sent. */
  toTekst(): string {
    const { status, detail } = soorten[this.code];
    return JSON.stringify({
      type: 'about:blank', title: STATUS_CODES[status] ?? '', status, detail, code: this.code,
      ...(this.fouten.length > 0 ? { fouten: this.fouten } : {}), ...(this.#herstart === null ? {} : { herstart: this.#herstart }),
    });
  }
}

/** A request of which this is wrong: everything at once. */
export const ongeldig = (fouten: readonly Invoerfout[]): Probleem => new Probleem('ONGELDIG_VERZOEK', { fouten });
