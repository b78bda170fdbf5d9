import { describe, expect, test } from '@jest/globals';
import type { Criteria, Criterium, Kandidaat, Vacature } from '../profiel.ts';
import { beoordeelKandidaat, beoordeelVacature, isOpen } from './beoordeling.ts';
import {
  CRITERIA, criteria, DAG, kandidaat, KOK, LIJST, METEN, METSELAAR, PLANNEN, STAPELEN, TIMMERMAN, UITVOERDER, vacature, VREEMD, ZAGEN,
} from './profielen.fixture.ts';
import { MAXIMA, regelversie } from './punten.ts';

type Rij<Soort> = readonly [wat: string, vraag: Partial<Criteria>, profiel: Partial<Soort>, punten: number, mist: boolean];

const nld = (mondeling: number | null, schriftelijk: number | null = null) => ({ taal: 'nld', mondeling, schriftelijk });

const VACATURES: Readonly<Partial<Record<Criterium, readonly Rij<Vacature>[]>>> = {
  BEROEP: [
    ['hetzelfde', { beroepen: [TIMMERMAN] }, { beroepen: [KOK, TIMMERMAN] }, 30, false],
    ['een buur', { beroepen: [TIMMERMAN] }, { beroepen: [UITVOERDER] }, 20, false],
    ['een buur, maar niet de goede kant op', { beroepen: [UITVOERDER] }, { beroepen: [TIMMERMAN] }, 0, true],
    ['een ander', { beroepen: [TIMMERMAN] }, { beroepen: [KOK] }, 0, true],
    ['niet genoemd', { beroepen: [TIMMERMAN] }, {}, 15, false],
    ['niet op de lijst', { beroepen: [TIMMERMAN] }, { beroepen: [VREEMD] }, 15, false],
    ['gevraagd wat niet op de lijst staat', { beroepen: [VREEMD] }, { beroepen: [KOK] }, 15, false],
    ['hetzelfde, niet op de lijst', { beroepen: [VREEMD] }, { beroepen: [VREEMD] }, 30, false],
  ],
  COMPETENTIES: [
    ['alle', { competenties: [METEN, ZAGEN] }, { competenties: [ZAGEN, METEN, PLANNEN] }, 20, false],
    ['een van de drie, dubbel genoemd', { competenties: [METEN, ZAGEN, PLANNEN] }, { competenties: [METEN, METEN] }, 6, false],
    ['geen', { competenties: [METEN] }, { competenties: [STAPELEN] }, 0, true],
    ['niets bekend', { competenties: [METEN] }, {}, 10, false],
    ['essentieel voor het beroep', { beroepen: [TIMMERMAN] }, { competenties: [METEN, ZAGEN] }, 17, false],
    ['belangrijk voor het beroep', { beroepen: [TIMMERMAN] }, { competenties: [PLANNEN] }, 2, false],
    ['niets wat het beroep nodig heeft', { beroepen: [TIMMERMAN] }, { competenties: [STAPELEN] }, 0, false],
  ],
  AFSTAND: [
    ['op dezelfde plaats', {}, { postcodegebied: '3511' }, 15, false],
    ['te ver', {}, { postcodegebied: '1012' }, 0, true],
    ['binnen wat gevraagd is', { afstandKm: 70 }, { postcodegebied: '1012' }, 10, false],
    ['zonder postcode', {}, {}, 7, false],
    ['met een postcode zonder plaats', {}, { postcodegebied: '0000' }, 7, false],
    ['nul kilometer', { afstandKm: 0 }, { postcodegebied: '3511' }, 15, false],
  ],
  UREN: [
    ['sluit aan', { uren: { minimaal: 24, maximaal: 32 } }, { uren: { minimaal: 32, maximaal: 40 } }, 10, false],
    ['vier uur ernaast', { uren: { minimaal: 24, maximaal: 32 } }, { uren: { minimaal: 36, maximaal: null } }, 5, true],
    ['acht uur ernaast', { uren: { minimaal: 32, maximaal: null } }, { uren: { minimaal: null, maximaal: 24 } }, 2, true],
    ['ver ernaast', { uren: { minimaal: null, maximaal: 12 } }, { uren: { minimaal: 36, maximaal: 40 } }, 0, true],
    ['niet bekend', { uren: { minimaal: 24, maximaal: null } }, {}, 5, false],
  ],
  NIVEAU: [
    ['gelijk', { niveau: 4 }, { niveau: 4 }, 10, false],
    ['het werk vraagt minder', { niveau: 4 }, { niveau: 3 }, 6, false],
    ['het werk vraagt veel minder', { niveau: 6 }, { niveau: 3 }, 3, false],
    ['het werk vraagt meer', { niveau: 4 }, { niveau: 5 }, 4, true],
    ['het werk vraagt veel meer', { niveau: 2 }, { niveau: 5 }, 0, true],
    ['doet er niet toe', { niveau: 4 }, {}, 5, false],
  ],
  TALEN: [
    ['spreekt genoeg', { talen: [nld(3)] }, { talen: [nld(3)] }, 5, false],
    ['spreekt te weinig', { talen: [nld(2)] }, { talen: [nld(3)] }, 0, true],
    ['van het schrijven is niets bekend', { talen: [nld(3)] }, { talen: [nld(2, 2)] }, 2, false],
    ['een taal die niet genoemd is', { talen: [{ taal: 'ukr', mondeling: 4, schriftelijk: 4 }] }, { talen: [nld(2)] }, 2, false],
    ['de vacature vraagt niets', { talen: [nld(3)] }, {}, 2, false],
  ],
  RIJBEWIJS: [
    ['heeft het', { rijbewijzen: ['B'] }, { rijbewijzen: ['B'] }, 5, false],
    ['heeft een zwaarder', { rijbewijzen: ['CE'] }, { rijbewijzen: ['B', 'C'] }, 5, false],
    ['heeft er een van twee', { rijbewijzen: ['B'] }, { rijbewijzen: ['B', 'C'] }, 2, true],
    ['heeft een ander', { rijbewijzen: ['A'] }, { rijbewijzen: ['B'] }, 0, true],
    ['de vacature vraagt niets', { rijbewijzen: ['B'] }, {}, 2, false],
  ],
  CONTRACT: [
    ['zoals gevraagd', { contracten: ['O'] }, { contracten: ['B', 'O'] }, 3, false],
    ['anders', { contracten: ['O'] }, { contracten: ['B'] }, 0, true],
    ['niet bekend', { contracten: ['O'] }, {}, 1, false],
  ],
  BESCHIKBAARHEID: [
    ['op tijd', { vanaf: '2026-07-01' }, { vanaf: '2026-07-01' }, 2, false],
    ['het werk begint eerder', { vanaf: '2026-07-01' }, { vanaf: '2026-06-15' }, 1, true],
    ['het werk begint veel eerder', { vanaf: '2026-09-01' }, { vanaf: '2026-06-15' }, 0, true],
    ['het werk kon al beginnen', { vanaf: '2026-05-01' }, { vanaf: '2026-01-01' }, 2, false],
    ['niet bekend', { vanaf: '2026-07-01' }, {}, 1, false],
  ],
};

const KANDIDATEN: Readonly<Partial<Record<Criterium, readonly Rij<Kandidaat>[]>>> = {
  BEROEP: [
    ['wil het en deed het', { beroepen: [METSELAAR] }, { beroepen: [METSELAAR], ervaring: [METSELAAR] }, 30, false],
    ['wil het en deed iets dat erbij past', { beroepen: [METSELAAR] }, { beroepen: [METSELAAR], ervaring: [TIMMERMAN] }, 28, false],
    ['wil het, ervaring niet bekend', { beroepen: [METSELAAR] }, { beroepen: [METSELAAR] }, 27, false],
    ['wil het en deed iets anders', { beroepen: [METSELAAR] }, { beroepen: [METSELAAR], ervaring: [KOK] }, 24, false],
    ['wil iets dat erbij past', { beroepen: [METSELAAR] }, { beroepen: [TIMMERMAN], ervaring: [KOK] }, 16, false],
    ['deed het, wens niet bekend', { beroepen: [METSELAAR] }, { ervaring: [METSELAAR] }, 20, false],
    ['deed het, maar wil iets anders', { beroepen: [METSELAAR] }, { beroepen: [KOK], ervaring: [METSELAAR] }, 14, false],
    ['wil en deed iets anders', { beroepen: [METSELAAR] }, { beroepen: [KOK], ervaring: [KOK] }, 0, true],
    ['wil iets anders, ervaring niet bekend', { beroepen: [METSELAAR] }, { beroepen: [KOK] }, 0, true],
    ['wens niet bekend, deed iets anders', { beroepen: [METSELAAR] }, { ervaring: [KOK] }, 15, false],
    ['niets bekend', { beroepen: [METSELAAR] }, {}, 15, false],
    ['kan niet overstappen', { beroepen: [TIMMERMAN] }, { beroepen: [UITVOERDER] }, 0, true],
  ],
  COMPETENTIES: [
    ['niet alle', { competenties: [METEN, ZAGEN] }, { competenties: [ZAGEN] }, 10, true],
    ['alle', { competenties: [METEN, ZAGEN] }, { competenties: [ZAGEN, METEN] }, 20, false],
  ],
  AFSTAND: [
    ['verder dan de kandidaat wil', { afstandKm: 70 }, { postcodegebied: '1012', maximaleReisafstandKm: 30 }, 0, true],
    ['verder dan gevraagd', { afstandKm: 30 }, { postcodegebied: '1012', maximaleReisafstandKm: 70 }, 0, true],
    ['binnen beide', { afstandKm: 70 }, { postcodegebied: '1012', maximaleReisafstandKm: 70 }, 10, false],
    ['zonder postcode', {}, { maximaleReisafstandKm: 1 }, 7, false],
  ],
  NIVEAU: [
    ['hoger dan gevraagd', { niveau: 4 }, { niveau: 5 }, 6, false],
    ['lager dan gevraagd', { niveau: 4 }, { niveau: 3 }, 4, true],
    ['veel lager dan gevraagd', { niveau: 4 }, { niveau: 2 }, 0, true],
  ],
  TALEN: [
    ['spreekt genoeg', { talen: [nld(3)] }, { talen: [nld(4)] }, 5, false],
    ['spreekt niet', { talen: [nld(null)] }, { talen: [nld(1)] }, 0, true],
    ['twee keer genoemd: het beste telt', { talen: [nld(3)] }, { talen: [nld(1), nld(4)] }, 5, false],
    ['noemt een andere taal', { talen: [nld(3)] }, { talen: [{ taal: 'eng', mondeling: 4, schriftelijk: 4 }] }, 2, false],
  ],
  RIJBEWIJS: [
    ['heeft het', { rijbewijzen: ['B'] }, { rijbewijzen: ['C1'] }, 5, false],
    ['heeft een lichter', { rijbewijzen: ['C'] }, { rijbewijzen: ['B'] }, 0, true],
    ['niets bekend', { rijbewijzen: ['C'] }, {}, 2, false],
  ],
  BESCHIKBAARHEID: [
    ['was al beschikbaar', { vanaf: '2026-01-01' }, { beschikbaarVanaf: '2026-05-01' }, 2, false],
    ['binnen een maand', { vanaf: '2026-07-01' }, { beschikbaarVanaf: '2026-08-01' }, 1, true],
    ['later', { vanaf: '2026-07-01' }, { beschikbaarVanaf: '2026-08-02' }, 0, true],
    ['niet bekend', { vanaf: '2026-07-01' }, {}, 1, false],
  ],
};

const rijen = <Soort>(tabel: Readonly<Partial<Record<Criterium, readonly Rij<Soort>[]>>>) =>
  CRITERIA.flatMap((criterium) => (tabel[criterium] ?? []).map(([wat, vraag, profiel, punten, mist]) => ({ criterium, wat, vraag, profiel, punten, mist })));

describe('vacatures', () => {
  test.each(rijen(VACATURES))('$criterium: $wat', ({ criterium, vraag, profiel, punten, mist }) => {
    const gevraagd = beoordeelVacature(criteria(vraag), vacature(profiel), LIJST, DAG);
    expect(gevraagd.punten.find((een) => een.criterium === criterium)).toMatchObject({ punten, maximum: MAXIMA[criterium] });
    expect(gevraagd.gemist).toEqual([]);
    const hard = beoordeelVacature(criteria({ ...vraag, hard: [criterium] }), vacature(profiel), LIJST, DAG);
    expect(hard.gemist.map((een) => een.criterium)).toEqual(mist ? [criterium] : []);
    expect(hard.score === null).toBe(mist);
  });

  test.each<[Criterium, Partial<Criteria>, Partial<Vacature>, boolean]>([
    ['ONREGELMATIG', { onregelmatig: false }, { onregelmatig: true }, true],
    ['ONREGELMATIG', { onregelmatig: true }, { onregelmatig: false }, true],
    ['ONREGELMATIG', { onregelmatig: true }, {}, false],
    ['SECTOR', { sectoren: ['86'] }, { sectoren: ['86101'] }, false],
    ['SECTOR', { sectoren: ['87'] }, { sectoren: ['86101'] }, true],
    ['SECTOR', { sectoren: ['87'] }, {}, false],
    ['ROUTE', { routes: ['BANENMARKT'] }, { route: 'BANENMARKT' }, false],
    ['ROUTE', { routes: ['BANENMARKT'] }, { route: 'REGULIER' }, true],
  ])('%s geeft geen punten en kan alleen hard zijn (%#)', (criterium, vraag, profiel, mist) => {
    const zacht = beoordeelVacature(criteria(vraag), vacature(profiel), LIJST, DAG);
    expect(zacht.punten.map((een) => een.criterium)).toEqual(['AFSTAND']);
    expect(zacht.gemist).toEqual([]);
    const hard = beoordeelVacature(criteria({ ...vraag, hard: [criterium] }), vacature(profiel), LIJST, DAG);
    expect(hard.gemist.map((een) => een.criterium)).toEqual(mist ? [criterium] : []);
  });

  test('wie gesloten of vol is, is niet meer open', () => {
    expect(isOpen(vacature({ sluit: DAG, plaatsen: null }), DAG)).toBe(true);
    expect(isOpen(vacature({ sluit: '2026-05-31' }), DAG)).toBe(false);
    expect(isOpen(vacature({ plaatsen: 0 }), DAG)).toBe(false);
  });
});

describe('kandidaten', () => {
  test.each(rijen(KANDIDATEN))('$criterium: $wat', ({ criterium, vraag, profiel, punten, mist }) => {
    const gevraagd = beoordeelKandidaat(criteria(vraag), kandidaat(profiel), LIJST, DAG);
    expect(gevraagd.punten.find((een) => een.criterium === criterium)).toMatchObject({ punten, maximum: MAXIMA[criterium] });
    const hard = beoordeelKandidaat(criteria({ ...vraag, hard: [criterium] }), kandidaat(profiel), LIJST, DAG);
    expect(hard.gemist.map((een) => een.criterium)).toEqual(mist ? [criterium] : []);
  });

  test('wie onregelmatig wil werken kan ook op vaste tijden, tenzij dat is uitgesloten', () => {
    const vraag = criteria({ onregelmatig: false, hard: ['ONREGELMATIG'] });
    expect(beoordeelKandidaat(vraag, kandidaat({ onregelmatig: true }), LIJST, DAG).gemist).toEqual([]);
    expect(beoordeelKandidaat(vraag, kandidaat({ onregelmatig: true, kantoortijden: false }), LIJST, DAG).gemist).toHaveLength(1);
  });

  test('de zinnen zijn voor een medewerker', () => {
    const vraag = criteria({ afstandKm: 70, beroepen: [METSELAAR], rijbewijzen: ['B', 'C'], uren: { minimaal: 32, maximaal: null } });
    const wie = kandidaat({ postcodegebied: '1012', maximaleReisafstandKm: 30, beroepen: [TIMMERMAN], competenties: [METEN], rijbewijzen: ['B'] });
    const { punten, afstandKm: km } = beoordeelKandidaat(vraag, wie, LIJST, DAG);
    expect(punten.map(({ waarom }) => waarom)).toEqual([
      'De kandidaat wil een beroep dat bij een gevraagd beroep past; van de ervaring is niets bekend dat te vergelijken is.',
      '1 van de 2 competenties die het gevraagde beroep nodig heeft komen voor.',
      `Hemelsbreed ${String(km).replace('.', ',')} km, verder dan de 30 km die de kandidaat wil reizen.`,
      'Het aantal uren per week is niet bekend.',
      'Gevraagde rijbewijzen: voldoet: B; onvoldoende: C.',
    ]);
  });
});

describe('open hiring', () => {
  test('geeft geen score en geen punten, en vraagt niet wat iemand kan', () => {
    const vraag = criteria({ beroepen: [TIMMERMAN], competenties: [METEN], niveau: 2, talen: [nld(1)], rijbewijzen: ['A'], hard: ['COMPETENTIES', 'NIVEAU', 'TALEN', 'RIJBEWIJS'] });
    const open = vacature({ route: 'OPEN_HIRING', competenties: [KOK], niveau: 6, talen: [nld(4)], rijbewijzen: ['C'] });
    expect(beoordeelVacature(vraag, open, LIJST, DAG)).toEqual({ score: null, punten: [], gemist: [], afstandKm: null });
    expect(beoordeelVacature(vraag, { ...open, route: 'REGULIER' }, LIJST, DAG).gemist).toHaveLength(4);
  });

  test('wat iemand wil kan ook dan hard zijn', () => {
    const vraag = criteria({ hard: ['AFSTAND'] });
    expect(beoordeelVacature(vraag, vacature({ route: 'OPEN_HIRING', postcodegebied: '9711' }), LIJST, DAG).gemist.map(({ criterium }) => criterium)).toEqual(['AFSTAND']);
  });

  test('rangschikt ook de kandidaten niet als alleen die weg gevraagd is', () => {
    const wie = kandidaat({ niveau: 1 });
    expect(beoordeelKandidaat(criteria({ niveau: 6, routes: ['OPEN_HIRING'], hard: ['NIVEAU'] }), wie, LIJST, DAG)).toMatchObject({ score: null, punten: [], gemist: [] });
    expect(beoordeelKandidaat(criteria({ niveau: 6, routes: ['OPEN_HIRING', 'REGULIER'] }), wie, LIJST, DAG).score).toEqual(7);
  });
});

describe('wat altijd geldt', () => {
  test('alleen wat gevraagd is telt, en de maxima zijn samen honderd', () => {
    expect(Object.values(MAXIMA).reduce((som, maximum) => som + maximum, 0)).toBe(100);
    expect(beoordeelVacature(criteria(), vacature(), LIJST, DAG).punten.map(({ criterium }) => criterium)).toEqual(['AFSTAND']);
    expect(regelversie).toMatch(/^\d+$/);
  });
});
