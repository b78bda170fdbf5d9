import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Opgavefeit } from './gegevens.ts';
import { controleerOpgave, listOpgaveregels, toAntwoordtekst, toDoelgroepveld, toOpgave, toOpgavewaarden } from './opgave.ts';

const doelgroepen = [{ code: 'ED03', omschrijving: '(Vermoedelijk) verstandelijke beperking' }, { code: 'ED05', omschrijving: 'Statushouders' }, { code: 'ZZ99', omschrijving: null }];
const feit = (code: string, antwoord: string | null): Opgavefeit => ({ code, vraag: `Vraag ${code}?`, antwoord, opgegevenOp: antwoord === null ? null : '2026-10-30' });
const niets = toOpgavewaarden([], doelgroepen);

describe('what a person told before', () => {
  const eerder = [
    feit('werkzaam', 'ja'), feit('zelfstandig', 'nee'), feit('contractEindigtOp', '2026-12-13'), feit('sector', 'DETAILHANDEL'), feit('jarenInLaatsteFunctie', '4'), feit('opleidingsniveau', 'MBO2'),
    feit('taalniveauMondeling', 'B1'), feit('uitkeringen', 'geen'), feit('doelgroepen', '(Vermoedelijk) verstandelijke beperking: nee; Statushouders: ja; ZZ99: ja'), feit('sociaalPlan', null),
  ];
  const begin = toOpgavewaarden(eerder, doelgroepen);

  test('is told again as a whole when one answer changes, and loses nothing', () => {
    expect(toOpgave({ ...begin, 'opgave.werkzaam': 'nee' }, begin, begin)).toEqual({
      werkzaam: false, ontslagdreiging: null, sociaalPlan: null, contractEindigtOp: '2026-12-13', flexibelContract: null, zelfstandig: false, inkomenOntoereikend: null, arbeidsbeperking: null,
      sector: 'DETAILHANDEL', jarenInLaatsteFunctie: 4, opleidingsniveau: 'MBO2', schoolverlater: null, taalniveauMondeling: 'B1', eigenBehoefte: null, uitkeringen: [], verwachteWerkloosheidMaanden: null,
      doelgroepen: [{ code: 'ED03', hoortErbij: false }, { code: 'ED05', hoortErbij: true }, { code: 'ZZ99', hoortErbij: true }],
    });
  });

  test('is not told again when nothing changes', () => {
    expect(toOpgave(begin, begin, begin)).toBeNull();
    expect(toOpgave({ ...begin, 'opgave.werkzaam': 'nee' }, begin, begin)).not.toBeNull();
  });

  test('is not put over what somebody else heard meanwhile: only what was changed here is', () => {
    const nu = toOpgavewaarden([...eerder.filter(({ code }) => code !== 'sector'), feit('sector', 'ZORG'), feit('eigenBehoefte', 'ja')], doelgroepen);
    expect(toOpgave({ ...begin, 'opgave.werkzaam': 'nee' }, begin, nu)).toMatchObject({ werkzaam: false, sector: 'ZORG', eigenBehoefte: true, jarenInLaatsteFunctie: 4 });
  });

  test('can be taken back: an answer that is emptied is unknown', () => {
    expect(toOpgave({ ...begin, 'opgave.uitkeringen': ' ', [toDoelgroepveld('ED05')]: '' }, begin, begin)).toMatchObject({ uitkeringen: null, doelgroepen: [{ code: 'ED03', hoortErbij: false }, { code: 'ZZ99', hoortErbij: true }] });
  });
});

describe('an answer', () => {
  test.each([['geen', []], ['Geen ', []], ['ww', ['WW']], ['WW, wia;IOAW', ['WW', 'WIA', 'IOAW']], ['de ww', ['DE WW']], ['', null]])('of benefits “%s” is %j', (tekst, wetten) => {
    expect(toOpgave({ ...niets, 'opgave.uitkeringen': tekst, 'opgave.sector': 'x' }, niets, niets)?.uitkeringen).toEqual(wetten);
  });

  test('that is no whole number stays at its field, and is not sent', () => {
    expect(controleerOpgave({ ...niets, 'opgave.jarenInLaatsteFunctie': 'vier', 'opgave.verwachteWerkloosheidMaanden': '-1' }).map(({ veld }) => veld)).toEqual(['opgave.jarenInLaatsteFunctie', 'opgave.verwachteWerkloosheidMaanden']);
    expect(controleerOpgave({ ...niets, 'opgave.jarenInLaatsteFunctie': ' 22 ' })).toEqual([]);
  });

  test('of yes or no is never made of nothing', () => {
    const velden = ['werkzaam', 'ontslagdreiging', 'sociaalPlan', 'flexibelContract', 'zelfstandig', 'inkomenOntoereikend', 'arbeidsbeperking', 'schoolverlater', 'eigenBehoefte'] as const;
    const antwoord = fc.constantFrom('', 'ja', 'nee');
    fc.assert(fc.property(fc.tuple(...velden.map(() => antwoord)), (antwoorden) => {
      const waarden = { ...niets, 'opgave.sector': 'x', ...Object.fromEntries(velden.map((veld, plek) => [`opgave.${veld}`, antwoorden[plek] ?? ''])) };
      const opgave = toOpgave(waarden, niets, niets);
      expect(velden.map((veld) => opgave?.[veld])).toEqual(antwoorden.map((een) => (een === '' ? null : een === 'ja')));
    }));
  });

  test('is read in the words in which it was asked', () => {
    expect([['werkzaam', 'nee'], ['opleidingsniveau', 'WO'], ['taalniveauMondeling', 'A2'], ['contractEindigtOp', '2026-12-13'], ['sector', 'METAAL'], ['nieuw', 'iets']].map(([code = '', waarde = '']) => toAntwoordtekst(code, waarde)))
      .toEqual(['Nee', 'Universiteit', 'A2: Basisgebruiker', '13 december 2026', 'METAAL', 'iets']);
  });
});

test('what was changed stands in words beside what somebody else did', () => {
  const opgaven = [feit('opleidingsniveau', 'MBO2'), feit('sector', 'METAAL')];
  const begin = toOpgavewaarden(opgaven, doelgroepen);
  expect(listOpgaveregels({ ...begin, 'opgave.opleidingsniveau': 'HBO', 'opgave.sector': '', [toDoelgroepveld('ED05')]: 'ja', samenvatting: 'Elders' }, begin, opgaven, doelgroepen)).toEqual([
    ['Vraag sector?', 'Niet verteld'], ['Vraag opleidingsniveau?', 'Hbo'], ['Statushouders', 'Ja'],
  ]);
});
