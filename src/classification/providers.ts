import type { FailureReason } from './reasons.js';

/** A mail provider or filter: how its replies are told, and what its own codes and wordings mean. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Markers in a text that give it away, in the rule notation. */
  readonly marks?: string | undefined;
  /** Ends of the names of its hosts, with a space between: it is told by the host that answered, not by one in its words. */
  readonly hosts?: string | undefined;
  /** One rule per reason, in the rule notation. */
  readonly rules?: { readonly [R in FailureReason]?: string } | undefined;
}

/**
 * The mail providers that give themselves away, and what their own codes and words mean; ranges are kept as ranges.
 *
 * @example
 * providerRules.every(({ id, name }) => Boolean(id && name)); // true
 */
export const providerRules: readonly Provider[] = [
  {
    id: 'google',
    name: 'Google',
    marks: 'gsmtp|gcdp|support.google.com/mail|support.google.com/a',
    hosts: 'google.com googlemail.com',
    rules: {
      'message-unauthenticated': 'p=unauthenticatedemail|because it is unauthenticated|one or more suspicious entries',
      'spam-rejected': 'p=unsolicitedmessageerror|unsolicitedmes',
      'ip-blocked':
        'p=unsolicitediperror|not authorized to send email directly to our servers|not authorized to send mail directly',
      'rate-limited': 'p=unsolicitedratelimiterror|p=receivingrate*|receivingrateperm|at a rate that prevents|:4.7.28',
      'mailbox-unknown': 'p=nosuchuser',
      'mailbox-disabled': 'p=disableduser',
      'mailbox-full': 'p=overquota*',
      'content-rejected': 'p=blockedmessage',
      'message-malformed': 'p=rfcmessagenoncompliant|header size',
      'auth-failed': 'p=badcredentials|p=invalidsecondfactor',
    },
  },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    marks: 'prod.outlook.com|protection.outlook.com',
    hosts: 'mail.protection.outlook.com mx.microsoft',
    rules: {
      'rate-limited':
        ':4.7.500-699|:5.2.121|:5.2.122|:5.1.90|:5.7.508|:5.7.705|:5.7.232|:5.7.233|recipient thread limit|messages they can send|messages they can receive',
      'ip-blocked': ':5.7.606-649|:4.7.850-899|:5.7.511|:5.7.513|:5.7.708|as16012611',
      'recipient-refused': ':5.7.12|:5.7.124|:5.7.133-136|:5.7.193|:5.7.703|:5.7.505|:5.7.507',
      'message-unauthenticated': ':5.7.509|:5.7.515|:4.7.515',
      'sender-rejected': ':5.7.501|:5.7.502|:5.7.750|:5.7.60|:5.7.800|outboundspamexception',
      'dns-misconfigured': ':5.7.506',
      'message-malformed': ':5.7.512|:5.1.20|:5.6.11|dg ref header',
      'tls-failed': ':4.7.321-325|:4.4.8|:5.7.321-325',
      'connection-failed': ':4.4.316|:4.4.317 ! starttls',
      'routing-failure': ':4.4.62|:5.4.14',
      'auth-required': ':5.7.57|exchange server authentication',
      'relay-denied': ':5.7.64|:5.7.54',
      'policy-rejected': ':5.7.51|:5.7.510|:5.7.900-999|:5.3.190',
    },
  },
  {
    id: 'outlook-com',
    name: 'Outlook.com',
    marks: 'mail.live.com|postmaster.live.com|olsvc*|snds',
    hosts: 'olc.protection.outlook.com hotmail.com',
    rules: {
      'rate-limited': 'rp 001|rp 002|rp 003|s3114',
      'ip-blocked': 's3140|s3150|sc 002|sc 003|sc 004|dy 001|dy 002|ou 001',
      'spam-rejected': 'sc 001|ou 002 ! block list',
      'domain-blocked': 's8001|s8002',
    },
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    marks: 'yahooinc.com|delivery error dd|yahoo.net',
    hosts: 'yahoodns.net yahoo.com aol.com',
    rules: {
      'spam-rejected': 'ph01',
      'ip-blocked': 'tss07|tss09|tss11|bl21|bl23|vs1 ip|permanently deferred',
      'rate-limited': 'tss0*|ts01|ts02|ts03|ts04|ipts04|4.16.5*',
      'message-unauthenticated': 'au01|message not accepted for policy reasons & :5.7.9',
      'policy-rejected': 'message not allowed 299',
      'message-malformed': 'message not allowed 291',
      greylisted: 'gl01',
      'sender-rejected': 'vs1 mf|unresolvable rfc.5321',
      'mailbox-disabled': 'dd requested mail action aborted ! exceeded',
    },
  },
  {
    id: 'aol-legacy',
    name: 'AOL',
    marks: 'postmaster.aol.com',
    hosts: 'mx.aol.com',
    rules: {
      'ip-blocked': 'rtr bb|rtr du|rtr ch|rtr sc|rtr bl|rtr bg|rly b1|rly bl|rly ir|con b1',
      'dns-misconfigured': 'rtr rd|dns nr',
      'server-error': 'rtr ge',
      'domain-blocked': 'hvu b|hvu b1',
      'content-rejected': 'rly bd ! dynamic',
      'spam-rejected': 'rly ch',
      'sender-rejected': 'rly sn',
      'rate-limited': 'dyn t*',
      'message-malformed': 'mff',
    },
  },
  {
    id: 'icloud',
    name: 'iCloud',
    marks: 'support.apple.com|cs01|cs02|hm07|hm08|bs01',
    hosts: 'icloud.com me.com',
    rules: { 'policy-rejected': 'cs01 ! dmarc|spam|spamhaus' },
  },
  {
    id: 'comcast',
    name: 'Comcast',
    marks: 'xfinity.com|postmaster.comcast.net',
    hosts: 'comcast.net',
    rules: {
      'ip-blocked': 'es0000*|bl000*|comcast block',
      'message-unauthenticated': 'dm000001',
      'dns-misconfigured': 'comcast requires that all mail servers',
    },
  },
  {
    id: 'cox',
    name: 'Cox',
    marks: 'cox.com',
    hosts: 'cox.net',
    rules: {
      'ip-blocked': 'cxbl|cdrbl|ipbl0*|ipbl1*',
      'sender-rejected': 'cxsndr|cxmj',
      'rate-limited': 'cxcnct|cxmxrt',
    },
  },
  {
    id: 'spectrum',
    name: 'Spectrum',
    marks: 'aup in|aup i',
    hosts: 'charter.net rr.com twc.com',
    rules: {
      'sender-rejected': 'in 1010|in 1310 & aup ! is blocked|recipient rejected',
      'ip-blocked': 'aup ~ 1020|1240|1370|i 1010',
      'rate-limited': 'aup ~ 1340|1300|cnct|mxrt',
    },
  },
  {
    id: 'att-legacy',
    name: 'AT&T',
    marks: 'attrbl|rbl 521',
    hosts: 'prodigy.net',
    rules: {
      'ip-blocked': 'dnsbl attrbl|rbl 521',
      'mailbox-unknown': 'addressee unknown relay=*',
      'policy-rejected': 'sender rejected aup',
    },
  },
  {
    id: 'united-internet',
    name: 'GMX, web.de, mail.com, IONOS',
    marks:
      'nemesis esmtp|postmaster.gmx.net|postmaster.gmx.com|postmaster.1and1.com|postmaster.web.de|postmaster.mail.com',
    hosts: 'gmx.net gmx.com web.de kundenserver.de ionos.de ionos.com 1and1.com perfora.net',
    rules: {
      'message-malformed': 'policy restrictions header based',
      'domain-blocked': 'policy restrictions domain based',
      'ip-blocked': 'policy restrictions ip based|reject due to policy violations',
    },
  },
  {
    id: 't-online',
    name: 'T-Online',
    marks: 't online.de',
    hosts: 't-online.de',
    rules: {
      'ip-blocked': 'none/bad reputation|a problem occurred ~ ask your postmaster|contact',
    },
  },
  {
    id: 'orange',
    name: 'Orange',
    marks: 'ofr*',
    hosts: 'orange.fr wanadoo.fr',
    rules: {
      'rate-limited': 'ofr 104|ofr004 104|ofr005 104|ofr004 105|ofr 109|ofr 988|ofr005 105',
      'ip-blocked': 'ofr006 102',
      'sender-rejected': 'ofr004 405|ofr 405|ofr 415',
      'mailbox-unknown': 'ofr 416|ofr004 416',
      'mailbox-full': 'ofr 417|ofr004 417',
      'spam-rejected': 'ofr 506|ofr 536|ofr004 506',
      'dns-misconfigured': 'ofr 107',
      'message-unauthenticated': 'ofr 397|ofr 515|ofr 535',
    },
  },
  {
    id: 'laposte',
    name: 'La Poste',
    marks: 'lpn*',
    hosts: 'laposte.net',
    rules: {
      'rate-limited': 'lpn* ~ 503|104|105',
      'sender-rejected': 'lpn007 405 ! archive*',
      'mailbox-unknown': 'lpn007 416',
      'mailbox-full': 'lpn007 417',
      'spam-rejected': 'lpn007 510|lpn007 506',
      'message-unauthenticated': 'lpn007 517|lpn007 402 ! :5.1.1',
      'ip-blocked': 'lpn007 102',
    },
  },
  {
    id: 'sfr',
    name: 'SFR',
    marks: 'sfr in*',
    hosts: 'sfr.fr neuf.fr',
    rules: { 'ip-blocked': 'sfr in 101|sfr in 102|sfr in 103|sfr in 104', 'rate-limited': 'sfr in 105' },
  },
  { id: 'free-fr', name: 'Free', hosts: 'free.fr proxad.net' },
  { id: 'libero', name: 'Libero', hosts: 'libero.it iol.it' },
  { id: 'mail-ru', name: 'Mail.ru', marks: 'help.mail.ru', hosts: 'mail.ru' },
  {
    id: 'yandex',
    name: 'Yandex',
    marks: 'ya.cc|yandex.com',
    hosts: 'yandex.ru yandex.net',
    rules: {
      greylisted: 'the service is currently unavailable & ya.cc|yandex.ru|yandex.net',
    },
  },
  { id: 'rambler', name: 'Rambler', hosts: 'rambler.ru' },
  {
    id: 'qq',
    name: 'QQ Mail',
    marks: 'exmail.qq.com',
    hosts: 'qq.com',
    rules: {
      'rate-limited': 'mailbox unavailable or access denied',
    },
  },
  {
    id: 'netease',
    name: 'NetEase',
    marks: 'mail.163.com/help',
    hosts: '163.com netease.com 126.com yeah.net',
    rules: {
      'ip-blocked': 'hl ihu|hl ipb|hl rep|hl mep|dt rbl|wm bli',
      'rate-limited': 'hl icc|hl ifc|hl ifq|hl itc|mi dmc|mi ccl|mi sfq|mi stc|rp ccl|rp qrc|rp trc|rp cel',
      'dns-misconfigured': 'mi nhd',
      'address-syntax': 'mi imf',
      'protocol-error': 'mi cel',
      'sender-rejected': 'mi spb|wm blu',
      'relay-denied': 'rp frl',
      'too-many-recipients': 'rp rcl|rp drc',
      'spam-rejected': 'dt spm ! greylist*',
      'message-malformed': 'dt sum',
    },
  },
  {
    id: 'zoho',
    name: 'Zoho',
    marks: 'zoho mail',
    hosts: 'zoho.com zoho.eu zohomail.com',
    rules: {
      'virus-detected': 'detected by zoho mail',
      'recipient-refused': 'mailbox delivery restricted by policy',
      'sender-rejected': 'unusual sending activity',
      'policy-rejected': 'mailpolicy violation',
    },
  },
  { id: 'proton', name: 'Proton Mail', marks: 'proton.me', hosts: 'protonmail.ch proton.ch' },
  { id: 'fastmail', name: 'Fastmail', marks: 'fastmail.com', hosts: 'messagingengine.com' },
  { id: 'hanmail', name: 'Daum', hosts: 'hanmail.net daum.net' },
  {
    id: 'naver',
    name: 'Naver',
    hosts: 'naver.com',
    rules: { 'ip-blocked': 'is filtered and this connection will be closed' },
  },
  {
    id: 'improvmx',
    name: 'ImprovMX',
    marks: 'id 5.9.*',
    hosts: 'improvmx.com',
    rules: { 'server-error': 'id 5.9.4', 'relay-denied': 'id 5.9.2', 'domain-not-found': 'id 5.9.3' },
  },
  {
    id: 'mxroute',
    name: 'MXroute',
    hosts: 'mxroute.com mxrouting.net',
    rules: { 'ip-blocked': 'excessive rejected recipients|excessive authentication failures|flooding our smtp' },
  },
  {
    id: 'titan',
    name: 'Titan',
    hosts: 'titan.email',
    rules: {
      'ip-blocked': 'spam rate exceeded',
      'mailbox-disabled': 'suspended due to partner migration',
    },
  },
  {
    id: 'rackspace',
    name: 'Rackspace',
    hosts: 'emailsrvr.com',
    rules: {
      'rate-limited': 'g2|g30|g28 & :rackspace|emailsrvr.com',
      'dns-misconfigured': 'g1f & :rackspace|emailsrvr.com',
      'server-unavailable': 'g6 & :rackspace|emailsrvr.com',
      'server-error': 'g1e & :rackspace|emailsrvr.com',
      'mailbox-unknown': 'g8 & :rackspace|emailsrvr.com',
      'policy-rejected': 'g7 & :rackspace|emailsrvr.com',
      'sender-rejected': 'g14 & :rackspace|emailsrvr.com',
      'message-malformed': 'g18|g19 & :rackspace|emailsrvr.com',
      'recipient-refused': 'ge & :rackspace|emailsrvr.com',
    },
  },
  {
    id: 'godaddy',
    name: 'GoDaddy',
    marks: 'ib103|ib104|ib105|ib106',
    hosts: 'secureserver.net',
    rules: {
      'rate-limited': 'ib007|ib504|ib510',
      'server-unavailable': 'ib101',
      'dns-misconfigured': 'ib108|ib301',
      'message-unauthenticated': 'ib508',
      'virus-detected': 'ib705',
      'spam-rejected': 'ib212',
      'ip-blocked': 'ib103|ib104|ib105|ib106|ib110|ib111|ib112|ib113|rbl reject',
    },
  },
  {
    id: 'proofpoint',
    name: 'Proofpoint',
    marks: 'proofpoint.com',
    hosts: 'pphosted.com ppe-hosted.com',
  },
  {
    id: 'mimecast',
    name: 'Mimecast',
    marks: 'mimecast.org|community.mimecast.com',
    hosts: 'mimecast.com',
    rules: {
      'policy-rejected': 'administrative prohibition envelope blocked',
      'domain-not-accepting': 'account inbounds disabled',
      'spam-rejected': 'mcspamsignature',
      greylisted: 'internal resources are temporarily unavailable',
    },
  },
  {
    id: 'barracuda',
    name: 'Barracuda',
    marks: 'barracudacentral.org|cuda nsu',
    hosts: 'barracudanetworks.com',
    rules: {
      'ip-blocked': 'cuda nsu 4.7.1',
      'server-error': 'cuda nsu 4.4.3',
    },
  },
  {
    id: 'cisco-esa',
    name: 'Cisco Secure Email',
    marks: 'senderbase.org|talosintelligence.com',
    hosts: 'iphmx.com',
    rules: {
      'policy-rejected': 'your access to submit messages',
      'server-error': 'temporary error occurred during spf',
    },
  },
  {
    id: 'symantec',
    name: 'Broadcom Email Security.cloud',
    marks: 'symanteccloud.com',
    hosts: 'messagelabs.com',
    rules: { 'ip-blocked': 'symantec zodiac' },
  },
  {
    id: 'trend-micro',
    name: 'Trend Micro',
    marks: 'mail abuse.com',
    hosts: 'tmes.trendmicro.com trendmicro.eu trendmicro.com',
    rules: {
      'sender-rejected': 'block send er',
    },
  },
  {
    id: 'trellix-etp',
    name: 'Trellix',
    marks: 'etp2*',
    hosts: 'fireeyecloud.com',
    rules: { 'message-unauthenticated': 'etp205', 'ip-blocked': 'etp208' },
  },
  { id: 'cloudmark', name: 'Cloudmark', marks: 'cloudmark.com|cloudmark|cm csi' },
  {
    id: 'amazon-ses',
    name: 'Amazon SES',
    hosts: 'amazonaws.com amazonses.com',
  },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    marks: 'sendgrid.com',
    hosts: 'sendgrid.net',
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    marks: 'mailgun.com|mailgun.net',
    hosts: 'mailgun.org',
    rules: { 'mailbox-unknown': 'not delivering to previously bounced address' },
  },
  {
    id: 'postmark',
    name: 'Postmark',
    hosts: 'postmarkapp.com',
    rules: { 'mailbox-unknown': 'marked as inactive' },
  },
  { id: 'oracle-email', name: 'Oracle Email Delivery', hosts: 'oraclecloud.com' },
  {
    id: 'coremail',
    name: 'Coremail',
    marks: 'icoremail.net',
    rules: {
      'relay-denied': 'local user only',
      'recipient-refused': 'user rejected',
      'sender-rejected': 'user in blacklist',
    },
  },
  {
    id: 'forpsi',
    name: 'Forpsi',
    hosts: 'forpsi.com',
    rules: { 'rate-limited': 'policy violation & support.forpsi.com' },
  },
  {
    id: 'nic-ru',
    name: 'RU-CENTER',
    marks: 'nic.ru',
    hosts: 'nicmail.ru',
  },
];
