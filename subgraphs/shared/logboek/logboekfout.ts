/** Why the Logboek did not do what was asked, as a closed list. */
export type Logboekfoutsoort =
  | 'VOL' // more records wait than may
  | 'SCHRIJVEN_MISLUKT' // nothing of what was handed over counts as written
  | 'GESTOPT' // the process is ending
  | 'GEEN_SPOOR' // the request carries no W3C traceparent, so that its records could not be found again
  | 'KETEN_GEBROKEN'; // what is stored is not what was written

/** A record that is not in the Logboek: whoever asked for personal data may not get it. The message holds nothing of a person. */
export class Logboekfout extends Error {
  override name = 'Logboekfout';
  readonly soort: Logboekfoutsoort;
  constructor(soort: Logboekfoutsoort, oorzaak?: unknown) {
    super(`logboek: ${soort}`, oorzaak === undefined ? undefined : { cause: oorzaak });
    this.soort = soort;
  }
}
