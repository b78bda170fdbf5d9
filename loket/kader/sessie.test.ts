import { describe, expect, jest, test } from '@jest/globals';
import { Afgemeld, createSessiehouder, metSessie, type Sessie } from './sessie.ts';

const vrager = { rol: 'arrangeur', partij: 'WERKCENTRUM', regios: [], loket: null, doelen: [] };
const sessie = (token: string): Sessie => ({ token, vrager, gebruiker: 'arrangeur', naam: 'Arrangeur' });

describe('a session that expires', () => {
  test('lets who asks wait until somebody signs in again, and then goes on with the new token', async () => {
    const houder = createSessiehouder();
    houder.meldAan(sessie('oud'));
    houder.verloop('oud');
    const wacht = houder.token();
    expect(houder.stand()).toEqual({ fase: 'verlopen', sessie: sessie('oud') });
    houder.meldAan(sessie('nieuw'));
    await expect(wacht).resolves.toBe('nieuw');
    await expect(houder.token()).resolves.toBe('nieuw');
  });

  test('is not the one that was begun meanwhile', () => {
    const houder = createSessiehouder();
    houder.meldAan(sessie('nieuw'));
    houder.verloop('oud');
    expect(houder.stand().fase).toBe('in');
  });

  test('ends for all that wait when somebody signs off', async () => {
    const houder = createSessiehouder();
    houder.meldAan(sessie('oud'));
    houder.verloop('oud');
    const wacht = houder.token();
    houder.meldAf();
    await expect(wacht).rejects.toBeInstanceOf(Afgemeld);
    await expect(houder.token()).rejects.toBeInstanceOf(Afgemeld);
  });

  test('is told to who listens, and no more after they left', () => {
    const houder = createSessiehouder();
    const hoor = jest.fn();
    const stop = houder.luister(hoor);
    houder.meldAan(sessie('een'));
    stop();
    houder.meldAf();
    expect(hoor).toHaveBeenCalledTimes(1);
  });
});

describe('what is done with a session', () => {
  test('is done once more after signing in again, and only then', async () => {
    const houder = createSessiehouder();
    houder.meldAan(sessie('oud'));
    const gebruikt: string[] = [];
    const klaar = metSessie(houder, async () => {
      const token = await houder.token();
      gebruikt.push(token);
      return token === 'oud' ? 401 : 200;
    }, (status) => status === 401);
    while (houder.stand().fase !== 'verlopen') await Promise.resolve();
    expect(gebruikt).toEqual(['oud']);
    houder.meldAan(sessie('nieuw'));
    await expect(klaar).resolves.toBe(200);
    expect(gebruikt).toEqual(['oud', 'nieuw']);
  });

  test('is done once when all is well', async () => {
    const houder = createSessiehouder();
    houder.meldAan(sessie('goed'));
    const doe = jest.fn(async () => 200);
    await expect(metSessie(houder, doe, (status) => status === 401)).resolves.toBe(200);
    expect(doe).toHaveBeenCalledTimes(1);
  });
});
