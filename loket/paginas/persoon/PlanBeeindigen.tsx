import { BeeindigWerkplan, WerkplanuitkomstKeuzes } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstvak } from '../../formulier/velden.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import type { Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { eisKeus } from './keuzes.ts';
import { Planformulier } from './Planformulier.tsx';

const kiesUitkomst = (uitkomst: string) => WerkplanuitkomstKeuzes.find(({ waarde }) => waarde === uitkomst);

/** Ends the plan. */
export function PlanBeeindigen({ plan, ruimte }: { readonly plan: Werkplan; readonly ruimte: Handelruimte }) {
  const formulier = useFormulier({
    operatie: BeeindigWerkplan,
    versie: plan.versie,
    begin: { uitkomst: '', toelichting: '' },
    controleer: ({ uitkomst }) => eisKeus('uitkomst', kiesUitkomst(uitkomst)?.waarde ?? '', 'Kies hoe het plan eindigt.'),
    toInput: ({ uitkomst, toelichting }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, uitkomst: kiesUitkomst(uitkomst)?.waarde ?? 'OVERIG', toelichting: toTekst(toelichting) }),
    bijGelukt: ({ beeindigWerkplan }) => { ruimte.gedaan(beeindigWerkplan?.werkplan, 'Het werkplan is beëindigd.'); },
  });
  const { uitkomst, toelichting } = formulier.waarden;
  return (
    <Planformulier
      titel="Werkplan beëindigen" plan={plan} formulier={formulier} knop="Werkplan definitief beëindigen" ruimte={ruimte}
      invoer={[['Hoe eindigt het', kiesUitkomst(uitkomst)?.tekst ?? ''], ['Toelichting', toelichting]]}
    >
      <Melding soort="warning"><p className="utrecht-paragraph">Dit is niet terug te draaien. Activiteiten van dit plan die nog niet zijn afgerond eindigen als gestopt, voorstellen als afgewezen. Een overdracht die nog wacht wordt ingetrokken.</p></Melding>
      <Keuzelijst veld="uitkomst" label="Hoe eindigt het plan?" uitleg="Kies wat het beste past." keuzes={WerkplanuitkomstKeuzes} />
      <Tekstvak veld="toelichting" label="Toelichting" uitleg="Hoogstens 1000 tekens. De persoon leest dit ook." rijen={3} isVerplicht={false} />
    </Planformulier>
  );
}
