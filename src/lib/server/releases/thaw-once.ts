import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { Recent } from '../recent.ts';

/**
 * Reports that were read lately, by their hash: some 20 MB at most. Whoever opens a
 * report goes on to its papers and comes back to it, and reading its text is most of what that costs. A
 * frozen report never changes, and one that is deleted or forgotten has no row any more that leads here.
 */
const kept = new Recent<Released<LeaderReport>>(64);

/** The report of a hash. `thaw` reads it where it was not read lately. */
export async function thawOnce(
	sha256: string,
	thaw: () => Promise<Released<LeaderReport>>
): Promise<Released<LeaderReport>> {
	const report = kept.get(sha256) ?? (await thaw());
	kept.set(sha256, report);

	return report;
}
