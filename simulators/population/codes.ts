// Code lists of the simulated parties, in the form that their own systems prescribe; the values are invented where no list is published.

/** One entry of a code list. */
export type Codewaarde = { readonly soort: string; readonly omschrijving: string };

/** Grounds in the doelgroepregister: two characters (CdGrondslagArbeidsbeperktheid). `wajong` marks the ground that is the Wajong. */
export const doelgroepgrondslagen = {
  participatiewet: '01',
  wajong: '02',
  wsw: '03',
  praktijkroute: '05',
} as const;

/** Werkinstrumenten of UWV WERKbedrijf; the message carries only the description. */
export const werkinstrumenten: readonly Codewaarde[] = [
  { soort: 'WFT', omschrijving: 'Werkfit maken' },
  { soort: 'NRW', omschrijving: 'Naar werk' },
  { soort: 'SNW', omschrijving: 'Training Succesvol naar werk' },
  { soort: 'SCH', omschrijving: 'Scholing voor een kansrijk beroep' },
  { soort: 'JBC', omschrijving: 'Jobcoach' },
];

/** Re-integratievoorzieningen of a gemeente: two characters (CdTypeRvGsd). */
export const voorzieningen: readonly Codewaarde[] = [
  { soort: '21', omschrijving: 'Loonkostensubsidie' },
  { soort: '26', omschrijving: 'Jobcoach of begeleiding op de werkplek' },
  { soort: '30', omschrijving: 'Training werknemersvaardigheden' },
  { soort: '31', omschrijving: 'Beroepsopleiding' },
  { soort: '34', omschrijving: 'Werkervaringsplaats' },
];

/** What a gemeente keeps in its own system only. */
export const eigenVoorzieningen: readonly Codewaarde[] = [
  { soort: 'TAAL', omschrijving: 'Taaltraining Nederlands' },
  { soort: 'SCHULDHULP', omschrijving: 'Schuldhulpverlening' },
  { soort: 'MAATWERK', omschrijving: 'Maatwerkbudget voor reiskosten' },
  { soort: 'LIFECOACH', omschrijving: 'Lifecoach' },
];

/** What social partners run. */
export const sociaalPartneraanbod: readonly Codewaarde[] = [
  { soort: 'LOOPBAANADVIES', omschrijving: 'Loopbaanadvies door de vakbond' },
  { soort: 'VAN_WERK_NAAR_WERK', omschrijving: 'Begeleiding van werk naar werk' },
  { soort: 'ONTWIKKELADVIES', omschrijving: 'Ontwikkeladvies' },
];

/** Crebo numbers of mbo programmes that persons follow. */
export const crebos: readonly string[] = ['25180', '25297', '25331', '25391', '25491', '25655'];

/** Number of a recognised leerbedrijf in a region: LB-AM26-001 and on. A region has at least three. */
export const leerbedrijfId = (amCode: string, volgnummer: number): string => `LB-${amCode}-${String(volgnummer).padStart(3, '0')}`;
