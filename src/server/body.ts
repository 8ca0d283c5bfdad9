/** The JSON that a client sends, within bounds. */
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer';
import { createFailure } from './answer';

const maxBytes = 100 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Either the parsed body or the answer that refuses it. Rejects when the client goes away before the end. */
export async function readJsonBody(
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | { readonly refusal: Answer }> {
  const encoding = request.headers['content-encoding'];
  if (!isJson(request.headers['content-type']) || (encoding !== undefined && encoding.toLowerCase() !== 'identity')) {
    return { refusal: createFailure(415, 'BAD_USER_INPUT', 'Send application/json in UTF-8, not compressed.') };
  }
  const tooLarge = { refusal: createFailure(413, 'BAD_USER_INPUT', `A request may have ${maxBytes} bytes.`) };
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLarge;

  const bytes = await readBytes(request);
  if (bytes === undefined) return tooLarge;
  try {
    return { value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return { refusal: createFailure(400, 'BAD_USER_INPUT', 'The body is not JSON in UTF-8.') };
  }
}

/** Undefined: more than may be sent; what follows is left unread. */
function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= maxBytes) chunks.push(chunk);
      else {
        request.off('data', take);
        request.pause();
        resolve(undefined);
      }
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new Error('The client went away before its request was complete.'));
    });
  });
}

function isJson(contentType: string | undefined): boolean {
  const [essence, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return essence === 'application/json' && (charset === undefined || /^charset="?utf-?8"?$/.test(charset));
}
