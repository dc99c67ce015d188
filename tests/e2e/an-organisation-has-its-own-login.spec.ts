import { startIdentityProvider, type IdentityProvider } from '#tests/support/identity-provider.ts';
import { findFreePort, startTestServer, type TestServer } from '#tests/support/server.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { expect, test } from './test.ts';
import { openWorkplace } from './workplace.ts';

/* A server of its own, with a real provider beside it that knows where its people come from. */

let identities: IdentityProvider;
let server: TestServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	/* The provider must know where its people come from before the program starts. */
	const port = await findFreePort();
	identities = await startIdentityProvider([`http://localhost:${port}`]);
	const { issuer, clientId, clientSecret } = identities.login;
	server = await startTestServer({
		PORT: String(port),
		...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }
	});
});
test.afterAll(async () => {
	await server.remove();
	await identities.stop();
});

const at = (path: string) => `${server.origin}${path}`;

for (const script of [true, false]) {
	test(`somebody signs in, and is where they wanted to go, ${script ? 'with' : 'without'} script`, async ({
		browser,
		expectAccessible
	}) => {
		const page = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
		const email = `tove-${script}@example.dk`;
		identities.person = { sub: email, email, email_verified: true, name: 'Tove Kildebæk' };
		await page.goto(at('/konto'));
		await expect(page).toHaveURL(/log-ind\?next/);
		if (script) await expectAccessible(page);
		await page.getByRole('button', { name: 'Log ind med din organisation' }).click();
		await expect(page).toHaveURL(at('/konto'));
		await expect(page.getByText('med din organisations login', { exact: false })).toBeVisible();
		await expect(page.getByText('Kontoen er knyttet til')).toBeVisible();
		if (script) await expectAccessible(page);

		await page.getByRole('button', { name: 'Log ud' }).first().click();
		await expect(page.getByRole('status')).toContainText('Hos din organisation kan du stadig');
		const exit = await page.getByRole('link', { name: 'Log også ud der' }).getAttribute('href');
		expect(exit).toContain(`${identities.login.issuer}/session/end?`);
	});
}

test('cookies of the sign-in go to no script and to no other site, and the session’s stays', async ({
	browser
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const email = 'kaj@example.dk';
	identities.person = { sub: email, email, email_verified: true };
	await page.goto(at('/log-ind/organisation'));
	await page.getByRole('button', { name: 'Log ind med din organisation' }).click();
	await expect(page).toHaveURL(at('/min-side'));
	const cookies = (await context.cookies(at('/'))).map(({ name, httpOnly, sameSite }) => ({
		...{ name, httpOnly, sameSite }
	}));

	expect(cookies).toEqual([{ name: 'session', httpOnly: true, sameSite: 'Lax' }]);
});

test('whoever turns back at the login is told so, in their language', async ({
	page,
	expectAccessible
}) => {
	identities.error = 'access_denied';
	await page.goto(at('/log-ind/organisation?lang=en'));
	await page.getByRole('button', { name: 'Sign in with your organisation' }).click();
	await expect(page.getByRole('alert')).toContainText('You were not signed in');
	await expectAccessible(page);
	identities.error = undefined;
});

test('an answer that another browser has begun signs nobody in', async ({ browser }) => {
	const victim = await browser.newContext();
	identities.person = { sub: 'e', email: 'e@example.dk', email_verified: true };
	const attacker = await (await browser.newContext()).newPage();
	await attacker.route(`${identities.login.issuer}/**`, (route) => route.fulfill({ status: 204 }));
	await attacker.goto(at('/log-ind/organisation'));
	await attacker.getByRole('button', { name: 'Log ind med din organisation' }).click();
	const onward = attacker.getByRole('link', { name: 'Gå videre' });
	const stolen = await identities.visit((await onward.getAttribute('href')) ?? '');
	const page = await victim.newPage();
	await page.goto(stolen.href);

	await expect(page.getByRole('alert')).toContainText('Begynd forfra');
	expect((await victim.cookies(at('/'))).map(({ name }) => name)).not.toContain('session');
});

test('roles hold only through the login once an administrator has demanded it', async ({
	browser,
	expectAccessible
}) => {
	const db = server.openDatabase();
	const lone = 'lone@example.dk';
	const { path } = await openWorkplace(db, 'Nørreås Kommune', [
		{ role: 'orgadmin', name: 'Lone Bech', email: lone }
	]);
	const byMail = await (await browser.newContext()).newPage();
	await byMail.goto(at(await createSignInLink(db, lone, 'da', new Date())));
	await byMail.getByRole('button', { name: 'Log ind nu' }).click();
	await byMail.goto(at(`${path}/adgang`));
	await expect(byMail.getByText('så log selv ind med det først')).toBeVisible();
	await db.destroy();

	identities.person = { sub: 'lone', email: lone, email_verified: false };
	const page = await (await browser.newContext()).newPage();
	await page.goto(at('/log-ind/organisation'));
	await page.getByRole('button', { name: 'Log ind med din organisation' }).click();
	await expect(page.getByRole('alert')).toContainText('Log ind med et link i en mail først');

	/* The session by mail has proven the address; from there the two are connected. */
	await byMail.getByRole('link', { name: 'Log ind med jeres login' }).click();
	await expect(byMail.getByText(`Du er logget ind som ${lone}`)).toBeVisible();
	await byMail.getByRole('button', { name: 'Log ind med din organisation' }).click();
	await expect(byMail).toHaveURL(at(`${path}/adgang`));
	await byMail.getByRole('button', { name: 'Gør jeres login til et krav' }).click();
	await expect(byMail.getByRole('status')).toContainText('nu et krav');
	await expectAccessible(byMail);

	const again = server.openDatabase();
	await page.goto(at(await createSignInLink(again, lone, 'da', new Date())));
	await again.destroy();
	await page.getByRole('button', { name: 'Log ind nu' }).click();
	await page.goto(at(path));
	await expect(page.getByRole('heading', { name: 'Nørreås Kommune' })).toHaveCount(0);
	await byMail.goto(at(path));
	await expect(byMail.getByRole('heading', { name: 'Nørreås Kommune' })).toBeVisible();
});

test('while the login is down the page says so, and a link by mail still works', async ({
	page,
	expectAccessible
}) => {
	await identities.stop();
	/* Where its doors are was asked before; a program that has just started has to ask. */
	await server.stop();
	await server.start();
	await page.goto(at('/log-ind'));
	const answer = page.waitForResponse(
		(response) =>
			response.url().endsWith('/log-ind/organisation') && response.request().method() === 'POST'
	);
	await page.getByRole('button', { name: 'Log ind med din organisation' }).click();

	expect((await answer).status()).toBe(503);
	expect((await answer).headers()['retry-after']).toBe('30');
	await expect(page.getByRole('alert')).toContainText('Din organisations login svarer ikke');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Log ind med et link i en mail' }).click();
	await page.getByLabel('Din arbejdsmail').fill('bo@example.dk');
	await page.getByRole('button', { name: 'Send mig et link' }).click();
	await expect(page.getByRole('heading', { name: 'Se i din indbakke' })).toBeVisible();
	await identities.start();
});
