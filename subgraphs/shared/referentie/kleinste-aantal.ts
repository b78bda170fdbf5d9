/** Smallest number of people that is given, wherever people are counted (DOMAIN: cells under 5 never, nor by differencing). */
export const KLEINSTE_AANTAL = 5;
