/** Where the letters say who is responsible: what journeys expect to be told, per situation. */
export const gronden = {
  BEDREIGD_MET_ONTSLAG: 'Brief 001, regel 278-279 en 1539-1544; art. 30a lid 1b Wet SUWI',
  WW: 'Brief 001, regel 1545; brief 003, regel 415-416',
  WIA: 'Brief 003, regel 415-416',
  JONGERE: 'Brief 001, regel 1551 en 1557',
  BIJSTAND: 'Brief 001, regel 1552 en 1558; brief 003, regel 416-417',
  ONDERNEMER_MET_TE_WEINIG_INKOMEN: 'Brief 001, regel 1553-1554 en 1559',
  NIET_UITKERINGSGERECHTIGD: 'Brief 001, regel 1554-1555 en 1559; brief 003, regel 417',
} as const;

const opVerzoek = (situatie: keyof typeof gronden): string | null => (situatie === 'BEDREIGD_MET_ONTSLAG' ? 'UWV' : null);

/** One party is responsible, by these rows of the table. */
export const bepaald = (partij: string, ...situaties: readonly (keyof typeof gronden)[]): object =>
  ({ uitkomst: 'BEPAALD', rijen: situaties.map((situatie) => ({ situatie, partij, opVerzoek: opVerzoek(situatie), grondslag: { vindplaats: gronden[situatie] } })), ontbrekend: [] });

/** Nobody can say yet: these are questions for the intake. */
export const nogTeVragen = (...feiten: readonly string[]): object => ({ uitkomst: 'ONBEKEND', ontbrekend: feiten.map((feit) => ({ feit, bron: null })) });

/** The packages of a row of the table of aanspreekpunten, with whether UWV's regular services come along. */
export const pakketten = (persona: string, metReguliereDienstverleningUwv: boolean, ...codes: readonly string[]): object => ({ persona, pakketten: codes.map((code) => ({ code })), metReguliereDienstverleningUwv });
