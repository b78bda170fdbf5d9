import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nietInDezeStand, openStanden, toAntwoordhandeling, volgendeStand, type Contacthandeling, type Stand } from './stand.ts';

const standen: readonly Stand[] = ['OPEN', 'DOORGEGEVEN', 'WIL_CONTACT', 'GEEN_CONTACT', 'INGETROKKEN', 'VERVALLEN'];
const handelingen: readonly Contacthandeling[] = ['geefDoor', 'persoonWil', 'persoonWilNiet', 'loketZegtWil', 'loketZegtWilNiet', 'trekIn', 'vervalt'];

describe('where a request for contact stands', () => {
  test.each<[Contacthandeling, Stand[]]>([
    ['geefDoor', ['OPEN']], ['persoonWil', ['OPEN', 'DOORGEGEVEN']], ['persoonWilNiet', ['OPEN', 'DOORGEGEVEN', 'WIL_CONTACT']], ['loketZegtWil', ['DOORGEGEVEN']],
    ['loketZegtWilNiet', ['DOORGEGEVEN', 'WIL_CONTACT']], ['trekIn', ['OPEN', 'DOORGEGEVEN']], ['vervalt', ['OPEN', 'DOORGEGEVEN']],
  ])('%s can be done from %s', (handeling, verwacht) => {
    expect(standen.filter((stand) => volgendeStand(stand, handeling) !== null)).toEqual(verwacht);
  });

  test('a loket says what a person wants only after it told them', () => {
    expect([volgendeStand('OPEN', 'loketZegtWil'), volgendeStand('OPEN', 'loketZegtWilNiet'), volgendeStand('DOORGEGEVEN', 'loketZegtWil')]).toEqual([null, null, 'WIL_CONTACT']);
  });

  test('whatever is done, a no never becomes a yes, and what ended stays so', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...handelingen), { maxLength: 12 }), (reeks) => {
      let stand: Stand = 'OPEN';
      for (const handeling of reeks) {
        const vorige: Stand = stand;
        stand = volgendeStand(stand, handeling) ?? stand;
        if (['GEEN_CONTACT', 'INGETROKKEN', 'VERVALLEN'].includes(vorige)) expect(stand).toBe(vorige);
        if (vorige !== stand && openStanden.every((open) => open !== vorige)) expect([vorige, stand]).toEqual(['WIL_CONTACT', 'GEEN_CONTACT']);
      }
    }));
  });

  test('an answer is the act of whoever gives it', () => {
    expect([toAntwoordhandeling('WIL_CONTACT', true), toAntwoordhandeling('GEEN_CONTACT', true), toAntwoordhandeling('WIL_CONTACT', false), toAntwoordhandeling('GEEN_CONTACT', false)])
      .toEqual(['persoonWil', 'persoonWilNiet', 'loketZegtWil', 'loketZegtWilNiet']);
  });

  test('every state has a sentence of its own', () => {
    expect(new Set(standen.map((stand) => nietInDezeStand(stand).melding)).size).toBe(standen.length);
  });
});
