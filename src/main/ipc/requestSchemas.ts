import { z } from 'zod';
import type { HostApi } from '../../preload/contract';
import { isVersionId } from '../files/fileVersions';
import { largestFile } from '../files/readWhole';

const bytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= largestFile, { error: 'too large' });
const name = z.string().max(500);
const token = z.string().min(1).max(100);

const nothing = z.strictObject({});

/** What each request must look like; anything else is refused at the door. */
export const requestSchemas = {
  openFile: z.strictObject({ kind: z.enum(['workbook', 'plan']) }),
  savePlan: z.strictObject({
    token: token.nullable(),
    suggestedName: name,
    bytes,
    saveAs: z.boolean(),
    overwriteChanged: z.boolean().exactOptional(),
  }),
  exportFile: z.strictObject({
    suggestedName: name,
    bytes,
    kind: z.enum(['xlsx', 'svg', 'png', 'pdf', 'tinhgon']),
  }),
  fileVersions: z.strictObject({ token }),
  readFileVersion: z.strictObject({ token, id: z.string().max(40).refine(isVersionId) }),
  recentPlans: nothing,
  openRecent: z.strictObject({ token }),
  setTitle: z.strictObject({ title: name, dirty: z.boolean() }),
  setLocale: z.strictObject({ locale: z.enum(['vi', 'en']) }),
  confirmClose: z.strictObject({ close: z.boolean() }),
  listening: nothing,
  print: nothing,
  printToPdf: z.strictObject({ suggestedName: name }),
  about: nothing,
} as const;

export type RequestName = keyof typeof requestSchemas;
export type RequestOf<N extends RequestName> = z.infer<(typeof requestSchemas)[N]>;

type AnswerOf<N extends RequestName> = N extends keyof HostApi
  ? ReturnType<HostApi[N]>
  : Promise<void>;

/** One handler for each request; the compiler asks for all of them. */
export type RequestHandlers = {
  readonly [N in RequestName]: (request: RequestOf<N>) => AnswerOf<N>;
};
