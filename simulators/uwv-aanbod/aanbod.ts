import { listGemeenten, regios, type Regio } from '../../subgraphs/shared/referentie/referentie.ts';
import { evaUuid } from '../population/eva-uuid.ts';

type Soort = {
  readonly sleutel: string | null;
  readonly naam: string;
  readonly omschrijving: string;
  readonly tegel: string;
  readonly uitvoeringsvorm: string;
  readonly doelgroepen: readonly string[];
  readonly klantkenmerken: readonly string[];
  readonly kostenEuro: number | null;
  readonly duurWeken: number | null;
};

const soorten: readonly Soort[] = [
  { sleutel: 'RMT-SOLL', naam: 'Training Succesvol naar werk', omschrijving: 'In zes bijeenkomsten leren solliciteren en netwerken.', tegel: 'EW04', uitvoeringsvorm: 'UV01', doelgroepen: ['DD05'], klantkenmerken: ['KK08'], kostenEuro: 1640, duurWeken: 6 },
  { sleutel: 'RMT-VERST', naam: 'Werkfit maken', omschrijving: 'Begeleiding voor wie nog niet klaar is om te solliciteren.', tegel: 'EW04', uitvoeringsvorm: 'UV07', doelgroepen: ['DD03', 'DD04'], klantkenmerken: ['KK06', 'KK12'], kostenEuro: 3150, duurWeken: 26 },
  { sleutel: 'RMT-LOOPB', naam: 'Loopbaanadvies bij het werkplein', omschrijving: 'Zicht op kansrijke beroepen in de regio.', tegel: 'EW05', uitvoeringsvorm: 'UV07', doelgroepen: ['DD05', 'DD08'], klantkenmerken: ['KK11'], kostenEuro: 900, duurWeken: 8 },
  { sleutel: 'RMT-SCHOL', naam: 'Scholing voor een kansrijk beroep', omschrijving: 'Vergoeding van een opleiding naar een beroep met tekorten.', tegel: 'EW06', uitvoeringsvorm: 'UV02', doelgroepen: ['DD05'], klantkenmerken: ['KK07', 'KK09'], kostenEuro: 4800, duurWeken: 40 },
  { sleutel: 'RMT-JOBCOACH', naam: 'Jobcoach op de werkplek', omschrijving: 'Begeleiding om werk te houden.', tegel: 'EW09', uitvoeringsvorm: 'UV07', doelgroepen: ['DD03', 'ED12'], klantkenmerken: ['KK13'], kostenEuro: 2900, duurWeken: 26 },
  { sleutel: null, naam: 'Meet & Greet met werkgevers', omschrijving: 'Maandelijkse kennismaking, alleen bij UWV bekend.', tegel: 'EW07', uitvoeringsvorm: 'UV04', doelgroepen: [], klantkenmerken: ['KK14'], kostenEuro: null, duurWeken: null },
];

/** How many places of an offer, by its number, are taken by requests. */
type Bezet = (nummer: string) => number;

/** Varies per region and offer without chance, so that equal questions have equal answers. */
const wissel = (regio: Regio, volgnummer: number, tot: number): number => (Number(regio.amCode.slice(2)) * 7 + volgnummer * 5) % tot;

const regel = (regio: Regio, soort: Soort, volgnummer: number, bezet: Bezet) => {
  const { sleutel, ...velden } = soort;
  const nummer = `UWV-${regio.amCode}-${String(volgnummer + 1).padStart(2, '0')}`;
  return {
    nummer,
    uuidInstrument: sleutel && evaUuid(sleutel),
    ...velden,
    aanbieder: 'UWV WERKbedrijf',
    gemeenten: volgnummer === 5 ? listGemeenten(regio.amCode).slice(0, 3).map(({ gmCode }) => gmCode) : null,
    vrijePlaatsen: volgnummer === 3 ? null : wissel(regio, volgnummer, 12) - bezet(nummer),
    wachttijdWeken: wissel(regio, volgnummer, 5),
    erkendLeerbedrijf: null,
    begindatum: '2025-01-01',
    einddatum: null,
  };
};

/** UWV's offer in the regions that exist, in the order asked, with the places that requests left free. */
export const listAanbod = (amCodes: readonly string[], bezet: Bezet = () => 0) => amCodes.flatMap((amCode) => regios
  .filter((regio) => regio.amCode === amCode)
  .map((regio) => ({ regio: amCode, aanbod: soorten.map((soort, volgnummer) => regel(regio, soort, volgnummer, bezet)) })));
