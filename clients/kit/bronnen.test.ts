import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { listOntbrekendeBronnen } from './bronnen.ts';

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
const isOntbrekend = (status: string): boolean => listOntbrekendeBronnen({ code: 'x', status }).length === 1;

describe('what counts as a source that is missing', () => {
  test('is every status of a source that is no whole answer of now', () => {
    const bronstatus = schema.getType('Bronstatus');
    if (!isEnumType(bronstatus)) throw new Error('het schema heeft geen Bronstatus');
    const namen = bronstatus.getValues().map(({ name }) => name);
    expect(namen.filter((naam) => !isOntbrekend(naam))).toEqual(['ACTUEEL', 'NIETS_GEVONDEN']);
  });

  test('is nothing in the schema but a source', () => {
    const typen = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => {
      const { code, status } = type.getFields();
      if (!code || !status) return false;
      const soort = getNamedType(status.type);
      return !isEnumType(soort) || soort.getValues().some(({ name }) => isOntbrekend(name));
    });
    expect(typen.map(({ name }) => name).sort()).toEqual(['Bron', 'Zoekbron']);
  });
});
