import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { PlanAtAGlance } from '#lib/domain/follow-up/plan.ts';
import type { Language } from '#lib/domain/language.ts';
import type { GuideKind } from '#lib/domain/report/guides.ts';
import { hasTooFew } from '#lib/domain/report/too-few.ts';
import { localPath } from '#lib/i18n/path.ts';
import type { Reader } from '#lib/i18n/report-titles.ts';

/** Where a report is given out on paper. An example has none of these. */
export interface ReportFiles {
	readonly report: string;
	readonly withComments: string;
	/** What is the leader's alone: a version to share, where there is one, and guides with the leader's own themes. */
	readonly own: { readonly employees: string | undefined; readonly guides: Guides } | undefined;
}

/** A plan in the leader's own hands, and the page where it is changed. */
export interface OwnFollowUp {
	readonly path: string;
	/** The page where all their rounds stand side by side, where there is more than one. */
	readonly overTime: string | undefined;
	readonly plan: PlanAtAGlance;
}

type Guides = Readonly<Record<GuideKind, string>>;

/** `path` is the report's own address. */
export function listFiles(
	path: string,
	report: Released<LeaderReport>,
	reader: Reader,
	language: Language
): ReportFiles {
	const at = (rest: string) => localPath(`${path}/${rest}`, language);

	return {
		report: at('pdf'),
		withComments: at('pdf?kommentarer=med'),
		own:
			reader === 'leader'
				? {
						employees: hasTooFew(report) ? undefined : at('medarbejdere'),
						guides: {
							talk: at('guide/samtale'),
							hour: at('guide/moede-60'),
							longer: at('guide/moede-90'),
							team: at('guide/team')
						}
					}
				: undefined
	};
}
