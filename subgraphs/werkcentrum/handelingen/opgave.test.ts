import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GedateerdeOpgave } from '../opgave.ts';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { openPlanproef, type Planproef } from './planproef.fixture.ts';

const intake = { datum: '2026-10-30', samenvatting: 'Kennismaking.' };
const opgave = { werkzaam: true, ontslagdreiging: true, sector: ' METAAL ', opleidingsniveau: 'MBO4', uitkeringen: [], doelgroepen: [{ code: 'ED03', hoortErbij: false }] };

describe.each(await listTestdatabases(process.env))('wat iemand vertelt, op $naam', ({ open }) => {
  let proef: Planproef;
  beforeAll(async () => { proef = await openPlanproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(() => proef.begin());

  const verteld = async (): Promise<GedateerdeOpgave | undefined> => (await proef.store.opgaven.list([proef.staat.persoon])).get(proef.staat.persoon);

  test('is kept with the intake and its day, and nothing is made of what was not told', async () => {
    expect((await proef.op('registreerIntake', { ...intake, opgave })).fouten).toEqual([]);
    expect(await verteld()).toEqual({ opgegevenOp: '2026-10-30', opgave: {
      werkzaam: true, ontslagdreiging: true, sector: 'METAAL', opleidingsniveau: 'MBO4', uitkeringen: [], doelgroepen: { ED03: false }, sociaalPlan: null, contractEindigtOp: null, zelfstandig: null,
      inkomenOntoereikend: null, arbeidsbeperking: null, flexibelContract: null, schoolverlater: null, jarenInLaatsteFunctie: null, taalniveauMondeling: null, eigenBehoefte: null, verwachteWerkloosheidMaanden: null,
    } });
  });

  test('is replaced as a whole when the situation changes, stays when nothing is told, and is not kept by an act that was refused', async () => {
    await proef.op('registreerIntake', { ...intake, opgave });
    await proef.op('wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01' });
    expect((await verteld())?.opgave).toMatchObject({ werkzaam: true, sector: 'METAAL' });
    expect((await proef.op('registreerIntake', { ...intake, opgave: { werkzaam: false } })).fouten).toMatchObject([{ code: 'AL_GEREGISTREERD' }]);
    expect((await verteld())?.opgave.werkzaam).toBe(true);
    await proef.op('wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01', opgave: { werkzaam: false, ontslagdreiging: false } });
    expect(await verteld()).toMatchObject({ opgegevenOp: '2026-11-01', opgave: { werkzaam: false, sector: null, doelgroepen: null } });
  });

  test('is checked with all the rest at once', async () => {
    const fout = { contractEindigtOp: '2026-02-30', sector: 'x'.repeat(101), jarenInLaatsteFunctie: -1, uitkeringen: ['de ww'], verwachteWerkloosheidMaanden: 121, doelgroepen: [{ code: 'X', hoortErbij: true }] };
    const { fouten } = await proef.op('registreerIntake', { datum: '2026-10-30', samenvatting: '', opgave: fout });
    expect(fouten.map(({ veld, code }) => `${veld} ${code}`)).toEqual([
      'samenvatting LENGTE', 'opgave.contractEindigtOp GEEN_DATUM', 'opgave.sector LENGTE', 'opgave.jarenInLaatsteFunctie BUITEN_BEREIK', 'opgave.uitkeringen GEEN_CODES',
      'opgave.verwachteWerkloosheidMaanden BUITEN_BEREIK', 'opgave.doelgroepen ONBEKENDE_CODE',
    ]);
    expect(await verteld()).toBeUndefined();
  });

  test('cannot be told with a key that was used for something else', async () => {
    const sleutel = { idempotentiesleutel: 'verteld', verwachteVersie: 1 };
    await proef.op('registreerIntake', { ...intake, ...sleutel, opgave });
    expect((await proef.op('registreerIntake', { ...intake, ...sleutel, opgave: { werkzaam: false } })).fouten).toMatchObject([{ code: 'IDEMPOTENTIESLEUTEL_HERGEBRUIKT' }]);
    expect((await verteld())?.opgave.werkzaam).toBe(true);
  });
});
