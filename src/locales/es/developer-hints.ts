import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** Whether and when to send the same message again, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Pon el mensaje en cola para un nuevo intento ${inTime(wait)}, no antes.`;
  if (retry === 'later') return 'Vuelve a intentarlo con esperas cada vez más largas, como las que da retryDelayOf.';
  if (retry === 'now-on-new-connection') return 'Envía el mensaje una vez más en una conexión nueva, sin esperar.';
  if (retry === 'other-host')
    return 'Prueba con el siguiente host del registro MX, porque este rechaza todo el correo.';
  if (retry === 'with-fewer-recipients')
    return 'Envía de nuevo el mensaje a los destinatarios que faltan, en grupos más pequeños.';
  if (retry === 'none') return 'No queda nada que volver a enviar.';
  return retry === 'never' ? 'No repitas el envío.' : 'No repitas el envío mientras no cambie algo.';
}

/** For refused addresses: whether to stop mailing them, as one or two sentences. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Marca la dirección como no entregable y deja de enviarle correo. No repitas el envío.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'El servidor';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'La conexión terminó antes del veredicto sobre el mensaje, así que puede haberse aceptado. Si vuelves a enviarlo con el mismo Message-ID, el lado receptor podrá reconocer un duplicado.';

/**
 * What a Spanish-speaking developer is told, who can change the application and its configuration.
 *
 * @example
 * hintOf(classify(535), { locale: { developerHints }, audience: 'developer' }).audience; // 'developer'
 */
export const developerHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'No se pudo verificar el buzón',
          message: facts.recipient
            ? `${server(facts)} no pudo confirmar que ${facts.recipient} exista, y contestó con un código temporal.`
            : `${server(facts)} no pudo confirmar que el buzón exista, y contestó con un código temporal.`,
          action: `Conserva la dirección por ahora y pide al usuario que la compruebe. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'Es posible que el buzón no exista',
            message: facts.recipient
              ? `${server(facts)} rechazó el mensaje dirigido a ${facts.recipient} sin dar un motivo claro. Por lo general, eso significa que el buzón no existe.`
              : `${server(facts)} rechazó el mensaje sin dar un motivo claro. Por lo general, eso significa que el buzón no existe.`,
            action: `Lee la respuesta completa y pide al usuario que compruebe la dirección. ${again(facts)}`,
          }
        : {
            title: facts.confidence === 'certain' ? 'Ese buzón no existe' : 'No se encontró el buzón',
            message: facts.recipient
              ? `${server(facts)} no conoce ningún buzón ${facts.recipient}.`
              : `${server(facts)} no conoce ningún buzón con ese nombre.`,
            action: `Pide al usuario que corrija la dirección. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'El buzón está desactivado',
    message: facts.recipient
      ? `${server(facts)} avisa de que el buzón ${facts.recipient} está desactivado, suspendido o inactivo.`
      : `${server(facts)} avisa de que el buzón está desactivado, suspendido o inactivo.`,
    action: `Pide al usuario otra dirección; solo el titular del buzón o su proveedor puede activarlo de nuevo. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'El buzón ha superado su cuota',
    message: facts.recipient
      ? `El buzón ${facts.recipient} no acepta mensajes hasta que su titular libere espacio.`
      : 'El buzón no acepta mensajes hasta que su titular libere espacio.',
    action:
      facts.permanence === 'permanent' && facts.wait === undefined
        ? 'Conserva la dirección. Vuelve a intentarlo pasado un día, y deja de usarla solo si el buzón sigue lleno durante semanas.'
        : `Conserva la dirección. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'El buzón tiene ahora otra dirección',
    message: `${server(facts)} no reenvía (551 o 5.1.6). Una dirección nueva que figure en la respuesta no es fiable por sí sola.`,
    action: `Pide al usuario que confirme la dirección nueva antes de guardarla. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'La dirección del destinatario está mal formada',
          message: facts.recipient
            ? `${server(facts)} no puede interpretar ${facts.recipient} como una dirección en RCPT TO.`
            : `${server(facts)} no puede interpretar la dirección de RCPT TO.`,
          action: `Quita los espacios y los corchetes angulares, y pasa una sola dirección por destinatario en «to» o «envelope.to» de nodemailer. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Este destinatario no admite este correo',
    message: facts.recipient
      ? `Una regla del buzón ${facts.recipient} rechaza a este remitente: solo miembros, un grupo cerrado o un bloqueo de su titular.`
      : 'Una regla del buzón rechaza a este remitente: solo miembros, un grupo cerrado o un bloqueo de su titular.',
    action: `Explica al usuario que el destinatario tiene que autorizar al remitente. Conserva la dirección; no es inválida. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'El host no se encuentra en el DNS',
          message: 'No se encontró en el DNS ninguna dirección para el host al que se conecta la aplicación.',
          action: `Revisa «host» en las opciones del transporte y comprueba que el servidor DNS que usa esta máquina contesta. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'La consulta DNS no terminó',
            message: 'No se pudo consultar el dominio o el host. Eso aún no dice nada sobre si existe.',
            action: `Comprueba que el servidor DNS que usa esta máquina contesta y que «host» es correcto en las opciones del transporte. ${again(facts)}`,
          }
        : {
            title: 'El dominio no existe en el DNS',
            message:
              'En el DNS no hay registro MX ni de dirección para el dominio del destinatario, o para su host de correo.',
            action: `Pide al usuario que corrija lo que sigue a la @. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'El dominio no recibe correo',
    message:
      'El dominio publica un MX nulo (RFC 7505), lo que un servidor intermedio comunica con 556, o su host contesta 521 (RFC 7504): no recibe correo nunca.',
    action: `Pide al usuario otra dirección. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'El mensaje no tiene ruta hacia el buzón',
    message: 'Un bucle, demasiados saltos o un registro MX incorrecto impiden que el mensaje llegue al buzón.',
    action: `Compara los campos Received del mensaje de rebote. Si nombran tus propios hosts, corrige tu servidor de salida; si no, debe actuar el administrador del dominio del destinatario. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'El servidor no retransmite para este cliente',
    message: `${server(facts)} no es responsable del dominio del destinatario y no reconoce este cliente como suyo.`,
    action: `Define «auth» en las opciones del transporte y usa el puerto de envío (587, o 465 con secure: true). Si ya has iniciado sesión, revisa «host» y pide a su administrador que autorice al remitente. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'Se rechazó el remitente del sobre',
    message: `${server(facts)} no acepta la dirección de MAIL FROM, o la cuenta que hay detrás: es desconocida, está bloqueada o no pertenece a quien inició sesión.`,
    action: `Pon en «from», o en «envelope.from», una dirección que pertenezca a la cuenta de «auth» y cuyo dominio exista en el DNS. Si la cuenta está suspendida, su titular debe hablar con el proveedor. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'El servidor pide antes un inicio de sesión',
    message: `${server(facts)} solo acepta correo después de AUTH, que aquí ha faltado.`,
    action: `Define «auth» en las opciones del transporte y comprueba que sus valores no estén vacíos en tiempo de ejecución. Si el servidor ofrece AUTH solo después de STARTTLS, pon requireTLS: true. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'No se pudo comprobar el inicio de sesión',
          message: `${server(facts)} no pudo verificar las credenciales por el momento. Es muy posible que sean correctas.`,
          action: `No pidas todavía al usuario una contraseña nueva. ${again(facts)}`,
        }
      : {
          title: 'Se rechazó el inicio de sesión',
          message: `${server(facts)} rechazó las credenciales. Ocurre con una contraseña incorrecta, con la contraseña de la cuenta donde hace falta una contraseña de aplicación, cuando el proveedor ha desactivado el acceso con contraseña y con un token de OAuth 2.0 caducado.`,
          action: `Comprueba primero que «user» es la dirección completa y que «pass» ha llegado sin alteraciones. Después crea una contraseña de aplicación y asegúrate de que SMTP AUTH esté activado para la cuenta. Donde solo quede OAuth 2.0, pon OAuth2 en «type» y renueva el token de actualización. Repetir el intento en bucle puede bloquear la cuenta. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'El servidor exige TLS',
    message: `${server(facts)} se niega a continuar sin TLS, o sin un mecanismo o una versión del protocolo más fuertes.`,
    action: `Usa el puerto 587 con requireTLS: true, o el 465 con secure: true, y quita ignoreTLS. Un error «wrong version number» significa que se puso secure: true para un puerto sin cifrar. ${again(facts)}`,
  }),
  'tls-failed': facts => ({
    title: 'Falló la negociación TLS',
    message:
      'TLS empezó y luego se interrumpió: el certificado ha caducado, no coincide con el nombre del host o no es de confianza, o no hay una versión común del protocolo.',
    action: `Conéctate con el nombre que figura en el certificado, o define tls.servername, y añade una CA privada con tls.ca. No pongas rejectUnauthorized: false, porque cualquiera podría leer la contraseña. ${
      facts.party === 'receiver-admin'
        ? 'Si el problema es el certificado, tiene que renovarlo el administrador de ese servidor. '
        : ''
    }${again(facts)}`,
  }),
  'message-unauthenticated': facts => ({
    title: 'El mensaje no superó SPF, DKIM o DMARC',
    message: `${server(facts)} no pudo vincular el mensaje con el dominio de From.`,
    action: `Usa en From un dominio que controles, y envía a través de un host que su registro SPF autorice. Firma con la opción «dkim» de nodemailer o en el servidor de salida; los registros tiene que publicarlos quien gestiona el DNS del dominio. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'El DNS del host que envía no está en orden',
    message: `${server(facts)} no encontró un registro PTR que coincida, o no acepta el nombre indicado en EHLO.`,
    action: `Pon en «name», en las opciones del transporte, un nombre de host que se resuelva en la dirección IP que envía. El registro PTR debe definirlo el administrador; si no es posible, envía a través de otro servidor. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'La dirección IP que envía está bloqueada',
    message:
      facts.blocklists.length > 0
        ? `La dirección IP que envía figura en ${allOf(facts.blocklists)}.`
        : `${server(facts)} bloquea la dirección IP que envía o su red.`,
    action: `Ningún cambio en el mensaje ayudará. Envía a través de un servidor con autenticación, o pide al administrador del sistema de origen que consiga el desbloqueo de la dirección. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Un dominio del mensaje está bloqueado',
    message:
      facts.blocklists.length > 0
        ? `El dominio del remitente o de un enlace del mensaje figura en ${allOf(facts.blocklists)}.`
        : 'El dominio del remitente o de un enlace del mensaje tiene mala reputación.',
    action: `Mira cada enlace, incluidos los acortados y los de seguimiento, y el dominio de From. El titular del dominio bloqueado debe pedir que lo retiren de la lista. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'El contenido se consideró spam',
    message: `${server(facts)} rechazó este mensaje por su contenido o su puntuación, no por su dirección.`,
    action: `Su autor tiene que cambiar el contenido. Compáralo con un mensaje que sí pase: enlaces, imágenes sin texto, falta de una parte en texto plano, falta del campo List-Unsubscribe. Si fallan todos los mensajes, revisa la reputación y DKIM. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Aviso de código dañino en el mensaje',
    message: facts.provider
      ? `El antivirus de ${facts.provider} encontró código dañino en el mensaje o en un archivo adjunto.`
      : 'El antivirus del servidor encontró código dañino en el mensaje o en un archivo adjunto.',
    action: `Pon en cuarentena el archivo adjunto, avisa al usuario que lo subió y analiza los archivos subidos antes de enviarlos. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'El mensaje contiene algo que no se permite',
    message: `${server(facts)} prohíbe un tipo de archivo adjunto, un enlace o una palabra de este mensaje. Lo que más se rechaza son los ejecutables, las macros y los archivos comprimidos con cifrado.`,
    action: `Envía un enlace al archivo en vez de adjuntarlo, y di al usuario qué tipos de archivo se rechazan. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Una regla local rechazó el mensaje',
    message: `${server(facts)} menciona una política, pero ninguna causa exacta. La dirección puede ser correcta.`,
    action: `Registra la respuesta completa, sigue los enlaces que contenga y compara este mensaje con otros que sí pasan. Si nada llama la atención, el administrador del sistema de origen tiene que preguntar a la otra parte. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'El mensaje incumple un estándar',
    message: `${server(facts)} rechazó los encabezados, los finales de línea, la longitud de las líneas, la codificación o la estructura MIME.`,
    action: `Deja que nodemailer construya el mensaje en vez de pasar «raw». Busca dos campos From o Subject, un From o un Date que falte, saltos de línea LF sueltos y líneas de más de 998 octetos (RFC 5322 §2.1.1). ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Demasiado correo en poco tiempo',
    message: `${server(facts)} limita los mensajes, las conexiones o los destinatarios por unidad de tiempo, o se ha agotado una cuota de envío.`,
    action: `Usa un transporte con grupo de conexiones (pool: true) y maxConnections, y con rateDelta y rateLimit por debajo del límite del proveedor. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Lista gris (greylisting): un primer rechazo a propósito',
    message: `${server(facts)} aplaza el correo de remitentes desconocidos y acepta un intento posterior con el mismo sobre.`,
    action: `Vuelve a intentarlo desde la misma dirección IP, con el mismo remitente y destinatario; nada tiene que cambiar. ${facts.wait ? again(facts) : 'Espera al menos cinco minutos, mejor de 15 a 30.'}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Demasiados destinatarios en una transacción',
    message: `${server(facts)} aceptó a algunos destinatarios de este mensaje, o a ninguno, y rechazó a los demás porque eran demasiados.`,
    action: `Lee info.rejectedErrors y envía a esas direcciones un mensaje nuevo con 100 destinatarios como máximo, el número que todo servidor debe admitir (RFC 5321 §4.5.3.1.8). ${facts.wait ? again(facts) : 'Esperar sin más no servirá de nada.'}`,
  }),
  'message-too-large': facts => ({
    title: 'El mensaje supera el límite de tamaño',
    message: `${server(facts)} indica su límite detrás de SIZE en la respuesta a EHLO, si es que lo indica. Base64 hace que los archivos adjuntos ocupen un tercio más.`,
    action: `Limita el tamaño de los archivos antes de enviarlos, o sustituye los archivos adjuntos por enlaces. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'El almacenamiento del servidor está lleno',
    message: `${server(facts)} no tiene espacio. La causa no es el mensaje ni el buzón.`,
    action: `Mantén el mensaje en la cola; el administrador de ese servidor debe liberar espacio. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'El servidor tuvo un fallo interno',
    message: `${server(facts)} informa de un error local, de una consulta fallida o de una configuración propia incorrecta.`,
    action:
      facts.permanence === 'permanent'
        ? `Nada en el mensaje lo explica. Registra la respuesta y envíala al administrador de ese servidor. ${again(facts)}`
        : `Mantén el mensaje en la cola; debe actuar el administrador de ese servidor. ${again(facts)}`,
  }),
  'server-unavailable': facts => ({
    title: 'El servidor no acepta correo ahora',
    message:
      facts.delivery === 'unknown' ? maybeAccepted : `${server(facts)} está ocupado, apagándose o en mantenimiento.`,
    action: `Cierra la conexión y mantén el mensaje en la cola. ${again(facts)}`,
  }),
  'protocol-error': facts => ({
    title: 'El diálogo SMTP salió mal',
    message: `${server(facts)} no aceptó un comando, su sintaxis o su lugar en la secuencia.`,
    action: `Pon debug: true y un logger en las opciones del transporte, y lee el diálogo hasta el primer rechazo; las respuestas 503 posteriores solo son su consecuencia. La causa puede ser también un proxy que reescribe SMTP. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Al servidor le falta una función',
    message: `${server(facts)} no admite un comando, un parámetro, un mecanismo de AUTH, SMTPUTF8 o 8BITMIME.`,
    action: `Compara lo que envías con las extensiones de la respuesta a EHLO. Si la parte local de la dirección tiene caracteres que no son ASCII, pide otra dirección; si lo que falta es el mecanismo, define authMethod. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'La cola ha desistido',
    message: facts.recipient
      ? `La entrega a ${facts.recipient} falló hasta que venció su plazo en la cola; no se indica la última causa.`
      : 'La entrega falló hasta que venció su plazo en la cola; no se indica la última causa.',
    action: `Busca los intentos anteriores en el registro del servidor de salida, y pide al usuario que compruebe el dominio de la dirección. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Se perdió la conexión antes del veredicto',
          message: maybeAccepted,
          action: `Si puedes, busca el Message-ID en el registro del servidor antes de enviarlo de nuevo. ${again(facts)}`,
        }
      : {
          title: 'No hay conexión con el servidor',
          message:
            'La conexión se rechazó, agotó el tiempo de espera, se reinició o se cortó antes de entregar el mensaje.',
          action: `Revisa juntos «host», «port» y «secure»: 587 con secure: false, o 465 con secure: true. Muchos proveedores de alojamiento bloquean el puerto 25 de salida, lo que suele verse como un tiempo de espera agotado. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'El cliente se detuvo antes de preguntar al servidor',
    message:
      'No se rechazó nada: faltan destinatarios o credenciales, una opción es incorrecta o se interrumpió un flujo de datos.',
    action: `Mira error.code y error.command: EENVELOPE con API significa que no hay ningún destinatario utilizable; EAUTH con API, que no hay credenciales; ESTREAM o EFETCH, que no se pudo leer un archivo adjunto. ${again(facts)}`,
  }),
  delayed: {
    title: 'Una cola sigue intentándolo',
    message: 'El mensaje se aceptó y todavía no se ha entregado. Esto es un aviso, no un fallo.',
    action: 'No lo envíes de nuevo, porque se entregaría dos veces. Espera el informe definitivo.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'El mensaje fue aceptado',
          message:
            'El servidor se ha hecho responsable del mensaje. La entrega en el buzón todavía puede fallar más tarde.',
          action:
            'Guarda el identificador de cola de la respuesta, que lee queueIdOf, y procesa los mensajes de rebote posteriores.',
        }
      : {
          title: 'Este paso se ha completado',
          message: 'La respuesta es positiva, pero nada indica que se refiera al mensaje en sí.',
          action:
            'Lo que cuenta es la respuesta al punto final. Si es la que has recibido, pon end-of-data en la opción «phase» de classify.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Rechazado por ahora, sin causa conocida',
        message: `${server(facts)} contestó con un código temporal, y en su texto no se reconoce nada. ${usualCauses}`,
        action: `Registra la respuesta completa. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Rechazado de forma definitiva, sin causa conocida',
        message: `${server(facts)} contestó con un código permanente, y en su texto no se reconoce nada.`,
        action: `Registra la respuesta completa y busca en ella un enlace o un código ampliado. createClassifier admite una regla tuya para este caso. ${again(facts)}`,
      };
    return {
      title: 'Nada muestra qué ocurrió',
      message: 'El fallo no indica si el mensaje se rechazó ni por qué; puede que no tenga nada que ver con el correo.',
      action: 'Registra el error con su «cause», y clasifica el error original en lugar de un mensaje que lo envuelva.',
    };
  },
};
