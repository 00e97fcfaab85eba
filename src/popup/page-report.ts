import * as v from 'valibot';
import type { PageReport } from '../messages/contract.ts';
import { partialDateSchema } from '../model/partial-date.ts';

/** The form of a page's report, checked where it arrives: a page's process is less trusted than ours. */
const reportSchema: v.GenericSchema<unknown, PageReport> = v.object({
  isEnabled: v.boolean(),
  isIncomplete: v.boolean(),
  companies: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.maxLength(200)),
        mentions: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    v.maxLength(10_000),
  ),
  pageDate: v.exactOptional(partialDateSchema),
  isLive: v.exactOptional(v.boolean()),
});

/** `undefined` for what is no report. */
export function readReport(reply: unknown): PageReport | undefined {
  const result = v.safeParse(reportSchema, reply);
  return result.success ? result.output : undefined;
}
