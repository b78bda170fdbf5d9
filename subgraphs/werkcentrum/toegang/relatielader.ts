import DataLoader from 'dataloader';
import { alignByKey } from '../../shared/align.ts';
import type { Klok } from '../../shared/klok.ts';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import type { Verwerkingen } from '../../shared/verwerkingen.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Woonplaatsverversing } from '../persoon/woonplaatsen.ts';
import type { Aanmeldingrecord } from '../store/aanmeldingen.ts';
import type { Store } from '../store/index.ts';
import type { Overdrachtrelatie } from '../store/overdrachten.ts';
import type { Persoonrecord } from '../store/personen.ts';
import type { Toestemmingrecord } from '../store/toestemmingen.ts';
import type { Burger } from './burger.ts';
import { groupByKey } from './group.ts';
import type { Limiet } from '../../shared/limiet.ts';
import { overbelast } from './overbelast.ts';
import { bepaalRelatie, zietOpWoonplaats, type Relatie, type Relatiefeiten } from './relatie.ts';

/** What deciding who may see whom needs. */
export type Relatiedeps = {
  readonly store: {
    readonly personen: Pick<Store['personen'], 'list'>;
    readonly aanmeldingen: Pick<Store['aanmeldingen'], 'list'>;
    readonly toestemmingen: Pick<Store['toestemmingen'], 'list'>;
    readonly overdrachten: Pick<Store['overdrachten'], 'listRelaties'>;
  };
  readonly verversWoonplaatsen: Woonplaatsverversing;
  readonly burger: Burger;
  readonly klok: Klok;
  /** How long (ms) an aanmelding makes a relation. */
  readonly aanmeldingGeldigMs: number;
  readonly limieten: {
    /** Persons whom one asker opens. */
    readonly vrager: Limiet;
    /** How often one person is opened, by whomever. */
    readonly persoon: Limiet;
  };
};

/** The relations of one request, and the facts on which they rest. */
export type Relatielader = ReturnType<typeof createRelatielader>;

const geenFeiten: Omit<Relatiefeiten, 'gemeente'> = { isZelf: false, aanmeldingen: [], toestemmingen: [], overdrachten: [] };

/**
 * Makes the loader through which every person of a request passes: here it is decided, and counted, that somebody is opened.
 * A person counts once in a request. Beyond a limit it is OVERBELAST, and nothing is read of who was not opened. What was decided goes into
 * the Logboek, a refusal too.
 */
export function createRelatielader({ store, verversWoonplaatsen, burger, klok, aanmeldingGeldigMs, limieten }: Relatiedeps, verzoek: Verzoek, limit: TimeLimit, verwerkingen: Pick<Verwerkingen, 'noteer'>) {
  const { aanroeper } = verzoek;
  const vrager = JSON.stringify([aanroeper.organisatie, aanroeper.sub]);
  const geteld = new Set<string>();
  const geopend = new Set<string>();
  const beslis = (feiten: Relatiefeiten): Relatie => bepaalRelatie(aanroeper, feiten, { nu: klok(), geldigMs: aanmeldingGeldigMs });

  const record = new DataLoader<string, Persoonrecord | null>(
    async (ids) => alignByKey(ids, await verversWoonplaatsen(await store.personen.list(ids), limit), ({ id }) => id));
  const aanmeldingen = new DataLoader<string, readonly Aanmeldingrecord[]>(async (ids) => groupByKey(ids, await store.aanmeldingen.list(ids)));
  const toestemmingen = new DataLoader<string, readonly Toestemmingrecord[]>(async (ids) => groupByKey(ids, await store.toestemmingen.list(ids)));

  const overdrachten = new DataLoader<string, readonly Overdrachtrelatie[]>(async (ids) => groupByKey(ids, await store.overdrachten.listRelaties(ids)));

  const weeg = async (id: string, persoon: Persoonrecord, isZelf: boolean): Promise<Relatie> => {
    // Most relations follow from where somebody lives; the rest is read only when it can still make one (bepaalRelatie is monotone).
    const eerst = beslis({ ...geenFeiten, gemeente: persoon.gemeente, isZelf });
    if (eerst !== null || aanroeper.rol === 'burger') return eerst;
    const [aangemeld, gegeven, overgedragen] = await Promise.all([aanmeldingen.load(id), toestemmingen.load(id), overdrachten.load(id)]);
    return beslis({ gemeente: persoon.gemeente, isZelf, aanmeldingen: aangemeld, toestemmingen: gegeven, overdrachten: overgedragen });
  };
  const bepaal = async (id: string, isZelf: boolean): Promise<Relatie> => {
    const persoon = await record.load(id);
    if (persoon === null) return null;
    const gevonden = await weeg(id, persoon, isZelf);
    verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer: id }, gegevens: ['persoon'], relatie: gevonden ?? 'GEEN', uitkomst: gevonden === null ? 'GEWEIGERD' : 'GEGEVEN' });
    return gevonden;
  };
  const relatie = new DataLoader<string, Relatie>(async (ids) => {
    const eigenId = (await eigen())?.id;
    return Promise.all(ids.map(async (id) => {
      const isZelf = id === eigenId;
      if (!isZelf && !geteld.has(id) && !limieten.vrager.neem(vrager)) return overbelast();
      geteld.add(id);
      const gevonden = await bepaal(id, isZelf);
      if (gevonden === null || geopend.has(id)) return gevonden;
      if (!limieten.persoon.neem(id)) return overbelast();
      geopend.add(id);
      return gevonden;
    }));
  });

  let zelf: Promise<Persoonrecord | null> | undefined;
  const eigen = (): Promise<Persoonrecord | null> => (zelf ??= burger(verzoek, limit).then((persoon) => {
    if (persoon) record.prime(persoon.id, persoon);
    return persoon;
  }));
  return {
    /** Whoever has this id, seen or not: only for deciding. */
    record,
    /** By what the asker may see this person; null also when there is none. Rejects with OVERBELAST. */
    relatie,
    aanmeldingen,
    toestemmingen,
    /** The citizen who asks; null when no citizen does. */
    eigen,
    /** Whether it is worth asking where somebody lives. */
    vraagtBrp: zietOpWoonplaats(aanroeper),
    /** Whether the asker would see somebody who lives there and of whom nothing else is known. */
    zietWieWoontIn: (gemeente: string | null): boolean => beslis({ ...geenFeiten, gemeente }) !== null,
    /** Whoever has this id, after the BRP was asked whether their data are withheld where it did not say so yet: only for deciding. */
    async vraagGeheimhouding(id: string): Promise<Persoonrecord | null> {
      const bekend = await record.load(id);
      if (bekend === null || bekend.heeftGeheimhouding != null) return bekend;
      const [gevraagd = bekend] = await verversWoonplaatsen([bekend], limit, true);
      record.clear(id).prime(id, gevraagd);
      return gevraagd;
    },
    /** Takes one of what the asker may open; false when there is none left. */
    telVrager: (): boolean => limieten.vrager.neem(vrager),
    /** Lets what is now known of a person count from here; it was counted already that they were opened. */
    onthoud: (persoon: Persoonrecord): void => {
      geteld.add(persoon.id);
      record.clear(persoon.id).prime(persoon.id, persoon);
      relatie.clear(persoon.id);
    },
    /** Lets what an act changed of a person count from here; it was counted already that they were opened. */
    vergeet: (id: string): void => {
      geteld.add(id);
      for (const lader of [record, relatie, aanmeldingen, toestemmingen, overdrachten]) lader.clear(id);
    },
  };
}
