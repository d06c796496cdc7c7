import type { HintFacts, HintText, HintTexts } from '../../presentation/hint-texts.js';
import { inTime } from './intl.js';

const unchanged = 'Ohne Änderung hilft erneutes Senden nicht.';

/** Whether waiting helps, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Versuchen Sie es ${inTime(wait)} erneut.`;
  if (retry === 'later' || retry === 'other-host') return 'Versuchen Sie es in ein, zwei Stunden erneut.';
  if (retry === 'now-on-new-connection') return 'Versuchen Sie es jetzt gleich erneut.';
  if (retry === 'with-fewer-recipients') return 'Senden Sie an weniger Personen zugleich.';
  return unchanged;
}

/** For failures that only those who run the sending side can end. */
function tellAdministrator(facts: HintFacts): string {
  const sentence = again(facts);
  return `Bitte melden Sie sich beim Betreiber dieser Anwendung. ${sentence === unchanged ? 'Solange dort nichts geändert wird, hilft erneutes Senden nicht.' : sentence}`;
}

/** For a mail service that takes nothing at the moment: only its own operators can end that. */
function waitForOperators(facts: HintFacts): string {
  const sentence = again(facts);
  if (sentence !== unchanged) return `Sie müssen nichts ändern. ${sentence}`;
  return facts.party === 'sender-admin' || facts.party === 'developer'
    ? tellAdministrator(facts)
    : `Beheben muss das der Betreiber dieses Dienstes. Wenn es eilt, melden Sie sich auf anderem Weg beim Empfänger. ${sentence}`;
}

/** For an address that may be the cause, where nothing but the code says so. */
function doubtfulAddress(facts: HintFacts): HintText {
  const { recipient } = facts;
  return {
    title: 'Die Adresse stimmt vielleicht nicht',
    message: recipient
      ? `Die Nachricht an ${recipient} wurde ohne klaren Grund abgelehnt.`
      : 'Die Nachricht wurde ohne klaren Grund abgelehnt.',
    action: `Prüfen Sie die Adresse des Empfängers. Stimmt sie, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
  };
}

/**
 * What a German-speaking person who pressed "send" is told.
 *
 * @example
 * hintOf(classify('552 5.2.2 Mailbox full'), { locale: { senderHints }, audience: 'sender' }).title; // 'Das Postfach ist voll'
 */
export const senderHints: HintTexts = {
  'mailbox-unknown': facts => {
    const { confidence, permanence, recipient } = facts;
    if (permanence === 'temporary')
      return {
        title: 'Adresse nicht bestätigt',
        message: recipient
          ? `Die Adresse ${recipient} ließ sich nicht bestätigen.`
          : 'Die Adresse des Empfängers ließ sich nicht bestätigen.',
        action: `Prüfen Sie die Adresse auf Tippfehler und berichtigen Sie diese bei Bedarf. ${again(facts)}`,
      };
    if (confidence === 'guess') return doubtfulAddress(facts);
    if (confidence === 'certain')
      return {
        title: 'Diese Adresse gibt es nicht',
        message: recipient ? `Ein Postfach ${recipient} existiert nicht.` : 'Ein solches Postfach existiert nicht.',
        action:
          'Prüfen Sie die Adresse auf Tippfehler oder fragen Sie die Person nach der richtigen. Noch einmal an dieselbe Adresse zu senden hilft nicht.',
      };
    return {
      title: 'Adresse nicht gefunden',
      message: recipient ? `Das Postfach ${recipient} wurde nicht gefunden.` : 'Das Postfach wurde nicht gefunden.',
      action:
        'Prüfen Sie die Adresse auf Tippfehler oder fragen Sie die Person nach der richtigen. Noch einmal an dieselbe Adresse zu senden hilft nicht.',
    };
  },
  'mailbox-disabled': facts => ({
    title: 'Postfach außer Betrieb',
    message: facts.recipient
      ? `Das Postfach ${facts.recipient} ist wohl geschlossen.`
      : 'Das Postfach ist wohl geschlossen.',
    action: `Fragen Sie die Person auf anderem Weg nach einer neuen Adresse. Nur sie oder ihr E-Mail-Dienst kann das Postfach wieder öffnen. ${again(facts)}`,
  }),
  'mailbox-full': ({ recipient, wait }) => ({
    title: 'Das Postfach ist voll',
    message: recipient
      ? `Im Postfach ${recipient} ist kein Platz für Ihre Nachricht.`
      : 'Im Postfach ist kein Platz für Ihre Nachricht.',
    action: `Platz schaffen kann nur die Person selbst. Sagen Sie ihr auf anderem Weg Bescheid, wenn es eilt. ${
      wait ? `Versuchen Sie es ${inTime(wait)} erneut.` : 'Sonst versuchen Sie es in ein oder zwei Tagen erneut.'
    }`,
  }),
  'mailbox-moved': ({ recipient }) => ({
    title: 'Die Adresse hat sich geändert',
    message: recipient
      ? `Die Person mit der Adresse ${recipient} nutzt jetzt eine andere.`
      : 'Die Person, der Sie geschrieben haben, nutzt jetzt eine andere Adresse.',
    action:
      'Fragen Sie nach der neuen Adresse und senden Sie die Nachricht dorthin. Noch einmal an die alte zu senden hilft nicht.',
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(facts)
      : {
          title: 'Die Adresse ist so nicht verwendbar',
          message: facts.recipient
            ? `Der E-Mail-Dienst konnte ${facts.recipient} nicht als Adresse lesen.`
            : 'Der E-Mail-Dienst konnte die Eingabe nicht als E-Mail-Adresse lesen.',
          action:
            'Suchen Sie nach einem Leerzeichen, einem Komma, einem fehlenden @ oder Punkt. Korrigieren Sie das und senden Sie erneut, denn Warten hilft nicht.',
        },
  'recipient-refused': facts => ({
    title: 'Der Empfänger lässt diese Nachricht nicht zu',
    message: facts.recipient
      ? `Das Postfach ${facts.recipient} steht nicht allen offen und hat Ihre Nachricht abgewiesen.`
      : 'Das Postfach steht nicht allen offen und hat Ihre Nachricht abgewiesen.',
    action: `Bitten Sie die Person auf anderem Weg, Ihre Nachrichten zuzulassen. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'Der E-Mail-Dienst wurde nicht gefunden',
          message: 'Der E-Mail-Dienst, über den diese Anwendung sendet, war nicht zu finden.',
          action: tellAdministrator(facts),
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'Die Adresse ließ sich nicht nachschlagen',
            message: facts.recipient
              ? `Für ${facts.recipient} ließ sich gerade kein E-Mail-Dienst finden.`
              : 'Für den Teil der Adresse nach dem @ ließ sich gerade kein E-Mail-Dienst finden.',
            action: `Prüfen Sie die Schreibweise nach dem @. ${again(facts)}`,
          }
        : {
            title: 'Der Teil nach dem @ wurde nicht gefunden',
            message: facts.recipient
              ? `Für ${facts.recipient} wurde kein E-Mail-Dienst gefunden.`
              : 'Für den Teil der Adresse nach dem @ wurde kein E-Mail-Dienst gefunden.',
            action:
              'Berichtigen Sie den Teil nach dem @ und senden Sie erneut. Stimmt er schon, fragen Sie die Person nach einer anderen Adresse, denn Warten hilft nicht.',
          },
  'domain-not-accepting': ({ recipient }) => ({
    title: 'Dort werden keine E-Mails angenommen',
    message: recipient
      ? `Der E-Mail-Dienst für ${recipient} nimmt überhaupt keine E-Mails an.`
      : 'Für den Teil der Adresse nach dem @ werden überhaupt keine E-Mails angenommen.',
    action:
      'Prüfen Sie die Schreibweise nach dem @ oder fragen Sie die Person nach einer anderen Adresse. Noch einmal dorthin zu senden hilft nicht.',
  }),
  'routing-failure': facts =>
    facts.party === 'sender-admin' || facts.party === 'developer'
      ? {
          title: 'Die Nachricht fand ihren Weg nicht',
          message: 'Die Nachricht wurde fehlgeleitet, bevor sie das Postfach erreichte.',
          action: tellAdministrator(facts),
        }
      : {
          title: 'Die Nachricht fand ihren Weg nicht',
          message: 'Auf der Seite des Empfängers konnte die Nachricht nicht bis zum Postfach weitergeleitet werden.',
          action: `Sagen Sie der Person auf anderem Weg Bescheid, denn ihr E-Mail-Dienst muss das beheben. ${again(facts)}`,
        },
  'relay-denied': facts => ({
    title: 'Die Nachricht wurde nicht weitergereicht',
    message: facts.recipient
      ? `An ${facts.recipient} reicht der E-Mail-Dienst nichts weiter.`
      : 'An diese Adresse reicht der E-Mail-Dienst nichts weiter.',
    action: `Prüfen Sie den Teil nach dem @. Stimmt er, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
  }),
  'sender-rejected': facts =>
    facts.party === 'sender'
      ? {
          title: 'Ihre eigene Adresse wurde abgelehnt',
          message: 'Von der Absenderadresse oder dem Konto, das Sie nutzen, nimmt der E-Mail-Dienst nichts an.',
          action: `Prüfen Sie Ihre eigene Adresse in den Einstellungen. Stimmt sie, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
        }
      : {
          title: 'Die Absenderadresse wurde abgelehnt',
          message: 'Von der Adresse oder dem Konto, das diese Anwendung nutzt, nimmt der E-Mail-Dienst nichts an.',
          action: tellAdministrator(facts),
        },
  'auth-required': facts => ({
    title: 'Diese Anwendung ist nicht angemeldet',
    message: 'Der E-Mail-Dienst verlangt zuerst eine Anmeldung.',
    action: `Ist es Ihr eigenes Konto, tragen Sie Benutzernamen und Passwort in den Einstellungen ein. Wenn nicht, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Die Anmeldung gelang gerade nicht',
          message: 'Der E-Mail-Dienst konnte die Anmeldung nicht prüfen. Nichts deutet auf ein falsches Passwort hin.',
          action: `${again(facts)} Gelingt es weiterhin nicht, melden Sie sich bitte beim Betreiber der Anwendung.`,
        }
      : {
          title: 'Die Anmeldung wurde abgelehnt',
          message: 'Das Passwort ist vielleicht falsch oder veraltet, oder der Dienst verlangt ein App-Passwort.',
          action:
            'Ist es Ihr eigenes Konto, verbinden Sie es neu oder erstellen Sie dort ein App-Passwort. Wenn nicht, melden Sie sich bitte beim Betreiber der Anwendung. Warten hilft nicht.',
        },
  'encryption-required': facts => ({
    title: 'Eine sichere Verbindung ist nötig',
    message:
      'Der E-Mail-Dienst nimmt Nachrichten nur über eine sichere Verbindung an, und diese war nicht sicher genug.',
    action: tellAdministrator(facts),
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'Keine sichere Verbindung möglich',
          message:
            'Der E-Mail-Dienst des Empfängers konnte keine sichere Verbindung aufbauen, daher wurde nichts gesendet.',
          action: `Nur dieser Dienst kann das beheben. Wenn es eilt, melden Sie sich auf anderem Weg beim Empfänger. ${again(facts)}`,
        }
      : {
          title: 'Keine sichere Verbindung möglich',
          message:
            'Diese Anwendung und der E-Mail-Dienst konnten sich auf keine sichere Verbindung einigen, daher wurde nichts gesendet.',
          action: tellAdministrator(facts),
        },
  'message-unauthenticated': facts => ({
    title: 'Der Absender ließ sich nicht bestätigen',
    message:
      'Der E-Mail-Dienst des Empfängers konnte nicht bestätigen, dass die Nachricht wirklich vom angegebenen Absender stammt.',
    action: tellAdministrator(facts),
  }),
  'dns-misconfigured': facts => ({
    title: 'Diese Anwendung ließ sich nicht zuordnen',
    message:
      'Der E-Mail-Dienst des Empfängers konnte nicht feststellen, wer das System betreibt, das die Nachricht gesendet hat.',
    action: tellAdministrator(facts),
  }),
  'ip-blocked': facts => ({
    title: 'Nachrichten von hier werden blockiert',
    message:
      'Der E-Mail-Dienst des Empfängers blockiert das System, das für diese Anwendung sendet, nicht Sie persönlich.',
    action: tellAdministrator(facts),
  }),
  'domain-blocked': facts => ({
    title: 'Ein Name in der Nachricht ist gesperrt',
    message: 'Die Absenderadresse oder ein Link gehört zu einer Website, der die Gegenseite nicht vertraut.',
    action: `Enthält die Nachricht Links, lassen Sie diese weg. Wenn nicht, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Die Nachricht wurde für Spam gehalten',
    message: 'Auf den E-Mail-Dienst des Empfängers wirkt die Nachricht wie unerwünschte Werbung.',
    action:
      facts.party === 'sender-admin'
        ? tellAdministrator(facts)
        : `Schreiben Sie den Text mit schlichten Worten um, mit weniger Links und Bildern, bevor Sie noch einmal senden. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Ein Virus wurde gemeldet',
    message: 'Ein Virenscanner hat in der Nachricht oder in einer angehängten Datei etwas Schädliches gefunden.',
    action: `Prüfen Sie Ihre Dateien mit einem Virenscanner und lassen Sie den Anhang im Zweifel weg. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Etwas in der Nachricht ist nicht erlaubt',
    message: 'Der E-Mail-Dienst des Empfängers nimmt diese Art von Anhang, Link oder Text nicht an.',
    action: `Geben Sie die Datei auf anderem Weg weiter oder lassen Sie die betreffende Stelle weg. ${again(facts)}`,
  }),
  'policy-rejected': facts => {
    const title = 'Eine Regel des E-Mail-Dienstes verbietet die Nachricht';
    const message = 'Der E-Mail-Dienst hat die Nachricht nach einer eigenen Regel abgelehnt und nichts weiter gesagt.';
    if (facts.party === 'recipient' || facts.party === 'receiver-admin')
      return {
        title,
        message,
        action: `Bitten Sie den Empfänger auf anderem Weg, dafür zu sorgen, dass Ihre Nachrichten zugelassen werden. ${again(facts)}`,
      };
    return { title, message, action: tellAdministrator(facts) };
  },
  'message-malformed': facts => ({
    title: 'Die Nachricht ist falsch aufgebaut',
    message: 'Der E-Mail-Dienst konnte die Nachricht so, wie diese Anwendung sie gesendet hat, nicht lesen.',
    action: tellAdministrator(facts),
  }),
  'rate-limited': facts => ({
    title: 'Zu viele Nachrichten auf einmal',
    message:
      facts.party === 'recipient'
        ? 'Beim Empfänger gehen gerade mehr Nachrichten ein, als sein Postfach annehmen darf.'
        : 'In kurzer Zeit wurden mehr Nachrichten gesendet, als der E-Mail-Dienst erlaubt.',
    action:
      facts.retry === 'later'
        ? `${again(facts)} Geschieht es immer wieder, melden Sie sich bitte beim Betreiber der Anwendung.`
        : tellAdministrator(facts),
  }),
  greylisted: ({ wait }) => ({
    title: 'Die Nachricht muss etwas warten',
    message:
      'Der E-Mail-Dienst des Empfängers bittet unbekannte Absender, später wiederzukommen. Das ist eine übliche Prüfung.',
    action: wait
      ? `Niemand muss etwas ändern. Senden Sie ${inTime(wait)} noch einmal, falls diese Anwendung es nicht von selbst tut.`
      : 'Niemand muss etwas ändern. Senden Sie in einer halben Stunde noch einmal, falls diese Anwendung es nicht von selbst tut.',
  }),
  'too-many-recipients': {
    title: 'Zu viele Empfänger auf einmal',
    message: 'Der E-Mail-Dienst nimmt eine Nachricht nicht für so viele Personen zugleich an.',
    action:
      'Senden Sie die Nachricht in kleineren Gruppen an alle, die sie nicht bekommen haben. Warten allein hilft nicht.',
  },
  'message-too-large': {
    title: 'Die Nachricht ist zu groß',
    message: 'Die Nachricht mit allen Anhängen ist größer, als der E-Mail-Dienst erlaubt.',
    action:
      'Verkleinern Sie die Anhänge oder verschicken Sie Links darauf, und senden Sie noch einmal. Warten hilft nicht.',
  },
  'system-full': facts => ({
    title: 'Der E-Mail-Dienst hat keinen Platz mehr',
    message:
      'Dem E-Mail-Dienst ist der Speicherplatz ausgegangen. Mit Ihrer Nachricht oder der Adresse hat das nichts zu tun.',
    action: `Platz schaffen muss der Betreiber dieses Dienstes. ${again(facts)}`,
  }),
  'server-error': facts =>
    facts.permanence === 'permanent'
      ? {
          title: 'Der E-Mail-Dienst ist gestört',
          message: 'Der E-Mail-Dienst hat die Nachricht wegen einer eigenen Störung abgelehnt.',
          action: `Sagen Sie dem Empfänger auf anderem Weg Bescheid, damit sein E-Mail-Dienst die Störung behebt. ${again(facts)}`,
        }
      : {
          title: 'Der E-Mail-Dienst ist gestört',
          message: 'Der E-Mail-Dienst konnte die Nachricht wegen einer eigenen Störung gerade nicht annehmen.',
          action: `Beheben muss das der Betreiber dieses Dienstes. ${again(facts)}`,
        },
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Es ist unklar, ob die Nachricht ankam',
          message: 'Der E-Mail-Dienst brach ab, bevor er die Nachricht bestätigt hatte.',
          action:
            'Fragen Sie zuerst den Empfänger, denn sonst kommt die Nachricht vielleicht doppelt an. Fehlt sie, senden Sie noch einmal. Bis der Dienst wieder läuft, dauert es vielleicht ein oder zwei Stunden.',
        }
      : {
          title: 'Der E-Mail-Dienst ist nicht verfügbar',
          message: 'Der E-Mail-Dienst ist überlastet oder wird gewartet und nimmt gerade keine Nachrichten an.',
          action: waitForOperators(facts),
        },
  'protocol-error': facts => ({
    title: 'Ein technischer Fehler hielt die Nachricht auf',
    message: 'Diese Anwendung und der E-Mail-Dienst haben einander nicht verstanden.',
    action: tellAdministrator(facts),
  }),
  'not-supported': facts => ({
    title: 'Der E-Mail-Dienst ist dafür nicht ausgelegt',
    message: 'Die Nachricht braucht etwas, das der E-Mail-Dienst nicht bietet.',
    action: `Enthält die Adresse Umlaute oder Ähnliches, fragen Sie nach einer ohne. Wenn nicht, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
  }),
  'delivery-expired': ({ recipient }) => ({
    title: 'Die Nachricht ließ sich nicht rechtzeitig zustellen',
    message: recipient
      ? `Die Zustellung an ${recipient} wurde lange versucht und nun aufgegeben.`
      : 'Die Zustellung wurde lange versucht und nun aufgegeben.',
    action:
      'Prüfen Sie die Adresse. Stimmt sie, fragen Sie die Person, ob ihr Postfach funktioniert, und senden Sie dann noch einmal.',
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Es ist unklar, ob die Nachricht ankam',
          message: 'Die Verbindung brach ab, bevor der E-Mail-Dienst die Nachricht bestätigt hatte.',
          action:
            'Fragen Sie zuerst den Empfänger, denn sonst kommt die Nachricht vielleicht doppelt an. Fehlt sie, warten Sie ein paar Minuten und senden Sie noch einmal.',
        }
      : {
          title: 'Der E-Mail-Dienst war nicht erreichbar',
          message: 'Es kam keine Verbindung zustande, oder sie brach ab, bevor die Nachricht gesendet war.',
          action:
            facts.retry === 'after-change'
              ? tellAdministrator(facts)
              : `Prüfen Sie, ob Sie online sind. ${again(facts)} Gelingt es weiterhin nicht, melden Sie sich bitte beim Betreiber der Anwendung.`,
        },
  'client-error': facts => ({
    title: 'Die Nachricht wurde nicht gesendet',
    message: 'Die Anwendung brach vor dem Senden ab. Vielleicht fehlt ein Empfänger oder eine Einstellung.',
    action: `Prüfen Sie, ob ein Empfänger eingetragen ist. Wenn ja, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
  }),
  delayed: {
    title: 'Die Nachricht ist unterwegs',
    message: 'Die Zustellung dauert länger als üblich und wird weiter versucht.',
    action:
      'Sie müssen nichts tun, die Versuche laufen ohne Sie weiter. Wenn Sie noch einmal senden, kommt die Nachricht vielleicht doppelt an.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Die Nachricht wurde angenommen',
          message: 'Der E-Mail-Dienst hat die Nachricht übernommen und ist jetzt dafür verantwortlich.',
          action:
            'Sie müssen nichts tun. Kommt die Nachricht nicht an, bitten Sie den Empfänger, im Spamordner nachzusehen.',
        }
      : {
          title: 'Bisher wurde nichts abgelehnt',
          message:
            'Ein Schritt des Versands ist gelungen. Ob der E-Mail-Dienst die Nachricht angenommen hat, ist noch nicht bekannt.',
          action:
            'Warten Sie, bis der Versand abgeschlossen ist. Dauert das lange, fragen Sie vor einem neuen Versuch den Empfänger, ob die Nachricht ankam.',
        },
  unknown: facts => {
    const title = 'Die Nachricht wurde nicht angenommen';
    if (facts.permanence === 'temporary')
      return {
        title,
        message: 'Der E-Mail-Dienst hat die Nachricht vorerst nicht angenommen und keinen klaren Grund genannt.',
        action: `${again(facts)} Gelingt es weiterhin nicht, melden Sie sich bitte beim Betreiber der Anwendung.`,
      };
    if (facts.permanence === 'permanent')
      return {
        title,
        message: 'Der E-Mail-Dienst hat die Nachricht endgültig abgelehnt und keinen klaren Grund genannt.',
        action: `Prüfen Sie die Adresse des Empfängers. Stimmt sie, melden Sie sich bitte beim Betreiber der Anwendung. ${again(facts)}`,
      };
    return {
      title: 'Beim Senden ist etwas schiefgegangen',
      message: 'Weder der Grund ist bekannt noch, ob die Nachricht zugestellt wurde.',
      action:
        'Fragen Sie vor einem neuen Versuch den Empfänger, ob die Nachricht ankam. Wenn nicht, melden Sie sich bitte beim Betreiber der Anwendung.',
    };
  },
};
