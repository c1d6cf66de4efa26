import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accept } from '../../app/access/accept.ts'
import { invite } from '../../app/access/invite.ts'
import { lookUpLink } from '../../app/access/look-up-link.ts'
import { issueRecovery, recover } from '../../app/access/recover.ts'
import { withdraw } from '../../app/access/withdraw-invitation.ts'
import { AcceptBody, DoneSchema, InviteBody, RecoverBody, TokenBody } from '../../contract/access-input.ts'
import { IssuedLinkSchema, LinkSchema } from '../../contract/access.ts'
import type { Accounts } from '../auth/accounts.ts'
import { ownOrigin } from '../auth/own-origin.ts'
import type { Api, Env } from '../env.ts'
import { accessAnswers, accessCtx, jsonBody } from './access-answers.ts'

const tags = ['access']
const IdParam = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })

const invitation = createRoute({
  method: 'post',
  path: '/invitations',
  summary: 'Invite a person to act for an organisation, or to administer',
  tags,
  request: jsonBody(InviteBody),
  responses: accessAnswers(IssuedLinkSchema, 'A link to hand over; it is shown once.'),
})
const noInvitation = createRoute({
  method: 'delete',
  path: '/invitations/{id}',
  summary: 'Withdraw an invitation that is not yet accepted',
  tags,
  request: { params: IdParam },
  responses: accessAnswers(DoneSchema, 'The invitation that holds no more.'),
})
const look = createRoute({
  method: 'post',
  path: '/links/look',
  summary: 'What a one-time link is for',
  tags,
  request: jsonBody(TokenBody),
  responses: accessAnswers(LinkSchema, 'Said to whoever holds it.'),
})
const acceptance = createRoute({
  method: 'post',
  path: '/links/accept',
  summary: 'Take up an invitation, making an account where there is none',
  tags,
  request: jsonBody(AcceptBody),
  responses: accessAnswers(DoneSchema, 'The e-mail to sign in with.'),
})
const recovery = createRoute({
  method: 'post',
  path: '/people/{id}/recovery',
  summary: 'Issue a link by which a person comes in again; ends their sessions',
  tags,
  request: { params: IdParam },
  responses: accessAnswers(IssuedLinkSchema, 'A link to hand over; it is shown once.'),
})
const recovering = createRoute({
  method: 'post',
  path: '/links/recover',
  summary: 'Come in again by a link, with a new password',
  tags,
  request: jsonBody(RecoverBody),
  responses: accessAnswers(DoneSchema, 'The e-mail to sign in with.'),
})

/** One-time links. Their tokens stand behind the #, so that they reach no log. */
export function linkRoutes(api: Api, accounts: Accounts): void {
  const linkTo = (c: Context<Env>, page: string, token: string | null): string | null => {
    const origin = ownOrigin(accounts.settings, c.req.url) ?? new URL(c.req.url).origin
    return token === null ? null : `${origin}/${page}#token=${token}`
  }
  api.openapi(invitation, async (c) => {
    const { token, ...made } = await invite(accessCtx(c, accounts), c.req.valid('json'))
    return c.json({ ...made, link: linkTo(c, 'invitation', token) }, 200)
  })
  api.openapi(noInvitation, async (c) =>
    c.json(await withdraw(accessCtx(c, accounts), { invitation: c.req.valid('param').id }), 200),
  )
  api.openapi(look, async (c) => c.json(await lookUpLink(accessCtx(c, accounts), c.req.valid('json')), 200))
  api.openapi(acceptance, async (c) => c.json(await accept(accessCtx(c, accounts), c.req.valid('json')), 200))
  api.openapi(recovery, async (c) => {
    const made = await issueRecovery(accessCtx(c, accounts), { person: c.req.valid('param').id })
    return c.json({ invitation: null, link: linkTo(c, 'recovery', made.token), expiresAt: made.expiresAt }, 200)
  })
  api.openapi(recovering, async (c) => c.json(await recover(accessCtx(c, accounts), c.req.valid('json')), 200))
}
