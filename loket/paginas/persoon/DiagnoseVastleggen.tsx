import { RegistreerDiagnose } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { Instemmingvervalt } from './Instemmingvervalt.tsx';
import { eisKeus } from './keuzes.ts';
import { Planformulier } from './Planformulier.tsx';

/** Keeps the one diagnosis, or repeats it with a reason. */
export function DiagnoseVastleggen({ plan, ruimte }: { readonly plan: Werkplan; readonly ruimte: Handelruimte }) {
  const formulier = useFormulier({
    operatie: RegistreerDiagnose,
    versie: plan.versie,
    begin: { datum: '', uitkomst: '', redenHerhaling: '' },
    controleer: ({ datum }) => eisKeus('datum', datum, 'Vul de dag van de diagnose in.'),
    toInput: ({ datum, uitkomst, redenHerhaling }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, datum, uitkomst: uitkomst.trim(), redenHerhaling: toTekst(redenHerhaling) }),
    bijGelukt: ({ registreerDiagnose }) => { ruimte.gedaan(registreerDiagnose?.werkplan, 'De diagnose is vastgelegd.'); },
  });
  const { datum, uitkomst, redenHerhaling } = formulier.waarden;
  // Somebody else may have made the first one while this form was open: the graph then asks the reason.
  const isHerhaling = plan.diagnose !== null || formulier.fouten.perVeld.has('redenHerhaling');
  return (
    <Planformulier
      titel={isHerhaling ? 'Diagnose herhalen' : 'Diagnose vastleggen'} plan={plan} formulier={formulier} knop={isHerhaling ? 'Nieuwe diagnose vastleggen' : 'Diagnose vastleggen'} ruimte={ruimte}
      invoer={[['Op', datum === '' ? '' : toDagtekst(datum)], ['Uitkomst', uitkomst], ['Reden om te herhalen', redenHerhaling]]}
    >
      <Instemmingvervalt plan={plan} />
      <Tekstveld veld="datum" label="Dag van de diagnose" uitleg="Niet later dan vandaag." soort="date" />
      <Tekstvak veld="uitkomst" label="Wat kwam eruit?" uitleg="Hoogstens 4000 tekens. De persoon leest dit ook." rijen={5} />
      {isHerhaling && <Tekstvak veld="redenHerhaling" label="Waarom wordt de diagnose herhaald?" uitleg="10 tot en met 500 tekens. Er is al een diagnose: een nieuwe komt daarvoor in de plaats." rijen={3} />}
    </Planformulier>
  );
}
