// The three packages of services for people threatened with dismissal (001:2019-2038).
import type { Partij } from './uitkomst.ts';

/** `Pakket` in the SDL. */
export type Pakket = { code: string; omschrijving: string; onderdelen: { partij: Partij; omschrijving: string }[] };

/** Package I comes from the employer with a sociaal plan, II from the national recovery package, III from three portfolios. */
export const PAKKETTEN = {
  I: {
    code: 'I', omschrijving: 'Inzet vanuit het sociaal plan',
    onderdelen: [{ partij: 'SOCIALE_PARTNERS', omschrijving: 'Wat werkgever en vakbonden in het sociaal plan hebben afgesproken' }],
  },
  II: {
    code: 'II', omschrijving: 'Landelijk herstelpakket voor burgers',
    onderdelen: [
      { partij: 'WERKCENTRUM', omschrijving: 'Ontwikkeladvies' },
      { partij: 'WERKCENTRUM', omschrijving: 'Scholing' },
    ],
  },
  III: {
    code: 'III', omschrijving: "Portfolio's van sociale partners, UWV en gemeente",
    onderdelen: [
      { partij: 'SOCIALE_PARTNERS', omschrijving: 'Loopbaanadvies' },
      { partij: 'SOCIALE_PARTNERS', omschrijving: 'Sollicitatietraining, alleen of in een groep' },
      { partij: 'UWV', omschrijving: 'Bemiddeling en matching' },
      { partij: 'UWV', omschrijving: 'Advies over loopbaan en scholing' },
      { partij: 'UWV', omschrijving: 'Workshops: solliciteren, oriëntatie op een sector, succesvol naar werk' },
      { partij: 'UWV', omschrijving: 'Leerwerkplekken en leerwerkarrangementen' },
      { partij: 'UWV', omschrijving: 'Inkoop van scholing' },
      { partij: 'GEMEENTE', omschrijving: 'Wmo en ggz, waaronder schuldhulpverlening en taaltraining' },
      { partij: 'GEMEENTE', omschrijving: 'Bemiddeling en matching' },
      { partij: 'GEMEENTE', omschrijving: 'Plekken om werkfit te blijven' },
    ],
  },
} satisfies Record<string, Pakket>;
