import { listStaff } from '#db/demo/country.ts';
import { listPortraits } from '#db/demo/portraits.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import type { Product } from '#lib/server/product.ts';
import { findUnusedLink } from './unused-link.ts';

/** What the country holds, with a sign-in link for each role and what to look at. */
export async function guide(product: Product, now: Date): Promise<string> {
	const { db, settings } = product;
	const portraits = listPortraits();
	const people = [
		...portraits.map(({ look, leader }) => ({ who: 'leader', ...leader, look })),
		...portraits.slice(0, 1).map(({ leader, manager }) => ({
			...{ ...manager, who: `the manager of ${leader.name}` },
			look: 'The report that she shares with him, and that everybody invited knew he would read.'
		})),
		...listStaff()
	];
	const lines: string[] = [];

	for (const { who, name, email, look } of people) {
		const path = await createSignInLink(db, email, 'da', now);
		lines.push(`  ${name}, ${who}`, `    ${look}`, `    ${settings.origin}${path}`, '');
	}

	return [
		'',
		'  A small country, all of it invented: twelve organisations, two hundred leaders, two years.',
		'  Each link signs you in once, within an hour; npm run demo prints new ones.',
		'',
		...lines,
		...(await tellEmployee(product, portraits, now))
	].join('\n');
}

/** A link of somebody who has not answered, while the open round is open. */
async function tellEmployee(
	product: Product,
	portraits: ReturnType<typeof listPortraits>,
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
