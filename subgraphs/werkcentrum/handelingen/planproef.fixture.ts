import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Graafantwoord, Vraagomstandigheden } from '../graafvraag.ts';
import type { Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakBurgerverzoek, testmoment } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan } from '../toegang/proef.fixture.ts';

// One plan after another on one store, with everything from outside in the hands of the test.

const planvelden = `id versie status doel vastgesteldOp instemming { persoonOp arrangeurOp aanBalie { op wijze partij organisatie rol loket { id } vastgelegdOp } } intake { datum samenvatting loket { id } } diagnose { datum uitkomst herhaling }
  activiteiten { id partij status omschrijving begindatum einddatum bedragEuro uitkomst isEigen } einde { uitkomst toelichting }
  situatiewijzigingen { soort voorstel { partij grondslag { vindplaats } } }`;
const foutvelden = 'fouten { veld code melding toegestaan grondslag { vindplaats } }';

const uitkomstSchema = z.object({
  werkplan: z.looseObject({
    id: z.string(), versie: z.number(), status: z.string(), activiteiten: z.array(z.looseObject({ id: z.string(), status: z.string() })).nullable(),
  }).nullable(),
  fouten: z.array(z.object({ veld: z.string(), code: z.string(), melding: z.string(), toegestaan: z.array(z.string()).nullable(), grondslag: z.object({ vindplaats: z.string() }).nullable() })),
});

/** What an act on a plan answered. */
export type Uitkomst = z.infer<typeof uitkomstSchema>;

/** The arrangeur of every plan. */
export const arrangeur = { naam: 'Ans de Wit', organisatie: 'Werkcentrum Midden-Brabant' };

/** The source of UWV, as the graph says it. */
export const bron = { code: 'uwv.UwvWbPersoonsInfo', naam: 'UWV', partij: 'UWV', houder: 'UWV', status: 'ACTUEEL', peildatum: '2026-11-01T09:30:00.000Z', reden: null };

/** What UWV says when the graph is asked. */
export const vanUwv = {
  id: 'u1', partij: 'UWV', houder: 'UWV', nummer: '7', soort: { code: 'SCH', omschrijving: 'Scholing', lijst: 'x' }, omschrijving: 'Zoals het toen was', status: 'LOPEND', begindatum: '2026-01-01',
  einddatum: null, uitvoerder: null, bronnen: [bron.code], isEigen: false, bedragEuro: null, uitkomst: null, vacature: null,
};

/** An activity that can be added. */
export const nieuw = { partij: 'UWV', soort: 'RMT-SOLL', omschrijving: 'Leren solliciteren', begindatum: '2026-11-10', einddatum: '2026-12-10', bedragEuro: 900 };

/** The last (or another) activity of the plan that came of an act, by its id. */
export const activiteitVan = ({ werkplan }: Uitkomst, plaats = -1): string => werkplan?.activiteiten?.at(plaats)?.id ?? '';

/** What is set by a test and by `begin`: the time (ms), of whom the plan is, and what the graph answers. */
type Staat = { nu: number; plan: string; persoon: string; bsn: string; gevraagd: { variables: unknown; omstandigheden: Vraagomstandigheden }[]; graafantwoord: () => Promise<Graafantwoord> };

/** A store with plans to act on. */
export type Planproef = Awaited<ReturnType<typeof openPlanproef>>;

/** Opens a store for acts on plans; `begin` makes a new person with a plan. */
export async function openPlanproef(open: () => Promise<Teststore>) {
  const teststore = await open();
  let teller = 0;
  const staat: Staat = { nu: testmoment, plan: '', persoon: '', bsn: '', gevraagd: [], graafantwoord: async () => ({}) };
  const vraag = createTestgraaf(teststore.store, createProefbrp({}), {
    klok: () => staat.nu,
    graafvraag: async (_document, variables, omstandigheden) => {
      staat.gevraagd.push({ variables, omstandigheden });
      return staat.graafantwoord();
    },
  });
  const versie = async (): Promise<number> => (await teststore.store.werkplannen.listLaatste([staat.plan]))[0]?.versie ?? 0;
  const doe = async (naam: string, input: object, verzoek: Partial<Verzoek> = loketVan()): Promise<Uitkomst> => {
    const { data, errors } = await vraag(`mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { werkplan { ${planvelden} } ${foutvelden} } }`, { input: { idempotentiesleutel: randomUUID(), ...input } }, verzoek);
    if (errors) throw errors[0] ?? new Error('fout');
    return uitkomstSchema.parse(data?.[naam]);
  };
  const op = async (naam: string, input: object = {}, verzoek: Partial<Verzoek> = loketVan()): Promise<Uitkomst> => doe(naam, { werkplanId: staat.plan, verwachteVersie: await versie(), ...input }, verzoek);
  const burger = (): Partial<Verzoek> => maakBurgerverzoek(staat.bsn);
  return {
    store: teststore.store, staat, vraag, versie, doe, op, burger, sluit: teststore.sluit,
    stelVast: async (): Promise<Uitkomst> => { await op('stemInMet', {}, burger()); return op('stelWerkplanVast'); },
    lees: async (nummer: number | null, velden: string) =>
      (await vraag(`query ($id: ID!, $versie: Int) { werkplan(id: $id, versie: $versie) { ${velden} } }`, { id: staat.plan, versie: nummer }, loketVan())).data?.['werkplan'],
    async begin(): Promise<void> {
      Object.assign(staat, { nu: testmoment, gevraagd: [], bsn: maakBsn(teller += 1), persoon: randomUUID() });
      staat.graafantwoord = async () => ({ data: { werkplan: { versie: await versie(), activiteiten: [vanUwv], bronnen: [bron] } } });
      await teststore.store.koppelingen.koppel([{ id: staat.persoon, bsn: staat.bsn, gemeente: 'GM0855', vorigeGemeenten: [], woonplaatsPeildatum: testmoment }], testmoment);
      staat.plan = (await doe('stelWerkplanOp', { persoonId: staat.persoon, doel: '  Werk in de zorg ', arrangeur })).werkplan?.id ?? '';
    },
  };
}

/** A synthetic number that passes the elfproef, another for each of these. */
export function maakBsn(volgnummer: number): string {
  for (let nummer = 999_900_000 + volgnummer * 20; ; nummer += 1) {
    const cijfers = [...String(nummer)].map(Number);
    const som = cijfers.reduce((tot, cijfer, plaats) => tot + cijfer * (plaats === 8 ? -1 : 9 - plaats), 0);
    if (som % 11 === 0) return String(nummer);
  }
}
