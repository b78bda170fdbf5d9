import { describe, expect, test } from '@jest/globals';
import type { Kandidaatregelbijdrage } from './generated.ts';
import { leesWerkcentrum, toBronantwoord, toKandidaat } from './mapping-kandidaat.ts';

const regel: Kandidaatregelbijdrage = {
  verwijzing: 'verzegeld', postcodegebied: '5038', beroepen: ['esco:5120'], vaardigheden: ['esco:s1'], opleidingsniveau: 'MBO_2_4', minimaleUrenPerWeek: 16, maximaleUrenPerWeek: 32,
  reisafstandKm: 20, beschikbaarVanaf: '2026-12-01',
};
const bron = { code: 'werkcentrum', naam: 'Werkcentrum', houder: 'WERKCENTRUM', status: 'ACTUEEL', peildatum: '2026-11-01T09:00:00Z', reden: null } as const;

describe('a released profile as a candidate', () => {
  test('has what it says, and no way to reach who it is', () => {
    expect(toKandidaat(regel)).toMatchObject({
      id: 'werkcentrum:verzegeld', bron: 'werkcentrum', nummer: 'verzegeld', postcodegebied: '5038', beroepen: ['esco:5120'], ervaring: [], competenties: ['esco:s1'], niveau: 4, uren: { minimaal: 16, maximaal: 32 },
      maximaleReisafstandKm: 20, beschikbaarVanaf: '2026-12-01', contactMogelijk: false,
    });
  });

  test.each([['BASISONDERWIJS', 1], ['VMBO', 2], ['MBO_1', 2], ['HAVO_VWO', 3], ['MBO_2_4', 4], ['HBO', 5], ['WO', 6], ['IETS_NIEUWS', null], [null, null]])('%s is level %s', (opleidingsniveau, niveau) => {
    expect(toKandidaat({ ...regel, opleidingsniveau }).niveau).toBe(niveau);
  });
});

describe('what werkcentrum contributed', () => {
  test('is its candidates, and whether there are more', () => {
    expect(toBronantwoord({ bron, kandidaten: [regel], isAfgekapt: true }, 'nu')).toMatchObject({ stand: { code: 'werkcentrum', status: 'ACTUEEL', peildatum: bron.peildatum, aantal: 1, afgekapt: true }, profielen: [{ nummer: 'verzegeld' }] });
  });

  test('is unknown when it gave none: not nothing', () => {
    expect(toBronantwoord({ bron: { ...bron, status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL', peildatum: null }, kandidaten: null, isAfgekapt: false }, 'nu'))
      .toEqual({ stand: { code: 'werkcentrum', naam: 'Werkcentrum', status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL', peildatum: 'nu', aantal: 0, afgekapt: false }, profielen: [] });
  });
});

describe('what came of it in a search', () => {
  const ouder = { id: 'z' };

  test('is what werkcentrum contributed', () => {
    expect(leesWerkcentrum({ ...ouder, werkcentrumKandidaatbijdragen: [{ bron, kandidaten: [regel], isAfgekapt: false }] }, { ontbrekend: [] }, 'nu').map(({ stand }) => stand.aantal)).toEqual([1]);
  });

  test('is why there is nothing, when there is a reason; on a later page nothing was asked', () => {
    expect(leesWerkcentrum({ ...ouder, werkcentrumKandidaatbijdragen: null }, { ontbrekend: [{ subgraaf: 'werkcentrum', velden: ['werkcentrumKandidaatbijdragen'], reden: 'TIJD_OP' }] }, 'nu'))
      .toMatchObject([{ stand: { code: 'werkcentrum', status: 'TIJD_OP', reden: 'TIJD_OP', peildatum: 'nu', aantal: 0 }, profielen: [] }]);
    expect(leesWerkcentrum({ ...ouder, werkcentrumKandidaatbijdragen: null }, { ontbrekend: [] }, 'nu')).toEqual([]);
  });
});
