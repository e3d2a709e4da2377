import type { ChildProcess } from 'node:child_process'

/** The terminal of an editor that works in one alone: its keys, and what it drew since the last of them. */
export class Terminal {
  private readonly child: ChildProcess
  private drawn = ''

  constructor(child: ChildProcess) {
    this.child = child
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.drawn += text
    })
  }

  press(keys: string): void {
    this.drawn = ''
    this.child.stdin?.write(keys)
  }

  /** Whether a text was drawn; of what was there already only the cells that differ are. */
  shows(text: string): boolean {
    return bare(this.drawn).includes(bare(text))
  }
}

/** Less spaces and what moves the cursor over them. */
function bare(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a terminal is told with
  return text.replace(/\u001b(?:\[[0-9;?:]*[ -/]*[@-~]|[()][A-Z0-9]|[=>])|\s/g, '')
}
