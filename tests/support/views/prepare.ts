import type { Page } from '@playwright/test';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { beginDraft } from '#tests/support/input/actions.ts';
import { openOrganisation, type Organisation } from '#tests/support/input/organisation.ts';
import { findHolder } from '#tests/support/input/organisation/access.ts';
import { postForm, type Stage } from '#tests/support/input/stage.ts';
import { sendAsItStands } from './errors.ts';
import type { View } from './view.ts';

/** Pages that are there only after somebody has done something, and pages with something wrong on them. */
export async function listPreparedViews(stage: Stage): Promise<readonly View[]> {
	const organisation = await openOrganisation(stage, 0);

	return [
		...(await listPublicViews(stage)),
		...(await listAnsweringViews(stage)),
		...(await listOwnViews(stage)),
		...(await listResearchViews(stage)),
		...(await listOrganisationViews(stage, organisation))
	];
}

const seen = { cookie: undefined, status: 200 };

async function listPublicViews({ server }: Stage): Promise<readonly View[]> {
	const { headers } = await postForm(server.origin, '/log-ind', { email: 'ny@example.dk' });
	const [asked] = /sign-in=[^;]+/u.exec(headers.getSetCookie().join()) ?? [];
	const mirror = { ...seen, route: '/selvevaluering', path: '/selvevaluering' };
	const signIn = { ...seen, route: '/log-ind', path: '/log-ind' };

	return [
		{ ...mirror, name: 'selvevaluering-fejl', act: sendAsItStands },
		{ ...mirror, name: 'selvevaluering-profil', act: answerMirror },
		{ ...signIn, name: 'log-ind' },
		{ ...signIn, name: 'log-ind-fejl', act: sendAsItStands },
		{
			...{ name: 'log-ind-sendt', route: '/log-ind/sendt', path: '/log-ind/sendt' },
			...{ cookie: asked, status: 200 }
		}
	];
}

/** One link's form: its first page, the one for words of one's own, and what is saved of it. */
async function listAnsweringViews(stage: Stage): Promise<readonly View[]> {
	const { origin } = stage.server;
	const [, link = ''] = stage.listLinks('employee').toReversed();
	const first = await beginDraft(origin, link);
	const page = { ...seen, route: '/s/[token]/[page]' };

	return [
		{ ...page, name: 's-tema', path: first },
		{ ...page, name: 's-kommentarer', path: `${link}/kommentarer` },
		{ ...seen, name: 's-gemt', route: '/s/[token]/gemt', path: `${link}/gemt` }
	];
}

async function listOwnViews(stage: Stage): Promise<readonly View[]> {
	const { origin } = stage.server;
	const keeper = await stage.signIn('spejler@example.dk');
	await postForm(origin, '/min-side/spejl', { mirror: '123451234512345' }, keeper);
	const draft = await stage.plan('begynder@example.dk');
	const page = { cookie: keeper, status: 200 };
	const step = (name: string): View => ({
		...{ name: `evaluering-${name}-fejl`, route: `/evaluering/[id]/${name}` },
		...{ path: `${draft.path}/${name}`, cookie: draft.cookie, status: 200, act: sendAsItStands }
	});

	return [
		{ ...page, name: 'min-side-spejl', route: '/min-side/spejl', path: '/min-side/spejl' },
		{ ...page, name: 'min-side-ny', route: '/min-side', path: '/min-side' },
		...['job', 'hvem'].map(step)
	];
}

/** What is behind the terms once they are accepted, and what others see there. */
async function listResearchViews(stage: Stage): Promise<readonly View[]> {
	const cookie = await stage.signIn(await findHolder(stage, 'researcher'));
	const page = { route: '/forskning', path: '/forskning', status: 200 };
	const reader = await stage.signIn('laeser.med@example.dk');
	const form = { accept: 'yes', terms: currentTerms };
	await postForm(stage.server.origin, '/forskning', form, cookie);

	return [
		{ ...page, name: 'forskning-tal', cookie },
		{ ...page, name: 'forskning-ikke-godkendt', cookie: reader }
	];
}

async function listOrganisationViews(
	stage: Stage,
	organisation: Organisation
): Promise<readonly View[]> {
	const { db, server } = stage;
	const { id, orgadmin, rounds } = organisation;
	const home = `/organisation/${id}`;
	const planned = `${home}/runde/${rounds.draft.id}`;
	const day = addDays(dayOf(new Date()), 3);
	await postForm(server.origin, `${planned}/deltagere`, { day }, orgadmin);
	const { leader_email: leader } = await db
		.selectFrom('evaluation')
		.where('id', '=', rounds.draft.evaluation)
		.select('leader_email')
		.executeTakeFirstOrThrow();
	const invited = await db
		.selectFrom('invitation')
		.where('evaluation_id', '=', rounds.open.evaluation)
		.where('rater_group', '=', 'manager')
		.select('id')
		.executeTakeFirstOrThrow();
	const entry = '/organisation/[org]/runde/[round]/leder/[evaluation]/ret';
	const page = { cookie: orgadmin, status: 200 };

	return [
		{
			...{ name: 'evaluering-bekraeft', route: '/evaluering/[id]/bekraeft', status: 200 },
			path: `/evaluering/${rounds.draft.evaluation}/bekraeft`,
			cookie: await stage.signIn(leader)
		},
		{
			...{ ...page, name: 'organisation-runde-leder-ret', route: entry },
			path: `${home}/runde/${rounds.open.id}/leder/${rounds.open.evaluation}/ret?hvem=${invited.id}`
		},
		{
			...{ ...page, name: 'organisation-ledere-ny-fejl', path: `${home}/ledere/ny` },
			...{ route: '/organisation/[org]/ledere/ny', act: sendAsItStands }
		}
	];
}

/** Answers each statement, one point further each time, and asks for the profile. */
async function answerMirror(page: Page): Promise<void> {
	const statements = await page.getByRole('group').all();
	for (const [index, statement] of statements.entries())
		await statement
			.getByRole('radio')
			.nth(index % 5)
			.check();
	await page.locator('main form button:visible').first().click();
	await page.getByRole('table').first().waitFor();
}
