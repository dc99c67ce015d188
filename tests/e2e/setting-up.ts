import type { Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { expect } from './test.ts';

/** Addresses that no other test uses. */
export interface Cast {
	readonly leader: string;
	readonly manager: string;
	readonly contact: string;
	readonly employees: readonly string[];
	readonly peers: readonly string[];
}

export function castOf(employees: number, peers = 0): Cast {
	const mark = randomBytes(4).toString('hex');
	const many = (name: string, count: number) =>
		Array.from({ length: count }, (_, index) => `${name}${index + 1}.${mark}@eksempel.dk`);

	return {
		leader: `mette.${mark}@eksempel.dk`,
		manager: `karen.${mark}@eksempel.dk`,
		contact: `bo.${mark}@eksempel.dk`,
		employees: many('medarbejder', employees),
		peers: many('kollega', peers)
	};
}

/** What the steps are called and what is pressed, in the language of the page. */
export const words = {
	da: {
		begin: 'Begynd',
		next: 'Gem og gå videre',
		name: 'Dit navn',
		unit: 'Din enhed',
		organisation: 'Din organisation',
		sector: 'Sektor',
		level: 'Ledelsesniveau',
		field: 'Område',
		short: /^Kort/,
		closes: 'Sidste dag at svare',
		employees: /Sæt adresserne ind/,
		manager: 'Adressen på din nærmeste leder',
		withManager: 'Mig og min nærmeste leder',
		contactName: 'Navn',
		contactEmail: 'Mailadresse',
		ownWords: /Dine egne linjer/,
		show: 'Gem og vis mailen',
		promise: /Jeg vil bruge rapporten til udvikling/,
		start: 'Start runden',
		running: 'Din runde er i gang'
	},
	en: {
		begin: 'Begin',
		next: 'Save and go on',
		name: 'Your name',
		unit: 'Your unit',
		organisation: 'Your organisation',
		sector: 'Sector',
		level: 'Leadership level',
		field: 'Field',
		short: /^Short/,
		closes: 'Last day to answer',
		employees: /Paste the addresses here/,
		manager: 'Your own manager’s address',
		withManager: 'Me and my own manager',
		contactName: 'Name',
		contactEmail: 'Mail address',
		ownWords: /Your own lines/,
		show: 'Save and show the mail',
		promise: /I will use the report for development/,
		start: 'Start the round',
		running: 'Your round is under way'
	}
} as const;

export type Words = (typeof words)['da'] | (typeof words)['en'];

/** Presses the button that goes on, and waits for the next step. */
export async function goOn(page: Page, to: Words, step: string): Promise<void> {
	await page.getByRole('button', { name: to.next }).click();
	await expect(page).toHaveURL(new RegExp(`/${step}`));
}

export async function fillJob(page: Page, to: Words): Promise<void> {
	await page.getByLabel(to.name).fill('Mette Holm');
	await page.getByLabel(to.unit).fill('Hjemmeplejen Nord');
	await page.getByLabel(to.organisation).fill('Nørrevang Kommune');
	await page.getByLabel(to.sector).selectOption('kommune');
	await page.getByLabel(to.level).selectOption('medarbejdere');
	await page.getByLabel(to.field).selectOption('aeldre');
}

export async function fillWho(page: Page, to: Words, cast: Cast): Promise<void> {
	await page.getByLabel(to.employees).fill(cast.employees.join('\n'));
	await page.getByLabel(to.manager).fill(cast.manager);
}

export async function fillWords(page: Page, to: Words, cast: Cast): Promise<void> {
	await page.getByLabel(to.contactName, { exact: true }).fill('Bo Berg');
	await page.getByLabel(to.contactEmail, { exact: true }).fill(cast.contact);
	await page.getByLabel(to.ownWords).fill('Jeg vil gerne blive bedre til at lytte.');
	await page.getByRole('button', { name: to.show }).click();
	await expect(page.getByRole('button', { name: to.start })).toBeVisible();
}

/** From the first page to the last step, with nothing done wrong. */
export async function setUp(
	page: Page,
	cast: Cast,
	language: 'da' | 'en' = 'da',
	onEachPage: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
	const to = words[language];
	await page.goto(`/evaluering/ny${language === 'en' ? '?lang=en' : ''}`);
	await onEachPage();
	await page.getByRole('button', { name: to.begin }).click();
	await expect(page).toHaveURL(/\/job/);

	await fillJob(page, to);
	await onEachPage();
	await goOn(page, to, 'skema');
	await page.getByRole('radio', { name: to.short }).check();
	await onEachPage();
	await goOn(page, to, 'datoer');
	await page.getByLabel(to.closes).fill(addDays(dayOf(new Date()), 14));
	await onEachPage();
	await goOn(page, to, 'hvem');
	await fillWho(page, to, cast);
	await onEachPage();
	await goOn(page, to, 'rapport');
	await page.getByLabel(to.withManager, { exact: true }).check();
	await onEachPage();
	await goOn(page, to, 'gennemse');
	await fillWords(page, to, cast);
	await onEachPage();
}

export async function start(page: Page, language: 'da' | 'en' = 'da'): Promise<void> {
	const to = words[language];
	await page.getByLabel(to.promise).check();
	await page.getByRole('button', { name: to.start }).click();
	await expect(page.getByRole('heading', { name: to.running })).toBeVisible();
}
