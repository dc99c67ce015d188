import type { LetterPart } from '#lib/i18n/letter.ts';
import { common } from '#lib/i18n/messages/common.ts';
import type { Letter } from './letter.ts';

/**
 * Typefaces that computers have, since a mail loads nothing. Where there is no Georgia, the headings are
 * set like the text: what »serif« alone means to a mail program is mostly Times.
 */
const sans = "'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif";
const serif = `Georgia,${sans}`;

/** The colours of src/app.css. Mail programs know no custom properties, so each is written out. */
const paper = '#fbfaf6';
const surface = '#ffffff';
const ink = '#24231f';
const soft = '#58554c';
const border = '#ddd8cb';
const accent = '#15505f';

/** Where a mail program follows the reader's theme, the dark colours of src/app.css take over. */
const darkTheme = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#17191a!important}
.sheet{background:#1f2224!important;border-color:#3a3e40!important;border-top-color:#8fd0de!important}
.ink{color:#eeebe4!important}
.soft{color:#bcb8ae!important}
.link{color:#8fd0de!important}
.rule{border-color:#3a3e40!important}
.press{background:#8fd0de!important;color:#0b2830!important}
}`;

/** A letter as one HTML document: a sheet on paper, one button, no picture and nothing to load. */
export function renderHtml(letter: Letter): string {
	const { language, subject, preheader, parts, url, footer } = letter;
	const lead = parts.findIndex((part, index) => index > 0 && typeof part === 'string');
	const body = parts.map((part, index) => partAsHtml(part, url ?? '', index === lead));
	const small = footer.map((each) => footerLine(each.text, each.url));
	const { productName } = common[language];

	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${darkTheme}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${paper}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="background:${paper}">
<tr><td align="center" style="padding:28px 12px 40px">
<!--[if mso]><table role="presentation" width="580" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:580px">
<tr><td class="ink" style="padding:0 4px 16px;font:400 21px/1.2 ${serif};color:${ink}">${productName}</td></tr>
<tr><td class="sheet" style="padding:30px 28px 14px;background:${surface};border:1px solid ${border};border-top:3px solid ${accent};border-radius:6px">
${body.join('\n')}
</td></tr>
<tr><td style="padding:20px 4px 0">
${small.join('\n')}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`;
}

function partAsHtml(part: LetterPart, url: string, isLead: boolean): string {
	if (typeof part === 'string') {
		const font = isLead ? `400 20px/1.45 ${serif}` : `400 17px/1.55 ${sans}`;
		return `<p class="ink" style="margin:0 0 18px;font:${font};color:${ink}">${escapeHtml(part)}</p>`;
	}
	if ('heading' in part)
		return `<h2 class="ink rule" style="margin:26px 0 10px;padding:18px 0 0;border-top:1px solid ${border};font:400 21px/1.3 ${serif};color:${ink}">${escapeHtml(part.heading)}</h2>`;
	if ('button' in part) return buttonAsHtml(part.button, part.url ?? url);
	if ('list' in part) {
		const items = part.list.map(
			(item) => `<li class="ink" style="margin:0 0 10px;color:${ink}">${escapeHtml(item)}</li>`
		);
		return `<ul style="margin:0 0 18px;padding:0 0 0 22px;font:400 17px/1.55 ${sans}">${items.join('')}</ul>`;
	}

	return `<p class="soft" style="margin:0 0 6px;font:400 15px/1.5 ${sans};color:${soft}">${escapeHtml(part.by)}</p>
<p class="ink rule" style="margin:0 0 20px;padding:0 0 0 14px;border-left:3px solid ${border};font:400 17px/1.55 ${sans};color:${ink};white-space:pre-line">${escapeHtml(part.quote)}</p>`;
}

/** The address stands below the button too, for those whose mail program shows no buttons. */
function buttonAsHtml(label: string, url: string): string {
	const address = escapeHtml(url);

	return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 10px"><tr><td class="press" style="border-radius:6px;background:${accent};mso-padding-alt:13px 24px"><a class="press" href="${address}" style="display:inline-block;padding:13px 24px;border-radius:6px;background:${accent};font:600 17px/1.25 ${sans};color:#ffffff;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>
<p class="soft" style="margin:0 0 22px;font:400 13px/1.5 ${sans};color:${soft};word-break:break-all"><a class="link" href="${address}" style="color:${accent}">${address}</a></p>`;
}

/** A line that leads somewhere is itself the link, so that no address breaks over three lines. */
function footerLine(text: string, url: string | undefined): string {
	const words = escapeHtml(text);
	const line = url
		? `<a class="link" href="${escapeHtml(url)}" style="color:${accent}">${words.replace(/:$/u, '')}</a>`
		: words;

	return `<p class="soft" style="margin:0 0 10px;font:400 14px/1.5 ${sans};color:${soft}">${line}</p>`;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
