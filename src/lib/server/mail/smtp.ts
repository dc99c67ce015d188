import type { MailRoute } from '../environment.ts';
import type { Delivery, Mail, Transport } from './transport.ts';

const second = 1000;

/** How many connections stay open while there is something to send, unless SMTP_URL says otherwise. */
const usualConnections = 8;

type SmtpRoute = Extract<MailRoute, { kind: 'smtp' }>;

/** Sends through a mail server. One that allows fewer connections: `?maxConnections=3` in SMTP_URL. */
export function openSmtp(route: SmtpRoute): Transport {
	const asked = Number(new URL(route.url).searchParams.get('maxConnections'));
	const connections = Number.isInteger(asked) && asked > 0 ? asked : usualConnections;
	let opening: ReturnType<typeof openServer> | undefined;

	return {
		atOnce: connections,
		async send({ to, subject, text, html, headers }: Mail): Promise<Delivery> {
			const { 'Message-ID': messageId, ...others } = headers;
			const server = await (opening ??= openServer(route, connections));

			try {
				await server.sendMail({ to, subject, text, html, messageId, headers: others });
				return 'sent';
			} catch (problem) {
				return isRefusal(problem) ? 'refused' : 'failed';
			}
		},
		close: () => void opening?.then((server) => server.close())
	};
}

/** Its library takes a tenth of a second to load, for which nobody has to wait before there is a mail. */
async function openServer({ url, from }: SmtpRoute, maxConnections: number) {
	const { createTransport } = await import('nodemailer');

	return createTransport(
		{
			...{ url, pool: true, maxConnections },
			connectionTimeout: 20 * second,
			greetingTimeout: 20 * second,
			socketTimeout: 60 * second,
			disableFileAccess: true,
			disableUrlAccess: true
		},
		{ from, xMailer: false }
	);
}

/**
 * Only a 5xx answer to the recipient's address is about the address. A 5xx to the sign-on, the sender
 * or the text is about us, and somebody may put it right.
 */
function isRefusal(problem: unknown): boolean {
	if (!(problem instanceof Error) || !('command' in problem)) return false;
	const code = 'responseCode' in problem ? Number(problem.responseCode) : 0;

	return problem.command === 'RCPT TO' && code >= 500 && code < 600;
}
