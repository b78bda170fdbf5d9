import { eigenVoorzieningen, voorzieningen } from '../population/codes.ts';
import { gemeenten } from '../../subgraphs/shared/referentie/referentie.ts';

/** The two suppliers of the simulated gemeenten. */
export type Dialect = 'open-product' | 'sociaal-domein';

/** How a gemeente wants requests made, as the gemeente subgraph reads it. */
type Aanvraaginstellingen = {
  bronorganisatie: string;
  zaaktype: string;
  roltype: string;
  statustypeEinde: string;
  resultaattypen: { toegekend: string; afgewezen: string; ingetrokken: string };
};

/** One line of the register file, as the gemeente subgraph reads it. */
export type Registerregel = {
  gmCode: string;
  naam: string;
  url: string;
  dialect: Dialect;
  /** With open-product: identificaties of the zaaktypen that are services for work. */
  zaaktypen?: readonly string[];
  /** With open-product: how it wants requests made. */
  aanvragen?: Aanvraaginstellingen;
  /** Name of the setting that holds the credential; null when the simulator asks for none. */
  sleutelInstelling: string | null;
};

/** Which supplier a gemeente has: about a third has the one for the sociaal domein, among them Eindhoven and Texel. */
export const dialectVan = (gmCode: string): Dialect => (Number(gmCode.slice(2)) % 3 === 1 ? 'sociaal-domein' : 'open-product');

/** What a request from a plan is, whatever the instrument. */
export const aanvraagzaaktype = { soort: 'WERKPLAN', omschrijving: 'Instrument uit een werkplan' } as const;

const zaaktypen = [...Object.values({ ...voorzieningen, ...eigenVoorzieningen }), aanvraagzaaktype].map(({ soort }) => soort);

/** A number in the form of an RSIN, of nobody: the digits of the gemeente, and a last digit so that it passes the elfproef. */
function rsinVan(gmCode: string): string {
  const begin = [0, 10, 20].map((vulling) => `${String(vulling).padStart(4, '0')}${gmCode.slice(2)}`)
    .map((cijfers) => [cijfers, [...cijfers].reduce((som, cijfer, plaats) => som + Number(cijfer) * (9 - plaats), 0) % 11] as const);
  const [cijfers, laatste] = begin.find(([, rest]) => rest < 10) ?? ['00000000', 0];
  return `${cijfers}${laatste}`;
}

/** How a gemeente with open-product wants requests made. @param basis its address, without trailing slash. */
export function aanvragenVan(basis: string, gmCode: string): Aanvraaginstellingen {
  const catalogus = `${basis}/catalogi/api/v1`;
  return {
    bronorganisatie: rsinVan(gmCode),
    zaaktype: `${catalogus}/zaaktypen/${aanvraagzaaktype.soort}`,
    roltype: `${catalogus}/roltypen/BELANGHEBBENDE`,
    statustypeEinde: `${catalogus}/statustypen/AFGESLOTEN`,
    resultaattypen: { toegekend: `${catalogus}/resultaattypen/TOEGEKEND`, afgewezen: `${catalogus}/resultaattypen/AFGEWEZEN`, ingetrokken: `${catalogus}/resultaattypen/INGETROKKEN` },
  };
}

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
    const url = `${baseUrl}/${voorvoegselVan(gmCode)}`;
    return { gmCode, naam, url, dialect, ...dialect === 'open-product' ? { zaaktypen, aanvragen: aanvragenVan(url, gmCode) } : {}, sleutelInstelling };
  });
