import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Identificatie } from './aanmelding.ts';
import type { Identiteitsinstellingen } from './config.ts';
import { haalVanAdres, haalVanBestand } from './jwks-bron.ts';
import { createSleutelset } from './jwks.ts';
import { createIdentificatie } from './jwt.ts';
import { createOntwikkeluitgever, type Ontwikkeluitgever } from './ontwikkeling.ts';

/** What says who asks, while it runs. */
export type Identiteit = {
  readonly identificeer: Identificatie;
  /** Gives out tokens in development; null where there is a real issuer. */
  readonly uitgever: Ontwikkeluitgever | null;
  /** Stops following the issuer's keys. */
  readonly stop: () => void;
};

/** What the outside hands to identity. */
export type Identiteitsdelen = {
  readonly instellingen: Identiteitsinstellingen;
  readonly isProductie: boolean;
  readonly klok: Klok;
  readonly logger: Logger;
  /** Gives a random UUID. */
  readonly nieuweId: () => string;
};

function createUitgever({ instellingen: { sleutels, publiek }, isProductie, nieuweId }: Identiteitsdelen): Ontwikkeluitgever | null {
  return sleutels.soort === 'ontwikkeling' ? createOntwikkeluitgever({ map: sleutels.plek, publiek, isProductie, nieuweId }) : null;
}

/**
 * Starts recognising callers by the keys of an issuer. A published key set that cannot be reached is waited for, since it comes back by itself;
 * a file is not.
 * @throws Instellingenfout when a file with keys, or the folder of the development issuer, cannot be used.
 */
export async function startIdentiteit(delen: Identiteitsdelen): Promise<Identiteit> {
  const { instellingen, klok, logger } = delen;
  const { soort, plek } = instellingen.sleutels;
  const uitgever = createUitgever(delen);
  const haalElders = soort === 'adres' ? haalVanAdres(plek) : haalVanBestand(plek);
  const sleutels = createSleutelset({ haal: uitgever ? async () => uitgever.jwks : haalElders, klok, logger });
  const isGelezen = await sleutels.ververs();
  if (!isGelezen && soort === 'bestand') throw new Instellingenfout(['IDENTITEIT_JWKS_BESTAND: geen leesbare sleutelset']);
  const wekker = uitgever ? null : setInterval(() => void sleutels.ververs(), instellingen.verversingMs).unref();
  return { identificeer: createIdentificatie({ ...instellingen, sleutels, klok }), uitgever, stop: () => clearInterval(wekker ?? undefined) };
}
