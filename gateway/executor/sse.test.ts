import { describe, expect, test } from '@jest/globals';
import { readEvents, type SentEvent } from './sse.ts';

const text = ': begin\n\nevent: next\nid: é-1\ndata: {"a":1}\n\n\n\ndata: 2\n\nevent: complete\ndata:\n\n';
const events = [{ event: 'next', id: 'é-1', data: '{"a":1}' }, { event: 'message', id: null, data: '2' }, { event: 'complete', id: null, data: '' }];

async function read(pieces: readonly Uint8Array[], maxBytes = 1_000): Promise<SentEvent[]> {
  const found: SentEvent[] = [];
  for await (const event of readEvents((async function* () { yield* pieces; })(), maxBytes)) found.push(event);
  return found;
}

describe('events as a subgraph sends them', () => {
  const bytes = Buffer.from(text);
  test.each([1, 2, 3, 7, bytes.length])('are the same in pieces of %i bytes', async (size) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    expect(await read(pieces)).toEqual(events);
  });

  test('are not read further than one may be large', async () => {
    const large = Buffer.from('x'.repeat(400));
    await expect(read([large, large, large])).rejects.toThrow(RangeError);
    expect(await read([large, large, Buffer.from('\n\n'), large, large, Buffer.from('\n\ndata: 1\n\n')])).toEqual([{ event: 'message', id: null, data: '1' }]);
  });
});
