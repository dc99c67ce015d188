/** Keeps the sum under each time split up to date. The words come from the page. */
export function sumPercents(form: HTMLFormElement): void {
	for (const output of form.querySelectorAll<HTMLOutputElement>('output[data-sum]')) {
		const fields = [...output.htmlFor].flatMap((id) => {
			const field = form.elements.namedItem(id);
			return field instanceof HTMLInputElement ? [field] : [];
		});
		const show = () => {
			const given = fields.map(({ value }) => Number.parseInt(value, 10)).filter(Number.isFinite);
			const sum = given.reduce((total, value) => total + value, 0);
			output.textContent = (output.dataset['sum'] ?? '').replace('{sum}', String(sum));
		};
		for (const field of fields) field.addEventListener('input', show);
	}
}

/** Keeps the number of characters left up to date, counted as the server counts them. */
export function countLetters(form: HTMLFormElement): void {
	for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
		const counter = document.getElementById(`${field.id}-tegn`);
		if (!counter) continue;

		field.addEventListener('input', () => {
			const left = Number(field.dataset['limit']) - [...field.value.trim()].length;
			counter.textContent = (counter.dataset['left'] ?? '').replace('{left}', String(left));
			counter.classList.toggle('error', left < 0);
		});
	}
}
