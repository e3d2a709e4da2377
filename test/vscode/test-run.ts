import type { VscodeRelease } from './install-vscode.ts'

/** One run of the tests in one window. */
export interface TestRun {
  /** The release of the VS Code server from npm. */
  readonly release: VscodeRelease
  /** Folders of the extensions under development. */
  readonly extensions: readonly string[]
  /** The bundled test module; exports `run()`. */
  readonly tests: string
  /** The workspace file, or the folder, that is open in the window. */
  readonly workspace: string
  /** Settings of the user besides those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** A folder for this run alone, removed afterwards. */
  readonly scratch: string
  /** What the tests are told through the environment. */
  readonly environment: Readonly<Record<string, string>>
}

/** A window that runs the tests. */
export interface TestWindow {
  readonly actions?: WindowActions
  /** Settles when the window has ended, by itself or by `close`. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** What a test can do to the visible window and see in it; selectors as Playwright knows them. */
export interface WindowActions {
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  click(selector: string): Promise<void>
  hover(selector: string): Promise<void>
  /** Waits until something visible matches. */
  waitFor(selector: string): Promise<void>
  /** The texts of everything that matches now, white space joined. */
  texts(selector: string): Promise<readonly string[]>
  /** Saves what the window shows as `dist/screenshots/<name>.png`. */
  screenshot(name: string): Promise<void>
}

/** How many tests ended how. */
export interface Totals {
  readonly passing: number
  readonly failing: number
  readonly pending: number
}

/** From the tests to the launcher. */
export type FromTests =
  | { readonly print: string }
  | { readonly ended: Totals }
  | { readonly id: number; readonly action: keyof WindowActions; readonly argument: string }

/** From the launcher to the tests: the answer to an action. */
export type ToTests =
  | { readonly id: number; readonly answer: readonly string[] | null }
  | { readonly id: number; readonly problem: string }
