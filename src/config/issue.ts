/** What a checker of shapes found wrong, in one line for people; values are never quoted. */
import { z } from 'zod';

/** An object of these keys and no others; a stranger is answered with the list of those that are known. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? describeStrangers(issue.keys, Object.keys(shape)) : undefined,
  });
}

export function describeIssue(issue: z.core.$ZodIssue, schema?: z.ZodType): string {
  if (issue.code === 'unrecognized_keys' && schema instanceof z.ZodObject && issue.path.length === 0) {
    return describeStrangers(issue.keys, Object.keys(schema.shape));
  }
  return issue.message.replace(/^Invalid input: /, '').replace(/, received undefined$/, ', which is missing');
}

/** `accounts[0].credentials.apiKey`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${String(step)}`),
    '',
  );
}

function describeStrangers(strangers: readonly string[], known: readonly string[]): string {
  return `expected only ${known.join(', ') || 'no keys at all'}; not ${strangers.join(', ')}`;
}
