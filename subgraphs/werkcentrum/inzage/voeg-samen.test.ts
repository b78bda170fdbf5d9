import { describe, expect, test } from '@jest/globals';
import type { Inzageregelbijdrage } from '../generated.ts';
import { voegInzagenSamen } from './voeg-samen.ts';

const regel = (anders: Partial<Inzageregelbijdrage> = {}): Inzageregelbijdrage => ({
  tijdstip: '2026-11-01T09:00:01.000Z', organisatie: '1', partij: 'GEMEENTE', rol: 'loket', doel: 'werkplan', gegevens: ['situatie'], relatie: 'VERZEGELDE_SLEUTEL', uitkomst: 'GEGEVEN', aanvraag: 'a', ...anders,
});
const deel = (houder: string, regels: Inzageregelbijdrage[] | null) => ({ houder, bijdrage: { regels, zijnErMeer: false } });

describe('who looked, from all Logboeken', () => {
  test('is one line for each request, with what each party did and the relation that werkcentrum found', () => {
    const lijst = voegInzagenSamen([
      deel('UWV', [regel({ gegevens: ['werkplan'], uitkomst: 'NIETS_GEVONDEN' }), regel({ uitkomst: 'GEGEVEN' })]),
      deel('SBB', null),
      deel('WERKCENTRUM', [regel({ relatie: 'REGIO', tijdstip: '2026-11-01T09:00:00.000Z', gegevens: ['persoon'] })]),
    ]);
    expect(lijst).toEqual([{
      aanvraag: 'a', tijdstip: '2026-11-01T09:00:00.000Z', organisatie: '1', partij: 'GEMEENTE', rol: 'loket', doel: 'werkplan', relatie: 'REGIO',
      bijPartijen: [{ houder: 'UWV', gegevens: ['situatie', 'werkplan'], uitkomst: 'GEGEVEN' }, { houder: 'WERKCENTRUM', gegevens: ['persoon'], uitkomst: 'GEGEVEN' }],
    }]);
  });

  test('keeps requests of two organisations apart that bear the same trace, newest first', () => {
    const lijst = voegInzagenSamen([deel('UWV', [regel({ tijdstip: '2026-11-01T08:00:00.000Z' }), regel({ organisatie: '2' }), regel({ aanvraag: 'b', tijdstip: '2026-11-02T08:00:00.000Z' })])]);
    expect(lijst.map(({ aanvraag, organisatie }) => [aanvraag, organisatie])).toEqual([['b', '1'], ['a', '2'], ['a', '1']]);
  });

  test('says a refusal, and no relation that nobody told', () => {
    expect(voegInzagenSamen([deel('UWV', [regel({ uitkomst: 'GEWEIGERD' })])])).toMatchObject([{ relatie: null, bijPartijen: [{ uitkomst: 'GEWEIGERD' }] }]);
  });
});
