import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { httpAdres, Instellingenfout } from '../shared/settings.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';

const oin = z.string().regex(/^\d{20}$/);

/** Bronnen that speak VUM's language and are asked without the exchange, where a region has none: JSON of VUM_BRONNEN_BESTAND. */
export const enkeleBronnenlijst = z.array(z.strictObject({
  /** By which users see it, e.g. vum.tilburg. */
  code: z.string().regex(/^[a-z][a-z0-9.-]{0,39}$/),
  naam: z.string().min(1).max(120),
  /** What comes before /vacatures and /werkzoekendeProfielen. */
  url: httpAdres,
  /** Who answers there. */
  oin,
  /** Whether who asks there takes part in SUWI. */
  suwipartij: z.boolean(),
})).superRefine((lijst, context) => {
  const codes = lijst.map(({ code }) => code);
  for (const [plaats, code] of codes.entries()) if (codes.indexOf(code) !== plaats || code === 'vum' || code === 'eigen' || code === 'werkcentrum') context.addIssue({ code: 'custom', path: [plaats, 'code'], message: 'deze code is al in gebruik' });
});

/** One of them, with how to reach it. */
export type EnkeleBron = { readonly code: string; readonly naam: string; readonly adres: Bronadres; readonly partijen: { readonly viaParty: string; readonly toParty: string; readonly isSuwipartij: boolean } };

const instelling = 'VUM_BRONNEN_BESTAND';

function readLijst(pad: string): z.infer<typeof enkeleBronnenlijst> {
  try {
    return enkeleBronnenlijst.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch (fout) {
    const waar = fout instanceof z.ZodError ? fout.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ') : 'niet te lezen als JSON';
    throw new Instellingenfout([`${instelling}: ${waar}`]);
  }
}

/** Reads them; none when the setting is not there. Limits are those of BRON_VUM. @throws Instellingenfout */
export function readEnkeleBronnen(omgeving: NodeJS.ProcessEnv): EnkeleBron[] {
  const pad = omgeving[instelling];
  if (!pad) return [];
  const viaParty = oin.safeParse(omgeving['VUM_VIA_OIN']);
  if (!viaParty.success) throw new Instellingenfout(['VUM_VIA_OIN: ontbreekt, of is geen OIN']);
  return readLijst(pad).map(({ code, naam, url, oin: toParty, suwipartij }) => ({
    code, naam, adres: readBronadres({ ...omgeving, BRON_VUM_URL: url }, 'BRON_VUM', {}, { tijdslimietMs: 10_000, maxBytes: 32_000_000 }), partijen: { viaParty: viaParty.data, toParty, isSuwipartij: suwipartij },
  }));
}
