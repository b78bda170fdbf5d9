/** One server-sent event; id null where it carries none. */
export type SentEvent = { readonly event: string; readonly id: string | null; readonly data: string };

const field = /^(event|id|data): ?(.*)$/;

function toEvent(block: string): SentEvent | null {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const [, name, value] = field.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name, value);
  }
  const data = fields.get('data');
  return data === undefined ? null : { event: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data };
}

/**
 * Reads events as a subgraph sends them: one line of data each, comments between.
 * @param maxBytes the most that one event may take.
 * @throws RangeError when one is larger.
 */
export async function* readEvents(chunks: AsyncIterable<unknown>, maxBytes: number): AsyncGenerator<SentEvent, void, undefined> {
  const decoder = new TextDecoder();
  // What came of the event that is not whole yet. It is put together once: a large one comes in many pieces.
  let [pieces, length]: [string[], number] = [[], 0];
  for await (const chunk of chunks) {
    const piece = chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : '';
    const isEnd = piece.includes('\n\n') || (piece.startsWith('\n') && pieces.at(-1)?.endsWith('\n') === true);
    if (piece !== '') pieces.push(piece);
    length += piece.length;
    const blocks = isEnd ? pieces.join('').split('\n\n') : [];
    if (isEnd) [pieces, length] = [[blocks.at(-1) ?? ''], blocks.at(-1)?.length ?? 0];
    if (length > maxBytes) throw new RangeError('te groot');
    for (const block of blocks.slice(0, -1)) {
      const event = toEvent(block);
      if (event !== null) yield event;
    }
  }
}
