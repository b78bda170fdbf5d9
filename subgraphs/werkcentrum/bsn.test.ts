import { describe, expect, test } from '@jest/globals';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { isBsn } from '../shared/bsn.ts';
import { checkBsn, checkGeenBsn } from './bsn.ts';

describe('bsn', () => {
  test.each(Object.values(vastePersonen).map(({ bsn }) => bsn))('%s passes, and no longer with one digit changed', (bsn) => {
    expect(isBsn(bsn)).toBe(true);
    const veranderd = [...bsn].map((cijfer, plaats) => bsn.slice(0, plaats) + String((Number(cijfer) + 1) % 10) + bsn.slice(plaats + 1));
    expect(veranderd.filter(isBsn)).toEqual([]);
  });

  test.each(['', '99997000', '9999700080', '99997000a', ' 999970008', '000000000', '９９９９７０００８'])('%j is none', (tekst) => {
    expect(checkBsn('bsn', tekst)).toEqual({ veld: 'bsn', code: 'GEEN_BSN', melding: expect.any(String) });
    expect(checkBsn('bsn', tekst)?.melding).not.toContain(tekst || 'x');
  });
});

describe('a text for others', () => {
  test.each(['Bel 999970008 eens.', '123456789', 'nummer 9999.70.008', '9999 70 008', 'x999-970-008y'])('%j can hold a burgerservicenummer', (tekst) => {
    expect(checkGeenBsn('bericht', tekst)).toMatchObject({ veld: 'bericht', code: 'MOGELIJK_BSN' });
  });

  test.each(['Bel 013 542 88 11.', 'Vanaf 2026-12-01, 32 uur', '06-12345678', 'Tel. 0135428811', 'vacature 12345678', ''])('%j does not', (tekst) => {
    expect(checkGeenBsn('bericht', tekst)).toBeNull();
  });
});
