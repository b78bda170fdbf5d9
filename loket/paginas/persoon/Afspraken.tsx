import { Button } from '@utrecht/button-react';
import { createHandeling } from '../../../clients/kit/index.ts';
import { StelWerkplanVast } from '../../../clients/kit/operaties/referentieloket.ts';
import { useHandeling } from '../../kader/graaf.tsx';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Antwoordmeldingen } from '../../kader/Weigering.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toDagtekst, toMomenttekst } from '../../onderdelen/woorden.ts';
import type { Werkplan } from './gegevens.ts';
import { isOpen, type Handelruimte } from './handelruimte.ts';
import { Instemming } from './Instemming.tsx';
import { PlanBeeindigen } from './PlanBeeindigen.tsx';

type Eigenschappen = { readonly plan: Werkplan; readonly ruimte: Handelruimte };

// A plan that was fixed elsewhere, before this system kept it, does not say who agreed.
const nogNiet = (status: Werkplan['status']): string => (status === 'CONCEPT' ? 'Nog niet' : 'Niet vastgelegd');

function toPersoon({ status, instemming: { persoonOp, aanBalie } }: Werkplan): string {
  if (persoonOp === null) return nogNiet(status);
  if (aanBalie) return `Ja, ${aanBalie.wijze === 'MONDELING' ? 'mondeling' : 'schriftelijk'} aan de balie op ${toDagtekst(aanBalie.op)}`;
  return `Ja, op ${toMomenttekst(persoonOp)}`;
}

function Vaststellen({ plan, ruimte }: Eigenschappen) {
  const { doe, isBezig, uitkomst } = useHandeling(() => createHandeling(StelWerkplanVast));
  const stelVast = async (): Promise<void> => {
    const gedaan = await doe({ werkplanId: plan.id, verwachteVersie: plan.versie });
    if (gedaan?.gelukt) ruimte.gedaan(gedaan.data?.stelWerkplanVast?.werkplan, 'Het werkplan is vastgesteld.');
    else if (gedaan?.conflict) ruimte.ververs();
  };
  return (
    <>
      {uitkomst?.conflict && <Melding soort="warning" dringend><p className="utrecht-paragraph">Iemand anders wijzigde het plan terwijl u keek. Het is hier bijgewerkt. Kijk het na en stel het dan vast.</p></Melding>}
      {uitkomst && !uitkomst.gelukt && !uitkomst.conflict && (
        <div role="alert">
          {uitkomst.invoerfouten.map(({ melding }) => <Melding key={melding} soort="error"><p className="utrecht-paragraph">{melding}</p></Melding>)}
          <Antwoordmeldingen antwoord={{ ...uitkomst.antwoord, data: null }} opnieuw={() => { void stelVast(); }} />
        </div>
      )}
      <Button appearance="primary-action-button" busy={isBezig} aria-disabled={isBezig || undefined} onClick={() => { void stelVast(); }}>{isBezig ? 'Wordt vastgesteld…' : 'Werkplan vaststellen'}</Button>
    </>
  );
}

/** Who agreed with the plan, and what is still to be agreed. */
export function Afspraken({ plan, ruimte }: Eigenschappen) {
  const { vrager } = useSessie();
  const { persoonOp, arrangeurOp } = plan.instemming;
  const magIets = vrager.rol === 'arrangeur' && plan.status === 'CONCEPT';
  const magBeeindigen = vrager.rol === 'arrangeur' && plan.status !== 'BEEINDIGD';
  return (
    <Deel anker="afspraken" titel="Afspraken over het plan">
      <Gegevens regels={[
        ['De persoon stemt in', toPersoon(plan)],
        ['De arrangeur stelt vast', arrangeurOp === null ? nogNiet(plan.status) : `Ja, op ${toMomenttekst(arrangeurOp)}`],
        ['Vastgesteld', plan.vastgesteldOp === null ? 'Nog niet' : toMomenttekst(plan.vastgesteldOp)],
      ]} />
      {plan.status === 'CONCEPT' && <Alinea stil>{persoonOp === null ? 'Het plan kan worden vastgesteld als de persoon ermee heeft ingestemd: zelf, of hier aan de balie.' : 'De persoon heeft met deze versie ingestemd. U kunt het plan vaststellen.'}</Alinea>}
      {magIets && persoonOp === null && !isOpen(ruimte, 'instemming') && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { ruimte.kies({ soort: 'instemming' }); }}>Instemming van de persoon vastleggen</Button></div>}
      {isOpen(ruimte, 'instemming') && <Instemming plan={plan} ruimte={ruimte} />}
      {magIets && persoonOp !== null && <Vaststellen plan={plan} ruimte={ruimte} />}
      {magBeeindigen && !isOpen(ruimte, 'beeindigen') && <div className="loket-acties"><Button appearance="subtle-button" onClick={() => { ruimte.kies({ soort: 'beeindigen' }); }}>Werkplan beëindigen</Button></div>}
      {isOpen(ruimte, 'beeindigen') && <PlanBeeindigen plan={plan} ruimte={ruimte} />}
    </Deel>
  );
}
