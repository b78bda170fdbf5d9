import { createHash } from 'node:crypto';

/**
 * The UUID of an instrument of the simulated EVA.RMT, from its key: parties refer to the same instrument without asking.
 * @param sleutel a menukaart item such as "RMT-SOLL", with a region or gemeente behind it for a variant.
 * @returns lower case, with version nibble 5 and the RFC 9562 variant.
 */
export function evaUuid(sleutel: string): string {
  const hex = createHash('sha1').update(`loketgraaf-eva/${sleutel}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
