/** The code lists that EVA answers, by the name of their list endpoint: code and description as VNG publishes them. */
export const codelijsten = {
  tile: [
    ['EW01', 'Melding'], ['EW02', 'Diagnostiek'], ['EW03', 'Maatschappelijk fit'], ['EW04', 'Werk fit'], ['EW05', 'Oriëntatie'],
    ['EW06', 'Opleiden'], ['EW07', 'Bemiddeling'], ['EW08', 'Plaatsing'], ['EW09', 'Nazorg'],
    ['DW01', 'Voorzorg'], ['DW02', 'Werkgever contact'], ['DW03', 'Oriëntatie'], ['DW04', 'Opleiden'], ['DW05', 'Kandidaat fit'],
    ['DW06', 'Opstellen werkprofiel'], ['DW07', 'Werving en selectie'], ['DW08', 'Bemiddeling'], ['DW09', 'Plaatsing'], ['DW10', 'Nazorg'],
  ],
  targetGroup: [
    ['DD01', 'Geen uitkering'], ['DD02', 'Participatiewet (Bijstand, IOAW, IOAZ)'], ['DD03', 'Wajong'], ['DD04', 'WAO, WIA, WAZ'],
    ['DD05', 'WW, IOW'], ['DD06', 'Ondernemer met personeel'], ['DD07', 'Zelfstandige ondernemer (ZZP)'], ['DD08', 'Met werkloosheid bedreigd'],
    ['ED01', 'Jongeren tot 27 jaar'], ['ED02', '50-plussers'], ['ED03', '(Vermoedelijk) Verstandelijke beperking (IQ 50-85)'],
    ['ED04', '(Vermoedelijk) Arbeidsbeperkten'], ['ED05', 'Statushouders'], ['ED06', 'Migranten'], ['ED07', '(Ex) Ondernemers'],
    ['ED08', 'Dak- en thuislozen'], ['ED09', 'Laaggeletterden en analfabeten'], ['ED10', 'ZZP-er'], ['ED11', 'Met werkloosheid bedreigd'],
    ['ED12', 'Banenafspraak (doelgroepregister)'], ['ED13', 'NUG-ers'], ['ED14', 'Medewerkers'],
  ],
  clientCharacteristic: [
    ['KK01', 'Psychosociale aandachtspunten'], ['KK02', 'Lichamelijke aandachtspunten'], ['KK03', 'Praktische aandachtspunten'],
    ['KK04', 'Sociale en culturele vaardigheden'], ['KK05', 'Basisvaardigheden'], ['KK06', 'Basis werknemersvaardigheden'],
    ['KK07', 'Toekomstige werknemersvaardigheden'], ['KK08', 'Sollicitatievaardigheden'],
    ['KK09', 'Diplomeren, certificeren en praktijkverklaring'], ['KK10', 'Werkervaring'],
    ['KK11', 'Beroepskeuze, beroepsvoorkeur en beroepsoriëntatie'], ['KK12', 'Willen en geloven in eigen kunnen'],
    ['KK13', 'Zelfregie / zelfsturing'], ['KK14', 'Sociale steun en netwerk'],
  ],
  implementation: [
    ['UV01', '(Bij)scholing'], ['UV02', 'Opleiding'], ['UV03', 'Leerwerktraject'], ['UV04', '(Vrijwilligers)werk'], ['UV05', 'Vragenlijst'],
    ['UV06', 'Onderzoek'], ['UV07', 'Coaching'], ['UV08', 'Subsidie/Voucher'], ['UV09', 'Tolken/Vertalen'], ['UV10', 'Verwijzing'],
    ['UV11', 'Materiële ondersteuning'],
  ],
  groupForm: [['GV01', 'Individueel'], ['GV02', 'Groep']],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

const namen: ReadonlyMap<string, string> = new Map(Object.values(codelijsten).flat().map(([code, naam]) => [code, naam]));

/** The description of a code; null for a code that no list has. */
export const naamVanCode = (code: string): string | null => namen.get(code) ?? null;
