import { z } from 'zod';

/** Why a proof was not kept, or cannot be read. */
export type Bewijsfoutcode = 'MAP_WEG' | 'SCHIJF_VOL' | 'GEEN_TOEGANG' | 'TE_DRUK' | 'BESCHADIGD' | 'BEWIJSFOUT';

/** A proof that was not kept, or that is there and cannot be read. Says nothing of what is in it. */
export class Bewijsfout extends Error {
  override name = 'Bewijsfout';
  readonly code: Bewijsfoutcode;
  constructor(code: Bewijsfoutcode) {
    super(`bewijs: ${code}`);
    this.code = code;
  }
}

const codes: Readonly<Record<string, Bewijsfoutcode>> = {
  ENOENT: 'MAP_WEG', ENOTDIR: 'MAP_WEG', ENOSPC: 'SCHIJF_VOL', EDQUOT: 'SCHIJF_VOL', EFBIG: 'SCHIJF_VOL', EACCES: 'GEEN_TOEGANG', EPERM: 'GEEN_TOEGANG', EROFS: 'GEEN_TOEGANG',
};
const systeemfout = z.object({ code: z.string() });

/** The code of what went wrong, for the log. */
export function bewijsfoutcodeVan(fout: unknown): Bewijsfoutcode {
  if (fout instanceof Bewijsfout) return fout.code;
  const gelezen = systeemfout.safeParse(fout);
  return gelezen.success ? codes[gelezen.data.code] ?? 'BEWIJSFOUT' : 'BEWIJSFOUT';
}
