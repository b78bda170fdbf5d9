import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { groep, meervoud, tekst } from './velden.ts';

const schema = groep({ Code: tekst, Regel: meervoud(groep({ Nr: tekst })), Verplicht: z.string().optional() });

test('an element that may repeat is a list, whether it occurs never, once, empty or more', () => {
  expect(schema.parse('')).toEqual({ Code: null, Regel: [] });
  expect(schema.parse({ Code: '007', Regel: { Nr: '01' } })).toEqual({ Code: '007', Regel: [{ Nr: '01' }] });
  expect(schema.parse({ Code: '', Regel: ['', { Nr: '02', Onbekend: 'x' }] })).toEqual({ Code: null, Regel: [{ Nr: null }, { Nr: '02' }] });
});

test('text where children belong is refused', () => {
  expect(schema.safeParse({ Regel: 'tekst' }).success).toBe(false);
  expect(schema.safeParse({ Code: { Diep: 'x' } }).success).toBe(false);
});
