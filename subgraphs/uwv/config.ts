import { z } from 'zod';
import { createLezer, geheelGetal, readInstellingen } from '../shared/instellingen.ts';
import { contextInstelling, readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';
import { readSuwinetInstellingen, type Suwinetinstellingen } from '../shared/suwinet/settings.ts';

/** Everything that the uwv subgraph reads from its surroundings. */
export type UwvConfig = {
  readonly suwinet: Suwinetinstellingen;
  readonly aanbod: Bronadres;
  /** How long UWV's regional offer is kept before it is asked again, in ms. */
  readonly aanbodBewaarMs: number;
  readonly contextSleutel: Uint8Array;
  readonly zegelSleutel: Uint8Array;
};

const eigenSchema = z.object({ UWV_AANBOD_BEWAAR_MS: geheelGetal(300_000) });

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): UwvConfig {
  const { lees, controleer } = createLezer();
  const suwinet = lees(() => readSuwinetInstellingen(omgeving));
  const aanbod = lees(() => readBronadres(omgeving, 'BRON_UWV_AANBOD'));
  const eigen = lees(() => readInstellingen(omgeving, eigenSchema));
  const contextSleutel = lees(() => readSleutel(omgeving, contextInstelling('uwv')));
  const zegelSleutel = lees(() => readSleutel(omgeving, zegelInstelling('uwv')));
  controleer();
  return { suwinet: suwinet(), aanbod: aanbod(), aanbodBewaarMs: eigen().UWV_AANBOD_BEWAAR_MS, contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel() };
}
