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
export const werkinstrumenten = {
  werkfit: { soort: 'WFT', omschrijving: 'Werkfit maken' },
  naarWerk: { soort: 'NRW', omschrijving: 'Naar werk' },
  succesvolNaarWerk: { soort: 'SNW', omschrijving: 'Training Succesvol naar werk' },
  scholing: { soort: 'SCH', omschrijving: 'Scholing voor een kansrijk beroep' },
  jobcoach: { soort: 'JBC', omschrijving: 'Jobcoach' },
} as const satisfies Record<string, Codewaarde>;

/** Re-integratievoorzieningen of a gemeente: two characters (CdTypeRvGsd). */
export const voorzieningen = {
  loonkostensubsidie: { soort: '21', omschrijving: 'Loonkostensubsidie' },
  begeleiding: { soort: '26', omschrijving: 'Jobcoach of begeleiding op de werkplek' },
  training: { soort: '30', omschrijving: 'Training werknemersvaardigheden' },
  beroepsopleiding: { soort: '31', omschrijving: 'Beroepsopleiding' },
  werkervaringsplaats: { soort: '34', omschrijving: 'Werkervaringsplaats' },
} as const satisfies Record<string, Codewaarde>;

/** What a gemeente keeps in its own system only. */
export const eigenVoorzieningen = {
  taal: { soort: 'TAAL', omschrijving: 'Taaltraining Nederlands' },
  schuldhulp: { soort: 'SCHULDHULP', omschrijving: 'Schuldhulpverlening' },
  maatwerk: { soort: 'MAATWERK', omschrijving: 'Maatwerkbudget voor reiskosten' },
  lifecoach: { soort: 'LIFECOACH', omschrijving: 'Lifecoach' },
} as const satisfies Record<string, Codewaarde>;

/** What social partners run. */
export const sociaalPartneraanbod = {
  loopbaanadvies: { soort: 'LOOPBAANADVIES', omschrijving: 'Loopbaanadvies door de vakbond' },
  vanWerkNaarWerk: { soort: 'VAN_WERK_NAAR_WERK', omschrijving: 'Begeleiding van werk naar werk' },
  ontwikkeladvies: { soort: 'ONTWIKKELADVIES', omschrijving: 'Ontwikkeladvies' },
} as const satisfies Record<string, Codewaarde>;

/** Crebo numbers of mbo programmes that persons follow. */
export const crebos = { kok: '25180', verkoper: '25297', schoonmaak: '25331', logistiek: '25391', zorg: '25491', techniek: '25655' } as const;

/** Number of a recognised leerbedrijf in a region: LB-AM26-001 and on. A region has at least three. */
export const leerbedrijfId = (amCode: string, volgnummer: number): string => `LB-${amCode}-${String(volgnummer).padStart(3, '0')}`;
