// Three-valued logic: an unknown only matters where the known facts leave room for it.

/** Ja, nee, of niet te zeggen. */
export type JaNeeOnbekend = 'JA' | 'NEE' | 'ONBEKEND';

/** A known yes or no as a value. */
export const jaNee = (waarde: boolean): JaNeeOnbekend => (waarde ? 'JA' : 'NEE');

/** NEE as soon as one is NEE; JA when all are; none at all is JA. */
export function alle(waarden: readonly JaNeeOnbekend[]): JaNeeOnbekend {
  if (waarden.includes('NEE')) return 'NEE';
  return waarden.includes('ONBEKEND') ? 'ONBEKEND' : 'JA';
}

/** JA as soon as one is JA; NEE when all are; none at all is NEE. */
export function minstensEen(waarden: readonly JaNeeOnbekend[]): JaNeeOnbekend {
  if (waarden.includes('JA')) return 'JA';
  return waarden.includes('ONBEKEND') ? 'ONBEKEND' : 'NEE';
}

/** JA and NEE change places; unknown stays unknown. */
export function niet(waarde: JaNeeOnbekend): JaNeeOnbekend {
  if (waarde === 'ONBEKEND') return 'ONBEKEND';
  return waarde === 'JA' ? 'NEE' : 'JA';
}
