import type { Partijaanvragen, Partijaanvraagrecord } from '../../../subgraphs/werkcentrum/store/partijaanvragen.ts';
import type { Persoonrecord } from '../../../subgraphs/werkcentrum/store/personen.ts';
import { orden } from './blad.ts';
import type { Stand, Tabel } from './stand.ts';

const geenAntwoord = { nummer: null, reden: null };

/** Requests to parties in memory. */
export function createPartijaanvragen({ maakTabel }: Stand, personen: Tabel<Persoonrecord>): Partijaanvragen {
  const tabel = maakTabel<Partijaanvraagrecord>();
  const wijzig = (activiteitId: string, nieuw: Partial<Partijaanvraagrecord>): void => {
    const rij = tabel.get(activiteitId);
    if (rij !== undefined) tabel.set(activiteitId, { ...rij, pogingen: 0, ...nieuw, ronde: rij.ronde + 1 });
  };
  return {
    async vraagAan(_tx, aanvraag, moment) {
      tabel.set(aanvraag.activiteitId, {
        ...aanvraag, gemeente: personen.get(aanvraag.persoonId)?.gemeente ?? null, handeling: 'AANVRAGEN', ronde: 1, fase: 'UITSTAAND', uitkomst: null,
        pogingen: 0, laatstePoging: null, volgendePoging: moment, op: moment, antwoord: geenAntwoord,
      });
    },
    async trekIn(_tx, activiteitId, namens, moment) { wijzig(activiteitId, { namens, handeling: 'INTREKKEN', fase: 'UITSTAAND', uitkomst: null, volgendePoging: moment, op: moment }); },
    async sluit(_tx, activiteitId, uitkomst, antwoord, moment) { wijzig(activiteitId, { fase: 'AFGEHANDELD', uitkomst, antwoord, volgendePoging: null, op: moment }); },
    async herhaal(_tx, activiteitId, moment) {
      if (tabel.get(activiteitId)?.fase !== 'MISLUKT') return false;
      wijzig(activiteitId, { fase: 'UITSTAAND', volgendePoging: moment, op: moment });
      return true;
    },
    listVanPlannen: async (ids) => orden([...tabel.values()].filter(({ werkplanId }) => ids.includes(werkplanId)), ({ activiteitId }) => [activiteitId, '']),
    neem: async (moment, _bezetMs, hoogstens) => orden([...tabel.values()].filter(({ volgendePoging }) => volgendePoging !== null && volgendePoging <= moment), ({ volgendePoging, activiteitId }) => [volgendePoging ?? 0, activiteitId]).slice(0, hoogstens),
    async legVast(_tx, { activiteitId, ronde }, voortgang) {
      const rij = tabel.get(activiteitId);
      if (rij?.ronde !== ronde) return false;
      tabel.set(activiteitId, { ...rij, ...voortgang });
      return true;
    },
    listMislukt: async (hoogstens) => orden([...tabel.values()].filter(({ fase }) => fase === 'MISLUKT'), ({ op, activiteitId }) => [op, activiteitId]).slice(0, hoogstens)
      .map(({ activiteitId, partij, handeling, op, antwoord: { reden } }) => ({ activiteitId, partij, handeling, op, reden })),
  };
}
