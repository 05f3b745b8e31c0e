/**
 * The report format, defined once. The types, the run-time check and the published JSON Schema all come from this file.
 * @see parse-report.ts for the rules that reach across a document (languages complete, ids unique, references found).
 */
import * as v from 'valibot';

const line = v.pipe(v.string(), v.nonEmpty());
/**
 * A name that stays when words change: lower-case Latin letters, digits and single hyphens. Deep links use it, and numbers
 * there count, so that there is a letter in each.
 */
const slug = v.pipe(v.string(), v.regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/));
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
/** ISO 8601, a day or a month: 2026-02-24, 2024-05. */
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/));
const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** The same words in each of the report's languages: `{ "zh-Hans": "…", "en": "…" }`. */
const text = v.record(languageTag, line);

/** How a number or a date is known: said in so many words, counted from a list, or worked out. Default: stated. */
const basis = v.optional(v.picklist(['stated', 'counted', 'inferred']));

/** Where a claim comes from: paragraph 1 is the first below the headline (0), and the words it rests on stand there verbatim. */
const source = v.object({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
  evidence: v.pipe(v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(16))), v.minLength(1)),
});
const sources = v.pipe(v.array(source), v.minLength(1));

/** Who says what a group of claims says: the id of a person or body, and how they put it. */
const attribution = v.object({speaker: slug, verb: v.picklist(['said', 'stressed', 'required'])});

/** What everything that is listed has in common: a text, where it comes from, and who says it where that is not said above it. */
const claim = v.object({text, sources, basis, attribution: v.optional(attribution), note: v.optional(text)});
const date = v.object({iso: isoDate, text});

const event = v.object({
  name: text,
  shortName: text,
  sources,
  date: v.object({...claim.entries, iso: isoDate}),
  place: v.optional(claim),
  form: v.optional(claim),
  organizer: v.optional(claim),
});

const fact = v.object({...claim.entries, id: slug, label: text});

/** The slots a summary may fill, in the order they are shown. */
const slotName = v.picklist(['happened', 'review', 'new', 'asked', 'next']);
const slot = v.object({
  slot: slotName,
  attribution: v.optional(attribution),
  claims: v.pipe(v.array(claim), v.minLength(1)),
});

/** `value` is the number, and `text` reads on from it; `display` is its written form where a plain numeral would not do (1,000,000). */
const figure = v.object({
  ...claim.entries,
  id: slug,
  value: v.number(),
  display: v.optional(text),
  unit: v.optional(text),
});

const programme = v.object({name: text, sources});
const measure = v.object({
  id: slug,
  title: text,
  text,
  sources,
  basis,
  programmes: v.optional(v.array(programme)),
});
const priority = v.object({
  id: slug,
  title: text,
  aim: claim,
  measures: v.pipe(v.array(measure), v.minLength(1)),
});
const priorities = v.object({
  attribution: v.optional(attribution),
  items: v.pipe(v.array(priority), v.minLength(1)),
});

const post = v.object({body: slug, title: text, sources});
const person = v.object({id: slug, name: text, posts: v.array(post)});
const body = v.object({id: slug, name: text});

const role = v.picklist(['spoke', 'chaired', 'attended', 'reported', 'joined']);
/** A person, or a body by those who stood for it (`capacity`: "principal official"). */
const member = v.union([
  v.object({person: slug, sources}),
  v.object({body: slug, capacity: v.optional(text), sources}),
]);
const attendance = v.object({role, members: v.pipe(v.array(member), v.minLength(1))});

/** `text` is its title. */
const document = v.object({...claim.entries, id: slug, kind: v.picklist(['document', 'film'])});

const showcase = v.object({title: text, claims: v.pipe(v.array(claim), v.minLength(1))});

/** A publication that an explanation rests on. */
const reference = v.object({
  publisher: text,
  title: v.optional(text),
  date: v.optional(date),
  url: v.optional(httpsUrl),
});
/** `rendering` says whose translation the term is: an official one, the press's, or this summary's own. */
const term = v.object({
  id: slug,
  term: text,
  explanation: text,
  rendering: v.picklist(['official', 'press', 'ours']),
  reference: v.optional(reference),
});

/** Who published the report. `language` is the language it is written in: evidence and the original headline are shown in it. */
const publication = v.object({
  language: languageTag,
  publisher: text,
  origin: v.optional(text),
  authors: v.array(text),
  headline: v.pipe(v.array(text), v.minLength(1)),
  editor: v.optional(text),
  published: v.optional(date),
  url: v.optional(httpsUrl),
});

/**
 * How the summary was made. `kind` decides the label that is always shown, printed and copied; `notes` say who or what wrote it,
 * when and from what, what was left out and how it was checked, a sentence each.
 */
const production = v.object({
  kind: v.picklist(['human', 'ai-assisted', 'ai']),
  date,
  notes: v.pipe(v.array(text), v.minLength(1)),
});

const correction = v.object({date, text});

export const reportSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: slug,
  languages: v.pipe(v.array(languageTag), v.minLength(1)),
  headings: v.object({summary: text, priorities: text, attendees: text}),
  gist: claim,
  event,
  facts: v.array(fact),
  slots: v.array(slot),
  figures: v.array(figure),
  priorities,
  people: v.array(person),
  bodies: v.array(body),
  attendance: v.array(attendance),
  documents: v.array(document),
  showcase: v.optional(showcase),
  glossary: v.array(term),
  source: publication,
  production,
  corrections: v.array(correction),
  contact: v.optional(httpsUrl),
});

export type Report = v.InferOutput<typeof reportSchema>;
export type Text = v.InferOutput<typeof text>;
export type Source = v.InferOutput<typeof source>;
export type Attribution = v.InferOutput<typeof attribution>;
export type Basis = NonNullable<v.InferOutput<typeof basis>>;
export type Claim = v.InferOutput<typeof claim>;
export type Fact = v.InferOutput<typeof fact>;
export type Figure = v.InferOutput<typeof figure>;
export type Slot = v.InferOutput<typeof slot>;
export type SlotName = v.InferOutput<typeof slotName>;
export type Priority = v.InferOutput<typeof priority>;
export type Measure = v.InferOutput<typeof measure>;
export type Programme = v.InferOutput<typeof programme>;
export type Person = v.InferOutput<typeof person>;
export type Body = v.InferOutput<typeof body>;
export type Role = v.InferOutput<typeof role>;
export type Member = v.InferOutput<typeof member>;
export type Attendance = v.InferOutput<typeof attendance>;
export type ReportDocument = v.InferOutput<typeof document>;
export type Term = v.InferOutput<typeof term>;
export type Publication = v.InferOutput<typeof publication>;
export type Production = v.InferOutput<typeof production>;
