/** Values by the name of a CSS property of the check, or declarations by the name of a part. */
export type Styles = {readonly [name: string]: string};

/** What a site changes of the look of the check. */
export interface Changes {
  readonly properties: Styles;
  readonly parts: Styles;
}

const isGiven = ([, value]: [string, string]): boolean => value.trim() !== '';

const rule = (selector: string, declarations: readonly string[]): string =>
  [`${selector} {`, ...declarations.map((declaration) => `  ${declaration};`), '}'].join('\n');

/** The style sheet for it; nothing as long as nothing is changed. */
export function styleText({properties, parts}: Changes): string {
  const own = Object.entries(properties).filter(isGiven);
  return [
    ...(own.length > 0
      ? [
          rule(
            'rugpijn-check',
            own.map(([name, value]) => `${name}: ${value.trim()}`),
          ),
        ]
      : []),
    ...Object.entries(parts)
      .filter(isGiven)
      .map(([name, declarations]) =>
        rule(
          `rugpijn-check::part(${name})`,
          declarations
            .split(';')
            .map((declaration) => declaration.trim())
            .filter(Boolean),
        ),
      ),
  ].join('\n\n');
}
