import { z } from 'zod';
import { Instellingenfout, geheelGetal, httpAdres, readSettings } from '../../subgraphs/shared/settings.ts';
import { ontwikkeluitgever, type Ontwikkeldelen } from './ontwikkeling.ts';

/** By what callers are recognised. */
export type Identiteitsinstellingen = {
  /** Where the issuer's keys are; `ontwikkeling`: the development issuer, whose key is in that folder. */
  readonly sleutels: { readonly soort: 'adres' | 'bestand' | 'ontwikkeling'; readonly plek: string };
  readonly uitgever: string;
  readonly publiek: string;
  readonly algoritmen: readonly string[];
  /** How often the issuer's keys are got again, in ms. */
  readonly verversingMs: number;
};

// Only signatures by a key pair: who can verify with a shared secret can also sign.
const algoritme = z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']);

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  IDENTITEIT_JWKS_URL: httpAdres.optional(),
  IDENTITEIT_JWKS_BESTAND: z.string().optional(),
  IDENTITEIT_JWKS_VERVERSING_MS: geheelGetal(300_000, 1_000),
  IDENTITEIT_UITGEVER: z.string().optional(),
  IDENTITEIT_PUBLIEK: z.string().default('loketgraaf'),
  IDENTITEIT_ALGORITMEN: z.string().default('RS256,PS256,ES256,EdDSA'),
  ONTWIKKEL_SLEUTELMAP: z.string().default('.data'),
});

type Gelezen = z.infer<typeof schema>;

const isVeilig = (url: string): boolean => url.startsWith('https:') || ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

function listFouten({ NODE_ENV, IDENTITEIT_JWKS_URL: url, IDENTITEIT_JWKS_BESTAND: bestand, IDENTITEIT_UITGEVER: uitgever, IDENTITEIT_ALGORITMEN: algoritmen }: Gelezen): string[] {
  const isProductie = NODE_ENV === 'production';
  const heeftSleutels = url !== undefined || bestand !== undefined;
  return [
    ...(isProductie && !heeftSleutels ? ['IDENTITEIT_JWKS_URL: ontbreekt, en IDENTITEIT_JWKS_BESTAND ook'] : []),
    ...(url !== undefined && bestand !== undefined ? ['IDENTITEIT_JWKS_BESTAND: naast IDENTITEIT_JWKS_URL; kies een van beide'] : []),
    ...(isProductie && url !== undefined && !isVeilig(url) ? ['IDENTITEIT_JWKS_URL: geen https-adres'] : []),
    ...((isProductie || heeftSleutels) && uitgever === undefined ? ['IDENTITEIT_UITGEVER: ontbreekt'] : []),
    ...(algoritmen.split(',').every((naam) => algoritme.safeParse(naam).success) ? [] : [`IDENTITEIT_ALGORITMEN: geen lijst, met komma's, van ${algoritme.options.join(', ')}`]),
  ];
}

const toSleutels = ({ IDENTITEIT_JWKS_URL: url, IDENTITEIT_JWKS_BESTAND: bestand, ONTWIKKEL_SLEUTELMAP: map }: Gelezen): Identiteitsinstellingen['sleutels'] => {
  if (url !== undefined) return { soort: 'adres', plek: url };
  return bestand === undefined ? { soort: 'ontwikkeling', plek: map } : { soort: 'bestand', plek: bestand };
};

/**
 * Reads by what callers are recognised. Without keys of an issuer that is the development issuer, which production refuses.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readIdentiteit(omgeving: NodeJS.ProcessEnv): Identiteitsinstellingen {
  const gelezen = readSettings(omgeving, schema);
  const fouten = listFouten(gelezen);
  if (fouten.length > 0) throw new Instellingenfout(fouten);
  const sleutels = toSleutels(gelezen);
  const gemeen = { sleutels, publiek: gelezen.IDENTITEIT_PUBLIEK, verversingMs: gelezen.IDENTITEIT_JWKS_VERVERSING_MS };
  return sleutels.soort === 'ontwikkeling'
    ? { ...gemeen, uitgever: ontwikkeluitgever, algoritmen: ['EdDSA'] }
    : { ...gemeen, uitgever: gelezen.IDENTITEIT_UITGEVER ?? '', algoritmen: gelezen.IDENTITEIT_ALGORITMEN.split(',') };
}

/** Reads where the development issuer keeps its key and for whom its tokens are. @throws Instellingenfout naming every wrong setting. */
export function readOntwikkeldelen(omgeving: NodeJS.ProcessEnv): Omit<Ontwikkeldelen, 'nieuweId'> {
  const { NODE_ENV, IDENTITEIT_PUBLIEK: publiek, ONTWIKKEL_SLEUTELMAP: map } = readSettings(omgeving, schema);
  return { map, publiek, isProductie: NODE_ENV === 'production' };
}
