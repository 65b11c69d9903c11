import type { PlanFileError } from '../../../core/files/planFile';
import type { Plan } from '../../../core/model/plan';
import { fail, type Result } from '../../../core/model/result';
import type { FileVersion } from '../../../preload/contract';
import type { Host } from '../../host/host';
import type { PlanLibrary } from '../../persistence/planLibrary';
import type { PlanVersion } from '../../persistence/planVersion';
import type { PlanFileLink } from '../../state/documentStore';

/** An earlier state of the plan: kept by the library, or an earlier content of its file. */
export type EarlierVersion =
  | { readonly origin: 'library'; readonly version: PlanVersion }
  | { readonly origin: 'file'; readonly version: FileVersion };

/** Where earlier versions come from. */
export interface VersionSources {
  readonly library: PlanLibrary;
  readonly host: Host;
  readonly file: PlanFileLink | null;
  /** A content of the file as a plan; it may need a password. */
  readonly readFileContent: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<Result<Plan, PlanFileError>>;
}

/** Tells versions of all origins apart. */
export const versionKey = ({ origin, version }: EarlierVersion): string =>
  `${origin} ${version.id}`;

/** Versions of the library, then those beside the file, each the newest first. */
export async function earlierVersions(
  planId: string,
  { library, host, file }: Pick<VersionSources, 'library' | 'host' | 'file'>,
): Promise<readonly EarlierVersion[]> {
  const token = file?.token ?? null;
  const [kept, beside] = await Promise.all([
    library.versionsOf(planId).catch(() => []),
    token === null ? [] : host.fileVersions({ token }).catch(() => []),
  ]);
  return [
    ...kept.map((version) => ({ origin: 'library' as const, version })),
    ...beside.map((version) => ({ origin: 'file' as const, version })),
  ];
}

/** A version as a plan. */
export async function readEarlier(
  { origin, version }: EarlierVersion,
  { library, host, file, readFileContent }: VersionSources,
): Promise<Result<Plan, PlanFileError>> {
  if (origin === 'library') return library.readVersion(version.id);
  const outcome = await host.readFileVersion({ token: file?.token ?? '', id: version.id });
  return outcome.kind === 'read'
    ? readFileContent(file?.name ?? '', outcome.bytes)
    : fail({ code: 'damaged', detail: outcome.detail });
}
