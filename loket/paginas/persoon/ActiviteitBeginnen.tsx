import { BeginActiviteit } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Activiteit, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { eisKeus } from './keuzes.ts';
import { Planformulier } from './Planformulier.tsx';
import { toNaam } from './tijdlijn.ts';

type Eigenschappen = { readonly plan: Werkplan; readonly activiteit: Activiteit; readonly ruimte: Handelruimte };

/** Says that an activity began. */
export function ActiviteitBeginnen({ plan, activiteit, ruimte }: Eigenschappen) {
  const formulier = useFormulier({
    operatie: BeginActiviteit,
    versie: plan.versie,
    begin: { begindatum: activiteit.begindatum ?? '' },
    controleer: ({ begindatum }) => eisKeus('begindatum', begindatum, 'Vul de eerste dag in.'),
    toInput: ({ begindatum }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, activiteitId: activiteit.id, begindatum }),
    bijGelukt: ({ beginActiviteit }) => { ruimte.gedaan(beginActiviteit?.werkplan, 'De activiteit loopt nu.'); },
  });
  const { begindatum } = formulier.waarden;
  return (
    <Planformulier titel={`${toNaam(activiteit)} beginnen`} plan={plan} formulier={formulier} knop="Zet op begonnen" ruimte={ruimte} invoer={[['Eerste dag', begindatum === '' ? '' : toDagtekst(begindatum)]]}>
      <Tekstveld veld="begindatum" label="Eerste dag" uitleg="Niet later dan vandaag." soort="date" />
    </Planformulier>
  );
}
