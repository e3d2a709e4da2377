import { Worker } from 'node:worker_threads'
import type { Bundle, BundleResult, Surroundings } from './bundle.ts'
import type { Runner } from './scan.ts'

/** How many threads are worth their while: two share the core of one, as most processors count, and many take memory each for itself. */
export function threadsThatHelp(processors: number): number {
  return Math.max(1, Math.min(Math.floor(processors / 2), MOST_THREADS))
}

const MOST_THREADS = 4

/** What tells a thread what it is for. */
export const ROLE = 'havenwijzer-bundles'

/** What a thread is asked. */
export interface Asked {
  readonly number: number
  readonly bundle: Bundle
  readonly around: Surroundings
}

/** What it answers. */
export type Answered = { readonly number: number } & ({ readonly result: BundleResult } | { readonly problem: string })

interface Waiting {
  readonly asked: Asked
  readonly resolve: (result: BundleResult) => void
  readonly reject: (problem: Error) => void
}

/** Reviews bundles of files on disk in threads of their own, as many at a time as there are threads; none is started before it is needed. */
export class Threads implements Runner {
  private readonly script: string | URL
  private readonly most: number
  private readonly threads = new Set<Worker>()
  private readonly idle: Worker[] = []
  private readonly waiting: Waiting[] = []
  private readonly running = new Map<Worker, Waiting>()
  private count = 0

  private readonly isAside: boolean

  /** `script`: what a thread runs; it calls `answersBundles`. `isAside`: nobody waits for what they do before ending. */
  constructor(script: string | URL, most: number, isAside = false) {
    this.script = script
    this.most = most
    this.isAside = isAside
  }

  run(bundle: Bundle, around: Surroundings): Promise<BundleResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked: { number: this.count++, bundle, around }, resolve, reject })
      this.next()
    })
  }

  async end(): Promise<void> {
    for (const { reject } of this.waiting.splice(0)) reject(new Error('ended'))
    const threads = [...this.threads]
    this.threads.clear()
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  private start(): void {
    const thread = new Worker(this.script, { workerData: ROLE })
    thread.on('message', (answer: Answered) => this.answered(thread, answer))
    thread.on('error', (problem) => this.failed(thread, problem))
    thread.on('exit', () => this.failed(thread, new Error('a thread ended')))
    if (this.isAside) thread.unref()
    this.threads.add(thread)
    this.idle.push(thread)
  }

  private next(): void {
    if (this.idle.length < this.waiting.length && this.threads.size < this.most) this.start()
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const [thread, waiting] = [this.idle.pop(), this.waiting.shift()]
      if (!thread || !waiting) return
      this.running.set(thread, waiting)
      thread.postMessage(waiting.asked)
    }
  }

  private answered(thread: Worker, answer: Answered): void {
    const waiting = this.running.get(thread)
    this.running.delete(thread)
    this.idle.push(thread)
    if ('result' in answer) waiting?.resolve(answer.result)
    else waiting?.reject(new Error(answer.problem))
    this.next()
  }

  /** A thread that is lost costs what it was asked; where none is left, all that waits. */
  private failed(thread: Worker, problem: Error): void {
    this.running.get(thread)?.reject(problem)
    this.running.delete(thread)
    if (!this.threads.delete(thread)) return
    const idle = this.idle.indexOf(thread)
    if (idle >= 0) this.idle.splice(idle, 1)
    if (this.threads.size === 0) for (const { reject } of this.waiting.splice(0)) reject(problem)
  }
}
