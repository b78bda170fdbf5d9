import { Button } from '@utrecht/button-react';
import type { Antwoord, Fout, OntbrekendeBron, Weigering as Weigeringsgegeven } from '../../clients/kit/index.ts';
import { Melding } from '../onderdelen/Melding.tsx';

const Kenmerk = ({ traceId }: { readonly traceId: string | null }) => (traceId === null ? null : <p className="utrecht-paragraph loket-klein">Kenmerk voor uw beheerder: <code>{traceId}</code></p>);

/** Why something is not given because of who asks, for what, or by which program, and what to do about it. */
export const Weigering = ({ weigering: { melding, uitleg, traceId } }: { readonly weigering: Weigeringsgegeven }) => (
  <Melding soort="warning">
    <p className="utrecht-paragraph"><strong>{melding}</strong></p>
    {uitleg !== melding && <p className="utrecht-paragraph">{uitleg}</p>}
    <Kenmerk traceId={traceId} />
  </Melding>
);

/** What went wrong, and a way to try again where that can help. */
export const Foutmelding = ({ fout: { melding, uitleg, traceId, herprobeerbaar }, opnieuw }: { readonly fout: Fout; readonly opnieuw: (() => void) | null }) => (
  <Melding soort="error">
    <p className="utrecht-paragraph"><strong>{melding}</strong></p>
    {uitleg !== melding && <p className="utrecht-paragraph">{uitleg}</p>}
    <Kenmerk traceId={traceId} />
    {herprobeerbaar && opnieuw !== null && <Button appearance="secondary-action-button" onClick={opnieuw}>Probeer opnieuw</Button>}
  </Melding>
);

/** A part of the graph that could not say anything now: what it should have said is unknown. */
const Onbekend = ({ bron: { naam, bron, toelichting, herprobeerbaar, traceId }, opnieuw }: { readonly bron: OntbrekendeBron; readonly opnieuw: (() => void) | null }) => (
  <Melding soort="warning">
    <p className="utrecht-paragraph"><strong>Dit is nu niet te zeggen: {naam ?? bron} geeft geen antwoord.</strong></p>
    {toelichting !== null && <p className="utrecht-paragraph">{toelichting}</p>}
    <Kenmerk traceId={traceId} />
    {herprobeerbaar && opnieuw !== null && <Button appearance="secondary-action-button" onClick={opnieuw}>Probeer opnieuw</Button>}
  </Melding>
);

/** Everything about a question as a whole that is not data: refusals, errors and what is unknown. What concerns a part of it stands with that part. */
export function Antwoordmeldingen({ antwoord, opnieuw }: { readonly antwoord: Pick<Antwoord<unknown>, 'data' | 'ontbreekt' | 'weigeringen' | 'fouten'>; readonly opnieuw: (() => void) | null }) {
  const isGeheel = ({ pad }: { readonly pad: readonly unknown[] }): boolean => antwoord.data === null || pad.length <= 1;
  return (
    <>
      {antwoord.weigeringen.filter(isGeheel).map((weigering) => <Weigering key={`${weigering.code} ${weigering.pad.join('.')}`} weigering={weigering} />)}
      {antwoord.fouten.filter(isGeheel).map((fout) => <Foutmelding key={`${fout.code} ${fout.pad.join('.')}`} fout={fout} opnieuw={opnieuw} />)}
      {antwoord.ontbreekt.filter(isGeheel).map((bron) => <Onbekend key={`${bron.bron} ${bron.pad.join('.')}`} bron={bron} opnieuw={opnieuw} />)}
    </>
  );
}
