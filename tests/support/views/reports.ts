import { findReport } from '#lib/server/releases/queries.ts';
import type { Stage } from '#tests/support/input/stage.ts';
import type { View } from './view.ts';

/** Numbers of employees whose reports differ in kind: nothing of theirs is shown, or some of it as bands. */
const telling = new Set([4, 6]);

/** The newest report of each leader of the first organisation, named by how many employees were asked. */
export async function listReportViews({ db, signIn }: Stage): Promise<readonly View[]> {
	const rows = await db
		.selectFrom('leader_release')
		.innerJoin('evaluation', 'evaluation.id', 'leader_release.evaluation_id')
		.innerJoin('round', 'round.id', 'evaluation.round_id')
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.select(['leader_release.id', 'evaluation.leader_email as email', 'organisation.name'])
		.orderBy('organisation.name')
		.orderBy('round.closes_on', 'desc')
		.execute();
	const latest = rows.filter(
		({ name, email }, index) =>
			name === rows[0]?.name && rows.findIndex((row) => row.email === email) === index
	);
	const views: View[] = [];
	for (const { id, email } of latest) {
		const found = await findReport(db, id, 'leader');
		if (found?.state !== 'released') continue;
		const asked = found.report.groups.find(({ group }) => group === 'employee')?.invited;
		views.push({
			...{ name: `rapport-${asked ?? 'uden'}`, route: '/rapport/[id]', path: `/rapport/${id}` },
			...{ cookie: await signIn(email), status: 200, isVariant: !telling.has(asked ?? 0) }
		});
	}

	return views;
}
