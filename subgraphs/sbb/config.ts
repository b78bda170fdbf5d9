import { z } from 'zod';
import { createSettingsReader, geheelGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zegelInstelling } from '../shared/sleutels.ts';
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
};

const termijnen = z.object({ SBB_BEWAAR_MS: geheelGetal(300_000), SBB_NOOD_MS: geheelGetal(86_400_000) });

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): SbbConfig {
  const { lees, controleer } = createSettingsReader();
  const sleutel = omgeving['BRON_SBB_SLEUTEL'];
  const sbb = lees(() => readBronadres(omgeving, 'BRON_SBB', sleutel ? { 'x-api-key': sleutel } : {}));
  const termijn = lees(() => readSettings(omgeving, termijnen));
  const contextSleutel = lees(() => readSleutel(omgeving, contextInstelling('sbb')));
  const zegelSleutel = lees(() => readSleutel(omgeving, zegelInstelling('sbb')));
  controleer();
  const { SBB_BEWAAR_MS: bewaarMs, SBB_NOOD_MS: noodMs } = termijn();
  return { sbb: sbb(), bewaarMs, noodMs, contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel() };
}
