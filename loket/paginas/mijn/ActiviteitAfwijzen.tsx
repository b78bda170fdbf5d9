import { useState } from 'react';
import { WijsActiviteitAf } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Tekstvak } from '../../formulier/velden.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import { toNaam } from '../persoon/tijdlijn.ts';
import type { Mijnactiviteit, Mijnplan, Mijnruimte } from './gegevens.ts';
import { Planknop } from './Planknop.tsx';

type Eigenschappen = { readonly activiteit: Mijnactiviteit; readonly plan: Mijnplan; readonly ruimte: Mijnruimte; readonly sluit: () => void };

/** Says no to an activity that did not begin. */
export function ActiviteitAfwijzen({ activiteit, plan, ruimte, sluit }: Eigenschappen) {
  const [gezien] = useState(Math.max(plan.versie, ruimte.eigenVersie));
  const formulier = useFormulier({
    operatie: WijsActiviteitAf, versie: gezien, begin: { reden: '' },
    toInput: ({ reden }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, activiteitId: activiteit.id, reden: toTekst(reden) }),
    bijGelukt: ({ wijsActiviteitAf }) => {
      sluit();
      ruimte.gedaan('U hebt deze activiteit afgewezen. Uw loket ziet dat nu.', wijsActiviteitAf?.werkplan?.versie);
    },
  });
  return (
    <Uitklap titel={`${toNaam(activiteit)}: dit wil ik niet`}>
      <Planknop plan={plan} gezien={gezien} formulier={formulier} ververs={ruimte.ververs} knop="Dit wil ik niet" annuleer={sluit}>
        <Tekstvak veld="reden" label="Waarom wilt u dit niet?" uitleg="Uw loket leest dit." rijen={3} isVerplicht={false} />
      </Planknop>
    </Uitklap>
  );
}
