import { listStaff } from '#db/demo/country.ts';
import { listPortraits } from '#db/demo/portraits.ts';
import { listOwnEvaluations } from '#lib/server/accounts/own-evaluations.queries.ts';
import { findAccountByEmail } from '#lib/server/accounts/queries.ts';
import type { Product } from '#lib/server/product.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { findUnusedLink } from './unused-link.ts';

type Portrait = ReturnType<typeof listPortraits>[number];

/** Somebody to sign in as, and where to look then. */
interface Guest {
	readonly name: string;
	readonly email: string;
	readonly who: string;
	readonly look: string;
}

/** What the country holds, with a sign-in link for each role and what to look at. */
export async function guide(product: Product, now: Date): Promise<string> {
	const { db, settings } = product;
	const portraits = listPortraits();
	const guests: readonly Guest[] = [
		...portraits.map(({ look, leader }) => ({ ...leader, who: 'leader', look })),
		...(await Promise.all(
			portraits.slice(0, 1).map((portrait) => inviteManager(product, portrait))
		)),
		...listStaff()
	];
	const lines: string[] = [];

	for (const { name, email, who, look } of guests) {
		const path = await createSignInLink(db, email, 'da', now);
		lines.push(`  ${name}, ${who}`, `    ${look}`, `    ${settings.origin}${path}`, '');
	}

	return [
		'',
		'  A small country, all of it invented: thirteen organisations, two hundred leaders, three years.',
		'  Each link signs you in once, within an hour; npm run demo prints new ones.',
		'',
		...lines,
		...(await tellEmployee(product, portraits, now))
	].join('\n');
}

/** The report is shared by its address, which a mail carried when the round closed. */
async function inviteManager(
	{ db, settings }: Product,
	{ leader, manager }: Portrait
): Promise<Guest> {
	const account = await findAccountByEmail(db, leader.email);
	const own = account ? await listOwnEvaluations(db, account.id) : [];
	const report = own.find(({ reportId }) => reportId !== undefined)?.reportId;

	return {
		...manager,
		who: `the manager of ${leader.name}`,
		look: report
			? `May read the report that she shares: ${settings.origin}/rapport/${report}`
			: 'Her report has been deleted since.'
	};
}

/** A link of somebody who has not answered, while the open round is open. */
async function tellEmployee(
	product: Product,
	portraits: readonly Portrait[],
	now: Date
): Promise<readonly string[]> {
	const { leader } = portraits.find(({ isOpen }) => isOpen) ?? {};
	const token = leader && (await findUnusedLink(product, leader.email, now));
	if (leader === undefined || token === undefined) {
		return ['  The open round has closed since; remove demo-data for a new country.'];
	}

	return [
		`  An employee of ${leader.name}, who has not answered yet`,
		'    Answer as an employee would; the link needs no sign-in.',
		`    ${product.settings.origin}/s/${token}`
	];
}
