import { useState } from 'react';
import { SituatiewijzigingsoortKeuzes, WijzigSituatie } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Gesprekseigenschappen } from './gegevens.ts';
import { eisKeus } from './keuzes.ts';
import { controleerOpgave, listOpgaveregels, toOpgave, toOpgavewaarden } from './opgave.ts';
import { Opgavevragen } from './Opgavevragen.tsx';
import { Planformulier } from './Planformulier.tsx';

const kiesSoort = (soort: string) => SituatiewijzigingsoortKeuzes.find(({ waarde }) => waarde === soort);

/** Keeps what changed for the person, and what they tell now. */
export function SituatieWijzigen({ plan, situatie, doelgroepen, ruimte }: Gesprekseigenschappen) {
  const [verteld] = useState(() => toOpgavewaarden(situatie?.opgaven ?? [], doelgroepen));
  const formulier = useFormulier({
    operatie: WijzigSituatie,
    versie: plan.versie,
    begin: { soort: '', ingangsdatum: '', toelichting: '', ...verteld },
    controleer: (waarden) => [
      ...eisKeus('soort', kiesSoort(waarden.soort)?.waarde ?? '', 'Kies wat er is veranderd.'), ...eisKeus('ingangsdatum', waarden.ingangsdatum, 'Vul in vanaf welke dag dit geldt.'), ...controleerOpgave(waarden),
    ],
    toInput: (waarden, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, soort: kiesSoort(waarden.soort)?.waarde ?? 'ANDERS', ingangsdatum: waarden.ingangsdatum, toelichting: toTekst(waarden.toelichting),
      opgave: toOpgave(waarden, verteld, situatie === null ? verteld : toOpgavewaarden(situatie.opgaven, doelgroepen)),
    }),
    bijGelukt: ({ wijzigSituatie }) => { ruimte.gedaan(wijzigSituatie?.werkplan, 'De verandering van de situatie is vastgelegd.'); },
  });
  const { waarden } = formulier;
  return (
    <Planformulier
      titel="Verandering van de situatie vastleggen" plan={plan} formulier={formulier} knop="Verandering vastleggen" ruimte={ruimte}
      invoer={[
        ['Wat is er veranderd', kiesSoort(waarden.soort)?.tekst ?? ''], ['Vanaf', waarden.ingangsdatum === '' ? '' : toDagtekst(waarden.ingangsdatum)], ['Toelichting', waarden.toelichting],
        ...listOpgaveregels(waarden, verteld, situatie?.opgaven ?? [], doelgroepen),
      ]}
    >
      <div className="loket-naast">
        <Keuzelijst veld="soort" label="Wat is er veranderd?" uitleg="Wijst dit naar een andere partij, dan volgt een voorstel om over te dragen. U beslist." keuzes={SituatiewijzigingsoortKeuzes} />
        <Tekstveld veld="ingangsdatum" label="Vanaf welke dag?" uitleg="Dit mag ook een dag zijn die nog komt." soort="date" />
      </div>
      <Tekstvak veld="toelichting" label="Toelichting" uitleg="Hoogstens 1000 tekens. De persoon leest dit ook." rijen={3} isVerplicht={false} />
      <Opgavevragen situatie={situatie} doelgroepen={doelgroepen} />
    </Planformulier>
  );
}
