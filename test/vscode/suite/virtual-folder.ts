import { Uri } from 'vscode'
import { expectFindings, startAfresh } from './editing.ts'

describe('a folder that is on no disk', () => {
  afterEach(startAfresh)

  it('is reviewed without opening anything', async () => {
    await expectFindings(Uri.parse('virtual:/stad/landscape.yaml'), ['6 structure/unknown-reference'])
    await expectFindings(Uri.parse('virtual:/stad/platforms/platforms.landscape.yaml'), [])
  })
})
