/** OpenSMTPD, configured for the provocations: small limits, and AUTH (which it offers under TLS only) from a table. */
import { hostName, type ServerSetup } from './jail.js';

const configuration = (port: number) => `
pki ${hostName} cert "/etc/mail.crt"
pki ${hostName} key "/etc/mail.key"
table credentials file:/etc/credentials
table users { "alice@example.test" = "alice", "bob@example.test" = "bob" }
table greylisted { "grey@example.test" }
table listed { "listed@example.test" }
filter grey phase rcpt-to match rcpt-to <greylisted> reject "451 4.7.1 Greylisted, please try again later"
filter list phase rcpt-to match rcpt-to <listed> reject "554 5.7.1 Client host blocked using bl.example.test"
filter rules chain { grey, list }
smtp max-message-size 20000
smtp limit max-rcpt 5
smtp ciphers "AECDH-AES256-SHA:@SECLEVEL=0"
listen on 127.0.0.1 port ${port} hostname ${hostName} tls pki ${hostName} auth-optional <credentials> filter rules
action "store" maildir "/var/mail/%{user.username}" virtual <users>
action "relay" relay
match from any for domain "example.test" action "store"
match auth from any for any action "relay"
`;

/** `openssl passwd -6 -salt saltsalt secret` */
const passwordHash =
  '$6$saltsalt$TVLlQcbpFVof5W3Yz4DTP6gRstiNuHwwTt6GLc1E5n0U0aDehy0S5knV8wiOQSpT0Y77vwPZN.Pq.H91p5hVO1';

export const opensmtpd: ServerSetup = {
  name: 'opensmtpd',
  package: 'opensmtpd',
  accounts: ['opensmtpd', 'opensmtpq', 'alice', 'bob'],
  folders: { '/var/lib/opensmtpd/empty': 'root', '/var/spool/smtpd': 'root' },
  files: port => ({ '/etc/smtpd.conf': configuration(port), '/etc/credentials': `alice ${passwordHash}\n` }),
  command: ['/usr/sbin/smtpd', '-d', '-f', '/etc/smtpd.conf'],
};
