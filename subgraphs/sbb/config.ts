import { z } from 'zod';
import { createSettingsReader, geheelGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zegelInstelling, zoekzegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';

/** Everything that the sbb subgraph reads from its surroundings. */
export type SbbConfig = {
  readonly sbb: Bronadres;
  /** How long the offer and the recognitions count as current, in ms. */
  readonly bewaarMs: number;
  /** How long after that the offer (never a recognition) may still be given while SBB fails, in ms. */
  readonly noodMs: number;
  readonly contextSleutel: Uint8Array;
  readonly zegelSleutel: Uint8Array;
  /** Opens what werkgevers searches for. */
  readonly zoekzegelSleutel: Uint8Array;
};

const termijnen = z.object({ SBB_BEWAAR_MS: geheelGetal(300_000), SBB_NOOD_MS: geheelGetal(86_400_000) });

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): SbbConfig {
  const { read, check } = createSettingsReader();
  const sleutel = omgeving['BRON_SBB_SLEUTEL'];
  const sbb = read(() => readBronadres(omgeving, 'BRON_SBB', sleutel ? { 'x-api-key': sleutel } : {}));
  const termijn = read(() => readSettings(omgeving, termijnen));
  const contextSleutel = read(() => readSleutel(omgeving, contextInstelling('sbb')));
  const zegelSleutel = read(() => readSleutel(omgeving, zegelInstelling('sbb')));
  const zoekzegelSleutel = read(() => readSleutel(omgeving, zoekzegelInstelling('sbb')));
  check();
  const { SBB_BEWAAR_MS: bewaarMs, SBB_NOOD_MS: noodMs } = termijn();
  return { sbb: sbb(), bewaarMs, noodMs, contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel(), zoekzegelSleutel: zoekzegelSleutel() };
}
