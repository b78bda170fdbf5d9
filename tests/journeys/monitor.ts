import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { publiceerGesloten } from '../../subgraphs/werkcentrum/monitor/publiceer.ts';
import { openDatabase } from '../../subgraphs/werkcentrum/store/database.ts';
import { createMonitor } from '../../subgraphs/werkcentrum/store/monitor.ts';
import { database, metPostgres, opstelling } from '../op-postgres.ts';

// People of the population are helped through the whole graph, by two regions; what the monitor then says is held against what was done. The database is
// one that two processes can open: the other publishes as if it were January.

const vraagSchema = z.object({ data: z.object({ persoonOpBsn: z.object({
  id: z.string(), werkplan: z.object({ id: z.string(), versie: z.number(), status: z.string() }).nullable(),
  menukaart: z.object({ edges: z.array(z.object({ node: z.object({ status: z.string(), pot: z.string().nullable(), instrument: z.object({ id: z.string() }) }) })) }),
}) }) });
const planSchema = z.object({ werkplan: z.object({ id: z.string(), versie: z.number(), activiteiten: z.array(z.object({ id: z.string(), isEigen: z.boolean(), status: z.string() })).nullish() }).nullable(), fouten: z.array(z.unknown()) });
const monitorSchema = z.object({ data: z.object({ monitor: z.object({ periode: z.object({ code: z.string() }), cellen: z.array(z.object({
  maat: z.string(), pot: z.string().nullable(), instrumentId: z.string().nullable(), uitstroom: z.string().nullable(), aantal: z.number().nullable(), bedragEuro: z.number().nullable(), isOnderdrukt: z.boolean(),
})) }), bijstandsstanden: z.array(z.object({ regio: z.string() })) }) });

const wie = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id werkplan { id versie status } menukaart(first: 100) { edges { node { status pot instrument { id } } } } } }';
const monitorvraag = readFileSync(new URL('../../schema/operations/data/monitor.graphql', import.meta.url), 'utf8');

metPostgres('the monitor over the population', () => {
  let sleutel = 0;
  const handel = async (naam: string, input: object, aanroeper: string, velden = 'werkplan { id versie activiteiten { id isEigen status } }', doel = 'werkplan') => {
    const { json } = await opstelling.vraag({
      query: `mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { ${velden} fouten { veld code melding } } }`, aanroeper, doel,
      variables: { input: { idempotentiesleutel: `m-${sleutel += 1}`, ...input } },
    });
    const antwoord = z.object({ data: z.record(z.string(), z.looseObject({ fouten: z.array(z.unknown()) })) }).parse(json).data[naam];
    expect(antwoord?.fouten).toEqual([]);
    return antwoord;
  };
  const opPlan = async (...vraag: Parameters<typeof handel>) => planSchema.parse(await handel(...vraag)).werkplan ?? { id: '', versie: 0, activiteiten: [] };

  /** Somebody is aangemeld, and gets a plan when there is none that runs. */
  async function begin(bsn: string, aanroeper: string) {
    await handel('meldAan', { bsn, reden: 'Zoekt werk in deze regio.' }, aanroeper, 'persoon { id }', 'aanmelding');
    const { id: persoonId, werkplan, menukaart } = vraagSchema.parse((await opstelling.vraag({ query: wie, variables: { bsn }, aanroeper })).json).data.persoonOpBsn;
    const plan = werkplan !== null && werkplan.status !== 'BEEINDIGD' ? werkplan : await opPlan('stelWerkplanOp', { persoonId, doel: 'Werk', arrangeur: { naam: 'Ans', organisatie: 'Werkcentrum' } }, aanroeper);
    return { aanroeper, plan, beschikbaar: menukaart.edges.flatMap(({ node }) => (node.status === 'BESCHIKBAAR' ? [`${node.pot ?? 'GEEN'} ${node.instrument.id}`] : [])) };
  }

  test('says of each region what was done there, and nothing of the few', async () => {
    const mensen = opstelling.bevolking.mensen.filter(({ plan, opschorting, verhuizingen }) => plan === null && opschorting == null && verhuizingen.length === 0).slice(0, 9);
    expect(mensen).toHaveLength(9);
    const begonnen = [];
    for (const [nummer, { bsn }] of mensen.entries()) begonnen.push(await begin(bsn, nummer < 7 ? 'demo-arrangeur-AM26' : 'demo-arrangeur-AM18'));

    // What most of them can use is used by all who can.
    const perInstrument = Map.groupBy(begonnen.flatMap(({ beschikbaar }) => beschikbaar), (een) => een);
    const [gekozen = '', keren] = [...perInstrument].map(([een, alle]) => [een, alle.length] as const).sort((a, b) => b[1] - a[1])[0] ?? [];
    expect(keren).toBeGreaterThanOrEqual(5);
    const [pot, instrumentId] = gekozen.split(' ');
    const gebruikt = { AM26: 0, AM18: 0 };
    for (const { plan, aanroeper, beschikbaar } of begonnen) {
      let nu = { ...plan, activiteiten: new Array<{ id: string; isEigen: boolean; status: string }>() };
      if (beschikbaar.includes(gekozen)) {
        const ingezet = await opPlan('zetInstrumentIn', { werkplanId: plan.id, verwachteVersie: plan.versie, instrumentId, bedragEuro: 100.25, begindatum: '2026-11-01' }, aanroeper);
        const activiteitId = ingezet.activiteiten?.find(({ isEigen, status }) => isEigen && status === 'GEPLAND')?.id;
        nu = { ...nu, ...await opPlan('beginActiviteit', { werkplanId: plan.id, verwachteVersie: ingezet.versie, activiteitId, begindatum: '2026-11-01' }, aanroeper), activiteiten: [] };
        gebruikt[aanroeper.endsWith('AM26') ? 'AM26' : 'AM18'] += 1;
      }
      await opPlan('beeindigWerkplan', { werkplanId: plan.id, verwachteVersie: nu.versie, uitkomst: 'WERK' }, aanroeper);
    }

    expect(gebruikt.AM26).toBeGreaterThanOrEqual(5);
    const db = await openDatabase({ soort: 'postgres', url: database().url, verbindingen: 2 });
    expect((await publiceerGesloten({ monitor: createMonitor(db), klok: () => Date.UTC(2027, 0, 20), sluitdagen: 14 })).map(({ code }) => code)).toEqual(['2026-T6']);
    await db.destroy();

    const lees = async (regio: string) => monitorSchema.parse((await opstelling.vraag({ query: monitorvraag, variables: { regio }, doel: 'catalogus' })).json).data;
    const { monitor: { cellen, periode }, bijstandsstanden } = await lees('AM26');
    expect([periode.code, bijstandsstanden.length]).toEqual(['2026-T6', 36]);
    const zoek = (maat: string, anders: object) => cellen.filter((cel) => cel.maat === maat).find((cel) => Object.entries(anders).every(([naam, waarde]) => new Map<string, unknown>(Object.entries(cel)).get(naam) === waarde));
    expect(zoek('INSTROOM', {})).toMatchObject({ aantal: 7 });
    expect(zoek('UITSTROOM', { uitstroom: 'WERK' })).toMatchObject({ aantal: 7 });
    expect(zoek('INZET', { pot, instrumentId })).toMatchObject({ aantal: gebruikt.AM26, bedragEuro: gebruikt.AM26 * 100.25 });
    // In no other pot is anything.
    expect(cellen.filter((cel) => cel.maat === 'INZET' && cel.pot !== pot && cel.aantal !== null)).toEqual([]);
    expect((await lees('AM18')).monitor.cellen.every(({ aantal, isOnderdrukt }) => aantal === null && isOnderdrukt)).toBe(true);
  }, 120_000);
});
