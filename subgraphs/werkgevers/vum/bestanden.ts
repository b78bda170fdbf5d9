import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Instellingenfout } from '../../shared/settings.ts';
import { eigenVacature, eigenWerkzoekende, type EigenVacature, type EigenWerkzoekende } from './contract.ts';

const hoogstensGenoemd = 20;

function leesJson(instelling: string, pad: string): readonly unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch {
    throw new Instellingenfout([`${instelling}: niet te lezen als JSON-lijst`]);
  }
}

/** Names only what the contract names: a property that it does not have could be anything. */
function leesLijst<T>(instelling: string, pad: string, schema: z.ZodType<T>): readonly T[] {
  const fouten: string[] = [];
  const goed: T[] = [];
  for (const [index, object] of leesJson(instelling, pad).entries()) {
    const gelezen = schema.safeParse(object);
    if (gelezen.success) goed.push(gelezen.data);
    else fouten.push(`${instelling} [${index}] ${[...new Set(gelezen.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`.trim()))].join(', ')}`);
  }
  if (fouten.length > hoogstensGenoemd) fouten.splice(hoogstensGenoemd, Infinity, `${instelling}: en nog ${fouten.length - hoogstensGenoemd} die niet kloppen`);
  if (fouten.length > 0) throw new Instellingenfout(fouten);
  return goed;
}

/**
 * Reads profiles (Werkzoekende of VUM v3) from a JSON file.
 * @param instelling the setting that names the file, for the message.
 * @throws Instellingenfout naming by index each that does not hold to the contract, and where; never what stands there.
 */
export const readWerkzoekenden = (instelling: string, pad: string): readonly EigenWerkzoekende[] => leesLijst(instelling, pad, eigenWerkzoekende);

/** Reads vacancies (Vacature of VUM v3) from a JSON file; as readWerkzoekenden. */
export const readVacatures = (instelling: string, pad: string): readonly EigenVacature[] => leesLijst(instelling, pad, eigenVacature);
