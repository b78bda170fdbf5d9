import { PostgresDialect, PostgresDriver, type AbortableOperationOptions, type DatabaseConnection, type PostgresDialectConfig } from 'kysely';
import { toOpslagfout } from './opslag-weg.ts';

// Says of every error whether it is of the connection or of the server (`opslag-weg.ts`). A transaction of which the end is not known is
// no other case: asked again with its key, the act is found done or is done then.
class Driver extends PostgresDriver {
  readonly #bekend = new WeakSet<DatabaseConnection>();

  override async acquireConnection(opties?: AbortableOperationOptions): Promise<DatabaseConnection> {
    const verbinding = await super.acquireConnection(opties).catch((fout: unknown) => { throw toOpslagfout(fout); });
    if (this.#bekend.has(verbinding)) return verbinding;
    this.#bekend.add(verbinding);
    const voerUit = verbinding.executeQuery.bind(verbinding);
    verbinding.executeQuery = (...vraag) => voerUit<never>(...vraag).catch((fout: unknown) => { throw toOpslagfout(fout); });
    return verbinding;
  }
}

/** The dialect of PostgreSQL whose errors say whether they may pass. */
export function createPostgresdialect(config: PostgresDialectConfig): PostgresDialect {
  const dialect = new PostgresDialect(config);
  dialect.createDriver = () => new Driver(config);
  return dialect;
}
