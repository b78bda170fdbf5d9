import { z } from 'zod';
import { readBrpAdres } from '../shared/brp/client.ts';
import { createSettingsReader, positiefGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';
import { readSuwinetInstellingen, type Suwinetinstellingen } from '../shared/suwinet/settings.ts';
import type { Aanbodinstellingen } from './aanbodcache.ts';
import { readRegister, type Gemeenteregister } from './register.ts';

/** Asking parties that may use the BRP and the own API's. Of Suwinet's services the services themselves say it. */
export type Vragers = { readonly brp: readonly string[]; readonly eigen: readonly string[] };

/** Everything that the gemeente subgraph reads from its surroundings. */
export type GemeenteConfig = {
  readonly contextSleutel: Uint8Array;
  readonly zegelSleutel: Uint8Array;
  readonly brp: Bronadres;
  readonly suwinet: Suwinetinstellingen;
  readonly register: Gemeenteregister;
  /** Limits for each gemeente's own API; url and headers come from the register. */
  readonly gemeentegrenzen: Bronadres;
  readonly vragers: Vragers;
  readonly aanbod: Aanbodinstellingen;
};

const partijen = (standaard: string): z.ZodType<string[]> =>
  z.string().default(standaard).transform((lijst) => lijst.split(',').map((partij) => partij.trim()).filter(Boolean));

const eigenSchema = z.object({
  BRON_BRP_VRAGERS: partijen('GEMEENTE,WERKCENTRUM,UWV,BURGER'),
  BRON_GEMEENTEN_VRAGERS: partijen('GEMEENTE,WERKCENTRUM,BURGER'),
  GEMEENTE_AANBOD_BEWAAR_MS: positiefGetal(900_000),
  GEMEENTE_AANBOD_NOOD_MS: positiefGetal(604_800_000),
  GEMEENTE_AANBOD_HAALTIJD_MS: positiefGetal(30_000),
  GEMEENTE_AANBOD_GELIJKTIJDIG: positiefGetal(16),
});

// The address of each gemeente is in the register; the limits are one for all.
const readGrenzen = (omgeving: NodeJS.ProcessEnv): Bronadres =>
  readBronadres({ ...omgeving, BRON_GEMEENTEN_URL: 'https://register.invalid' }, 'BRON_GEMEENTEN');

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): GemeenteConfig {
  const { read, check } = createSettingsReader();
  const contextSleutel = read(() => readSleutel(omgeving, contextInstelling('gemeente')));
  const zegelSleutel = read(() => readSleutel(omgeving, zegelInstelling('gemeente')));
  const brp = read(() => readBrpAdres(omgeving));
  const suwinet = read(() => readSuwinetInstellingen(omgeving));
  const register = read(() => readRegister(omgeving));
  const grenzen = read(() => readGrenzen(omgeving));
  const eigen = read(() => readSettings(omgeving, eigenSchema));
  check();
  const {
    BRON_BRP_VRAGERS, BRON_GEMEENTEN_VRAGERS,
    GEMEENTE_AANBOD_BEWAAR_MS, GEMEENTE_AANBOD_NOOD_MS, GEMEENTE_AANBOD_HAALTIJD_MS, GEMEENTE_AANBOD_GELIJKTIJDIG,
  } = eigen();
  return {
    contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel(), brp: brp(), suwinet: suwinet(), register: register(), gemeentegrenzen: grenzen(),
    vragers: { brp: BRON_BRP_VRAGERS, eigen: BRON_GEMEENTEN_VRAGERS },
    aanbod: {
      bewaarMs: GEMEENTE_AANBOD_BEWAAR_MS, noodMs: GEMEENTE_AANBOD_NOOD_MS,
      haaltijdMs: GEMEENTE_AANBOD_HAALTIJD_MS, gelijktijdig: GEMEENTE_AANBOD_GELIJKTIJDIG,
    },
  };
}
