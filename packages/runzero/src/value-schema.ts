/** The part of a document's schema that a value can be checked against; references are resolved. */
export interface ValueSchema {
  readonly type?: string;
  readonly format?: string;
  /** One of these formats has to fit. */
  readonly formats?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly items?: ValueSchema;
  readonly additionalProperties?: ValueSchema;
}
