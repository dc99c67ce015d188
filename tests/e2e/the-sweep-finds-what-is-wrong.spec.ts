import { listViolations } from './accessible.ts';
import { expectKeyboard } from './keyboard.ts';
import { expect, test } from './test.ts';

/* What is asked of every page, asked of pages that are wrong. */
const before = '<style>:focus { outline: 3px solid }</style><a href="#here">First</a>';

test('a page that Tab goes through and leaves is let pass', async ({ page }) => {
	await page.setContent(`${before}<button>Last</button>`);

	await expect(expectKeyboard(page)).resolves.toBeUndefined();
});

test('so is one that ends with a field for a day', async ({ page }) => {
	await page.setContent(`${before}<input type="date">`);

	await expect(expectKeyboard(page)).resolves.toBeUndefined();
});

test('one that holds the keyboard at its last stop is not', async ({ page }) => {
	await page.setContent(`${before}<button id="trap">Last</button>`);
	await page.locator('#trap').evaluate((trap) => {
		trap.addEventListener('keydown', (event) => event.preventDefault());
	});

	await expect(expectKeyboard(page)).rejects.toThrow('after the last stop');
});

test('nor is one with a stop after the last that nobody expects', async ({ page }) => {
	await page.setContent(`${before}<button>Last</button><div contenteditable>More</div>`);

	await expect(expectKeyboard(page)).rejects.toThrow('after the last stop');
});

test('what axe finds is told with the elements it is about, each of them', async ({ page }) => {
	await page.setContent('<button id="one"></button><button id="two"></button>');
	const found = await listViolations(page);

	expect(found.filter((each) => each.startsWith('button-name: '))).toEqual([
		'button-name: <button id="one"></button> <button id="two"></button>'
	]);
});
