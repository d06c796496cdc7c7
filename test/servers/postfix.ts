/**
 * Postfix, configured for the provocations: small limits, no trust in loopback, accepted mail discarded, and AUTH against
 * the password server of dovecot-auth.ts; and the same with postscreen at the door, which refuses what a person's mail
 * client would not send, and holds back the end of its greeting for that.
 */
import { hostName, type ServerSetup } from './jail.js';

const main = (authPort: number) => `
compatibility_level = 3.6
myhostname = ${hostName}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 192.0.2.1/32
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = example.test
virtual_mailbox_maps = inline:{alice@example.test=alice, bob@example.test=bob, grey@example.test=grey, listed@example.test=listed}
virtual_transport = discard
default_transport = discard
message_size_limit = 20000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
smtpd_recipient_limit = 5
smtpd_recipient_overshoot_limit = 5
smtpd_error_sleep_time = 0
smtpd_hard_error_limit = 5
smtpd_timeout = 4s
smtpd_peername_lookup = no
smtpd_helo_required = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{
  {grey@example.test = 450 4.2.0 Greylisted, try again later},
  {listed@example.test = 554 5.7.1 Client host blocked using bl.example.test}}
smtpd_tls_security_level = may
smtpd_tls_cert_file = /etc/mail.crt
smtpd_tls_key_file = /etc/mail.key
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${authPort}
smtp_tls_security_level = none
maillog_file = /var/log/mail.log
postscreen_greet_wait = 1s
postscreen_greet_action = drop
postscreen_cache_map =
postscreen_pipelining_enable = yes
postscreen_pipelining_action = drop
postscreen_bare_newline_enable = yes
postscreen_bare_newline_action = drop
postscreen_non_smtp_command_enable = yes
postscreen_command_time_limit = 4s
`;

const smtpd = (port: number) => `127.0.0.1:${port} inet n - n - - smtpd`;

const postscreenDoor = (port: number) => `127.0.0.1:${port} inet n - n - 1 postscreen
smtpd pass - - n - - smtpd
tlsproxy unix - - n - 0 tlsproxy
dnsblog unix - - n - 0 dnsblog`;

const services = (door: string) => `${door}
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
`;

const queues = ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'private', 'public'];

const queueFolders = [...queues, 'maildrop', 'saved', 'trace'].map(name => [`/var/spool/postfix/${name}`, 'postfix']);

const setup = (name: string, door: (port: number) => string, authPort: number): ServerSetup => ({
  name,
  package: 'postfix',
  accounts: ['postfix', 'postdrop'],
  folders: {
    '/var/spool/postfix': 'root',
    '/var/spool/postfix/pid': 'root',
    '/var/lib/postfix': 'postfix',
    '/var/log': 'root',
    ...Object.fromEntries(queueFolders),
  },
  files: port => ({ '/etc/postfix/main.cf': main(authPort), '/etc/postfix/master.cf': services(door(port)) }),
  command: ['/usr/lib/postfix/sbin/master', '-d', '-c', '/etc/postfix'],
});

/** Postfix, with its password server on the given port. */
export const postfix = (authPort: number): ServerSetup => setup('postfix', smtpd, authPort);

/** Postfix behind postscreen. */
export const postscreen = (authPort: number): ServerSetup => setup('postscreen', postscreenDoor, authPort);
