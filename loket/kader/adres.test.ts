import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leesPad, maakPad } from './adres.ts';

describe('a path', () => {
  test('gives back what it was made of, whatever that holds', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(leesPad('/persoon/:id', maakPad('/persoon/:id', { id }))).toEqual({ id });
    }));
  });

  test.each([['/persoon/:id', '/persoon'], ['/persoon/:id', '/persoon/1/meer'], ['/persoon/:id', '/persoon/%E0%A4%A'], ['/werkvoorraad', '/'], ['/', '/werkvoorraad']])('of another form than %s is not read: %s', (patroon, pad) => {
    expect(leesPad(patroon, pad)).toBeNull();
  });

  test('does not mind a slash at its end', () => {
    expect(leesPad('/werkvoorraad', '/werkvoorraad/')).toEqual({});
    expect(leesPad('/', '/')).toEqual({});
  });

  test('is not made without all its parts', () => {
    expect(() => maakPad('/persoon/:id')).toThrow(':id ontbreekt');
  });
});
