import { z } from 'zod';
import { geheelGetal, positiefGetal, readSettings } from '../../shared/settings.ts';

/** When the monitor publishes. */
export type Monitorinstellingen = {
  /** How many days after its last one a period is closed. */
  readonly sluitdagen: number;
  /** How long (ms) until it is looked whether a period has closed. */
  readonly intervalMs: number;
};

const schema = z.object({ MONITOR_SLUITDAGEN: geheelGetal(14, 1, 60), MONITOR_INTERVAL_MS: positiefGetal(3_600_000) });

/** Reads when the monitor publishes. @throws Instellingenfout naming every wrong setting. */
export function readMonitorinstellingen(omgeving: NodeJS.ProcessEnv): Monitorinstellingen {
  const { MONITOR_SLUITDAGEN: sluitdagen, MONITOR_INTERVAL_MS: intervalMs } = readSettings(omgeving, schema);
  return { sluitdagen, intervalMs };
}
