import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeAt, stepAt } from '../../src/server/auth/one-time-code.ts'
import { secretOf, startAccessServer, type AccessServer } from './access-server.ts'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'

const PASSWORD = 'grey geese over the delta'
let server: AccessServer
let browser: Browser
let admin: Page
beforeAll(async () => {
  server = await startAccessServer()
  browser = await launchBrowser()
  admin = await open(server.link)
  await takeUp(admin, 'Amina Diallo', 'amina@example.org')
  await admin.getByRole('button', { name: 'Set an authenticator app' }).click()
  await section(admin, 'Second factor').getByLabel('Password', { exact: true }).fill(PASSWORD)
  await admin.getByRole('button', { name: 'Continue' }).click()
  const secret = secretOf((await admin.locator('code.hash').first().innerText()).replaceAll(' ', ''))
  await admin.getByLabel('Code of the app').fill(codeAt(secret, stepAt(Date.now())))
  await admin.getByRole('button', { name: 'Check the code' }).click()
  await admin.getByRole('button', { name: 'I have kept them' }).click()
  await admin.getByText('An authenticator app is set.').waitFor()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const open = async (address: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address.startsWith('http') ? address : `${server.url}${address}`)
  await page.locator('h1').first().waitFor()
  return page
}
const section = (page: Page, title: string) => page.locator('section', { hasText: title }).last()

/** Makes the account of an invitation. */
async function takeUp(page: Page, name: string, email: string | null): Promise<void> {
  await page.getByLabel('Name').fill(name)
  if (email !== null) await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
}

/** Invites somebody in a section; answers the link that is shown once. */
async function invited(page: Page, title: string, name: string, email: string): Promise<string> {
  const form = section(page, title)
  await form.getByLabel('Name', { exact: true }).fill(name)
  await form.getByLabel('E-mail').fill(email)
  await form.getByRole('button', { name: 'Make an invitation' }).click()
  return form.locator('.issued').innerText()
}

let manager: Page
let editor: Page

describe('an organisation comes to life', () => {
  test('an administrator makes its first manager, and cannot make a second', async () => {
    await admin.goto(`${server.url}/people`)
    await admin.getByLabel('Organisation or mission').first().selectOption('BGD')
    await admin.getByText('Nobody acts for it yet.').waitFor()
    const link = await invited(admin, 'Nobody acts for it yet.', 'Rahim', 'rahim@bd.example')
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation#token=[\w-]{43}$/)
    expect(await findings(admin)).toEqual([])
    manager = await open(link)
    await manager.getByText('You are invited to act for Bangladesh as Manager.').waitFor()
    await takeUp(manager, 'Rahim Uddin', null)
    await manager.locator('summary', { hasText: 'for Bangladesh' }).waitFor()
    await admin.reload()
    await admin.getByLabel('Organisation or mission').first().selectOption('BGD')
    await admin.getByText('It has managers of its own').waitFor()
    const spent = await open(link)
    await spent.getByText('This link leads nowhere.').waitFor()
  })

  test('its manager invites an editor, who sees no page of people', async () => {
    await manager.goto(`${server.url}/people`)
    await manager.getByRole('table', { name: '' }).first().waitFor()
    await section(manager, 'Invite somebody').getByLabel('Level', { exact: true }).selectOption('EDITOR')
    const link = await invited(manager, 'Invite somebody', 'Salma', 'salma@bd.example')
    await manager.getByRole('heading', { name: 'Invited, not yet here' }).waitFor()
    editor = await open(link)
    await takeUp(editor, 'Salma Begum', null)
    expect(await editor.getByRole('link', { name: 'People' }).count()).toBe(0)
    await editor.goto(`${server.url}/people`)
    await editor.getByText('This page is for managers of organisations and for administrators.').waitFor()
  })

  test('the editor makes a key that works, and delegates to the manager for a while', async () => {
    await editor.goto(`${server.url}/account`)
    const keys = section(editor, 'API keys')
    await keys.getByLabel('What the key is for').fill('nightly upload')
    await keys.getByLabel('May').selectOption('write')
    await keys.getByRole('button', { name: 'Make a key' }).click()
    const key = await keys.locator('.issued').innerText()
    const answer = await fetch(`${server.url}/api/v1/session`, { headers: { 'x-api-key': key } })
    expect(await answer.json()).toMatchObject({ by: 'KEY', viewer: { organisation: 'BGD', level: 'EDITOR' } })
    const delegation = section(editor, 'Delegation')
    await delegation.getByLabel('E-mail of the colleague').fill('rahim@bd.example')
    await delegation.getByRole('spinbutton').first().click()
    await editor.keyboard.type('31122099')
    await delegation.getByRole('button', { name: 'Delegate' }).click()
    await delegation.getByText('Delegated.').waitFor()
    expect(await findings(editor)).toEqual([])
    await editor.getByRole('button', { name: 'Revoke' }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await editor.getByText('nightly upload', { exact: true }).waitFor({ state: 'detached' })
    expect((await fetch(`${server.url}/api/v1/session`, { headers: { 'x-api-key': key } })).status).toBe(401)
  })

  test('the manager changes a level, issues a link to come in again, and removes; each asks first', async () => {
    await manager.goto(`${server.url}/people`)
    const row = manager.locator('tr', { hasText: 'salma@bd.example' })
    await row.getByLabel('Level of Salma Begum').selectOption('READER')
    await editor.reload()
    await editor.getByText('Reader').first().waitFor()
    await row.getByRole('button', { name: 'Recovery link' }).click()
    const window = manager.getByRole('dialog')
    await window.getByText('make sure that it is Salma Begum who asks').waitFor()
    expect(await findings(manager)).toEqual([])
    await window.getByRole('button', { name: 'Recovery link' }).click()
    const link = await window.locator('.issued').innerText()
    await manager.keyboard.press('Escape')
    await editor.reload()
    await editor.getByText('This needs a signed-in person.').waitFor()
    await editor.goto(link)
    await editor.getByLabel('New password').fill('a boat without any oars')
    await editor.getByRole('button', { name: 'Set the password' }).click()
    await editor.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
    await row.getByRole('button', { name: 'Remove' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    expect(await row.count()).toBe(1)
    await row.getByRole('button', { name: 'Remove' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await row.waitFor({ state: 'detached' })
    await editor.reload()
    await editor.getByText('You act for nobody yet.').waitFor()
  })
})

test('an administrator adds a training centre and locks somebody out at once', async () => {
  await admin.goto(`${server.url}/people`)
  const adding = section(admin, 'Add an organisation')
  await adding.getByLabel('Code').fill('copax')
  await adding.getByLabel('Name (English)').fill('Centre of Peace')
  await adding.getByRole('button', { name: 'Add' }).click()
  await adding.getByText('COPAX was added.').waitFor()
  const row = section(admin, 'Accounts').locator('tr', { hasText: 'salma@bd.example' })
  await row.getByRole('button', { name: 'Lock out' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Lock out' }).click()
  await row.getByText('locked out').waitFor()
  await editor.reload()
  await editor.getByText('This needs a signed-in person.').waitFor()
})

test('the machine of the register sees and mends the same from its command line', async () => {
  expect(await server.command('access', 'people')).toMatch(/Salma Begum \(locked out\)\s+salma@bd\.example/)
  expect(await server.command('access', 'lock', 'salma@bd.example', '--open')).toContain('may sign in again')
  expect(
    await server.command('access', 'grant', 'salma@bd.example', '--organisation', 'unamid', '--level', 'editor'),
  ).toContain('Granted')
  const link = /http\S+\/welcome#token=\S+/.exec(await server.command('access', 'administrator-link'))
  expect(link).not.toBeNull()
  expect(await server.command('access', 'lock', 'nobody@bd.example')).toContain('There is no person nobody@bd.example')
  const grant = /UNAMID, EDITOR \(([0-9a-f-]{36})\)/.exec(await server.command('access', 'people'))![1]!
  expect(await server.command('access', 'revoke', grant)).toContain('is over')
  expect(await server.command('ledger', 'verify')).toContain('The ledger verifies')
})
