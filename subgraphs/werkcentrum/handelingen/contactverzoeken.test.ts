import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { loket, openContactproef, ontvangenVelden, vacature, wsp, type Contactproef } from '../contactverzoek/proef.fixture.ts';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { elders, loketVan, telRijen } from '../toegang/proef.fixture.ts';

const kandidaatId = '00000000-0000-4000-8000-000000000000.3';
const vacatureId = '11111111-1111-4111-8111-111111111111.0';
const bericht = 'Wij zoeken een kok voor de avonden.';
const anderWsp = wsp({ organisatie: '00000006666666660000' });

describe.each(await listTestdatabases(process.env))('contact vragen op $naam', ({ open }) => {
  let proef: Contactproef;
  let wie: { id: string; bsn: string; plan: string };
  beforeAll(async () => { proef = await openContactproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(async () => {
    await proef.maakLeeg();
    Object.assign(proef.staat, { vacature, graaf: null });
    proef.staat.gevraagd.length = 0;
    wie = await proef.persoon();
    await proef.stelVast(wie.bsn);
    await vind();
  });

  /** Puts the one candidate of a search forward as what the graph found. */
  const vind = async (verzoek = wsp()): Promise<void> => {
    proef.staat.kandidaat = { bron: 'werkcentrum', verwijzing: (await proef.gevonden({}, verzoek))[0]?.verwijzing ?? '' };
  };
  const vraagContact = (input: object = {}, verzoek = wsp()) => proef.gesteld('vraagContact', { kandidaatId, vacatureId, bericht, ...input }, verzoek);
  const gevraagd = async (input: object = {}): Promise<string> => (await vraagContact(input)).contactverzoek?.id ?? '';
  const geefDoor = (contactverzoekId: string, input: object = {}, verzoek = loket()) => proef.ontvangen('geefContactverzoekDoor', { contactverzoekId, op: '2026-11-01', ...input }, verzoek);
  const antwoord = (contactverzoekId: string, input: object, verzoek = loket()) => proef.ontvangen('beantwoordContactverzoek', { contactverzoekId, ...input }, verzoek);
  const trekIn = (contactverzoekId: string, verzoek = wsp()) => proef.gesteld('trekContactverzoekIn', { contactverzoekId }, verzoek);
  const codes = ({ fouten }: { fouten: readonly { veld: string; code: string }[] }): string[] => fouten.map(({ veld, code }) => `${veld} ${code}`);
  const lijst = async (verzoek = wsp(), status: string | null = null) => {
    const { data, errors } = await proef.vraag('query ($status: Contactverzoekstatus, $first: Int, $after: String) { contactverzoeken(status: $status, first: $first, after: $after) { totaal edges { cursor node { id status loket { id } } } } }', { status }, verzoek);
    expect(errors).toBeUndefined();
    return data?.['contactverzoeken'];
  };
  const werkvoorraad = async (verzoek = loket(), welk = 'AM26-WERKCENTRUM') => (await proef.vraag(`query ($l: ID!) { werkvoorraad(loket: $l) { contactverzoeken { totaal edges { node { ${ontvangenVelden} } } } } }`, { l: welk }, verzoek)).data?.['werkvoorraad'];

  test('goes from who asks, through the loket, to the person and back', async () => {
    const { contactverzoek, fouten } = await vraagContact();
    expect(fouten).toEqual([]);
    const getoond = { status: 'OPEN', op: '2026-11-01', vacature: { bron: 'vum', naam: 'Kok', werkgever: 'De Gouden Lepel', route: 'REGULIER' }, bericht, loket: null };
    expect(contactverzoek).toEqual({ id: expect.any(String), ...getoond });
    const id = contactverzoek?.id ?? '';
    const ontvangen = {
      id, status: 'OPEN', organisatie: '00000005555555550000', partij: 'WERKGEVERSSERVICEPUNT', van: { id: 'AM26-WERKGEVERSSERVICEPUNT' }, vacature: { naam: 'Kok', werkgever: 'De Gouden Lepel' }, bericht,
      op: '2026-11-01T09:30:00.000Z', loket: { id: 'AM26-WERKCENTRUM' }, doorgegevenOp: null, beantwoordOp: null, persoon: { id: wie.id },
    };
    expect(await werkvoorraad()).toEqual({ contactverzoeken: { totaal: 1, edges: [{ node: ontvangen }] } });
    expect(await geefDoor(id)).toMatchObject({ contactverzoek: { ...ontvangen, status: 'DOORGEGEVEN', doorgegevenOp: '2026-11-01' }, fouten: [] });
    expect(await lijst()).toMatchObject({ totaal: 1, edges: [{ node: { id, status: 'DOORGEGEVEN', loket: null } }] });
    proef.staat.nu += 3_600_000;
    expect(await antwoord(id, { antwoord: 'WIL_CONTACT', persoonZeiDit: true })).toMatchObject({ contactverzoek: { status: 'WIL_CONTACT', beantwoordOp: '2026-11-01T10:30:00.000Z' }, fouten: [] });
    proef.staat.nu -= 3_600_000;
    expect(await lijst()).toMatchObject({ edges: [{ node: { status: 'WIL_CONTACT', loket: { id: 'AM26-WERKCENTRUM' } } }] });
    expect(await werkvoorraad()).toMatchObject({ contactverzoeken: { totaal: 0 } });
    expect(await proef.gebeurtenissen(id)).toEqual(['contactverzoek.gevraagd AM26-WERKCENTRUM', 'contactverzoek.doorgegeven AM26-WERKGEVERSSERVICEPUNT', 'contactverzoek.beantwoord AM26-WERKGEVERSSERVICEPUNT']);
  });

  test('is answered by the person in their own place, who can come back on a yes', async () => {
    const id = await gevraagd();
    const eigen = (await proef.vraag(`{ mijnGegevens { contactverzoeken { ${ontvangenVelden} } } }`, {}, proef.burger(wie.bsn))).data?.['mijnGegevens'];
    expect(eigen).toMatchObject({ contactverzoeken: [{ id, status: 'OPEN', van: { id: 'AM26-WERKGEVERSSERVICEPUNT' }, vacature: { werkgever: 'De Gouden Lepel' }, bericht }] });
    expect(await antwoord(id, { antwoord: 'WIL_CONTACT' }, proef.burger(wie.bsn))).toMatchObject({ contactverzoek: { status: 'WIL_CONTACT' }, fouten: [] });
    expect(await antwoord(id, { antwoord: 'GEEN_CONTACT' }, proef.burger(wie.bsn))).toMatchObject({ contactverzoek: { status: 'GEEN_CONTACT' }, fouten: [] });
    expect(codes(await antwoord(id, { antwoord: 'WIL_CONTACT' }, proef.burger(wie.bsn)))).toEqual(['contactverzoekId NIET_IN_DEZE_STAND']);
    expect(await lijst()).toMatchObject({ edges: [{ node: { status: 'GEEN_CONTACT', loket: null } }] });
    const ander = await proef.persoon();
    expect(codes(await antwoord(id, { antwoord: 'GEEN_CONTACT' }, proef.burger(ander.bsn)))).toEqual(['contactverzoekId ONBEKEND_CONTACTVERZOEK']);
  });

  test('says to who asks nothing of who it is, and to another organisation nothing at all', async () => {
    const id = await gevraagd();
    const alles = JSON.stringify([await lijst(), await trekIn(id, anderWsp), await proef.vraag('{ contactverzoeken { edges { node { id status op bericht vacature { naam } loket { id } } } } }', {}, wsp())]);
    for (const geheim of [wie.id, wie.plan, wie.bsn, 'AM26-WERKCENTRUM']) expect(alles).not.toContain(geheim);
    expect(await lijst(anderWsp)).toMatchObject({ totaal: 0, edges: [] });
    expect(codes(await trekIn(id, anderWsp))).toEqual(['contactverzoekId ONBEKEND_CONTACTVERZOEK']);
    // A reference is of the organisation that searched.
    expect(codes(await vraagContact({}, anderWsp))).toEqual(['kandidaatId KANDIDAAT_NIET_TE_VRAGEN']);
  });

  test('is asked once at a time by an organisation, of a person, about a vacancy', async () => {
    expect(codes(await vraagContact())).toEqual([]);
    await vind();
    expect(codes(await vraagContact({ bericht: 'Nog eens, met andere woorden.' }))).toEqual(['kandidaatId CONTACT_AL_GEVRAAGD']);
    expect(codes(await vraagContact({ vacatureId: null }))).toEqual([]);
    expect(codes(await vraagContact({ vacatureId: null }))).toEqual(['kandidaatId CONTACT_AL_GEVRAAGD']);
    proef.staat.vacature = { ...vacature, naam: 'Bakker' };
    expect(codes(await vraagContact())).toEqual([]);
    await vind(anderWsp);
    expect(codes(await vraagContact({}, anderWsp))).toEqual([]);
    expect([await telRijen(proef.store, 'contactverzoek'), (await lijst(wsp(), 'OPEN'))]).toMatchObject([4, { totaal: 3 }]);
    await vind();
    const tien = await Promise.all(Array.from({ length: 10 }, () => vraagContact({ bericht: 'Alles tegelijk gevraagd.' })));
    expect(tien.filter(({ fouten }) => fouten.length === 0)).toHaveLength(0);
  });

  test('once it ended it can be asked again', async () => {
    expect(codes(await trekIn(await gevraagd()))).toEqual([]);
    const id = await gevraagd();
    expect(codes(await trekIn(id))).toEqual([]);
    expect(codes(await trekIn(id))).toEqual(['contactverzoekId NIET_IN_DEZE_STAND']);
    expect(codes(await geefDoor(id))).toEqual(['contactverzoekId NIET_IN_DEZE_STAND']);
    expect(await proef.gebeurtenissen(id)).toEqual(['contactverzoek.gevraagd AM26-WERKCENTRUM', 'contactverzoek.ingetrokken AM26-WERKCENTRUM']);
  });

  test('gives the same answer for the same key, also when the search is no more, and does nothing', async () => {
    const input = { idempotentiesleutel: randomUUID() };
    const eerst = await vraagContact(input);
    Object.assign(proef.staat, { kandidaat: null, vacature: null });
    expect(await vraagContact(input)).toEqual(eerst);
    const doorgeven = { idempotentiesleutel: randomUUID() };
    const gegeven = await geefDoor(eerst.contactverzoek?.id ?? '', doorgeven);
    expect(gegeven.fouten).toEqual([]);
    expect(await geefDoor(eerst.contactverzoek?.id ?? '', doorgeven)).toEqual(gegeven);
    expect(codes(await vraagContact({ ...input, bericht: 'Een ander bericht dan eerst.' }))).toEqual(['idempotentiesleutel IDEMPOTENTIESLEUTEL_HERGEBRUIKT']);
    expect(await telRijen(proef.store, 'contactverzoek')).toBe(1);
  });

  describe('is refused, with one sentence whatever the reason,', () => {
    const nietTeVragen = ['kandidaatId KANDIDAAT_NIET_TE_VRAGEN'];

    test('when the profile is no longer released, or the plan ended, since it was found', async () => {
      await proef.stelVast(wie.bsn, { verwachteVersie: 1, vrijgeven: false });
      expect(codes(await vraagContact())).toEqual(nietTeVragen);
      await proef.stelVast(wie.bsn, { verwachteVersie: 2 });
      await proef.wijzigPlan('beeindigWerkplan', { werkplanId: wie.plan, verwachteVersie: 1, uitkomst: 'WERK' });
      expect(codes(await vraagContact())).toEqual(nietTeVragen);
    });

    test('when the BRP withholds their data now', async () => {
      proef.brp.geheim.add(wie.bsn);
      proef.staat.nu += 23 * 3_600_000;
      expect(codes(await vraagContact())).toEqual([]);
      await vind();
      proef.staat.nu += 2 * 3_600_000;
      expect(codes(await vraagContact({ vacatureId: null }))).toEqual(nietTeVragen);
      proef.staat.nu -= 25 * 3_600_000;
    });

    test('when the reference is no longer to be opened', async () => {
      proef.staat.kandidaat = { bron: 'werkcentrum', verwijzing: 'verzonnen' };
      expect(codes(await vraagContact())).toEqual(nietTeVragen);
    });
  });

  test('is refused with why when there is no such candidate or vacancy, and the same key works afterwards', async () => {
    const [sleutel, kandidaat] = [{ idempotentiesleutel: randomUUID() }, proef.staat.kandidaat];
    proef.staat.kandidaat = { bron: 'vum', verwijzing: null };
    expect(codes(await vraagContact(sleutel))).toEqual(['kandidaatId GEEN_CONTACTVERZOEK']);
    Object.assign(proef.staat, { kandidaat: null, vacature: null });
    expect(codes(await vraagContact(sleutel))).toEqual(['kandidaatId KANDIDAAT_ONBEKEND', 'vacatureId VACATURE_ONBEKEND']);
    proef.staat.graaf = async () => { throw new Error('weg'); };
    expect(codes(await vraagContact(sleutel))).toEqual(['kandidaatId KANDIDAAT_NIET_OPGEVRAAGD', 'vacatureId VACATURE_NIET_OPGEVRAAGD']);
    Object.assign(proef.staat, { kandidaat, vacature: { ...vacature, sluit: '2026-10-31' }, graaf: null });
    expect(codes(await vraagContact(sleutel))).toEqual(['vacatureId VACATURE_GESLOTEN']);
    expect(await telRijen(proef.store, 'contactverzoek')).toBe(0);
    proef.staat.vacature = vacature;
    expect(codes(await vraagContact(sleutel))).toEqual([]);
    expect(proef.staat.gevraagd.map(({ doel, aanroeper: { organisatie } }) => [doel, organisatie])).toContainEqual(['matching', '00000005555555550000']);
  });

  test('tells all that is wrong at once, and then asks nobody', async () => {
    expect(codes(await vraagContact({ kandidaatId: ' ', vacatureId: '', bericht: '999970008', idempotentiesleutel: '' })))
      .toEqual(['kandidaatId LENGTE', 'vacatureId LENGTE', 'bericht LENGTE', 'bericht MOGELIJK_BSN', 'idempotentiesleutel VERPLICHT']);
    expect(proef.staat.gevraagd).toEqual([]);
    expect(codes(await geefDoor('x', { op: '2026-02-30', idempotentiesleutel: '' }))).toEqual(['contactverzoekId GEEN_ID', 'op GEEN_DATUM', 'idempotentiesleutel VERPLICHT']);
    const id = await gevraagd();
    expect(codes(await geefDoor(id, { op: '2026-11-02' }))).toEqual(['op IN_DE_TOEKOMST']);
    expect(codes(await antwoord(id, { antwoord: 'WIL_CONTACT', idempotentiesleutel: '' }))).toEqual(['persoonZeiDit INSTEMMING_NODIG', 'idempotentiesleutel VERPLICHT']);
    expect(codes(await antwoord(id, { antwoord: 'WIL_CONTACT', persoonZeiDit: true }))).toEqual(['contactverzoekId NIET_IN_DEZE_STAND']);
  });

  test('is passed on by the loket that has the plan alone, and by nobody who may not see the person', async () => {
    const id = await gevraagd();
    const uwv = loket({ partij: 'UWV', loket: 'AM26-UWV', organisatie: '00000002222222220000' });
    expect(codes(await geefDoor(id, {}, uwv))).toEqual(['contactverzoekId ANDER_LOKET']);
    expect(codes(await geefDoor(id, {}, { doel: 'werkplan', ...loketVan(elders) }))).toEqual(['contactverzoekId ONBEKEND_CONTACTVERZOEK']);
    expect(codes(await antwoord(id, { antwoord: 'GEEN_CONTACT', persoonZeiDit: true }, uwv))).toEqual(['contactverzoekId ANDER_LOKET']);
    expect(await werkvoorraad(loket(), 'AM26-RMT')).toMatchObject({ contactverzoeken: { totaal: 0 } });
  });

  test('lapses with the release, and with the plan; what was answered stays', async () => {
    const [open2, beantwoord] = [await gevraagd(), await gevraagd({ vacatureId: null })];
    await antwoord(beantwoord, { antwoord: 'WIL_CONTACT' }, proef.burger(wie.bsn));
    await proef.stelVast(wie.bsn, { verwachteVersie: 1, vrijgeven: false });
    const standen = async (): Promise<unknown> => z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), status: z.string() }) })) }).parse(await lijst()).edges.map(({ node: { id, status } }) => [id, status]);
    expect(await standen()).toEqual(expect.arrayContaining([[open2, 'VERVALLEN'], [beantwoord, 'WIL_CONTACT']]));
    expect(await proef.gebeurtenissen(open2)).toEqual(['contactverzoek.gevraagd AM26-WERKCENTRUM', 'contactverzoek.vervallen AM26-WERKGEVERSSERVICEPUNT']);
    expect(await werkvoorraad()).toMatchObject({ contactverzoeken: { totaal: 0 } });
    await proef.stelVast(wie.bsn, { verwachteVersie: 2 });
    await vind();
    const nieuw = await gevraagd();
    await proef.wijzigPlan('beeindigWerkplan', { werkplanId: wie.plan, verwachteVersie: 1, uitkomst: 'WERK' });
    expect(await standen()).toContainEqual([nieuw, 'VERVALLEN']);
  });

  test('never waits at a release that is taken back at that very moment', async () => {
    const sleutels = Array.from({ length: 5 }, (_, i) => ({ vacatureId: null, bericht: `Bericht nummer ${i} aan u.` }));
    await Promise.all([...sleutels.map((input) => vraagContact(input)), proef.stelVast(wie.bsn, { verwachteVersie: 1, vrijgeven: false })]);
    expect(await proef.store.db.selectFrom('contactverzoek').select('status').where('status', 'in', ['OPEN', 'DOORGEGEVEN']).execute()).toEqual([]);
  });

  test('is in the Logboek of the person at each step', async () => {
    const id = await gevraagd();
    await geefDoor(id);
    await antwoord(id, { antwoord: 'WIL_CONTACT', persoonZeiDit: true });
    await lijst();
    expect(await proef.gelezen(wie.id, 'matching')).toEqual(['contactverzoeken: ZOEKRESULTAAT GEGEVEN', 'contactverzoeken: ZOEKRESULTAAT GEGEVEN', 'kandidaat: ZOEKRESULTAAT GEGEVEN']);
    expect((await proef.gelezen(wie.id, 'werkplan')).filter((regel) => regel.includes('contactverzoeken'))).toEqual(['contactverzoeken persoon: REGIO GEGEVEN', 'contactverzoeken persoon: REGIO GEGEVEN']);
  });

  test('keeps nothing of what was asked in clear', async () => {
    await gevraagd();
    const dump = JSON.stringify(await proef.store.db.selectFrom('contactverzoek').selectAll().execute()) + JSON.stringify(await proef.store.db.selectFrom('handeling').selectAll().execute());
    // What is encrypted can hold three letters by chance; a text that stands in clear stands between quotes.
    const leesbaar = dump.replaceAll('\\', '');
    expect([leesbaar.includes(wie.id), ...[bericht, '"Kok"', 'Gouden Lepel', '"wsp-1"'].map((tekst) => leesbaar.includes(tekst))]).toEqual([true, false, false, false, false]);
  });

  test('is paged through from newest to oldest, and a cursor is of one list', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      proef.staat.nu += 1_000;
      proef.staat.vacature = { ...vacature, naam: `Kok ${i}` };
      ids.unshift(await gevraagd());
    }
    const blad = z.object({ contactverzoeken: z.object({ totaal: z.number(), edges: z.array(z.object({ node: z.object({ id: z.string() }) })), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) }) });
    const lees = async (after: string | null, status: string | null = null) => proef.vraag('query ($after: String, $status: Contactverzoekstatus) { contactverzoeken(first: 2, after: $after, status: $status) { totaal edges { node { id } } pageInfo { hasNextPage endCursor } } }', { after, status }, wsp());
    const gelezen: string[] = [];
    for (let after: string | null = null, verder = true; verder;) {
      const { contactverzoeken: { edges, pageInfo, totaal } } = blad.parse((await lees(after)).data);
      gelezen.push(...edges.map(({ node }) => node.id));
      expect(totaal).toBe(5);
      after = pageInfo.endCursor;
      verder = pageInfo.hasNextPage;
    }
    expect(gelezen).toEqual(ids);
    const eerste = blad.parse((await lees(null)).data).contactverzoeken.pageInfo.endCursor;
    expect(JSON.stringify((await lees(eerste, 'OPEN')).errors)).toContain('ONGELDIGE_INVOER');
  });
});
