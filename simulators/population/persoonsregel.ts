import { findGemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import { bronnenVan } from './bronnen.ts';
import type { Mens, Persona } from './types.ts';
import { vastePersonen } from './vaste-personen.ts';

/** One line of GET /populatie. */
export type Persoonsregel = {
  bsn: string;
  /** Name in the list of fixed persons; null for a generated person. */
  naam: string | null;
  persona: Persona;
  /** AM code. */
  regio: string;
  /** GM code of inscription. */
  gemeente: string;
  bronnen: string[];
  plan: boolean;
};

const naamPerBsn = new Map<string, string>(Object.entries(vastePersonen).map(([naam, { bsn }]) => [bsn, naam]));

/** Who a person is to somebody who looks for one to try something with. */
export const toPersoonsregel = (mens: Mens): Persoonsregel => ({
  bsn: mens.bsn,
  naam: naamPerBsn.get(mens.bsn) ?? null,
  persona: mens.persona,
  regio: findGemeente(mens.gmCode)?.amCode ?? '',
  gemeente: mens.gmCode,
  bronnen: bronnenVan(mens),
  plan: mens.plan !== null,
});
