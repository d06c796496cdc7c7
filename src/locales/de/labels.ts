import type { Labels } from '../../presentation/labels.js';

/**
 * Headings, names and texts by first digit in German.
 *
 * @example
 * labels.headings.howToFix; // 'So beheben Sie den Fehler'
 */
export const labels: Labels = {
  headings: {
    summary: 'Auf einen Blick',
    description: 'Beschreibung',
    whenSeen: 'Wann der Code auftritt',
    howToFix: 'So beheben Sie den Fehler',
    whatNext: 'Wie es weitergeht',
    exchange: 'Beispieldialog',
    learnMore: 'Mehr erfahren',
    reply: 'Die Antwort',
    classification: 'Die Einordnung',
  },
  unlistedCodes: {
    'positive-completion': {
      title: 'Nicht verzeichneter Erfolg',
      description:
        'Kein bekanntes Dokument definiert diesen Code. Seine erste Ziffer, eine 2, besagt, dass der Befehl gelungen ist.',
      whenSeen: 'Welche Server ihn senden und worauf, ist nicht bekannt.',
      whatToDo: 'Fahren Sie fort wie nach 250 und lesen Sie den Text, wenn Sie mehr wissen möchten.',
    },
    'positive-intermediate': {
      title: 'Nicht verzeichnete Zwischenantwort',
      description:
        'Kein bekanntes Dokument definiert diesen Code. Seine erste Ziffer, eine 3, besagt, dass der Server auf mehr wartet.',
      whenSeen: 'Sinnvoll kann er nur sein, wo ein Befehl einen zweiten Teil hat, wie bei DATA und AUTH.',
      whatToDo:
        'Fahren Sie nur fort, wenn Ihr Programm weiß, was dieser Server erwartet. Andernfalls beenden Sie die Sitzung.',
    },
    'transient-negative': {
      title: 'Nicht verzeichneter vorübergehender Fehler',
      description:
        'Kein bekanntes Dokument definiert diesen Code. Seine erste Ziffer, eine 4, besagt, dass der Befehl für diesmal fehlgeschlagen ist.',
      whenSeen:
        'Die Ursache kann alles sein, was wieder vergeht; den einzigen Hinweis darauf gibt der Text der Antwort.',
      whatToDo:
        'Behalten Sie die Nachricht und versuchen Sie es später erneut. Hält der Fehler über Stunden an, richten Sie sich nach dem Text.',
    },
    'permanent-negative': {
      title: 'Nicht verzeichneter dauerhafter Fehler',
      description:
        'Kein bekanntes Dokument definiert diesen Code. Seine erste Ziffer, eine 5, besagt, dass der Befehl endgültig fehlgeschlagen ist.',
      whenSeen:
        'Die Zahl verrät die Ursache nicht; suchen Sie danach im Text und, falls vorhanden, im erweiterten Statuscode.',
      whatToDo:
        'Senden Sie die Nachricht nicht unverändert noch einmal. Ermitteln Sie aus dem Text, was anders werden muss.',
    },
  },
};
