/** The files of a development certificate in their folder. */
export const bestanden = { uitgever: 'uitgever.pem', certificaat: 'ondertekening.pem', sleutel: 'ondertekening.key' } as const;
