/** A blocklist, and the words by which a reply names it. */
export interface Blocklist {
  readonly id: string;
  readonly name: string;
  readonly lookup?: string | undefined;
  /** Whether it lists domains rather than IP addresses. */
  readonly domains?: true | undefined;
  /** Markers in the notation of `parseRule`. */
  readonly marks: string;
}

const spamhaus = 'https://check.spamhaus.org/';

/**
 * The blocklists that replies name, by the wording that names them; the more telling rows of one operator stand before
 * its general one.
 *
 * @example
 * blocklistRules.some(list => list.id === 'spamhaus-zen'); // true
 */
export const blocklistRules: readonly Blocklist[] = [
  { id: 'spamhaus-zen', name: 'Spamhaus ZEN', lookup: spamhaus, marks: 'zen.spamhaus.org|zen.dq.spamhaus.net' },
  {
    id: 'spamhaus-sbl',
    name: 'Spamhaus SBL',
    lookup: spamhaus,
    marks: 'sbl.spamhaus.org|sbl xbl.spamhaus.org|spamhaus.org/sbl|spamhaus sbl',
  },
  { id: 'spamhaus-css', name: 'Spamhaus CSS', lookup: spamhaus, marks: 'spamhaus css' },
  { id: 'spamhaus-xbl', name: 'Spamhaus XBL', lookup: spamhaus, marks: 'xbl.spamhaus.org|spamhaus xbl' },
  {
    id: 'spamhaus-pbl',
    name: 'Spamhaus PBL',
    lookup: spamhaus,
    marks: 'pbl.spamhaus.org|spamhaus.org/pbl|spamhaus pbl',
  },
  { id: 'spamhaus-dbl', domains: true, name: 'Spamhaus DBL', lookup: spamhaus, marks: 'dbl.spamhaus.org|spamhaus dbl' },
  {
    id: 'spamhaus-zrd',
    domains: true,
    name: 'Spamhaus ZRD',
    lookup: spamhaus,
    marks: 'zrd.spamhaus.org|zrd.dq.spamhaus.net',
  },
  { id: 'spamhaus-dqs', name: 'Spamhaus Data Query Service', lookup: spamhaus, marks: 'dq.spamhaus.net' },
  {
    id: 'cbl',
    name: 'CBL (Composite Blocking List)',
    lookup: 'http://cbl.abuseat.org/lookup.cgi',
    marks: 'abuseat.org',
  },
  {
    id: 'spamcop',
    name: 'SpamCop SCBL',
    lookup: 'https://www.spamcop.net/bl.shtml',
    marks: 'spamcop.net|spamcop',
  },
  {
    id: 'barracuda-brbl',
    name: 'Barracuda Reputation Block List',
    lookup: 'https://www.barracudacentral.org/rbl/removal-request',
    marks: 'barracudacentral.org|barracudanetworks.com/reputation|barracuda reputation',
  },
  {
    id: 'uceprotect-1',
    name: 'UCEPROTECT Level 1',
    lookup: 'https://www.uceprotect.net/en/rblcheck.php',
    marks: 'uceprotect.net',
  },
  {
    id: 'uceprotect-2',
    name: 'UCEPROTECT Level 2',
    lookup: 'https://www.uceprotect.net/en/rblcheck.php',
    marks: 'dnsbl-2.uceprotect.net',
  },
  {
    id: 'uceprotect-3',
    name: 'UCEPROTECT Level 3',
    lookup: 'https://www.uceprotect.net/en/rblcheck.php',
    marks: 'dnsbl-3.uceprotect.net',
  },
  {
    id: 'backscatterer',
    name: 'Backscatterer',
    lookup: 'http://www.backscatterer.org/',
    marks: 'backscatterer.org',
  },
  {
    id: 'psbl',
    name: 'PSBL (Passive Spam Block List)',
    lookup: 'https://psbl.org/listing',
    marks: 'psbl.surriel.com|psbl.org',
  },
  {
    id: 'surbl',
    domains: true,
    name: 'SURBL',
    lookup: 'https://www.surbl.org/surbl-analysis',
    marks: 'surbl.org',
  },
  { id: 'uribl', domains: true, name: 'URIBL', lookup: 'http://lookup.uribl.com/', marks: 'uribl.com' },
  {
    id: 'invaluement',
    name: 'Invaluement ivmSIP, ivmSIP/24, ivmURI',
    lookup: 'https://www.invaluement.com/lookup/',
    marks: 'ivmsip|ivmuri|invaluement.com',
  },
  {
    id: 'mailspike',
    name: 'Mailspike',
    lookup: 'https://mailspike.io/ip_verify',
    marks: 'mailspike.net|mailspike',
  },
  {
    id: 'abusix',
    name: 'Abusix Guardian Mail (formerly Mail Intelligence)',
    lookup: 'https://lookup.abusix.com/search',
    marks: 'mail.abusix.zone|abusix.com|abusix',
  },
  {
    id: 'spamrats',
    name: 'SpamRATS',
    lookup: 'https://www.spamrats.com/lookup.php',
    marks: 'spamrats.com',
  },
  {
    id: 'senderscore',
    name: 'Sender Score block list',
    lookup: 'https://senderscore.org/',
    marks: 'senderscore|sender score|senderscore.org|senderscore.com',
  },
  { id: 'attrbl', name: 'AT&T ATTRBL', marks: 'attrbl' },
  {
    id: 'cloudmark-csi',
    name: 'Cloudmark Sender Intelligence',
    lookup: 'https://csi.cloudmark.com/reset-request',
    marks: 'csi.cloudmark.com|cloudmark sender intelligence|cm-csi',
  },
  {
    id: 'proofpoint-pdr',
    name: 'Proofpoint Dynamic Reputation',
    lookup: 'https://ipcheck.proofpoint.com/',
    marks: 'ipcheck.proofpoint.com|prs.proofpoint.com|support.proofpoint.com/dnsbl',
  },
  {
    id: 'talos',
    name: 'Cisco Talos / SenderBase (SBRS)',
    lookup: 'https://talosintelligence.com/reputation_center',
    marks: 'talosintelligence.com|senderbase.org',
  },
  {
    id: 'trend-ers',
    name: 'Trend Micro ERS (RBL+)',
    lookup: 'https://www.ers.trendmicro.com/reputations/index',
    marks: 'mail-abuse.com|mail-abuse.org|trend micro rbl+|trend micro email reputation',
  },
  {
    id: 'microsoft-delist',
    name: 'Microsoft 365 blocked IP list',
    lookup: 'https://sender.office.com/',
    marks: 'sender.office.com',
  },
  {
    id: 'outlook-snds',
    name: 'Outlook.com block list',
    lookup: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
    marks: 's3140|s3150|mail.live.com/mail/troubleshooting.aspx',
  },
  { id: 'spamhaus-generic', name: 'Spamhaus', lookup: spamhaus, marks: 'spamhaus|spamhaus.org' },
  { id: 'sorbs', name: 'SORBS', marks: 'sorbs.net|sorbs' },
  { id: 'nixspam', name: 'NiX Spam', marks: 'ix.dnsbl.manitu.net|nixspam' },
  { id: 'njabl', name: 'NJABL', marks: 'njabl.org' },
  { id: 'ahbl', name: 'AHBL', marks: 'ahbl.org' },
  { id: 'ordb', name: 'ORDB', marks: 'ordb.org' },
  { id: 'dsbl', name: 'DSBL', marks: 'dsbl.org' },
];
