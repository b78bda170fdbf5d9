import { describe, expect, test } from '@jest/globals';
import { voorbeeldclaims } from '../verzoek.fixture.ts';
import { canoniek } from './canoniek.ts';
import { Logboekfout } from './logboekfout.ts';
import { logregelSchema, toLogregel, type Verwerking } from './regel.ts';
import { voorbeeldverwerking } from './regels.fixture.ts';

const om = { dienst: 'loketgraaf.uwv', gebruiker: 'pseudoniem', spanId: '00000000000000aa' };
const maak = (anders: Partial<Verwerking> = {}) => toLogregel(voorbeeldclaims, { ...voorbeeldverwerking, ...anders }, om);

describe('a record', () => {
  test('has the fields of the standard, continues the trace of the request, and reads back as it was', () => {
    const regel = maak({ gegevens: ['UITKERING', 'DIENSTVERLENING', 'UITKERING'] });
    expect(regel).toMatchObject({
      trace_id: '0af7651916cd43dd8448eb211c80319c', span_id: '00000000000000aa', parent_span_id: 'b7ad6b7169203331', status_code: 'OK', name: 'uwv.werkplanbijdrage',
      attributes: { 'dpl.core.data_subject_id_type': 'BSN', 'loketgraaf.gegevens': ['DIENSTVERLENING', 'UITKERING'], 'loketgraaf.rol': voorbeeldclaims.aanroeper.rol, 'loketgraaf.doel': voorbeeldclaims.doel },
    });
    expect(regel).not.toHaveProperty('foreign_operation');
    expect(logregelSchema.parse(JSON.parse(canoniek(regel)))).toEqual(regel);
  });

  test.each([['GEGEVEN', 'OK'], ['GEWEIGERD', 'UNSET'], ['NIETS_GEVONDEN', 'UNSET'], ['MISLUKT', 'ERROR']] as const)('of outcome %s has status %s', (uitkomst, status) => {
    expect(maak({ uitkomst }).status_code).toBe(status);
  });

  test('names the operation of another party when the question came from there', () => {
    expect(maak({ vanPartij: 'https://regio.example.nl' }).foreign_operation)
      .toEqual({ trace_id: '0af7651916cd43dd8448eb211c80319c', span_id: 'b7ad6b7169203331', processor: 'https://regio.example.nl' });
    expect(logregelSchema.parse(maak({ vanPartij: null })).foreign_operation).not.toHaveProperty('processor');
  });

  test('may concern nobody, and never holds who asked in clear', () => {
    const regel = maak({ betrokkene: null });
    expect(logregelSchema.parse(regel).attributes).not.toHaveProperty('dpl.core.data_subject_id');
    expect(JSON.stringify(regel)).not.toContain(voorbeeldclaims.aanroeper.sub);
  });

  test.each(['', 'onzin', '00-xyz-b7ad6b7169203331-01'])('is refused without a trace (%j)', (traceparent) => {
    expect(() => toLogregel({ ...voorbeeldclaims, traceparent }, voorbeeldverwerking, om)).toThrow(new Logboekfout('GEEN_SPOOR'));
  });

  test.each([['trace_id', 'x'], ['status_code', 'GOED'], ['start_time', -1], ['iets', 1]])('that was spoilt in %s is not read back', (veld, waarde) => {
    expect(logregelSchema.safeParse({ ...maak(), [veld]: waarde }).success).toBe(false);
  });
});

test('canonical JSON does not depend on the order of names, leaves out what is undefined and keeps that of lists', () => {
  expect(canoniek({ b: [2, 1, null], a: { d: true, c: 'é"\n' }, x: undefined })).toBe('{"a":{"c":"é\\"\\n","d":true},"b":[2,1,null]}');
  expect(canoniek({ a: { c: 'é"\n', d: true }, b: [2, 1, null] })).toBe(canoniek({ b: [2, 1, null], a: { d: true, c: 'é"\n' } }));
});
