import { describe, expect, test } from '@jest/globals';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { isStoringsreis, leesReis, normaliseer } from './reis.ts';

describe('the comment lines of a journey', () => {
  test('say who, by whom, when and what fails', () => {
    const reis = leesReis([
      '# Een verhaal: met een dubbele punt.', '# persoon: ww', '# aanroeper: demo-loket-AM26-UWV', '# peildatum: 2023-06-01',
      '# storing: suwinet vertraging 5000 alleen UWVPersoonsWvInfo', '# storing: gemeente verbreken', '# melding: DUOPersoonsInfo FOUT', '# geen vraag aan: brp sbb', '', '{ x }',
    ].join('\n'));
    expect(reis).toMatchObject({
      bsn: vastePersonen.ww.bsn, aanroeper: 'demo-loket-AM26-UWV', peildatum: '2023-06-01',
      storingen: [{ bron: 'suwinet', storing: { soort: 'vertraging', ms: 5000, alleen: 'UWVPersoonsWvInfo' } }, { bron: 'gemeente', storing: { soort: 'verbreken' } }],
      meldingen: [{ dienst: 'DUOPersoonsInfo', soort: 'FOUT' }], geenVraagAan: ['brp', 'sbb'],
    });
    expect(isStoringsreis(reis)).toBe(true);
  });

  test('may be few: then the loket of Midden-Brabant asks today, and nothing fails', () => {
    const reis = leesReis('# Een regio.\n{ x }');
    expect(reis).toMatchObject({ bsn: null, aanroeper: 'demo-arrangeur-AM26', peildatum: '2026-11-01', storingen: [], meldingen: [], geenVraagAan: [] });
    expect(isStoringsreis(reis)).toBe(false);
    expect(leesReis('# persoon: onbekendBsn\n{ x }').bsn).toBe(onbekendBsn);
  });

  test('that name nobody or nothing known are refused', () => {
    expect(() => leesReis('# persoon: niemand\n{ x }')).toThrow('niemand');
    expect(() => leesReis('# storing: suwinet ontploffen\n{ x }')).toThrow();
    expect(() => leesReis('# melding: DUOPersoonsInfo MISSCHIEN\n{ x }')).toThrow();
  });
});

test('what differs from run to run is made equal, and nothing else', () => {
  const id = '0b6c2f1e-90ab-4cde-8f01-23456789abcd';
  expect(normaliseer({
    id, versie: '0123456789abcdef', endCursor: 'abc', peildatum: '2026-11-01T09:00:00.123Z', dag: '2026-11-01', lijst: [{ id }, { cursor: null }], extensions: { traceId: 'f00' },
    ander: { id: 'a3614e3e-c76b-58ae-90f3-d5ee289a9bb7', versie: 3, verwijzing: id },
  })).toEqual({
    id: '<id>', versie: '<versie>', endCursor: '<cursor>', peildatum: '<moment>', dag: '2026-11-01', lijst: [{ id: '<id>' }, { cursor: null }], extensions: { traceId: '<traceId>' },
    ander: { id: 'a3614e3e-c76b-58ae-90f3-d5ee289a9bb7', versie: 3, verwijzing: id },
  });
});
