import { describe, expect, test } from '@jest/globals';
import type { Leerplaatsregelbijdrage } from './generated.ts';
import { toBronantwoord, toVacature } from './mapping-leerplaats.ts';

const code = (waarde: string, omschrijving: string | null = null) => ({ code: waarde, omschrijving, lijst: 'lijst' });
const regel: Leerplaatsregelbijdrage = {
  nummer: 'LP-AM26-0001', regio: 'AM26', crebo: code('25180', 'Kok'), leerweg: code('derde leerweg', 'Derde leerweg'), opbrengst: code('praktijkverklaring', 'Praktijkverklaring'), wervingsroute: null,
  plaatsen: 2, duurWeken: 20, begindatum: '2026-11-01', einddatum: null,
};
const bron = { code: 'sbb.leerplaatsen', naam: 'SBB', houder: 'SBB', status: 'ACTUEEL', peildatum: '2026-11-01T09:00:00Z', reden: null } as const;

describe('a place of SBB as a vacancy', () => {
  test('is named by what is learned there; where it is and which occupation nobody said', () => {
    expect(toVacature(regel)).toMatchObject({ id: 'sbb:LP-AM26-0001', naam: 'Kok: praktijkverklaring (derde leerweg)', route: 'LEERWERKTRAJECT', postcodegebied: null, regio: 'AM26', beroepen: [], plaatsen: 2, vanaf: '2026-11-01', sluit: null });
  });

  test.each([['open hiring', 'OPEN_HIRING'], ['leerwerktraject', 'LEERWERKTRAJECT'], ['banenmarkt', 'BANENMARKT'], ['jobcarving', 'JOBCARVING'], ['iets nieuws', 'LEERWERKTRAJECT']])('%s is %s', (wervingsroute, route) => {
    expect(toVacature({ ...regel, wervingsroute }).route).toBe(route);
  });
});

describe('what SBB contributed', () => {
  test('is its places, as old as they are', () => {
    expect(toBronantwoord({ bron: { ...bron, status: 'VEROUDERD' }, leerplaatsen: [regel] }, 'nu')).toMatchObject({ stand: { code: 'sbb.leerplaatsen', status: 'ACTUEEL', peildatum: bron.peildatum, aantal: 1, afgekapt: false }, profielen: [{ nummer: regel.nummer }] });
  });

  test('is unknown when it gave none: not nothing', () => {
    expect(toBronantwoord({ bron: { ...bron, status: 'TIJD_OP', reden: 'TIJD_OP', peildatum: null }, leerplaatsen: null }, 'nu')).toEqual({ stand: { code: 'sbb.leerplaatsen', naam: 'SBB', status: 'TIJD_OP', reden: 'TIJD_OP', peildatum: 'nu', aantal: 0, afgekapt: false }, profielen: [] });
  });
});
