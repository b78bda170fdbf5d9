import { generateKeyPairSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';

const bestandsnaam = 'ontwikkeluitgever.json';

const sleutelSchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().length(43), d: z.string().length(43) });

/** The private key of the development issuer, as a JWK. */
export type Ontwikkelsleutel = Readonly<z.infer<typeof sleutelSchema>>;

const isCode = (fout: unknown, code: string): boolean => z.object({ code: z.literal(code) }).safeParse(fout).success;

function leesTekst(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    if (isCode(fout, 'ENOENT')) return null;
    throw fout;
  }
}

// Whoever starts at the same moment writes a file of their own; a link is made once, and what it then names counts for all.
function schrijfAlsEerste(map: string, pad: string, nieuweId: () => string): void {
  mkdirSync(map, { recursive: true });
  const eigen = join(map, `.${bestandsnaam}.${nieuweId()}`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(eigen, `${JSON.stringify(privateKey.export({ format: 'jwk' }))}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(eigen, pad);
  } catch (fout) {
    if (!isCode(fout, 'EEXIST')) throw fout;
  } finally {
    rmSync(eigen);
  }
}

function leesOfMaak(map: string, nieuweId: () => string): string {
  const pad = join(map, bestandsnaam);
  const eerder = leesTekst(pad);
  if (eerder !== null) return eerder;
  schrijfAlsEerste(map, pad, nieuweId);
  return readFileSync(pad, 'utf8');
}

/**
 * Reads the key of the development issuer from a folder, and makes it there at first use; whoever uses the folder has the same key.
 * @param nieuweId gives a random UUID.
 * @throws Instellingenfout when the folder cannot be used, or holds something else under this name.
 */
export function readOntwikkelsleutel(map: string, nieuweId: () => string): Ontwikkelsleutel {
  let tekst: string;
  try {
    tekst = leesOfMaak(map, nieuweId);
  } catch {
    throw new Instellingenfout([`ONTWIKKEL_SLEUTELMAP: ${bestandsnaam} is daar niet te lezen of te schrijven`]);
  }
  try {
    return sleutelSchema.parse(JSON.parse(tekst));
  } catch {
    throw new Instellingenfout([`ONTWIKKEL_SLEUTELMAP: ${bestandsnaam} bevat geen sleutel van de ontwikkeluitgever; haal het bestand weg, dan komt er een nieuwe`]);
  }
}
