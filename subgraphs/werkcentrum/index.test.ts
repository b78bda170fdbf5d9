import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse, type ExecutionResult } from 'graphql';
import pino from 'pino';
import { z } from 'zod';
import { startControl, type Control } from '../../simulators/base/control.ts';
import type { Simulator } from '../../simulators/base/simulator.ts';
import { startBrpSimulator } from '../../simulators/brp/simulator.ts';
import { startEvaSimulator } from '../../simulators/eva/eva.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { systeemklok } from '../shared/klok.ts';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import { createSubgraaf, type Werkcentrum } from './index.ts';
import { vulMap } from './store/beginstand.fixture.ts';

// The whole subgraph over loopback, with the real stand-ins of its sources.
const bevolking = createBevolking({ aantal: 60 });
const netwerk = { host: '127.0.0.1', port: 0 };
const regels: string[] = [];
const logger = pino({ level: 'trace' }, { write: (regel: string) => { regels.push(regel); } });

let simulators: Simulator[];
let control: Control;
let map: string;
let werkcentrum: Werkcentrum;

const start = (): Promise<Werkcentrum> => createSubgraaf({
  omgeving: { DATA_DIR: join(map, 'db'), LOGBOEK_MAP: 'memory://', ZAAIGOED_URL: `${control.url}/zaaigoed`, BRON_BRP_URL: simulators[0]?.url, BRON_EVA_URL: simulators[1]?.url, BRP_WOONPLAATS_GELDIG_UREN: '100000' },
  klok: systeemklok, logger,
});

beforeAll(async () => {
  simulators = await Promise.all([startBrpSimulator({ ...netwerk, bevolking }), startEvaSimulator(netwerk)]);
  control = await startControl({ ...netwerk, simulators, bevolking });
  map = await mkdtemp(join(tmpdir(), 'werkcentrum-'));
  await vulMap(join(map, 'db'));
  werkcentrum = await start();
});
afterAll(async () => {
  await werkcentrum.stop();
  await Promise.all([...simulators, control].map((deel) => deel.stop()));
  await rm(map, { recursive: true });
});

const vraag = async (bsn: string): Promise<ExecutionResult> => execute({
  schema: werkcentrum.schema,
  document: parse('query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id regio { amCode } werkplan { doel bronnen { partij status } } } }'),
  variableValues: { bsn },
  contextValue: werkcentrum.createContext(maakVerzoek()),
});
const antwoordSchema = z.object({ persoonOpBsn: z.object({ id: z.uuid(), regio: z.object({ amCode: z.string() }), werkplan: z.object({ doel: z.string() }).nullable() }) });

describe('werkcentrum', () => {
  test('knows who it was filled with, links who is new, and has nobody for a number of nobody', async () => {
    const gevuld = antwoordSchema.parse((await vraag(vastePersonen.ww.bsn)).data).persoonOpBsn;
    expect(gevuld.werkplan?.doel).toBe(bevolking.vindOpBsn(vastePersonen.ww.bsn)?.plan?.doel);
    const nieuw = antwoordSchema.parse((await vraag(vastePersonen.onbekendBijBronnen.bsn)).data).persoonOpBsn;
    expect([nieuw.regio, nieuw.werkplan]).toEqual([{ amCode: 'AM26' }, null]);
    expect(await vraag(onbekendBsn)).toEqual({ data: { persoonOpBsn: null } });
  });

  test('without the BRP only who is new has to come back later', async () => {
    simulators[0]?.zetStoring([{ soort: 'status', status: 503 }]);
    expect((await vraag(vastePersonen.wia.bsn)).errors).toBeUndefined();
    expect((await vraag(vastePersonen.partnerVanBijstand.bsn)).errors?.[0]?.extensions).toMatchObject({ code: 'BRON_NIET_BESCHIKBAAR', bron: 'brp', herprobeerbaar: true });
    simulators[0]?.zetStoring(null);
  });

  test('a restart keeps everybody, under the same id', async () => {
    const eerst = await vraag(vastePersonen.bijstand.bsn);
    await werkcentrum.stop();
    werkcentrum = await start();
    expect((await vraag(vastePersonen.bijstand.bsn)).data).toEqual(eerst.data);
    await expect(werkcentrum.ping()).resolves.toBeUndefined();
  });

  test('no log line holds a BSN', async () => {
    await vraag(vastePersonen.jongere.bsn);
    expect(regels.join('')).toContain('gevuld');
    expect(regels.join('')).not.toMatch(/9999\d{5}/);
  });
});
