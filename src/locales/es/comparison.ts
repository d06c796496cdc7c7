import type { CommandName } from '../../facts/commands.js';
import type { CodeWith, ComparisonTexts, NamedCategory } from '../../presentation/comparison-texts.js';

/** Worded to follow «tras», which no article contracts with. */
const phases: { readonly [C in CommandName]?: string } = {
  any: 'cualquier comando',
  CONN: 'la apertura de la conexión',
  'end-of-data': 'el final del mensaje',
  'auth-response': 'una respuesta del cliente dentro de AUTH',
};

const categories: { readonly [C in NamedCategory]: string } = {
  syntax: 'a la sintaxis',
  information: 'a la información',
  connections: 'a las conexiones',
  'mail-system': 'al sistema de correo',
};

const allOf = (items: readonly string[]): string => new Intl.ListFormat('es', { type: 'conjunction' }).format(items);
const oneOf = (items: readonly string[]): string => new Intl.ListFormat('es', { type: 'disjunction' }).format(items);

/** Names up to six commands; of more, the first four. */
function afterAny(commands: readonly CommandName[]): string {
  const names = commands.map(command => phases[command] ?? command);
  return oneOf(names.length > 6 ? [...names.slice(0, 4), `otros ${names.length - 4} comandos`] : names);
}

const commandsOf = ({ value }: CodeWith<readonly CommandName[]>): string => afterAny(value);

/**
 * What is said of two codes in Spanish.
 *
 * @example
 * comparisonTexts.title('A', 'B'); // 'SMTP A frente a B'
 */
export const comparisonTexts: ComparisonTexts = {
  headings: {
    differences: 'Diferencias clave',
    whenToUse: 'Cuándo usar cada uno',
  },
  title: (a, b) => `SMTP ${a} frente a ${b}`,
  summaries: {
    '2/3': (done, open) => `El ${done} indica éxito; el ${open} todavía no indica ni éxito ni fallo.`,
    '2/4': (done, failed) => `El ${done} indica éxito; el ${failed}, un fallo que se considera temporal.`,
    '2/5': (done, failed) => `El ${done} indica éxito; el ${failed}, un fallo que se considera permanente.`,
    '3/4': (open, failed) =>
      `El ${open} todavía no es un resultado, porque falta algo más. El ${failed} sí lo es: un rechazo que puede ser pasajero.`,
    '3/5': (open, failed) =>
      `El ${open} todavía no es un resultado, porque falta algo más. El ${failed} sí lo es: un rechazo en firme.`,
    '4/5': (temporary, permanent) =>
      `Ni el ${temporary} ni el ${permanent} indican éxito: el ${temporary} se considera un fallo temporal; el ${permanent}, uno permanente.`,
    '2/2': (a, b) => `Ni el ${a} ni el ${b} son un error. Ambos indican un éxito, pero no el mismo.`,
    '3/3': (a, b) =>
      `Ni el ${a} ni el ${b} son todavía un resultado. Ambos anuncian que falta algo más, pero no lo mismo.`,
    '4/4': (a, b) =>
      `Ni el ${a} ni el ${b} son definitivos: se puede volver a intentar más tarde. Lo que puede diferir es la causa.`,
    '5/5': (a, b) =>
      `Tanto el ${a} como el ${b} son definitivos: el mismo intento no debería repetirse. Lo que puede diferir es la causa y, con ella, el remedio.`,
    identical: code => `Has comparado el ${code} consigo mismo, así que no hay nada que distinguir.`,
    temporaryAndPermanent: (temporary, permanent) =>
      `El ${temporary} y el ${permanent} nombran el mismo problema: el primero, como temporal; el segundo, como permanente.`,
    sentTogether: (enhanced, code) =>
      `Los dos van juntos: el ${code} es el código de respuesta, y el ${enhanced}, un código ampliado que un servidor puede enviar justo después.`,
  },
  differences: {
    none: (a, b) => `Más allá de la descripción, no se conoce ninguna diferencia fiable entre el ${a} y el ${b}.`,
    severity: {
      '2/3': (a, b) => `Por su primera cifra, el ${a} indica éxito y el ${b} pide algo más.`,
      '2/4': (a, b) => `Por su primera cifra, el ${a} indica éxito y el ${b}, un fallo temporal.`,
      '2/5': (a, b) => `Por su primera cifra, el ${a} indica éxito y el ${b}, un fallo permanente.`,
      '3/4': (a, b) => `Por su primera cifra, el ${a} pide algo más y el ${b} indica un fallo temporal.`,
      '3/5': (a, b) => `Por su primera cifra, el ${a} pide algo más y el ${b} indica un fallo permanente.`,
      '4/5': (a, b) => `Por su primera cifra, el ${a} indica un fallo temporal y el ${b}, uno permanente.`,
    },
    category: (a, b) =>
      `Por su segunda cifra, el ${a.code} se refiere ${categories[a.value]} y el ${b.code}, ${categories[b.value]}.`,
    outcome: {
      unverified: (code, commands) => `Tras ${afterAny(commands)}, el ${code} no es ni un sí ni un no.`,
      'temporary-failure': (code, commands) => `Tras ${afterAny(commands)}, el ${code} es un rechazo por ahora.`,
      'permanent-failure': (code, commands) => `Tras ${afterAny(commands)}, el ${code} es un rechazo definitivo.`,
    },
    party: {
      recipient: code => `Tras el ${code}, quien tiene que actuar suele ser el destinatario.`,
      sender: code => `Tras el ${code}, quien tiene que actuar suele ser la persona que envió el mensaje.`,
      developer: code => `El ${code} suele ser asunto de quien desarrolla el programa que envía.`,
      'sender-admin': code => `El ${code} suele ser asunto de quien administra el sistema de origen.`,
      'receiver-admin': code => `La causa del ${code} suele estar en el sistema receptor.`,
      author: code => `Tras el ${code}, normalmente el autor tiene que cambiar el mensaje.`,
      network: code => `El ${code} suele apuntar a la red entre los dos sistemas.`,
      none: code => `Tras el ${code}, nadie tiene que actuar.`,
      unknown: code => `El ${code} por sí solo no dice quién tiene que actuar.`,
    },
    retry: {
      later: code => `Aunque el ${code} es un rechazo definitivo, un nuevo intento otro día puede salir bien.`,
      'other-host': code => `Tras el ${code} vale la pena probar con otro host MX del mismo dominio.`,
      'with-fewer-recipients': code =>
        `Tras el ${code}, los destinatarios rechazados pueden recibir el mensaje en otra transacción.`,
      'after-change': code => `Tras el ${code}, esperar sin más rara vez ayuda: antes hay que cambiar algo.`,
      never: code => `Tras el ${code}, rara vez sirve de algo volver a enviar a la misma dirección.`,
    },
    connection: {
      'always/may': (ends, may) => `El ${ends} siempre pone fin a la conexión, y el ${may} puede hacerlo.`,
      'always/no': (ends, stays) =>
        `El servidor cierra la conexión tras el ${ends} y la mantiene abierta tras el ${stays}.`,
      'may/no': (may, stays) =>
        `Tras el ${may}, el servidor puede cerrar la conexión; tras el ${stays}, la sesión continúa.`,
    },
    extension: (code, extensions, also) =>
      `El ${code} pertenece ${also ? 'también ' : ''}${extensions.length > 1 ? 'a las extensiones' : 'a la extensión'} ${allOf(extensions)}.`,
    standing: {
      standard: code => `Un estándar fija lo que significa el ${code}.`,
      experimental: code => `El ${code} pertenece a un experimento.`,
      'registry-only': code => `El ${code} figura en un registro, pero sin definición.`,
      historic: code => `Ningún estándar vigente pide a un servidor que envíe el ${code}.`,
      draft: code => `El ${code} nunca pasó de ser un borrador.`,
      'de-facto': code => `Lo que significa el ${code} depende del servidor que lo envía.`,
      unlisted: code => `El ${code} no figura en ninguna lista conocida, así que solo su primera cifra es fiable.`,
      unlistedDetail: code =>
        `El ${code} no figura en ninguna lista conocida, así que solo su clase y su tema son fiables.`,
    },
    enhanced: (code, enhanced, also) =>
      `El ${code} ${also ? 'también ' : ''}suele ir acompañado de ${oneOf(enhanced)}.`,
    enhancedOfBoth: enhanced => `Ambos suelen ir acompañados de ${oneOf(enhanced)}.`,
    subject: (a, b) =>
      `El número central del ${a.code} corresponde al tema «${a.value}» y el del ${b.code}, al tema «${b.value}».`,
  },
  whenToUse: {
    '2/3': (done, open) =>
      `Un servidor envía el ${open} en mitad de un intercambio. Tras el ${done} no queda nada pendiente.`,
    '2/4': (done, failed) =>
      `Tras el ${done}, el cliente sigue adelante. Tras el ${failed}, puede repetir el mismo intento más tarde.`,
    '2/5': (done, failed) =>
      `Tras el ${done}, el cliente sigue adelante. Tras el ${failed}, no debería repetir el intento mientras no cambie algo.`,
    '3/4': (open, failed) =>
      `Tras el ${open}, el intercambio continúa enseguida. Tras el ${failed}, el cliente puede volver a intentarlo más tarde.`,
    '3/5': (open, failed) =>
      `Tras el ${open}, el intercambio continúa enseguida. Tras el ${failed}, el cliente tiene que cambiar algo antes de volver a intentarlo.`,
    '4/5': (temporary, permanent) =>
      `Un servidor que quiere que el cliente vuelva a intentarlo envía el ${temporary}. Si quiere que desista, envía el ${permanent}.`,
    '2/2': () => `Cuál de los dos es el correcto depende del comando y de lo que el servidor haya hecho con él.`,
    '3/3': (a, b) =>
      `Lo que un cliente hace tras el ${a} sería un error tras el ${b}, de modo que el comando enviado decide cuál de los dos es válido.`,
    '4/4': () =>
      `Para una cola que solo mira la primera cifra, los dos son iguales. La diferencia le importa a quien lee el registro de correo para saber qué salió mal.`,
    '5/5': () => `Lo que cuenta es cuál de los dos dice más a quien tenga que eliminar la causa.`,
    sentTogether: enhanced =>
      `No son alternativas: toda respuesta empieza con un código de respuesta, y los servidores que admiten ENHANCEDSTATUSCODES añaden a muchas de las suyas un código ampliado como el ${enhanced}.`,
    firstDigit: (temporary, permanent) =>
      `Un cliente que solo mira la primera cifra vuelve a intentarlo tras el ${temporary} y desiste tras el ${permanent}. Que acierte o no depende de la causa.`,
    withoutStandard: ([first, second]) =>
      `Si programas un servidor, no envíes ${second ? `ni el ${first} ni el ${second}` : `el ${first}`}. Si programas un cliente, guíate por la primera cifra y por el texto de la respuesta.`,
  },
  commands: {
    apart: (a, b) => `El ${a.code} llega tras ${commandsOf(a)}, mientras que el ${b.code} llega tras ${commandsOf(b)}.`,
    overlapping: (shared, a, b) =>
      `Ambos pueden llegar tras ${afterAny(shared)}. Aparte de eso, el ${a.code} puede llegar tras ${commandsOf(a)}, y el ${b.code}, tras ${commandsOf(b)}.`,
    within: (shared, _narrower, wider) =>
      `Ambos pueden llegar tras ${afterAny(shared)}. Solo el ${wider.code} puede llegar además tras ${commandsOf(wider)}.`,
    withinAny: (narrower, wider) =>
      `El ${narrower.code} llega tras ${commandsOf(narrower)}, pero el ${wider} puede llegar tras cualquier comando.`,
  },
  seeAlso: (code, others) => `El ${code} se confunde fácilmente con ${allOf(others.map(other => `«${other}»`))}.`,
  pairs: {
    '220/221': {
      summary: 'El 220 abre una sesión y el 221 la cierra: son la primera y la última respuesta de toda sesión normal.',
      whenToUse: 'Un cliente espera el 220 antes de enviar nada, y el 221 antes de cerrar la conexión.',
    },
    '220/250': {
      summary:
        'Una sesión empieza con el 220. Después el cliente se presenta con EHLO, y la respuesta a eso es el 250.',
      whenToUse: 'El 220 significa que algo puede empezar; el 250, que algo ya está hecho.',
    },
    '252/550': {
      summary:
        'Una dirección que VRFY deja en duda con el 252 puede rechazarse después con el 550 cuando se le envía correo.',
      whenToUse:
        'En respuesta a VRFY, el 550 solo es correcto si el servidor sabe que la dirección no existe y está dispuesto a decirlo. Si no, el 252 deja la pregunta abierta.',
    },
    '334/235': {
      summary:
        'Cada 334 pide al cliente una respuesta más, y el 235 termina el intercambio cuando el inicio de sesión ha tenido éxito.',
      whenToUse:
        'Mientras el mecanismo necesita más datos del cliente, el servidor envía el 334. Cuando tiene suficientes y está conforme, envía el 235.',
    },
    '334/535': {
      summary: 'El 334 pide una respuesta al cliente, y el 535 es el veredicto si esa respuesta no se acepta.',
      whenToUse: 'Un servidor envía el 334 antes de haber juzgado nada, y el 535 solo al final del intercambio.',
    },
    '354/250': {
      summary:
        'El 354 pide el mensaje, y el 250 que llega tras el punto final lo acepta. Solo desde ese momento se hace responsable de él el servidor.',
      whenToUse: 'A DATA nunca se contesta con el 250, ni al mensaje con el 354.',
    },
    '354/554': {
      summary: 'El 354 deja que el cliente envíe el mensaje, y el 554 que llega tras el punto final lo rechaza.',
      whenToUse:
        'Si un servidor sabe ya antes del mensaje que lo va a rechazar, contesta a DATA con el 554. Si primero tiene que leerlo, contesta con el 354 y da su veredicto al final.',
    },
    '530/235': {
      summary: 'El 530 exige iniciar sesión, y el 235 informa de que se ha conseguido.',
      whenToUse:
        'Tras el 530, el cliente inicia sesión, a ser posible con TLS. Tras el 235, repite el comando rechazado.',
    },
    '530/535': {
      summary:
        'El 530 dice que nadie ha iniciado sesión; el 535, que se intentó y falló. Por eso, un cliente que inicia sesión a causa del 530 puede encontrarse a continuación con el 535.',
      whenToUse:
        'Mientras nadie haya intentado iniciar sesión, lo correcto es el 530. Una vez juzgado un inicio de sesión, es el 535.',
    },
    '550/503': {
      summary:
        'Si todos los destinatarios se han rechazado con el 550 y aun así el cliente envía DATA, recibe el 503. El 550 es la causa, y el 503, solo su eco.',
      whenToUse:
        'El 550 trata de una dirección o de una política; el 503, del orden de los comandos. Si el registro del servidor muestra los dos, empieza por el 550.',
    },
    '417/517': {
      summary:
        'Courier usa los dos para un remitente que no supera una comprobación DNS: el 417 por ahora, mientras el DNS no contesta; el 517 de forma definitiva, cuando contesta que no.',
      whenToUse:
        'Un servidor que se atiene a los códigos definidos envía el 451 en el primer caso y el 550 en el segundo.',
    },
    '421/521': {
      summary:
        'Ambos pueden rechazar a un cliente nada más conectarse. El 421 significa que este servidor no puede atenderlo ahora; el 521, que este host nunca recibe correo.',
      whenToUse:
        'Un servidor que se está apagando o está sobrecargado envía el 421. Un host que nunca estuvo destinado a recibir correo envía el 521.',
    },
    '421/554': {
      summary: 'Como saludo, ambos rechazan toda la sesión: el 421 por el momento, el 554 de forma definitiva.',
      whenToUse:
        'Si el mismo cliente puede volver más tarde, lo correcto es el 421. Si no se le va a atender en ningún caso, es el 554.',
    },
    '430/500': {
      summary:
        'Ambos se refieren a un comando con el que el servidor no puede hacer nada: el 430 por ahora, el 500 de forma definitiva. El 500 es el que los servidores envían de verdad; el 430 solo se conoce sobre el papel.',
      whenToUse:
        'Para un comando desconocido, envía el 500. No se conoce ninguna situación en la que el 430 sirva mejor.',
    },
    '432/534': {
      summary:
        'Ambos ponen reparos al mecanismo de inicio de sesión y no a la contraseña: el 432, hasta que la cuenta esté preparada para él; el 534, porque es demasiado débil.',
      whenToUse:
        'El 432 encaja si basta iniciar sesión una vez con PLAIN para que el mecanismo elegido funcione; el 534, si este usuario no puede usar ese mecanismo de ninguna manera.',
    },
    '446/546': {
      summary:
        'Ambos designan un mensaje que ha pasado por demasiados servidores. El 446 procede de listas y sugiere otro intento; el 546 procede de servidores reales y zanja el asunto.',
      whenToUse:
        'Un servidor que detecta un bucle puede decirlo con el 554, que está definido. Un cliente debería buscar el bucle tras cualquiera de los dos.',
    },
    '450/550': {
      summary: 'Ambos dicen que el buzón no puede recibir el mensaje: el 450 por ahora, el 550 de forma definitiva.',
      whenToUse:
        'Si la misma entrega puede salir bien más tarde, como con un buzón ocupado o una lista gris, lo correcto es el 450. Si el buzón no existe o una política prohíbe la entrega, es el 550.',
    },
    '451/554': {
      summary:
        'Ambos dicen que el servidor no procesó el mensaje: el 451 por un problema pasajero suyo, el 554 porque lo rechaza de forma definitiva.',
      whenToUse: 'Tras el 451, el cliente mantiene el mensaje en su cola. Tras el 554, lo devuelve al remitente.',
    },
    '452/552': {
      summary:
        'Ambos tratan del espacio, o del número de destinatarios. Con el 452 puede haber sitio más tarde; con el 552, el mensaje no cabe tal como está.',
      whenToUse:
        'Para un disco lleno, o demasiados destinatarios en una transacción, está el 452. Para un mensaje que supera el límite de tamaño está el 552, porque mañana será igual de grande.',
    },
    '454/535': {
      summary:
        'Con el 454, el servidor no pudo comprobar el inicio de sesión; con el 535, lo ha comprobado y ha dicho que no.',
      whenToUse:
        'Solo el 535 es motivo para pedir otra contraseña al usuario. Tras el 454, la de siempre puede ser correcta.',
    },
    '455/555': {
      summary:
        'Ambos rechazan un parámetro. Con el 455, el servidor lo conoce pero ahora no puede cumplirlo; con el 555, no lo conoce.',
      whenToUse: 'Si la respuesta a EHLO anuncia la extensión, cuenta con el 455. Si no la anuncia, con el 555.',
    },
    '211/214': {
      summary:
        'Ambos llevan un texto que alguien pidió con HELP. El 211 está pensado para el estado del sistema; el 214, para explicar comandos.',
      whenToUse:
        'Si programas un servidor, el 214 es la respuesta habitual a HELP. Si programas un cliente, acepta cualquiera de los dos.',
    },
    '221/421': {
      summary:
        'Ambos terminan la sesión y cierran la conexión: el 221 porque el cliente ha acabado, el 421 porque el servidor no puede continuar.',
      whenToUse:
        'Un servidor al que se le pide terminar la sesión envía el 221. Si la termina por su cuenta, envía el 421.',
    },
    '235/250': {
      summary: 'Ambos dicen que un comando ha tenido éxito, pero el 235 está reservado al inicio de sesión.',
      whenToUse: 'AUTH termina con el 235 y con ningún otro éxito. Para los comandos sin código propio está el 250.',
    },
    '250/251': {
      summary:
        'Ambos aceptan al destinatario. El 251 añade que el buzón está en otro servidor, al que se reenviará el mensaje.',
      whenToUse:
        'En la mayoría de los casos basta el 250. El 251 revela una dirección, así que es para clientes que pueden conocerla.',
    },
    '250/252': {
      summary: 'En respuesta a VRFY, el 250 confirma que la dirección existe y el 252 elude la pregunta.',
      whenToUse:
        'Un servidor que puede revelar sus usuarios contesta 250. El que no puede, o no lo sabe, contesta 252.',
    },
    '251/551': {
      summary:
        'En los dos casos el usuario se ha mudado. Con el 251, el servidor reenvía el mensaje; con el 551, tiene que hacerlo el cliente.',
      whenToUse:
        'Un servidor que se encarga del reenvío envía el 251. Si solo conoce la dirección nueva, envía el 551.',
    },
    '334/354': {
      summary: 'Ambos piden al cliente que continúe: el 334, con un inicio de sesión; el 354, con el mensaje.',
      whenToUse:
        'Ninguno puede sustituir al otro: un cliente que reciba el que no corresponde debería terminar la sesión.',
    },
    '421/450': {
      summary: 'Ambos son temporales. El 421 se refiere a todo el servicio; el 450, a un solo buzón.',
      whenToUse:
        'Un servidor que ahora no puede atender a nadie envía el 421. Si solo tiene que esperar este destinatario, el 450 no afecta a los demás.',
    },
    '421/451': {
      summary:
        'Los dos son temporales. Con el 421, el servidor abandona toda la sesión; con el 451, solo la acción en curso.',
      whenToUse:
        'Para un error en una transacción basta el 451. Si el servidor tiene que parar por completo, envía el 421.',
    },
    '422/432': {
      summary:
        'Ambos números están pensados para una contraseña que hay que pasar a otro mecanismo de inicio de sesión.',
      whenToUse:
        'Un servidor que necesita esa migración envía el 432. Donde encuentres el 422, guíate por el texto, porque puede significar otra cosa.',
    },
    '450/451': {
      summary:
        'El 450 apunta al buzón; el 451, al propio servidor. Las listas grises (greylisting) usan tanto uno como otro.',
      whenToUse:
        'Si este destinatario no puede recibir en este momento pero otros sí, lo correcto es el 450. Si falló el procesamiento, es el 451.',
    },
    '451/452': {
      summary:
        'Ambos son problemas temporales del lado receptor: el 452 es falta de espacio; el 451, cualquier otro error.',
      whenToUse:
        'Cuando el problema es el espacio o el número de destinatarios, el 452 dice más. Para el resto está el 451.',
    },
    '500/501': {
      summary: 'Con el 500, el servidor no entiende el comando; con el 501, entiende el comando pero no su argumento.',
      whenToUse:
        'Decide la primera palabra de la línea. Si al servidor no le dice nada, envía el 500; si solo falla el resto, envía el 501.',
    },
    '500/502': {
      summary:
        'Tras el 500, el servidor no ha entendido el comando; tras el 502, sí, pero el comando no está disponible.',
      whenToUse:
        'Un comando que existe, y que el servidor ha omitido o desactivado, recibe el 502. Todo lo desconocido recibe el 500.',
    },
    '501/504': {
      summary: 'El 501 dice que un argumento está mal escrito; el 504, que está bien escrito pero no se admite.',
      whenToUse:
        'Un argumento mal formado recibe el 501. Un mecanismo de inicio de sesión que el servidor no tiene recibe el 504.',
    },
    '501/553': {
      summary:
        'Ambos pueden rechazar una dirección: el 501 porque la línea no se puede leer, el 553 porque la dirección no se permite.',
      whenToUse:
        'Si faltan los corchetes angulares, corresponde el 501. Si la dirección se puede leer pero no está permitida, corresponde el 553.',
    },
    '501/555': {
      summary: 'Ambos pueden rechazar un parámetro de MAIL FROM o RCPT TO: el 501 por su valor, el 555 por su nombre.',
      whenToUse:
        'Si la extensión se conoce y el valor es erróneo, lo correcto es el 501. Si lo desconocido es el propio parámetro, es el 555.',
    },
    '502/504': {
      summary: 'El 502 rechaza un comando entero; el 504, solo uno de sus argumentos.',
      whenToUse:
        'Un servidor sin VRFY contesta a ese comando con el 502. Un servidor que tiene AUTH, pero no el mecanismo elegido, contesta con el 504.',
    },
    '503/530': {
      summary:
        'Ambos dicen que antes tenía que venir otra cosa. Con el 530 es un inicio de sesión o TLS; con el 503, cualquier otro paso.',
      whenToUse:
        'Si falta AUTH o STARTTLS, el 530 se lo dice al cliente. A un DATA sin destinatario le corresponde el 503.',
    },
    '504/534': {
      summary:
        'Ambos rechazan el mecanismo de inicio de sesión: el 504 porque el servidor no lo admite, el 534 porque es demasiado débil para este usuario.',
      whenToUse:
        'Si la respuesta a EHLO no incluye el mecanismo, cuenta con el 504. Si lo incluye pero no basta, con el 534.',
    },
    '504/555': {
      summary: 'Ambos rechazan un argumento que el servidor no implementa, pero el 555 está reservado a dos comandos.',
      whenToUse:
        'Para un parámetro desconocido de MAIL FROM o RCPT TO, envía el 555. Para un mecanismo de AUTH, envía el 504.',
    },
    '511/550': {
      summary:
        'Algunos servidores escriben 511 donde el estándar prevé 550 con 5.1.1, para un destinatario desconocido.',
      whenToUse:
        'Un servidor que quiera que todos lo entiendan envía el 550. Un cliente puede tratar el 511 del mismo modo, salvo que el texto diga otra cosa.',
    },
    '521/554': {
      summary:
        'Como saludo, el 521 dice que este host no recibe correo de nadie; el 554, que no lo recibe de este cliente.',
      whenToUse:
        'Elige el 521 para un host sin servicio de correo. Elige el 554 para un cliente o un mensaje concretos, mientras los demás son bienvenidos.',
    },
    '521/556': {
      summary:
        'Con el 521, un host habla por sí mismo y no recibe correo. Con el 556, un servidor intermedio habla del dominio del destinatario, que no lo recibe.',
      whenToUse:
        'Un servidor ficticio que solo rechaza envía el 521. Un servidor que encuentra un MX nulo en el camino hacia el destinatario envía el 556.',
    },
    '522/552': {
      summary: 'Algunos servidores escriben 522 para un buzón lleno, donde el estándar prevé 552 con 5.2.2.',
      whenToUse:
        'Si programas un servidor, usa el 552. Si lees un 522, trátalo como un buzón lleno salvo que el texto diga otra cosa.',
    },
    '525/535': {
      summary:
        'El 535 deja abierto por qué falló un inicio de sesión; el 525 nombra una causa concreta: la cuenta está desactivada.',
      whenToUse:
        'La mayoría de los servidores envía el 535 en ambos casos, para no revelar que la cuenta existe. El 525 es para usuarios que pueden saberlo.',
    },
    '530/538': {
      summary:
        'Ambos pueden significar que el cifrado tiene que preceder al inicio de sesión. El 538 lo dice de un mecanismo; el 530, de la sesión en su conjunto.',
      whenToUse:
        'Un servidor que quiere TLS antes que nada envía el 530. El 538 era para un mecanismo que no es seguro sin él.',
    },
    '530/550': {
      summary:
        'Ambos pueden rechazar MAIL FROM o RCPT TO. Con el 530 falta un inicio de sesión o TLS; con el 550, el obstáculo es la dirección o una política.',
      whenToUse: 'Si la respuesta cambia al iniciar sesión, lo correcto es el 530. Si no cambia, es el 550.',
    },
    '534/535': {
      summary:
        'Con el 534, el servidor no acepta la forma de iniciar sesión; con el 535, lo que ha fallado es el propio inicio de sesión.',
      whenToUse:
        'Si el mismo usuario puede entrar con otro mecanismo, lo correcto es el 534. Si se rechazó una contraseña o un token, es el 535.',
    },
    '534/538': {
      summary:
        'Ambos rehúsan un mecanismo de inicio de sesión: el 534 porque es demasiado débil, el 538 porque la conexión no está cifrada.',
      whenToUse: 'Los distingue el remedio. Tras el 534 es otro mecanismo; tras el 538, TLS.',
    },
    '550/551': {
      summary: 'Ambos rechazan al destinatario. El 551 añade que el usuario está en otro servidor.',
      whenToUse:
        'Envía el 551 solo si se conoce la otra dirección y se puede revelar. En todos los demás casos, el 550 dice lo suficiente.',
    },
    '550/553': {
      summary:
        'El 550 se refiere a un buzón que no se puede usar; el 553, a una dirección que no se permite en este lugar.',
      whenToUse:
        'Una dirección que no pertenece a nadie recibe el 550. Una que este cliente no puede usar, o que el servidor no puede manejar, recibe el 553.',
    },
    '550/554': {
      summary: 'El 550 rechaza un buzón o un comando; el 554, la transacción en su conjunto.',
      whenToUse:
        'Donde el problema es un buzón, el 550 dice más. El 554 es para lo que no tiene código propio, como un contenido considerado spam.',
    },
    '550/556': {
      summary:
        'Ambos rechazan a un destinatario: el 550 por el buzón, el 556 porque el dominio entero no recibe correo.',
      whenToUse:
        'Si otra dirección del mismo dominio puede funcionar, lo correcto es el 550. Si no puede funcionar ninguna, es el 556.',
    },
    '550/571': {
      summary:
        'Algunos servidores escriben 571 donde el estándar prevé 550 con 5.7.1, para correo que rechaza una política.',
      whenToUse:
        'Si programas un servidor, envía el 550, que todo cliente conoce. Si encuentras el 571, trátalo como el mismo rechazo.',
    },
    '551/553': {
      summary: 'El 551 remite a otro servidor para este usuario; el 553 no permite la dirección tal como se indicó.',
      whenToUse:
        'A un usuario que se ha mudado le corresponde el 551. A una dirección no permitida, sea de quien sea, le corresponde el 553.',
    },
    '552/554': {
      summary: 'El 552 culpa a un límite de tamaño o de espacio; el 554 solo dice que la transacción ha fallado.',
      whenToUse:
        'Si un mensaje más pequeño o un buzón más vacío resuelven el problema, envía el 552. Reserva el 554 para los rechazos sin código propio.',
    },
  },
};
