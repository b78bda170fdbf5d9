import { describe, expect, test } from '@jest/globals';
import { beginVan, controleerKeten, type Ketenkop, type Ketenrij } from './keten.ts';
import { Logboekfout } from './logboekfout.ts';
import type { Schrijfopslag } from './opslag.ts';
import { maakRegel, maakRegels } from './regels.fixture.ts';
import { createSchrijver, type Schrijverdeps } from './schrijver.ts';

/** A store of which each write ends when the test says so. */
function createTrageOpslag() {
  const rijen: Ketenrij[] = [];
  const schrijvend: { readonly groep: readonly Ketenrij[]; readonly klaar: () => void; readonly mislukt: (fout: Error) => void }[] = [];
  let wekker: (() => void) | null = null;
  const kop = (): Ketenkop => rijen.at(-1) ?? beginVan('s');
  const opslag: Schrijfopslag = {
    voegToe: (groep) => new Promise((klaar, mislukt) => {
      schrijvend.push({ groep, mislukt, klaar: () => { rijen.push(...groep); klaar(); } });
      wekker?.();
    }),
    leesEinde: async () => kop(),
    sluit: async () => undefined,
  };
  /** The next write, once it is there. */
  const volgende = async () => {
    if (schrijvend.length === 0) await new Promise<void>((verder) => { wekker = verder; });
    const [eerste] = schrijvend.splice(0, 1);
    if (eerste === undefined) throw new Error('er wordt niet geschreven');
    return eerste;
  };
  return { opslag, rijen, volgende };
}

const maak = (opslag: Schrijfopslag, anders: Partial<Schrijverdeps> = {}) => createSchrijver({ schrijver: 's', opslag, maxWachtend: 10, ...anders });

describe('the writer', () => {
  test('acknowledges nothing before it is durable, and takes together what came in meanwhile', async () => {
    const { opslag, rijen, volgende } = createTrageOpslag();
    const { schrijf, stop } = maak(opslag);
    const klaar: number[] = [];
    const een = schrijf([maakRegel({ nummer: 1 })]).then(() => klaar.push(1));
    const eerste = await volgende();
    const rest = [2, 3, 4].map((nummer) => schrijf([maakRegel({ nummer })]).then(() => klaar.push(nummer)));
    expect([klaar, eerste.groep.length]).toEqual([[], 1]);
    eerste.klaar();
    await een;
    expect(klaar).toEqual([1]);
    const tweede = await volgende();
    expect(tweede.groep).toHaveLength(3);
    tweede.klaar();
    await Promise.all(rest);
    await stop();
    expect(controleerKeten('s', rijen, rijen.at(-1) ?? null)).toBeNull();
  });

  test('refuses at once what does not fit, and takes it again when there is room', async () => {
    const { opslag, volgende } = createTrageOpslag();
    const { schrijf } = maak(opslag);
    const eerste = schrijf(maakRegels(8));
    await expect(schrijf(maakRegels(3))).rejects.toEqual(new Logboekfout('VOL'));
    const tweede = schrijf(maakRegels(2));
    (await volgende()).klaar();
    await Promise.all([eerste, tweede]);
    const derde = schrijf(maakRegels(10));
    (await volgende()).klaar();
    await expect(derde).resolves.toBeUndefined();
  });

  test('rejects all of a write that failed, says so once, and goes on from the true end', async () => {
    const { opslag, rijen, volgende } = createTrageOpslag();
    const storingen: (string | null)[] = [];
    const gezien: number[] = [];
    const { schrijf } = maak(opslag, { opStoring: (fout) => storingen.push(fout?.soort ?? null), opGeschreven: (regels) => gezien.push(regels.length) });
    for (const ronde of [1, 2]) {
      const mislukt = [schrijf(maakRegels(ronde)), schrijf(maakRegels(1))].map((belofte) => expect(belofte).rejects.toMatchObject({ soort: 'SCHRIJVEN_MISLUKT' }));
      (await volgende()).mislukt(new Error('schijf'));
      await Promise.all(mislukt);
    }
    const goed = schrijf(maakRegels(2));
    (await volgende()).klaar();
    await goed;
    expect(controleerKeten('s', rijen, rijen.at(-1) ?? null)).toBeNull();
    expect([rijen.length, storingen, gezien]).toEqual([2, ['SCHRIJVEN_MISLUKT', null], [2]]);
  });

  test('writes what waits when it stops, and nothing after', async () => {
    const { opslag, rijen, volgende } = createTrageOpslag();
    const { schrijf, stop } = maak(opslag);
    const een = schrijf(maakRegels(2));
    const einde = stop();
    await expect(schrijf(maakRegels(1))).rejects.toMatchObject({ soort: 'GESTOPT' });
    (await volgende()).klaar();
    await Promise.all([een, einde]);
    expect(rijen).toHaveLength(2);
  });

  test('has nothing to do for no records', async () => {
    await expect(maak(createTrageOpslag().opslag).schrijf([])).resolves.toBeUndefined();
  });
});
