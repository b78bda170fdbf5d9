import { createHash, createHmac, createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { findRegio } from '../../subgraphs/shared/referentie/referentie.ts';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import { readOntwikkelsleutel } from './ontwikkelsleutel.ts';
import { partijen, type Partij, type Rol } from './rollen.ts';

/** Who a token is made for; what is not given is what this role usually has. */
export type Tokenverzoek = {
  readonly rol: Rol;
  /** Code of an arbeidsmarktregio; null is none, as a citizen has. */
  readonly regio: string | null;
  readonly partij?: Partij;
  readonly doelen?: readonly string[];
  readonly loket?: string;
  /** Of a citizen, and of no other. */
  readonly bsn?: string;
  /** How long it is valid, in ms; a working day of 8 hours by default. */
  readonly geldigMs?: number;
  /** Moment at which it is given out, in ms since 1970. */
  readonly moment: number;
};

/** The issuer that development and demonstration have in place of a real one. */
export type Ontwikkeluitgever = {
  /** The key set that it publishes, as JSON. */
  readonly jwks: string;
  readonly maakToken: (verzoek: Tokenverzoek) => Promise<string>;
};

/** Where the development issuer keeps its key, and for whom its tokens are. */
export type Ontwikkeldelen = { readonly map: string; readonly publiek: string; readonly isProductie: boolean; readonly nieuweId: () => string };

/** The name under which the development issuer gives out tokens. */
export const ontwikkeluitgever = 'https://ontwikkeling.loketgraaf.invalid';

const achtUurMs = 8 * 3_600_000;

const standaardDoelen: Readonly<Record<Rol, readonly string[]>> = {
  loket: ['werkplan', 'intake', 'aanmelding', 'werkgeversdienstverlening', 'catalogus'],
  arrangeur: ['werkplan', 'intake', 'aanmelding', 'banenafspraak', 'matching', 'werkgeversdienstverlening', 'catalogus'],
  wsp: ['matching', 'werkgeversdienstverlening', 'catalogus'],
  data: ['catalogus'],
  burger: ['eigen-gegevens', 'toestemming'],
  functionaris: ['toezicht', 'catalogus'],
};

const standaardPartij = (rol: Rol): Partij => {
  if (rol === 'burger') return 'BURGER';
  return rol === 'wsp' ? 'WERKGEVERSSERVICEPUNT' : 'WERKCENTRUM';
};

/** The loket of a region where who works for a party is taken to sit: of gemeenten that of the centre, of SBB the leerwerkloket. Funds have none. */
function standaardLoket(partij: Partij, regio: string | null): string | null {
  const centrum = regio === null ? undefined : findRegio(regio);
  if (centrum === undefined || partij === 'OOFONDS' || partij === 'BURGER') return null;
  if (partij === 'GEMEENTE') return `${regio}-GEMEENTE-${centrum.centrumgemeente}`;
  return `${regio}-${partij === 'SBB' ? 'LEERWERKLOKET' : partij}`;
}

/** Who sits at a loket. */
const metLoket: ReadonlySet<Rol> = new Set(['loket', 'arrangeur', 'wsp']);

/** Made-up OINs: no organisation has these. */
const oinVan = (partij: Partij): string => `0000000999999999${String(partijen.indexOf(partij) + 1).padStart(4, '0')}`;

/**
 * The claims of a token in development.
 * @param toPseudoniem makes of a BSN what nobody can read it from.
 */
export function toClaims({ rol, regio, partij = standaardPartij(rol), doelen = standaardDoelen[rol], loket, bsn }: Tokenverzoek, toPseudoniem: (bsn: string) => string): Record<string, unknown> {
  return {
    sub: bsn === undefined ? ['ontwikkel', rol, regio ?? 'landelijk', partij].join('-') : `burger-${toPseudoniem(bsn)}`,
    organisatie: oinVan(partij),
    partij,
    rol,
    regios: regio === null ? [] : [regio],
    loket: loket ?? (metLoket.has(rol) ? standaardLoket(partij, regio) : null),
    doelen,
    ...(bsn === undefined ? {} : { bsn }),
  };
}

/**
 * Makes the development issuer. Its key is in a file, so that processes that share the folder share the issuer.
 * @throws Instellingenfout in production, or when the folder cannot be used.
 */
export function createOntwikkeluitgever({ map, publiek, isProductie, nieuweId }: Ontwikkeldelen): Ontwikkeluitgever {
  if (isProductie) throw new Instellingenfout(['NODE_ENV: de ontwikkeluitgever draait niet in productie']);
  const sleutel = readOntwikkelsleutel(map, nieuweId);
  const { d: geheim, ...openbaar } = sleutel;
  const kid = createHash('sha256').update(openbaar.x).digest('base64url').slice(0, 16);
  const privateKey = createPrivateKey({ key: sleutel, format: 'jwk' });
  const toPseudoniem = (bsn: string): string => createHmac('sha256', geheim).update(bsn).digest('base64url').slice(0, 16);
  return {
    jwks: JSON.stringify({ keys: [{ ...openbaar, kid, alg: 'EdDSA', use: 'sig' }] }),
    maakToken: (verzoek) => new SignJWT(toClaims(verzoek, toPseudoniem))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
      .setIssuer(ontwikkeluitgever)
      .setAudience(publiek)
      .setIssuedAt(Math.floor(verzoek.moment / 1_000))
      .setExpirationTime(Math.floor((verzoek.moment + (verzoek.geldigMs ?? achtUurMs)) / 1_000))
      .sign(privateKey),
  };
}
