import { describe, expect, test } from '@jest/globals';
import { Bronfout } from '../../shared/bronfout.ts';
import type { Archief } from './archief.ts';
import { maakBouwstenen, maakBron, maakInstrument, maakRegel, moment, uuid } from './catalogus.fixture.ts';
import type { Aanboduitkomst } from './delen.ts';
import { maakMomentopname } from './momentopname.ts';
import { evaInstrumentSchema } from './source-types.ts';
import type { Evalezing } from './source.ts';
import { startVerversing } from './verversing.ts';
import { regios } from '../../shared/referentie/referentie.ts';
import type { Momentopname } from './types.ts';

const evaInstrument = (id: string, naam: string) => evaInstrumentSchema.parse({ UuidInstrument: id, NaamInstrument: naam, IndPublicatieInstrument: '1', CdBereikInstrument: '01' });
const alleRegios = (regels: ReturnType<typeof maakRegel>[]): Aanboduitkomst => Object.fromEntries(regios.map(({ amCode }) => [amCode, { regels, bronnen: [maakBron()] }]));

type Proef = { eva: () => Promise<Evalezing>; aanbod: () => Promise<Aanboduitkomst>; bewaard: Momentopname[]; gepland: { ms: number; daad: () => void }[]; nu: number };

async function start(anders: Partial<Proef> = {}, archief: Partial<Archief> = {}) {
  const proef: Proef = {
    eva: async () => ({ instrumenten: [evaInstrument(uuid(1), 'Eén')], onleesbaar: 0 }), aanbod: async () => alleRegios([maakRegel('A1')]), bewaard: [], gepland: [], nu: moment, ...anders,
  };
  const verversing = await startVerversing({
    eva: { fetchInstrumenten: () => proef.eva() }, vraagAanbod: () => proef.aanbod(), klok: () => proef.nu, spreiding: () => 0.5,
    archief: { list: async () => [], find: async () => null, bewaar: async (momentopname) => { proef.bewaard.push(momentopname); }, ...archief },
    planner: (ms, daad) => { proef.gepland.push({ ms, daad }); return () => { proef.gepland = proef.gepland.filter((een) => een.daad !== daad); }; },
    instellingen: { verversingMs: 300_000, herkansingMs: 5_000, tijdslimietMs: 1_000, versies: 10 },
    logger: { warn: () => undefined, info: () => undefined },
  });
  return { proef, verversing };
}

describe('the refresh in the background', () => {
  test('a cold start has no snapshot until the first refresh, which is kept', async () => {
    const { proef, verversing } = await start();
    expect(verversing.laatste()).toBeNull();
    await verversing.ververs();
    expect(verversing.laatste()?.instrumenten.has(uuid(1))).toBe(true);
    expect(proef.bewaard.at(-1)?.versie).toBe(verversing.laatste()?.versie);
  });

  test('tells what a version was by marks, from memory and from what is kept, and not what is kept no more', async () => {
    const ouder = maakMomentopname({ instrumenten: [], bronEva: maakBron(), aanbod: {} }, moment);
    const { verversing } = await start({}, { find: async (versie) => (versie === ouder.versie ? ouder.bouwstenen : null) });
    await verversing.ververs();
    const nu = verversing.laatste()?.versie ?? '';
    expect([...(await verversing.merken(nu))?.keys() ?? []].sort()).toEqual([uuid(1), 'UWV:A1'].sort());
    expect([...(await verversing.merken(ouder.versie))?.keys() ?? ['niets']]).toEqual([]);
    expect(await verversing.merken('0000000000000000')).toBeNull();
  });

  test('a warm start answers at once from what is kept, whatever the sources do', async () => {
    const { verversing } = await start({ eva: () => new Promise(() => undefined) }, { list: async () => [{ bouwstenen: maakBouwstenen([maakInstrument(uuid(7))]), gemaaktOp: 5 }] });
    expect(verversing.laatste()).toMatchObject({ gemaaktOp: 5 });
    await verversing.stop();
  });

  test('unchanged content keeps its version and birth; changed content is a new one, and the former stays at hand', async () => {
    const { proef, verversing } = await start();
    await verversing.ververs();
    const eerste = verversing.laatste();
    proef.nu = moment + 60_000;
    await verversing.ververs();
    expect(verversing.laatste()).toMatchObject({ versie: eerste?.versie, gemaaktOp: moment, bouwstenen: { bronEva: { peildatum: '2026-11-22T12:01:00.000Z' } } });
    proef.eva = async () => ({ instrumenten: [evaInstrument(uuid(1), 'Anders')], onleesbaar: 0 });
    await verversing.ververs();
    expect(verversing.laatste()?.versie).not.toBe(eerste?.versie);
    expect(verversing.versie(eerste?.versie ?? '')?.instrumenten.get(uuid(1))?.naam).toBe('Eén');
  });

  test('EVA or the graph failing keeps its former part and says so', async () => {
    const { proef, verversing } = await start();
    await verversing.ververs();
    proef.eva = () => Promise.reject(new Bronfout('eva.RMT', 'TIJD_OP'));
    expect(await verversing.ververs()).toBe(false);
    expect(verversing.laatste()?.bouwstenen.bronEva).toMatchObject({ status: 'VEROUDERD', reden: { code: 'TIJD_OP' } });
    proef.aanbod = () => Promise.reject(new Error('geen graaf'));
    await verversing.ververs();
    expect(verversing.laatste()?.regios.get('AM26')).toMatchObject({ bronnen: [{ code: 'uwv.aanbod', status: 'VEROUDERD' }, { partij: 'GEMEENTE', status: 'NIET_BESCHIKBAAR' }, { partij: 'SBB' }, { partij: 'OOFONDS' }, { code: 'eva.RMT' }] });
    expect(verversing.laatste()?.instrumenten.has('UWV:A1')).toBe(true);
  });

  test('a store that cannot keep it takes nothing away from who asks', async () => {
    const { verversing } = await start({}, { bewaar: () => Promise.reject(new Error('schijf vol')) });
    expect(await verversing.ververs()).toBe(true);
    expect(verversing.laatste()).not.toBeNull();
  });

  test('a mistake of our own in the background ends nothing: what there is stays, and it tries again', async () => {
    const { proef, verversing } = await start({ aanbod: async () => ({ AM26: { regels: [], bronnen: [maakBron({ status: 'TIJD_OP' })] } }) }, {
      list: async () => [{ bouwstenen: maakBouwstenen([maakInstrument(uuid(7))]), gemaaktOp: 5 }],
      bewaar: () => { throw new TypeError('kapot'); },
    });
    while (proef.gepland.length === 0) await new Promise((door) => { setImmediate(door); });
    expect(proef.gepland.map(({ ms }) => ms)).toEqual([5_000]);
    expect(verversing.laatste()).not.toBeNull();
    await verversing.stop();
  });

  test('after a failure it tries again soon, then later and later, and at its usual pace when all is well', async () => {
    let klaar = false;
    const { proef, verversing } = await start({ eva: async () => { if (!klaar) throw new Bronfout('eva.RMT', 'STORING'); return { instrumenten: [], onleesbaar: 0 }; } });
    const volgende = async (): Promise<number> => {
      while (proef.gepland.length === 0) await new Promise((door) => { setImmediate(door); });
      const [eerste] = proef.gepland.splice(0);
      eerste?.daad();
      return eerste?.ms ?? 0;
    };
    expect([await volgende(), await volgende(), await volgende()]).toEqual([5_000, 10_000, 20_000]);
    klaar = true;
    await volgende();
    expect(await volgende()).toBe(300_000);
    await verversing.stop();
  });

  test('stopping waits for no source and plans nothing more', async () => {
    const { proef, verversing } = await start({ eva: () => new Promise(() => undefined) });
    await verversing.stop();
    expect(proef.gepland).toEqual([]);
    expect(proef.bewaard).toEqual([]);
  });
});
