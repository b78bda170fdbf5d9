import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { Ontbrekend } from '../../shared/verzoek.ts';
import type { Koppelpartij } from '../loaders.ts';
import { opgaveSchema, type Opgave } from '../opgave.ts';
import type { Situatiebijdragen } from '../parents.ts';
import { leesBijdragen } from './bijdragen.ts';
import { bijdrage, geenOpgave, register, uitkering, volledig } from './bijdragen.fixture.ts';
import { leesSituatie } from './lezingen.ts';
import { bepaalPeildatum } from './peildatum.ts';
import { toPersoonsfeiten, toWet } from './persoonsfeiten.ts';
import { toSituatie } from './situatie.ts';

const allen: ReadonlySet<Koppelpartij> = new Set(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS']);
const peildatum = '2026-11-01';

function beeld(parent: Situatiebijdragen, { opgave = null, gekoppeld = allen, ontbrekend = [] }: { opgave?: Partial<Opgave> | null; gekoppeld?: ReadonlySet<Koppelpartij>; ontbrekend?: readonly Ontbrekend[] } = {}) {
  const bronnen = leesBijdragen(parent, gekoppeld, { ontbrekend });
  const lezingen = leesSituatie(bronnen);
  const gegeven = opgave && { opgave: { ...geenOpgave, ...opgave }, opgegevenOp: '2026-10-01' };
  return { situatie: toSituatie(lezingen, bronnen, gegeven, peildatum), feiten: toPersoonsfeiten(lezingen, gegeven?.opgave ?? null) };
}

describe('when every source answers', () => {
  const { situatie, feiten } = beeld(volledig);

  test('each fact says which source it is from', () => {
    expect(situatie.naam).toEqual({ herkomst: 'BRON', bronnen: ['gemeente.BRP'], waarde: 'Jan Jansen' });
    expect(situatie.leeftijd.waarde).toBe(46);
    expect(situatie.gemeente.waarde?.naam).toBe('Tilburg');
    expect(situatie.uitkeringsverhoudingen).toMatchObject({ herkomst: 'BRON', bronnen: ['uwv.UWVPersoonsWvInfo', 'gemeente.BijstandsregelingenInfo'], waarde: [{ partij: 'UWV', isLopend: true }] });
    expect(situatie.inschrijving).toMatchObject({ herkomst: 'BRON', isIngeschreven: 'JA' });
    expect(situatie.startkwalificatie.waarde).toBe('JA');
  });

  test('a source that found nothing knows that there is nothing', () => {
    expect(situatie.doelgroepregister).toMatchObject({ herkomst: 'BRON', isGeregistreerd: 'NEE' });
    expect(situatie.reintegratievoorzieningen).toMatchObject({ herkomst: 'BRON', waarde: [] });
    expect(feiten.uitkeringenGemeente).toEqual([{ stand: 'BEKEND', waarde: [], herkomst: 'BRON', bronnen: ['gemeente.BijstandsregelingenInfo'] }]);
  });

  test('what nobody told is unknown, with the question', () => {
    expect(situatie.opgaven.every((een) => een.herkomst === 'ONBEKEND' && een.antwoord === null)).toBe(true);
    expect(feiten.isWerkzaam).toEqual({ stand: 'ONBEKEND', ontbreekt: [{ bron: null, status: null }] });
  });

  test('every party shows what it contributed', () => {
    expect(situatie.perPartij.map(({ partij, bijgedragen }) => [partij, bijgedragen.length > 0])).toEqual([['UWV', true], ['GEMEENTE', true], ['SBB', true], ['OOFONDS', true]]);
    expect(situatie.bronnen).toHaveLength(10);
  });
});

describe('when something gives no answer', () => {
  test.each([
    ['NIET_BESCHIKBAAR'], ['TIJD_OP'], ['NIET_BEVOEGD'],
  ] as const)('a source with status %s leaves its facts unknown and the rest complete', (status) => {
    const { situatie, feiten } = beeld({
      ...volledig,
      uwvSituatiebijdragen: [bijdrage('uwv.UWVPersoonsWvInfo', 'UWV', {}, { status }), volledig.uwvSituatiebijdragen[1]],
    });
    expect(feiten.uitkeringenUwv).toEqual([{ stand: 'ONBEKEND', ontbreekt: [{ bron: 'uwv.UWVPersoonsWvInfo', status }] }]);
    expect(situatie.uitkeringsverhoudingen).toMatchObject({ herkomst: 'ONBEKEND', waarde: [] });
    expect(situatie.inschrijving.isIngeschreven).toBe('JA');
    expect(situatie.startkwalificatie.waarde).toBe('JA');
  });

  test('a whole party that is down leaves only its own facts unknown, and says why', () => {
    const { situatie, feiten } = beeld(
      { ...volledig, gemeenteSituatiebijdragen: null },
      { ontbrekend: [{ subgraaf: 'gemeente', velden: ['gemeenteSituatiebijdragen'], reden: 'TIJD_OP' }] },
    );
    expect(feiten.geboortedatum).toEqual({ stand: 'ONBEKEND', ontbreekt: [{ bron: 'gemeente', status: 'TIJD_OP' }] });
    expect(situatie.leeftijd).toEqual({ herkomst: 'ONBEKEND', bronnen: ['gemeente'], waarde: null });
    expect(situatie.bronnen.find(({ partij }) => partij === 'GEMEENTE')).toMatchObject({ status: 'TIJD_OP', peildatum: null });
    expect(situatie.doelgroepregister?.isGeregistreerd).toBe('NEE');
  });

  test('no koppeling is not an outage, and not "none" either', () => {
    const { situatie, feiten } = beeld({ ...volledig, sbbSituatiebijdragen: [] }, { gekoppeld: new Set<Koppelpartij>(['UWV', 'GEMEENTE', 'OOFONDS']) });
    expect(feiten.praktijkleren).toEqual({ stand: 'ONBEKEND', ontbreekt: [{ bron: 'sbb', status: 'GEEN_KOPPELING' }] });
    expect(situatie.praktijkleren).toMatchObject({ herkomst: 'ONBEKEND', waarde: null });
    expect(situatie.bronnen.find(({ partij }) => partij === 'SBB')?.status).toBe('GEEN_KOPPELING');
  });

  test('the register that may not be asked leaves two persons who differ only in it alike', () => {
    const geweigerd = { ...volledig, uwvDoelgroepregisterbijdrage: register(null, 'NIET_BEVOEGD') };
    expect(beeld(geweigerd).situatie.doelgroepregister).toMatchObject({ herkomst: 'ONBEKEND', isGeregistreerd: 'ONBEKEND', grondslagen: null });
    expect(beeld(geweigerd).feiten.doelgroepregister).toEqual({ stand: 'ONBEKEND', ontbreekt: [{ bron: 'uwv.UWVPersoonsArbeidsbeperktenInfo', status: 'NIET_BEVOEGD' }] });
  });

  test('a date of birth that the BRP does not fully know is unknown', () => {
    const [, ...andere] = volledig.gemeenteSituatiebijdragen;
    const { situatie, feiten } = beeld({ ...volledig, gemeenteSituatiebijdragen: [bijdrage('gemeente.BRP', 'BRP', { persoonsgegevens: { naam: 'J', geboortedatum: null, gemeente: null, opschorting: null } }), ...andere] });
    expect(situatie.leeftijd).toEqual({ herkomst: 'ONBEKEND', bronnen: ['gemeente.BRP'], waarde: null });
    expect(feiten.geboortedatum.stand).toBe('ONBEKEND');
  });
});

describe('what the person told', () => {
  test('is a fact with herkomst OPGAVE', () => {
    const { situatie, feiten } = beeld(volledig, { opgave: { werkzaam: false, jarenInLaatsteFunctie: 12 } });
    expect(feiten.isWerkzaam).toEqual({ stand: 'BEKEND', waarde: false, herkomst: 'OPGAVE', bronnen: ['intake'] });
    expect(situatie.opgaven.find(({ code }) => code === 'werkzaam')).toEqual({ code: 'werkzaam', vraag: 'Werkt u in loondienst?', herkomst: 'OPGAVE', antwoord: 'nee', opgegevenOp: '2026-10-01' });
  });

  test('answers what the rules ask and no source knows; a doelgroep that was not asked about stays a question', () => {
    const { situatie, feiten } = beeld(volledig, { opgave: { verwachteWerkloosheidMaanden: 14, doelgroepen: { ED05: true, ED08: false } } });
    expect(feiten.verwachteWerkloosheidMaanden).toMatchObject({ stand: 'BEKEND', waarde: 14, herkomst: 'OPGAVE' });
    expect(feiten.doelgroepkenmerken).toMatchObject({ ED05: { waarde: true }, ED08: { waarde: false }, ED09: { stand: 'ONBEKEND' } });
    expect(situatie.opgaven.find(({ code }) => code === 'doelgroepen')?.antwoord).toBe('Statushouders: ja; Dak- en thuislozen: nee');
  });

  test('that a thing is not the case follows only from an answer that leaves no room for it', () => {
    const zonderDag = { ...volledig, uwvSituatiebijdragen: [bijdrage('uwv.UWVPersoonsWvInfo', 'UWV', { uitkeringen: [] })] };
    const van = (opgave: Partial<Opgave>) => {
      const { eersteWerkloosheidsdag, contractEindigtOp, inkomenOntoereikend } = beeld(zonderDag, { opgave }).feiten;
      return [eersteWerkloosheidsdag, contractEindigtOp, inkomenOntoereikend].map((feit) => (feit.stand === 'BEKEND' ? feit.waarde : feit.stand));
    };
    expect(van({})).toEqual(['ONBEKEND', 'ONBEKEND', 'ONBEKEND']);
    expect(van({ werkzaam: true, zelfstandig: true })).toEqual([null, 'ONBEKEND', 'ONBEKEND']);
    expect(van({ werkzaam: false, zelfstandig: false })).toEqual(['ONBEKEND', null, false]);
    expect(van({ flexibelContract: false, inkomenOntoereikend: true })).toEqual(['ONBEKEND', null, true]);
  });

  test('before a question was asked at intakes leaves it open', () => {
    expect(opgaveSchema.parse({ ...geenOpgave, verwachteWerkloosheidMaanden: undefined, doelgroepen: undefined })).toEqual(geenOpgave);
  });

  test('that contradicts a source stands beside it', () => {
    const { situatie } = beeld(volledig, { opgave: { werkzaam: true, uitkeringen: [], opleidingsniveau: 'VMBO' } });
    expect(situatie.tegenspraken.map(({ feit, uitspraken }) => [feit, uitspraken.map(({ herkomst }) => herkomst)])).toEqual([
      ['uitkeringsverhoudingen', ['BRON', 'OPGAVE']], ['opgaven.werkzaam', ['BRON', 'OPGAVE']], ['startkwalificatie', ['BRON', 'OPGAVE']],
    ]);
    expect(situatie.uitkeringsverhoudingen.waarde).toHaveLength(1);
  });

  test('about a benefit that no source knows is a contradiction only when every source answered', () => {
    const zonder = { ...volledig, uwvSituatiebijdragen: [bijdrage('uwv.UWVPersoonsWvInfo', 'UWV', {}, { status: 'NIETS_GEVONDEN' }), volledig.uwvSituatiebijdragen[1]] };
    expect(beeld(zonder, { opgave: { uitkeringen: ['WW'] } }).situatie.tegenspraken).toHaveLength(1);
    const stil = { ...volledig, uwvSituatiebijdragen: [bijdrage('uwv.UWVPersoonsWvInfo', 'UWV', {}, { status: 'TIJD_OP' }), volledig.uwvSituatiebijdragen[1]] };
    expect(beeld(stil, { opgave: { uitkeringen: ['WW'] } }).situatie.tegenspraken).toEqual([]);
  });

  test('agrees with a source when both name the same law by another code', () => {
    expect(beeld({ ...volledig, gemeenteSituatiebijdragen: volledig.gemeenteSituatiebijdragen.map((een) => (een.bron.code === 'gemeente.BijstandsregelingenInfo' ? bijdrage(een.bron.code, 'GM0855', { uitkeringen: [uitkering('ABW')] }) : een)) }, { opgave: { uitkeringen: ['WW', 'PW'] } }).situatie.tegenspraken).toEqual([]);
  });
});

test('what a gemeente reports through Suwinet and through its own system is one voorziening by number, never by likeness', () => {
  const voorziening = (nummer: string | null) => ({ nummer, soort: { code: '04', omschrijving: null, lijst: 'CdTypeRvGsd' }, omschrijving: 'Taalcursus', begindatum: '2026-03-01', einddatum: null });
  const bron = (code: string, nummers: (string | null)[]) => bijdrage(code, 'GM0855', { voorzieningen: nummers.map(voorziening) });
  const { situatie } = beeld({ ...volledig, gemeenteSituatiebijdragen: [bron('gemeente.GSDReintegratieInfo', ['7', null]), bron('gemeente.GM0855.eigen', ['7', '8', null])] });
  expect(situatie.reintegratievoorzieningen.waarde?.map(({ nummer }) => nummer)).toEqual(['7', null, '8', null]);
});

test('a werkfit place that is reported twice is one period for the rules, with what either report knows', () => {
  const werkfit = { nummer: '9', soort: { code: '34', omschrijving: null, lijst: 'CdTypeRvGsd' }, omschrijving: 'Werkfitplek', begindatum: '2026-03-01', einddatum: null };
  const tweemaal = [bijdrage('gemeente.GSDReintegratieInfo', 'GM0855', { voorzieningen: [werkfit] }), bijdrage('gemeente.GM0855.eigen', 'GM0855', { voorzieningen: [{ ...werkfit, einddatum: '2026-07-31' }] })];
  expect(beeld({ ...volledig, gemeenteSituatiebijdragen: tweemaal }).feiten.werkfitperioden).toMatchObject({ waarde: [{ begindatum: '2026-03-01', einddatum: '2026-07-31' }] });
  const elders = bijdrage('gemeente.GSDReintegratieInfo', 'GM0758', { voorzieningen: [werkfit] });
  expect(beeld({ ...volledig, gemeenteSituatiebijdragen: [...tweemaal, elders] }).feiten.werkfitperioden).toMatchObject({ waarde: [{ einddatum: '2026-07-31' }, { einddatum: null }] });
});

test('what UWV does to make somebody werkfit is no werkfit place, and UWV being away leaves that fact known', () => {
  const maken = { nummer: '1', soort: { code: 'WFT', omschrijving: 'Werkfit maken', lijst: 'UwvWbPersoonsInfo' }, omschrijving: null, begindatum: '2025-01-01', einddatum: '2025-12-31' };
  const metUwv = (inhoud: object, status: 'ACTUEEL' | 'TIJD_OP') => beeld({ ...volledig, uwvSituatiebijdragen: [bijdrage('uwv.UwvWbPersoonsInfo', 'UWV', inhoud, { status })] }).feiten.werkfitperioden;
  expect(metUwv({ voorzieningen: [maken] }, 'ACTUEEL')).toMatchObject({ stand: 'BEKEND', waarde: [] });
  expect(metUwv({}, 'TIJD_OP')).toMatchObject({ stand: 'BEKEND', waarde: [] });
  const vanGemeente = bijdrage('gemeente.GSDReintegratieInfo', 'GM0855', { voorzieningen: [maken, { ...maken, nummer: '2', omschrijving: 'Werkfit blijven' }] });
  expect(beeld({ ...volledig, gemeenteSituatiebijdragen: [vanGemeente] }).feiten.werkfitperioden).toMatchObject({ waarde: [{ begindatum: '2025-01-01' }] });
});

test('a source that answers and leaves open what it should know is missing, not "none"', () => {
  const open = [...volledig.gemeenteSituatiebijdragen, bijdrage('gemeente.BijstandsregelingenInfo', 'GM0758')];
  expect(beeld({ ...volledig, gemeenteSituatiebijdragen: open }).feiten.uitkeringenGemeente).toEqual([{ stand: 'ONBEKEND', ontbreekt: [{ bron: 'gemeente.BijstandsregelingenInfo', status: 'NIET_BESCHIKBAAR' }] }]);
});

test.each([['2026-10-31', 'NEE'], ['2026-11-01', 'JA'], [null, 'JA']] as const)('who was registered until %s is so on 1 November: %s', (einddatum, isIngeschreven) => {
  const uwv = [bijdrage('uwv.UwvWbPersoonsInfo', 'UWV', { inschrijving: { begindatum: '2026-01-01', einddatum, geldigTot: null }, voorzieningen: [] })];
  expect(beeld({ ...volledig, uwvSituatiebijdragen: uwv }).situatie.inschrijving).toMatchObject({ herkomst: 'BRON', isIngeschreven });
});

test('who is not in the register has no grounds in it, whatever the answer carries', () => {
  const uitgeschreven = { ...register(true), geregistreerd: false };
  expect(beeld({ ...volledig, uwvDoelgroepregisterbijdrage: uitgeschreven }).situatie.doelgroepregister).toMatchObject({ isGeregistreerd: 'NEE', grondslagen: null });
});

test('laws are recognised whatever the code list, and unknown codes are no law that a rule reads', () => {
  expect([toWet('ABW'), toWet('pw'), toWet('WAJ'), toWet('XYZ')]).toEqual(['BIJSTAND', 'BIJSTAND', 'WAJONG', 'ANDERS']);
});

test('a peildatum must exist in the calendar', () => {
  const klok = () => Date.parse('2026-10-31T23:30:00Z');
  expect(bepaalPeildatum(null, klok)).toBe('2026-11-01');
  expect(bepaalPeildatum('2024-02-29', klok)).toBe('2024-02-29');
  for (const dag of ['2026-02-30', '2026-1-1', 'morgen', '2026-13-01', '2025-02-29']) expect(() => bepaalPeildatum(dag, klok)).toThrow(GraphQLError);
});
