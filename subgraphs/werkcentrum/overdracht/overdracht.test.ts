import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Graafvraag } from '../graafvraag.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakBurgerverzoek, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, elders, loketVan, voegToe } from '../toegang/proef.fixture.ts';

const dagMs = 86_400_000;
const reden = 'Zoekt werk in deze regio.';
const antwoordvelden = 'overdracht { id status soort naar { id } naarPartij reden weigering intrekking isTeLaat beslistOp } werkplan { id versie verantwoordelijke { partij loket { id } sinds grondslag } } fouten { veld code toegestaan grondslag { vindplaats } }';
const acts = {
  meldAan: 'mutation ($input: MeldAanInput!) { uit: meldAan(input: $input) { persoon { id } aanmelding { id loket { id } } bestaandWerkplan { id } verantwoordelijkheid { uitkomst rijen { partij } ontbrekend { bron status } } overdracht { id status naar { id } reden termijn } fouten { veld code } } }',
  draagOver: `mutation ($input: DraagOverInput!) { uit: draagOver(input: $input) { ${antwoordvelden} } }`,
  aanvaardOverdracht: `mutation ($input: AanvaardOverdrachtInput!) { uit: aanvaardOverdracht(input: $input) { ${antwoordvelden} } }`,
  weigerOverdracht: `mutation ($input: WeigerOverdrachtInput!) { uit: weigerOverdracht(input: $input) { ${antwoordvelden} } }`,
  trekOverdrachtIn: `mutation ($input: TrekOverdrachtInInput!) { uit: trekOverdrachtIn(input: $input) { ${antwoordvelden} } }`,
  verwijsDoor: `mutation ($input: VerwijsDoorInput!) { uit: verwijsDoor(input: $input) { ${antwoordvelden} } }`,
};
const metIdSchema = z.object({ overdracht: z.object({ id: z.uuid() }), werkplan: z.object({ id: z.uuid(), versie: z.int() }).nullish() });
const aangemeldSchema = z.object({ persoon: z.object({ id: z.uuid() }), aanmelding: z.object({ id: z.uuid() }) });

const uwv = (anders = {}) => loketVan({ sub: 'uwv-1', organisatie: '00000002222222220000', partij: 'UWV', loket: 'AM26-UWV', ...anders });
const uwvElders = () => uwv({ regios: ['AM05'], loket: 'AM05-UWV', organisatie: '00000003333333330000' });

/** A graph that says who is responsible, and counts how often it is asked. */
function createProefgraaf(): { readonly vragen: unknown[]; uitkomst: 'BEPAALD' | 'MEERDERE' | 'ONBEKEND' | 'STIL'; readonly vraag: Graafvraag } {
  const proef: ReturnType<typeof createProefgraaf> = {
    vragen: [],
    uitkomst: 'BEPAALD',
    vraag: async (_document, variables, { doel, deadline, aanroeper: { sub } }) => {
      proef.vragen.push({ variables, doel, deadline, sub });
      if (proef.uitkomst === 'STIL') throw new Error('de graaf is weg');
      const grondslag = { vindplaats: 'Brief 001, regel 1545', omschrijving: 'WW' };
      const rij = { situatie: 'WW', omschrijving: 'Ontvangt WW', partij: 'UWV', opVerzoek: null, grondslag, feiten: ['uwv.UWVPersoonsWvInfo'] };
      const ontbrekend = { feit: 'WW', toelichting: 'UWV gaf geen antwoord.', bron: 'uwv.UWVPersoonsWvInfo', status: 'TIJD_OP' };
      const bron = { code: 'uwv.UWVPersoonsWvInfo', naam: 'UWV', partij: 'UWV', houder: 'UWV', status: 'ACTUEEL', peildatum: '2026-11-01T09:29:00.000Z', reden: null };
      const isOnbekend = proef.uitkomst === 'ONBEKEND';
      return { data: { persoon: {
        verantwoordelijkheid: { uitkomst: proef.uitkomst, rijen: isOnbekend ? [] : [rij, ...(proef.uitkomst === 'MEERDERE' ? [{ ...rij, partij: 'GEMEENTE' }] : [])], ontbrekend: isOnbekend ? [ontbrekend] : [], voorrang: null },
        situatie: { bronnen: [bron] },
      } } };
    },
  };
  return proef;
}

describe.each(await listTestdatabases(process.env))('overdragen op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let nu = testmoment;
  const graaf = createProefgraaf();
  const brp = createProefbrp({ '999970008': 'GM0855', '999970021': 'GM0855', '999970033': 'GM0855', '999970045': 'GM0363', '999970057': 'GM0855', '999970069': 'GM0855' });
  const doe = async (act: keyof typeof acts, input: object, verzoek = loketVan()): Promise<Record<string, unknown>> => {
    const { data, errors } = await vraag(acts[act], { input }, { doel: act === 'meldAan' ? 'aanmelding' : 'werkplan', ...verzoek });
    expect(errors).toBeUndefined();
    return z.object({ uit: z.record(z.string(), z.unknown()) }).parse(data).uit;
  };
  const codesVan = ({ fouten }: Record<string, unknown>): string[] => z.array(z.object({ veld: z.string(), code: z.string() })).parse(fouten).map(({ veld, code }) => `${veld} ${code}`);
  const listGebeurtenissen = async (persoonId: string) => (await teststore.store.db.selectFrom('gebeurtenis').select(['soort', 'loket']).where('persoon_id', '=', persoonId).orderBy('volgnummer').execute())
    .map(({ soort, loket }) => `${soort} ${loket}`);
  const zie = async (id: string, verzoek: ReturnType<typeof loketVan>) => (await vraag('query ($id: ID!) { persoon(id: $id) { id } }', { id }, verzoek)).data?.['persoon'];

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, brp, { klok: () => nu, graafvraag: graaf.vraag });
  });
  afterAll(() => teststore.sluit());

  describe('meldAan', () => {
    test('asks the graph under who asks, keeps what it said, and offers the person to the responsible loket', async () => {
      const input = { bsn: '999970008', reden, idempotentiesleutel: 'm1' };
      const eerst = await doe('meldAan', input);
      expect(eerst).toMatchObject({
        bestaandWerkplan: null, verantwoordelijkheid: { uitkomst: 'BEPAALD', rijen: [{ partij: 'UWV' }] }, fouten: [],
        overdracht: { status: 'OPEN', naar: { id: 'AM26-UWV' }, reden, termijn: new Date(testmoment + 7 * dagMs).toISOString() },
      });
      const { persoon: { id }, aanmelding } = aangemeldSchema.parse(eerst);
      expect(graaf.vragen).toEqual([{ variables: { id }, doel: 'aanmelding', deadline: expect.any(Number), sub: loketVan().aanroeper.sub }]);
      expect(await doe('meldAan', input)).toEqual(eerst);
      expect(graaf.vragen).toHaveLength(1);
      expect(await listGebeurtenissen(id)).toEqual(['aanmelding.gedaan AM26-WERKCENTRUM', 'overdracht.aangeboden AM26-UWV']);
      const { data } = await vraag('{ mijnGegevens { aanmeldingen { id besluit { op verantwoordelijkheid { uitkomst } bronnen { code peildatum } } } overdrachten { reden naar { id } } } }', {}, maakBurgerverzoek('999970008'));
      expect(data).toMatchObject({ mijnGegevens: {
        aanmeldingen: [{ id: aanmelding.id, besluit: { op: new Date(testmoment).toISOString(), verantwoordelijkheid: { uitkomst: 'BEPAALD' }, bronnen: [{ code: 'uwv.UWVPersoonsWvInfo', peildatum: '2026-11-01T09:29:00.000Z' }] } }],
        overdrachten: [{ reden, naar: { id: 'AM26-UWV' } }],
      } });
    });

    test('by id, at another loket of the own party, with the plan that is there; responsibility is on its way once', async () => {
      const { id, plan } = await voegToe(teststore.store, '999970021', 'GM0855');
      const een = await doe('meldAan', { persoonId: id, loket: 'AM26-RMT', reden, idempotentiesleutel: 'm2' });
      expect(een).toMatchObject({ persoon: { id }, aanmelding: { loket: { id: 'AM26-RMT' } }, bestaandWerkplan: { id: plan }, overdracht: { status: 'OPEN' } });
      expect(await doe('meldAan', { persoonId: id, reden, idempotentiesleutel: 'm3' })).toMatchObject({ overdracht: een['overdracht'] });
    });

    test.each(['MEERDERE', 'ONBEKEND', 'STIL'] as const)('leaves it to a professional when the graph says %s', async (uitkomst) => {
      graaf.uitkomst = uitkomst;
      const gedaan = await doe('meldAan', { bsn: '999970033', reden, idempotentiesleutel: `m4-${uitkomst}` });
      graaf.uitkomst = 'BEPAALD';
      expect(gedaan).toMatchObject({ verantwoordelijkheid: { uitkomst: uitkomst === 'STIL' ? 'ONBEKEND' : uitkomst }, overdracht: null, fouten: [] });
      if (uitkomst !== 'MEERDERE') expect(gedaan).toMatchObject({ verantwoordelijkheid: { ontbrekend: [{ bron: expect.any(String), status: expect.any(String) }] } });
    });

    test('who is at the right loket already is not handed over', async () => {
      expect(await doe('meldAan', { bsn: '999970057', reden, idempotentiesleutel: 'm5' }, uwv())).toMatchObject({ verantwoordelijkheid: { uitkomst: 'BEPAALD' }, overdracht: null });
    });

    test('what was cut off between aanmelding and decision is finished by the same key', async () => {
      const input = { bsn: '999970069', reden, idempotentiesleutel: 'm6' };
      const zonder = createTestgraaf(teststore.store, brp, { klok: () => nu });
      const { data } = await zonder(acts.meldAan, { input }, { doel: 'aanmelding', ...loketVan() });
      expect(data).toMatchObject({ uit: { verantwoordelijkheid: null, overdracht: null, fouten: [] } });
      expect(await doe('meldAan', input)).toMatchObject({ verantwoordelijkheid: { uitkomst: 'BEPAALD' }, overdracht: { naar: { id: 'AM26-UWV' } } });
    });

    test('twenty at once about one person, each with a key of their own, offer them once', async () => {
      const { id } = await voegToe(teststore.store, '999970124', 'GM0855');
      const alle = await Promise.all(Array.from({ length: 20 }, (_, i) => doe('meldAan', { persoonId: id, reden, idempotentiesleutel: `n${i}` })));
      expect(new Set(alle.map(({ overdracht }) => JSON.stringify(overdracht))).size).toBe(1);
      expect((await listGebeurtenissen(id)).filter((een) => een.startsWith('overdracht.'))).toEqual(['overdracht.aangeboden AM26-UWV']);
    });

    test('tells every fault at once', async () => {
      expect(codesVan(await doe('meldAan', { reden: 'kort', loket: 'NERGENS', idempotentiesleutel: '' }))).toEqual(['bsn PRECIES_EEN', 'persoonId PRECIES_EEN', 'loket ONBEKEND_LOKET', 'reden LENGTE', 'idempotentiesleutel VERPLICHT']);
      expect(codesVan(await doe('meldAan', { persoonId: 'x', reden, loket: 'AM26-UWV', idempotentiesleutel: 'm7' }))).toEqual(['persoonId GEEN_ID', 'loket ANDER_LOKET']);
      expect(codesVan(await doe('meldAan', { persoonId: '00000000-0000-4000-8000-000000000000', reden, idempotentiesleutel: 'm8' }))).toEqual(['persoonId ONBEKENDE_PERSOON']);
    });
  });

  describe('a plan', () => {
    let persoon: { id: string; plan: string };
    const biedAan = async (sleutel: string, versie: number, naarLoket = 'AM26-UWV') => metIdSchema.parse(await doe('draagOver', { werkplanId: persoon.plan, verwachteVersie: versie, naarLoket, reden, idempotentiesleutel: sleutel })).overdracht.id;
    beforeAll(async () => { persoon = await voegToe(teststore.store, '999970082', 'GM0855'); });

    test('is offered in a new version, and moves when it is accepted; its id stays', async () => {
      const id = await biedAan('d1', 1);
      const aangeboden = await doe('draagOver', { werkplanId: persoon.plan, verwachteVersie: 1, naarLoket: 'AM26-UWV', reden, idempotentiesleutel: 'd1' });
      expect(aangeboden).toMatchObject({ overdracht: { id, status: 'OPEN', soort: 'VERANTWOORDELIJKHEID', reden }, werkplan: { versie: 2, verantwoordelijke: null } });
      const input = { overdrachtId: id, verwachteVersie: 2, idempotentiesleutel: 'd2' };
      nu += 1_000;
      const aanvaard = await doe('aanvaardOverdracht', input, uwv());
      expect(aanvaard).toMatchObject({
        overdracht: { id, status: 'AANVAARD' }, fouten: [],
        werkplan: { id: persoon.plan, versie: 3, verantwoordelijke: { partij: 'UWV', loket: { id: 'AM26-UWV' }, sinds: new Date(nu).toISOString(), grondslag: null } },
      });
      expect(await doe('aanvaardOverdracht', input, uwv())).toEqual(aanvaard);
      nu = testmoment;
      expect(codesVan(await doe('aanvaardOverdracht', { ...input, verwachteVersie: 3, idempotentiesleutel: 'd3' }, uwv()))).toEqual(['overdrachtId NIET_OPEN']);
      expect(codesVan(await doe('draagOver', { werkplanId: persoon.plan, verwachteVersie: 3, naarLoket: 'AM26-UWV', reden, idempotentiesleutel: 'd4' }))).toEqual(['naarLoket AL_VERANTWOORDELIJK']);
      expect((await listGebeurtenissen(persoon.id)).slice(0, 4)).toEqual(['werkplan.overdrachtAangeboden null', 'overdracht.aangeboden AM26-UWV', 'overdracht.aanvaard AM26-WERKCENTRUM', 'werkplan.overgedragen null']);
    });

    test('comes back with a reason when it is refused, once for the key, and a newer offer withdraws an older', async () => {
      const id = await biedAan('e1', 3, 'AM26-GEMEENTE-GM0855');
      const naar = loketVan({ sub: 'gm-1', organisatie: '00000004444444440000', partij: 'GEMEENTE', loket: 'AM26-GEMEENTE-GM0855' });
      const input = { overdrachtId: id, reden: 'Heeft nog WW tot de zomer.', idempotentiesleutel: 'e2' };
      const geweigerd = await doe('weigerOverdracht', input, naar);
      expect(geweigerd).toMatchObject({ overdracht: { status: 'GEWEIGERD', weigering: input.reden }, fouten: [] });
      expect(await doe('weigerOverdracht', input, naar)).toEqual(geweigerd);
      const [eerste, tweede] = [await biedAan('e3', 4, 'AM26-GEMEENTE-GM0855'), await biedAan('e4', 5, 'AM26-LEERWERKLOKET')];
      const standen = await teststore.store.overdrachten.list([eerste, tweede]);
      expect(new Map(standen.map((een) => [een.id, een.status]))).toEqual(new Map([[eerste, 'INGETROKKEN'], [tweede, 'OPEN']]));
      expect(await listGebeurtenissen(persoon.id)).toContain('overdracht.ingetrokken AM26-GEMEENTE-GM0855');
    });

    test('is answered by the receiving loket alone, with every fault told', async () => {
      const { rows: [open] } = await sql<{ id: string }>`select id from overdracht where persoon_id = ${persoon.id} and status = 'OPEN'`.execute(teststore.store.db);
      expect(codesVan(await doe('aanvaardOverdracht', { overdrachtId: open?.id, verwachteVersie: 6, idempotentiesleutel: '' }, uwv()))).toEqual(['overdrachtId NIET_DE_ONTVANGER', 'idempotentiesleutel VERPLICHT']);
      expect(codesVan(await doe('weigerOverdracht', { overdrachtId: open?.id, reden, idempotentiesleutel: 'f1' }, loketVan(elders)))).toEqual(['overdrachtId ONBEKENDE_OVERDRACHT']);
      const sbb = loketVan({ partij: 'SBB', loket: 'AM26-LEERWERKLOKET' });
      expect(codesVan(await doe('aanvaardOverdracht', { overdrachtId: open?.id, idempotentiesleutel: 'f2' }, sbb))).toEqual(['verwachteVersie VERPLICHT']);
      expect(codesVan(await doe('aanvaardOverdracht', { overdrachtId: open?.id, verwachteVersie: 5, idempotentiesleutel: 'f3' }, sbb))).toEqual(['verwachteVersie VERSIE_VERSCHILT']);
      expect(codesVan(await doe('draagOver', { werkplanId: persoon.plan, verwachteVersie: 6, naarLoket: 'AM26-WERKCENTRUM', reden, idempotentiesleutel: 'f4' }))).toEqual(['naarLoket EIGEN_LOKET']);
      expect(codesVan(await doe('draagOver', { werkplanId: persoon.plan, verwachteVersie: 6, naarLoket: 'NERGENS', reden: 'x', idempotentiesleutel: 'f5' }))).toEqual(['naarLoket ONBEKEND_LOKET', 'reden LENGTE']);
    });

    test('of two who answer at once one does', async () => {
      const { rows: [open] } = await sql<{ id: string }>`select id from overdracht where persoon_id = ${persoon.id} and status = 'OPEN'`.execute(teststore.store.db);
      const sbb = loketVan({ partij: 'SBB', loket: 'AM26-LEERWERKLOKET' });
      const antwoorden = await Promise.all([
        ...Array.from({ length: 5 }, (_, i) => doe('aanvaardOverdracht', { overdrachtId: open?.id, verwachteVersie: 6, idempotentiesleutel: `g${i}` }, sbb)),
        ...Array.from({ length: 5 }, (_, i) => doe('weigerOverdracht', { overdrachtId: open?.id, reden, idempotentiesleutel: `h${i}` }, sbb)),
      ]);
      expect(antwoorden.filter((een) => codesVan(een).length === 0)).toHaveLength(1);
    });

    test('is referred for debt help to the gemeente, warmly, without moving; another party is refused with the right loket', async () => {
      const ander = await voegToe(teststore.store, '999970094', 'GM0855');
      const basis = { werkplanId: ander.plan, verwachteVersie: 1, onderwerp: 'SCHULDHULP', reden };
      const arrangeur = loketVan({ rol: 'arrangeur' });
      expect(await doe('verwijsDoor', { ...basis, naarLoket: 'AM26-UWV', idempotentiesleutel: 'v1' }, arrangeur)).toMatchObject({
        overdracht: null, fouten: [{ veld: 'naarLoket', code: 'NIET_HET_JUISTE_LOKET', toegestaan: ['AM26-GEMEENTE-GM0855'], grondslag: { vindplaats: expect.stringContaining('1936') } }],
      });
      const gedaan = await doe('verwijsDoor', { ...basis, idempotentiesleutel: 'v2' }, arrangeur);
      expect(gedaan).toMatchObject({ overdracht: { soort: 'DOORVERWIJZING', naar: { id: 'AM26-GEMEENTE-GM0855' } }, werkplan: { versie: 2, verantwoordelijke: null } });
      const naar = loketVan({ partij: 'GEMEENTE', loket: 'AM26-GEMEENTE-GM0855' });
      expect(await doe('aanvaardOverdracht', { overdrachtId: metIdSchema.parse(gedaan).overdracht.id, verwachteVersie: 2, idempotentiesleutel: 'v3' }, naar)).toMatchObject({ overdracht: { status: 'AANVAARD' }, werkplan: { versie: 3, verantwoordelijke: null } });
    });
  });

  test('a loket elsewhere sees the person while it is asked, and after it accepts, and not after it refuses', async () => {
    const { id, plan } = await voegToe(teststore.store, '999970100', 'GM0855');
    const bied = async (sleutel: string, verwachteVersie: number) => metIdSchema.parse(await doe('draagOver', { werkplanId: plan, verwachteVersie, naarLoket: 'AM05-UWV', reden, idempotentiesleutel: sleutel })).overdracht.id;
    expect(await zie(id, uwvElders())).toBeNull();
    const eerste = await bied('r1', 1);
    expect(await zie(id, uwvElders())).toEqual({ id });
    const weiger = { overdrachtId: eerste, reden, idempotentiesleutel: 'r2' };
    const geweigerd = await doe('weigerOverdracht', weiger, uwvElders());
    expect([geweigerd['overdracht'], geweigerd['fouten'], await zie(id, uwvElders())]).toEqual([null, [], null]);
    expect(await doe('weigerOverdracht', weiger, uwvElders())).toEqual(geweigerd);
    await doe('aanvaardOverdracht', { overdrachtId: await bied('r3', 2), verwachteVersie: 3, idempotentiesleutel: 'r4' }, uwvElders());
    nu = testmoment + 400 * dagMs;
    expect(await zie(id, uwvElders())).toEqual({ id });
    expect(await zie(id, uwv({ regios: ['AM05'], loket: 'AM05-UWV' }))).toBeNull();
    nu = testmoment;
  });

  describe('what was offered', () => {
    const intrekking = 'Bij nader inzien blijft zij hier.';
    const bied = async (plan: string, sleutel: string, verwachteVersie: number, naarLoket = 'AM05-UWV') => metIdSchema.parse(await doe('draagOver', { werkplanId: plan, verwachteVersie, naarLoket, reden, idempotentiesleutel: sleutel })).overdracht.id;
    const bijLoket = async (loket: string, richting: 'ONTVANGEN' | 'VERSTUURD', id: string) => (await teststore.store.overdrachten.listBij({ loket, richting }, null, 100)).rijen.some((een) => een.id === id);

    test('is withdrawn by who offered it, once for the key: the other loket hears of it and sees the person no more, and it can be offered again', async () => {
      const { id, plan } = await voegToe(teststore.store, '999970148', 'GM0855');
      const overdrachtId = await bied(plan, 't1', 1);
      expect([await zie(id, uwvElders()), await bijLoket('AM05-UWV', 'ONTVANGEN', overdrachtId), await bijLoket('AM26-WERKCENTRUM', 'VERSTUURD', overdrachtId)]).toEqual([{ id }, true, true]);
      const input = { overdrachtId, reden: `  ${intrekking} `, idempotentiesleutel: 't2' };
      const gedaan = await doe('trekOverdrachtIn', input);
      expect(gedaan).toMatchObject({ overdracht: { id: overdrachtId, status: 'INGETROKKEN', intrekking, weigering: null, beslistOp: new Date(testmoment).toISOString() }, werkplan: null, fouten: [] });
      expect(await doe('trekOverdrachtIn', input)).toEqual(gedaan);
      expect([await zie(id, uwvElders()), await bijLoket('AM05-UWV', 'ONTVANGEN', overdrachtId), await bijLoket('AM26-WERKCENTRUM', 'VERSTUURD', overdrachtId)]).toEqual([null, false, false]);
      expect(await listGebeurtenissen(id)).toEqual(['werkplan.overdrachtAangeboden null', 'overdracht.aangeboden AM05-UWV', 'overdracht.ingetrokken AM05-UWV']);
      expect(codesVan(await doe('trekOverdrachtIn', { ...input, idempotentiesleutel: 't3' }))).toEqual(['overdrachtId NIET_OPEN']);
      expect(await doe('draagOver', { werkplanId: plan, verwachteVersie: 2, naarLoket: 'AM26-UWV', reden, idempotentiesleutel: 't4' })).toMatchObject({ overdracht: { status: 'OPEN' }, fouten: [] });
      const { data } = await vraag('{ mijnGegevens { overdrachten { status intrekking } } }', {}, maakBurgerverzoek('999970148'));
      expect(data).toEqual({ mijnGegevens: { overdrachten: expect.arrayContaining([{ status: 'INGETROKKEN', intrekking }]) } });
    });

    test('is withdrawn by nobody else, and every fault is told', async () => {
      const { plan } = await voegToe(teststore.store, '999970150', 'GM0855');
      const overdrachtId = await bied(plan, 'u1', 1, 'AM26-UWV');
      const input = { overdrachtId, reden: intrekking, idempotentiesleutel: 'u2' };
      expect(codesVan(await doe('trekOverdrachtIn', { ...input, reden: 'x', idempotentiesleutel: '' }, uwv()))).toEqual(['overdrachtId NIET_DE_AANBIEDER', 'reden LENGTE', 'idempotentiesleutel VERPLICHT']);
      expect(codesVan(await doe('trekOverdrachtIn', input, loketVan({ organisatie: '00000009999999990000' })))).toEqual(['overdrachtId NIET_DE_AANBIEDER']);
      expect(codesVan(await doe('trekOverdrachtIn', input, loketVan(elders)))).toEqual(['overdrachtId ONBEKENDE_OVERDRACHT']);
      expect(codesVan(await doe('trekOverdrachtIn', { ...input, overdrachtId: 'x' }))).toEqual(['overdrachtId GEEN_ID']);
      expect((await teststore.store.overdrachten.list([overdrachtId]))[0]?.status).toBe('OPEN');
    });

    test('is either withdrawn or answered, when both happen at once', async () => {
      const { plan } = await voegToe(teststore.store, '999970161', 'GM0855');
      const overdrachtId = await bied(plan, 'w1', 1, 'AM26-UWV');
      const antwoorden = await Promise.all([
        ...Array.from({ length: 4 }, (_, i) => doe('trekOverdrachtIn', { overdrachtId, reden: intrekking, idempotentiesleutel: `w2${i}` })),
        ...Array.from({ length: 4 }, (_, i) => doe('aanvaardOverdracht', { overdrachtId, verwachteVersie: 2, idempotentiesleutel: `w3${i}` }, uwv())),
      ]);
      expect(antwoorden.filter((een) => codesVan(een).length === 0)).toHaveLength(1);
    });
  });

  test('what is kept says nothing in clear: no reason, no debt, no ground', async () => {
    const dump = JSON.stringify(await teststore.store.db.selectFrom('overdracht').selectAll().execute()) + JSON.stringify(await teststore.store.db.selectFrom('aanmelding').selectAll().execute());
    expect(dump).toContain('AM26-UWV');
    expect([reden, 'Bij nader inzien', 'SCHULDHULP', 'Heeft nog WW', 'regel 1545', 'UWVPersoonsWvInfo'].filter((tekst) => dump.includes(tekst))).toEqual([]);
  });
});
