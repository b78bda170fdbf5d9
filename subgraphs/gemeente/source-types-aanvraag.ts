import { z } from 'zod';

// ZGW Zaken 1.5, as far as a request needs it: the zaak that it became, who is in it, and how it ended.

const zaak = z.object({
  url: z.url(),
  identificatie: z.string(),
  bronorganisatie: z.string(),
  einddatum: z.iso.date().nullish(),
  /** Where its resultaat is; null while nothing was decided. */
  resultaat: z.url().nullish(),
});

const rol = z.object({
  roltype: z.string(),
  betrokkeneIdentificatie: z.object({ inpBsn: z.string().default('') }).nullish(),
});

/** A zaak, as the gemeente gives it when it has made it. */
export const aanvraagzaak = zaak;
/** Zaken with one identificatie: at most one. */
export const aanvraagzaken = z.object({ results: z.array(zaak).max(1) });
/** Page of the natural persons in a zaak. */
export const rollenPagina = z.object({ count: z.int().nonnegative(), next: z.string().nullish(), results: z.array(rol) });
/** How a zaak ended. */
export const zaakresultaat = z.object({ url: z.url(), zaak: z.url(), resultaattype: z.string(), toelichting: z.string().default('') });
/** Answer with status 400: which field, and a code of the standard for what is wrong with it. */
export const validatiefout = z.object({ invalidParams: z.array(z.object({ name: z.string(), code: z.string() })) });

export type Aanvraagzaak = z.infer<typeof zaak>;
export type Zaakresultaat = z.infer<typeof zaakresultaat>;

/** A zaak to be made. Lengths and forms are those of the standard. */
export type Zaakvraag = {
  /** Ours: the identificatie of the zaak. */
  readonly kenmerk: string;
  readonly omschrijving: string;
  readonly toelichting: string;
  readonly startdatum: string;
  readonly kenmerken: readonly { readonly kenmerk: string; readonly bron: string }[];
};

/** A request to be taken back; `moment` is RFC 3339. */
export type Intrekvraag = { readonly kenmerk: string; readonly reden: string; readonly moment: string };

/** How a request stands at the gemeente: the number of its zaak, and how it ended, if it did. */
export type Zaakstand = { readonly nummer: string; readonly resultaat: Pick<Zaakresultaat, 'resultaattype' | 'toelichting'> | null };
