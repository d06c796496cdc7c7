import type { HintFacts, HintText, HintTexts } from '../../presentation/hint-texts.js';
import { inTime } from './intl.js';

const unchanged = 'Enviar otra vez lo mismo no servirá de nada.';

/** Whether waiting helps, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Vuelve a intentarlo ${inTime(wait)}.`;
  if (retry === 'later' || retry === 'other-host') return 'Vuelve a intentarlo dentro de una o dos horas.';
  if (retry === 'now-on-new-connection') return 'Vuelve a intentarlo ahora.';
  if (retry === 'with-fewer-recipients') return 'Envíalo de nuevo a menos personas a la vez.';
  return unchanged;
}

/** For failures that only those who run the sending side can end. */
function tellAdministrator(facts: HintFacts): string {
  const sentence = again(facts);
  return `Avisa a quien administra esta aplicación. ${sentence === unchanged ? 'Mientras no lo arregle, no servirá de nada enviar otra vez el mensaje.' : sentence}`;
}

/** For a mail service that takes nothing at the moment: only its own operators can end that. */
function waitForOperators(facts: HintFacts): string {
  const sentence = again(facts);
  if (sentence !== unchanged) return `No tienes que cambiar nada. ${sentence}`;
  return facts.party === 'sender-admin' || facts.party === 'developer'
    ? tellAdministrator(facts)
    : `Tienen que arreglarlo sus responsables; si es urgente, escribe al destinatario por otra vía. ${sentence}`;
}

/** For an address that may be the cause, where nothing but the code says so. */
function doubtfulAddress(facts: HintFacts): HintText {
  const { recipient } = facts;
  return {
    title: 'La dirección puede estar mal',
    message: recipient
      ? `El mensaje dirigido a ${recipient} fue rechazado sin un motivo claro.`
      : 'El mensaje fue rechazado sin un motivo claro.',
    action: `Comprueba la dirección del destinatario. Si está bien, avisa a quien administra esta aplicación. ${again(facts)}`,
  };
}

/**
 * What a Spanish-speaking person who pressed "send" is told.
 *
 * @example
 * hintOf(classify('552 5.2.2 Mailbox full'), { locale: { senderHints }, audience: 'sender' }).title; // 'El buzón está lleno'
 */
export const senderHints: HintTexts = {
  'mailbox-unknown': facts => {
    const { confidence, permanence, recipient } = facts;
    if (permanence === 'temporary')
      return {
        title: 'Dirección sin confirmar',
        message: recipient
          ? `No se ha podido confirmar la dirección ${recipient}.`
          : 'No se ha podido confirmar la dirección del destinatario.',
        action: `Comprueba que esté bien escrita y corrígela si hace falta. ${again(facts)}`,
      };
    if (confidence === 'guess') return doubtfulAddress(facts);
    if (confidence === 'certain')
      return {
        title: 'Esta dirección no existe',
        message: recipient ? `No hay ningún buzón ${recipient}.` : 'No hay ningún buzón con esta dirección.',
        action:
          'Comprueba que la dirección esté bien escrita, o pide la correcta al destinatario. Escribir otra vez a la misma dirección no servirá de nada.',
      };
    return {
      title: 'Dirección no encontrada',
      message: recipient ? `No se ha encontrado el buzón ${recipient}.` : 'No se ha encontrado el buzón.',
      action:
        'Comprueba que la dirección esté bien escrita, o pide la correcta al destinatario. Escribir otra vez a la misma dirección no servirá de nada.',
    };
  },
  'mailbox-disabled': facts => ({
    title: 'Este buzón no está en uso',
    message: facts.recipient
      ? `Parece que el buzón ${facts.recipient} está cerrado o desactivado.`
      : 'Parece que el buzón está cerrado o desactivado.',
    action: `Pide al destinatario por otra vía una dirección nueva. Solo él o su servicio de correo puede reabrir el buzón. ${again(facts)}`,
  }),
  'mailbox-full': ({ recipient, wait }) => ({
    title: 'El buzón está lleno',
    message: recipient
      ? `En el buzón ${recipient} no queda espacio para tu mensaje.`
      : 'En el buzón no queda espacio para tu mensaje.',
    action: `Solo su titular puede liberar espacio; si es urgente, avísale por otra vía. ${
      wait ? `Vuelve a intentarlo ${inTime(wait)}.` : 'Si no, vuelve a intentarlo dentro de un día o dos.'
    }`,
  }),
  'mailbox-moved': ({ recipient }) => ({
    title: 'La dirección ha cambiado',
    message: recipient
      ? `La persona que usaba ${recipient} tiene ahora otra dirección.`
      : 'La persona a la que escribiste tiene ahora otra dirección.',
    action: 'Pídele la dirección nueva y envía allí tu mensaje. Escribir otra vez a la antigua no servirá de nada.',
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(facts)
      : {
          title: 'La dirección no se puede usar así',
          message: facts.recipient
            ? `El servicio de correo no reconoce ${facts.recipient} como dirección válida.`
            : 'El servicio de correo no reconoce lo escrito como dirección válida.',
          action:
            'Mira si sobra un espacio o una coma o falta una @ o un punto. Corrige la dirección y envía de nuevo el mensaje; esperar no servirá de nada.',
        },
  'recipient-refused': facts => ({
    title: 'El destinatario no admite este mensaje',
    message: facts.recipient
      ? `El buzón ${facts.recipient} no acepta mensajes de todo el mundo, y ha rechazado el tuyo.`
      : 'El buzón no acepta mensajes de todo el mundo, y ha rechazado el tuyo.',
    action: `Pide al destinatario, por otra vía, que permita tus mensajes. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'No se encontró el servicio de correo',
          message: 'Esta aplicación no encontró el servicio de correo con el que envía sus mensajes.',
          action: tellAdministrator(facts),
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'No se pudo consultar la dirección',
            message: facts.recipient
              ? `Por ahora no se ha encontrado ningún servicio de correo para ${facts.recipient}.`
              : 'Por ahora no se ha encontrado ningún servicio de correo para la parte de la dirección que sigue a la @.',
            action: `Comprueba cómo está escrito lo que sigue a la @. ${again(facts)}`,
          }
        : {
            title: 'No se encuentra lo que va después de la @',
            message: facts.recipient
              ? `No se ha encontrado ningún servicio de correo para ${facts.recipient}.`
              : 'No se ha encontrado ningún servicio de correo para la parte de la dirección que sigue a la @.',
            action:
              'Corrige lo que sigue a la @ y envía de nuevo el mensaje. Si ya está bien, pide otra dirección al destinatario; esperar no servirá de nada.',
          },
  'domain-not-accepting': ({ recipient }) => ({
    title: 'Allí no se acepta correo',
    message: recipient
      ? `El servicio de correo de ${recipient} no recibe ningún mensaje.`
      : 'La parte de la dirección que sigue a la @ no recibe ningún mensaje.',
    action:
      'Comprueba cómo está escrito lo que sigue a la @, o pide al destinatario otra dirección. Escribir otra vez a la misma no servirá de nada.',
  }),
  'routing-failure': facts =>
    facts.party === 'sender-admin' || facts.party === 'developer'
      ? {
          title: 'El mensaje no encontró el camino',
          message: 'El mensaje se perdió antes de llegar al buzón.',
          action: tellAdministrator(facts),
        }
      : {
          title: 'El mensaje no encontró el camino',
          message: 'En el destino no se pudo hacer llegar el mensaje al buzón.',
          action: `Avisa al destinatario por otra vía, porque tiene que arreglarlo su servicio de correo. ${again(facts)}`,
        },
  'relay-denied': facts => ({
    title: 'El mensaje no se ha transmitido',
    message: facts.recipient
      ? `El servicio de correo se niega a transmitir mensajes a ${facts.recipient}.`
      : 'El servicio de correo se niega a transmitir mensajes a esta dirección.',
    action: `Comprueba lo que sigue a la @. Si está bien, avisa a quien administra esta aplicación. ${again(facts)}`,
  }),
  'sender-rejected': facts =>
    facts.party === 'sender'
      ? {
          title: 'Se ha rechazado tu propia dirección',
          message: 'El servicio de correo no acepta mensajes de la dirección o la cuenta de remitente que se usó.',
          action: `Comprueba tu dirección en los ajustes. Si está bien, avisa a quien administra esta aplicación. ${again(facts)}`,
        }
      : {
          title: 'Se ha rechazado la dirección del remitente',
          message: 'El servicio de correo no acepta mensajes de la dirección o la cuenta que usa esta aplicación.',
          action: tellAdministrator(facts),
        },
  'auth-required': facts => ({
    title: 'Esta aplicación no ha iniciado sesión',
    message: 'El servicio de correo exige iniciar sesión antes de aceptar un mensaje.',
    action: `Si conectaste tú la cuenta, escribe su nombre de usuario y su contraseña en los ajustes. Si no, avisa a quien administra esta aplicación. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'El inicio de sesión no funciona en este momento',
          message:
            'El servicio de correo no pudo comprobar los datos de acceso. Nada indica que la contraseña esté mal.',
          action: `${again(facts)} Si sigue fallando, avisa a quien administra esta aplicación.`,
        }
      : {
          title: 'No se aceptó el inicio de sesión',
          message: 'Puede que la contraseña esté mal o ya no valga, o que ahora se exija una contraseña de aplicación.',
          action:
            'Si la cuenta es tuya, vuelve a conectarla o crea en ella una contraseña de aplicación. Si no, avisa a quien administra esta aplicación. Esperar no servirá de nada.',
        },
  'encryption-required': facts => ({
    title: 'Hace falta una conexión segura',
    message: 'El servicio de correo solo acepta mensajes por una conexión segura, y esta no lo era lo suficiente.',
    action: tellAdministrator(facts),
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'No se logró una conexión segura',
          message: 'El servicio de correo del destinatario no pudo establecer una conexión segura, y no se envió nada.',
          action: `Tiene que repararlo ese servicio; si es urgente, escribe al destinatario por otra vía. ${again(facts)}`,
        }
      : {
          title: 'No se logró una conexión segura',
          message:
            'Esta aplicación y el servicio de correo no lograron acordar una conexión segura, y no se envió nada.',
          action: tellAdministrator(facts),
        },
  'message-unauthenticated': facts => ({
    title: 'No se ha podido verificar al remitente',
    message: 'El servicio de correo del destinatario no pudo verificar que el mensaje venga de quien dice enviarlo.',
    action: tellAdministrator(facts),
  }),
  'dns-misconfigured': facts => ({
    title: 'No se ha podido identificar esta aplicación',
    message: 'El servicio de correo del destinatario no pudo confirmar de quién es el sistema que envió el mensaje.',
    action: tellAdministrator(facts),
  }),
  'ip-blocked': facts => ({
    title: 'Se bloquean los mensajes enviados desde aquí',
    message:
      'El servicio de correo del destinatario bloquea el sistema que envía en nombre de esta aplicación, no a ti.',
    action: tellAdministrator(facts),
  }),
  'domain-blocked': facts => ({
    title: 'Un nombre que aparece en el mensaje está bloqueado',
    message: 'La dirección de remitente o un enlace pertenece a un sitio del que la otra parte desconfía.',
    action: `Si el mensaje lleva enlaces, envíalo sin ellos. Si no, avisa a quien administra esta aplicación. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'El mensaje se tomó por correo no deseado',
    message: 'Al servicio de correo del destinatario le pareció publicidad no deseada.',
    action:
      facts.party === 'sender-admin'
        ? tellAdministrator(facts)
        : `Antes de enviarlo de nuevo, reescríbelo con palabras sencillas y con menos enlaces e imágenes. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Aviso de virus',
    message: 'Un antivirus encontró algo dañino en el mensaje o en un archivo adjunto.',
    action: `Analiza tus archivos con un antivirus y, en caso de duda, quita el archivo adjunto. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'El mensaje contiene algo que no se permite',
    message: 'El servicio de correo del destinatario no admite este tipo de archivo adjunto, enlace o texto.',
    action: `Comparte el archivo de otra forma o quita la parte en cuestión. ${again(facts)}`,
  }),
  'policy-rejected': facts => {
    const title = 'Una norma del servicio de correo prohíbe este mensaje';
    const message = 'El servicio de correo rechazó el mensaje por una norma propia y no dijo más.';
    if (facts.party === 'recipient' || facts.party === 'receiver-admin')
      return {
        title,
        message,
        action: `Pide al destinatario, por otra vía, que su servicio de correo admita tus mensajes. ${again(facts)}`,
      };
    return { title, message, action: tellAdministrator(facts) };
  },
  'message-malformed': facts => ({
    title: 'El mensaje está mal compuesto',
    message: 'El servicio de correo no pudo leer el mensaje en la forma en que lo envió esta aplicación.',
    action: tellAdministrator(facts),
  }),
  'rate-limited': facts => ({
    title: 'Demasiados mensajes a la vez',
    message:
      facts.party === 'recipient'
        ? 'El destinatario está recibiendo ahora más mensajes de los que admite su buzón.'
        : 'Se han enviado en poco tiempo más mensajes de los que permite el servicio de correo.',
    action:
      facts.retry === 'later'
        ? `${again(facts)} Si se repite, avisa a quien administra esta aplicación.`
        : tellAdministrator(facts),
  }),
  greylisted: ({ wait }) => ({
    title: 'El mensaje tiene que esperar un poco',
    message:
      'El servicio de correo del destinatario pide a los remitentes desconocidos que vuelvan más tarde. Es normal.',
    action: wait
      ? `Nadie tiene que cambiar nada. Envíalo de nuevo ${inTime(wait)}, si esta aplicación no lo hace sola.`
      : 'Nadie tiene que cambiar nada. Envíalo de nuevo dentro de media hora, si esta aplicación no lo hace sola.',
  }),
  'too-many-recipients': {
    title: 'Demasiados destinatarios a la vez',
    message: 'El servicio de correo no admite de una vez un mensaje para tantas personas.',
    action: 'Envía el mensaje en grupos más pequeños a quienes no lo recibieron. Esperar sin más no servirá de nada.',
  },
  'message-too-large': {
    title: 'El mensaje es demasiado grande',
    message: 'El mensaje, con todo lo que lleva adjunto, supera el tamaño que acepta el servicio de correo.',
    action:
      'Reduce los archivos adjuntos, o compártelos con un enlace, y envíalo de nuevo. Esperar no servirá de nada.',
  },
  'system-full': facts => ({
    title: 'El servicio de correo no tiene espacio',
    message: 'El servicio de correo se ha quedado sin espacio. No se debe a tu mensaje ni a tu dirección.',
    action: `Sus responsables tienen que liberar espacio. ${again(facts)}`,
  }),
  'server-error': facts =>
    facts.permanence === 'permanent'
      ? {
          title: 'El servicio de correo tiene una avería',
          message: 'El servicio de correo rechazó el mensaje por un fallo propio.',
          action: `Di al destinatario, por otra vía, que su correo no funciona, para que lo repare su servicio. ${again(facts)}`,
        }
      : {
          title: 'El servicio de correo tiene una avería',
          message: 'El servicio de correo no pudo aceptar el mensaje ahora, por un fallo propio.',
          action: `Sus responsables tienen que repararlo. ${again(facts)}`,
        },
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'No está claro si el mensaje llegó',
          message: 'El servicio de correo se detuvo antes de confirmar el mensaje.',
          action:
            'Pregunta primero al destinatario si lo tiene, porque con otro envío podría recibirlo dos veces. Si no lo tiene, envíalo de nuevo. El servicio puede tardar una o dos horas en volver.',
        }
      : {
          title: 'El servicio de correo no está disponible',
          message: 'El servicio de correo está ocupado o en mantenimiento, y ahora no acepta mensajes.',
          action: waitForOperators(facts),
        },
  'protocol-error': facts => ({
    title: 'Un fallo técnico detuvo el mensaje',
    message: 'Esta aplicación y el servicio de correo no se entendieron.',
    action: tellAdministrator(facts),
  }),
  'not-supported': facts => ({
    title: 'El servicio de correo no admite algo del mensaje',
    message: 'El mensaje necesita algo que el servicio de correo no ofrece.',
    action: `Si la dirección lleva tildes u otras letras especiales, pide una sin ellas. Si no, avisa a quien administra esta aplicación. ${again(facts)}`,
  }),
  'delivery-expired': ({ recipient }) => ({
    title: 'El mensaje no se pudo entregar a tiempo',
    message: recipient
      ? `Se intentó durante mucho tiempo la entrega a ${recipient} y ya se ha abandonado.`
      : 'Se intentó durante mucho tiempo la entrega y ya se ha abandonado.',
    action:
      'Comprueba la dirección. Si está bien, pregunta al destinatario si su correo funciona y después envía otra vez el mensaje.',
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'No está claro si el mensaje llegó',
          message: 'La conexión se cortó antes de que el servicio de correo confirmara el mensaje.',
          action:
            'Pregunta primero al destinatario si lo tiene, porque con otro envío podría recibirlo dos veces. Si no lo tiene, espera unos minutos y envíalo de nuevo.',
        }
      : {
          title: 'No se pudo contactar con el servicio de correo',
          message: 'No hubo conexión con el servicio de correo, o se cortó antes de enviar el mensaje.',
          action:
            facts.retry === 'after-change'
              ? tellAdministrator(facts)
              : `Comprueba que tienes conexión a internet. ${again(facts)} Si sigue fallando, avisa a quien administra esta aplicación.`,
        },
  'client-error': facts => ({
    title: 'El mensaje no se ha enviado',
    message:
      'Esta aplicación se detuvo antes de contactar con el servicio de correo. Puede faltar un destinatario o un ajuste.',
    action: `Comprueba que haya un destinatario. Si no falta nada, avisa a quien administra esta aplicación. ${again(facts)}`,
  }),
  delayed: {
    title: 'El mensaje está en camino',
    message: 'La entrega tarda más de lo normal y se sigue intentando.',
    action: 'No tienes que hacer nada: el intento se repite solo. Si lo envías de nuevo, podría llegar dos veces.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'El mensaje fue aceptado',
          message: 'El servicio de correo tiene el mensaje y ahora se encarga de él.',
          action: 'No tienes que hacer nada. Si no llega, pide al destinatario que mire en el correo no deseado.',
        }
      : {
          title: 'Hasta ahora no se ha rechazado nada',
          message:
            'Se ha completado un paso del envío. Todavía no se sabe si el servicio de correo ha aceptado el mensaje.',
          action:
            'Espera a que termine el envío. Si tarda mucho, pregunta al destinatario si tiene el mensaje, y vuelve a enviarlo solo si no lo tiene.',
        },
  unknown: facts => {
    const title = 'El mensaje no fue aceptado';
    if (facts.permanence === 'temporary')
      return {
        title,
        message: 'El servicio de correo no aceptó el mensaje por ahora y no dio un motivo claro.',
        action: `${again(facts)} Si sigue fallando, avisa a quien administra esta aplicación.`,
      };
    if (facts.permanence === 'permanent')
      return {
        title,
        message: 'El servicio de correo rechazó el mensaje de forma definitiva y no dio un motivo claro.',
        action: `Comprueba la dirección del destinatario. Si está bien, avisa a quien administra esta aplicación. ${again(facts)}`,
      };
    return {
      title: 'Algo salió mal durante el envío',
      message: 'No se sabe por qué, ni si el mensaje se entregó.',
      action:
        'Antes de enviarlo de nuevo, pregunta al destinatario si llegó. Si no llegó, avisa a quien administra esta aplicación.',
    };
  },
};
