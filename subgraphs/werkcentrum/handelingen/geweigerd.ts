import type { Invoerfout } from '../../shared/invoer.ts';

/** Ends the transaction of an act with nothing done, so that its key may be used again. */
export class Geweigerd extends Error {
  override name = 'Geweigerd';
  readonly fouten: readonly Invoerfout[];
  constructor(fouten: readonly Invoerfout[]) {
    super('geweigerd');
    this.fouten = fouten;
  }
}
