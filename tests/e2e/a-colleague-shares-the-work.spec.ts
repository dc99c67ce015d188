import { randomUUID } from 'node:crypto';
import { expectToFit } from './answering.ts';
import { expect, test } from './test.ts';
import { openWorkplace } from './workplace.ts';

const newAddress = (name: string) => `${name}-${randomUUID().slice(0, 8)}@example.dk`;

for (const [device, { size, script }] of Object.entries({
	'a wide screen': { size: { width: 1280, height: 900 }, script: true },
	'a narrow screen without script': { size: { width: 360, height: 700 }, script: false }
})) {
	test(`a coordinator shares the work with a colleague, on ${device}`, async ({
		browser,
		db,
		signIn,
		receiveMail,
		expectAccessible
	}) => {
		const [lone, mette, per] = [newAddress('lone'), newAddress('mette'), newAddress('per')];
		const { path } = await openWorkplace(db, 'Nørreås Kommune', [
			{ role: 'orgadmin', name: 'Lone Bech', email: lone },
			{ role: 'coordinator', name: 'Mette Holm', email: mette }
		]);
		const options = { viewport: size, javaScriptEnabled: script };
		const coordinator = await (await browser.newContext(options)).newPage();
		await signIn(coordinator, mette);
		await coordinator.goto(path);
		await coordinator.getByRole('link', { name: 'Adgang' }).click();
		await expect(coordinator.getByRole('heading', { name: 'Hvem har adgang' })).toBeVisible();
		await expect(coordinator.getByText('Tag rollen fra')).toHaveCount(0);
		await expect(coordinator.getByLabel('administrator')).toHaveCount(0);

		await coordinator.getByLabel('Din kollegas mailadresse').fill('per.example.dk');
		await coordinator.getByRole('button', { name: 'Send tilbuddet' }).click();
		await expect(coordinator.getByRole('alert')).toContainText('Det ligner ikke en mailadresse');
		await expect(coordinator.getByLabel('Din kollegas mailadresse')).toHaveValue('per.example.dk');
		await coordinator.getByLabel('Din kollegas mailadresse').fill(per.toUpperCase());
		await coordinator.getByRole('button', { name: 'Send tilbuddet' }).click();
		await expect(coordinator.getByRole('status')).toContainText('Tilbuddet er på vej');
		await expect(coordinator.getByText(per, { exact: true })).toBeVisible();
		await expectToFit(coordinator);
		if (script) await expectAccessible(coordinator);

		const mail = await receiveMail(per, /koordinator/);
		const link = /http:\/\/\S+\/min-side\/tilbud\S*/u.exec(mail.text)?.[0] ?? '';
		const colleague = await (await browser.newContext(options)).newPage();
		await colleague.goto(link);
		await expect(colleague).toHaveURL(/log-ind\?next=%2Fmin-side%2Ftilbud/);
		await signIn(colleague, per);
		await colleague.goto('/min-side');
		await colleague.getByRole('link', { name: 'Se tilbuddet, og svar' }).click();
		await expect(colleague.getByRole('heading', { name: 'Nørreås Kommune' })).toBeVisible();
		await expectToFit(colleague);
		if (script) await expectAccessible(colleague);
		await colleague.getByRole('button', { name: 'Ja tak' }).click();
		await expect(colleague.getByRole('status')).toContainText('Du har fået rollen');
		await colleague.goto(path);
		await expect(colleague.getByRole('heading', { name: 'Nørreås Kommune' })).toBeVisible();

		const administrator = await (await browser.newContext(options)).newPage();
		await signIn(administrator, lone);
		await administrator.goto(`${path}/adgang`);
		await expect(administrator.getByText('Den eneste administrator')).toBeVisible();
		await expectToFit(administrator);
		const row = administrator.getByRole('listitem').filter({ hasText: per }).first();
		await row.getByText('Tag rollen fra').click();
		if (script) await expectAccessible(administrator);
		await row.getByRole('button', { name: 'Ja, tag rollen som koordinator fra' }).click();
		await expect(administrator.getByRole('status')).toContainText('Rollen er taget fra');
		await colleague.goto(path);
		await expect(colleague).toHaveURL(/log-ind/);

		await administrator.goto(`${path}/adgang?lang=en`);
		await expect(administrator.getByRole('heading', { name: 'Who has access' })).toBeVisible();
		await expectToFit(administrator);
	});
}
