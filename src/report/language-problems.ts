import {pathOf, type ReportProblem} from './report-problem.js';
import type {Report} from './schema.js';
import {textsOf} from './texts-of.js';

/** Every text stands in each of the report's languages, and in no other. */
export function languageProblems(report: Report): ReportProblem[] {
  const {languages} = report;
  return textsOf(report).flatMap(({steps, text}) => {
    const given = Object.keys(text);
    const missing = languages.filter((language) => !given.includes(language));
    const unknown = given.filter((language) => !languages.includes(language));
    return [
      ...missing.map((language) => {
        const path = pathOf([...steps, language]);
        return {
          path,
          code: 'language-missing',
          message: `${path} is missing: write the text in ${language}, or take ${language} out of languages.`,
        };
      }),
      ...unknown.map((language) => {
        const path = pathOf([...steps, language]);
        return {
          path,
          code: 'language-unknown',
          message: `${path} is in a language that the report does not list: add ${language} to languages, or remove the text.`,
        };
      }),
    ];
  });
}
