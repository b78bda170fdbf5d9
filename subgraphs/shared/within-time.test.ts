import { describe, expect, test } from '@jest/globals';
import { DeadlineError, withinTime } from './within-time.ts';

const nooit = new AbortController().signal;
const eindeloos = (): Promise<never> => new Promise(() => {});

describe('work within a time', () => {
  test('gives what the work gives, or throws', async () => {
    expect(await withinTime(60_000, nooit, async () => 1)).toBe(1);
    await expect(withinTime(60_000, nooit, async () => { throw new TypeError('zo'); })).rejects.toThrow(TypeError);
  });

  test('ends when the time is up, though the work does not listen, and tells the work', async () => {
    let gezien: AbortSignal | undefined;
    await expect(withinTime(5, nooit, (signal) => {
      gezien = signal;
      return eindeloos();
    })).rejects.toMatchObject({ soort: 'TIJD_OP' });
    expect(gezien?.aborted).toBe(true);
  });

  test('a time beyond what a timer can count is long, not over', async () => {
    expect(await withinTime(4_102_444_800_000, undefined, () => new Promise((klaar) => setTimeout(klaar, 20, 'gedaan')))).toBe('gedaan');
  });

  test('does not begin without time or without asker', async () => {
    let begonnen = 0;
    const werk = async (): Promise<number> => (begonnen += 1);
    await expect(withinTime(0, nooit, werk)).rejects.toMatchObject({ soort: 'TIJD_OP' });
    await expect(withinTime(60_000, AbortSignal.abort(), werk)).rejects.toMatchObject({ soort: 'AFGEBROKEN' });
    expect(begonnen).toBe(0);
  });

  test('ends when the asker leaves', async () => {
    const weg = new AbortController();
    const loopt = withinTime(60_000, weg.signal, eindeloos);
    weg.abort();
    await expect(loopt).rejects.toThrow(DeadlineError);
  });
});
