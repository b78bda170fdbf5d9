import { useState } from 'react';
import { RegistreerIntake } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Gesprekseigenschappen } from './gegevens.ts';
import { Instemmingvervalt } from './Instemmingvervalt.tsx';
import { eisKeus } from './keuzes.ts';
import { controleerOpgave, listOpgaveregels, toOpgave, toOpgavewaarden } from './opgave.ts';
import { Opgavevragen } from './Opgavevragen.tsx';
import { Planformulier } from './Planformulier.tsx';

/** Keeps the one intake, with what the person told in it. */
export function IntakeVastleggen({ plan, situatie, doelgroepen, loketten, ruimte }: Gesprekseigenschappen) {
  // As it was when the form was opened: what is not changed here is not told again.
  const [verteld] = useState(() => toOpgavewaarden(situatie?.opgaven ?? [], doelgroepen));
  const formulier = useFormulier({
    operatie: RegistreerIntake,
    versie: plan.versie,
    begin: { datum: '', loket: '', samenvatting: '', ...verteld },
    controleer: (waarden) => [...eisKeus('datum', waarden.datum, 'Vul de dag van de intake in.'), ...controleerOpgave(waarden)],
    toInput: (waarden, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, datum: waarden.datum, loket: toTekst(waarden.loket), samenvatting: waarden.samenvatting.trim(),
      opgave: toOpgave(waarden, verteld, situatie === null ? verteld : toOpgavewaarden(situatie.opgaven, doelgroepen)),
    }),
    bijGelukt: ({ registreerIntake }) => { ruimte.gedaan(registreerIntake?.werkplan, 'De intake is vastgelegd.'); },
  });
  const { waarden } = formulier;
  return (
    <Planformulier
      titel="Intake vastleggen" plan={plan} formulier={formulier} knop="Intake vastleggen" ruimte={ruimte}
      invoer={[
        ['Op', waarden.datum === '' ? '' : toDagtekst(waarden.datum)], ['Bij', loketten.find(({ id }) => id === waarden.loket)?.naam ?? ''], ['Samenvatting', waarden.samenvatting],
        ...listOpgaveregels(waarden, verteld, situatie?.opgaven ?? [], doelgroepen),
      ]}
    >
      <Instemmingvervalt plan={plan} />
      <div className="loket-naast">
        <Tekstveld veld="datum" label="Dag van de intake" uitleg="Niet later dan vandaag." soort="date" />
        <Keuzelijst veld="loket" label="Welk loket deed de intake?" uitleg="Kies niets als het uw eigen loket was." keuzes={loketten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} leeg="Ons eigen loket" isVerplicht={false} />
      </div>
      <Tekstvak veld="samenvatting" label="Samenvatting van het gesprek" uitleg="Wat iemand wil, kan en nodig heeft; hoogstens 4000 tekens. De persoon leest dit ook." rijen={6} />
      <Opgavevragen situatie={situatie} doelgroepen={doelgroepen} />
    </Planformulier>
  );
}
