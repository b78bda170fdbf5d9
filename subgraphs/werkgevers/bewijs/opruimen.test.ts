import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startOpruimen } from './opruimen.ts';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const dagMs = 86_400_000;

function start(ruim: (voor: string) => Promise<number>) {
  const regels: unknown[] = [];
  const noteer = (velden: unknown, tekst?: string): void => { regels.push({ ...Object(velden), tekst }); };
  let nu = Date.UTC(2026, 2, 1, 9);
  const gevraagd: string[] = [];
  const opruimen = startOpruimen({ map: { ruim: (voor) => { gevraagd.push(voor); return ruim(voor); } }, dagen: 28, klok: () => nu, logger: { info: noteer, error: noteer } });
  const later = async (dagen: number): Promise<void> => {
    nu += dagen * dagMs;
    await jest.advanceTimersByTimeAsync(dagen * dagMs);
  };
  return { opruimen, gevraagd, regels, later };
}

test('asks at the start and once a day to take away what is older than its days, by the clock that was given', async () => {
  const { opruimen, gevraagd, later } = start(async () => 0);
  await later(1);
  await later(1);
  expect(gevraagd).toEqual(['2026-02-01', '2026-02-02', '2026-02-03']);
  await opruimen.stop();
  await later(3);
  expect(gevraagd).toHaveLength(3);
});

test('says what went, and a round that fails is an error in the log and not the last one', async () => {
  const uitkomsten = [async () => 4, () => Promise.reject(Object.assign(new Error('/pad'), { code: 'EACCES' })), async () => 0];
  const { opruimen, gevraagd, regels, later } = start(() => uitkomsten.shift()?.() ?? Promise.resolve(0));
  await later(1);
  await later(1);
  expect([gevraagd.length, regels]).toEqual([3, [
    { opgeruimd: 4, tekst: 'bewijzen voorbij hun bewaartermijn zijn verwijderd' }, { code: 'GEEN_TOEGANG', tekst: 'bewijzen voorbij hun bewaartermijn zijn niet te verwijderen' },
  ]]);
  await opruimen.stop();
});

test('stopping waits for the round that runs, and starts none after it', async () => {
  let klaar = (): void => undefined;
  const { opruimen, gevraagd, later } = start(() => new Promise((verder) => { klaar = () => { verder(0); }; }));
  let isGestopt = false;
  const gestopt = opruimen.stop().then(() => { isGestopt = true; });
  await later(1);
  expect(isGestopt).toBe(false);
  klaar();
  await gestopt;
  await later(2);
  expect(gevraagd).toHaveLength(1);
});
