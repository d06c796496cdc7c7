import type { CommandName } from '../../facts/commands.js';
import type { CodeWith, ComparisonTexts, NamedCategory } from '../../presentation/comparison-texts.js';

/** Worded in the dative, to follow „nach“. */
const phases: { readonly [C in CommandName]?: string } = {
  any: 'einem beliebigen Befehl',
  CONN: 'dem Verbindungsaufbau',
  'end-of-data': 'dem Ende der Nachricht',
  'auth-response': 'einer Rückmeldung im AUTH-Austausch',
};

/** Worded in the accusative, to follow „um“. */
const categories: { readonly [C in NamedCategory]: string } = {
  syntax: 'die Syntax',
  information: 'eine Auskunft',
  connections: 'die Verbindung',
  'mail-system': 'das Mailsystem',
};

const allOf = (items: readonly string[]): string => new Intl.ListFormat('de', { type: 'conjunction' }).format(items);
const oneOf = (items: readonly string[]): string => new Intl.ListFormat('de', { type: 'disjunction' }).format(items);

/** Names up to six commands; of more, the first four. */
function namesOf(commands: readonly CommandName[]): string {
  const names = commands.map(command => phases[command] ?? command);
  return oneOf(names.length > 6 ? [...names.slice(0, 4), `${names.length - 4} weiteren Befehlen`] : names);
}

const commandsOf = ({ value }: CodeWith<readonly CommandName[]>): string => namesOf(value);

/**
 * What is said of two codes in German.
 *
 * @example
 * comparisonTexts.title('214 Hilfetext', '250 OK'); // 'SMTP-Codes im Vergleich: 214 Hilfetext und 250 OK'
 */
export const comparisonTexts: ComparisonTexts = {
  headings: {
    differences: 'Wesentliche Unterschiede',
    whenToUse: 'Wann welcher Code passt',
  },
  title: (a, b) => `SMTP-Codes im Vergleich: ${a} und ${b}`,
  summaries: {
    '2/3': (done, open) => `Mit ${done} meldet der Server einen Erfolg, mit ${open} noch weder Erfolg noch Fehler.`,
    '2/4': (done, failed) =>
      `Mit ${done} meldet der Server einen Erfolg, mit ${failed} einen Fehler, der als vorübergehend gilt.`,
    '2/5': (done, failed) =>
      `Mit ${done} meldet der Server einen Erfolg, mit ${failed} einen Fehler, der als dauerhaft gilt.`,
    '3/4': (open, failed) =>
      `Mit ${open} ist noch nichts entschieden, weil noch etwas folgen muss. Ein Ergebnis ist dagegen ${failed}: eine Ablehnung, die nicht von Dauer sein muss.`,
    '3/5': (open, failed) =>
      `Mit ${open} ist noch nichts entschieden, weil noch etwas folgen muss. Ein Ergebnis ist dagegen ${failed}: eine Ablehnung, bei der es bleibt.`,
    '4/5': (temporary, permanent) =>
      `Weder ${temporary} noch ${permanent} meldet einen Erfolg: ${temporary} gilt als vorübergehender Fehler, ${permanent} als dauerhafter.`,
    '2/2': (a, b) => `Weder ${a} noch ${b} ist ein Fehler. Beide melden einen Erfolg, aber nicht denselben.`,
    '3/3': (a, b) =>
      `Weder ${a} noch ${b} ist ein Ergebnis. Beide kündigen an, dass noch etwas folgen muss, aber nicht dasselbe.`,
    '4/4': (a, b) =>
      `Weder ${a} noch ${b} ist endgültig: Ein späterer Versuch ist erlaubt. Unterscheiden kann sich die Ursache.`,
    '5/5': (a, b) =>
      `Mit ${a} lehnt ein Server ebenso endgültig ab wie mit ${b}: Derselbe Versuch soll nicht wiederholt werden. Unterscheiden kann sich die Ursache und damit die Abhilfe.`,
    identical: code => `Sie haben ${code} mit sich selbst verglichen; einen Unterschied gibt es daher nicht.`,
    temporaryAndPermanent: (temporary, permanent) =>
      `Hinter ${temporary} und ${permanent} steht dasselbe Problem, einmal als vorübergehend gemeldet, einmal als dauerhaft.`,
    sentTogether: (enhanced, code) =>
      `Die beiden gehören zusammen: ${code} ist der Antwortcode und ${enhanced} ein erweiterter Statuscode, den ein Server gleich danach senden kann.`,
  },
  differences: {
    none: (a, b) => `Über die Beschreibung hinaus ist zwischen ${a} und ${b} kein verlässlicher Unterschied bekannt.`,
    severity: {
      '2/3': (a, b) => `Die erste Ziffer weist ${a} als Erfolg aus und ${b} als Zwischenantwort.`,
      '2/4': (a, b) => `Die erste Ziffer weist ${a} als Erfolg aus und ${b} als vorübergehenden Fehler.`,
      '2/5': (a, b) => `Die erste Ziffer weist ${a} als Erfolg aus und ${b} als dauerhaften Fehler.`,
      '3/4': (a, b) => `Die erste Ziffer weist ${a} als Zwischenantwort aus und ${b} als vorübergehenden Fehler.`,
      '3/5': (a, b) => `Die erste Ziffer weist ${a} als Zwischenantwort aus und ${b} als dauerhaften Fehler.`,
      '4/5': (a, b) => `Die erste Ziffer weist ${a} als vorübergehenden Fehler aus und ${b} als dauerhaften.`,
    },
    category: (a, b) =>
      `Der zweiten Ziffer nach geht es bei ${a.code} um ${categories[a.value]}, bei ${b.code} um ${categories[b.value]}.`,
    outcome: {
      unverified: (code, commands) => `Nach ${namesOf(commands)} ist ${code} weder ein Ja noch ein Nein.`,
      'temporary-failure': (code, commands) => `Nach ${namesOf(commands)} ist ${code} eine vorläufige Ablehnung.`,
      'permanent-failure': (code, commands) => `Nach ${namesOf(commands)} ist ${code} eine endgültige Ablehnung.`,
    },
    party: {
      recipient: code => `Bei ${code} ist meist der Empfänger am Zug.`,
      sender: code => `Bei ${code} muss meist handeln, wer die Nachricht gesendet hat.`,
      developer: code => `Bei ${code} sind meist die Entwickler des sendenden Programms gefragt.`,
      'sender-admin': code => `Bei ${code} ist meist der Administrator des sendenden Systems gefragt.`,
      'receiver-admin': code => `Die Ursache von ${code} liegt meist im empfangenden System.`,
      author: code => `Bei ${code} muss meist die Nachricht ändern, wer sie verfasst hat.`,
      network: code => `Die Ursache von ${code} liegt meist im Netz zwischen den beiden Systemen.`,
      none: code => `Nach ${code} muss niemand etwas tun.`,
      unknown: code => `Wer nach ${code} handeln muss, verrät der Code allein nicht.`,
    },
    retry: {
      later: code => `Obwohl ${code} eine endgültige Ablehnung ist, kann ein Versuch an einem anderen Tag gelingen.`,
      'other-host': code => `Nach ${code} lohnt sich ein Versuch bei einem anderen MX-Host derselben Domain.`,
      'with-fewer-recipients': code =>
        `Nach ${code} können die abgelehnten Empfänger die Nachricht in einer weiteren Transaktion bekommen.`,
      'after-change': code => `Nach ${code} hilft Warten allein selten: Erst muss sich etwas ändern.`,
      never: code => `Nach ${code} hilft es kaum, noch einmal an dieselbe Adresse zu senden.`,
    },
    connection: {
      'always/may': (ends, may) =>
        `Nach ${ends} schließt der Server die Verbindung in jedem Fall, nach ${may} möglicherweise.`,
      'always/no': (ends, stays) => `Nach ${ends} schließt der Server die Verbindung, nach ${stays} hält er sie offen.`,
      'may/no': (may, stays) =>
        `Nach ${may} schließt der Server möglicherweise die Verbindung, nach ${stays} geht die Sitzung weiter.`,
    },
    extension: (code, extensions, also) =>
      `Der Code ${code} gehört ${also ? 'auch ' : ''}${extensions.length > 1 ? 'zu den Erweiterungen' : 'zur Erweiterung'} ${allOf(extensions)}.`,
    standing: {
      standard: code => `Was ${code} bedeutet, legt ein Standard fest.`,
      experimental: code => `Die Zahl ${code} gehört zu einem Experiment.`,
      'registry-only': code => `In der Registry hat ${code} einen Eintrag, aber keine Definition.`,
      historic: code => `Kein geltender Standard verlangt von einem Server, ${code} zu senden.`,
      draft: code => `Über einen Entwurf ist ${code} nie hinausgekommen.`,
      'de-facto': code => `Was ${code} bedeutet, hängt vom Server ab, der den Code sendet.`,
      unlisted: code => `Der Code ${code} steht in keiner Liste; verlässlich ist nur die erste Ziffer.`,
      unlistedDetail: code => `Der Code ${code} steht in keiner Liste; verlässlich sind nur Klasse und Thema.`,
    },
    enhanced: (code, enhanced, also) => `Neben ${code} steht ${also ? 'auch' : 'oft'} ${oneOf(enhanced)}.`,
    enhancedOfBoth: enhanced => `Neben beiden steht oft ${oneOf(enhanced)}.`,
    subject: (a, b) => `Die mittlere Zahl von ${a.code} steht für „${a.value}“, die von ${b.code} für „${b.value}“.`,
  },
  whenToUse: {
    '2/3': (done, open) => `Ein Server sendet ${open} mitten in einem Austausch. Nach ${done} steht nichts mehr aus.`,
    '2/4': (done, failed) =>
      `Nach ${done} macht der Client weiter. Nach ${failed} kann er denselben Versuch später wiederholen.`,
    '2/5': (done, failed) =>
      `Nach ${done} macht der Client weiter. Nach ${failed} soll er den Versuch erst wiederholen, wenn sich etwas geändert hat.`,
    '3/4': (open, failed) =>
      `Nach ${open} geht der Austausch sofort weiter. Nach ${failed} kann es der Client später noch einmal versuchen.`,
    '3/5': (open, failed) =>
      `Nach ${open} geht der Austausch sofort weiter. Nach ${failed} muss der Client erst etwas ändern.`,
    '4/5': (temporary, permanent) =>
      `Soll der Client es noch einmal versuchen, sendet der Server ${temporary}. Soll er aufhören, sendet der Server ${permanent}.`,
    '2/2': () => `Welcher Code richtig ist, hängt vom Befehl ab und davon, was der Server getan hat.`,
    '3/3': (a, b) =>
      `Was ein Client nach ${a} tut, wäre nach ${b} falsch; welcher Code gültig ist, entscheidet also der gesendete Befehl.`,
    '4/4': () =>
      `Für eine Warteschlange, die nur auf die erste Ziffer achtet, sind beide gleich. Der Unterschied zählt, wenn jemand im Protokoll nachliest, was schiefging.`,
    '5/5': () => `Richtig ist der Code, der denen mehr sagt, die den Fehler beheben müssen.`,
    sentTogether: enhanced =>
      `Ein Entweder-oder gibt es hier nicht: Auf den Antwortcode folgt bei Servern mit ENHANCEDSTATUSCODES oft ein erweiterter Statuscode wie ${enhanced}.`,
    firstDigit: (temporary, permanent) =>
      `Ein Client, der nur auf die erste Ziffer achtet, versucht es nach ${temporary} noch einmal und gibt nach ${permanent} auf. Ob das klug ist, hängt von der Ursache ab.`,
    withoutStandard: ([first, second]) =>
      `Ein Server sollte ${second ? `weder ${first} noch ${second}` : `${first} nicht`} senden; ein Client richtet sich nach der ersten Ziffer und dem Text der Antwort.`,
  },
  commands: {
    apart: (a, b) => `Sie sehen ${a.code} nach ${commandsOf(a)}, ${b.code} dagegen nach ${commandsOf(b)}.`,
    overlapping: (shared, a, b) =>
      `Beide gibt es nach ${namesOf(shared)}. Darüber hinaus kommt ${a.code} nach ${commandsOf(a)} vor und ${b.code} nach ${commandsOf(b)}.`,
    within: (shared, _narrower, wider) =>
      `Beide gibt es nach ${namesOf(shared)}. Nur ${wider.code} kommt auch nach ${commandsOf(wider)} vor.`,
    withinAny: (narrower, wider) =>
      `Vorgesehen ist ${narrower.code} ${narrower.value.length > 4 ? '' : 'nur '}nach ${commandsOf(narrower)}; ${wider} kann dagegen nach jedem Befehl kommen.`,
  },
  seeAlso: (code, others) => `Leicht zu verwechseln ist ${code} mit ${oneOf(others.map(other => `„${other}“`))}.`,
  pairs: {
    '220/221': {
      summary:
        'Mit 220 beginnt eine Sitzung, mit 221 endet sie: Es sind die erste und die letzte Antwort jeder geordneten Sitzung.',
      whenToUse: 'Ein Client wartet auf 220, bevor er etwas sendet, und auf 221, bevor er die Verbindung schließt.',
    },
    '220/250': {
      summary:
        'Eine Sitzung beginnt mit 220. Danach stellt sich der Client mit EHLO vor, und 250 ist die Antwort darauf.',
      whenToUse: 'Bei 220 kann etwas beginnen, bei 250 ist etwas erledigt.',
    },
    '252/550': {
      summary:
        'Lässt VRFY mit 252 offen, ob es eine Adresse gibt, kann eine Nachricht dorthin immer noch mit 550 abgelehnt werden.',
      whenToUse:
        'Als Antwort auf VRFY ist 550 nur richtig, wenn der Server weiß, dass es die Adresse nicht gibt, und das auch preisgeben will. Andernfalls lässt 252 die Frage offen.',
    },
    '334/235': {
      summary:
        'Jedes 334 verlangt vom Client eine weitere Rückmeldung; 235 beendet den Austausch, sobald die Anmeldung gelungen ist.',
      whenToUse:
        'Solange der Mechanismus noch Daten vom Client braucht, sendet der Server 334. Ist er einverstanden, sendet er 235.',
    },
    '334/535': {
      summary:
        'Mit 334 verlangt der Server eine Rückmeldung vom Client, mit 535 weist er die Anmeldung ab, wenn ihm die Rückmeldung nicht genügt.',
      whenToUse: 'Ein Server sendet 334, bevor er irgendetwas beurteilt hat, und 535 erst am Ende des Austauschs.',
    },
    '354/250': {
      summary:
        'Mit 354 fordert der Server die Nachricht an, mit 250 nach dem abschließenden Punkt nimmt er sie an. Erst von da an ist er dafür verantwortlich.',
      whenToUse: 'Auf DATA selbst folgt nie 250, und auf das Ende der Nachricht folgt nie 354.',
    },
    '354/554': {
      summary:
        'Mit 354 lässt der Server den Client die Nachricht senden, mit 554 nach dem abschließenden Punkt lehnt er sie ab.',
      whenToUse:
        'Lehnt ein Server schon vor der Nachricht ab, antwortet er auf DATA mit 554. Muss er sie erst lesen, antwortet er mit 354 und entscheidet am Ende.',
    },
    '530/235': {
      summary: 'Mit 530 verlangt der Server eine Anmeldung, mit 235 meldet er, dass sie gelungen ist.',
      whenToUse:
        'Nach 530 meldet sich der Client an, möglichst unter TLS. Nach 235 wiederholt er den abgelehnten Befehl.',
    },
    '530/535': {
      summary:
        'Bei 530 hat noch keine Anmeldung stattgefunden; bei 535 wurde eine versucht und ist gescheitert. Wer sich wegen 530 anmeldet, kann daher als Nächstes auf 535 treffen.',
      whenToUse:
        'Solange niemand versucht hat, sich anzumelden, ist 530 richtig. Sobald eine Anmeldung beurteilt wurde, ist es 535.',
    },
    '550/503': {
      summary:
        'Wurden alle Empfänger mit 550 abgelehnt und sendet der Client trotzdem DATA, bekommt er 503. Die Ursache ist das 550; das 503 ist nur sein Echo.',
      whenToUse:
        'Bei 550 geht es um eine Adresse oder eine Richtlinie, bei 503 um die Reihenfolge der Befehle. Stehen beide im Protokoll, beginnen Sie mit dem 550.',
    },
    '417/517': {
      summary:
        'Courier verwendet beide für einen Absender, der eine DNS-Prüfung nicht besteht: 417 vorläufig, solange das DNS keine Antwort gibt, 517 endgültig, wenn die Antwort Nein lautet.',
      whenToUse: 'Ein Server, der bei den definierten Codes bleibt, sendet im ersten Fall 451 und im zweiten 550.',
    },
    '421/521': {
      summary:
        'Mit beiden kann ein Client schon an der Tür abgewiesen werden. Bei 421 kann dieser Server ihn gerade nicht bedienen, bei 521 nimmt dieser Host nie Nachrichten an.',
      whenToUse:
        'Ein Server, der herunterfährt oder überlastet ist, sendet 421. Ein Host, der nie Nachrichten empfangen sollte, sendet 521.',
    },
    '421/554': {
      summary: 'Als Begrüßung lehnen beide die ganze Sitzung ab: 421 für den Augenblick, 554 endgültig.',
      whenToUse: 'Darf derselbe Client später wiederkommen, ist 421 richtig. Wird er gar nicht bedient, ist es 554.',
    },
    '430/500': {
      summary:
        'Bei beiden geht es um einen Befehl, mit dem der Server nichts anfangen kann, bei 430 vorläufig, bei 500 endgültig. Server senden 500; 430 kennt man nur vom Papier.',
      whenToUse: 'Senden Sie bei einem unbekannten Befehl 500. Ein Fall, in dem 430 besser wäre, ist nicht bekannt.',
    },
    '432/534': {
      summary:
        'Beide beanstanden den Anmeldemechanismus und nicht das Passwort: 432, bis das Konto darauf vorbereitet ist, 534, weil der Mechanismus zu schwach ist.',
      whenToUse:
        'Richtig ist 432, wenn der gewählte Mechanismus nach einer Anmeldung mit PLAIN funktioniert, und 534, wenn er für diesen Benutzer gar nicht erlaubt ist.',
    },
    '446/546': {
      summary:
        'Beide stehen für eine Nachricht, die durch zu viele Server gegangen ist. Der Code 446 stammt aus Listen und legt einen weiteren Versuch nahe; 546 kommt von echten Servern und ist endgültig.',
      whenToUse:
        'Ein Server kann eine Schleife mit dem definierten Code 554 melden. Ein Client sollte bei beiden die Schleife suchen.',
    },
    '450/550': {
      summary: 'Beide besagen, dass das Postfach die Nachricht nicht annehmen kann: 450 für diesmal, 550 endgültig.',
      whenToUse:
        'Kann dieselbe Zustellung später gelingen, etwa bei einem gerade belegten Postfach oder bei Greylisting, ist 450 richtig. Gibt es das Postfach nicht oder verbietet eine Richtlinie die Zustellung, ist es 550.',
    },
    '451/554': {
      summary:
        'Beide besagen, dass der Server die Nachricht nicht verarbeitet hat: 451 wegen eines vorübergehenden eigenen Problems, 554, weil er endgültig ablehnt.',
      whenToUse:
        'Nach 451 behält der Client die Nachricht in seiner Warteschlange. Nach 554 gibt er sie dem Absender zurück.',
    },
    '452/552': {
      summary:
        'Bei beiden geht es um Platz oder um die Anzahl der Empfänger. Bei 452 ist vielleicht später Platz; bei 552 passt die Nachricht so nicht hinein.',
      whenToUse:
        'Für eine volle Platte oder zu viele Empfänger in einer Transaktion ist 452 richtig. Für eine Nachricht über der Größenbeschränkung ist es 552, denn sie ist morgen genauso groß.',
    },
    '454/535': {
      summary: 'Bei 454 konnte der Server die Anmeldung nicht prüfen; bei 535 hat er sie geprüft und Nein gesagt.',
      whenToUse: 'Nur 535 ist ein Grund, nach einem anderen Passwort zu fragen. Nach 454 kann das bisherige stimmen.',
    },
    '455/555': {
      summary:
        'Beide lehnen einen Parameter ab. Bei 455 kennt der Server ihn, kann ihm aber gerade nicht entsprechen; bei 555 kennt er ihn nicht.',
      whenToUse:
        'Kündigt die Antwort auf EHLO die Erweiterung an, rechnen Sie mit 455. Fehlt die Ankündigung, rechnen Sie mit 555.',
    },
    '211/214': {
      summary:
        'Beide liefern einen Text, um den jemand mit HELP gebeten hat. Gedacht ist 211 für den Zustand des Systems, 214 für die Erklärung von Befehlen.',
      whenToUse:
        'Schreiben Sie einen Server, ist 214 die übliche Antwort auf HELP. Schreiben Sie einen Client, lassen Sie beide gelten.',
    },
    '221/421': {
      summary:
        'Beide beenden die Sitzung und schließen die Verbindung: 221, weil der Client fertig ist, 421, weil der Server nicht weitermachen kann.',
      whenToUse: 'Auf QUIT folgt 221. Beendet der Server die Sitzung von sich aus, sendet er 421.',
    },
    '235/250': {
      summary: 'Beide melden, dass ein Befehl gelungen ist, doch 235 ist der Anmeldung vorbehalten.',
      whenToUse: 'Gelingt AUTH, sendet der Server immer 235. Für einen Befehl ohne eigenen Erfolgscode ist es 250.',
    },
    '250/251': {
      summary:
        'Beide nehmen den Empfänger an. Bei 251 liegt das Postfach auf einem anderen Server, an den die Nachricht weitergeleitet wird.',
      whenToUse:
        'In den meisten Fällen genügt 250. Mit 251 wird eine Adresse preisgegeben, die nur manche Clients kennen dürfen.',
    },
    '250/252': {
      summary: 'Als Antwort auf VRFY bestätigt 250, dass es die Adresse gibt; 252 weicht der Frage aus.',
      whenToUse:
        'Ein Server, der seine Benutzer preisgeben darf, antwortet mit 250. Darf er das nicht oder weiß er es nicht, antwortet er mit 252.',
    },
    '251/551': {
      summary:
        'In beiden Fällen ist der Benutzer umgezogen. Bei 251 leitet der Server die Nachricht weiter, bei 551 muss der Client selbst dorthin senden.',
      whenToUse:
        'Ein Server, der das Weiterleiten übernimmt, sendet 251. Kennt er nur die neue Adresse, sendet er 551.',
    },
    '334/354': {
      summary: 'Beide fordern den Client auf weiterzumachen: 334 mit der Anmeldung, 354 mit der Nachricht.',
      whenToUse:
        'Keiner kann den anderen ersetzen: Ein Client, der den falschen Code erhält, sollte die Sitzung beenden.',
    },
    '421/450': {
      summary:
        'Beide Fehler sind vorübergehend. Bei 421 geht es um den ganzen Dienst, bei 450 um ein einzelnes Postfach.',
      whenToUse:
        'Ein Server, der gerade niemanden bedienen kann, sendet 421. Muss nur dieser eine Empfänger warten, bleiben die anderen bei 450 unberührt.',
    },
    '421/451': {
      summary: 'Beide Fehler sind vorübergehend. Bei 421 endet die ganze Sitzung, bei 451 nur der laufende Vorgang.',
      whenToUse:
        'Bei einem Fehler in einer einzelnen Transaktion genügt 451. Muss der Server ganz aufhören, sendet er 421.',
    },
    '422/432': {
      summary:
        'Beide Zahlen sind für ein Passwort gedacht, das auf einen anderen Anmeldemechanismus umgestellt werden muss.',
      whenToUse:
        'Für eine solche Umstellung sendet ein Server 432. Bei 422 zählt der Text, denn der Code kann etwas anderes bedeuten.',
    },
    '450/451': {
      summary:
        'Der Code 450 deutet auf das Postfach hin, 451 auf den Server selbst. Für Greylisting werden beide verwendet.',
      whenToUse:
        'Kann gerade nur dieser Empfänger nicht bedient werden, ist 450 richtig. Ist die Verarbeitung fehlgeschlagen, ist es 451.',
    },
    '451/452': {
      summary:
        'Beide melden ein vorübergehendes Problem der empfangenden Seite: Bei 452 fehlt Platz, 451 steht für jeden anderen Fehler.',
      whenToUse: 'Sind Platz oder die Anzahl der Empfänger das Problem, sagt 452 mehr aus. Für den Rest gibt es 451.',
    },
    '500/501': {
      summary:
        'Bei 500 versteht der Server den Befehl nicht; bei 501 versteht er den Befehl, aber nicht dessen Argument.',
      whenToUse:
        'Es entscheidet das erste Wort der Zeile. Sagt es dem Server nichts, sendet er 500; ist nur der Rest falsch, sendet er 501.',
    },
    '500/502': {
      summary:
        'Bei 500 hat der Server den Befehl nicht verstanden; bei 502 hat er ihn verstanden, aber der Befehl steht nicht zur Verfügung.',
      whenToUse:
        'Auf einen Befehl, den es gibt und den der Server weggelassen oder abgeschaltet hat, folgt 502. Auf alles Unbekannte folgt 500.',
    },
    '501/504': {
      summary:
        'Bei 501 ist ein Argument falsch geschrieben; bei 504 ist es richtig geschrieben, wird aber nicht unterstützt.',
      whenToUse:
        'Ein fehlerhaftes Argument bekommt 501. Ein Anmeldemechanismus, den der Server nicht hat, bekommt 504.',
    },
    '501/553': {
      summary:
        'Mit beiden kann eine Adresse abgelehnt werden: mit 501, weil die Zeile nicht lesbar ist, mit 553, weil die Adresse nicht erlaubt ist.',
      whenToUse:
        'Fehlende spitze Klammern sind ein Fall für 501. Eine lesbare Adresse, die nicht zugelassen ist, ist ein Fall für 553.',
    },
    '501/555': {
      summary:
        'Mit beiden kann ein Parameter von MAIL FROM oder RCPT TO abgelehnt werden: mit 501 wegen seines Werts, mit 555 wegen seines Namens.',
      whenToUse:
        'Ist die Erweiterung bekannt und der Wert falsch, passt 501. Ist der Parameter selbst unbekannt, ist es 555.',
    },
    '502/504': {
      summary: 'Mit 502 wird ein ganzer Befehl abgelehnt, mit 504 nur eines seiner Argumente.',
      whenToUse:
        'Ein Server ohne VRFY beantwortet den Befehl mit 502. Ein Server, der AUTH bietet, aber nicht den gewählten Mechanismus, antwortet mit 504.',
    },
    '503/530': {
      summary:
        'Beide besagen, dass zuerst etwas anderes hätte kommen müssen. Bei 530 ist es eine Anmeldung oder TLS, bei 503 ein beliebiger anderer Schritt.',
      whenToUse:
        'Fehlt AUTH oder STARTTLS, teilt 530 das dem Client mit. Ein DATA ohne Empfänger ist ein Fall für 503.',
    },
    '504/534': {
      summary:
        'Beide weisen den Anmeldemechanismus zurück: 504, weil der Server ihn nicht unterstützt, 534, weil er für diesen Benutzer zu schwach ist.',
      whenToUse:
        'Führt die EHLO-Antwort den Mechanismus nicht auf, rechnen Sie mit 504. Ist er aufgeführt, genügt aber nicht, rechnen Sie mit 534.',
    },
    '504/555': {
      summary:
        'Beide lehnen ein Argument ab, das der Server nicht implementiert, doch 555 ist zwei Befehlen vorbehalten.',
      whenToUse:
        'Senden Sie bei einem unbekannten Parameter von MAIL FROM oder RCPT TO 555, bei einem AUTH-Mechanismus 504.',
    },
    '511/550': {
      summary: 'Einige Server schreiben bei einem unbekannten Empfänger 511, wo der Standard 550 mit 5.1.1 vorsieht.',
      whenToUse:
        'Ein Server, den alle verstehen sollen, sendet 550. Ein Client kann 511 genauso behandeln, sofern der Text nichts anderes sagt.',
    },
    '521/554': {
      summary:
        'Als Begrüßung besagt 521, dass dieser Host von niemandem Nachrichten annimmt; 554 besagt, dass er von diesem Client keine annimmt.',
      whenToUse:
        'Ein Host ohne Maildienst sendet 521. Gilt die Ablehnung nur einem Client oder einer Nachricht, ist es 554.',
    },
    '521/556': {
      summary:
        'Mit 521 spricht ein Host für sich selbst und nimmt keine Nachrichten an. Mit 556 spricht ein Relay für die Domain des Empfängers, die keine annimmt.',
      whenToUse:
        'Ein Server, der nur zum Ablehnen da ist, sendet 521. Ein Server, der auf dem Weg zum Empfänger einen Null-MX-Eintrag findet, sendet 556.',
    },
    '522/552': {
      summary: 'Einige Server schreiben bei einem vollen Postfach 522, wo der Standard 552 mit 5.2.2 vorsieht.',
      whenToUse:
        'Ein Server sollte 552 senden. Bei 522 gehen Sie von einem vollen Postfach aus, sofern der Text nichts anderes sagt.',
    },
    '525/535': {
      summary:
        'Bei 535 bleibt offen, warum eine Anmeldung scheiterte; 525 nennt eine Ursache, ein deaktiviertes Konto.',
      whenToUse:
        'Die meisten Server senden in beiden Fällen 535, um nicht zu verraten, dass es das Konto gibt. Der Code 525 ist für Benutzer gedacht, die das wissen dürfen.',
    },
    '530/538': {
      summary:
        'Beide können bedeuten, dass vor der Anmeldung verschlüsselt werden muss. Bei 538 gilt das für einen bestimmten Mechanismus, bei 530 für die ganze Sitzung.',
      whenToUse:
        'Ein Server, der vor allem anderen TLS verlangt, sendet 530. Gedacht war 538 für einen Mechanismus, der ohne TLS unsicher ist.',
    },
    '530/550': {
      summary:
        'Mit beiden kann MAIL FROM oder RCPT TO abgelehnt werden. Bei 530 fehlt eine Anmeldung oder TLS, bei 550 steht die Adresse oder eine Richtlinie im Weg.',
      whenToUse: 'Würde eine Anmeldung etwas an der Antwort ändern, ist 530 richtig. Würde sie es nicht, ist es 550.',
    },
    '534/535': {
      summary:
        'Bei 534 akzeptiert der Server die Art der Anmeldung nicht; bei 535 ist die Anmeldung selbst gescheitert.',
      whenToUse:
        'Käme derselbe Benutzer mit einem anderen Mechanismus hinein, ist 534 richtig. Wurde ein Passwort oder Token abgelehnt, ist es 535.',
    },
    '534/538': {
      summary:
        'Beide weisen einen Anmeldemechanismus ab: 534, weil er zu schwach ist, 538, weil die Verbindung nicht verschlüsselt ist.',
      whenToUse: 'Der Unterschied liegt in der Abhilfe: Nach 534 ist es ein anderer Mechanismus, nach 538 TLS.',
    },
    '550/551': {
      summary:
        'Beide lehnen den Empfänger ab. Mit 551 fügt der Server hinzu, dass das Postfach auf einem anderen Server liegt.',
      whenToUse:
        'Senden Sie 551 nur, wenn die andere Adresse bekannt ist und preisgegeben werden darf. In allen anderen Fällen sagt 550 genug.',
    },
    '550/553': {
      summary:
        'Bei 550 geht es um ein Postfach, das nicht benutzt werden kann, bei 553 um eine Adresse, die an dieser Stelle nicht erlaubt ist.',
      whenToUse:
        'Eine Adresse, die niemandem gehört, bekommt 550. Eine, die dieser Client nicht verwenden darf oder die der Server nicht verarbeiten kann, bekommt 553.',
    },
    '550/554': {
      summary: 'Mit 550 wird ein Postfach oder ein Befehl abgelehnt, mit 554 die Transaktion im Ganzen.',
      whenToUse:
        'Wo ein Postfach das Problem ist, sagt 550 mehr aus. Der Code 554 ist für alles, was keinen eigenen Code hat, zum Beispiel für Inhalt, der als Spam gilt.',
    },
    '550/556': {
      summary:
        'Beide lehnen einen Empfänger ab: 550 wegen des Postfachs, 556, weil die ganze Domain keine Nachrichten annimmt.',
      whenToUse:
        'Könnte eine andere Adresse derselben Domain funktionieren, ist 550 richtig. Kann es keine, ist es 556.',
    },
    '550/571': {
      summary:
        'Einige Server schreiben 571, wo der Standard 550 mit 5.7.1 vorsieht, wenn eine Richtlinie die Nachricht ablehnt.',
      whenToUse:
        'Schreiben Sie einen Server, senden Sie 550, denn das kennt jeder Client. Treffen Sie auf 571, behandeln Sie den Code als dieselbe Ablehnung.',
    },
    '551/553': {
      summary: 'Mit 551 verweist der Server auf einen anderen Server, mit 553 lässt er die Adresse so nicht zu.',
      whenToUse: 'Ein umgezogener Benutzer ist ein Fall für 551. Eine nicht zugelassene Adresse ist ein Fall für 553.',
    },
    '552/554': {
      summary:
        'Der Code 552 macht eine Grenze für Größe oder Platz verantwortlich; 554 sagt nur, dass die Transaktion fehlgeschlagen ist.',
      whenToUse:
        'Würde eine kleinere Nachricht oder ein leereres Postfach helfen, senden Sie 552. Lassen Sie 554 für Ablehnungen ohne eigenen Code.',
    },
  },
};
