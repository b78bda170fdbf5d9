import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Verzoek } from '../../shared/verzoek.ts';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { testmoment } from '../subgraaf.fixture.ts';
import { loketVan } from '../toegang/proef.fixture.ts';
import { activiteitVan, bron, nieuw, openPlanproef, type Planproef } from './planproef.fixture.ts';

describe.each(await listTestdatabases(process.env))('een werkplan op $naam', ({ open }) => {
  let proef: Planproef;
  const [op, lees]: [Planproef['op'], Planproef['lees']] = [(...args) => proef.op(...args), (...args) => proef.lees(...args)];
  beforeAll(async () => { proef = await openPlanproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(() => proef.begin());

  describe('how it was', () => {
    const inhoud = 'status activiteiten { omschrijving isEigen } bronnen { code status reden { code } }';
    const vandaag = (verzoek: Partial<Verzoek> = {}, nummer = 3, uwv: object | null = { bron: { ...bron, partij: undefined }, activiteiten: [] }, isTerugblik = true) => proef.vraag(
      `query ($wie: [_Any!]!) { _entities(representations: $wie) { ... on Werkplan { ${inhoud} } } }`,
      { wie: [{ __typename: 'Werkplan', id: proef.staat.plan, versie: nummer, isTerugblik, persoon: { uwvWerkplanbijdragen: uwv === null ? null : [uwv] } }] }, { ...loketVan(), ...verzoek });
    const uwvDeel = (antwoord: unknown) => z.object({ data: z.object({ _entities: z.tuple([z.object({ activiteiten: z.array(z.object({ omschrijving: z.string().nullable() })).nullable(), bronnen: z.array(z.object({ code: z.string(), status: z.string() })) })]) }) })
      .transform(({ data: { _entities: [{ activiteiten, bronnen }] } }) => ({ activiteiten: activiteiten?.map(({ omschrijving }) => omschrijving) ?? null, uwv: bronnen.filter(({ code }) => code.startsWith('uwv')) })).parse(antwoord);
    const zoalsToen = { activiteiten: ['Zoals het toen was'], uwv: [{ code: bron.code, status: 'ACTUEEL' }] };

    test('a version that was vastgesteld is never answered from what the parties say today', async () => {
      await proef.stelVast();
      expect(uwvDeel(await vandaag())).toEqual(zoalsToen);
      // Nor after it was changed; and the last version is as it is now.
      await op('voegActiviteitToe', nieuw);
      expect(uwvDeel(await vandaag())).toEqual(zoalsToen);
      expect(uwvDeel(await vandaag({}, 4, undefined, false))).toEqual({ activiteiten: ['Leren solliciteren'], uwv: [{ code: bron.code, status: 'ACTUEEL' }] });
      expect(uwvDeel(await vandaag({}, 3, undefined, false))).toEqual({ activiteiten: null, uwv: [{ code: bron.code, status: 'ACTUEEL' }] });
    });

    test('asking by number marks the plan as such, and asking without does not', async () => {
      await proef.stelVast();
      expect([await lees(3, 'isTerugblik'), await lees(null, 'isTerugblik')]).toEqual([{ isTerugblik: true }, { isTerugblik: false }]);
    });

    test('what the asker may not see of a party today is not shown of then', async () => {
      await proef.stelVast();
      const geweigerd = { bron: { ...bron, partij: undefined, status: 'NIET_BEVOEGD', peildatum: null, reden: 'NIET_BEVOEGD' }, activiteiten: null };
      expect(uwvDeel(await vandaag({}, 3, geweigerd))).toEqual({ activiteiten: null, uwv: [{ code: bron.code, status: 'NIET_BEVOEGD' }] });
      const ontbrekend = [{ subgraaf: 'uwv', velden: ['uwvWerkplanbijdragen'], reden: 'NIET_BEVOEGD' as const }];
      expect(uwvDeel(await vandaag({ ontbrekend }, 3, null))).toEqual({ activiteiten: null, uwv: [{ code: 'uwv', status: 'NIET_BEVOEGD' }] });
    });

    test('while a party is silent only who could see its part then does: the same party and role, and the person', async () => {
      await proef.stelVast();
      const ontbrekend = [{ subgraaf: 'uwv', velden: ['uwvWerkplanbijdragen'], reden: 'TIJD_OP' as const }];
      expect(uwvDeel(await vandaag({ ontbrekend }, 3, null))).toEqual(zoalsToen);
      expect(uwvDeel(await vandaag({ ontbrekend, ...proef.burger() }, 3, null))).toEqual(zoalsToen);
      expect(uwvDeel(await vandaag({ ontbrekend, ...loketVan({ partij: 'GEMEENTE' }) }, 3, null))).toMatchObject({ activiteiten: null });
    });

    test('an earlier concept says what the plan kept, and of the parties that it is not known', async () => {
      await op('voegActiviteitToe', nieuw);
      await op('beeindigWerkplan', { uitkomst: 'WERK' });
      expect(await vandaag({}, 2)).toMatchObject({ data: { _entities: [{
        activiteiten: [{ omschrijving: 'Leren solliciteren', isEigen: true }],
        bronnen: [{ code: 'uwv', status: 'NIET_BESCHIKBAAR', reden: { code: 'NIET_VASTGELEGD' } }, { code: 'gemeente' }, { code: 'sbb' }, { code: 'oofonds' }],
      }] } });
      expect(await vandaag({}, 1)).toMatchObject({ data: { _entities: [{ activiteiten: null }] } });
    });

    test('the history says who did what, where, when and why, of every version', async () => {
      const activiteitId = activiteitVan(await op('voegActiviteitToe', nieuw));
      await proef.stelVast();
      proef.staat.nu += 1_000;
      await op('wijsActiviteitAf', { activiteitId, reden: 'Past niet.' }, proef.burger());
      const loket = { id: 'AM26-WERKCENTRUM' };
      expect(await lees(null, 'geschiedenis { versie status handeling partij rol loket { id } gewijzigdOp reden isVastgelegd }')).toEqual({ geschiedenis: [
        { handeling: 'stelWerkplanOp', status: 'CONCEPT' }, { handeling: 'voegActiviteitToe', status: 'CONCEPT' }, { handeling: 'stemInMet', status: 'CONCEPT', partij: 'BURGER', rol: 'burger', loket: null },
        { handeling: 'stelWerkplanVast', status: 'VASTGESTELD', isVastgelegd: true }, { handeling: 'wijsActiviteitAf', status: 'CONCEPT', partij: 'BURGER', rol: 'burger', loket: null, reden: 'Past niet.', gewijzigdOp: new Date(proef.staat.nu).toISOString() },
      ].map((regel, plaats) => ({ versie: plaats + 1, partij: 'WERKCENTRUM', rol: 'arrangeur', loket, gewijzigdOp: new Date(testmoment).toISOString(), reden: null, isVastgelegd: false, ...regel })) });
    });
  });
});
