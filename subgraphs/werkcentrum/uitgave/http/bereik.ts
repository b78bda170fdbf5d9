// Ranges of RFC 9110 section 14: one part of a file, for who goes on with a download that broke off.

/** The bytes from `van` through `tot`, counted from 0. */
export type Bereik = { readonly van: number; readonly tot: number };

const eenBereik = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/**
 * Reads the header Range of a file.
 * @param bytes how long the file is.
 * @returns the part; 'geheel' when the header says nothing that is done here (no range, another unit, more than one range, or not well formed), so
 * that the whole file is the answer; 'buiten' when the file has no such part.
 */
export function leesBereik(header: string | undefined, bytes: number): Bereik | 'geheel' | 'buiten' {
  const [, begin = '', einde = ''] = eenBereik.exec(header ?? '') ?? [];
  if (begin === '' && einde === '') return 'geheel';
  if (begin === '') return vanAchteren(Number(einde), bytes);
  const [van, tot] = [Number(begin), einde === '' ? bytes - 1 : Number(einde)];
  if (einde !== '' && tot < van) return 'geheel';
  return van < bytes ? { van, tot: Math.min(tot, bytes - 1) } : 'buiten';
}

const vanAchteren = (aantal: number, bytes: number): Bereik | 'buiten' =>
  (aantal === 0 || bytes === 0 ? 'buiten' : { van: Math.max(0, bytes - aantal), tot: bytes - 1 });
