import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRegellezer, type Regelgebeurtenis } from './regels.ts';

/** Reads a text that comes in these pieces. */
function lees(...stukken: readonly string[]): Regelgebeurtenis[] {
  const lezer = createRegellezer();
  return stukken.flatMap((stuk) => lezer(stuk));
}

const knip = (tekst: string, plekken: readonly number[]): string[] => {
  const grenzen = [0, ...plekken.map((plek) => plek % (tekst.length + 1)).sort((een, ander) => een - ander), tekst.length];
  return grenzen.slice(1).map((eind, plaats) => tekst.slice(grenzen[plaats], eind));
};

describe('server-sent events', () => {
  test.each<[string, string, Regelgebeurtenis[]]>([
    ['an event as the graph sends it', 'event: next\nid: e1\ndata: {"data":1}\n\n', [{ soort: 'next', id: 'e1', data: '{"data":1}' }]],
    ['the end', 'event: complete\ndata:\n\n', [{ soort: 'complete', id: null, data: '' }]],
    ['heartbeats', ':\n\n: leeft\n\n', []],
    ['data over several lines', 'data: een\ndata:  twee\ndata\n\n', [{ soort: '', id: null, data: 'een\n twee\n' }]],
    ['fields that are not known', 'retry: 5\nanders\ndata: x\n\n', [{ soort: '', id: null, data: 'x' }]],
    ['an id with a zero in it', 'id: a\0b\ndata: x\n\n', [{ soort: '', id: null, data: 'x' }]],
    ['what was not ended', 'data: een\n\ndata: twee\n', [{ soort: '', id: null, data: 'een' }]],
  ])('%s', (_wat, tekst, verwacht) => {
    expect(lees(tekst)).toEqual(verwacht);
  });

  test('are the same in whatever pieces they come, with whatever line ends', () => {
    const tekst = 'event: next\nid: e1\ndata: {"a":"b: c"}\n\n:\n\nevent: next\ndata: twee\n\nevent: complete\ndata:\n\n';
    const heel = lees(tekst);
    expect(heel).toHaveLength(3);
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (plekken, einde) => {
      // After the last CR nobody knows yet that no LF comes.
      expect(lees(...knip(tekst.replaceAll('\n', einde), plekken), ...(einde === '\r' ? [':'] : []))).toEqual(heel);
    }));
  });
});
