import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { StemInMet, TrekInstemmingIn } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Tekstvak } from '../../formulier/velden.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import type { Mijnplan, Mijnruimte } from './gegevens.ts';
import { toInstemzin } from './gevraagd.ts';
import { Planknop } from './Planknop.tsx';

type Eigenschappen = { readonly plan: Mijnplan; readonly ruimte: Mijnruimte };

/** Agrees to the plan as it is on the page. */
export function Instemmen({ plan, ruimte }: Eigenschappen) {
  const [gezien] = useState(Math.max(plan.versie, ruimte.eigenVersie));
  const formulier = useFormulier({
    operatie: StemInMet, versie: gezien, begin: {},
    toInput: (_waarden, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie }),
    bijGelukt: ({ stemInMet }) => { ruimte.gedaan('U bent het eens met uw plan. Uw loket ziet dat nu.', stemInMet?.werkplan?.versie); },
  });
  return <Planknop plan={plan} gezien={gezien} formulier={formulier} ververs={ruimte.ververs} knop="Ik ben het eens met dit plan" />;
}

function Intrekken({ plan, ruimte, sluit }: Eigenschappen & { readonly sluit: () => void }) {
  const [gezien] = useState(plan.versie);
  const formulier = useFormulier({
    operatie: TrekInstemmingIn, versie: gezien, begin: { reden: '' },
    toInput: ({ reden }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, reden: toTekst(reden) }),
    bijGelukt: ({ trekInstemmingIn }) => {
      sluit();
      ruimte.gedaan('U bent het niet meer eens met uw plan. Uw loket ziet dat nu en neemt contact met u op.', trekInstemmingIn?.werkplan?.versie);
    },
  });
  return (
    <Uitklap titel="Niet meer eens met uw plan">
      <Planknop plan={plan} gezien={gezien} formulier={formulier} ververs={ruimte.ververs} knop="Ik ben het niet meer eens" annuleer={sluit}>
        <Tekstvak veld="reden" label="Wat wilt u anders?" uitleg="Uw loket leest dit." rijen={3} isVerplicht={false} />
      </Planknop>
    </Uitklap>
  );
}

/** What the person said about the plan, and taking that back. */
export function Instemming({ plan, ruimte }: Eigenschappen) {
  const [isOpen, zetOpen] = useState(false);
  const magTerug = plan.instemming.persoonOp !== null && plan.status !== 'BEEINDIGD';
  return (
    <>
      <Alinea>{toInstemzin(plan)}{plan.vastgesteldOp !== null && ' Het plan is vastgesteld.'}</Alinea>
      {magTerug && !isOpen && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(true); }}>Ik ben het niet meer eens</Button></div>}
      {magTerug && isOpen && <Intrekken plan={plan} ruimte={ruimte} sluit={() => { zetOpen(false); }} />}
    </>
  );
}
