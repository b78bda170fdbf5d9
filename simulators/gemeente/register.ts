import { eigenVoorzieningen, voorzieningen } from '../population/codes.ts';
import { gemeenten } from '../../subgraphs/shared/referentie/referentie.ts';

/** The two suppliers of the simulated gemeenten. */
export type Dialect = 'open-product' | 'sociaal-domein';

/** One line of the register file, as the gemeente subgraph reads it. */
export type Registerregel = {
  gmCode: string;
  naam: string;
  url: string;
  dialect: Dialect;
  /** With open-product: identificaties of the zaaktypen that are services for work. */
  zaaktypen?: readonly string[];
  /** Name of the setting that holds the credential; null when the simulator asks for none. */
  sleutelInstelling: string | null;
};

/** Which supplier a gemeente has: about a third has the one for the sociaal domein, among them Eindhoven and Texel. */
export const dialectVan = (gmCode: string): Dialect => (Number(gmCode.slice(2)) % 3 === 1 ? 'sociaal-domein' : 'open-product');

const zaaktypen = Object.values({ ...voorzieningen, ...eigenVoorzieningen }).map(({ soort }) => soort);

/** First segment of the path of a gemeente; faults can be restricted to it. */
export const voorvoegselVan = (gmCode: string): string => gmCode.toLowerCase();

/**
 * The register of all 342 gemeenten, for the file that BRON_GEMEENTEN_BESTAND names.
 * @param baseUrl address of the simulator without trailing slash.
 * @param sleutelInstelling name of the setting with the credential, when the simulator was started with one.
 */
export const maakRegister = (baseUrl: string, sleutelInstelling: string | null = null): Registerregel[] =>
  gemeenten.map(({ gmCode, naam }) => {
    const dialect = dialectVan(gmCode);
    return { gmCode, naam, url: `${baseUrl}/${voorvoegselVan(gmCode)}`, dialect, ...dialect === 'open-product' ? { zaaktypen } : {}, sleutelInstelling };
  });
