import { z } from 'zod';
import { readBrpAdres } from '../shared/brp/client.ts';
import { contextInstelling, readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';
import { readSuwinetInstellingen, type Suwinetinstellingen } from '../shared/suwinet/settings.ts';
import { readRegister, type Gemeenteregister } from './register.ts';

/** The settings of this subgraph. */
export type GemeenteConfig = {
  readonly contextSleutel: Uint8Array;
  readonly zegelSleutel: Uint8Array;
  readonly brp: Bronadres;
  readonly suwinet: Suwinetinstellingen;
  readonly register: Gemeenteregister;
  /** Limits for each gemeente's own API; url and headers come from the register. */
  readonly gemeentegrenzen: Bronadres;
  /** Asking parties that may use the BRP and the own API's. Of Suwinet's services the services themselves say it. */
  readonly vragers: { readonly brp: readonly string[]; readonly eigen: readonly string[] };
  readonly aanbod: { readonly ttlMs: number; readonly gelijktijdig: number };
};

/** One or more settings are wrong; the message names each of them. */
export class Instellingenfout extends Error {
  override name = 'Instellingenfout';
}

const partijen = (standaard: string): z.ZodType<string[]> =>
  z.string().default(standaard).transform((lijst) => lijst.split(',').map((partij) => partij.trim()).filter(Boolean));

const eigenSchema = z.object({
  BRON_BRP_VRAGERS: partijen('GEMEENTE,WERKCENTRUM,UWV'),
  BRON_GEMEENTEN_VRAGERS: partijen('GEMEENTE,WERKCENTRUM'),
  GEMEENTE_AANBOD_TTL_MS: z.coerce.number().int().nonnegative().default(900_000),
  GEMEENTE_AANBOD_GELIJKTIJDIG: z.coerce.number().int().positive().default(16),
});

const toTekst = (fout: unknown): string =>
  fout instanceof z.ZodError ? fout.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ') : String(fout instanceof Error ? fout.message : fout);

/**
 * Reads the environment, once.
 * @throws Instellingenfout that names every wrong setting, not the first alone.
 */
export function readConfig(omgeving: NodeJS.ProcessEnv): GemeenteConfig {
  const fouten: string[] = [];
  const probeer = <T>(lees: () => T): T | null => {
    try {
      return lees();
    } catch (fout) {
      fouten.push(toTekst(fout));
      return null;
    }
  };
  const contextSleutel = probeer(() => readSleutel(omgeving, contextInstelling('gemeente')));
  const zegelSleutel = probeer(() => readSleutel(omgeving, zegelInstelling('gemeente')));
  const brp = probeer(() => readBrpAdres(omgeving));
  const suwinet = probeer(() => readSuwinetInstellingen(omgeving));
  const register = probeer(() => readRegister(omgeving));
  // The address of each gemeente is in the register; the limits are one for all.
  const gemeentegrenzen = probeer(() => readBronadres({ ...omgeving, BRON_GEMEENTEN_URL: 'http://register.invalid' }, 'BRON_GEMEENTEN'));
  const eigen = probeer(() => eigenSchema.parse(omgeving));
  if (!contextSleutel || !zegelSleutel || !brp || !suwinet || !register || !gemeentegrenzen || !eigen) {
    throw new Instellingenfout(`instellingen van gemeente: ${fouten.join('; ')}`);
  }
  return {
    contextSleutel, zegelSleutel, brp, suwinet, register, gemeentegrenzen,
    vragers: { brp: eigen.BRON_BRP_VRAGERS, eigen: eigen.BRON_GEMEENTEN_VRAGERS },
    aanbod: { ttlMs: eigen.GEMEENTE_AANBOD_TTL_MS, gelijktijdig: eigen.GEMEENTE_AANBOD_GELIJKTIJDIG },
  };
}
