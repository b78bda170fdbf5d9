import type { Aanvraagstand } from '../shared/partijaanvraag/antwoord.ts';
import type { Partijaanvraag } from '../shared/partijaanvraag/source.ts';
import type { Resultaattypen } from './register.ts';
import type { Intrekvraag, Zaakstand, Zaakvraag } from './source-types-aanvraag.ts';
import { evaNaam, kenmerkbron } from './source-types-open-product.ts';

/** The longest texts that the standard takes. */
const langste = { omschrijving: 80, toelichting: 1000 } as const;

const kort = (tekst: string, lengte: number): string => tekst.slice(0, lengte).toWellFormed();

const regel = (naam: string, waarde: string | null | undefined): string[] => (waarde ? [`${naam}: ${waarde}`] : []);

/**
 * A request as a zaak. The standard has no place for an instrument and an amount: the one is among the kenmerken, the other a line of the
 * toelichting (README.md).
 * @param peildag the day of asking, YYYY-MM-DD: a zaak has a first day, also where the plan names none.
 */
export const toZaakvraag = ({ kenmerk, instrument, omschrijving, regio, begindatum, bedragEuro }: Partijaanvraag, peildag: string): Zaakvraag => ({
  kenmerk,
  omschrijving: kort(omschrijving || 'Instrument uit het werkplan', langste.omschrijving),
  toelichting: kort([
    'Aangevraagd vanuit het werkplan.',
    ...regel('Instrument (EVA.RMT)', instrument),
    ...regel('Bedrag in euro', bedragEuro?.toFixed(2)),
    ...regel('Arbeidsmarktregio', regio),
    ...regel('Wat', omschrijving),
  ].join('\n'), langste.toelichting),
  startdatum: begindatum ?? peildag,
  kenmerken: [{ kenmerk, bron: kenmerkbron }, { kenmerk: instrument, bron: evaNaam }],
});

/** What is to be taken back. @param moment of asking, RFC 3339. */
export const toIntrekvraag = ({ kenmerk, reden }: Partijaanvraag, moment: string): Intrekvraag =>
  ({ kenmerk, reden: kort(reden || 'Ingetrokken vanuit het werkplan.', langste.toelichting), moment });

/** How a request stands, from how its zaak ended; null for an end that the register does not name. */
export function toAanvraagstand({ nummer, resultaat }: Zaakstand, typen: Resultaattypen): Aanvraagstand | null {
  if (resultaat === null) return { status: 'ONTVANGEN', nummer, reden: null };
  switch (resultaat.resultaattype) {
    case typen.toegekend: return { status: 'BEVESTIGD', nummer, reden: null };
    case typen.afgewezen: return { status: 'GEWEIGERD', nummer, reden: resultaat.toelichting };
    case typen.ingetrokken: return { status: 'INGETROKKEN', nummer, reden: null };
    default: return null;
  }
}
