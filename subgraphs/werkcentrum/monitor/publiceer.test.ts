import { setImmediate as evenLater } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Instellingenfout } from '../../shared/settings.ts';
import type { Monitor } from '../store/monitor.ts';
import { readMonitorinstellingen } from './config.ts';
import { toPeriode } from './periodes.ts';
import { startMonitor } from './publiceer.ts';

function maakLogger() {
  const regels: unknown[] = [];
  return { regels, info: (...regel: unknown[]) => { regels.push(regel); }, warn: (...regel: unknown[]) => { regels.push(regel); } };
}

const start = (monitor: Pick<Monitor, 'findVolgende' | 'publiceer'>, logger: ReturnType<typeof maakLogger>, daarna: () => Promise<void> = async () => undefined) =>
  startMonitor({ daarna, monitor, klok: () => Date.UTC(2026, 10, 15, 12), sluitdagen: 14, intervalMs: 60_000, logger });

describe('publishing by itself', () => {
  test('begins at once with what is closed, and says which period', async () => {
    const logger = maakLogger();
    const gedaan: string[] = [];
    const herhaling = start({ findVolgende: async () => toPeriode('2026-07-01'), publiceer: async ({ code }) => gedaan.push(code) > 0 }, logger);
    await evenLater();
    await herhaling.stop();
    expect(gedaan).toEqual(['2026-T4', '2026-T5']);
    expect(logger.regels).toEqual(['2026-T4', '2026-T5'].map((periode) => [{ periode }, expect.any(String)]));
  });

  test('then says so, also when nothing was published here: another process may have', async () => {
    const gehoord: string[] = [];
    const herhaling = start({ findVolgende: async () => null, publiceer: async () => false }, maakLogger(), async () => { gehoord.push('gekeken'); });
    await evenLater();
    expect(gehoord).toEqual(['gekeken']);
    await herhaling.stop();
  });

  test('a store that is away is told without what it said, and is no end', async () => {
    const logger = maakLogger();
    const herhaling = start({ findVolgende: () => Promise.reject(new TypeError('select 999970008')), publiceer: async () => true }, logger);
    await evenLater();
    await herhaling.stop();
    expect(logger.regels).toEqual([[{ fout: 'TypeError' }, expect.any(String)]]);
  });
});

describe('the settings', () => {
  test('have defaults, and are all told when they are wrong', () => {
    expect(readMonitorinstellingen({})).toEqual({ sluitdagen: 14, intervalMs: 3_600_000 });
    const lees = (): unknown => readMonitorinstellingen({ MONITOR_SLUITDAGEN: '0', MONITOR_INTERVAL_MS: 'x' });
    expect(lees).toThrow(Instellingenfout);
    expect(lees).toThrow(/MONITOR_SLUITDAGEN[^]*MONITOR_INTERVAL_MS/);
  });
});
