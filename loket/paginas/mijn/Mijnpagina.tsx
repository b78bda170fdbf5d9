import { useMemo, useState } from 'react';
import { Button } from '@utrecht/button-react';
import { Mijnpagina as Mijnvraag, VolgMijnWerkplan, type MijnpaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import type { StilleBron } from '../../kader/bronnen.ts';
import { useVraag, type Vraagstand } from '../../kader/graaf.tsx';
import { useHerstel } from '../../kader/herstel.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { StilleBronnen } from '../../kader/StilleBronnen.tsx';
import { useVolg } from '../../kader/volg.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { planstanden } from '../../onderdelen/standen.ts';
import { Menukaart } from '../persoon/Menukaart.tsx';
import { useBekendeVersie } from '../persoon/versie.tsx';
import { Activiteitenlijst } from './Activiteitenlijst.tsx';
import { ActiviteitVoorstellen } from './ActiviteitVoorstellen.tsx';
import { Contacten } from './Contacten.tsx';
import type { Mijnplan, Mijnruimte } from './gegevens.ts';
import { listGevraagd } from './gevraagd.ts';
import { Gevraagddeel } from './Gevraagddeel.tsx';
import { Instemming } from './Instemmen.tsx';
import { Profiel } from './Profiel.tsx';
import { Toestemmingen } from './Toestemmingen.tsx';

type Planeigenschappen = { readonly plan: Mijnplan; readonly soorten: MijnpaginaQuery['activiteitsoorten']; readonly stil: readonly StilleBron[]; readonly isBezig: boolean; readonly ruimte: Mijnruimte };

function Plan({ plan, soorten, stil, isBezig, ruimte }: Planeigenschappen) {
  const [isOpen, zetOpen] = useState(false);
  const vanPlan = stil.filter(({ code }) => plan.bronnen?.some((bron) => bron.code === code));
  return (
    <Deel titel="Uw werkplan" bij={<Stand beeld={planstanden[plan.status]} />}>
      <Gegevens regels={[['Waar u naartoe werkt', plan.doel], ['Wie u helpt', `${plan.arrangeur.naam}, ${plan.arrangeur.organisatie}`], ['Uw loket', plan.verantwoordelijke?.loket?.naam ?? null]]} />
      <Instemming plan={plan} ruimte={ruimte} />
      <StilleBronnen bronnen={vanPlan} betekenis="Wat deze partij voor u doet kan hier ontbreken." opnieuw={ruimte.ververs} isBezig={isBezig} />
      <Activiteitenlijst plan={plan} stil={vanPlan} ruimte={ruimte} />
      {plan.status !== 'BEEINDIGD' && !isOpen && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(true); }}>Zelf iets voorstellen</Button></div>}
      {isOpen && <ActiviteitVoorstellen plan={plan} soorten={soorten} ruimte={ruimte} sluit={() => { zetOpen(false); }} />}
    </Deel>
  );
}

type Beeldeigenschappen = { readonly data: MijnpaginaQuery; readonly stil: readonly StilleBron[]; readonly isBezig: boolean; readonly ruimte: Mijnruimte };

function Beeld({ data: { mijnGegevens, mijnWerkplan: plan, mijnMenukaart, activiteitsoorten }, stil, isBezig, ruimte }: Beeldeigenschappen) {
  if (mijnGegevens === null) return <Melding soort="info"><p className="utrecht-paragraph"><strong>Wij kennen u nog niet.</strong> Ga naar een loket bij u in de buurt. Elk loket kan u helpen.</p></Melding>;
  const verzoeken = mijnGegevens.contactverzoeken ?? [];
  const kaart = mijnMenukaart?.instrumenten ?? null;
  return (
    <>
      <Gevraagddeel gevraagd={listGevraagd(plan, verzoeken)} ruimte={ruimte} />
      {plan === null ? <Deel titel="Uw werkplan"><Alinea>U hebt nog geen werkplan. Ga naar een loket bij u in de buurt; dan maakt u het samen.</Alinea></Deel> : <Plan plan={plan} soorten={activiteitsoorten} stil={stil} isBezig={isBezig} ruimte={ruimte} />}
      <Contacten verzoeken={verzoeken} ruimte={ruimte} />
      <Profiel profiel={mijnGegevens.arbeidsmarktprofiel} ruimte={ruimte} />
      {kaart && <Menukaart kaart={kaart} plan={null} stil={stil} isBezig={isBezig} ruimte={{ open: null, kies: () => undefined, sluit: () => undefined, gedaan: () => undefined, ververs: ruimte.ververs }} />}
      <Toestemmingen toestemmingen={mijnGegevens.toestemmingen} ruimte={ruimte} />
      <Deel titel="Wie heeft er gekeken?"><Alinea>Wij schrijven op wie uw gegevens gebruikt, wanneer en waarvoor. <Verwijzing naar="/mijn/inzages">Bekijk wie er heeft gekeken.</Verwijzing></Alinea></Deel>
    </>
  );
}

/** What acts do with the page, and which versions of the plan the person made. */
function useRuimte({ ververs }: Pick<Vraagstand<unknown>, 'ververs'>, leer: (versie: number) => void): Mijnruimte {
  const meld = useMeld();
  const [eigenVersie, zetEigenVersie] = useState(0);
  return {
    eigenVersie, ververs,
    gedaan(bericht, versie) {
      if (versie !== undefined) {
        leer(versie);
        zetEigenVersie(versie);
      }
      ververs();
      meld(bericht);
    },
  };
}

/** The page of the person: their plan, what is asked of them, what there is for them, and with whom they share data. */
export default function Mijnpagina() {
  const vraag = useVraag(Mijnvraag, {});
  const plan = vraag.data?.mijnWerkplan ?? null;
  const bronnen = useMemo(() => [...vraag.data?.mijnGegevens?.situatie?.bronnen ?? [], ...plan?.bronnen ?? [], ...vraag.data?.mijnMenukaart?.instrumenten?.bronnen ?? []], [vraag.data]);
  const stil = useHerstel(bronnen, vraag);
  const meld = useMeld();
  const bekend = useBekendeVersie(plan?.versie ?? 0);
  const ruimte = useRuimte(vraag, bekend.leer);
  const stand = useVolg(VolgMijnWerkplan, plan ? { id: plan.id } : null, {
    bij({ werkplanGewijzigd: { gebeurtenis: { versie } } }) {
      if (versie !== null && bekend.heeft(versie)) return;
      vraag.ververs();
      meld('Uw plan is veranderd en hier bijgewerkt.');
    },
    bijGemist: vraag.ververs,
  });
  const naam = vraag.data?.mijnGegevens?.situatie?.naam.waarde ?? null;
  return (
    <Pagina titel="Mijn werkplan">
      {naam !== null && <Alinea>Dit is het werkplan van {naam}. U ziet hier wat iedereen voor u doet, en wat u zelf kunt zeggen.</Alinea>}
      {(stand === 'onderbroken' || stand === 'gestopt') && <Melding soort="info"><p className="utrecht-paragraph">Veranderingen komen nu niet vanzelf binnen. Wij proberen het opnieuw.</p></Melding>}
      <Vraagbeeld vraag={vraag}>{(data) => <Beeld data={data} stil={stil} isBezig={vraag.isBezig} ruimte={ruimte} />}</Vraagbeeld>
    </Pagina>
  );
}
