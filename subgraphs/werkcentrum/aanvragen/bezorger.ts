import type { Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import type { Verwerkingen } from '../../shared/verwerkingen.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import { startHerhaling, type Herhaling } from '../herhaling.ts';
import type { Partijvraag } from '../partijvraag.ts';
import type { Sleutelmaker } from '../persoon/sleutels.ts';
import { findRegioVanGemeente } from '../regio/regio.ts';
import type { Store } from '../store/index.ts';
import { toVerhuisd, type Persoonrecord } from '../store/personen.ts';
import type { Partijaanvraagrecord } from '../store/partijaanvragen.ts';
import type { NieuweVersie, Werkplanrecord } from '../store/werkplannen.ts';
import { vervang } from '../werkplan/eigen-activiteiten.ts';
import { werkAgendaBij, type Agendamiddelen } from '../werkvoorraad/werk-bij.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { geenKoppeling, leesPartijantwoord, nietGelukt, partijvraagVan, subgraafVan, toPartijaanvraag, type Partijantwoord } from './antwoord.ts';
import { beslis, type Aanvraagbesluit, type Aanvraagtermijnen } from './besluit.ts';
import { toAanvraag } from './stand.ts';

/** How requests are brought to parties. */
export type Bezorginstellingen = Aanvraagtermijnen & {
  /** How long (ms) until it looks by itself, for what other processes wrote and for what is due. */
  readonly wachtMs: number;
  /** How long (ms) a party may take over one request. */
  readonly tijdMs: number;
};

/** What bringing requests to parties needs. */
export type Bezorgerdeps = {
  readonly catalogus: Agendamiddelen['catalogus'];
  readonly store: Pick<Store, 'agenda' | 'db' | 'geheim' | 'personen' | 'koppelingen' | 'partijaanvragen' | 'werkplannen' | 'gebeurtenissen' | 'monitor'>;
  readonly partijvraag: Partijvraag;
  readonly maakSleutels: Sleutelmaker;
  readonly openVerwerkingen: (verzoek: Verzoek) => Verwerkingen;
  readonly instellingen: Bezorginstellingen;
  /** OIN of the organisation that runs werkcentrum: who writes down what a party answered. */
  readonly oin: string;
  readonly klok: Klok;
  /** Gives a random UUID. */
  readonly maakId: () => string;
  /** Says that something was committed that is told. */
  readonly wek: () => void;
  readonly logger: Pick<Logger, 'warn'>;
};

const tegelijk = 8;
// Beyond the time that a delivery may take: whoever has it longer is gone.
const ruimteMs = 5_000;

/**
 * Starts bringing requests to parties: at least once each, by a key with which a party knows it again, until it is answered or counts as failed.
 * Several processes may do this on one store; each takes what no other has.
 */
export function startBezorger(deps: Bezorgerdeps): Herhaling {
  const { store, instellingen: { wachtMs, tijdMs }, klok, logger } = deps;
  return startHerhaling(async (gaatDoor) => {
    for (let aantal = tegelijk; aantal === tegelijk && gaatDoor();) {
      const genomen = await store.partijaanvragen.neem(klok(), tijdMs + ruimteMs, tegelijk);
      const gedaan = await Promise.allSettled(genomen.map((aanvraag) => bezorg(aanvraag, deps)));
      const mislukt = gedaan.find((een) => een.status === 'rejected');
      if (mislukt) throw mislukt.reason;
      aantal = genomen.length;
    }
  // What was not written down is delivered again when its time as taken is over; the party knows it by its key.
  }, wachtMs, (fout) => logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'het bezorgen van aanvragen is mislukt'));
}

async function bezorg(aanvraag: Partijaanvraagrecord, deps: Bezorgerdeps): Promise<void> {
  const antwoord = await vraag(aanvraag, deps).catch(() => nietGelukt('NIET_BESCHIKBAAR'));
  const besluit = beslis(aanvraag, antwoord, deps.klok(), deps.instellingen);
  if (!await legVast(aanvraag, besluit, deps)) return;
  if (besluit.voortgang.fase === 'MISLUKT') deps.logger.warn({ partij: aanvraag.partij, handeling: aanvraag.handeling, reden: besluit.voortgang.antwoord.reden }, 'een aanvraag bij een partij is mislukt');
  if (besluit.gebeurtenis !== null) deps.wek();
}

/** Asks the party, in the name of who changed the plan. That this was done is in the Logboek before anything is sent. */
async function vraag(aanvraag: Partijaanvraagrecord, { store, partijvraag, maakSleutels, openVerwerkingen, instellingen: { tijdMs }, klok, maakId }: Bezorgerdeps): Promise<Partijantwoord> {
  const { persoonId, partij, namens, gemeente } = aanvraag;
  const [[persoon], koppelingen] = await Promise.all([store.personen.list([persoonId]), store.koppelingen.list([persoonId])]);
  if (persoon === undefined) return geenKoppeling;
  const claims = { ...namens, verzoekId: maakId(), deadline: klok() + tijdMs };
  const verzoek: Verzoek = { ...claims, ontbrekend: [], signal: new AbortController().signal };
  const sleutel = maakSleutels(toVroeger(persoon, gemeente), koppelingen, verzoek)[subgraafVan[partij]];
  if (sleutel === null) return geenKoppeling;
  const verwerkingen = openVerwerkingen(verzoek);
  verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer: persoonId }, gegevens: ['aanvraag', partij], uitkomst: 'GEGEVEN', relatie: 'WERKPLAN' });
  await verwerkingen.legVast();
  const regio = findRegioVanGemeente(gemeente)?.amCode ?? null;
  const { data } = await partijvraag(subgraafVan[partij], partijvraagVan(partij), { sleutel, aanvraag: toPartijaanvraag(aanvraag, regio) }, claims);
  return leesPartijantwoord(data);
}

/** The person as they lived when it was asked, so that it goes to the same gemeente again. */
const toVroeger = (persoon: Persoonrecord, gemeente: string | null): Persoonrecord =>
  gemeente === null || gemeente === persoon.gemeente ? persoon : toVerhuisd(persoon, gemeente, persoon.woonplaatsPeildatum);

/** Keeps what came of it; false when somebody made something else of the request meanwhile. The plan is locked first, as by every act on it. */
const legVast = (aanvraag: Partijaanvraagrecord, { voortgang, gebeurtenis }: Aanvraagbesluit, deps: Bezorgerdeps): Promise<boolean> => deps.store.db.transaction().execute(async (tx) => {
  const { store, maakId } = deps;
  const plan = await store.werkplannen.vergrendel(tx, aanvraag.werkplanId);
  if (plan === null || !await store.partijaanvragen.legVast(tx, aanvraag, voortgang)) return false;
  if (gebeurtenis === null) return true;
  const nieuw = voortgang.uitkomst === 'GEWEIGERD' ? toGeweigerd(plan, aanvraag, voortgang.antwoord, voortgang.op, deps) : null;
  if (nieuw !== null) {
    await store.werkplannen.voegVersieToe(tx, nieuw);
    await werkAgendaBij(tx, plan, { ...plan, ...nieuw.inhoud }, voortgang.op, deps);
    await store.monitor.legVerloopVast(tx, plan, { ...plan, ...nieuw.inhoud }, voortgang.op);
  }
  await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: gebeurtenis, onderwerp: plan.id, persoonId: plan.persoonId, loket: plan.arrangeur.loket, versie: nieuw?.versie ?? plan.versie, op: voortgang.op });
  return true;
});

const loopt = ({ status }: EigenActiviteit): boolean => status === 'GEPLAND' || status === 'LOPEND';

/** The next version of a plan of which a party refuses an activity: what a party does not do is not done. Null when it was not to be done any more. */
function toGeweigerd(plan: Werkplanrecord, aanvraag: Partijaanvraagrecord, antwoord: Partijaanvraagrecord['antwoord'], op: number, { store, oin }: Bezorgerdeps): NieuweVersie | null {
  const activiteit = plan.activiteiten.find(({ id }) => id === aanvraag.activiteitId);
  if (plan.status === 'BEEINDIGD' || activiteit === undefined || !loopt(activiteit)) return null;
  const geweigerd: EigenActiviteit = { ...activiteit, status: 'GESTOPT', aanvraag: toAanvraag({ ...aanvraag, fase: 'AFGEHANDELD', uitkomst: 'GEWEIGERD', op, antwoord }) };
  const { id, versie, persoonId, status, vastgesteldOp } = plan;
  const wijziging = { handeling: 'verwerkWeigering', organisatie: oin, partij: aanvraag.partij, rol: 'systeem', loket: null, medewerker: store.geheim.vindhash('medewerker', 'systeem'), reden: antwoord.reden };
  return {
    id, versie: versie + 1, persoonId, status, vastgesteldOp, gewijzigdOp: op,
    inhoud: { ...plan, vastlegging: null, activiteiten: vervang(plan.activiteiten, geweigerd), wijziging },
  };
}
