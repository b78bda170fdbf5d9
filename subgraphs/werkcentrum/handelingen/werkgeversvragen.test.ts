import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan, telRijen } from '../toegang/proef.fixture.ts';

const velden = 'id versie soort status bedrijfsnaam kvkNummer contact { naam telefoon email } regios { amCode } sector { code } beroep aantal toelichting loket { id } grond { vindplaats } aangemeldBij { id } aangemeldOp opgenomenOp afgehandeldOp uitkomst afhandeling koppelingen { met { id } op }';
const meld = `mutation ($input: MeldWerkgeversvraagAanInput!) { doe: meldWerkgeversvraagAan(input: $input) { werkgeversvraag { ${velden} } fouten { veld code toegestaan } } }`;
const neemOp = `mutation ($input: NeemWerkgeversvraagOpInput!) { doe: neemWerkgeversvraagOp(input: $input) { werkgeversvraag { ${velden} } fouten { veld code toegestaan grondslag { vindplaats } } } }`;
const rondAf = `mutation ($input: RondWerkgeversvraagAfInput!) { doe: rondWerkgeversvraagAf(input: $input) { werkgeversvraag { ${velden} } fouten { veld code toegestaan } } }`;
const koppel = `mutation ($input: KoppelWerkgeversvragenInput!) { doe: koppelWerkgeversvragen(input: $input) { overschot { ${velden} } vacatures { ${velden} } fouten { veld code toegestaan } } }`;
const een = `query ($id: ID!) { werkgeversvraag(id: $id) { ${velden} } }`;
const lijst = 'query ($loket: ID, $status: Werkgeversvraagstatus, $first: Int, $after: String) { werkgeversvragen(loket: $loket, status: $status, first: $first, after: $after) { totaal edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }';

const fout = z.object({ veld: z.string(), code: z.string(), toegestaan: z.array(z.string()).nullable() });
const vraagvorm = z.looseObject({ id: z.uuid(), versie: z.int(), status: z.string() });
const uitkomstvorm = z.object({ doe: z.object({ werkgeversvraag: vraagvorm.nullish(), overschot: vraagvorm.nullish(), vacatures: vraagvorm.nullish(), fouten: z.array(fout.loose()) }) });
const bladvorm = z.object({ werkgeversvragen: z.object({ totaal: z.int(), edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })), pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), endCursor: z.string().nullable() }) }) });

const doel = 'werkgeversdienstverlening';
const wsp = (anders = {}) => ({ doel, ...loketVan({ rol: 'wsp', partij: 'WERKGEVERSSERVICEPUNT', organisatie: '00000009999999990007', loket: null, ...anders }) });
const loket = (anders = {}) => ({ doel, ...loketVan({ rol: 'loket', ...anders }) });
const contact = { naam: 'Contact van de zaak', telefoon: '013 - 555 0100', email: null };
const basis = { soort: 'VACATURES', kvkNummer: '87140259', bedrijfsnaam: 'Bakkerij De Proef', contact, regios: ['AM26'], sector: 'C', beroep: 'Bakker', aantal: 3, toelichting: 'Vroege dienst.' };

describe.each(await listTestdatabases(process.env))('vragen van werkgevers op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let nu = testmoment;
  let nummer = 0;
  const sleutel = (): string => `s${++nummer}`;
  const doe = async (handeling: string, input: object, verzoek: ReturnType<typeof wsp> = wsp()) => {
    const { data, errors } = await vraag(handeling, { input }, verzoek);
    expect(errors).toBeUndefined();
    return uitkomstvorm.parse(data).doe;
  };
  const nieuw = async (anders: object = {}, verzoek?: ReturnType<typeof wsp>) => {
    const { werkgeversvraag, fouten } = await doe(meld, { ...basis, idempotentiesleutel: sleutel(), ...anders }, verzoek);
    expect(fouten).toEqual([]);
    return vraagvorm.parse(werkgeversvraag);
  };
  const opgenomen = async (anders: object = {}) => {
    const { id } = await nieuw(anders);
    await doe(neemOp, { id, verwachteVersie: 1, idempotentiesleutel: sleutel() });
    return id;
  };
  const codes = ({ fouten }: { fouten: readonly { veld: string; code: string }[] }): string[] => fouten.map(({ veld, code }) => `${veld} ${code}`);
  const zie = async (id: string, verzoek = wsp()) => (await vraag(een, { id }, verzoek)).data?.['werkgeversvraag'] ?? null;
  const gebeurtenissenVan = async (id: string) => (await teststore.store.db.selectFrom('gebeurtenis').select(['soort', 'loket', 'versie', 'persoon_id']).where('onderwerp', '=', id).orderBy('volgnummer').execute());

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, createProefbrp({}), { klok: () => nu });
  });
  afterAll(() => teststore.sluit());

  test('a question goes from any loket to the one that carries it out, is taken up and ends, with an event each', async () => {
    const aangemeld = await nieuw({}, loket({ partij: 'GEMEENTE', loket: 'AM26-GEMEENTE-GM0855' }));
    expect(aangemeld).toMatchObject({
      versie: 1, soort: 'VACATURES', status: 'OPEN', bedrijfsnaam: 'Bakkerij De Proef', kvkNummer: '87140259', contact, regios: [{ amCode: 'AM26' }], sector: { code: 'C' }, beroep: 'Bakker', aantal: 3,
      loket: { id: 'AM26-WERKGEVERSSERVICEPUNT' }, grond: { vindplaats: expect.stringContaining('2154') }, aangemeldBij: { id: 'AM26-GEMEENTE-GM0855' }, opgenomenOp: null, uitkomst: null, koppelingen: [],
    });
    const { id } = aangemeld;
    nu += 60_000;
    expect((await doe(neemOp, { id, verwachteVersie: 1, idempotentiesleutel: sleutel() })).werkgeversvraag).toMatchObject({ versie: 2, status: 'IN_BEHANDELING', opgenomenOp: new Date(nu).toISOString() });
    const einde = await doe(rondAf, { id, verwachteVersie: 2, uitkomst: 'GEHOLPEN', toelichting: ' Drie bakkers. ', idempotentiesleutel: sleutel() });
    nu = testmoment;
    expect(einde.werkgeversvraag).toMatchObject({ versie: 3, status: 'AFGEHANDELD', uitkomst: 'GEHOLPEN', afhandeling: 'Drie bakkers.', toelichting: 'Vroege dienst.' });
    expect(await gebeurtenissenVan(id)).toEqual(['aangemeld', 'opgenomen', 'afgehandeld'].map((wat, i) => (
      { soort: `werkgeversvraag.${wat}`, loket: 'AM26-WERKGEVERSSERVICEPUNT', versie: i + 1, persoon_id: null })));
  });

  test.each([
    ['learning on the job', { leerplaatsen: true }, 'AM26-LEERWERKLOKET'],
    ['more than one region', { regios: ['AM26', 'AM05', 'AM26'] }, 'LANDELIJK_WERKGEVERSSERVICEPUNT'],
    ['somebody without staff', { zonderPersoneel: true, soort: 'ADVIES', sector: null, aantal: null }, 'AM26-ZELFSTANDIGENLOKET'],
  ])('%s goes elsewhere', async (_, anders, verwacht) => {
    expect(await nieuw(anders)).toMatchObject({ loket: { id: verwacht } });
  });

  test('tells every input fault at once, and keeps nothing', async () => {
    const eerst = await Promise.all(['handeling', 'werkgeversvraag', 'gebeurtenis'].map((tabel) => telRijen(teststore.store, tabel)));
    const slecht = { soort: 'PERSONEELSOVERSCHOT', kvkNummer: '123', bedrijfsnaam: ' ', contact: { naam: '', telefoon: 'bel', email: 'x@y' }, regios: ['AM99'], sector: 'V', beroep: 'x'.repeat(101), aantal: 0, toelichting: 'x'.repeat(1_001), leerplaatsen: true, zonderPersoneel: true, idempotentiesleutel: ' ' };
    expect(codes(await doe(meld, slecht))).toEqual([
      'kvkNummer GEEN_KVK_NUMMER', 'bedrijfsnaam VERPLICHT', 'contact.naam VERPLICHT', 'contact.telefoon GEEN_TELEFOONNUMMER', 'contact.email GEEN_EMAILADRES', 'regios ONBEKENDE_CODE', 'sector ONBEKENDE_CODE',
      'beroep TE_LANG', 'aantal BUITEN_BEREIK', 'toelichting TE_LANG', 'zonderPersoneel TEGENSTRIJDIG', 'leerplaatsen TEGENSTRIJDIG', 'idempotentiesleutel VERPLICHT',
    ]);
    expect(codes(await doe(meld, { soort: 'VACATURES', kvkNummer: '87140259', bedrijfsnaam: 'B', contact: { naam: 'N' }, regios: [], idempotentiesleutel: 'k' }))).toEqual(['contact VERPLICHT', 'regios VERPLICHT', 'sector VERPLICHT', 'aantal VERPLICHT']);
    expect(codes(await doe(meld, { ...basis, soort: 'ADVIES', toelichting: null, idempotentiesleutel: 'k' }))).toEqual(['toelichting VERPLICHT']);
    expect(await Promise.all(['handeling', 'werkgeversvraag', 'gebeurtenis'].map((tabel) => telRijen(teststore.store, tabel)))).toEqual(eerst);
  });

  test('the same key does it once, also fifty times at once; other input with it is a fault', async () => {
    const input = { ...basis, idempotentiesleutel: sleutel() };
    const eerst = await telRijen(teststore.store, 'werkgeversvraag');
    const antwoorden = await Promise.all(Array.from({ length: 50 }, () => doe(meld, input)));
    expect(new Set(antwoorden.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1);
    expect(await telRijen(teststore.store, 'werkgeversvraag')).toBe(eerst + 1);
    expect(codes(await doe(meld, { ...input, aantal: 4 }))).toEqual(['idempotentiesleutel IDEMPOTENTIESLEUTEL_HERGEBRUIKT']);
    const { id } = vraagvorm.parse(antwoorden[0]?.werkgeversvraag);
    const op = { id, verwachteVersie: 1, idempotentiesleutel: sleutel() };
    const keren = await Promise.all(Array.from({ length: 10 }, () => doe(neemOp, op)));
    expect(new Set(keren.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1);
    expect(await gebeurtenissenVan(id)).toHaveLength(2);
  });

  test('two at once with keys of their own: one wins, the other reads the present version', async () => {
    const { id } = await nieuw();
    const keren = await Promise.all(['a', 'b'].map(() => doe(neemOp, { id, verwachteVersie: 1, idempotentiesleutel: sleutel() })));
    expect(keren.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], ['verwachteVersie VERSIE_VERSCHILT', 'id NIET_IN_DEZE_STAND']]);
    expect(keren.map(({ werkgeversvraag }) => werkgeversvraag?.versie)).toEqual([2, 2]);
  });

  test('what may not be seen is not there; what another loket carries out is refused by name', async () => {
    const { id } = await nieuw();
    const elders = wsp({ regios: ['AM05'], organisatie: '00000009999999990099' });
    expect(await zie(id, elders)).toBeNull();
    const sporen = { id, verwachteVersie: 1, idempotentiesleutel: sleutel() };
    const weg = await doe(neemOp, sporen, elders);
    expect([weg.werkgeversvraag, codes(weg)]).toEqual([null, ['id ONBEKENDE_WERKGEVERSVRAAG']]);
    expect(codes(await doe(neemOp, { ...sporen, id: '00000000-0000-4000-8000-000000000000' }))).toEqual(codes(weg));
    expect(codes(await doe(neemOp, { id: 'x', verwachteVersie: 0, idempotentiesleutel: '' }))).toEqual(['id GEEN_ID', 'verwachteVersie BUITEN_BEREIK', 'idempotentiesleutel VERPLICHT']);
    const ander = await doe(neemOp, sporen, loket({ partij: 'GEMEENTE' }));
    expect(ander).toMatchObject({ werkgeversvraag: { versie: 1 }, fouten: [{ veld: 'id', code: 'ANDER_LOKET', toegestaan: ['AM26-WERKGEVERSSERVICEPUNT'], grondslag: { vindplaats: expect.stringContaining('003') } }] });
    // Nothing was done, so the key is still free.
    expect(codes(await doe(neemOp, sporen))).toEqual([]);
  });

  test('a question that ended does not change any more, nor one that nobody took up', async () => {
    const { id } = await nieuw();
    const einde = { id, uitkomst: 'INGETROKKEN' };
    expect((await doe(rondAf, { ...einde, verwachteVersie: 1, idempotentiesleutel: sleutel() })).fouten).toMatchObject([{ veld: 'id', code: 'NIET_IN_DEZE_STAND', toegestaan: ['neemWerkgeversvraagOp'] }]);
    await doe(neemOp, { id, verwachteVersie: 1, idempotentiesleutel: sleutel() });
    await doe(rondAf, { ...einde, verwachteVersie: 2, idempotentiesleutel: sleutel() });
    expect((await doe(neemOp, { id, verwachteVersie: 3, idempotentiesleutel: sleutel() })).fouten).toMatchObject([{ code: 'NIET_IN_DEZE_STAND', toegestaan: [] }]);
    expect(codes(await doe(rondAf, { ...einde, toelichting: 'x'.repeat(1_001), verwachteVersie: 3, idempotentiesleutel: sleutel() }))).toEqual(['toelichting TE_LANG']);
  });

  describe('koppelWerkgeversvragen', () => {
    const overschotA = { soort: 'PERSONEELSOVERSCHOT', kvkNummer: '11111111', sector: 'H' };
    const vacaturesB = { kvkNummer: '22222222', sector: 'H', beroep: 'Chauffeur' };

    test('links a company with staff too many to one that looks for staff, once, and both show it', async () => {
      const [a, b] = [await opgenomen(overschotA), await opgenomen(vacaturesB)];
      const input = { overschotId: a, overschotVersie: 2, vacaturesId: b, vacaturesVersie: 2, idempotentiesleutel: sleutel() };
      const gekoppeld = await doe(koppel, input);
      expect(gekoppeld).toMatchObject({ fouten: [], overschot: { id: a, versie: 3, status: 'IN_BEHANDELING', koppelingen: [{ met: { id: b } }] }, vacatures: { id: b, versie: 3, koppelingen: [{ met: { id: a } }] } });
      expect(await doe(koppel, input)).toEqual(gekoppeld);
      expect(codes(await doe(koppel, { ...input, overschotVersie: 3, vacaturesVersie: 3, idempotentiesleutel: sleutel() }))).toEqual(['vacaturesId AL_GEKOPPELD']);
      expect((await gebeurtenissenVan(b)).map(({ soort, versie }) => [soort, versie])).toEqual([['werkgeversvraag.aangemeld', 1], ['werkgeversvraag.opgenomen', 2], ['werkgeversvraag.gekoppeld', 3]]);
    });

    test('is refused with every reason, and nothing is half done', async () => {
      const [a, b] = [await opgenomen(overschotA), await opgenomen({ ...vacaturesB, sector: 'Q' })];
      const open = await nieuw({ ...vacaturesB, regios: ['AM26'] });
      const probeer = (anders: object) => doe(koppel, { overschotId: a, overschotVersie: 2, vacaturesId: b, vacaturesVersie: 2, idempotentiesleutel: sleutel(), ...anders });
      expect(codes(await probeer({ overschotVersie: 1 }))).toEqual(['overschotVersie VERSIE_VERSCHILT']);
      expect((await probeer({})).fouten).toMatchObject([{ veld: 'vacaturesId', code: 'ANDER_WERK', toegestaan: ['H'] }]);
      expect(codes(await probeer({ vacaturesId: open.id, vacaturesVersie: 1 }))).toEqual(['vacaturesId NIET_IN_DEZE_STAND']);
      expect(codes(await probeer({ vacaturesId: a }))).toContain('vacaturesId ZELFDE_VRAAG');
      expect(codes(await probeer({ overschotId: b, vacaturesId: a }))).toEqual(['overschotId ANDERE_SOORT', 'vacaturesId ANDERE_SOORT', 'vacaturesId ANDER_WERK']);
      for (const id of [a, b]) expect(await zie(id)).toMatchObject({ versie: 2, koppelingen: [] });
    });

    test('fifty at once, in both orders of locking, end in one link', async () => {
      const [a, b] = [await opgenomen(overschotA), await opgenomen(vacaturesB)];
      const keren = await Promise.all(Array.from({ length: 50 }, () => doe(koppel, { overschotId: a, overschotVersie: 2, vacaturesId: b, vacaturesVersie: 2, idempotentiesleutel: sleutel() })));
      expect(keren.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
      expect(await zie(a)).toMatchObject({ versie: 3, koppelingen: [{ met: { id: b } }] });
    });

    test('the other side stays hidden from who may not see it', async () => {
      const uwv = loket({ partij: 'UWV', regios: [], organisatie: 'uwv' });
      const landelijk = await nieuw({ ...overschotA, regios: ['AM26', 'AM05'] });
      await doe(neemOp, { id: landelijk.id, verwachteVersie: 1, idempotentiesleutel: sleutel() }, uwv);
      const b = await opgenomen(vacaturesB);
      expect(codes(await doe(koppel, { overschotId: landelijk.id, overschotVersie: 2, vacaturesId: b, vacaturesVersie: 2, idempotentiesleutel: sleutel() }))).toEqual([]);
      expect(await zie(landelijk.id)).toMatchObject({ koppelingen: [{ met: { id: b } }] });
      expect(await zie(landelijk.id, wsp({ regios: ['AM05'], organisatie: 'elders' }))).toMatchObject({ koppelingen: [{ met: null }] });
    });
  });

  describe('werkgeversvragen', () => {
    const blad = async (variabelen: object = {}, verzoek = wsp({ regios: ['AM14'], organisatie: 'lijst' })) => bladvorm.parse((await vraag(lijst, { ...variabelen }, verzoek)).data).werkgeversvragen;

    test('pages through what may be seen, newest first, nothing twice and nothing left out', async () => {
      const ids: string[] = [];
      // Pairs of the same moment, so that the id decides.
      for (let i = 0; i < 7; i++) {
        nu = testmoment + Math.floor(i / 2) * 1_000;
        ids.push((await nieuw({ regios: ['AM14'], kvkNummer: `3000000${i}` })).id);
      }
      nu = testmoment;
      const alle = await blad();
      expect([alle.totaal, new Set(alle.edges.map(({ node }) => node.id))]).toEqual([7, new Set(ids)]);
      const gebladerd: string[] = [];
      let after: string | null = null;
      do {
        const deel: Awaited<ReturnType<typeof blad>> = await blad({ first: 2, after });
        gebladerd.push(...deel.edges.map(({ node }) => node.id));
        after = deel.pageInfo.hasNextPage ? deel.pageInfo.endCursor : null;
        // One that comes in between does not move the pages.
        if (gebladerd.length === 2) { nu = testmoment + 90_000; await nieuw({ regios: ['AM14'] }); nu = testmoment; }
      } while (after !== null);
      expect(gebladerd).toEqual(alle.edges.map(({ node }) => node.id));
      expect((await blad({}, wsp({ regios: ['AM15'], organisatie: 'lijst' }))).totaal).toBe(0);
    });

    test('filters by loket and by state', async () => {
      const landelijk = await nieuw({ regios: ['AM14', 'AM15'] });
      expect((await blad({ loket: 'LANDELIJK_WERKGEVERSSERVICEPUNT' })).edges.map(({ node }) => node.id)).toEqual([landelijk.id]);
      expect((await blad({ status: 'AFGEHANDELD' })).totaal).toBe(0);
      // UWV sees what went to the national loket, whichever region it is about.
      expect((await blad({ loket: 'LANDELIJK_WERKGEVERSSERVICEPUNT' }, loket({ partij: 'UWV', regios: [], organisatie: 'uwv' }))).edges.map(({ node }) => node.id)).toContain(landelijk.id);
    });

    test('tells every fault in its arguments', async () => {
      const { edges: [eerste] } = await blad({ first: 1 });
      const fouten = async (variabelen: object) => (await vraag(lijst, { ...variabelen }, wsp())).errors?.[0]?.extensions['fouten'];
      expect(await fouten({ loket: 'AM26-WEG', first: 0, after: 'x' })).toMatchObject([{ veld: 'loket', code: 'ONBEKEND_LOKET' }, { veld: 'first', code: 'BUITEN_BEREIK' }, { veld: 'after', code: 'GEEN_CURSOR' }]);
      expect(await fouten({ status: 'OPEN', after: eerste?.cursor })).toMatchObject([{ veld: 'after', code: 'ANDERE_VRAAG' }]);
    });
  });

  test('what is kept holds no name, no number of the company, no contact and no free words in clear', async () => {
    const dump = JSON.stringify(await Promise.all((['werkgeversvraag', 'werkgeverskoppeling', 'handeling', 'gebeurtenis'] as const).map((tabel) => teststore.store.db.selectFrom(tabel).selectAll().execute())));
    expect(dump).toContain('AM26-WERKGEVERSSERVICEPUNT');
    expect(['Bakkerij', '87140259', 'Contact van', '555 0100', 'Bakker', 'Vroege', 'Drie bakkers', 'medewerker-1'].filter((geheim) => dump.includes(geheim))).toEqual([]);
  });
});
