const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Text in which words are found without regard to case and accents. */
export const toZoektekst = (naam: string, omschrijving: string | null): string => plat(omschrijving === null ? naam : `${naam} ${omschrijving}`);

/** The words of a question, in the same form. */
export const toWoorden = (vraag: string): string[] => plat(vraag).split(/\s+/).filter((woord) => woord !== '');
