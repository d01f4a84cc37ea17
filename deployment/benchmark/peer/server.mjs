// The smallest tool that ltijs makes: one page, behind a launch. It keeps what it keeps by default.
import ltijs from 'ltijs'
import Database from 'ltijs-sequelize'

const { PORT, PLATFORM, CLIENT, DATABASE_PORT } = process.env
const lti = ltijs.Provider
const storage = new Database('postgres', 'postgres', 'postgres', {
  host: '127.0.0.1',
  port: Number(DATABASE_PORT),
  dialect: 'postgres',
  logging: false,
  pool: { max: 32 }
})

lti.setup('a key for a benchmark', { plugin: storage }, { cookies: { secure: false, sameSite: '' } })
lti.onConnect((token, req, res) => res.send(page(token)))

const page = token => `<!doctype html><html lang="fr"><title>Un cours</title>
<h1>Bonjour ${escape(token.userInfo?.name ?? '')}</h1><p>Voici votre cours.</p></html>`
const escape = text => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)

await lti.deploy({ port: Number(PORT), silent: true })
await lti.registerPlatform({
  url: PLATFORM,
  name: 'benchmark',
  clientId: CLIENT,
  authenticationEndpoint: `${PLATFORM}/auth`,
  accesstokenEndpoint: `${PLATFORM}/token`,
  authConfig: { method: 'JWK_SET', key: `${PLATFORM}/jwks` }
})
console.log('registered')
