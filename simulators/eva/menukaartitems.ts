// The items of the menukaart as every region has them. Amounts and names restate the EVA.RMT menukaart.

/** A menukaart item. `sleutel` is its registration code and the seed of its UUID; `variant` says where regions or gemeenten add their own. */
export type Menukaartitem = {
  readonly sleutel: string;
  readonly naam: string;
  readonly doel: string;
  readonly tegels: readonly string[];
  readonly doelgroepen: readonly string[];
  readonly klantkenmerken: readonly string[];
  readonly uitvoeringsvorm: string;
  /** Euro, as the menukaart states it; null where the regeling sets no amount. */
  readonly kosten: number | null;
  /** Value and unit (TrajectDuurEenheid). */
  readonly duur: readonly [number, string] | null;
  readonly voorwaarden: string | null;
  readonly variant: 'REGIO' | 'GEMEENTE' | null;
};

type Rest = Partial<Omit<Menukaartitem, 'sleutel' | 'naam' | 'doel' | 'tegels' | 'uitvoeringsvorm'>>;

const item = (sleutel: string, naam: string, doel: string, tegels: readonly string[], uitvoeringsvorm: string, rest: Rest = {}): Menukaartitem => ({
  sleutel, naam, doel, tegels, uitvoeringsvorm,
  doelgroepen: [], klantkenmerken: [], kosten: null, duur: null, voorwaarden: null, variant: null, ...rest,
});

const banenafspraak = ['ED12'];

/** Job seekers' items: with a ceiling, banenafspraak only, and what goes to another loket. */
export const menukaartitems: readonly Menukaartitem[] = [
  item('RMT-SOLL', 'Sollicitatievaardigheden', 'Leren solliciteren, in een groep of online.', ['EW04'], 'UV01', { klantkenmerken: ['KK08'], kosten: 2080, duur: [8, '02'], variant: 'REGIO' }),
  item('RMT-VERST', 'Versterken arbeidsmarktpositie', 'Belemmeringen op weg naar werk wegnemen.', ['EW04'], 'UV07', { klantkenmerken: ['KK06', 'KK12'], kosten: 3280, duur: [6, '03'], variant: 'REGIO' }),
  item('RMT-WERKFIT', 'Werkfitplek gemeente of sociaal ontwikkelbedrijf', 'Werkfit blijven tussen twee banen in.', ['EW04'], 'UV04', { doelgroepen: banenafspraak, klantkenmerken: ['KK10'], kosten: 1250, duur: [3, '03'], voorwaarden: 'Elke drie maanden wordt bezien of de plek nodig blijft; ten hoogste negen maanden.', variant: 'GEMEENTE' }),
  item('RMT-JOBCOACH', 'Jobcoaching werkfitbehoud of werk-naar-werk', 'Begeleiding om werk te houden of naar ander werk te gaan.', ['EW04', 'EW09'], 'UV07', { doelgroepen: banenafspraak, klantkenmerken: ['KK13'], kosten: 3000, duur: [6, '03'], voorwaarden: 'Alleen de meerkosten boven wat regulier beschikbaar is.' }),
  item('RMT-LOOPB', 'Arbeidsmarktoriëntatie en loopbaanbegeleiding', 'Zicht op eigen kwaliteiten en op kansrijke beroepen.', ['EW05'], 'UV07', { klantkenmerken: ['KK11'], kosten: 3280, duur: [4, '03'], variant: 'REGIO' }),
  item('RMT-PLK-PV', 'Mbo-praktijkverklaring (derde leerweg)', 'Delen van een mbo-opleiding leren in de praktijk van een bedrijf.', ['EW06'], 'UV03', { klantkenmerken: ['KK09'], kosten: 750, duur: [6, '03'], voorwaarden: 'Bij een erkend leerbedrijf, ten hoogste negen maanden.' }),
  item('RMT-PLK-CERT', 'Mbo-certificaat', 'Een certificaat voor een deel van een mbo-opleiding.', ['EW06'], 'UV03', { klantkenmerken: ['KK09'], kosten: 1750, duur: [9, '03'], voorwaarden: 'Bij een erkend leerbedrijf, ten hoogste negen maanden.' }),
  item('RMT-PLK-DIPL', 'Mbo-diploma', 'Een mbo-diploma via praktijkleren.', ['EW06'], 'UV03', { klantkenmerken: ['KK09'], kosten: 2050, duur: [9, '03'], voorwaarden: 'Bij een erkend leerbedrijf, ten hoogste negen maanden.' }),
  item('RMT-SCHOL', 'Scholing naar beroep of functie', 'Een opleiding met een erkend certificaat of diploma.', ['EW06'], 'UV02', { klantkenmerken: ['KK07', 'KK09'], kosten: 5000, duur: [12, '03'], variant: 'REGIO' }),
  item('RMT-VAARD', 'Functiegerichte vaardigheidstraining', 'Een korte training voor een bepaalde functie.', ['EW06'], 'UV01', { klantkenmerken: ['KK07'], kosten: 1750, duur: [6, '02'], variant: 'REGIO' }),
  item('RMT-BEGSCH', 'Begeleiding bij scholing', 'Extra begeleiding om een opleiding af te maken.', ['EW06'], 'UV07', { klantkenmerken: ['KK05', 'KK09'], kosten: 3920, duur: [9, '03'] }),
  item('RMT-MATCH', 'Matching', 'In contact komen met werkgevers die mensen zoeken.', ['EW07'], 'UV07', { klantkenmerken: ['KK14'], kosten: 3200, duur: [6, '03'], variant: 'REGIO' }),
  item('RMT-MAATW', 'Maatwerkbudget', 'Bijkomende kosten op weg naar werk, zoals reiskosten.', ['EW08'], 'UV11', { klantkenmerken: ['KK03'], kosten: 1000, voorwaarden: 'In overeenstemming met het team: een tweede partij stemt in.' }),
  item('RMT-ZOEK', 'Activeren breder zoekgedrag', 'Buiten het eigen beroep leren zoeken.', ['EW05', 'EW07'], 'UV07', { klantkenmerken: ['KK11', 'KK12'], duur: [6, '02'] }),
  item('RMT-HULP', 'Hulp bij solliciteren', 'Samen brieven en profielen maken.', ['EW04', 'EW07'], 'UV07', { klantkenmerken: ['KK08'], duur: [4, '02'] }),
  item('RMT-GRENS', 'Grensoverschrijdende bemiddeling', 'Werk vinden over de grens.', ['EW07'], 'UV10', { klantkenmerken: ['KK14'] }),
  item('RMT-ONTM', 'Ontmoetingen met werkgevers', 'Kennismaken met werkgevers uit de regio.', ['EW05', 'EW07'], 'UV04', { klantkenmerken: ['KK14'], duur: [1, '01'], variant: 'REGIO' }),
  item('RMT-COACH', 'Job- of lifecoach', 'Begeleiding bij werk en wat daaromheen speelt.', ['EW03', 'EW09'], 'UV07', { klantkenmerken: ['KK01', 'KK13'], duur: [6, '03'] }),
  item('RMT-WERKPLEK', 'Werkplekaanpassing', 'De werkplek passend maken.', ['EW08'], 'UV11', { doelgroepen: ['ED04'], klantkenmerken: ['KK02'] }),
  item('RMT-SCHULD', 'Schuldhulpverlening', 'Warme overdracht naar de schuldhulpverlening.', ['EW03'], 'UV10', { klantkenmerken: ['KK03'], variant: 'GEMEENTE' }),
  item('RMT-WMO', 'Maatschappelijke ondersteuning (Wmo)', 'Warme overdracht naar het Wmo-loket.', ['EW03'], 'UV10', { klantkenmerken: ['KK01', 'KK02'], variant: 'GEMEENTE' }),
  item('RMT-TAAL', 'Taalonderwijs', 'Warme overdracht naar het taalhuis.', ['EW03', 'EW06'], 'UV10', { klantkenmerken: ['KK05'], variant: 'GEMEENTE' }),
  item('BA-NORISK', 'No-riskpolis', 'Vergoeding van loon bij ziekte.', ['EW08'], 'UV08', { doelgroepen: banenafspraak }),
  item('BA-LOONDISP', 'Loondispensatie', 'Tijdelijk minder loon dan het minimumloon, naar prestatie.', ['EW08'], 'UV08', { doelgroepen: banenafspraak, voorwaarden: 'Alleen voor wie onder de Wajong valt.' }),
  item('BA-LKS', 'Loonkostensubsidie', 'Aanvulling op het loon naar loonwaarde.', ['EW08'], 'UV08', { doelgroepen: banenafspraak }),
  item('BA-WERKFIT', 'Werkfit houden', 'Dienstverlening om werkfit te blijven.', ['EW04', 'EW09'], 'UV07', { doelgroepen: banenafspraak, klantkenmerken: ['KK06', 'KK10'], duur: [6, '03'] }),
];

/** Regular provisions that come first where a person can actually use them (voorliggende voorzieningen). */
export const voorliggendeItems: readonly Menukaartitem[] = [
  item('VV-FONDS', 'Ontwikkeladvies en scholing van O&O-fonds', 'Scholing die het fonds van de sector betaalt.', ['EW06'], 'UV08', { doelgroepen: ['ED14'], klantkenmerken: ['KK07'] }),
  item('VV-WW-SCHOL', 'Scholing vanuit UWV voor WW-gerechtigden', 'Scholing naar een kansrijk beroep uit het reguliere budget van UWV.', ['EW06'], 'UV02', { doelgroepen: ['DD05'], klantkenmerken: ['KK09'], kosten: 2500, duur: [12, '03'] }),
  item('VV-UWV-TRAIN', 'Online trainingen van UWV', 'Gratis webinars en trainingen over solliciteren.', ['EW04'], 'UV01', { doelgroepen: ['DD04', 'DD05'], klantkenmerken: ['KK08'], kosten: 0, duur: [2, '04'] }),
  item('VV-PW', 'Re-integratie Participatiewet', 'Begeleiding naar werk door de gemeente.', ['EW04', 'EW07'], 'UV07', { doelgroepen: ['DD02'], klantkenmerken: ['KK06'], duur: [6, '03'], variant: 'GEMEENTE' }),
  item('VV-LEVENLANG', 'Levenlanglerenkrediet', 'Lenen voor een opleiding.', ['EW06'], 'UV08', { klantkenmerken: ['KK09'] }),
];

/** For employers (IT02): only on DW tiles. */
export const werkgeversitems: readonly Menukaartitem[] = [
  item('WG-ADVIES', 'Bedrijfsadvies inclusief werk', 'Advies over werk anders organiseren.', ['DW01', 'DW02'], 'UV06', { variant: 'REGIO' }),
  item('WG-WERVING', 'Werving en voorselectie', 'Kandidaten vinden voor een vacature.', ['DW07', 'DW08'], 'UV10', { variant: 'REGIO' }),
  item('WG-PROFIEL', 'Functiecreatie en jobcarving', 'Taken anders verdelen zodat nieuwe functies ontstaan.', ['DW06'], 'UV06'),
  item('WG-LEERWERK', 'Leerwerkplek inrichten', 'Hulp bij de erkenning als leerbedrijf.', ['DW04'], 'UV10'),
  item('WG-PROEF', 'Proefplaatsing', 'Kennismaken op de werkvloer met behoud van uitkering.', ['DW05', 'DW09'], 'UV08', { duur: [2, '03'] }),
  item('WG-NORISK', 'No-riskpolis voor werkgevers', 'Zekerheid bij ziekte van de werknemer.', ['DW09'], 'UV08'),
  item('WG-NAZORG', 'Begeleiding na plaatsing', 'Een vast aanspreekpunt na de start.', ['DW10'], 'UV07', { variant: 'REGIO' }),
  item('WG-ORIENT', 'Kennismaking met sectoren', 'Bedrijfsbezoeken en banenmarkten.', ['DW03'], 'UV04'),
];
