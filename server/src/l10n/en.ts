import { abbreviations } from './en/abbreviations.ts'
import { acceptances } from './en/acceptances.ts'
import { ai } from './en/ai.ts'
import { alternatives } from './en/alternatives.ts'
import { calendar } from './en/calendar.ts'
import { catalogue } from './en/catalogue.ts'
import { catalogueLint } from './en/catalogue-lint.ts'
import { changes } from './en/changes.ts'
import { commandLine } from './en/command-line.ts'
import { commands } from './en/commands.ts'
import { commonGround } from './en/common-ground.ts'
import { completion } from './en/completion.ts'
import { components } from './en/components.ts'
import { concentration } from './en/concentration.ts'
import { continuity } from './en/continuity.ts'
import { contracts } from './en/contracts.ts'
import { controlChanges } from './en/control-changes.ts'
import { council } from './en/council.ts'
import { councilCourse } from './en/council-course.ts'
import { councilLaw } from './en/council-law.ts'
import { councilLeaning } from './en/council-leaning.ts'
import { councilPurchase } from './en/council-purchase.ts'
import { councilQuestions } from './en/council-questions.ts'
import { councilTables } from './en/council-tables.ts'
import { decisions } from './en/decisions.ts'
import { devices } from './en/devices.ts'
import { display } from './en/display.ts'
import { durations } from './en/durations.ts'
import { exchange } from './en/exchange.ts'
import { facts } from './en/facts.ts'
import { fixing } from './en/fixing.ts'
import { governance } from './en/governance.ts'
import { haven } from './en/haven.ts'
import { hover } from './en/hover.ts'
import { jurisdiction } from './en/jurisdiction.ts'
import { leaving } from './en/leaving.ts'
import { lockIn } from './en/lock-in.ts'
import { navigation } from './en/navigation.ts'
import { openness } from './en/openness.ts'
import { outputs } from './en/outputs.ts'
import { overview } from './en/overview.ts'
import { places } from './en/places.ts'
import { priceRise } from './en/price-rise.ts'
import { questions } from './en/questions.ts'
import { report } from './en/report.ts'
import { reportPictures } from './en/report-pictures.ts'
import { reportProcurement } from './en/report-procurement.ts'
import { reportRequirements } from './en/report-requirements.ts'
import { reportRoadmap } from './en/report-roadmap.ts'
import { reportScenarios } from './en/report-scenarios.ts'
import { reportSuppliers } from './en/report-suppliers.ts'
import { scenario } from './en/scenario.ts'
import { seals } from './en/seals.ts'
import { mend, slip } from './en/slips.ts'
import { software } from './en/software.ts'
import { standards } from './en/standards.ts'
import { takeover } from './en/takeover.ts'
import { undeclared } from './en/undeclared.ts'
import { aKind, anyKind, anyType, form, kind, kinds, range } from './en/words.ts'
import type { Said } from './message.ts'

/** Every text for users, in English. */
export const en = {
  ...abbreviations,
  ...council,
  ...councilCourse,
  ...councilLaw,
  ...councilLeaning,
  ...councilPurchase,
  ...councilQuestions,
  ...councilTables,
  ...acceptances,
  ...alternatives,
  ...calendar,
  ...catalogue,
  ...catalogueLint,
  ...changes,
  ...commandLine,
  ...commands,
  ...controlChanges,
  ...decisions,
  ...display,
  ...commonGround,
  ...components,
  ...exchange,
  ...facts,
  ...fixing,
  ...governance,
  ...completion,
  ...concentration,
  ...ai,
  ...continuity,
  ...devices,
  ...haven,
  ...hover,
  ...jurisdiction,
  ...lockIn,
  ...navigation,
  ...outputs,
  ...overview,
  ...software,
  ...standards,
  ...leaving,
  ...contracts,
  ...undeclared,
  ...openness,
  ...places,
  ...priceRise,
  ...questions,
  ...report,
  ...reportPictures,
  ...reportRoadmap,
  ...reportProcurement,
  ...reportRequirements,
  ...reportScenarios,
  ...reportSuppliers,
  ...durations,
  ...scenario,
  ...seals,
  ...takeover,
  'structure/yaml-syntax.slip': ({ code, detail }: { code: string; detail: string }): Said => slip(code, detail),
  'structure/yaml-syntax.alias': ({ name }: { name: string }): Said => ({
    what: `“*${name}” refers to an anchor that is not set above it.`,
    why: 'So there is no value here.',
    todo: `Set “&${name}” on the value that is meant, further up in this document.`,
  }),
  'structure/schema.unknown-key': ({ key, near }: { key: string; near: string }): Said => ({
    what: `The format has no key “${key}” here.${meant(near)}`,
    why: 'What stands under it is not read.',
    todo:
      near === ''
        ? 'Choose a key of the format, or start your own with “x-”.'
        : `Change it to ${near}, or start it with “x-” when it is your own.`,
  }),
  'structure/schema.missing-key': ({ key }: { key: string }): Said => ({
    what: `The key “${key}” is missing.`,
    why: 'What stands here says too little without it.',
    todo: `Add “${key}”.`,
  }),
  'structure/schema.not-in-list': ({
    key,
    value,
    expected,
    near,
  }: {
    key: string
    value: string
    expected: string
    near: string
  }): Said => ({
    what: value === '' ? `“${key}” has no value.` : `“${value}” is not a possible value of “${key}”.${meant(near)}`,
    why: 'The list of values is closed, so that reviews can count on it.',
    todo: `Choose one of: ${expected}${expected.endsWith('…') ? '' : '.'}`,
  }),
  'structure/schema.wrong-type': ({ key, expected }: { key: string; expected: string }): Said => ({
    what: key === '' ? `This should be ${anyType(expected)}.` : `“${key}” should be ${anyType(expected)}.`,
    why: 'What stands here cannot be read as that.',
    todo: 'Write it in that form.',
  }),
  'structure/schema.wrong-form': ({ key, form: name, value }: { key: string; form: string; value: string }): Said => ({
    what: value === '' ? `“${key}” has the wrong form.` : `“${value}” does not have the form of “${key}”.`,
    why: 'In another form it cannot be looked up or compared.',
    todo: `Write ${form(name)}.`,
  }),
  'structure/schema.out-of-range': ({
    key,
    value,
    expected,
  }: {
    key: string
    value: string
    expected: string
  }): Said => ({
    what: `${value === '' ? 'This' : value} is outside the range of “${key}”.`,
    why: 'Nothing can be based on a value that cannot be.',
    todo: `Write a value ${range(expected)}.`,
  }),
  'structure/schema.duplicate-value': ({ key }: { key: string }): Said => ({
    what: `“${key}” names the same thing twice.`,
    why: 'The second time adds nothing, so perhaps something else is meant.',
    todo: 'Keep one, or correct the other.',
  }),
  'structure/schema.newer': ({ version }: { version: number }): Said => ({
    what: `This document has format version ${version}; this Havenwijzer reads version 1.`,
    why: 'So nothing in it was judged.',
    todo: 'Use a newer Havenwijzer.',
  }),
  'structure/schema.other-kind': ({ kind: said, name }: { kind: string; name: string }): Said => ({
    what: `By its file name this is “${name}”, but the document says “${said}”.`,
    why: 'It was read as what the document says.',
    todo: 'Rename the file, or change “kind”.',
  }),
  'structure/schema.empty': ({ name }: { name: string }): Said => ({
    what: 'This document says nothing yet.',
    why: 'So there is nothing to judge.',
    todo: `Start with “kind: ${name}”, “version: 1” and “organisation:”.`,
  }),
  'structure/unsafe-yaml': ({ limit }: { limit: string }): Said => (LIMITS[limit] ?? tooManyAliases)(),
  'structure/yaml-norway': ({ text, reads }: { text: string; reads: string }): Said => ({
    what: `“${text}” stands without quotation marks.`,
    why: `Many YAML readers take it for ${reads === 'boolean' ? 'true or false' : 'a number'}; here it was read as text.`,
    todo: `Write "${text}".`,
  }),
  'structure/impossible-date.no-day': ({ date }: { date: string }): Said => ({
    what: `${date} is not in the calendar.`,
    why: 'Without a real date it cannot be told what is due or overdue.',
    todo: 'Correct the date.',
  }),
  'structure/impossible-date.future': ({ key, date, today }: { key: string; date: string; today: string }): Said => ({
    what: `“${key}” is ${date}, which is after today (${today}).`,
    why: 'It says when something was done or known, and that cannot be in the future.',
    todo: 'Correct the date.',
  }),
  'structure/impossible-date.order': ({
    key,
    date,
    start,
    startDate,
  }: {
    key: string
    date: string
    start: string
    startDate: string
  }): Said => ({
    what: `“${key}” (${date}) lies before “${start}” (${startDate}).`,
    why: 'The two cannot both be right.',
    todo: 'Correct one of the two.',
  }),
  'structure/duplicate-id': ({
    id,
    kind: one,
    count,
    otherKind,
  }: {
    id: string
    kind: string
    count: number
    otherKind: string
  }): Said => ({
    what:
      one === otherKind
        ? `The id ${id} is used for ${count} ${kinds(one)}.`
        : `The id ${id} is used for ${aKind(otherKind)} and for ${aKind(one)}.`,
    why: 'So it cannot be told which of them a reference means.',
    todo: 'Give one of them another id, or remove it.',
  }),
  'structure/unknown-reference.missing': ({
    id,
    organisation,
    path,
    kind: wanted,
    near,
    count,
  }: {
    id: string
    organisation: string
    path: string
    kind: string
    near: string
    count: number
  }): Said => ({
    what: `No ${kind(wanted)} “${id}” is defined${organisation === '' ? '' : ` for ${organisation}`}.${meant(near)}`,
    why: `“${path}” refers to it${count > 1 ? `, ${count} times in this file` : ''}, so the chain breaks off here.`,
    todo: near === '' ? 'Define it, or change the reference.' : `Change it to ${near}, or define ${id}.`,
  }),
  'structure/unknown-reference.organisation': ({ id, home }: { id: string; home: string }): Said => ({
    what: `Only this document names “${id}”, and all that it refers to belongs to ${home}.`,
    why: 'It was read as a document of that organisation.',
    todo: `Change it to ${home}.`,
  }),
  'structure/unknown-reference.policy': ({ path }: { path: string }): Said => ({
    what: `There is no policy here at “${path}”, on which this one builds.`,
    why: 'Nothing that it says holds: not its levels, countries or thresholds, only what stands here and what holds without a policy.',
    todo: 'Correct the path, which counts from this file, or review the folder that both are in. A policy is called havenwijzer.yaml.',
  }),
  'structure/unknown-reference.renamed': ({ id, old, count }: { id: string; old: string; count: number }): Said => ({
    what: `${count} references still say “${old}”, which is not defined; nothing refers to “${id}”.`,
    why: 'It looks as if the id was changed here only, so the chain breaks off at each of them.',
    todo: 'Change the others too, or change this one back.',
  }),
  'structure/reference-kind': ({
    id,
    path,
    kind: is,
    wanted,
  }: {
    id: string
    path: string
    kind: string
    wanted: string
  }): Said => ({
    what: `“${path}” needs ${anyKind(wanted)}; “${id}” is ${aKind(is)}.`,
    why: 'So the chain cannot be followed here.',
    todo: 'Refer to one of the right kind.',
  }),
  'structure/contradicting-statements': ({
    id,
    key,
    one,
    two,
  }: {
    id: string
    key: string
    one: string
    two: string
  }): Said => ({
    what: `Two documents contradict each other on “${key}” of ${id}: “${one}” and “${two}”.`,
    why: 'A review can go by one of them only.',
    todo: 'Correct one, or state it in one place.',
  }),
  'structure/unused-definition': ({ id, kind: name }: { id: string; kind: string }): Said => ({
    what: `Nothing refers to the ${kind(name)} ${id}.`,
    why: 'It may be left over, or the place that uses it does not say so yet.',
    todo: 'Refer to it where it is used, or remove it.',
  }),
  'structure/circular-hosting': ({ chain }: { chain: string }): Said => ({
    what: `“runsOn” goes round in a circle: ${chain}.`,
    why: 'So it cannot be told where this really runs.',
    todo: 'Correct “runsOn” of one of them.',
  }),
  'rule.failed': ({ rule }: { rule: string }): Said => ({
    what: `The rule ${rule} could not be applied here.`,
    why: 'This is a fault in Havenwijzer, not in your file; the other rules were applied.',
    todo: 'Please report it.',
  }),
  'related.also-defined': ({ id, kind: name }: { id: string; kind: string }): string =>
    `${kind(name)} ${id}, also defined here`,
  'related.defined': ({ id, kind: name }: { id: string; kind: string }): string => `${kind(name)} ${id}, defined here`,
  'related.says': ({ id }: { id: string }): string => `says ${id}`,
  'related.other-value': ({ key, value }: { key: string; value: string }): string => `${key} is “${value}” here`,
  'related.runs-on': ({ id, on }: { id: string; on: string }): string => `${id} runs on ${on}`,
  'fix.mend': ({ code, detail }: { code: string; detail: string }): string => mend(code, detail),
  'fix.change-to': ({ to }: { to: string }): string => `Change to ${to}`,
  'fix.change-all': ({ to, count }: { to: string; count: number }): string => `Change all ${count} to ${to}`,
  'fix.rename-back': ({ to }: { to: string }): string => `Change back to ${to}`,
  'fix.create': ({ id, section }: { id: string; section: string }): string => `Define ${id} under ${section}`,
  'fix.remove': ({ id }: { id: string }): string => `Remove ${id}`,
  'fix.quote': ({ text }: { text: string }): string => `Write "${text}"`,
  'file.unreadable': ({ file, reason }: { file: string; reason: string }): string =>
    `${file} cannot be read: ${UNREADABLE[reason] ?? reason}`,
}

const meant = (near: string): string => (near === '' ? '' : ` Did you mean ${near}?`)

const tooManyAliases = (): Said => ({
  what: 'The aliases here stand for more than ten thousand values.',
  why: 'Reading them could stop the program, so this part was not read.',
  todo: 'Write out what is meant.',
})

const LIMITS: Readonly<Record<string, () => Said>> = {
  aliases: tooManyAliases,
  depth: () => ({
    what: 'This is nested deeper than 100 levels.',
    why: 'Reading it could stop the program, so this part was not read.',
    todo: 'Write it with fewer levels.',
  }),
  size: () => ({
    what: 'This file is larger than the policy allows.',
    why: 'So it was not read.',
    todo: 'Split it, by domain for example, or raise thresholds.fileMegabytes.',
  }),
}

const UNREADABLE: Readonly<Record<string, string>> = {
  'not-found': 'there is no such file.',
  'no-permission': 'you may not read it; check its permissions.',
  'not-utf8': 'it is not UTF-8 text; save it as UTF-8.',
  directory: 'it is a folder.',
  'not-a-file': 'it is no ordinary file but a pipe, a socket or a device.',
  'dangling-link': 'it is a link to a file that is not there.',
  'too-large': 'it is larger than the policy allows (thresholds.fileMegabytes).',
  failed: 'the disk gave an error.',
}
