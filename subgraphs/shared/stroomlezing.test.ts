import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createStroomlezing, type Stroomgrenzen } from './stroomlezing.ts';

const ruim: Stroomgrenzen = { geduldMs: 60_000, duurMs: 60_000, hartslagMs: 60_000 };

/** Texts without end, or these; `gevraagd` counts how often one was asked for, `gestopt` whether that was ended. */
function maakBron(teksten: readonly string[] | null) {
  const stand = { gevraagd: 0, gestopt: false, opgeruimd: false };
  const einde = new AbortController();
  const genereer = async function* (): AsyncGenerator<string, void, undefined> {
    try {
      for (;;) {
        const tekst = teksten === null ? `${stand.gevraagd}`.padEnd(1_000, '.') : teksten[stand.gevraagd];
        stand.gevraagd += 1;
        if (tekst !== undefined) yield tekst;
        else return await new Promise<void>((klaar) => { einde.signal.addEventListener('abort', () => { klaar(); }); });
      }
    } finally {
      stand.opgeruimd = true;
    }
  };
  const stop = (): void => {
    stand.gestopt = true;
    einde.abort();
  };
  return { stand, bron: { teksten: genereer(), stop, slotwoord: (code: string) => `slot ${code}` } };
}

describe('createStroomlezing', () => {
  test('asks for no more than is read, and tells who reads too slowly why it ends', async () => {
    const { stand, bron } = maakBron(null);
    const lezing = createStroomlezing({ ...bron, grenzen: { ...ruim, geduldMs: 50 } });
    expect(lezing.read()).toBe(':\n\n');
    await wacht(20);
    expect(stand.gevraagd).toBe(1);
    while (!stand.gestopt) await wacht(5);
    const delen: string[] = [];
    for await (const deel of lezing) delen.push(String(deel));
    expect(delen.join('').endsWith('slot STROOM_TE_TRAAG')).toBe(true);
    expect(stand).toMatchObject({ gestopt: true, opgeruimd: true });
  });

  test('closes in the end for who does not even read that', async () => {
    const { bron } = maakBron(null);
    const lezing = createStroomlezing({ ...bron, grenzen: { ...ruim, geduldMs: 10 } });
    lezing.read(0);
    await new Promise((klaar) => { lezing.once('close', klaar); });
    expect(lezing.destroyed).toBe(true);
  });

  test('ends after its time, wherever its source waits', async () => {
    const { stand, bron } = maakBron(['een']);
    const delen: string[] = [];
    for await (const deel of createStroomlezing({ ...bron, grenzen: { ...ruim, duurMs: 30 } })) delen.push(String(deel));
    expect(delen).toEqual([':\n\n', 'een', 'slot STROOM_VERLOPEN']);
    expect(stand).toMatchObject({ gestopt: true, opgeruimd: true });
  });

  test('says why when the server stops, wherever its source waits, and when it was stopping already', async () => {
    const lees = async (stopt: AbortSignal, tijdens: () => void): Promise<unknown> => {
      const { stand, bron } = maakBron(['een']);
      const delen: string[] = [];
      for await (const deel of createStroomlezing({ ...bron, grenzen: ruim, stopt })) {
        delen.push(String(deel));
        if (deel === 'een') tijdens();
      }
      return [delen.join(''), stand.gestopt];
    };
    const einde = new AbortController();
    expect(await lees(einde.signal, () => { einde.abort(); })).toEqual([':\n\neenslot SERVER_STOPT', true]);
    expect(await lees(einde.signal, () => undefined)).toEqual([':\n\nslot SERVER_STOPT', true]);
  });

  test('sends something now and then while there is nothing', async () => {
    const { bron } = maakBron([]);
    const lezing = createStroomlezing({ ...bron, grenzen: { ...ruim, hartslagMs: 5 } });
    const delen: string[] = [];
    for await (const deel of lezing) {
      delen.push(String(deel));
      if (delen.length === 3) break;
    }
    expect(delen).toEqual([':\n\n', ':\n\n', ':\n\n']);
  });

  test('ends its source when the reader leaves', async () => {
    const { stand, bron } = maakBron(['een']);
    const lezing = createStroomlezing({ ...bron, grenzen: ruim });
    lezing.resume();
    await wacht(5);
    lezing.destroy();
    await new Promise((klaar) => { lezing.once('close', klaar); });
    expect(stand.gestopt).toBe(true);
  });

  test('breaks with the error of its source', async () => {
    const { bron } = maakBron([]);
    const kapot = async function* (): AsyncGenerator<string, void, undefined> {
      yield 'een';
      throw new Error('bron weg');
    };
    const lezing = createStroomlezing({ ...bron, teksten: kapot(), grenzen: ruim });
    await expect((async () => { for await (const deel of lezing) expect(deel).toMatch(/een|:/); })()).rejects.toThrow('bron weg');
  });
});
