import type { EigenActiviteit, Werkplaninhoud } from '../werkplan/inhoud.ts';

// What an act leaves for the monitor: what happened, and nothing that leads to whom, to which plan, by whom or at which moment.

/** What is counted: who comes in, who goes out, an instrument that is used, and what came of one. */
export const maten = ['INSTROOM', 'UITSTROOM', 'INZET', 'AFRONDING'] as const;
export type Maat = (typeof maten)[number];

/** The pots that UWV keeps per region, and what is paid from none of them; they never mix (001:1620-1631). */
export const monitorpotten = ['MENUKAART', 'BEMENSING', 'MBO_SCHOLING', 'BANENAFSPRAAK', 'GEEN'] as const;
export type Monitorpot = (typeof monitorpotten)[number];

/** What can come of an instrument that was used. */
export const afrondingen = ['BEHAALD', 'NIET_BEHAALD', 'GESTOPT'] as const;

/** One thing that happened, or (-1) that turned out not to have. Amount in cents, with the same sign; null when it is not known, or not of such a thing. */
export type Feit = {
  readonly maat: Maat;
  readonly uitkomst: string | null;
  readonly instrument: string | null;
  readonly pot: Monitorpot | null;
  readonly aantal: 1 | -1;
  readonly bedragCent: number | null;
};

/** That somebody came in. */
export const instroom: Feit = { maat: 'INSTROOM', uitkomst: null, instrument: null, pot: null, aantal: 1, bedragCent: null };

/** What of a plan is looked at. */
export type Planstand = Pick<Werkplaninhoud, 'activiteiten' | 'uitkomst'> & { readonly status: 'CONCEPT' | 'VASTGESTELD' | 'BEEINDIGD' };

type Status = EigenActiviteit['status'];

const isGeweigerd = ({ aanvraag }: EigenActiviteit): boolean => aanvraag?.status === 'GEWEIGERD';
// Begun is what runs, and what came to an end without anybody having said before that it ran.
const isBegonnen = (status: Status | undefined): boolean => status === 'LOPEND' || status === 'AFGEROND';

const inzet = (instrument: string, { pot, bedragEuro }: EigenActiviteit, aantal: 1 | -1): Feit =>
  ({ maat: 'INZET', uitkomst: null, instrument, pot: pot ?? 'GEEN', aantal, bedragCent: bedragEuro === null ? null : Math.round(bedragEuro * 100) * aantal });

const afronding = (instrument: string, uitkomst: (typeof afrondingen)[number]): Feit => ({ maat: 'AFRONDING', uitkomst, instrument, pot: null, aantal: 1, bedragCent: null });

function bepaalVanActiviteit(was: EigenActiviteit | undefined, wordt: EigenActiviteit): Feit[] {
  const { instrument, status } = wordt;
  if (instrument === null || was?.status === status) return [];
  // What a party refuses did not happen, also when it was said to run.
  if (was?.status === 'LOPEND' && status === 'GESTOPT' && isGeweigerd(wordt)) return [inzet(instrument, wordt, -1)];
  return [
    ...(isBegonnen(status) && !isBegonnen(was?.status) ? [inzet(instrument, wordt, 1)] : []),
    ...(status === 'AFGEROND' ? [afronding(instrument, wordt.uitkomst === 'NIET_BEHAALD' ? 'NIET_BEHAALD' : 'BEHAALD')] : []),
    ...(status === 'GESTOPT' && was?.status === 'LOPEND' ? [afronding(instrument, 'GESTOPT')] : []),
  ];
}

/** What a change of a plan is for the monitor: instruments that began, ended or turned out not to go on, and that its person goes out. */
export const bepaalVerloop = (was: Planstand, wordt: Planstand): Feit[] => [
  ...wordt.activiteiten.flatMap((activiteit) => bepaalVanActiviteit(was.activiteiten.find(({ id }) => id === activiteit.id), activiteit)),
  ...(wordt.status === 'BEEINDIGD' && was.status !== 'BEEINDIGD' ? [{ ...instroom, maat: 'UITSTROOM' as const, uitkomst: wordt.uitkomst?.code ?? 'OVERIG' }] : []),
];
