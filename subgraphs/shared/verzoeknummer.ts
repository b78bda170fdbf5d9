// A request has a random number of its own. What comes of it later, one event after another, is answered under numbers behind that one.

/** The number under which an event is answered, of the request that follows it. @param volgnummer from 1. */
export const toGebeurtenisnummer = (verzoekId: string, volgnummer: number): string => `${verzoekId}.${volgnummer}`;

/** The request of a caller to which a number belongs: itself, or the one that follows the event. */
export const toHoofdverzoek = (verzoekId: string): string => verzoekId.split('.', 1)[0] ?? '';
