import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createLogger, type Logger } from './logger.ts';

const bsn = '999990019';

/** What is written when this is logged. */
function schrijf(log: (logger: Logger) => void): string {
  const regels: string[] = [];
  log(createLogger('proef', 'trace', new Writable({ write(stuk, _codering, klaar) { regels.push(String(stuk)); klaar(); } })));
  return regels.join('');
}

const diep = (waarde: unknown): unknown => ({ a: { b: [{ c: { d: waarde } }] } });

describe('a line of the log', () => {
  test.each<[string, (logger: Logger) => void]>([
    ['a field bsn', (logger) => logger.info({ bsn }, 'x')],
    ['a field bsn, deep down', (logger) => logger.info(diep({ bsn }), 'x')],
    ['a field in other case', (logger) => logger.info({ BSN: bsn, Authorization: 'Bearer geheim' }, 'x')],
    ['headers', (logger) => logger.info({ req: { headers: { authorization: 'Bearer geheim', doelbinding: 'geheim', cookie: 'geheim' } } }, 'x')],
    ['a header by itself, deep down', (logger) => logger.info(diep({ authorization: 'Bearer geheim', cookie: 'geheim', 'set-cookie': ['geheim'] }), 'x')],
    ['variables and query', (logger) => logger.info(diep({ variables: { wie: 'geheim' }, query: '{ geheim }' }), 'x')],
    ['a number in a field with another name', (logger) => logger.info(diep({ iets: bsn, anders: Number(bsn), zin: `persoon ${bsn}, 9999.90.019` }), 'x')],
    ['a number in the sentence', (logger) => logger.info({}, `van ${bsn}`)],
    ['a number in the only sentence', (logger) => logger.info(`van ${bsn}`)],
    ['a number that is filled in', (logger) => logger.info({}, 'van %s', bsn)],
    ['an error with a cause', (logger) => logger.error(new Error(`geheim van ${bsn}`, { cause: new Error(`geheim ${bsn}`) }))],
    ['an error in a field', (logger) => logger.error({ err: new TypeError(`geheim ${bsn}`) })],
    ['an error deep down', (logger) => logger.error(diep(new TypeError(`geheim ${bsn}\n    at ${bsn}`)), 'x')],
    ['what a child always says', (logger) => logger.child({ bsn, variables: { wie: bsn }, request: { body: bsn, 'set-cookie': 'geheim' } }).info('x')],
    ['something without end', (logger) => {
      const kring: Record<string, unknown> = { bsn };
      kring['zelf'] = kring;
      logger.info(kring, 'x');
    }],
  ])('never holds %s', (_wat, log) => {
    const regel = schrijf(log);
    expect(regel).toContain('"level"');
    expect(regel).not.toMatch(/999990019|9999\.90|geheim/);
  });

  test('keeps what it needs: trace, moments, counts, kinds and places', () => {
    const traceId = '0af7651916cd43dd84481234567890ab';
    const regel: unknown = JSON.parse(schrijf((logger) => logger.warn({ traceId, aantal: 12, duur: 1_234_567, fouten: ['NODE_ENV: ontbreekt'], leeg: null }, 'verzoek geweigerd')));
    expect(regel).toMatchObject({ level: 40, name: 'proef', msg: 'verzoek geweigerd', traceId, aantal: 12, duur: 1_234_567, fouten: ['NODE_ENV: ontbreekt'], leeg: null });
    expect(JSON.parse(schrijf((logger) => logger.error(new RangeError('x'))))).toMatchObject({ msg: 'fout', err: { soort: 'RangeError', spoor: expect.stringContaining('logger.test.ts') } });
  });
});
