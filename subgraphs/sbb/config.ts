import { z } from 'zod';
import { createLezer } from '../shared/instellingen.ts';
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

const duur = (omgeving: NodeJS.ProcessEnv, instelling: string, standaard: number): number =>
  z.coerce.number().int().nonnegative().default(standaard).parse(omgeving[instelling] || undefined, { error: () => `${instelling}: geheel getal` });

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): SbbConfig {
  const { lees, controleer } = createLezer('sbb');
  const sleutel = omgeving['BRON_SBB_SLEUTEL'];
  const sbb = lees(() => readBronadres(omgeving, 'BRON_SBB', sleutel ? { 'x-api-key': sleutel } : {}));
  const bewaarMs = lees(() => duur(omgeving, 'SBB_BEWAAR_MS', 300_000));
  const noodMs = lees(() => duur(omgeving, 'SBB_NOOD_MS', 86_400_000));
  const contextSleutel = lees(() => readSleutel(omgeving, contextInstelling('sbb')));
  const zegelSleutel = lees(() => readSleutel(omgeving, zegelInstelling('sbb')));
  controleer();
  return { sbb: sbb(), bewaarMs: bewaarMs(), noodMs: noodMs(), contextSleutel: contextSleutel(), zegelSleutel: zegelSleutel() };
}
