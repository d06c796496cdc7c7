/** Exim, configured for the provocations: small limits, PLAIN and LOGIN, and a queue that nothing is delivered from. */
import { hostName, type ServerSetup } from './jail.js';

const configuration = (port: number) => `
exim_user = Debian-exim
exim_group = Debian-exim
log_file_path = /var/log/exim4/%slog
primary_hostname = ${hostName}
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
domainlist local_domains = example.test
host_lookup =
rfc1413_query_timeout = 0s
queue_only
smtp_receive_timeout = 4s
message_size_limit = 20000
recipients_max = 5
tls_advertise_hosts = *
tls_certificate = /etc/mail.crt
tls_privatekey = /etc/mail.key
acl_smtp_vrfy = check_vrfy
acl_smtp_rcpt = check_rcpt
acl_smtp_data = check_data

begin acl
check_vrfy:
  accept
check_rcpt:
  deny local_parts = listed
       message = blocked using bl.example.test
  defer local_parts = grey
        message = greylisted, please try again later
  accept authenticated = *
  require message = relay not permitted
          domains = +local_domains
  require verify = recipient
  accept
check_data:
  require verify = header_syntax
  accept

begin routers
known:
  driver = accept
  domains = +local_domains
  local_parts = alice : bob
  transport = store
  cannot_route_message = Unknown user

begin transports
store:
  driver = appendfile
  file = /dev/null
  user = Debian-exim

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if eq{$auth2}{maybe}{\${lookup{x}lsearch{/none}}}{\${if and {{eq{$auth2}{alice}}{eq{$auth3}{secret}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = \${if and {{eq{$auth1}{alice}}{eq{$auth2}{secret}}}}
  server_set_id = $auth1
`;

export const exim: ServerSetup = {
  name: 'exim',
  package: 'exim4-daemon-light',
  accounts: ['Debian-exim'],
  folders: { '/var/spool/exim4': 'Debian-exim', '/var/log/exim4': 'Debian-exim' },
  files: port => ({ '/etc/exim.conf': configuration(port) }),
  command: ['/usr/sbin/exim4', '-C', '/etc/exim.conf', '-bdf'],
};
