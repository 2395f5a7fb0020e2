export interface DatabaseOptions {
  /** Folder of the data; `./data` of the project when undefined. */
  readonly dataDir?: string | undefined;
  /** A PostgreSQL 15 or newer to use instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** The owner's login on the same database, for migrations; `databaseUrl` when undefined. */
  readonly databaseOwnerUrl?: string | undefined;
  /** For tests: data need not survive a power cut, writing is faster. */
  readonly volatile?: boolean;
  /** For commands beside a running server: use its database instead of refusing. */
  readonly share?: boolean;
  /** One line for the operator, without prefix and line end. */
  readonly say: (line: string) => void;
  /** The embedded server has ended without being told to; nothing works any more. */
  readonly onLost?: () => void;
}

export interface RunningDatabase {
  /** Logs in as the role that migrates. */
  readonly ownerUrl: string;
  /** Logs in as the role that serves. */
  readonly appUrl: string;
  /** The superuser of the embedded server, for tests that clone databases; `null` with `databaseUrl`. */
  readonly adminUrl: string | null;
  /** The serving role can neither own nor empty the audit. */
  readonly auditProtected: boolean;
  /** Where the data really is; `null` with `databaseUrl` and no `dataDir`. */
  readonly dataDir: string | null;
  /** Stops the embedded server and frees the data folder; safe to call twice. Close all pools before. */
  stop(): Promise<void>;
}
