import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leesAntwoord } from './antwoord.ts';
import { listOntbrekendeBronnen } from './bronnen.ts';
import { graafcodes, isFoutcode, isHerprobeerbaar, isWeigercode } from './foutcodes.ts';

const operatie = { naam: 'Loket', doel: 'werkplan' };
const bron = { code: 'gemeente.BRP', naam: 'Basisregistratie personen', partij: 'GEMEENTE', status: 'NIET_BESCHIKBAAR', peildatum: null, reden: { code: 'STORING', toelichting: 'De bron meldde een storing.' } };

describe('an answer', () => {
  test('of which nothing is missing is complete', () => {
    const data = { persoonOpBsn: { situatie: { bronnen: [{ ...bron, status: 'ACTUEEL' }, { ...bron, status: 'NIETS_GEVONDEN' }] } } };
    expect(leesAntwoord({ data })).toEqual({ data, ontbreekt: [], weigeringen: [], fouten: [], isVolledig: true });
  });

  test('names each source of which the part is unknown or old, in order, with its place', () => {
    const data = { persoon: { situatie: { bronnen: [{ ...bron, status: 'ACTUEEL' }, bron] }, werkplan: { activiteiten: [{ bronnen: ['gemeente.BRP'], status: 'NIET_BESCHIKBAAR' }], bronnen: [{ code: 'eva', status: 'VEROUDERD', peildatum: '2026-10-31T08:00:00Z' }, { code: 'sbb', status: 'GEEN_KOPPELING' }] } } };
    const { ontbreekt, isVolledig } = leesAntwoord({ data });
    expect(ontbreekt).toEqual([
      { bron: 'gemeente.BRP', naam: 'Basisregistratie personen', partij: 'GEMEENTE', status: 'NIET_BESCHIKBAAR', peildatum: null, toelichting: 'De bron meldde een storing.', pad: ['persoon', 'situatie', 'bronnen', 1], herprobeerbaar: true, traceId: null },
      { bron: 'eva', naam: null, partij: null, status: 'VEROUDERD', peildatum: '2026-10-31T08:00:00Z', toelichting: null, pad: ['persoon', 'werkplan', 'bronnen', 0], herprobeerbaar: true, traceId: null },
      { bron: 'sbb', naam: null, partij: null, status: 'GEEN_KOPPELING', peildatum: null, toelichting: null, pad: ['persoon', 'werkplan', 'bronnen', 1], herprobeerbaar: false, traceId: null },
    ]);
    expect(isVolledig).toBe(false);
  });

  test('reads the reason of a source of matching, which is a code', () => {
    const { ontbreekt } = leesAntwoord({ data: { zoek: { bronnen: [{ code: 'vum', status: 'TIJD_OP', reden: { code: 'TIJD_OP', omschrijving: 'Te laat.' } }] } } });
    expect(ontbreekt).toEqual([expect.objectContaining({ bron: 'vum', toelichting: 'Te laat.' })]);
  });

  test('of which a party is missing says so as a source, never as a fout', () => {
    const errors = [{ message: 'Weg.', path: ['persoon', 'situatie'], extensions: { code: 'TIJD_OP', bron: 'uwv', herprobeerbaar: true, traceId: 't1' } }, { extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'sbb', herprobeerbaar: false } }];
    const { data, ontbreekt, fouten } = leesAntwoord<{ persoon: null }>({ data: { persoon: null }, errors });
    expect(ontbreekt.map(({ bron: code, status, pad, herprobeerbaar, traceId }) => [code, status, pad, herprobeerbaar, traceId])).toEqual([['uwv', 'TIJD_OP', ['persoon', 'situatie'], true, 't1'], ['sbb', 'NIET_BESCHIKBAAR', [], false, null]]);
    expect([data, fouten]).toEqual([{ persoon: null }, []]);
  });
});

test('what is wrong with a question is a fout, whichever part of the graph says so', () => {
  const errors = [{ extensions: { code: 'ONGELDIGE_INVOER', bron: 'werkcentrum' } }, { extensions: { code: 'NIET_GEVONDEN', bron: 'werkcentrum' } }];
  const { ontbreekt, fouten } = leesAntwoord({ data: { persoon: null }, errors });
  expect([ontbreekt, fouten.map(({ code }) => code)]).toEqual([[], ['ONGELDIGE_INVOER', 'NIET_GEVONDEN']]);
});

describe('a refusal', () => {
  const weiger = (code: string, path?: string[]) => leesAntwoord({ errors: [{ message: 'Nee.', ...(path ? { path } : {}), extensions: { code, traceId: 'abc' } }] }, { operatie, status: 403 });

  test('for a purpose that ended or was never given says which purpose, and whom to ask', () => {
    const { weigeringen, fouten, isVolledig } = weiger('NIET_BEVOEGD');
    expect(weigeringen).toEqual([{ code: 'NIET_BEVOEGD', melding: 'Nee.', pad: [], traceId: 'abc', doel: 'werkplan', uitleg: expect.stringMatching(/doel "werkplan".*verlopen.*beheerder/) }]);
    expect([fouten, isVolledig]).toEqual([[], false]);
  });

  test('of one field says nothing of the purpose', () => {
    expect(weiger('NIET_BEVOEGD', ['persoon', 'naam']).weigeringen[0]?.uitleg).not.toContain('werkplan');
  });

  test('of a program that is too old names what to have registered', () => {
    expect(weiger('ONBEKENDE_OPERATIE').weigeringen[0]?.uitleg).toMatch(/te oud.*Ververs.*leverancier om operatie Loket te registreren/);
  });

  test('of who is not known says to sign in', () => {
    expect(weiger('NIET_AANGEMELD').weigeringen[0]?.uitleg).toContain('Meld u opnieuw aan');
  });

  test('as problem details is read as well', () => {
    const probleem = { type: 'about:blank', title: 'Te veel', status: 429, detail: 'Te veel tegelijk.', code: 'TE_VEEL_STROMEN', herprobeerbaar: true, traceId: 'abc' };
    expect(leesAntwoord(probleem, { status: 429 }).fouten).toEqual([expect.objectContaining({ code: 'TE_VEEL_STROMEN', melding: 'Te veel tegelijk.', herprobeerbaar: true, traceId: 'abc' })]);
  });
});

describe('another error', () => {
  const lees = (extensions: unknown, status?: number) => leesAntwoord({ errors: [{ extensions }] }, status === undefined ? {} : { status }).fouten[0];

  test('has its code, whether it passes, and what was wrong with the input', () => {
    const invoerfout = { veld: 'bsn', code: 'GEEN_BSN', melding: 'Dit is geen BSN.' };
    expect(lees({ code: 'ONGELDIGE_INVOER', fouten: [invoerfout, 'x', { veld: 'y' }] })).toMatchObject({ code: 'ONGELDIGE_INVOER', herprobeerbaar: false, invoerfouten: [invoerfout] });
    expect(lees({ code: 'OVERBELAST' })).toMatchObject({ herprobeerbaar: true });
    expect(lees({ code: 'OVERBELAST', herprobeerbaar: false })).toMatchObject({ herprobeerbaar: false });
  });

  test('with a code of a later version is an unknown one, and keeps its sentence', () => {
    const { fouten } = leesAntwoord({ errors: [{ message: 'Iets nieuws.', extensions: { code: 'NOG_NIET_BEDACHT', herprobeerbaar: true } }] });
    expect(fouten).toEqual([expect.objectContaining({ code: 'ONBEKENDE_FOUT', melding: 'Iets nieuws.', herprobeerbaar: true })]);
  });

  test.each<[unknown, number | undefined, boolean]>([[null, 502, true], [null, 504, true], ['<html>', 200, false], [{}, undefined, false], [{ data: null }, 200, false], [{ data: null, errors: [] }, 200, false], [[], 503, true]])('%j with status %s is no answer', (json, status, herprobeerbaar) => {
    const { data, fouten } = leesAntwoord(json, status === undefined ? {} : { status });
    expect([data, fouten]).toEqual([null, [expect.objectContaining({ code: 'ONLEESBAAR_ANTWOORD', herprobeerbaar })]]);
  });
});

describe('whatever comes', () => {
  const code = fc.oneof(fc.constantFrom(...graafcodes), fc.string(), fc.constant(undefined), fc.jsonValue());
  const fout = fc.record({ message: fc.oneof(fc.string(), fc.jsonValue()), path: fc.oneof(fc.array(fc.oneof(fc.string(), fc.nat())), fc.jsonValue()),
    extensions: fc.record({ code, bron: fc.oneof(fc.constant('uwv'), fc.jsonValue()), herprobeerbaar: fc.oneof(fc.boolean(), fc.jsonValue()), fouten: fc.jsonValue() }, { requiredKeys: [] }) }, { requiredKeys: ['extensions'] });

  test('is read without an error', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({ data: fc.jsonValue(), errors: fc.jsonValue() })), (json) => {
      const { data, ontbreekt, weigeringen, fouten, isVolledig } = leesAntwoord(json);
      expect(isVolledig).toBe(data !== null && ontbreekt.length + weigeringen.length + fouten.length === 0);
    }));
  });

  test('each error is in exactly one list, and in the one that its code says', () => {
    fc.assert(fc.property(fc.array(fout, { minLength: 1 }), fc.jsonValue(), (rauw, data) => {
      const errors = rauw.map((een, plaats) => ({ ...een, extensions: { ...een.extensions, traceId: `t${plaats}` } }));
      const { ontbreekt, weigeringen, fouten } = leesAntwoord({ data, errors });
      const uitFouten = ontbreekt.filter(({ traceId }) => traceId !== null);
      expect([...weigeringen, ...fouten, ...uitFouten].map(({ traceId }) => traceId).sort()).toEqual(errors.map(({ extensions }) => extensions.traceId).sort());
      expect(ontbreekt.length - uitFouten.length).toBe(listOntbrekendeBronnen(data).length);
      for (const { extensions } of errors) {
        const bekend = isFoutcode(extensions.code) ? extensions.code : 'ONBEKENDE_FOUT';
        const moet = isWeigercode(bekend) ? weigeringen : typeof extensions.bron === 'string' && isHerprobeerbaar(bekend) ? uitFouten : fouten;
        expect(moet.map(({ traceId }) => traceId)).toContain(extensions.traceId);
      }
    }));
  });

  test('however deep it is', () => {
    let diep: object = { code: 'sbb', status: 'TIJD_OP' };
    for (let laag = 0; laag < 5000; laag += 1) diep = { in: diep };
    expect(leesAntwoord({ data: diep }).ontbreekt).toHaveLength(1);
  });
});
