import { expect, test } from '@jest/globals';
import type { Archief } from './archief.ts';
import { maak, maakBouwstenen, maakInstrument, maakStoring, moment, uuid } from './catalogus.fixture.ts';
import { metMelding } from './melding.ts';
import { maakMomentopname } from './momentopname.ts';

const archief = (bewaard: string[]): Archief => ({ list: async () => [], find: async () => null, bewaar: async ({ versie }) => { bewaard.push(versie); } });

test('every version that differs from the one before is told of, and everything is kept', async () => {
  const [bewaard, gemeld]: [string[], string[]] = [[], []];
  const met = metMelding(archief(bewaard), ({ versie }) => { gemeld.push(versie); });
  const [een, twee] = [maak([maakInstrument(uuid(1))]), maak([maakInstrument(uuid(2))])];
  for (const momentopname of [een, een, twee, een]) await met.bewaar(momentopname, moment, 10);
  expect(gemeld).toEqual([een, twee, een].map(({ versie }) => versie));
  expect(bewaard).toEqual([een, een, twee, een].map(({ versie }) => versie));
});

test('a snapshot that EVA never answered for is kept but not told of', async () => {
  const [bewaard, gemeld]: [string[], string[]] = [[], []];
  const met = metMelding(archief(bewaard), ({ versie }) => { gemeld.push(versie); });
  const zonder = maakMomentopname({ ...maakBouwstenen([]), bronEva: maakStoring({ code: 'eva.RMT' }) }, moment);
  await met.bewaar(zonder, moment, 10);
  expect([gemeld, bewaard]).toEqual([[], [zonder.versie]]);
});
