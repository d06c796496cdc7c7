import type { Labels } from '../../presentation/labels.js';

/**
 * Headings, names and texts by first digit in Spanish.
 *
 * @example
 * labels.headings.howToFix; // 'Cómo solucionarlo'
 */
export const labels: Labels = {
  headings: {
    summary: 'En resumen',
    description: 'Descripción',
    whenSeen: 'Cuándo lo verás',
    howToFix: 'Cómo solucionarlo',
    whatNext: 'Qué hacer a continuación',
    exchange: 'Ejemplo de diálogo',
    learnMore: 'Saber más',
    reply: 'La respuesta',
    classification: 'Cómo se ha clasificado',
  },
  unlistedCodes: {
    'positive-completion': {
      title: 'Éxito sin catalogar',
      description:
        'Ningún documento conocido define este código. Su primera cifra, un 2, dice que el comando ha tenido éxito.',
      whenSeen: 'No se sabe qué servidores lo envían ni a qué responden con él.',
      whatToDo: 'Continúa como tras un 250 y, si quieres saber más, lee el texto.',
    },
    'positive-intermediate': {
      title: 'Respuesta intermedia sin catalogar',
      description:
        'Ningún documento conocido define este código. Su primera cifra, un 3, dice que el servidor espera algo más.',
      whenSeen: 'Solo puede tener sentido donde el comando consta de dos partes, como DATA y AUTH.',
      whatToDo: 'Continúa solo si tu programa sabe qué espera este servidor. Si no, termina la sesión.',
    },
    'transient-negative': {
      title: 'Fallo temporal sin catalogar',
      description:
        'Ningún documento conocido define este código. Su primera cifra, un 4, dice que el comando ha fallado por ahora.',
      whenSeen: 'La causa puede ser cualquier cosa pasajera, y la única pista es el texto de la respuesta.',
      whatToDo: 'Conserva el mensaje y vuelve a intentarlo más tarde. Si el fallo dura horas, guíate por el texto.',
    },
    'permanent-negative': {
      title: 'Fallo permanente sin catalogar',
      description:
        'Ningún documento conocido define este código. Su primera cifra, un 5, dice que el comando ha fallado de forma definitiva.',
      whenSeen: 'El número no muestra la causa; búscala en el texto y en el código ampliado, si lo hay.',
      whatToDo: 'No vuelvas a enviar el mensaje sin cambios. Averigua por el texto qué tiene que ser distinto.',
    },
  },
};
