import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWillekeur } from '../../../simulators/population/willekeur.ts';
import type { Beroepenlijst, Criteria, Criterium, Kandidaat, Taal, Vacature } from '../profiel.ts';
import { toKandidaat, toVacature } from './mapping.ts';
import { afstandKm, maakVacaturematch, maakWerkzoekendematch, uris, type Kies } from './profielen.fixture.ts';
import { compileSelectie, ligtInGebied } from './selectie.ts';
import { toVraagKandidaten, toVraagVacatures } from './vraagobject.ts';

const [a, b, c] = uris;
const beroep = (uri: string, buren: readonly string[]) => ({ uri, naam: uri, buren, essentieel: [], belangrijk: [] });
const beroepen = new Map<string, ReturnType<typeof beroep>>([[a, beroep(a, [b])], [c, beroep(c, [])]]);
const lijst: Beroepenlijst = { versie: 'proef', vind: (uri) => beroepen.get(uri) ?? null, zoek: () => [] };
const niets: Criteria = {
  postcodegebied: '1011', afstandKm: 20, beroepen: [], competenties: [], uren: { minimaal: null, maximaal: null }, niveau: null, contracten: [], talen: [],
  rijbewijzen: [], sectoren: [], vanaf: null, onregelmatig: null, routes: [], hard: [],
};
const alles: readonly Criterium[] = ['BEROEP', 'COMPETENTIES', 'AFSTAND', 'UREN', 'NIVEAU', 'TALEN', 'RIJBEWIJS', 'CONTRACT', 'BESCHIKBAARHEID', 'ONREGELMATIG', 'SECTOR', 'ROUTE'];

const kiezer = fc.integer().map((zaad): Kies => createWillekeur(zaad).kies);
const misschien = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(waarde, { freq: 2 });
const niveau = misschien(fc.constantFrom(1, 2, 3, 4));
const uur = misschien(fc.constantFrom(0, 0.5, 8, 23.5, 32, 99, 120));
const criteria: fc.Arbitrary<Criteria> = fc.record({
  postcodegebied: fc.constantFrom('1011', '5611'), afstandKm: fc.constantFrom(0, 0.5, 1, 110, 5_000),
  beroepen: fc.subarray([...uris, 'x'.repeat(201)]), competenties: fc.subarray(['s']), uren: fc.record({ minimaal: uur, maximaal: uur }), niveau,
  contracten: fc.subarray(['O', 'B'] as const), talen: fc.array(fc.record<Taal>({ taal: fc.constantFrom('nld', 'eng', 'NL'), mondeling: niveau, schriftelijk: niveau }), { maxLength: 2 }),
  rijbewijzen: fc.subarray(['B', 'CE', 'T', 'X']), sectoren: fc.subarray(['86103']), vanaf: misschien(fc.constantFrom('2026-01-01', '2026-12-31')),
  onregelmatig: misschien(fc.boolean()), routes: fc.subarray(['REGULIER'] as const), hard: fc.subarray([...alles]),
});

// What it is to meet a hard criterion, by what the profile says itself; what is not asked of VUM counts as met.
const isIn = <T>(gevraagd: readonly T[], heeft: readonly T[]): boolean => gevraagd.length === 0 || heeft.some((een) => gevraagd.includes(een));
const ligt = ({ postcodegebied, afstandKm: grens }: Criteria, { postcodegebied: waar }: Vacature | Kandidaat): boolean => {
  const km = afstandKm(postcodegebied, waar ?? '');
  return km !== null && km <= grens;
};
const gewenst = (gevraagd: readonly string[]): readonly string[] => [...gevraagd, ...gevraagd.flatMap((uri) => lijst.vind(uri)?.buren ?? [])];
const urenPassen = ({ uren: { minimaal, maximaal } }: Criteria, { uren }: Vacature | Kandidaat): boolean =>
  (minimaal === null || (uren.maximaal !== null && uren.maximaal >= minimaal)) && (maximaal === null || (uren.minimaal !== null && uren.minimaal <= maximaal));
const opNiveau = (gevraagd: number | null, heeft: number | null): boolean => gevraagd === null || (heeft !== null && heeft >= gevraagd);
const spreekt = (talen: readonly Taal[]) => ({ taal, mondeling, schriftelijk }: Taal): boolean =>
  talen.some((een) => een.taal === taal && opNiveau(mondeling, een.mondeling) && opNiveau(schriftelijk, een.schriftelijk));
/** That a licence implies another is left to who judges: here one that is named is enough, or a higher one. */
const rijdt = (heeft: readonly string[]) => (code: string): boolean => heeft.includes(code) || (code === 'B' && heeft.some((een) => een === 'BE' || een === 'CE'));

const voldoetVacature = (vraag: Criteria, vacature: Vacature): boolean => ligt(vraag, vacature) && vraag.hard.every((criterium) => {
  if (criterium === 'BEROEP') return isIn(gewenst(vraag.beroepen), vacature.beroepen);
  if (criterium === 'UREN') return urenPassen(vraag, vacature);
  return criterium !== 'ONREGELMATIG' || vraag.onregelmatig === null || vacature.onregelmatig === vraag.onregelmatig;
});

const voldoetKandidaat = (vraag: Criteria, kandidaat: Kandidaat): boolean => ligt(vraag, kandidaat) && vraag.hard.every((criterium) => {
  switch (criterium) {
    case 'BEROEP': return isIn(gewenst(vraag.beroepen), kandidaat.beroepen);
    case 'UREN': return urenPassen(vraag, kandidaat);
    case 'CONTRACT': return isIn(vraag.contracten, kandidaat.contracten);
    case 'RIJBEWIJS': return vraag.rijbewijzen.every(rijdt(kandidaat.rijbewijzen));
    case 'TALEN': return vraag.talen.every(spreekt(kandidaat.talen));
    case 'ONREGELMATIG': return vraag.onregelmatig !== true || kandidaat.onregelmatig === true;
    default: return true;
  }
});

describe('whatever is asked, VUM selects who meets it', () => {
  const tel = (toets: () => boolean, teller: { aantal: number }): void => { if (toets()) teller.aantal += 1; };

  test('vacancies', () => {
    const voldoen = { aantal: 0 };
    fc.assert(fc.property(criteria, kiezer.map(maakVacaturematch), (vraag, match) => {
      const gelezen = compileSelectie('vacature', toVraagVacatures(vraag, lijst));
      if ('fout' in gelezen) throw new Error(JSON.stringify(gelezen.fout));
      const isGekozen = gelezen.selectie.voldoetAanCriteria(match) && ligtInGebied(gelezen.selectie, match.adres.postcode, afstandKm);
      const voldoet = voldoetVacature(vraag, toVacature('vum', '1', match));
      tel(() => voldoet, voldoen);
      expect(voldoet && !isGekozen).toBe(false);
    }), { numRuns: 2_000, seed: 7 });
    expect(voldoen.aantal).toBeGreaterThan(200);
  });

  test('people', () => {
    const voldoen = { aantal: 0 };
    fc.assert(fc.property(criteria, kiezer.map(maakWerkzoekendematch), (vraag, match) => {
      const gelezen = compileSelectie('werkzoekende', toVraagKandidaten(vraag, lijst));
      if ('fout' in gelezen) throw new Error(JSON.stringify(gelezen.fout));
      const isGekozen = gelezen.selectie.voldoetAanCriteria(match) && ligtInGebied(gelezen.selectie, match.mobiliteit.bemiddelingspostcode, afstandKm);
      const voldoet = voldoetKandidaat(vraag, toKandidaat('vum', '1', match));
      tel(() => voldoet, voldoen);
      expect(voldoet && !isGekozen).toBe(false);
    }), { numRuns: 2_000, seed: 7 });
    expect(voldoen.aantal).toBeGreaterThan(200);
  });
});

describe('what is asked', () => {
  const selectiegebied = { postcode: '1011AA', afstand: 20 };
  const vol: Criteria = {
    ...niets, beroepen: [a], uren: { minimaal: 24, maximaal: 32 }, contracten: ['O'], talen: [{ taal: 'nld', mondeling: 3, schriftelijk: null }], rijbewijzen: ['B', 'CE'],
    niveau: 4, vanaf: '2026-01-01', onregelmatig: true, competenties: ['s'], sectoren: ['86103'], routes: ['REGULIER'],
  };

  test('is the area alone while nothing is hard', () => {
    expect([toVraagVacatures(vol, lijst), toVraagKandidaten(vol, lijst)]).toEqual([{ selectiegebied }, { selectiegebied }]);
  });

  test('of people: all that is hard and can be said', () => {
    expect(toVraagKandidaten({ ...vol, hard: alles }, lijst)).toEqual({
      selectiegebied,
      bemiddelingsberoep: { $elemMatch: { $or: [{ 'beroep.codeBeroepsnaam': { $eq: a } }, { 'beroep.codeBeroepsnaam': { $eq: b } }] } },
      'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 24 }, 'werktijden.aantalWerkurenPerWeekMinimaal': { $lte: 32 },
      contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: 'O' } }] } },
      'arbeidsmarktkwalificatie.rijbewijs': { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: 'CE' } } }] },
      'arbeidsmarktkwalificatie.taalbeheersing': { $all: [{ $elemMatch: { codeTaal: { $eq: 'nld' }, codeNiveauTaalbeheersingMondeling: { $gte: 3 } } }] },
      'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': { $eq: 1 },
    });
  });

  test('of vacancies: an occupation only when it is the only one that fits', () => {
    const vraag = (gevraagd: readonly string[]) => toVraagVacatures({ ...niets, beroepen: gevraagd, hard: ['BEROEP'] }, lijst)['beroep.codeBeroepsnaam'];
    expect([vraag([a]), vraag([c]), vraag([a, c]), vraag(['onbekend'])]).toEqual([undefined, { $eq: c }, undefined, { $eq: 'onbekend' }]);
  });

  test('never where somebody lives more finely than four digits, nor farther than VUM can', () => {
    expect([0, 12.2, 5_000].map((km) => toVraagVacatures({ ...niets, afstandKm: km }, lijst).selectiegebied)).toEqual([0, 13, 999].map((afstand) => ({ postcode: '1011AA', afstand })));
  });

  test('no language where no command of it is asked', () => {
    expect(toVraagKandidaten({ ...niets, talen: [{ taal: 'nld', mondeling: 1, schriftelijk: null }], hard: ['TALEN'] }, lijst)).toEqual({ selectiegebied });
  });
});
