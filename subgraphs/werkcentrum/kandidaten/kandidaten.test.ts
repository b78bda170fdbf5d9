import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createZegelaar } from '../../shared/sleutel.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import { startAanvulling } from './aanvulling.ts';
import { openContactproef, profiel, wsp, zoekopdracht, type Contactproef } from '../contactverzoek/proef.fixture.ts';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { zoekzegelgeheim } from '../subgraaf.fixture.ts';
import { elders, loketVan, telRijen } from '../toegang/proef.fixture.ts';

describe.each(await listTestdatabases(process.env))('kandidaten van werkcentrum op $naam', ({ open }) => {
  let proef: Contactproef;
  beforeAll(async () => { proef = await openContactproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(() => proef.maakLeeg());

  const aantal = async (...args: Parameters<Contactproef['zoek']>): Promise<number> => (await proef.gevonden(...args)).length;

  test('are found once they released their profile, without who they are', async () => {
    const { id, bsn, plan } = await proef.persoon();
    expect(await aantal()).toBe(0);
    await proef.stelVast(bsn);
    const bijdrage = await proef.zoek();
    expect(bijdrage).toEqual({
      bron: { code: 'werkcentrum', status: 'ACTUEEL', reden: null, houder: 'WERKCENTRUM' }, isAfgekapt: false,
      kandidaten: [{
        verwijzing: expect.any(String), postcodegebied: '5038', beroepen: ['esco:5120'], vaardigheden: ['esco:s1'], opleidingsniveau: 'MBO_2_4', minimaleUrenPerWeek: 16, maximaleUrenPerWeek: 32,
        reisafstandKm: 20, beschikbaarVanaf: '2026-12-01',
      }],
    });
    for (const geheim of [id, bsn, plan, 'GM0855', 'AM26']) expect(JSON.stringify(bijdrage)).not.toContain(geheim);
    const [nogEens] = await proef.gevonden();
    expect(nogEens?.verwijzing).not.toBe(bijdrage.kandidaten?.[0]?.verwijzing);
  });

  test('are not found without release, any more after it is taken back, nor without a plan that runs', async () => {
    const [nooit, weer, klaar] = [await proef.persoon(), await proef.persoon(), await proef.persoon()];
    await proef.stelVast(nooit.bsn, { vrijgeven: false });
    for (const { bsn } of [weer, klaar]) await proef.stelVast(bsn);
    expect(await aantal()).toBe(2);
    await proef.stelVast(weer.bsn, { verwachteVersie: 1, vrijgeven: false });
    expect(await aantal()).toBe(1);
    await proef.wijzigPlan('beeindigWerkplan', { werkplanId: klaar.plan, verwachteVersie: 1, uitkomst: 'WERK' });
    expect([await aantal(), (await proef.zoek()).bron.status]).toEqual([0, 'NIETS_GEVONDEN']);
    // Who begins again is found again: the profile was still released.
    await proef.wijzigPlan('stelWerkplanOp', { persoonId: klaar.id, doel: 'Werk', arrangeur: { naam: 'A', organisatie: 'B', loket: 'AM26-UWV' } });
    expect(await aantal()).toBe(1);
    await proef.stelVast(weer.bsn, { verwachteVersie: 2 });
    expect(await aantal()).toBe(2);
  });

  test('are not found when the BRP withholds their data, nor before it said that it does not', async () => {
    const [geheim, open2] = [await proef.persoon('AM26-WERKCENTRUM', 'GM0855', true), await proef.persoon()];
    await proef.stelVast(geheim.bsn);
    expect(await aantal()).toBe(0);
    proef.brp.stil = true;
    await proef.stelVast(open2.bsn);
    expect(await aantal()).toBe(0);
    proef.brp.stil = false;
    await proef.stelVast(open2.bsn, { verwachteVersie: 1 });
    expect(await aantal()).toBe(1);
    // Who asks for it later disappears with the next answer of the BRP.
    proef.brp.geheim.add(open2.bsn);
    proef.staat.nu += 2 * 86_400_000;
    await proef.vraag('query ($id: ID!) { persoon(id: $id) { id } }', { id: open2.id }, loketVan());
    expect(await aantal()).toBe(0);
  });

  test('are of lokets in the regions that are asked, and move with their plan', async () => {
    const { bsn, plan } = await proef.persoon();
    await proef.stelVast(bsn);
    expect([await aantal({ regios: ['AM05'] }), await aantal({ regios: ['AM05', 'AM26'] })]).toEqual([0, 1]);
    const verantwoordelijke = { partij: 'UWV', loket: 'AM05-UWV', sinds: '2026-11-01T09:30:00.000Z', grondslag: null } as const;
    const uit = await proef.vraag('mutation ($input: DraagOverInput!) { draagOver(input: $input) { overdracht { id } fouten { code } } }',
      { input: { werkplanId: plan, verwachteVersie: 1, naarLoket: verantwoordelijke.loket, reden: 'De persoon gaat in Amsterdam wonen.', idempotentiesleutel: 'o1' } }, loketVan({ regios: ['AM26', 'AM05'] }));
    const overdrachtId = JSON.stringify(uit.data).match(/"id":"([^"]+)"/)?.[1];
    await proef.vraag('mutation ($input: AanvaardOverdrachtInput!) { aanvaardOverdracht(input: $input) { fouten { code } } }', { input: { overdrachtId, verwachteVersie: 2, idempotentiesleutel: 'o2' } }, loketVan({ ...elders, partij: 'UWV', loket: 'AM05-UWV' }));
    expect([await aantal({ regios: ['AM05'] }), await aantal({ regios: ['AM26'] })]).toEqual([1, 0]);
  });

  test('are within the distance that is asked; who names no place may be there', async () => {
    for (const postcodegebied of ['5038', '5041', '1012', null]) await proef.stelVast((await proef.persoon()).bsn, { postcodegebied });
    expect((await proef.gevonden({ afstandKm: 10 })).map(({ postcodegebied }) => postcodegebied).sort()).toEqual(['5038', '5041', null]);
    expect(await aantal({ afstandKm: 200 })).toBe(4);
  });

  test('are at most as many as are asked: who wants that job first, then who is near', async () => {
    const wie = [['1012', 'esco:5120'], ['5041', 'iets'], ['5038', 'iets'], ['5038', 'esco:5120']] as const;
    for (const [postcodegebied, beroep] of wie) await proef.stelVast((await proef.persoon()).bsn, { postcodegebied, beroepen: [beroep] });
    const zoek = (hoogstens: number) => proef.store.kandidaten.zoek({ ...zoekopdracht, afstandKm: 200, hoogstens });
    const plekken = async (hoogstens: number) => (await zoek(hoogstens)).profielen.map(({ postcodegebied, beroepen }) => `${postcodegebied} ${beroepen[0]}`).sort();
    expect(await plekken(2)).toEqual(['1012 esco:5120', '5038 esco:5120']);
    expect(await plekken(3)).toEqual(['1012 esco:5120', '5038 esco:5120', '5038 iets']);
    expect([(await zoek(3)).isAfgekapt, (await zoek(4)).isAfgekapt]).toEqual([true, false]);
  });

  test('are given for a search that was sealed for this request alone', async () => {
    await proef.stelVast((await proef.persoon()).bsn);
    const verzegel = (inhoud: object, verzoek = wsp(), geheim = zoekzegelgeheim): string => createZegelaar(geheim).verzegel(inhoud, maakVerzoek(verzoek), proef.staat.nu + 1_000);
    const geweigerd = { bron: { code: 'werkcentrum', status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL', houder: 'WERKCENTRUM' }, kandidaten: null, isAfgekapt: false };
    for (const sleutel of ['x', verzegel(zoekopdracht, wsp(), Buffer.alloc(32, 9)), verzegel(zoekopdracht, wsp({ organisatie: '00000009999999990000' })), verzegel({ ...zoekopdracht, regios: [] }), verzegel({ regios: ['AM26'] })]) {
      expect(await proef.zoek({}, wsp(), sleutel)).toEqual(geweigerd);
    }
    expect((await proef.zoek({}, wsp(), verzegel(zoekopdracht))).bron.status).toBe('ACTUEEL');
  });

  test('have it in the Logboek, each for themselves, that they came out of a search', async () => {
    const [een, ander, niet] = [await proef.persoon(), await proef.persoon(), await proef.persoon()];
    for (const { bsn } of [een, ander]) await proef.stelVast(bsn);
    await proef.zoek();
    expect(await Promise.all([een, ander, niet].map(({ id }) => proef.gelezen(id, 'matching')))).toEqual([['kandidaat: ZOEKRESULTAAT GEGEVEN'], ['kandidaat: ZOEKRESULTAAT GEGEVEN'], []]);
  });

  test('are kept to be found without a postcode or an occupation in clear', async () => {
    const { id, bsn } = await proef.persoon();
    await proef.stelVast(bsn);
    const dump = JSON.stringify(await proef.store.db.selectFrom('kandidaat').selectAll().execute());
    expect([dump.includes(id), dump.includes('AM26-WERKCENTRUM'), dump.includes(profiel.postcodegebied), dump.includes('esco')]).toEqual([true, true, false, false]);
    await proef.stelVast(bsn, { verwachteVersie: 1, vrijgeven: false });
    expect(await telRijen(proef.store, 'kandidaat')).toBe(0);
  });

  test('are not found by who changes a plan and a profile at once in the state of before', async () => {
    const mensen = await Promise.all(Array.from({ length: 6 }, () => proef.persoon()));
    await Promise.all(mensen.map(({ bsn }) => proef.stelVast(bsn)));
    await Promise.all(mensen.flatMap(({ bsn, plan }) => [proef.stelVast(bsn, { verwachteVersie: 1 }), proef.wijzigPlan('beeindigWerkplan', { werkplanId: plan, verwachteVersie: 1, uitkomst: 'WERK' })]));
    expect([await aantal(), await telRijen(proef.store, 'kandidaat')]).toEqual([0, 0]);
  });

  test('are found whose plan begins at the very moment of the release', async () => {
    const mensen = await Promise.all(Array.from({ length: 8 }, () => proef.persoon()));
    await Promise.all(mensen.map(({ plan }) => proef.wijzigPlan('beeindigWerkplan', { werkplanId: plan, verwachteVersie: 1, uitkomst: 'WERK' })));
    await Promise.all(mensen.flatMap(({ id, bsn }) => [proef.stelVast(bsn), proef.wijzigPlan('stelWerkplanOp', { persoonId: id, doel: 'Werk', arrangeur: { naam: 'A', organisatie: 'B', loket: 'AM26-UWV' } })]));
    expect(await aantal()).toBe(8);
  });

  test('are found as well who released their profile before there was anything to find them by', async () => {
    const [een, ander, weg] = [await proef.persoon(), await proef.persoon(), await proef.persoon('LANDELIJK_WERKGEVERSSERVICEPUNT')];
    for (const { bsn } of [een, ander, weg]) await proef.stelVast(bsn);
    await proef.stelVast((await proef.persoon()).bsn, { vrijgeven: false });
    await proef.store.db.deleteFrom('kandidaat').execute();
    const gezegd: unknown[] = [];
    const zeg = (velden: unknown): void => { gezegd.push(velden); };
    const start = () => startAanvulling({ handelingen: { store: proef.store, maakId: randomUUID }, klok: () => proef.staat.nu, logger: { info: zeg, warn: zeg } });
    await start().gereed;
    expect([await aantal(), gezegd]).toEqual([2, [{ personen: 3 }]]);
    await proef.store.db.deleteFrom('kandidaat').execute();
    const gestopt = start();
    await gestopt.stop();
    expect(await aantal()).toBe(0);
  });
});
