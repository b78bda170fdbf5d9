import { createHash } from 'node:crypto';

/** A UUID that is always the same for the same text, so that ids of the mock can be written down. */
export function uuidVan(tekst: string): string {
  const bytes = createHash('sha256').update(tekst).digest().subarray(0, 16);
  const [zes = 0, acht = 0] = [bytes[6], bytes[8]];
  bytes[6] = (zes & 0x0f) | 0x80;
  bytes[8] = (acht & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What elsewhere comes from chance, here in a fixed order: equal seeds and equal questions give equal answers. */
export type Reeks = { readonly nieuweId: () => string; readonly bytes: (aantal: number) => Uint8Array; readonly toeval: () => number };

/** Makes the series of a seed. */
export function createReeks(zaad: number): Reeks {
  let nummer = 0;
  const volgende = (): Buffer => createHash('sha256').update(`${zaad}/${(nummer += 1)}`).digest();
  return {
    nieuweId: () => uuidVan(volgende().toString('hex')),
    bytes: (aantal) => {
      const delen: Buffer[] = [];
      for (let gemaakt = 0; gemaakt < aantal; gemaakt += 32) delen.push(volgende());
      return Buffer.concat(delen).subarray(0, aantal);
    },
    toeval: () => volgende().readUInt32BE() / 2 ** 32,
  };
}
