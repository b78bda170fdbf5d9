import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startBewaring } from './index.ts';
import type { Opgeruimd } from './opruimen.ts';

const niets: Opgeruimd = {
  persoonZonderWerkplan: 0, beeindigdWerkplan: 0, afgerondeActiviteit: 0, opgave: 0, aanmelding: 0, ingetrokkenToestemming: 0, overdracht: 0, profiel: 0, contactverzoek: 0, handeling: 0, gebeurtenis: 0, werkgeversvraag: 0, monitor: 0, catalogusmomentopname: 0, persoonZonderGegevens: 0,
};

describe('startBewaring', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  const start = (ruim: (signal: AbortSignal) => Promise<Opgeruimd>) => {
    const regels: string[] = [];
    const schrijf = (velden: unknown, tekst?: string): void => { regels.push(`${tekst} ${JSON.stringify(velden)}`); };
    return { regels, bewaring: startBewaring({ ruim, intervalMs: 1_000, logger: { info: schrijf, warn: schrijf } }) };
  };

  test('runs at once and every interval, also after a run that failed, and says what went', async () => {
    let keer = 0;
    const { regels, bewaring } = start(async () => {
      keer += 1;
      if (keer === 2) throw new TypeError('999970008');
      return keer === 3 ? { ...niets, opgave: 4 } : niets;
    });
    await jest.advanceTimersByTimeAsync(2_500);
    expect(keer).toBe(3);
    expect(regels).toEqual(['het toepassen van de bewaartermijnen is mislukt {"fout":"TypeError"}', expect.stringContaining('"opgave":4')]);
    await bewaring.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(keer).toBe(3);
  });

  test('stopping tells the run that goes on, waits for it, and starts none after it', async () => {
    let keer = 0;
    const { bewaring } = start((signal) => { keer += 1; return new Promise((klaar) => { signal.addEventListener('abort', () => { klaar(niets); }); }); });
    await bewaring.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(keer).toBe(1);
  });
});
