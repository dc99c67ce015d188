import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { expectToFit } from './answering.ts';
import { place } from './place.ts';
import { expect, test, type Mail } from './test.ts';

const words = {
	da: {
		email: 'Din arbejdsmail',
		send: 'Send mig et link',
		inbox: 'Se i din indbakke',
		subject: 'Dit link til at logge ind',
		enter: 'Log ind nu',
		own: 'Mine evalueringer',
		account: 'Konto',
		name: 'Dit navn',
		save: 'Gem',
		saved: 'Det er gemt.',
		out: 'Log ud',
		isOut: 'Du er logget ud.'
	},
	en: {
		email: 'Your work mail address',
		send: 'Send me a link',
		inbox: 'Check your inbox',
		subject: 'Your link to sign in',
		enter: 'Sign in now',
		own: 'My evaluations',
		account: 'Account',
		name: 'Your name',
		save: 'Save',
		saved: 'It is saved.',
		out: 'Sign out',
		isOut: 'You are signed out.'
	}
} as const;

const newAddress = () => `leder-${randomUUID().slice(0, 8)}@example.dk`;

function linkIn({ text }: Mail): string {
	const [link] = /http:\/\/\S+\/log-ind\/\S+/u.exec(text) ?? [];
	if (!link) throw new Error('there is no link in the mail');

	return link;
}

async function ask(page: Page, email: string, path = '/log-ind'): Promise<void> {
	await page.goto(path);
	await page.getByLabel(words.da.email).fill(email);
	await page.getByRole('button', { name: words.da.send }).click();
	await expect(page.getByRole('heading', { name: words.da.inbox })).toBeVisible();
}

/** From the form to the account and out again; `check` looks at every page on the way. */
async function walkThrough(
	page: Page,
	language: 'da' | 'en',
	receiveMail: (to: string) => Promise<Mail>,
	check: () => Promise<void>
): Promise<void> {
	const say = words[language];
	const email = newAddress();

	await page.goto(`/log-ind?lang=${language}`);
	await check();
	await page.getByLabel(say.email).fill(email);
	await page.getByRole('button', { name: say.send }).click();
	await expect(page.getByRole('heading', { name: say.inbox })).toBeVisible();
	await expect(page.getByText(email)).toBeVisible();
	await check();

	const mail = await receiveMail(email);
	expect(mail.subject).toBe(say.subject);
	await page.goto(linkIn(mail));
	await expect(page.getByRole('main').getByRole('button')).toHaveCount(1);
	await check();
	await page.getByRole('button', { name: say.enter }).click();
	await expect(page.getByRole('heading', { name: say.own })).toBeVisible();
	await check();

	await page.getByRole('link', { name: say.account }).click();
	await page.getByLabel(say.name).fill('Mette Holm');
	await page.getByRole('button', { name: say.save }).click();
	await expect(page.getByRole('status')).toHaveText(say.saved);
	await expect(page.getByLabel(say.name)).toHaveValue('Mette Holm');
	await check();

	await page.getByRole('banner').getByRole('button', { name: say.out }).click();
	await expect(page.getByRole('status')).toHaveText(say.isOut);
	await check();
	await page.goto('/min-side');
	await expect(page).toHaveURL(/\/log-ind/u);
}

for (const language of ['da', 'en'] as const) {
	for (const width of [360, 1280]) {
		test.describe(`in ${language} at ${width} px`, () => {
			test.use({ viewport: { width, height: 740 } });

			test('a leader signs in, says who they are, and signs out', async ({
				page,
				receiveMail,
				expectAccessible
			}) => {
				await walkThrough(page, language, receiveMail, async () => {
					await expect(page.locator('html')).toHaveAttribute('lang', language);
					await expectToFit(page);
					await expectAccessible(page);
				});
			});
		});
	}

	test.describe(`in ${language} without JavaScript, on the narrowest screen`, () => {
		test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

		test('all of it works the same', async ({ page, receiveMail }) => {
			await walkThrough(page, language, receiveMail, () => expectToFit(page));
		});
	});
}

async function otherBrowser(browser: Browser): Promise<Page> {
	return (await browser.newContext({ baseURL: place.origin })).newPage();
}

test('another browser needs the code, and a wrong one is told kindly', async ({
	page,
	browser,
	receiveMail,
	expectAccessible
}) => {
	const email = newAddress();
	await ask(page, email);
	const code = (await page.getByText(/^\d{3} \d{3}$/u).textContent()) ?? '';
	const link = linkIn(await receiveMail(email));
	const other = await otherBrowser(browser);

	await other.goto(link);
	await expect(other.getByRole('button', { name: words.da.enter })).toHaveCount(0);
	await other.getByLabel('Kode på seks cifre').fill(code === '111 111' ? '222222' : '111111');
	await other.getByRole('main').getByRole('button').click();
	await expect(other.getByRole('alert')).toContainText('Koden passer ikke.');
	await expectAccessible(other);

	await other.getByLabel('Kode på seks cifre').fill(code);
	await other.getByRole('main').getByRole('button').click();
	await expect(other.getByRole('heading', { name: words.da.own })).toBeVisible();
});

test('a link that was used says so, with the form for a new one', async ({ page, receiveMail }) => {
	const email = newAddress();
	await ask(page, email);
	const link = linkIn(await receiveMail(email));
	await page.goto(link);
	await page.getByRole('button', { name: words.da.enter }).click();
	await page.getByRole('banner').getByRole('button', { name: words.da.out }).click();
	await page.goto(link);

	await expect(page.getByRole('status')).toContainText('Linket virker ikke længere.');
	await expect(page.getByLabel(words.da.email)).toBeVisible();
});

test('programs that follow the link, or look at it, do not use it up', async ({
	page,
	request,
	receiveMail
}) => {
	const email = newAddress();
	await ask(page, email);
	const link = linkIn(await receiveMail(email));
	for (let visit = 0; visit < 3; visit += 1) {
		expect((await request.get(link)).status()).toBe(200);
		expect((await request.head(link)).status()).toBe(200);
	}
	await page.goto(link);
	await page.getByRole('button', { name: words.da.enter }).click();

	await expect(page.getByRole('heading', { name: words.da.own })).toBeVisible();
});

test('the session cookie is for this site and for no script', async ({ page, context, signIn }) => {
	await signIn(page, newAddress());
	const cookies = await context.cookies();

	expect(cookies).toMatchObject([
		{ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 }
	]);
});

function post(request: APIRequestContext, form: Record<string, string>) {
	return request.post('/log-ind', {
		form,
		headers: { origin: place.origin, accept: 'text/html' },
		maxRedirects: 0
	});
}

test('known and unknown addresses get the same bytes', async ({ page, request, signIn }) => {
	const [known, unknown] = [newAddress(), newAddress()];
	await signIn(page, known);
	const answers = [];
	for (const email of [known, unknown]) {
		const response = await post(request, { email });
		const sent = await request.get('/log-ind/sendt');
		answers.push({
			status: response.status(),
			length: JSON.stringify(response.headersArray()).length,
			location: response.headers()['location'],
			body: (await response.body()).toString(),
			sent: (await sent.text())
				.replaceAll(email, 'X')
				.replace(/\d{3} \d{3}/u, 'Y')
				.replace(/nonce="[^"]+"/gu, '')
		});
	}

	expect(answers[0]?.status).toBe(303);
	expect(answers[1]).toEqual(answers[0]);
});

test('who asks again and again for the same address must wait', async ({ request }) => {
	const email = newAddress();
	for (let ask = 0; ask < 5; ask += 1) expect((await post(request, { email })).status()).toBe(303);
	const refused = await post(request, { email });

	expect(refused.status()).toBe(429);
	expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(500);
	expect((await post(request, { email: newAddress() })).status()).toBe(303);
});

test('what no page of ours sends is refused as unreadable', async ({ request }) => {
	const headers = { origin: place.origin, accept: 'text/html' };
	const type = 'application/x-www-form-urlencoded';
	const bodies = [
		{ data: 'email=a@b.dk&role=operator', type },
		{ data: 'email=a@b.dk&email=c@d.dk', type },
		{ data: '--x\r\nContent-Disposition: form-data', type: 'multipart/form-data; boundary=x' }
	];
	for (const { data, type: contentType } of bodies) {
		const response = await request.post('/log-ind', {
			data,
			headers: { ...headers, 'content-type': contentType }
		});
		expect(response.status()).toBe(400);
	}
});

test('after signing in one comes to the page one wanted, if it is ours', async ({
	page,
	receiveMail
}) => {
	const email = newAddress();
	await page.goto('/konto');
	await expect(page).toHaveURL(/\/log-ind\?next=%2Fkonto$/u);
	await ask(page, email, page.url());
	await page.goto(linkIn(await receiveMail(email)));
	await page.getByRole('button', { name: words.da.enter }).click();
	await expect(page).toHaveURL(/\/konto$/u);

	await page.getByRole('banner').getByRole('button', { name: words.da.out }).click();
	const other = newAddress();
	await ask(page, other, '/log-ind?next=https://evil.example/');
	await page.goto(linkIn(await receiveMail(other)));
	await page.getByRole('button', { name: words.da.enter }).click();
	await expect(page).toHaveURL(/\/min-side$/u);
});

test('a profile from the mirror follows to the account', async ({ page, receiveMail }) => {
	const email = newAddress();
	await page.goto('/selvevaluering');
	for (const statement of await page.getByRole('group').all()) {
		await statement.getByRole('radio').nth(3).check();
	}
	await page.getByRole('main').getByRole('button').last().click();
	await page.getByRole('textbox').fill(email);
	await page.getByRole('main').getByRole('button').last().click();
	await expect(page.getByRole('heading', { name: words.da.inbox })).toBeVisible();
	await page.goto(linkIn(await receiveMail(email)));
	await page.getByRole('button', { name: words.da.enter }).click();

	await expect(page.getByRole('heading', { name: 'Dit eget spejl' })).toBeVisible();
	await expect(page.getByRole('row', { name: /Retning og mening/u })).toContainText('4');
	await page.getByRole('link', { name: 'Se hele profilen' }).click();
	await page.getByRole('button', { name: 'Slet profilen' }).click();
	await expect(page.getByRole('link', { name: 'Prøv spejlet' })).toBeVisible();
});

test('one sees where one is signed in, and signs the others out', async ({
	page,
	browser,
	signIn,
	expectAccessible
}) => {
	const email = newAddress();
	const other = await otherBrowser(browser);
	await signIn(page, email);
	await signIn(other, email);
	await page.goto('/konto');
	const sessions = page.getByRole('region', { name: 'Her er du logget ind' });
	await expect(sessions.getByRole('listitem')).toHaveCount(2);
	await expectAccessible(page);
	await sessions.getByRole('button', { name: 'Log alle andre ud' }).click();

	await expect(sessions.getByRole('listitem')).toHaveCount(1);
	await other.goto('/konto');
	await expect(other).toHaveURL(/\/log-ind\?next=%2Fkonto&besked=udloebet$/u);
});

test('signing out empties what the browser kept of these pages', async ({ page, signIn }) => {
	await signIn(page, newAddress());
	const answered = page.waitForResponse((response) => response.url().endsWith('/log-ud'));
	await page.getByRole('banner').getByRole('button', { name: words.da.out }).click();
	const headers = await (await answered).allHeaders();

	expect(headers['clear-site-data']).toBe('"cache", "storage"');
});
