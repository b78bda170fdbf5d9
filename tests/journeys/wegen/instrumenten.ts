import { expect } from '@jest/globals';
import { z } from 'zod';
import { peildatum } from '../../opstelling.ts';
import * as documenten from './documenten.ts';
import { doet, leest, type Weigering } from './stappen.ts';
import type { Stand, Stap } from './weg.ts';
import type { Wie } from './wie.ts';

// From the menukaart into the plan.

const codes = (lijst: readonly string[]): object => expect.arrayContaining(lijst.map((code) => ({ code })));

/** What the menukaart says of an instrument for this person; it is then known by its name. */
export const kiest = (door: Wie, naam: string, { redenen = [], voorwaarden = [], gaatVoor, ...rest }: { status: string; redenen?: readonly string[]; voorwaarden?: readonly string[]; gaatVoor?: readonly string[]; pot?: string; plafond?: object; maximaleDuurMaanden?: number }): Stap => ({
  wat: `${naam} op de menukaart`, wie: door, doel: 'werkplan', vraag: documenten.menukaart, variables: ({ persoonId }) => ({ id: persoonId, tekst: naam }),
  verwacht: () => ({ persoon: { menukaart: { edges: expect.arrayContaining([{ node: expect.objectContaining({
    ...rest, instrument: { id: expect.any(String), naam }, redenen: codes(redenen), voorwaarden: codes(voorwaarden), ...(gaatVoor === undefined ? {} : { gaatVoor: expect.arrayContaining(gaatVoor.map((een) => ({ naam: een }))) }),
  }) }]) } } }),
  onthoud: (data, stand) => {
    const vorm = z.object({ persoon: z.object({ menukaart: z.object({ edges: z.array(z.object({ node: z.object({ instrument: z.object({ id: z.string(), naam: z.string() }) }) })) }) }) });
    for (const { node: { instrument } } of vorm.parse(data).persoon.menukaart.edges) if (instrument.naam === naam) stand.instrumenten.set(naam, instrument.id);
  },
});

const inzet = (naam: string, invoer: object) => ({ instrumenten }: Stand): object => ({ instrumentId: instrumenten.get(naam) ?? naam, begindatum: peildatum, ...invoer });

/** Puts an instrument in that was chosen; the plan then has an activity of that name. */
export const zetIn = (door: Wie, naam: string, { bedragEuro, ...beeld }: { readonly partij: string; readonly bedragEuro?: number; readonly status?: 'VOORGESTELD' }): readonly Stap[] => [
  doet(door, 'zetInstrumentIn', inzet(naam, bedragEuro === undefined ? {} : { bedragEuro }), { wat: `${naam} ingezet` }),
  leest(door, { activiteiten: expect.arrayContaining([expect.objectContaining({ isEigen: true, ...beeld })]) }, naam),
];

/** An instrument that cannot be put in, with why not. */
export const zetNietIn = (door: Wie, naam: string, weigert: Weigering, invoer: object = {}): Stap =>
  doet(door, 'zetInstrumentIn', inzet(naam, invoer), { weigert, wat: `${naam} geweigerd` });
