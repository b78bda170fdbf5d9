import { useEffect, type ReactNode } from 'react';
import type { Handelingsdata } from '../../../clients/kit/index.ts';
import { Formulier, type Formulierstand } from '../../formulier/Formulier.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toVersiezin } from '../persoon/geschiedenis.ts';
import type { Mijnplan } from './gegevens.ts';

type Eigenschappen<TVeld extends string, TData extends Handelingsdata> = {
  readonly plan: Mijnplan;
  /** The version of the plan when the form was opened. */
  readonly gezien: number;
  readonly formulier: Formulierstand<TVeld, TData>;
  readonly ververs: () => void;
  readonly knop: string;
  readonly annuleer?: () => void;
  readonly children?: ReactNode;
};

/**
 * A form of the person that changes their plan. When somebody else changed it meanwhile, it first says what they did; the plan on the page is
 * already the new one then, and the person sends again or not.
 */
export function Planknop<TVeld extends string, TData extends Handelingsdata>({ plan, gezien, formulier, ververs, knop, annuleer, children }: Eigenschappen<TVeld, TData>) {
  const conflict = formulier.uitkomst?.conflict ?? null;
  useEffect(() => { if (conflict !== null) ververs(); }, [conflict]);
  const sindsdien = plan.geschiedenis?.filter(({ versie }) => versie > gezien) ?? [];
  return (
    <>
      {conflict !== null && (
        <Melding soort="warning" dringend>
          <p className="utrecht-paragraph"><strong>Uw plan is veranderd terwijl u keek. Er is nog niets van u verstuurd.</strong></p>
          {sindsdien.map((versie) => <p key={versie.versie} className="utrecht-paragraph">{toVersiezin(versie)}.{versie.reden !== null && ` ${versie.reden}`}</p>)}
          <p className="utrecht-paragraph">Hierboven ziet u het plan zoals het nu is. Kijk het na. Wilt u dit nog steeds? Gebruik dan de knop nog een keer.</p>
        </Melding>
      )}
      <Formulier formulier={conflict === null ? formulier : { ...formulier, verstuur: () => { formulier.verstuur(conflict.versie ?? plan.versie); } }} knop={knop} {...(annuleer ? { annuleer } : {})}>{children}</Formulier>
    </>
  );
}
