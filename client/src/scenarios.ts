import { type Disposable, window } from 'vscode'
import { choose, whileReading } from './choose.ts'
import { type Language, textsIn } from './l10n.ts'
import { PagePanel } from './page-panel.ts'
import {
  type About,
  type Scenario,
  type ScenarioChoice,
  type Scenarios,
  scenarioRequest,
  scenariosRequest,
} from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Asks what may happen, and shows what comes of it beside the files. */
export class ScenarioPanel implements Disposable {
  private readonly ask: Session['ask']
  private readonly page: PagePanel<Shown>

  constructor(ask: Session['ask']) {
    this.ask = ask
    this.page = new PagePanel({
      viewType: 'havenwijzer.scenario',
      goTo: GO_TO,
      make: (shown, token) =>
        ask((client) => client.sendRequest(scenarioRequest, { ...shown, linksWith: GO_TO }, token)),
      titleOf: ({ label, language }) => textsIn(language).whatIfTitle(label),
      emptyText: ({ language }) => textsIn(language).nothingToAsk,
    })
  }

  /** Asks of whom in a folder of many, what happens, to whom, and of a takeover where the buyer is; and shows what comes of it. */
  async open(): Promise<void> {
    const { language } = currentSettings()
    const texts = textsIn(language)
    const found = await this.choices()
    if (!found) return
    if (found.choices.length === 0) {
      void window.showInformationMessage(texts.nothingToAsk)
      return
    }
    const kind = await choose(found.kinds, texts.whatIf)
    const about =
      kind &&
      (await choose(
        found.choices.filter((choice) => choice.kind === kind.id),
        kind.label,
      ))
    const scenario = about && (await this.whole(about, found.countries))
    if (!about || !scenario) return
    await this.page.show({ ...about, scenario, language }, texts.workingOut)
  }

  /** Goes to a line, beside the page. */
  goTo(uri: string, at: readonly [number, number, number, number]): Promise<void> {
    return this.page.goTo(uri, at)
  }

  /** Something changed of which the page may tell. */
  changed(): void {
    this.page.changed()
  }

  dispose(): void {
    this.page.dispose()
  }

  private async choices(): Promise<Scenarios | undefined> {
    const asked = (of?: About) => this.ask((client) => client.sendRequest(scenariosRequest, of ? { of } : {}))
    const found = await whileReading(asked())
    if (!found || found.of.length === 0) return found
    const of = await choose(found.of, textsIn(currentSettings().language).whatIfOf)
    return of && asked({ folder: of.folder, organisation: of.organisation })
  }

  /** With where the buyer is, where that is still to be said. */
  private async whole(
    { scenario }: ScenarioChoice,
    countries: readonly { readonly code: string; readonly label: string; readonly description: string }[],
  ): Promise<Scenario | undefined> {
    if (scenario.kind !== 'takeover' || scenario.by?.country !== '') return scenario
    const buyer = await choose(countries, textsIn(currentSettings().language).whereIsBuyer)
    return buyer && { ...scenario, by: { country: buyer.code } }
  }
}

/** What is shown. */
interface Shown extends About {
  readonly scenario: Scenario
  readonly name?: string
  readonly label: string
  readonly language: Language
}

const GO_TO = 'havenwijzer.scenario.goTo'
