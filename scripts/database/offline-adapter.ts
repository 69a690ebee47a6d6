import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlResultSet,
} from "@prisma/driver-adapter-utils";

const boolean = 5;
const text = 7;
const integer = 0;

/** The engine's first question: is there a schema `public`, and which PostgreSQL is it? */
const greeting: SqlResultSet = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [boolean, text, integer],
  rows: [[true, "PostgreSQL 16.0", 160000]],
};

const adapter: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "offline",
  queryRaw: () => Promise.resolve(greeting),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => Promise.resolve(),
  startTransaction: () => Promise.reject(new Error("there is no database behind this engine")),
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

/** The schema engine wants a database even to compare two texts: this stands in for one. */
export const offline: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "offline",
  connect: () => Promise.resolve(adapter),
  connectToShadowDb: () => Promise.resolve(adapter),
};
