import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** Whether and when to send the same message again, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Unternehmen Sie den nächsten Versuch ${inTime(wait)}, nicht früher.`;
  if (retry === 'later') return 'Versuchen Sie es erneut, mit wachsenden Wartezeiten, wie retryDelayOf sie liefert.';
  if (retry === 'now-on-new-connection')
    return 'Senden Sie noch ein einziges Mal, auf einer neuen Verbindung und ohne zu warten.';
  if (retry === 'other-host')
    return 'Versuchen Sie es beim nächsten Host aus dem MX-Eintrag, denn der bisherige lehnt alles ab.';
  if (retry === 'with-fewer-recipients')
    return 'Senden Sie an die übrigen Empfänger noch einmal, in kleineren Gruppen.';
  if (retry === 'none') return 'Es gibt nichts, was noch einmal zu senden wäre.';
  return retry === 'never'
    ? 'Wiederholen Sie den Versand nicht.'
    : 'Versuchen Sie es erst wieder, wenn sich etwas geändert hat.';
}

/** For refused addresses: whether to stop mailing them, as one or two sentences. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Markieren Sie die abgelehnte Adresse als unzustellbar und senden Sie nicht mehr dorthin.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'Der Server';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'Die Verbindung endete, bevor über die Nachricht entschieden war; sie kann also angenommen worden sein. Bei einem neuen Versuch mit derselben Message-ID kann die Gegenseite ein Duplikat erkennen.';

/**
 * What a German-speaking developer is told, who can change the application and its configuration.
 *
 * @example
 * hintOf(classify(535), { locale: { developerHints }, audience: 'developer' }).audience; // 'developer'
 */
export const developerHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'Das Postfach ließ sich nicht prüfen',
          message: facts.recipient
            ? `${server(facts)} konnte nicht bestätigen, dass es ${facts.recipient} gibt, und hat mit einem vorübergehenden Code geantwortet.`
            : `${server(facts)} konnte nicht bestätigen, dass es das Postfach gibt, und hat mit einem vorübergehenden Code geantwortet.`,
          action: `Behalten Sie die Adresse vorerst und bitten Sie den Benutzer, sie zu prüfen. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'Das Postfach existiert vermutlich nicht',
            message: facts.recipient
              ? `${server(facts)} hat die Nachricht an ${facts.recipient} ohne klaren Grund abgelehnt. Meist gibt es dann das Postfach nicht.`
              : `${server(facts)} hat die Nachricht ohne klaren Grund abgelehnt. Meist gibt es dann das Postfach nicht.`,
            action: `Lesen Sie die ganze Antwort und lassen Sie die Adresse von der Person prüfen, die sie eingegeben hat. ${again(facts)}`,
          }
        : {
            title:
              facts.confidence === 'certain'
                ? 'Ein solches Postfach gibt es nicht'
                : 'Das Postfach wurde nicht gefunden',
            message: facts.recipient
              ? `${server(facts)} kennt kein Postfach ${facts.recipient}.`
              : `${server(facts)} kennt kein Postfach dieses Namens.`,
            action: `Lassen Sie die Adresse von der Person korrigieren, die sie eingegeben hat. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'Das Postfach ist abgeschaltet',
    message: facts.recipient
      ? `${server(facts)} meldet, dass das Postfach ${facts.recipient} deaktiviert, gesperrt oder inaktiv ist.`
      : `${server(facts)} meldet, dass das Postfach deaktiviert, gesperrt oder inaktiv ist.`,
    action: `Fragen Sie in der Anwendung nach einer anderen Adresse; wieder einschalten kann das Postfach nur der Inhaber oder dessen Anbieter. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'Das Speicherkontingent des Postfachs ist ausgeschöpft',
    message: facts.recipient
      ? `Das Postfach ${facts.recipient} nimmt keine Nachricht an, bis sein Inhaber Platz schafft.`
      : 'Das Postfach nimmt keine Nachricht an, bis sein Inhaber Platz schafft.',
    action:
      facts.permanence === 'permanent' && facts.wait === undefined
        ? 'Behalten Sie die Adresse. Versuchen Sie es nach einem Tag erneut und geben Sie erst auf, wenn das Postfach über Wochen voll bleibt.'
        : `Behalten Sie die Adresse. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'Das Postfach hat jetzt eine andere Adresse',
    message: `${server(facts)} leitet nicht weiter (551 oder 5.1.6). Einer neuen Adresse in der Antwort ist ohne Rückfrage nicht zu trauen.`,
    action: `Lassen Sie die neue Adresse vom Benutzer bestätigen, bevor Sie damit die alte ersetzen. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'Die Empfängeradresse ist fehlerhaft geschrieben',
          message: facts.recipient
            ? `${server(facts)} kann ${facts.recipient} in RCPT TO nicht als Adresse lesen.`
            : `${server(facts)} kann die Adresse in RCPT TO nicht lesen.`,
          action: `Entfernen Sie Leerzeichen und spitze Klammern und übergeben Sie nodemailer je Empfänger eine reine Adresse in „to“ oder „envelope.to“. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Dieser Empfänger nimmt diese Nachricht nicht an',
    message: facts.recipient
      ? `Eine Regel für das Postfach ${facts.recipient} weist diesen Absender ab: Es steht nur Mitgliedern oder einer geschlossenen Gruppe offen, oder der Inhaber hat den Absender gesperrt.`
      : 'Eine Regel für das Postfach weist diesen Absender ab: Es steht nur Mitgliedern oder einer geschlossenen Gruppe offen, oder der Inhaber hat den Absender gesperrt.',
    action: `Zeigen Sie in der Anwendung an, dass der Empfänger den Absender zulassen muss. Behalten Sie die Adresse, denn ungültig ist sie nicht. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'Der Host wurde im DNS nicht gefunden',
          message: 'Für den Host, mit dem sich die Anwendung verbindet, war im DNS keine Adresse zu finden.',
          action: `Prüfen Sie, ob der DNS-Resolver dieses Rechners antwortet und ob „host“ in den Transportoptionen stimmt. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'Die DNS-Abfrage wurde nicht abgeschlossen',
            message:
              'Die Domain oder der Host ließ sich nicht abfragen. Ob es Domain und Host gibt, ist damit noch nicht gesagt.',
            action: `Prüfen Sie, ob der DNS-Resolver dieses Rechners antwortet und ob „host“ in den Transportoptionen stimmt. ${again(facts)}`,
          }
        : {
            title: 'Die Domain gibt es im DNS nicht',
            message:
              'Für die Domain des Empfängers oder für ihren Mailhost steht im DNS weder ein MX- noch ein Adresseintrag.',
            action: `Bitten Sie den Benutzer, den Teil nach dem @ zu korrigieren. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'Die Domain nimmt keine Nachrichten an',
    message:
      'Die Domain hat einen Null-MX-Eintrag (RFC 7505), was ein Relay mit 556 meldet, oder ihr Host antwortet mit 521 (RFC 7504): Sie empfängt nie Nachrichten.',
    action: `Fragen Sie in der Anwendung nach einer anderen Adresse. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'Für die Nachricht gibt es keinen Weg zum Postfach',
    message:
      'Eine Schleife, zu viele Zwischenstationen oder ein falscher MX-Eintrag halten die Nachricht vom Postfach fern.',
    action: `Vergleichen Sie die Received-Kopfzeilen der Unzustellbarkeitsnachricht. Nennen sie Ihre eigenen Hosts, korrigieren Sie Ihr Relay; wenn nicht, muss der Administrator der Empfängerdomain handeln. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'Der Server reicht für diesen Client nichts weiter',
    message: `${server(facts)} ist für die Domain des Empfängers nicht zuständig und kennt diesen Client nicht als einen der eigenen.`,
    action: `Setzen Sie „auth“ in den Transportoptionen und nehmen Sie den Submission-Port (587, oder 465 mit secure: true). Sind Sie angemeldet, prüfen Sie „host“ und bitten Sie den Administrator des Servers, den Absender zuzulassen. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'Der Envelope-Absender wurde abgelehnt',
    message: `${server(facts)} akzeptiert die Adresse in MAIL FROM oder das Konto dahinter nicht: Eines davon ist unbekannt oder gesperrt, oder die Adresse gehört nicht zur Anmeldung.`,
    action: `Setzen Sie „from“ oder „envelope.from“ auf eine Adresse, die zum Konto in „auth“ gehört und deren Domain im DNS existiert. Ist das Konto gesperrt, muss sich dessen Inhaber an den Anbieter wenden. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'Der Server verlangt zuerst eine Anmeldung',
    message: `${server(facts)} nimmt Nachrichten nur nach AUTH an, und AUTH hat nicht stattgefunden.`,
    action: `Setzen Sie „auth“ in den Transportoptionen und stellen Sie sicher, dass die Werte zur Laufzeit nicht leer sind. Bietet der Server AUTH erst nach STARTTLS an, setzen Sie requireTLS: true. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Die Anmeldung ließ sich nicht prüfen',
          message: `${server(facts)} konnte die Anmeldedaten im Augenblick nicht prüfen; sie können durchaus richtig sein.`,
          action: `Fragen Sie den Benutzer noch nicht nach einem neuen Passwort. ${again(facts)}`,
        }
      : {
          title: 'Die Anmeldung wurde abgelehnt',
          message: `${server(facts)} hat die Anmeldedaten abgelehnt. Mögliche Ursachen sind ein falsches Passwort, ein Kontopasswort statt eines App-Passworts, eine vom Anbieter abgeschaltete Anmeldung mit Passwort und ein abgelaufenes OAuth-2.0-Token.`,
          action: `Prüfen Sie zuerst, ob „user“ die vollständige Adresse ist und ob „pass“ unverändert ankommt. Erstellen Sie dann ein App-Passwort und sehen Sie nach, ob SMTP AUTH für das Konto eingeschaltet ist. Wo nur noch OAuth 2.0 geht, setzen Sie „type“ auf OAuth2 und erneuern Sie das Refresh-Token. Eine Schleife aus Versuchen kann das Konto sperren. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'Der Server verlangt TLS',
    message: `${server(facts)} verlangt TLS, einen stärkeren Mechanismus oder eine neuere Protokollversion, bevor es weitergeht.`,
    action: `Verwenden Sie Port 587 mit requireTLS: true oder Port 465 mit secure: true und entfernen Sie ignoreTLS. Der Fehler „wrong version number“ bedeutet, dass secure: true für einen Klartext-Port gesetzt war. ${again(facts)}`,
  }),
  'tls-failed': facts => ({
    title: 'Der TLS-Handshake ist fehlgeschlagen',
    message:
      'TLS wurde begonnen und brach dann ab: Das Zertifikat ist abgelaufen, passt nicht zum Hostnamen oder ist nicht vertrauenswürdig, oder es gibt keine gemeinsame Protokollversion.',
    action: `Verbinden Sie sich unter dem Namen im Zertifikat oder setzen Sie tls.servername, und fügen Sie eine private CA mit tls.ca hinzu. Setzen Sie nicht rejectUnauthorized: false, denn dann könnte jeder das Passwort mitlesen. ${
      facts.party === 'receiver-admin'
        ? 'Liegt es am Zertifikat, muss der Administrator jenes Servers es erneuern. '
        : ''
    }${again(facts)}`,
  }),
  'message-unauthenticated': facts => ({
    title: 'SPF, DKIM oder DMARC wurde nicht bestanden',
    message: `${server(facts)} konnte die Nachricht nicht der Domain in From zuordnen.`,
    action: `Senden Sie mit einer From-Domain, über die Sie verfügen, und über einen Host, den ihr SPF-Eintrag erlaubt. Signieren Sie mit der Option „dkim“ von nodemailer oder auf dem Relay; die Einträge muss veröffentlichen, wer das DNS der Domain verwaltet. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'Das DNS des sendenden Hosts ist nicht in Ordnung',
    message: `${server(facts)} hat keinen passenden PTR-Eintrag gefunden oder akzeptiert den Namen aus EHLO nicht.`,
    action: `Setzen Sie „name“ in den Transportoptionen auf einen Hostnamen, der sich zur sendenden IP-Adresse auflösen lässt. Den PTR-Eintrag muss der Administrator setzen; geht das nicht, senden Sie über ein Relay. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'Die sendende IP-Adresse ist gesperrt',
    message:
      facts.blocklists.length > 0
        ? `Die sendende IP-Adresse ist bei ${allOf(facts.blocklists)} gelistet.`
        : `${server(facts)} sperrt die sendende IP-Adresse oder ihr Netz.`,
    action: `Eine Änderung an der Nachricht hilft nicht. Senden Sie mit Anmeldung über ein Relay oder bitten Sie den Administrator des sendenden Systems, die Sperre aufheben zu lassen. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Eine Domain in der Nachricht ist gesperrt',
    message:
      facts.blocklists.length > 0
        ? `Die Domain des Absenders oder eines Links in der Nachricht ist bei ${allOf(facts.blocklists)} gelistet.`
        : 'Die Domain des Absenders oder eines Links in der Nachricht hat eine schlechte Reputation.',
    action: `Sehen Sie sich jeden Link an, auch Kurz- und Tracking-Links, sowie die From-Domain. Die Austragung aus der Liste muss der Inhaber der Domain beantragen. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Der Inhalt wurde als Spam eingestuft',
    message: `${server(facts)} hat diese Nachricht wegen ihres Inhalts oder ihrer Bewertung abgelehnt, nicht wegen der Adresse.`,
    action: `Den Inhalt muss ändern, wer ihn verfasst hat. Vergleichen Sie ihn mit einer Nachricht, die durchkommt: Links, Bilder ohne Text, fehlender Klartext-Teil, fehlende Kopfzeile List-Unsubscribe. Wird jede Nachricht abgelehnt, untersuchen Sie stattdessen Reputation und DKIM. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'In der Nachricht wurde Schadsoftware gemeldet',
    message: `Der Virenscanner ${facts.provider ? `von ${facts.provider}` : 'des Servers'} hat in der Nachricht oder in einem Anhang Schadsoftware gefunden.`,
    action: `Stellen Sie den Anhang unter Quarantäne, benachrichtigen Sie die Person, die ihn hochgeladen hat, und prüfen Sie Uploads vor dem Versand. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Etwas in der Nachricht ist nicht erlaubt',
    message: `${server(facts)} verbietet einen Anhangstyp, einen Link oder ein Wort in dieser Nachricht. Am häufigsten abgelehnt werden ausführbare Dateien, Makros und verschlüsselte Archive.`,
    action: `Senden Sie einen Link auf die Datei, statt sie anzuhängen, und zeigen Sie in der Anwendung an, welche Dateiarten abgelehnt werden. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Eine lokale Regel hat die Nachricht abgelehnt',
    message: `${server(facts)} nennt eine Richtlinie, aber keine genaue Ursache. Die Adresse ist möglicherweise in Ordnung.`,
    action: `Protokollieren Sie die ganze Antwort, folgen Sie einem Link darin und vergleichen Sie die Nachricht mit solchen, die durchkommen. Fällt nichts auf, muss der Administrator des sendenden Systems die Gegenseite fragen. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'Die Nachricht verletzt einen Standard',
    message: `${server(facts)} hat Kopfzeilen, Zeilenenden, Zeilenlänge, Kodierung oder MIME-Struktur beanstandet.`,
    action: `Lassen Sie nodemailer die Nachricht aufbauen, statt „raw“ zu übergeben. Suchen Sie nach doppeltem From oder Subject, fehlendem From oder Date, einzelnen Zeilenvorschüben und Zeilen über 998 Oktetten (RFC 5322 §2.1.1). ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Zu viele Nachrichten in zu kurzer Zeit',
    message: `${server(facts)} begrenzt Nachrichten, Verbindungen oder Empfänger je Zeitraum, oder ein Versandlimit ist ausgeschöpft.`,
    action: `Verwenden Sie einen Transport mit Pool (pool: true) und maxConnections, mit rateDelta und rateLimit unter dem Limit des Anbieters. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Greylisting: beim ersten Mal absichtlich abgelehnt',
    message: `${server(facts)} stellt Nachrichten unbekannter Absender zurück und nimmt einen späteren Versuch mit demselben Envelope an.`,
    action: `Versuchen Sie es von derselben IP-Adresse mit demselben Absender und Empfänger erneut; ändern müssen Sie nichts. ${facts.wait ? again(facts) : 'Warten Sie mindestens fünf Minuten, besser 15 bis 30.'}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Zu viele Empfänger in einer Transaktion',
    message: `${server(facts)} hat höchstens einen Teil der Empfänger angenommen und die anderen abgelehnt, weil es zu viele waren.`,
    action: `Lesen Sie info.rejectedErrors und senden Sie an diese Adressen eine neue Nachricht mit höchstens 100 Empfängern; so viele muss jeder Server annehmen (RFC 5321 §4.5.3.1.8). ${facts.wait ? again(facts) : 'Warten allein hilft nicht.'}`,
  }),
  'message-too-large': facts => ({
    title: 'Die Nachricht überschreitet die Größenbeschränkung',
    message: `${server(facts)} nennt die Grenze, wenn überhaupt, in der Antwort auf EHLO nach SIZE. Base64 macht Anhänge um ein Drittel größer.`,
    action: `Begrenzen Sie die Größe von Uploads vor dem Versand oder ersetzen Sie Anhänge durch Links. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'Der Speicher des Servers ist voll',
    message: `${server(facts)} hat keinen Platz mehr. Weder die Nachricht noch das Postfach ist die Ursache.`,
    action: `Behalten Sie die Nachricht in der Warteschlange; Platz schaffen muss der Administrator des Servers. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Im Server ist ein Fehler aufgetreten',
    message: `${server(facts)} meldet einen eigenen lokalen Fehler, eine fehlgeschlagene Abfrage oder eine falsche Konfiguration.`,
    action:
      facts.permanence === 'permanent'
        ? `An der Nachricht liegt es nicht. Protokollieren Sie die Antwort und senden Sie diese dem Administrator des Servers. ${again(facts)}`
        : `Behalten Sie die Nachricht in der Warteschlange; handeln muss der Administrator des Servers. ${again(facts)}`,
  }),
  'server-unavailable': facts => ({
    title: 'Der Server nimmt gerade keine Nachrichten an',
    message:
      facts.delivery === 'unknown'
        ? maybeAccepted
        : `${server(facts)} ist überlastet, fährt herunter oder wird gewartet.`,
    action: `Schließen Sie die Verbindung und behalten Sie die Nachricht in der Warteschlange. ${again(facts)}`,
  }),
  'protocol-error': facts => ({
    title: 'Der SMTP-Dialog ist schiefgelaufen',
    message: `${server(facts)} hat einen Befehl, dessen Syntax oder dessen Platz in der Reihenfolge nicht akzeptiert.`,
    action: `Setzen Sie debug: true und einen Logger in den Transportoptionen und lesen Sie den Dialog bis zur ersten Ablehnung; spätere Antworten mit 503 sind nur die Folge davon. Auch ein Proxy, der SMTP umschreibt, kann die Ursache sein. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Dem Server fehlt eine Funktion',
    message: `${server(facts)} unterstützt einen Befehl, einen Parameter, einen AUTH-Mechanismus, SMTPUTF8 oder 8BITMIME nicht.`,
    action: `Vergleichen Sie, was Sie senden, mit den Erweiterungen in der Antwort auf EHLO. Bei Adressen mit Nicht-ASCII-Zeichen vor dem @ fragen Sie nach einer anderen Adresse; für Mechanismen setzen Sie authMethod. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'Die Warteschlange hat aufgegeben',
    message: facts.recipient
      ? `Die Zustellung an ${facts.recipient} ist nicht gelungen, bevor die Nachricht verfiel; die letzte Ursache ist nicht angegeben.`
      : 'Die Zustellung ist nicht gelungen, bevor die Nachricht verfiel; die letzte Ursache ist nicht angegeben.',
    action: `Suchen Sie die früheren Versuche im Protokoll des Relays und bitten Sie den Benutzer, die Domain der Adresse zu prüfen. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Die Verbindung ging vor der Entscheidung verloren',
          message: maybeAccepted,
          action: `Suchen Sie nach Möglichkeit im Protokoll des Servers nach der Message-ID, bevor Sie erneut senden. ${again(facts)}`,
        }
      : {
          title: 'Keine Verbindung zum Server',
          message:
            'Die Verbindung wurde abgelehnt, lief in eine Zeitüberschreitung, wurde zurückgesetzt oder brach ab, bevor die Nachricht übergeben war.',
          action: `Prüfen Sie „host“, „port“ und „secure“ im Zusammenspiel: 587 mit secure: false oder 465 mit secure: true. Viele Hosting-Anbieter sperren den ausgehenden Port 25, was sich meist als Zeitüberschreitung zeigt. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'Abbruch im Client, bevor der Server gefragt wurde',
    message:
      'Nichts wurde abgelehnt: Empfänger oder Anmeldedaten fehlen, eine Option ist falsch, oder ein Stream brach ab.',
    action: `Sehen Sie sich error.code und error.command an: EENVELOPE mit API bedeutet, dass ein brauchbarer Empfänger fehlt, EAUTH mit API, dass Anmeldedaten fehlen, ESTREAM oder EFETCH, dass ein Anhang nicht lesbar war. ${again(facts)}`,
  }),
  delayed: {
    title: 'Eine Warteschlange versucht es noch',
    message: 'Die Nachricht wurde angenommen und ist noch nicht zugestellt. Das ist ein Hinweis, kein Fehler.',
    action:
      'Senden Sie die Nachricht nicht noch einmal, denn dann käme sie doppelt an. Warten Sie den abschließenden Bericht ab.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Die Nachricht wurde angenommen',
          message:
            'Der Server hat die Verantwortung für die Nachricht übernommen. Die Zustellung ins Postfach kann später noch scheitern.',
          action:
            'Speichern Sie die Queue-ID aus der Antwort, die queueIdOf liest, und verarbeiten Sie spätere Unzustellbarkeitsnachrichten.',
        }
      : {
          title: 'Dieser Schritt ist gelungen',
          message: 'Die Antwort ist positiv, doch nichts zeigt, dass sie der Nachricht selbst gilt.',
          action:
            'Maßgeblich ist die Antwort auf den abschließenden Punkt. Ist es diese Antwort, setzen Sie „phase“ beim Aufruf von classify auf end-of-data.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Vorläufig abgelehnt, ohne bekannte Ursache',
        message: `${server(facts)} hat mit einem vorübergehenden Code geantwortet, und der Text enthält nichts Bekanntes. ${usualCauses}`,
        action: `Protokollieren Sie die ganze Antwort. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Endgültig abgelehnt, ohne bekannte Ursache',
        message: `${server(facts)} hat mit einem dauerhaften Code geantwortet, und der Text enthält nichts Bekanntes.`,
        action: `Protokollieren Sie die ganze Antwort und suchen Sie darin nach einem Link oder einem erweiterten Statuscode. Mit createClassifier können Sie eine eigene Regel dafür angeben. ${again(facts)}`,
      };
    return {
      title: 'Was geschehen ist, bleibt unklar',
      message:
        'Der Fehler lässt nicht erkennen, ob und warum die Nachricht abgelehnt wurde; vielleicht stammt er gar nicht vom Mailversand.',
      action:
        'Protokollieren Sie den Fehler mit seiner Ursache und klassifizieren Sie den ursprünglichen Fehler statt einer umhüllenden Meldung.',
    };
  },
};
