import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { antwoordt, maakPartij, startProefgateway, vraag } from '../proefgraaf.fixture.ts';
import { createDrukte } from './drukte.ts';

const ruim: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const weg of ruim.splice(0)) await weg();
});

describe('letting questions in', () => {
  test('stops at as many as there may be, and goes on when one of them has left; events do not count', () => {
    let geweigerd = 0;
    const drukte = createDrukte(3, () => { geweigerd += 1; });
    const antwoorden = Array.from({ length: 3 }, () => new EventEmitter());
    const laatToe = (isStroom = false, raw = new EventEmitter()): boolean => drukte.laatToe({ raw }, isStroom);
    expect(Array.from({ length: 10 }, () => laatToe(true)).every(Boolean)).toBe(true);
    expect(antwoorden.map((raw) => laatToe(false, raw))).toEqual([true, true, true]);
    expect([laatToe(), laatToe(true), geweigerd]).toEqual([false, false, 2]);
    antwoorden[1]?.emit('close');
    expect([laatToe(true), laatToe(), laatToe(), geweigerd]).toEqual([true, true, false, 3]);
  });
});

describe('a gateway with as many questions under way as there may be', () => {
  test('says so before it looks at anything, and answers again when there is room', async () => {
    const { promise: klaar, resolve: laatLos } = Promise.withResolvers<void>();
    let gevraagd = 0;
    const uwv = maakPartij('uwv', async (...deel) => {
      gevraagd += 1;
      await klaar;
      return antwoordt('uwv')(...deel);
    });
    const gateway = await startProefgateway({ uwv, omgeving: { MAX_ONDERWEG: '20' } });
    ruim.push(gateway.stop);
    const vragen = Array.from({ length: 20 }, () => vraag(gateway.url, 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id samen } }', { bsn: '999970008' }));
    while (gevraagd < 20) await new Promise((verder) => { setImmediate(verder); });
    const geweigerd = await vraag(gateway.url, '{ naam }', {}, { authorization: 'Bearer wie-dan-ook' });
    expect([geweigerd.status, geweigerd.headers.get('retry-after'), geweigerd.body.errors?.[0]?.extensions]).toEqual([503, '1', expect.objectContaining({ code: 'OVERBELAST', herprobeerbaar: true })]);
    expect((await fetch(new URL('/gezondheid/leven', gateway.url))).status).toBe(200);
    laatLos();
    expect(new Set((await Promise.all(vragen)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await vraag(gateway.url, '{ naam }')).status).toBe(200);
    expect(await (await fetch(new URL('/gezondheid/metrieken', gateway.url))).text()).toContain('loketgraaf_refused_busy_total 1');
  });
});
