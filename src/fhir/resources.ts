/** What of FHIR R4 the resources of this package are made of. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

interface Expression {
  readonly name?: string;
  readonly language: 'text/fhirpath';
  readonly expression: string;
}

interface CodeableConcept {
  readonly coding: readonly Omit<Coding, 'display'>[];
}

export type Extension = {readonly url: string} & (
  | {readonly valueBoolean: boolean}
  | {readonly valueExpression: Expression}
  | {readonly valueCodeableConcept: CodeableConcept}
);

export type EnableWhen = {readonly question: string} & (
  | {readonly operator: 'exists'; readonly answerBoolean: true}
  | {readonly operator: '=' | '!='; readonly answerCoding: Omit<Coding, 'display'>}
);

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'display' | 'choice';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: boolean;
  readonly repeats?: true;
  readonly answerOption?: readonly {readonly extension?: readonly Extension[]; readonly valueCoding: Coding}[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly extension: readonly Extension[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: readonly ['Patient'];
  readonly date: string;
  readonly language: 'nl';
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface QuestionnaireResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly {readonly valueCoding: Coding}[];
  readonly item?: readonly QuestionnaireResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: 'nl';
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly item: readonly QuestionnaireResponseItem[];
}
