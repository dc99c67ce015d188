import { tooLarge } from '#lib/i18n/messages/too-large.ts';

/**
 * What a person reads whose file was turned away before any of the application ran, in both languages.
 * `path` is where the form stands, and `kind` what it takes.
 */
export function writeTooLargePage(path: string, kind: 'table' | 'rounds'): string {
	const back = /^[\w/-]+$/u.test(path) ? path : '/';
	const { da, en } = tooLarge;

	return `<!doctype html>
<html lang="da">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>${da.title} – Ledelsesspejl</title>
		<link rel="icon" href="/mark.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/error.css" />
	</head>
	<body>
		<main>
			<p class="brand"><img src="/mark.svg" alt="" width="28" height="28" /> Ledelsesspejl</p>
			<h1>${da.title}</h1>
			<p>${da[kind].text}</p>
			<p>${da[kind].what}</p>
			<p><a href="${back}">${da.back}</a></p>
			<section lang="en">
				<h2>${en.title}</h2>
				<p>${en[kind].text}</p>
				<p>${en[kind].what}</p>
				<p><a href="${back}?lang=en">${en.back}</a></p>
			</section>
		</main>
	</body>
</html>`;
}
