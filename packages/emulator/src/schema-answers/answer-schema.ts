/**
 * A schema as the generated `answers.ts` of a client has it: OpenAPI 3.0's, without sentences, its references by name
 * alone.
 */
export interface AnswerSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly items?: AnswerSchema;
  readonly additionalProperties?: AnswerSchema | false;
  readonly allOf?: readonly AnswerSchema[];
  readonly anyOf?: readonly AnswerSchema[];
  readonly oneOf?: readonly AnswerSchema[];
}

/** The generated `answers` of a client. */
export interface AnswerTable {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly body?: Readonly<Record<string, object>>;
        readonly answers: Readonly<Record<string, Readonly<Record<string, object>>>>;
      }
    >
  >;
  readonly schemas: Readonly<Record<string, object>>;
}
