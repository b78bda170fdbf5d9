/** Who publishes the catalogue, and whom to ask about it: `url` tells this publisher from others (DCAT). */
export type Uitgever = { readonly naam: string; readonly url: string; readonly email: string };

/** The publisher as long as nobody says who it is. */
export const dezeUitgever: Uitgever = { naam: 'Loketgraaf', url: 'https://loketgraaf.example.nl', email: 'loketgraaf@example.nl' };
