import { findHolder } from './organisation/access.ts';
import { listOrganisationPages, openOrganisation } from './organisation.ts';
import type { Page } from './reading.ts';
import type { Stage } from './stage.ts';

/** Every page that can be read, opened by whoever may read it. */
export async function listPages(stage: Stage): Promise<readonly Page[]> {
	const [open = nothing] = await stage.listEvaluations('open');
	const [released = nothing] = await stage.listEvaluations('released');
	const leader = await stage.signIn(open.email);
	const reader = await stage.signIn(released.email);
	const draft = await stage.plan('laeser@example.dk');
	const link = stage.listLinks('employee').at(-1) ?? '';
	const self = stage.listLinks('self').at(-1) ?? '';
	const [invited = { id: '' }] = await stage.db
		.selectFrom('invitation')
		.where('evaluation_id', '=', open.id)
		.where('rater_group', '=', 'manager')
		.select('id')
		.execute();
	const [report = { id: '' }] = await stage.db
		.selectFrom('leader_release')
		.where('evaluation_id', '=', released.id)
		.select('id')
		.execute();
	const [figures = { organisation_id: '', round_id: '', email: '' }] = await stage.db
		.selectFrom('organisation_release')
		.innerJoin('role', 'role.organisation_id', 'organisation_release.organisation_id')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('role.role', '=', 'coordinator')
		.select([
			'organisation_release.organisation_id',
			'organisation_release.round_id',
			'account.email'
		])
		.execute();
	const coordinator = await stage.signIn(figures.email);
	const operator = await stage.signIn(await findHolder(stage, 'operator'));
	const researcher = await stage.signIn(await findHolder(stage, 'researcher'));
	const organisation = await openOrganisation(stage, 0);
	const parts: Readonly<Record<string, string>> = {
		'/evaluering/[id]': `/evaluering/${open.id}`,
		'/rapport/[id]': `/rapport/${report.id}`,
		'/api/v1/reports/[id]': `/api/v1/reports/${report.id}`,
		'/billede/[fil]': '/billede/temaer.svg',
		'/landet/[year]': `/landet/${stage.releasedYear}`,
		'/api/v1/national/[year]': `/api/v1/national/${stage.releasedYear}`,
		'/data/[file]': '/data/cells.csv',
		'/organisations/[id]/rounds/[round]': `/organisations/${figures.organisation_id}/rounds/${figures.round_id}`,
		'inviteret-[invitation]': `inviteret-${invited.id}`,
		'vis-[rolle]': 'vis-medarbejder',
		'/temaer/[tema]': '/temaer/tillid',
		'/log-ind/[token]': await stage.makeSignInLink('fremmed@example.dk'),
		'/s/[token]/[page]': `${self}/tid`,
		'/s/[token]': link
	};

	const cookieFor = (route: string) => {
		if (route.includes('/organisations/')) return coordinator;
		if (route.startsWith('/drift')) return operator;
		if (route === '/forskning') return researcher;

		return route.includes('[id]') && !route.startsWith('/evaluering') ? reader : leader;
	};

	return stage.routes
		.filter(({ methods }) => methods.includes('GET'))
		.flatMap(({ path: route }) => {
			if (route.includes('/[org]')) return listOrganisationPages(route, organisation);
			const path = Object.entries(parts).reduce(
				(text, [part, value]) => text.replace(part, value),
				route
			);
			const cookie = cookieFor(route);

			return [
				{
					route,
					path,
					cookie: route.startsWith('/s/') ? undefined : cookie,
					packed: route.includes('/national/')
				},
				...(route.startsWith('/evaluering/[id]')
					? [
							{
								route,
								path: path.replace(`/evaluering/${open.id}`, draft.path),
								cookie: draft.cookie
							}
						]
					: [])
			];
		});
}

const nothing = { id: '', email: '', leader: '' };
