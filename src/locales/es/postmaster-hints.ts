import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** What to do with the message in the queue, as one sentence. */
function again({ permanence, retry, wait }: HintFacts): string {
  if (permanence === 'permanent' && retry === 'later')
    return `El mensaje vuelve a su remitente, que puede intentarlo de nuevo ${wait ? inTime(wait) : 'otro día'}.`;
  if (wait !== undefined) return `Deja que la cola vuelva a intentarlo ${inTime(wait)}, no antes.`;
  if (retry === 'later') return 'La cola puede seguir intentándolo con esperas cada vez más largas.';
  if (retry === 'now-on-new-connection') return 'Vuelve a intentarlo una vez en una conexión nueva, sin esperar.';
  if (retry === 'other-host') return 'Prueba con los demás hosts del registro MX, porque este rechaza todo el correo.';
  if (retry === 'with-fewer-recipients') return 'Envía a los destinatarios que faltan en transacciones más pequeñas.';
  if (retry === 'none') return 'No queda nada que enviar.';
  return retry === 'never'
    ? 'Devuelve el mensaje a su remitente; esperar no servirá de nada.'
    : 'Esperar no servirá de nada mientras no cambie algo.';
}

/** For refused addresses: whether to take them off the lists. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Quita la dirección de tus listas, porque los intentos repetidos dañan tu reputación.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'El servidor receptor';

/** The pages where an entry can be looked up, as one sentence; empty without such pages. */
const lookUp = ({ lookups }: HintFacts): string =>
  lookups.length > 0 ? ` Consulta la entrada en ${allOf(lookups)}.` : '';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'La conexión terminó antes del veredicto sobre el mensaje, así que el servidor receptor puede haberlo aceptado. Un intento nuevo puede entregarlo dos veces.';

/**
 * What the Spanish-speaking operator of the sending mail system is told.
 *
 * @example
 * hintOf(classify(535), { locale: { postmasterHints }, audience: 'postmaster' }).audience; // 'postmaster'
 */
export const postmasterHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'Destinatario sin verificar',
          message: facts.recipient
            ? `${server(facts)} no pudo verificar por ahora la dirección ${facts.recipient}.`
            : `${server(facts)} no pudo verificar por ahora al destinatario.`,
          action: `No tienes que actuar; quizá el lado receptor esté reconstruyendo su directorio. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'Destinatario probablemente desconocido',
            message: facts.recipient
              ? `${server(facts)} rechazó el mensaje dirigido a ${facts.recipient} sin dar un motivo claro. Por lo general, eso significa que el buzón no existe.`
              : `${server(facts)} rechazó el mensaje sin dar un motivo claro. Por lo general, eso significa que el buzón no existe.`,
            action: `El remitente tiene que comprobar la dirección. Si está bien, pregunta al postmaster de ese dominio. ${again(facts)}`,
          }
        : {
            title: 'Destinatario desconocido',
            message: facts.recipient
              ? `${server(facts)} no conoce ningún buzón ${facts.recipient}.`
              : `${server(facts)} no conoce ese buzón.`,
            action: `El remitente tiene que corregir la dirección. Si llegan muchos rechazos así, comprueba de dónde procede tu lista de direcciones. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'Buzón desactivado',
    message: facts.recipient
      ? `${server(facts)} avisa de que el buzón ${facts.recipient} está desactivado, suspendido o inactivo.`
      : `${server(facts)} avisa de que el buzón está desactivado, suspendido o inactivo.`,
    action: `Solo su titular o su proveedor puede activarlo de nuevo. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'Buzón por encima de su cuota',
    message: facts.recipient
      ? `El buzón ${facts.recipient} ha llegado a su cuota.`
      : 'El buzón del destinatario ha llegado a su cuota.',
    action: `Por tu parte no hay nada que cambiar; el titular del buzón tiene que liberar espacio. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'Buzón trasladado',
    message: `${server(facts)} contestó 551 o X.1.6: el buzón se ha mudado y el correo no se reenvía.`,
    action: `Haz que el remitente confirme la dirección nueva; no sustituyas la antigua automáticamente. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'Dirección de destinatario mal formada',
          message: facts.recipient
            ? `${server(facts)} no puede interpretar ${facts.recipient} en RCPT TO.`
            : `${server(facts)} no puede interpretar la dirección de RCPT TO.`,
          action: `Busca en el registro la dirección tal como se envió; son causas frecuentes los alias y la reescritura de direcciones. Si no, el remitente tiene que corregirla. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Rechazado por una regla de este destinatario',
    message: facts.recipient
      ? `${server(facts)} no acepta correo de este remitente para ${facts.recipient}.`
      : `${server(facts)} no acepta correo de este remitente para el destinatario.`,
    action: `El destinatario o el administrador de su sistema tiene que autorizar al remitente; la dirección en sí puede ser válida. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'El host de envío no se encuentra en el DNS',
          message: 'El servidor DNS no encontró A ni AAAA para el host al que se conecta la aplicación.',
          action: `Corrige el nombre del host en la configuración de la aplicación, o los registros de ese host. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'La consulta DNS falló por ahora',
            message:
              'La consulta MX o de dirección del dominio del destinatario no terminó (SERVFAIL o tiempo de espera agotado).',
            action: `Revisa tu servidor DNS y después los servidores de nombres del dominio y DNSSEC. ${again(facts)}`,
          }
        : {
            title: 'El dominio del destinatario no está en el DNS',
            message:
              'El dominio del destinatario o su host de correo no existe (NXDOMAIN), o no tiene MX ni tampoco A o AAAA.',
            action: `Confírmalo con «dig MX» desde otra red. El remitente tiene que corregir la dirección, o el titular del dominio, sus registros. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'El dominio no recibe correo',
    message:
      'El dominio tiene un MX nulo (RFC 7505), lo que un servidor intermedio comunica con 556, o su host contesta 521 (RFC 7504).',
    action: `El remitente necesita otra dirección. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'Sin ruta, o un bucle de correo',
    message: 'El mensaje superó el límite de saltos, volvió al mismo host o no tiene una ruta utilizable.',
    action: `Lee los campos Received. Un bucle entre tus propios hosts se debe a un transporte o un alias mal configurado por tu parte; si no, pide al administrador del dominio del destinatario que revise sus registros MX y sus reenvíos. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'Retransmisión denegada',
    message: `${server(facts)} no es responsable del dominio del destinatario y no deja que este cliente retransmita.`,
    action: `Si es tu servidor de salida (smart host), inicia sesión con SMTP AUTH o haz que autoricen tu dirección IP. Si es el MX del dominio del destinatario, su titular debe añadir el dominio a ese servidor. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'Remitente del sobre rechazado',
    message: `${server(facts)} rechaza la dirección de MAIL FROM o la cuenta que envía: es desconocida, no tiene un dominio válido, está suspendida o no pertenece a quien inició sesión.`,
    action: `Comprueba que el dominio del remitente tenga registros MX o A, que quien inicia sesión pueda usar la dirección y que la cuenta no esté suspendida. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'Autenticación requerida',
    message: `${server(facts)} solo acepta en este puerto correo de clientes que hayan iniciado sesión.`,
    action: `Configura credenciales para este servidor, normalmente en el puerto 587 o 465. Si querías entregar a un MX, usa el puerto 25. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Autenticación imposible por ahora',
          message: `${server(facts)} no pudo comprobar las credenciales. Es muy posible que sean correctas.`,
          action: `Deja las credenciales como están; el responsable de ese servidor tiene que reparar su servicio de autenticación. ${again(facts)}`,
        }
      : {
          title: 'Autenticación fallida',
          message: `${server(facts)} rechazó las credenciales: la contraseña es incorrecta o ha cambiado, hace falta una contraseña de aplicación, el acceso con contraseña está desactivado o ha caducado un token de OAuth 2.0.`,
          action: `Prueba la cuenta a mano, comprueba que SMTP AUTH esté activado para ella y para toda la organización, y renueva la contraseña de aplicación o el token. Mientras tanto, detén la cola hacia este servidor, porque los fallos repetidos pueden bloquear la cuenta. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'Cifrado obligatorio',
    message: `${server(facts)} exige STARTTLS, un mecanismo más fuerte o REQUIRETLS (RFC 8689) en el camino.`,
    action: `Activa TLS para el correo saliente hacia este destino y comprueba que ningún cortafuegos elimine STARTTLS. ${again(facts)}`,
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'La negociación TLS falló en el otro lado',
          message: `${server(facts)} ofrece TLS, pero no se puede aceptar su certificado o su versión del protocolo.`,
          action: `Compruébalo con «openssl s_client -starttls smtp», revisa después su política MTA-STS y sus registros DANE, y avisa a su administrador. ${again(facts)}`,
        }
      : {
          title: 'Negociación TLS fallida',
          message:
            'No se pudo establecer la sesión TLS: no hay una versión o un cifrado común, o se rechazó un certificado.',
          action: `Compruébalo con «openssl s_client -starttls smtp», actualiza tus certificados de CA y tu biblioteca TLS, y mira el reloj del host. ${again(facts)}`,
        },
  'message-unauthenticated': facts => ({
    title: 'El mensaje no superó SPF, DKIM o DMARC',
    message: `${server(facts)} exige un resultado positivo que esté alineado con el dominio de From.`,
    action: `Lee Authentication-Results en un mensaje de prueba. Incluye en SPF la dirección IP que envía, firma con DKIM bajo el dominio de From y publica DMARC; si un servidor intermedio reenvía el mensaje, necesita SRS o ARC. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'DNS inverso o nombre de HELO no aceptado',
    message: `${server(facts)} no encontró un registro PTR que se resuelva de vuelta en la dirección IP que envía, o no acepta el nombre de HELO o el dominio del remitente.`,
    action: `Usa el mismo nombre de host en PTR, en A o AAAA y en HELO; el PTR lo define el titular del rango de IP. Revisa también los MX del dominio del remitente. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'Dirección IP de envío bloqueada',
    message:
      facts.blocklists.length > 0
        ? `La dirección IP que envía, o su red, figura en ${allOf(facts.blocklists)}.`
        : `${server(facts)} bloquea la dirección IP que envía o su red.`,
    action: `Busca primero la causa: una cuenta secuestrada, un host infectado o una lista de direcciones poco fiable.${lookUp(facts)} Después solicita la baja, o usa el formulario del proveedor para remitentes. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Dominio o URL bloqueados',
    message:
      facts.blocklists.length > 0
        ? `El dominio del remitente, o una URL del mensaje, figura en ${allOf(facts.blocklists)}.`
        : 'El dominio del remitente, o una URL del mensaje, tiene mala reputación.',
    action: `Revisa el dominio del remitente y cada dominio enlazado, incluidos los de seguimiento.${lookUp(facts)} Después solicita la baja. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Rechazado como spam',
    message: `${server(facts)} consideró spam el mensaje por su contenido o su puntuación.`,
    action: `Busca primero una cuenta secuestrada. Si los destinatarios quieren ese correo, revisa las quejas y la reputación, por ejemplo en Postmaster Tools o SNDS; el contenido tiene que cambiarlo su autor. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Código dañino detectado',
    message: facts.provider
      ? `El antivirus de ${facts.provider} encontró código dañino en el mensaje.`
      : 'El antivirus del servidor receptor encontró código dañino en el mensaje.',
    action: `Retén el mensaje y analiza el host o la cuenta de donde vino, así como el correo saliente. El autor tiene que enviar archivos limpios. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Contenido no permitido',
    message: `${server(facts)} prohíbe un tipo de archivo adjunto, una URL, una palabra o un formato del mensaje.`,
    action: `En tu sistema no hay nada que cambiar. Di al autor qué se rechazó y propón un enlace en lugar del archivo. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Rechazado por una política local',
    message: `${server(facts)} rechazó el mensaje por una regla propia y no nombra una causa exacta.`,
    action: `Revisa SPF, DKIM, DMARC, PTR y la reputación. Si todo está en orden, escribe al postmaster de ese dominio con la hora, la dirección IP y la respuesta. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'Mensaje mal formado',
    message: `${server(facts)} rechazó los encabezados, los finales de línea, la longitud de las líneas, la codificación o la estructura MIME.`,
    action: `Averigua qué programa escribió el mensaje; también pueden dañarlo los filtros y pasarelas que añaden encabezados. Debe corregirlo el desarrollador de ese programa. ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Límite de envíos alcanzado',
    message: `${server(facts)} limita los mensajes, las conexiones o los destinatarios por unidad de tiempo, o se ha agotado una cuota de envío.`,
    action: `Reduce las conexiones simultáneas y el ritmo hacia este destino, y busca alguna cuenta que envíe más de lo normal. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Lista gris (greylisting)',
    message: `${server(facts)} aplaza el primer intento de una combinación desconocida de remitente, destinatario y dirección IP.`,
    action: `No hay nada que cambiar. Haz que todos los intentos salgan de la misma dirección IP o red. ${again(facts)}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Demasiados destinatarios en una transacción',
    message: `${server(facts)} acepta por transacción menos destinatarios de los que se indicaron.`,
    action: `Fija en 100 o menos el límite de destinatarios para este destino (RFC 5321 §4.5.3.1.8). ${again({ ...facts, retry: 'with-fewer-recipients' })}`,
  }),
  'message-too-large': facts => ({
    title: 'Mensaje demasiado grande',
    message: `${server(facts)} tiene un límite de tamaño que este mensaje supera; la mayoría de los servidores lo anuncian con SIZE en su respuesta a EHLO.`,
    action: `Fija un límite propio para que los usuarios lo sepan al enviar. El autor tiene que reducir el mensaje. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'Sistema receptor sin espacio',
    message: `${server(facts)} no tiene espacio, lo que afecta a todo el correo que recibe.`,
    action: `Por tu parte no hay nada que cambiar; el administrador de ese servidor debe liberar espacio. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Error interno en el lado receptor',
    message: `${server(facts)} informa de un error local, de una consulta fallida o de una configuración incorrecta.`,
    action:
      facts.permanence === 'permanent'
        ? `Envía la respuesta y la hora al postmaster de ese dominio, que debe corregirlo. ${again(facts)}`
        : `Debe actuar su administrador. Escribe al postmaster de ese dominio si el error persiste durante horas. ${again(facts)}`,
  }),
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'El servidor receptor cerró antes del veredicto',
          message: maybeAccepted,
          action: `Pide a la otra parte que busque el Message-ID. ${again(facts)}`,
        }
      : {
          title: 'Servidor receptor no disponible',
          message: `${server(facts)} está ocupado, apagándose o en mantenimiento.`,
          action: `Comprueba que se prueben los demás hosts MX del dominio. Si fallan todos durante horas, avisa a su postmaster. ${again(facts)}`,
        },
  'protocol-error': facts => ({
    title: 'Error del protocolo SMTP',
    message: `${server(facts)} no aceptó un comando, su sintaxis o su lugar en la secuencia.`,
    action: `Captura el diálogo y busca el primer rechazo. Son causas frecuentes la inspección de SMTP en un cortafuegos y el uso de PIPELINING sin que el servidor lo ofrezca. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Función no admitida',
    message: `${server(facts)} carece de un comando, un parámetro, SMTPUTF8 o 8BITMIME que el mensaje necesita.`,
    action: `Haz que tu sistema convierta el contenido de 8 bits antes de enviarlo. Para SMTPUTF8, el remitente necesita una dirección ASCII del destinatario. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'Plazo en la cola vencido',
    message: facts.recipient
      ? `La entrega a ${facts.recipient} falló hasta que el mensaje caducó; el informe no nombra ninguna causa.`
      : 'La entrega falló hasta que el mensaje caducó; el informe no nombra ninguna causa.',
    action: `Busca en tu registro la causa de los aplazamientos anteriores y elimínala antes de que se envíe de nuevo el mensaje. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Conexión perdida antes del veredicto',
          message: maybeAccepted,
          action: `Pide a la otra parte que busque el Message-ID. Si ocurre a menudo, revisa los tiempos de espera (RFC 5321 §4.5.3.2 pide diez minutos tras el punto final) y la MTU del camino. ${again(facts)}`,
        }
      : {
          title: 'Conexión fallida',
          message:
            'La conexión se rechazó, agotó el tiempo de espera, se reinició o se cortó antes de entregar el mensaje.',
          action: `Revisa el puerto 25 de salida, las rutas IPv6 y el cortafuegos, y conéctate desde otra red. Si solo falla ese host, debe actuar su administrador. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'Detenido ya en el cliente',
    message:
      'Ningún servidor rechazó nada: el cliente no tenía destinatario o credenciales, o tenía un ajuste incorrecto.',
    action: `Lee el registro de la aplicación; tiene que corregirlo su desarrollador. Tu sistema de correo no interviene. ${again(facts)}`,
  }),
  delayed: {
    title: 'Entrega con retraso',
    message: 'Una cola todavía tiene el mensaje y sigue intentándolo. Esto es un aviso, no un fallo.',
    action:
      'No hay que volver a enviar nada. Si el mensaje sigue con retraso pasadas unas horas, mira en el registro de esa cola.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Mensaje aceptado',
          message: 'El servidor receptor se ha hecho responsable del mensaje.',
          action: 'No hay nada que hacer. Guarda el identificador de cola por si surgen preguntas sobre la entrega.',
        }
      : {
          title: 'Mensaje aún sin confirmar',
          message:
            'La respuesta es positiva, pero nada indica que el servidor receptor se haya hecho responsable del mensaje.',
          action: 'Busca en el registro la respuesta al punto final; a menudo contiene el identificador de cola.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Aplazado sin causa conocida',
        message: `${server(facts)} dio un código temporal, y en su texto no se reconoce nada. ${usualCauses}`,
        action: `Lee la respuesta completa en tu registro y compárala con las de otros mensajes al mismo dominio. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Rechazado sin causa conocida',
        message: `${server(facts)} dio un código permanente, y en su texto no se reconoce nada.`,
        action: `Lee la respuesta completa en tu registro; un enlace o un código ampliado a menudo aclara más. Si no, pregunta al postmaster de ese dominio. ${again(facts)}`,
      };
    return {
      title: 'Causa y resultado desconocidos',
      message: 'El fallo no indica ni su causa ni si el mensaje se aceptó.',
      action: 'Busca el Message-ID en el registro antes de que se envíe nada de nuevo.',
    };
  },
};
