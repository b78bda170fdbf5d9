import { aanvraagResolvers } from './aanvragen/toon.ts';
import { catalogusResolvers } from './catalogus/resolvers.ts';
import { contactResolvers } from './contactverzoek/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { gebeurtenisResolvers } from './gebeurtenissen/resolvers.ts';
import { inzageResolvers } from './inzage/resolvers.ts';
import { handelingResolvers } from './handelingen/resolvers.ts';
import { monitorResolvers } from './monitor/resolvers.ts';
import { overdrachtResolvers } from './overdracht/resolvers.ts';
import { persoonResolvers, regioResolvers, werkplanResolvers } from './resolvers-entiteiten.ts';
import { vraagResolvers } from './resolvers-vraag.ts';
import { situatieResolvers } from './situatie/resolvers.ts';
import { toegangResolvers } from './toegang/resolvers.ts';
import { werkvoorraadResolvers } from './werkvoorraad/resolvers.ts';
import { werkgeversResolvers } from './werkgevers/resolvers.ts';

/** All resolvers of werkcentrum: who and which plan from here, the situation, the menukaart, access and acts from rooms of their own. */
export const resolvers: Resolvers = {
  Query: { ...vraagResolvers, ...catalogusResolvers.Query, ...inzageResolvers.Query, ...overdrachtResolvers.Query, ...werkvoorraadResolvers.Query, ...werkgeversResolvers.Query, ...contactResolvers.Query, ...monitorResolvers.Query },
  Persoon: { ...persoonResolvers, ...toegangResolvers.Persoon, ...overdrachtResolvers.Persoon, ...contactResolvers.Persoon, ...situatieResolvers.Persoon, ...catalogusResolvers.Persoon },
  Mutation: handelingResolvers,
  Subscription: gebeurtenisResolvers.Subscription,
  Gebeurtenis: gebeurtenisResolvers.Gebeurtenis,
  Aanmelding: toegangResolvers.Aanmelding,
  Aanvraag: aanvraagResolvers,
  Overdracht: overdrachtResolvers.Overdracht,
  Arbeidsmarktprofiel: overdrachtResolvers.Arbeidsmarktprofiel,
  Werkvoorraad: { ...werkvoorraadResolvers.Werkvoorraad, ...contactResolvers.Werkvoorraad },
  Contactverzoek: contactResolvers.Contactverzoek,
  OntvangenContactverzoek: contactResolvers.OntvangenContactverzoek,
  Kandidatenzoekopdracht: contactResolvers.Kandidatenzoekopdracht,
  OpenAanmelding: werkvoorraadResolvers.OpenAanmelding,
  Agendapunt: werkvoorraadResolvers.Agendapunt,
  Toestemming: toegangResolvers.Toestemming,
  Werkplan: werkplanResolvers,
  MijnMenukaart: catalogusResolvers.MijnMenukaart,
  MijnInzages: inzageResolvers.MijnInzages,
  Arbeidsmarktregio: { ...regioResolvers, ...catalogusResolvers.Arbeidsmarktregio },
  Catalogus: catalogusResolvers.Catalogus,
  Menukaart: catalogusResolvers.Menukaart,
  Instrument: catalogusResolvers.Instrument,
  Werkgeversvraag: werkgeversResolvers.Werkgeversvraag,
  Werkgeverskoppeling: werkgeversResolvers.Werkgeverskoppeling,
  Monitor: monitorResolvers.Monitor,
  Monitorperiode: monitorResolvers.Monitorperiode,
  Monitorcel: monitorResolvers.Monitorcel,
  Monitorpotstand: monitorResolvers.Monitorpotstand,
  Bijstandsstand: monitorResolvers.Bijstandsstand,
};
