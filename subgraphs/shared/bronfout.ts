/** What went wrong with a source, as a closed list; nothing of the source's own text. */
export type Bronfoutsoort =
  | 'NIET_BEREIKBAAR' // no connection, or it broke
  | 'TIJD_OP' // no complete answer within the time there was
  | 'OVERBELAST' // our own limit: breaker open or queue full
  | 'STORING' // the source answered that it failed
  | 'GEWEIGERD' // the source refused us
  | 'TE_GROOT' // more than the cap
  | 'AFGEBROKEN' // whoever asked has left
  | 'ONGELDIG_ANTWOORD'; // not what the contract says

/** A source that gave no usable answer. The message holds no text, host or port of the source. */
export class Bronfout extends Error {
  override name = 'Bronfout';
  readonly soort: Bronfoutsoort;
  readonly bron: string;
  constructor(bron: string, soort: Bronfoutsoort, oorzaak?: unknown) {
    super(`bron ${bron}: ${soort}`, oorzaak === undefined ? undefined : { cause: oorzaak });
    this.soort = soort;
    this.bron = bron;
  }
}

/** The state that a Bronfout gives its source in a bijdrage. */
export const toBijdragestatus = (fout: Bronfout): 'TIJD_OP' | 'NIET_BESCHIKBAAR' =>
  fout.soort === 'TIJD_OP' ? 'TIJD_OP' : 'NIET_BESCHIKBAAR';
