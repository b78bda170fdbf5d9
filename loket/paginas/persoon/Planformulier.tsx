import { useState, type ReactNode } from 'react';
import type { Handelingsdata } from '../../../clients/kit/index.ts';
import { Formulier, type Formulierstand } from '../../formulier/Formulier.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import { Conflictvraag } from './Conflictvraag.tsx';
import type { Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';

type Eigenschappen<TVeld extends string, TData extends Handelingsdata> = {
  readonly titel: string;
  readonly plan: Werkplan;
  readonly formulier: Formulierstand<TVeld, TData>;
  readonly knop: string;
  /** What the user filled in, in words, to put beside what somebody else did. */
  readonly invoer: readonly (readonly [naam: string, waarde: string])[];
  readonly ruimte: Handelruimte;
  readonly children: ReactNode;
};

/** A form that changes the plan. When somebody else changed it meanwhile, it first shows what they did. */
export function Planformulier<TVeld extends string, TData extends Handelingsdata>({ titel, plan, formulier, knop, invoer, ruimte, children }: Eigenschappen<TVeld, TData>) {
  // The plan as it was when the form was opened: the page behind it goes on following.
  const [gezien] = useState(plan);
  const conflict = formulier.uitkomst?.conflict ?? null;
  const neemOver = (): void => {
    ruimte.sluit();
    ruimte.ververs();
  };
  return (
    <Uitklap titel={titel}>
      <Formulier formulier={formulier} knop={knop} annuleer={ruimte.sluit}>{children}</Formulier>
      {conflict !== null && (
        <Conflictvraag gezien={gezien} melding={conflict.melding} invoer={invoer} annuleer={formulier.wisConflict} neemOver={neemOver} zetErbovenop={(versie) => { formulier.verstuur(versie); }} />
      )}
    </Uitklap>
  );
}
