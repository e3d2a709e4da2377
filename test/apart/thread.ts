import { answersBundles } from '../../server/src/apart/thread.ts'

answersBundles()
