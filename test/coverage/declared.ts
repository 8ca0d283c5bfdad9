/** What the schema's fields declare with `@upstream`. */
import { readdir, readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';
import type { DirectiveNode, FieldDefinitionNode } from 'graphql';

export interface Declared {
  /** Null: any provider that declares it as an endpoint. */
  readonly provider: string | null;
  readonly operation: string;
}

/** By `Type.field`. */
export async function readDeclared(directory: string | URL): Promise<ReadonlyMap<string, readonly Declared[]>> {
  const files = await readdir(directory, { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.graphql')).map((file) => readFile(join(directory, file), 'utf8')),
  );
  const found = new Map<string, readonly Declared[]>();
  for (const definition of parse(texts.join('\n')).definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    for (const field of definition.fields ?? []) {
      found.set(`${definition.name.value}.${field.name.value}`, readField(field));
    }
  }
  return found;
}

function readField({ directives = [] }: FieldDefinitionNode): readonly Declared[] {
  return directives
    .filter(({ name }) => name.value === 'upstream')
    .map((directive) => ({
      provider: readArgument(directive, 'provider'),
      operation: readArgument(directive, 'operation') ?? '',
    }));
}

function readArgument(directive: DirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : null;
}

function join(directory: string | URL, file: string): string | URL {
  return typeof directory === 'string' ? `${directory}/${file}` : new URL(file, directory);
}
