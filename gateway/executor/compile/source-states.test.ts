import { parse, Kind } from 'graphql';
import { expect, test } from '@jest/globals';
import { readSelections, type Selection } from './selection.ts';
import { compileSourceStates } from './source-states.ts';

function read(query: string): Selection[] {
  const [operation] = parse(query).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? readSelections(operation.selectionSet, new Map(), () => true) : [];
}

test('finds the state of sources wherever an answer tells it', () => {
  const told: unknown[] = [];
  const states = compileSourceStates(read('{ entiteiten { a { bron { code status } } bronnen { code status } bron } }'));
  states?.({ entiteiten: [{ a: { bron: { code: 'x', status: 'ACTUEEL' } } }, { bronnen: [{ code: 'y', status: 'TIJD_OP' }, null], bron: 'tekst' }, null] }, (code, status) => told.push({ code, status }));
  expect(told).toEqual([{ code: 'x', status: 'ACTUEEL' }, { code: 'y', status: 'TIJD_OP' }]);
});

test('looks at nothing where nothing that is asked tells it', () => {
  expect(compileSourceStates(read('{ persoon { naam } }'))).toBeNull();
});
