import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSubgraafSdl } from '../../shared/sdl.ts';
import { readToegang } from '../../shared/toegang/beleid.ts';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { testmoment } from '../subgraaf.fixture.ts';
import { loketVan } from '../toegang/proef.fixture.ts';
import { nieuw, openPlanproef, type Planproef } from './planproef.fixture.ts';

const dagMs = 86_400_000;

describe.each(await listTestdatabases(process.env))('instemmen aan de balie op $naam', ({ open }) => {
  let proef: Planproef;
  const op: Planproef['op'] = (...args) => proef.op(...args);
  const mondeling = { op: '2026-11-01', wijze: 'MONDELING' };
  const aanBalie = { ...mondeling, partij: 'WERKCENTRUM', organisatie: loketVan().aanroeper.organisatie, rol: 'arrangeur', loket: { id: 'AM26-WERKCENTRUM' }, vastgelegdOp: new Date(testmoment).toISOString() };
  beforeAll(async () => { proef = await openPlanproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(() => proef.begin());

  test('counts as the agreement of the person, says who recorded it, and lets the plan be vastgesteld', async () => {
    expect(await op('registreerInstemming', mondeling)).toMatchObject({ fouten: [], werkplan: { versie: 2, status: 'CONCEPT', instemming: { persoonOp: new Date(testmoment).toISOString(), arrangeurOp: null, aanBalie } } });
    proef.staat.nu += 60_000;
    expect(await op('stelWerkplanVast')).toMatchObject({ fouten: [], werkplan: { status: 'VASTGESTELD', instemming: { arrangeurOp: new Date(proef.staat.nu).toISOString(), aanBalie } } });
    expect((await proef.vraag('{ mijnWerkplan { instemming { aanBalie { op wijze } } geschiedenis { handeling rol loket { id } } } }', {}, proef.burger())).data).toMatchObject({
      mijnWerkplan: { instemming: { aanBalie: mondeling }, geschiedenis: [{}, { handeling: 'registreerInstemming', rol: 'arrangeur', loket: { id: 'AM26-WERKCENTRUM' } }, {}] },
    });
  });

  test('is taken back by the person, also when the plan is vastgesteld, with why; and they can agree themselves', async () => {
    await op('registreerInstemming', { ...mondeling, wijze: 'SCHRIFTELIJK' });
    await op('stelWerkplanVast');
    expect(await op('trekInstemmingIn', { reden: '  Ik heb dit nooit gezegd. ' }, proef.burger())).toMatchObject({ fouten: [], werkplan: { versie: 4, status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: null, aanBalie: null } } });
    expect(await op('trekInstemmingIn', {}, proef.burger())).toMatchObject({ fouten: [{ code: 'NIET_IN_DEZE_STAND', toegestaan: expect.arrayContaining(['stemInMet', 'registreerInstemming']) }] });
    expect(await op('stelWerkplanVast')).toMatchObject({ fouten: [{ code: 'NIET_IN_DEZE_STAND' }] });
    expect(await op('stemInMet', {}, proef.burger())).toMatchObject({ fouten: [], werkplan: { instemming: { persoonOp: expect.any(String), aanBalie: null } } });
    expect(await proef.lees(null, 'geschiedenis { handeling reden }')).toMatchObject({ geschiedenis: expect.arrayContaining([{ handeling: 'trekInstemmingIn', reden: 'Ik heb dit nooit gezegd.' }]) });
    const gebeurtenissen = await proef.store.db.selectFrom('gebeurtenis').select(['soort', 'loket']).where('onderwerp', '=', proef.staat.plan).orderBy('volgnummer').execute();
    expect(gebeurtenissen.map(({ soort, loket }) => `${soort} ${loket}`)).toEqual(expect.arrayContaining(['werkplan.instemmingGeregistreerd null', 'werkplan.instemmingIngetrokken AM26-WERKCENTRUM']));
  });

  test('is about the plan as it is: not before what is agreed was last changed, not in the future, not twice', async () => {
    proef.staat.nu = testmoment + 2 * dagMs;
    await op('voegActiviteitToe', nieuw);
    proef.staat.nu += dagMs;
    await op('wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-12-01' });
    expect(await op('registreerInstemming', { ...mondeling, op: '2026-11-02' })).toMatchObject({ werkplan: { versie: 3 }, fouten: [{ veld: 'op', code: 'VOOR_LAATSTE_WIJZIGING', toegestaan: ['2026-11-03'] }] });
    expect(await op('registreerInstemming', { ...mondeling, op: '2026-11-05' })).toMatchObject({ fouten: [{ veld: 'op', code: 'IN_DE_TOEKOMST' }] });
    expect(await op('registreerInstemming', { ...mondeling, op: '2026-02-30' })).toMatchObject({ fouten: [{ veld: 'op', code: 'GEEN_DATUM' }] });
    // What only happened since, changes nothing of what was agreed.
    expect(await op('registreerInstemming', { ...mondeling, op: '2026-11-03' })).toMatchObject({ fouten: [], werkplan: { versie: 4 } });
    expect(await op('registreerInstemming', { ...mondeling, op: '2026-11-04' })).toMatchObject({ fouten: [{ code: 'NIET_IN_DEZE_STAND' }] });
    expect(await op('voegActiviteitToe', nieuw)).toMatchObject({ werkplan: { status: 'CONCEPT', instemming: { persoonOp: null, aanBalie: null } } });
  });

  test('of a plan that is not there says no more than that; the same key gives the same answer', async () => {
    const input = { werkplanId: proef.staat.plan, verwachteVersie: 1, idempotentiesleutel: randomUUID(), ...mondeling };
    const eerst = await proef.doe('registreerInstemming', input);
    expect(await proef.doe('registreerInstemming', input)).toEqual(eerst);
    expect(await proef.doe('registreerInstemming', { ...input, werkplanId: randomUUID(), idempotentiesleutel: randomUUID() })).toMatchObject({ werkplan: null, fouten: [{ code: 'ONBEKEND_WERKPLAN' }] });
  });
});

test('a desk records only, a citizen takes back only, and a loket does not see how somebody agreed', () => {
  const { oordeelOver } = readToegang(parse(readSubgraafSdl('werkcentrum')));
  const magNiet = (rol: string, doel: string): string[] => ['Mutation.registreerInstemming', 'Mutation.trekInstemmingIn', 'Werkplaninstemming.aanBalie'].filter((plek) => oordeelOver({ rol, doel }).geweigerd.has(plek));
  expect(magNiet('arrangeur', 'werkplan')).toEqual(['Mutation.trekInstemmingIn']);
  expect(magNiet('burger', 'eigen-gegevens')).toEqual(['Mutation.registreerInstemming']);
  expect(magNiet('loket', 'werkplan')).toHaveLength(3);
  expect(magNiet('arrangeur', 'intake')).toHaveLength(3);
});
