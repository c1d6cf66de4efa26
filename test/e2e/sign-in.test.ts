import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeAt, stepAt } from '../../src/server/auth/one-time-code.ts'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { secretOf, startAccessServer, type AccessServer } from './access-server.ts'

const PASSWORD = 'grey geese over the delta'
let server: AccessServer
let browser: Awaited<ReturnType<typeof launchBrowser>>
beforeAll(async () => {
  server = await startAccessServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[]
}

async function visit(address: string, host = server.url, width = 1280): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${host}${address}`)
  await page.locator('h1').first().waitFor()
  return { page, context, complaints }
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'))

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

let secret = ''
let backupCodes: string[] = []

describe('the first administrator', () => {
  test('opens the link, makes an account, and sets a second factor with its backup codes', async () => {
    const { page, complaints } = await visit(server.link)
    await page.getByText('You are invited to administer this register').waitFor()
    expect(page.url(), 'the token is gone from the address').not.toContain('token')
    await page.getByLabel('Name').fill('Amina Diallo')
    await page.getByLabel('E-mail').fill('amina@example.org')
    await page.getByLabel('New password').fill('password1234')
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByText('easy to guess').waitFor()
    await page.getByLabel('New password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
    await page.getByText('Without a second factor you can only read.').waitFor()
    await page.getByRole('button', { name: 'Set an authenticator app' }).click()
    await page
      .locator('section', { hasText: 'Second factor' })
      .first()
      .getByLabel('Password', { exact: true })
      .fill(PASSWORD)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
    expect(await findings(page)).toEqual([])
    secret = secretOf((await page.locator('code.hash').first().innerText()).replaceAll(' ', ''))
    await page.getByLabel('Code of the app').fill(codeAt(secret, stepAt(Date.now()) - 1))
    await page.getByRole('button', { name: 'Check the code' }).click()
    await page.getByRole('heading', { name: 'Backup codes' }).waitFor()
    backupCodes = await page.locator('.codes li').allInnerTexts()
    expect(backupCodes).toHaveLength(10)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('An authenticator app is set.').waitFor()
    await page.getByText('Without a second factor').waitFor({ state: 'detached' })
    // The refusal of the first password is an answer of 422, which the browser notes.
    expect(complaints.filter((c) => !c.includes('422'))).toEqual([])
  })

  test('signs in with password and code, from the keyboard alone, and out again', async () => {
    const { page } = await visit('/')
    await page.getByRole('link', { name: 'Sign in' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('E-mail').fill('amina@example.org')
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByLabel('Code of the app').fill('123456')
    await page.keyboard.press('Enter')
    await page.getByText('This code does not hold.').waitFor()
    await page.getByLabel('Code of the app').fill(codeAt(secret, stepAt(Date.now()) + 1))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor()
    await page.locator('summary', { hasText: 'Amina Diallo' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'People' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('link', { name: 'People' }).isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
  })

  test('a backup code opens once, and an account that is gone wrong says what to do', async () => {
    const { page } = await visit('/sign-in')
    await signIn(page, 'amina@example.org')
    await page.getByRole('button', { name: 'Use a backup code' }).click()
    await page.getByLabel('Backup code').fill(backupCodes[0]!)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor()
    const other = await visit('/sign-in')
    await signIn(other.page, 'amina@example.org', 'not the password at all')
    await other.page.getByText('E-mail and password do not go together.').waitFor()
    await other.page.getByText('ask a manager of your organisation for a recovery link').waitFor()
    expect(await findings(other.page)).toEqual([])
  })
})

describe('a passkey', () => {
  test('is added on this device and counts as both factors; without its owner it opens nothing', async () => {
    const named = server.url.replace('127.0.0.1', 'localhost')
    const { page, context } = await visit('/sign-in', named)
    const client = await context.newCDPSession(page)
    await client.send('WebAuthn.enable')
    const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await signIn(page, 'amina@example.org')
    await page.getByRole('button', { name: 'Use a backup code' }).click()
    await page.getByLabel('Backup code').fill(backupCodes[1]!)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor()
    await page.goto(`${named}/account?lang=en`)
    await page.getByLabel('Name of the device').fill('Laptop')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('Laptop').waitFor()
    await page.locator('summary', { hasText: 'Amina Diallo' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'With a passkey' }).click()
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor()
    await settled(page)
    expect(await page.getByText('Without a second factor').count()).toBe(0)
    await page.locator('summary', { hasText: 'Amina Diallo' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).click()
    await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.getByRole('button', { name: 'With a passkey' }).click()
    await page.getByText('The passkey could not be checked.').waitFor()
  })

  test('is not offered where the address has no name', async () => {
    const { page } = await visit('/sign-in')
    await page.getByText('open the site as localhost').waitFor()
  })
})

test.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'])(
  'in %s the pages of accounts are clean, wide and narrow',
  async (language) => {
    const found: string[] = []
    const { page, complaints } = await visit('/sign-in?lang=en')
    await signIn(page, 'amina@example.org')
    const at = ['en', 'fr', 'es', 'ru', 'ar', 'zh'].indexOf(language)
    await page.getByRole('button', { name: 'Use a backup code' }).click()
    await page.getByLabel('Backup code').fill(backupCodes[2 + at]!)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor()
    complaints.splice(0)
    // On a phone where words are longest, and where the page is mirrored.
    for (const width of ['es', 'ru', 'ar'].includes(language) ? [360] : [1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const address of ['/account', '/people', '/sign-in', '/invitation', '/recovery']) {
        await page.goto(`${server.url}${address}?lang=${language}`)
        await page.locator('h1').first().waitFor()
        await settled(page)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over !== 0) found.push(`${width} ${address} scrolls sideways by ${over}`)
        for (const one of await findings(page)) found.push(`${width} ${address} ${one}`)
      }
    }
    expect(found).toEqual([])
    // A link that leads nowhere is an answer of 404, which the browser notes.
    expect(complaints.filter((c) => !c.includes('404'))).toEqual([])
  },
)
