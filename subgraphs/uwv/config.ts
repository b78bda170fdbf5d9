import { z } from 'zod';
import { createSettingsReader, geheelGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';
import { readSuwinetInstellingen, type Suwinetinstellingen } from '../shared/suwinet/settings.ts';
import type { Aanbodtermijnen } from './aanbodcache.ts';

/** Everything that the uwv subgraph reads from its surroundings. */
export type UwvConfig = {
  readonly suwinet: Suwinetinstellingen;
  readonly aanbod: Bronadres;
  /** Where UWV takes requests; null when it has no system for them. */
  readonly aanvragen: Bronadres | null;
  readonly aanbodtermijnen: Aanbodtermijnen;
  readonly contextSleutel: Uint8Array;
  readonly zegelSleutel: Uint8Array;
};

const eigenSchema = z.object({ UWV_AANBOD_BEWAAR_MS: geheelGetal(300_000), UWV_AANBOD_NOOD_MS: geheelGetal(86_400_000) });

// Optional, unlike every other source: without it requests go to UWV by hand.
function readAanvragenadres(omgeving: NodeJS.ProcessEnv): Bronadres | null {
  const sleutel = omgeving['BRON_UWV_AANVRAGEN_SLEUTEL'];
  return omgeving['BRON_UWV_AANVRAGEN_URL'] ? readBronadres(omgeving, 'BRON_UWV_AANVRAGEN', sleutel ? { 'x-api-key': sleutel } : {}) : null;
}

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): UwvConfig {
  const { read, check } = createSettingsReader();
  const suwinet = read(() => readSuwinetInstellingen(omgeving));
  const aanbod = read(() => readBronadres(omgeving, 'BRON_UWV_AANBOD'));
  const aanvragen = read(() => readAanvragenadres(omgeving));
  const eigen = read(() => readSettings(omgeving, eigenSchema));
  const contextSleutel = read(() => readSleutel(omgeving, contextInstelling('uwv')));
  const zegelSleutel = read(() => readSleutel(omgeving, zegelInstelling('uwv')));
  check();
  const { UWV_AANBOD_BEWAAR_MS: bewaarMs, UWV_AANBOD_NOOD_MS: noodMs } = eigen();
  return {
    suwinet: suwinet(), aanbod: aanbod(), aanvragen: aanvragen(), aanbodtermijnen: { bewaarMs, noodMs, haaltijdMs: aanbod().tijdslimietMs },
    contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel(),
  };
}
