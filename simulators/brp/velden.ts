// The fields that BRP API Personen 2 lets an asker name for a person, as a tree; restated from the published field list.

type Boom = { readonly [veld: string]: Boom };

const bladen = (...namen: string[]): Boom => Object.fromEntries(namen.map((naam) => [naam, {}]));

const waarde = bladen('code', 'omschrijving');
const datum = bladen('langFormaat', 'type', 'datum', 'onbekend', 'jaar', 'maand');
const gebeurtenis: Boom = { datum, land: waarde, plaats: waarde };
const naam: Boom = { adellijkeTitelPredicaat: { ...waarde, soort: {} }, ...bladen('geslachtsnaam', 'voorletters', 'voornamen', 'voorvoegsel') };
const bsn = bladen('burgerservicenummer');
const gerelateerde: Boom = { ...bsn, geboorte: gebeurtenis, naam };

const adresBinnenland: Boom = {
  aanduidingBijHuisnummer: waarde,
  ...bladen('huisletter', 'huisnummer', 'huisnummertoevoeging', 'korteStraatnaam', 'officieleStraatnaam', 'postcode', 'woonplaats', 'locatiebeschrijving'),
};

const verblijfplaatsBinnenland: Boom = {
  type: {}, datumIngangGeldigheid: datum, datumVan: datum, functieAdres: waarde, verblijfadres: adresBinnenland,
  ...bladen('adresseerbaarObjectIdentificatie', 'nummeraanduidingIdentificatie'),
};

const adresseringBinnenland: Boom = {
  aanschrijfwijze: bladen('aanspreekvorm', 'naam'), ...bladen('adresregel1', 'adresregel2', 'aanhef', 'gebruikInLopendeTekst'),
};

const persoon: Boom = {
  ...bsn,
  ...bladen('aNummer', 'leeftijd', 'indicatieCurateleRegister'),
  adressering: { ...adresseringBinnenland, adresregel3: {}, land: waarde },
  adresseringBinnenland,
  datumEersteInschrijvingGBA: datum,
  datumInschrijvingInGemeente: datum,
  europeesKiesrecht: { aanduiding: waarde, einddatumUitsluiting: datum },
  geboorte: gebeurtenis,
  gemeenteVanInschrijving: waarde,
  geslacht: waarde,
  gezag: { type: {}, minderjarige: bsn, ouders: bsn, ouder: bsn, derde: bsn, derden: bsn },
  immigratie: {
    datumVestigingInNederland: datum, landVanwaarIngeschreven: waarde, ...bladen('indicatieVestigingVanuitBuitenland', 'vanuitVerblijfplaatsOnbekend'),
  },
  indicatieGezagMinderjarige: waarde,
  kinderen: gerelateerde,
  naam: { ...naam, volledigeNaam: {}, aanduidingNaamgebruik: waarde },
  nationaliteiten: { redenOpname: waarde, type: {}, datumIngangGeldigheid: datum, nationaliteit: waarde },
  ouders: { ...gerelateerde, datumIngangFamilierechtelijkeBetrekking: datum, geslacht: waarde, ouderAanduiding: {} },
  overlijden: gebeurtenis,
  partners: {
    ...gerelateerde, geslacht: waarde, soortVerbintenis: waarde, aangaanHuwelijkPartnerschap: gebeurtenis, ontbindingHuwelijkPartnerschap: { datum },
  },
  uitsluitingKiesrecht: { einddatum: datum, uitgeslotenVanKiesrecht: {} },
  verblijfplaats: {
    ...verblijfplaatsBinnenland,
    verblijfadres: { ...adresBinnenland, land: waarde, ...bladen('regel1', 'regel2', 'regel3') },
  },
  verblijfplaatsBinnenland,
  verblijfstitel: { aanduiding: waarde, datumEinde: datum, datumIngang: datum },
};

/** Whether a path (dots between the steps) names a field that may be asked for. Fields that come of themselves may not. */
export const isVeld = (pad: string): boolean => {
  let boom: Boom | undefined = persoon;
  for (const stap of pad.split('.')) boom = boom && Object.hasOwn(boom, stap) ? boom[stap] : undefined;
  return boom !== undefined;
};
