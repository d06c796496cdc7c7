import type { ReplyCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every reply code in Spanish.
 *
 * @example
 * replyCodeTexts[535].title; // 'Autenticación fallida'
 */
export const replyCodeTexts: ReplyCodeTexts = {
  200: {
    title: 'Comando correcto',
    description:
      'El protocolo de correo anterior a SMTP usaba el 200 como respuesta general de éxito. SMTP lo abandonó en favor del 250.',
    whenSeen:
      'En 1983 aún había servidores que lo enviaban en respuesta a RSET y NOOP. Hoy solo sobrevive en listas de códigos copiadas unas de otras.',
    whatToDo: 'Continúa con el comando siguiente, porque la primera cifra indica éxito.',
  },
  201: {
    title: 'Acción cancelada',
    description:
      'En el protocolo anterior a SMTP, el 201 confirmaba un comando y avisaba de que se abandonaba la acción en curso. En SMTP nunca fue válido.',
    whenSeen: 'Aparece en documentos de alrededor de 1981; no se conoce ningún servidor actual que lo envíe.',
    whatToDo: 'Trátalo como un éxito por su primera cifra y, si había una transacción abierta, empieza otra.',
  },
  211: {
    title: 'Estado del sistema',
    description:
      'La respuesta describe el estado del sistema, o da ayuda general, para que la lea una persona. Para un programa significa lo mismo que el 214.',
    whenSeen: 'El servidor lo envía en respuesta a HELP, normalmente en varias líneas.',
    whatToDo:
      'Muestra las líneas a quien las pidió y sigue con cualquier comando. El estado de la sesión no ha cambiado.',
  },
  214: {
    title: 'Mensaje de ayuda',
    description:
      'El servidor explica sus comandos, o uno de ellos. El texto está escrito para personas y no tiene una forma fija.',
    whenSeen:
      'Llega después de HELP, a menudo como una respuesta de muchas líneas. Otros servidores contestan al mismo comando con 211, y ambas opciones son correctas.',
    whatToDo:
      'Lee el texto o ignóralo: nada ha fallado y no hay nada que arreglar. Para saber qué admite un servidor, un programa lee la respuesta a EHLO.',
  },
  215: {
    title: 'Esquema preferido',
    description:
      'Antes de SMTP, un servidor indicaba con el 215 qué esquema prefería para los mensajes con varios destinatarios. SMTP tiene un único esquema y no conoce este código.',
    whenSeen: 'Figura en documentos de 1980 y 1981, y no consta que lo envíe ningún servidor actual.',
    whatToDo: 'Ignora el texto y continúa como tras cualquier otro éxito.',
  },
  220: {
    title: 'Servicio listo',
    description:
      'El servidor está listo para lo que sigue: comandos SMTP después del saludo, o la negociación TLS después de STARTTLS. Solo el estado de la sesión permite distinguir un caso del otro.',
    whenSeen:
      'Es la primera respuesta de una conexión nueva, y entonces su texto empieza por el nombre del servidor. También responde a STARTTLS cuando TLS puede empezar.',
    whatToDo:
      'Después del saludo, envía EHLO, o LHLO en LMTP. Después de STARTTLS, descarta los datos sin cifrar que ya estén en el búfer, inicia enseguida la negociación TLS y, cuando termine, vuelve a enviar EHLO.',
  },
  221: {
    title: 'Cierre del servicio',
    description:
      'El servidor da por terminada la sesión y cierra la conexión justo después de esta respuesta. No dice nada de los mensajes enviados antes, pues cada uno recibió su propio veredicto.',
    whenSeen:
      'Es la respuesta normal a QUIT. Algunos servidores la envían también sin que nadie la pida, cuando expulsan a un cliente que no habla SMTP.',
    whatToDo:
      'Cierra la conexión por tu lado. Si no habías enviado QUIT, considera que el último comando quedó sin respuesta y repite la transacción en una conexión nueva.',
  },
  235: {
    title: 'Autenticación correcta',
    description: 'El intercambio ha terminado y el cliente queda autenticado para el resto de la sesión.',
    whenSeen:
      'El servidor cierra con él un intercambio AUTH, ya sea tras la última respuesta del cliente o directamente tras AUTH si este llevaba una respuesta inicial.',
    whatToDo:
      'Envía MAIL FROM. Si el mecanismo negoció una capa de seguridad propia, esta empieza ahora, y el cliente vuelve a enviar EHLO dentro de ella. Un segundo AUTH en la misma sesión se rechaza.',
  },
  250: {
    title: 'Correcto',
    description:
      'El servidor ha ejecutado el comando. Solo se hace responsable de un mensaje con el 250 que sigue al punto final, o al último bloque si el mensaje se envía con BDAT.',
    whenSeen:
      'Casi todos los comandos lo reciben cuando tienen éxito, entre ellos EHLO, MAIL FROM, RCPT TO y RSET. En la respuesta a EHLO, cada línea a partir de la segunda nombra una extensión que el servidor admite.',
    whatToDo:
      'Envía el comando siguiente. Tras el final del mensaje, guarda el texto de la respuesta: a menudo contiene el identificador de cola con el que la otra parte puede localizar el mensaje.',
  },
  251: {
    title: 'Usuario no local; se reenviará',
    description:
      'El buzón está en otro lugar, pero el servidor acepta al destinatario y reenvía el mensaje a la dirección que figura en el texto.',
    whenSeen:
      'Responde a RCPT TO o VRFY cuando el servidor sabe adónde se ha mudado el usuario. Después de ETRN, el mismo número significa que no hay mensajes en espera para el nodo.',
    whatToDo:
      'Continúa como tras un 250, porque el destinatario ha sido aceptado. No actualices una libreta de direcciones con ese texto a menos que el servidor esté autenticado: la dirección podría ser falsa.',
  },
  252: {
    title: 'No se puede verificar',
    description:
      'El servidor no confirma la dirección, pero aceptaría un mensaje para ella e intentaría entregarlo. Eso no demuestra que el buzón exista.',
    whenSeen:
      'Aparece después de VRFY o EXPN en servidores que no comprueban, o no revelan, quiénes son sus usuarios. En respuesta a ETRN significa que ha empezado la entrega de los mensajes en espera.',
    whatToDo:
      'Si tienes un mensaje, envíalo como de costumbre, porque solo una entrega demuestra que la dirección funciona. No des la dirección por verificada ni por errónea.',
  },
  253: {
    title: 'Mensajes pendientes',
    description: 'Ha empezado la entrega de los mensajes que esperan al nodo indicado, y el texto dice cuántos son.',
    whenSeen:
      'Este código existe solo para ETRN, el comando con el que un cliente pide a un servidor que procese la cola de un host o dominio.',
    whatToDo: 'Acepta conexiones entrantes, porque el servidor entrega los mensajes en sesiones que abre él mismo.',
  },
  334: {
    title: 'Desafío del servidor',
    description:
      'El servidor envía un desafío SASL en base64 y espera la respuesta del cliente. El inicio de sesión sigue en curso, así que no es ni un éxito ni un error.',
    whenSeen:
      'Llega después de AUTH, o de una respuesta anterior del cliente, cada vez que el mecanismo necesita otro paso. AUTH LOGIN, por ejemplo, pide primero el nombre de usuario y después la contraseña.',
    whatToDo:
      'Decodifica el desafío y envía la respuesta en base64 en una sola línea, o un único asterisco para cancelar. No envíes ningún comando SMTP hasta que el servidor cierre el intercambio con un éxito o un error.',
  },
  353: {
    title: 'Siguen respuestas por cada destinatario',
    description:
      'El servidor ha leído el mensaje y anuncia una respuesta por cada destinatario y luego una final. El código procede de un borrador caducado (PRDR) y no figura en ningún RFC.',
    whenSeen: 'Exim lo envía tras el punto final si el cliente lo pidió con el parámetro PRDR de MAIL FROM.',
    whatToDo:
      'Lee una respuesta por cada destinatario aceptado y después la final, antes de enviar nada más. Hasta que hayan llegado todas, nada está decidido.',
  },
  354: {
    title: 'Listo para recibir el mensaje',
    description: 'El servidor espera el mensaje y todavía no ha aceptado nada. No es un éxito ni tampoco un error.',
    whenSeen:
      'Es la única respuesta a DATA que permite al cliente enviar el mensaje, normalmente después de que se haya aceptado al menos un destinatario.',
    whatToDo:
      'Envía el mensaje y después una línea que contenga solo un punto. El programa cliente antepone un punto a cada línea que empieza por uno, así que nadie tiene que cambiar el mensaje. El veredicto es la respuesta que llega tras el punto final.',
  },
  355: {
    title: 'Posición de la transacción',
    description:
      'El servidor recuerda una transacción interrumpida e indica el octeto desde el que hay que reanudar el mensaje.',
    whenSeen:
      'Responde a MAIL FROM cuando un cliente retoma una transacción con la extensión CHECKPOINT, un experimento que apenas se usa.',
    whatToDo:
      'Envía DATA y reanuda el mensaje en esa posición, que es la primera palabra del texto. Un cliente que no pidió CHECKPOINT debería terminar la sesión.',
  },
  400: {
    title: 'Rechazo temporal',
    description: 'Ningún RFC define el 400; Courier lo usa como rechazo temporal de tipo general.',
    whenSeen:
      'Courier lo envía cuando antes hace falta STARTTLS y cuando su servicio no está disponible por un tiempo.',
    whatToDo: 'Lee el texto y, si lo pide, inicia TLS antes del próximo intento. Si no, espera y vuelve a intentarlo.',
  },
  401: {
    title: 'Error temporal de sintaxis en la dirección',
    description:
      'Ningún RFC define el 401. Se ha visto junto a 4.1.3, por una dirección que el servidor consideró mal formada. Solo su primera cifra es fiable.',
    whenSeen: 'Solo se conoce un caso. Encaja con MAIL FROM y RCPT TO, los comandos que llevan una dirección.',
    whatToDo:
      'Comprueba que en la dirección del comando rechazado no haya espacios ni falte ninguna parte. Si es correcta, vuelve a intentarlo más tarde.',
  },
  412: {
    title: 'Remitente fuera de la lista de permitidos',
    description:
      'Courier aplaza el correo con el 412 si el destinatario usa su lista de remitentes permitidos y el remitente no está en ella. Ningún RFC define este número.',
    whenSeen: 'Responde a RCPT TO en un servidor Courier.',
    whatToDo: 'Deja el mensaje en la cola y vuelve a intentarlo, tal como pide el texto de la respuesta.',
  },
  417: {
    title: 'Fallo temporal del DNS del remitente',
    description:
      'Courier envía el 417 cuando falla por el momento una consulta DNS sobre el remitente o sobre el nombre indicado en EHLO. No se conoce ningún otro servidor que use este número.',
    whenSeen: 'Puedes verlo después de EHLO o de MAIL FROM.',
    whatToDo:
      'Vuelve a intentarlo más tarde y, mientras tanto, comprueba que el dominio del remitente se resuelve desde fuera de tu red. Si no se resuelve, el administrador de ese dominio tiene que reparar su DNS.',
  },
  420: {
    title: 'Tiempo de espera agotado',
    description:
      'Las listas de códigos que circulan copiadas dan al 420 el nombre «tiempo de espera agotado», pero no nombran ningún servidor que lo envíe. Más allá de la primera cifra, nada de lo que se dice de él es fiable.',
    whenSeen: 'No se sabe quién lo envía ni a qué comando responde.',
    whatToDo:
      'Busca la causa en el texto de la respuesta o en las líneas cercanas del archivo de registro, y deja que la cola vuelva a intentarlo.',
  },
  421: {
    title: 'Servicio no disponible',
    description:
      'El servidor da por terminada la sesión y cierra la conexión. Por su primera cifra, el rechazo es temporal, y el mensaje puede ser aceptado más tarde.',
    whenSeen:
      'Puede ser el saludo o la respuesta a cualquier comando. También puede llegar sin que nadie lo pida, de modo que el cliente lo lee donde esperaba otra respuesta. Las causas típicas son un apagado, una sobrecarga, una inactividad demasiado larga o un límite de conexiones o mensajes.',
    whatToDo:
      'Cierra la conexión y vuelve a intentarlo más tarde en una nueva, con esperas cada vez más largas. Si el servidor cerró así una conexión que se mantenía abierta para reutilizarla, puedes probar una vez de inmediato en otra. Si el texto menciona un límite de envíos o una política, adapta antes tu forma de enviar.',
  },
  422: {
    title: 'Migración de contraseña',
    description:
      'El registro de la IANA recoge el 422 junto a X.7.12, la necesidad de migrar una contraseña, pero ningún RFC le da un significado propio. Muchas listas populares lo llaman «buzón lleno».',
    whenSeen:
      'Se ha visto en un equipo de Barracuda cuya licencia había caducado. Con el significado del registro, encajaría como respuesta a AUTH.',
    whatToDo: 'Guíate por el código ampliado y por el texto, porque el número solo dice que el fallo es temporal.',
  },
  426: {
    title: 'Tiempo de conexión agotado',
    description:
      'El 426 está definido en FTP, no en SMTP. En el correo se ha visto como diagnóstico de una entrega que agotó el tiempo de espera.',
    whenSeen: 'Figuraba en un informe de entrega, donde probablemente lo había escrito el propio sistema de origen.',
    whatToDo: 'Comprueba que se puede llegar al siguiente servidor de correo y deja que la cola lo intente de nuevo.',
  },
  430: {
    title: 'Comando no válido',
    description:
      'El registro de la IANA recoge el 430 junto a X.5.1, un comando no válido o fuera de lugar. Ningún RFC lo define como respuesta.',
    whenSeen: 'Hoy no se conoce ningún servidor que lo envíe.',
    whatToDo:
      'Compara el comando anterior con el orden que prescribe SMTP y lee el código ampliado, si lo hay. La primera cifra permite un intento posterior.',
  },
  431: {
    title: 'Sistema lleno o demasiados destinatarios',
    description:
      'Courier envía el 431 por dos motivos: su almacenamiento está lleno o el mensaje tiene demasiados destinatarios. Algunas listas lo atribuyen a un servidor Exchange sin espacio en disco o sin memoria.',
    whenSeen: 'Puede responder a RCPT TO, a DATA o al final del mensaje.',
    whatToDo:
      'Lee el texto para saber cuál de los dos motivos se aplica. Si es el almacenamiento, vuelve a intentarlo más tarde; si son los destinatarios, envía el mensaje a los que faltan en otra transacción.',
  },
  432: {
    title: 'Migración de contraseña necesaria',
    description:
      'Antes de usar el mecanismo elegido hay que adaptar la cuenta a él, normalmente iniciando sesión una vez con PLAIN. Fuera de AUTH, algunos servidores usan el mismo número para problemas propios.',
    whenSeen:
      'Tal como está definido, responde a AUTH. Con mucha más frecuencia procede de Exchange y Microsoft 365, que envían 432 4.3.2 cuando limitan las entregas, o de Courier, que lo usa para problemas internos.',
    whatToDo:
      'En un intercambio AUTH, inicia sesión una vez con PLAIN bajo TLS y usa el mecanismo elegido a partir de la sesión siguiente. En cualquier otro lugar, vuelve a intentarlo más tarde y envía menos mensajes a la vez.',
  },
  435: {
    title: 'No se puede autenticar',
    description:
      'Exim envía el 435 cuando, por una causa interna, no puede comprobar un inicio de sesión. El código definido para este caso es el 454.',
    whenSeen: 'Responde a AUTH o a una respuesta del cliente durante el intercambio.',
    whatToDo:
      'Inicia sesión más tarde con la misma contraseña, porque el servidor no ha llegado a juzgarla. Si el problema persiste, avisa al administrador del servidor.',
  },
  440: {
    title: 'TLS no disponible',
    description:
      'Courier envía el 440 cuando de momento no puede iniciar TLS, caso para el que el estándar prevé el 454.',
    whenSeen: 'Responde a STARTTLS, y la sesión continúa sin cifrado.',
    whatToDo:
      'Espera y vuelve a intentarlo si tu política exige TLS. No envíes ninguna contraseña por la conexión sin proteger.',
  },
  441: {
    title: 'El host no responde',
    description:
      'Exchange anota 441 con 4.4.1 cuando no puede llegar al siguiente servidor o falla el enlace con él. El número no está definido en ningún RFC.',
    whenSeen: 'Suele figurar en un informe del servidor Exchange de origen, que no lo recibió de otro servidor.',
    whatToDo:
      'Revisa la red, el cortafuegos y los registros DNS en el camino hacia el host indicado. La cola seguirá intentándolo hasta que caduque el mensaje.',
  },
  442: {
    title: 'Conexión perdida',
    description:
      'Algunas listas explican el 442 como una conexión que se perdió durante la entrega. Parece un 4.4.2 sin los puntos, y no consta ningún servidor que lo envíe.',
    whenSeen: 'No se conoce ningún comando al que responda.',
    whatToDo: 'Busca en el registro del servidor el momento en que terminó la conexión y espera al próximo intento.',
  },
  446: {
    title: 'Demasiados saltos',
    description:
      'Algunas listas explican el 446 como un exceso de saltos o un bucle de encaminamiento, que es lo que significa 4.4.6. No nombran ningún servidor que lo envíe.',
    whenSeen: 'Se desconoce su lugar en una sesión.',
    whatToDo:
      'Lee los campos Received del mensaje: si los mismos hosts se repiten, el administrador de alguno de ellos tiene que romper el bucle. Si no se repiten, espera a otro intento.',
  },
  447: {
    title: 'Plazo del mensaje agotado',
    description:
      'En las listas de códigos que circulan copiadas, el 447 designa un mensaje cuyo plazo de entrega ha vencido, como hace 4.4.7. Ningún documento ni ningún servidor lo confirma.',
    whenSeen: 'No se sabe nada sobre dónde aparece.',
    whatToDo:
      'Busca en el registro de la cola un error anterior del mismo mensaje, porque ahí está el motivo del retraso.',
  },
  449: {
    title: 'Error de encaminamiento',
    description:
      'Algunas listas explican el 449 como un problema de encaminamiento. El código ampliado al que se parece, X.4.9, tampoco está registrado.',
    whenSeen: 'No se conoce ninguna sesión que lo contenga.',
    whatToDo:
      'Revisa los registros MX del dominio del destinatario y las rutas de tu propio servidor, y vuelve a intentarlo.',
  },
  450: {
    title: 'Buzón no disponible temporalmente',
    description:
      'El buzón no se puede usar en este momento: está ocupado, bloqueado o, por política, cerrado durante un tiempo a este remitente. Más tarde, el mismo mensaje puede ser aceptado.',
    whenSeen:
      'Suele responder a RCPT TO. También es el código habitual de las listas grises (greylisting), con las que un servidor rechaza una vez a un remitente desconocido y espera que vuelva a intentarlo.',
    whatToDo:
      'Mantén el mensaje en la cola y vuelve a intentarlo pasados unos minutos, y después a intervalos cada vez mayores. Conserva también la dirección, porque nada indica que esté mal.',
  },
  451: {
    title: 'Error local',
    description: 'El servidor abandonó la acción por un problema temporal suyo, por ejemplo una consulta que falló.',
    whenSeen:
      'Puede responder a MAIL FROM, a RCPT TO, a DATA o al final del mensaje, y algunos servidores lo usan para las listas grises (greylisting). Un cliente da por recibido el mismo código cuando la conexión se corta en mitad de una transacción.',
    whatToDo:
      'Repite la transacción completa más tarde, como hace una cola por sí sola. Si la respuesta es la misma durante horas, envía su texto al administrador del servidor receptor.',
  },
  452: {
    title: 'Almacenamiento insuficiente',
    description:
      'Al servidor o al buzón le falta espacio en este momento, o la transacción ya tiene tantos destinatarios como admite el servidor.',
    whenSeen:
      'Después de RCPT TO suele indicar demasiados destinatarios, con 4.5.3. Un cliente que declara un tamaño en MAIL FROM puede recibirlo antes de haber enviado el mensaje.',
    whatToDo:
      'Tras 4.5.3, envía el mensaje a los destinatarios aceptados y usa una transacción nueva para los demás. En todos los demás casos, espera y vuelve a intentarlo.',
  },
  453: {
    title: 'No hay correo en espera',
    description:
      'El cliente tiene permiso para pedir el correo de esos dominios, pero en la cola no hay correo para ellos. A pesar de su primera cifra, es un resultado normal.',
    whenSeen: 'Responde a ATRN, el comando con el que un cliente sin dirección fija recoge su correo.',
    whatToDo: 'Termina la sesión y vuelve a preguntar a la próxima hora prevista.',
  },
  454: {
    title: 'Fallo temporal de autenticación',
    description:
      'En un intercambio AUTH, el servidor no pudo comprobar las credenciales por una causa temporal, de modo que bien pueden ser correctas. Después de STARTTLS, el mismo código significa que TLS no puede empezar ahora.',
    whenSeen:
      'Llega después de AUTH, de la respuesta a un desafío o de STARTTLS. Algunos servidores envían además 454 4.7.1 tras RCPT TO como rechazo temporal.',
    whatToDo:
      'Vuelve a intentarlo más tarde con las mismas credenciales y no pidas otras al usuario. Si falló STARTTLS, la conexión sigue sin protección, así que no inicies sesión en ella.',
  },
  455: {
    title: 'Parámetros no aceptables por ahora',
    description: 'El servidor entiende un parámetro del comando, pero en este momento no puede cumplir lo que pide.',
    whenSeen: 'Responde a MAIL FROM o RCPT TO con un parámetro ESMTP, por ejemplo un plazo de la extensión DELIVERBY.',
    whatToDo: 'Repite el comando más tarde, o enseguida sin el parámetro si el mensaje puede prescindir de él.',
  },
  456: {
    title: 'Dirección no disponible temporalmente',
    description:
      'Se conocen dos usos del 456 sin relación entre sí, y ninguno está en un RFC. Courier avisa de una dirección no disponible por un tiempo; un borrador caducado pide al cliente que lo intente por IPv4.',
    whenSeen: 'Respondería a RCPT TO o al final del mensaje, y solo consta que lo envíe Courier.',
    whatToDo: 'Vuelve a intentarlo más tarde. Si el texto habla de IPv6, conéctate al mismo host por IPv4.',
  },
  458: {
    title: 'No se puede procesar la cola del nodo',
    description: 'El servidor no puede poner en marcha ahora la cola del nodo indicado.',
    whenSeen: 'Responde a ETRN, pensado para clientes que recogen su correo cuando se conectan.',
    whatToDo:
      'Envía ETRN otra vez más tarde. Si eso no ayuda, el administrador del servidor puede ver la causa en su registro.',
  },
  459: {
    title: 'Nodo no autorizado',
    description:
      'El servidor no pone en marcha la cola de este nodo cuando se le pide, y el texto dice por qué. El rechazo suele ser duradero, aunque la primera cifra diga que es temporal.',
    whenSeen: 'Aparece después de ETRN con un host o dominio al que el servidor no atiende de esta forma.',
    whatToDo:
      'Comprueba el nombre que sigue a ETRN y después pide al administrador del servidor que lo autorice. Repetir el comando no cambia nada.',
  },
  471: {
    title: 'Error del servidor de correo local',
    description:
      'Algunas listas explican el 471 como un error del servidor de correo local, a menudo de su filtro antispam. Su segunda cifra no existe en la gramática de las respuestas SMTP.',
    whenSeen: 'Esas listas no dicen quién lo envía ni cuándo.',
    whatToDo:
      'Revisa primero el registro de tu propio servidor de correo y de sus filtros. Intentarlo más tarde es razonable, ya que la primera cifra es un 4.',
  },
  500: {
    title: 'Comando no reconocido',
    description: 'El servidor no conoce el comando, o la línea era demasiado larga o contenía caracteres no válidos.',
    whenSeen:
      'Cualquier comando puede recibirlo. Los servidores muy antiguos lo envían después de EHLO, y los servidores LMTP también, porque su protocolo lo prevé así. En un intercambio AUTH significa que la respuesta del cliente era demasiado larga.',
    whatToDo:
      'Mira la línea exacta que se envió, incluidos su longitud y los bytes que se hayan colado delante. Después de EHLO, recurre a HELO, o usa LHLO si el servidor habla LMTP. En todos los demás casos, el desarrollador del cliente tiene que corregir la línea.',
  },
  501: {
    title: 'Error de sintaxis en los parámetros',
    description: 'El servidor conoce el comando, pero su argumento está mal formado o no se permite.',
    whenSeen:
      'Las causas típicas son una dirección sin corchetes angulares, un nombre no válido en EHLO o un valor incorrecto en un parámetro. En un intercambio AUTH significa que el cliente canceló o envió algo que no es base64.',
    whatToDo:
      'Corrige el argumento en el cliente y averigua de dónde sale: basta un espacio o un salto de línea de más en un campo de dirección. La misma línea volverá a ser rechazada.',
  },
  502: {
    title: 'Comando no implementado',
    description: 'El servidor reconoce el comando, pero no lo ofrece.',
    whenSeen:
      'Los casos habituales son VRFY, EXPN y HELP, porque muchos servidores los desactivan. También lo recibe un comando de una extensión que la respuesta a EHLO no anunció.',
    whatToDo:
      'Prescinde del comando; una transacción no necesita VRFY, EXPN ni HELP. Un cliente debe usar solo lo que figura en la respuesta a EHLO.',
  },
  503: {
    title: 'Secuencia de comandos incorrecta',
    description: 'El comando es válido, pero no en este punto de la sesión.',
    whenSeen:
      'Algunos ejemplos son RCPT TO antes de MAIL FROM, un segundo AUTH, o DATA cuando se ha rechazado a todos los destinatarios. A menudo es solo la consecuencia de un rechazo anterior.',
    whatToDo:
      'Mira las respuestas anteriores: si se rechazó MAIL FROM o RCPT TO, esa es la causa que hay que resolver. Si no se rechazó nada, el desarrollador del cliente tiene que corregir el orden de los comandos.',
  },
  504: {
    title: 'Parámetro no implementado',
    description: 'El servidor implementa el comando, pero no con este argumento.',
    whenSeen:
      'Después de AUTH significa que el servidor no admite el mecanismo, o que no lo permite antes de TLS. Postfix lo envía también si el nombre de EHLO, o el dominio de una dirección, no está completo (FQDN). Para un parámetro desconocido de MAIL FROM o RCPT TO, el código habitual es el 555.',
    whatToDo:
      'Elige un mecanismo de la línea AUTH de la respuesta a EHLO, y vuelve a leer esa línea después de STARTTLS, porque puede ser distinta. En los demás comandos, cambia el argumento u omítelo.',
  },
  510: {
    title: 'Dirección incorrecta',
    description:
      'Algunas listas explican el 510 como una dirección de correo electrónico incorrecta; con puntos sería 5.1.0. Como no se nombra ningún servidor que lo envíe, solo cuenta la primera cifra.',
    whenSeen: 'Encajaría como respuesta a MAIL FROM y RCPT TO, pero no se ha encontrado ningún ejemplo.',
    whatToDo:
      'Comprueba que el remitente y el destinatario estén bien escritos, y busca la causa en el texto de la respuesta.',
  },
  511: {
    title: 'Buzón desconocido',
    description:
      'El filtro chkuser de los servidores qmail envía el 511 cuando no hay ningún buzón con ese nombre. Courier usa el número para un mensaje cuyo encabezado no nombra destinatarios.',
    whenSeen:
      'Si procede de chkuser, responde a RCPT TO, con 5.1.1 entre paréntesis dentro del texto. Si procede de Courier, llega tras el final del mensaje.',
    whatToDo:
      'Corrige la dirección del destinatario o deja de usarla. Si el texto habla de encabezados, el programa que envía tiene que indicar un destinatario.',
  },
  512: {
    title: 'Dominio no encontrado',
    description:
      'Algunas listas explican el 512 como un dominio de destinatario que no figura en el DNS, que es lo que significa 5.1.2. Como código de respuesta no tiene definición, y no se conoce ningún servidor que lo envíe.',
    whenSeen: 'Si las listas aciertan, responde a RCPT TO.',
    whatToDo: 'Comprueba cómo está escrito el dominio del destinatario y si tiene registros MX o de dirección.',
  },
  513: {
    title: 'Retransmisión denegada o error de sintaxis',
    description:
      'Courier envía el 513 con uno de dos textos: la retransmisión está denegada o la dirección tiene un error de sintaxis. Las listas dan una tercera explicación, un tipo de dirección erróneo.',
    whenSeen: 'Puedes verlo después de RCPT TO.',
    whatToDo:
      'Lee el texto para saber de qué caso se trata. Si la retransmisión está denegada, inicia sesión o usa el servidor de salida de tu propio proveedor; si la sintaxis es incorrecta, corrige la dirección.',
  },
  517: {
    title: 'Remitente rechazado',
    description:
      'Courier rechaza con el 517 a un remitente, por ejemplo porque su dominio no tiene registros DNS válidos. No está definido en ningún RFC.',
    whenSeen: 'Responde a MAIL FROM o a EHLO.',
    whatToDo:
      'Comprueba que el remitente del sobre es una dirección que funciona y que su dominio se resuelve. Si no se resuelve, el administrador de ese dominio tiene que reparar el DNS.',
  },
  520: {
    title: 'El identificador QUICKSTART no coincide',
    description:
      'Un borrador caducado, QUICKSTART, propuso el 520 para un identificador que ya no coincide. Nunca llegó a ser un RFC.',
    whenSeen: 'El borrador lo preveía como respuesta a EHLO, y no se conoce ningún programa que lo envíe.',
    whatToDo: 'Lee el texto, porque el número no da una causa fiable. Por su primera cifra, el fallo es permanente.',
  },
  521: {
    title: 'El host no acepta correo',
    description:
      'Como saludo, significa que este host no acepta correo nunca, de nadie ni para ninguna dirección. Más adelante en una sesión, algunos servidores lo usan para rechazar a un cliente y cerrar la conexión.',
    whenSeen:
      'Llega en lugar del saludo 220, y Postfix lo envía también tras una primera línea que empieza por 220. El servidor puede cerrar enseguida, o contestar 521 a todos los comandos salvo QUIT.',
    whatToDo:
      'No vuelvas a intentarlo con este host; si el dominio del destinatario tiene otros hosts MX, prueba con uno de ellos. Si el texto dice que tu cliente está bloqueado, el administrador del sistema de origen tiene que conseguir que se levante el bloqueo.',
  },
  522: {
    title: 'Cuota superada',
    description:
      'Algunos servidores usan el 522 para un buzón que ha superado su cuota, junto a 5.2.0 o 5.2.2. Como código de respuesta no está definido en ninguna parte.',
    whenSeen: 'Puede responder a RCPT TO o al final del mensaje.',
    whatToDo:
      'Ponte en contacto con el destinatario por otra vía, pídele que libere espacio y envía el mensaje de nuevo.',
  },
  523: {
    title: 'Cifrado necesario',
    description:
      'El registro de la IANA recoge el 523 junto a X.7.10, la necesidad de cifrar antes de iniciar sesión. Courier lo envía cuando un mensaje supera el límite de tamaño, así que el número por sí solo no decide nada.',
    whenSeen: 'Con 5.7.10 corresponde a AUTH, y puede responder también a MAIL FROM o RCPT TO.',
    whatToDo:
      'Inicia TLS si el código ampliado es 5.7.10. Si el texto menciona una longitud, reduce el tamaño del mensaje.',
  },
  524: {
    title: 'Cifrado obligatorio para el mecanismo',
    description:
      'El registro de la IANA recoge el 524 junto a X.7.11, para un mecanismo de inicio de sesión que necesita cifrado. Ningún RFC dice más sobre él.',
    whenSeen: 'Respondería a AUTH, pero no se ha encontrado ningún servidor que lo envíe.',
    whatToDo: 'Inicia TLS, envía EHLO otra vez y solo entonces inicia sesión.',
  },
  525: {
    title: 'Cuenta desactivada',
    description:
      'El registro de la IANA recoge el 525 junto a X.7.13: las credenciales eran correctas, pero la cuenta está desactivada. En mensajes de rebote reales se usa también para una dirección de destinatario desactivada.',
    whenSeen:
      'En un intercambio AUTH se refiere a la cuenta que inicia sesión. Después de RCPT TO se refiere al destinatario.',
    whatToDo:
      'Si se trata de tu propia cuenta, pide a tu proveedor que la active. Si se trata de un destinatario, deja de enviar a esa dirección hasta que su titular consiga que la restablezcan.',
  },
  530: {
    title: 'Autenticación requerida',
    description:
      'El servidor rechaza el comando hasta que el cliente haya iniciado sesión, o hasta que haya iniciado TLS. No se ha comprobado ninguna credencial.',
    whenSeen:
      'Casi siempre responde a MAIL FROM en un servidor de envío. Las dos causas comparten el código ampliado 5.7.0, de modo que solo el texto y la respuesta a EHLO muestran si falta AUTH o STARTTLS.',
    whatToDo:
      'Inicia TLS si EHLO ofrece STARTTLS, envía EHLO otra vez y después inicia sesión con AUTH. Nunca envíes una contraseña antes de TLS, porque cualquiera podría leerla por el camino. Si no pretendías iniciar sesión, comprueba el nombre del host y el puerto.',
  },
  531: {
    title: 'Demasiados destinatarios',
    description:
      'El 531 es la variante permanente con la que Courier rechaza un exceso de destinatarios. Las listas que lo llaman «sistema de correo lleno» describen otra cosa.',
    whenSeen: 'Responde a RCPT TO en cuanto se supera el límite.',
    whatToDo: 'Envía de nuevo el mensaje a los destinatarios rechazados, en grupos más pequeños.',
  },
  533: {
    title: 'Entrega no autorizada',
    description:
      'El registro de la IANA recoge el 533 junto a X.7.1 y no define nada más. Exim lo envía en un único caso: cuando no admite un nombre de buzón internacionalizado.',
    whenSeen: 'Si procede de Exim, se refiere a una dirección con caracteres que no son ASCII en MAIL FROM o RCPT TO.',
    whatToDo:
      'Usa una dirección ASCII si el texto menciona nombres internacionalizados. Si no, pregunta al administrador del servidor receptor qué regla se aplicó.',
  },
  534: {
    title: 'Mecanismo demasiado débil',
    description:
      'El servidor conoce el mecanismo de inicio de sesión, pero su política exige uno más fuerte para este usuario. Tal como está definido, el código no dice nada en contra de la contraseña.',
    whenSeen:
      'Llega después de AUTH o de una respuesta del cliente en el intercambio. Un mecanismo que el servidor no admite en absoluto recibe un 504. Gmail envía también 534 con 5.7.9 cuando la cuenta necesita una contraseña de aplicación, y Courier lo envía cuando un mensaje es demasiado grande.',
    whatToDo:
      'Inicia sesión con otro mecanismo de la línea AUTH de la respuesta a EHLO, por ejemplo SCRAM u OAuth. Usa una contraseña de aplicación si el texto la pide.',
  },
  535: {
    title: 'Autenticación fallida',
    description:
      'El servidor no aceptó el inicio de sesión. No dice si lo incorrecto era el nombre de usuario, la contraseña o el token, ni si la cuenta existe.',
    whenSeen:
      'Pone fin a un intercambio AUTH. Además de una contraseña incorrecta, son causas frecuentes una cuenta que necesita una contraseña de aplicación, un proveedor que ha desactivado el acceso con contraseña y un token de OAuth caducado.',
    whatToDo:
      'Comprueba el nombre de usuario y la contraseña, y usa una contraseña de aplicación u OAuth si el proveedor lo exige. No repitas el inicio de sesión en bucle: muchos servidores bloquean la cuenta, o la dirección IP del cliente, tras unos pocos fallos. Vuelve a intentarlo solo cuando hayan cambiado las credenciales o la configuración de la cuenta.',
  },
  538: {
    title: 'Cifrado obligatorio',
    description:
      'El mecanismo de inicio de sesión elegido solo se permite en una conexión cifrada. El código se conserva por razones históricas: un servidor actual no ofrece el mecanismo antes de TLS y contesta 504.',
    whenSeen: 'Algunos servidores lo envían todavía cuando AUTH llega antes que STARTTLS.',
    whatToDo: 'Envía STARTTLS, luego EHLO y solo después AUTH. Cambia la contraseña si ya se ha enviado sin cifrar.',
  },
  540: {
    title: 'Cuenta inactiva o TLS no disponible',
    description:
      'Se han visto dos usos del 540: Rambler rechaza a un destinatario inactivo con 540 5.7.1, y Courier avisa de que no puede ofrecer TLS.',
    whenSeen: 'El primero responde a RCPT TO; el segundo, a STARTTLS.',
    whatToDo:
      'Si se rechazó a un destinatario, deja de enviar a esa dirección. Si se rechazó STARTTLS, el administrador del servidor tiene que activar TLS; no inicies sesión sin él.',
  },
  541: {
    title: 'Rechazado en el destino',
    description:
      'Zoho ha enviado 541 5.4.1 para correo rechazado por el dominio del destinatario, y algunas listas explican el número como spam rechazado. Ningún documento lo define.',
    whenSeen: 'Puede llegar tanto después de RCPT TO como al final del mensaje.',
    whatToDo: 'Busca el motivo en el texto o pregúntaselo al administrador del dominio del destinatario.',
  },
  542: {
    title: 'Destinatario rechazado',
    description:
      'Un servidor de MessageLabs rechazó a un destinatario con el 542, sin dar un motivo. No se sabe nada más de este número.',
    whenSeen: 'En el caso conocido responde a RCPT TO.',
    whatToDo: 'Comprueba la dirección y pregunta después al destinatario, por otra vía, por qué se rechaza el correo.',
  },
  546: {
    title: 'Bucle de encaminamiento',
    description:
      'Courier envía el 546 cuando un mensaje lleva demasiados campos Received, como ocurre si varios servidores se lo pasan en círculo. Con puntos, las cifras forman el código ampliado 5.4.6.',
    whenSeen: 'Llega tras el final del mensaje, porque el servidor tiene que contar antes los campos.',
    whatToDo:
      'Compara los campos Received para encontrar los hosts que se repiten, y haz que se corrija allí la regla de reenvío o la ruta. Enviarlo de nuevo antes de eso no cambia nada.',
  },
  550: {
    title: 'Buzón no disponible',
    description:
      'El rechazo es definitivo: el buzón no existe o no se puede usar, o una política prohíbe el comando. El código ampliado y el texto aclaran cuál de los motivos se aplica.',
    whenSeen:
      'Después de RCPT TO suele referirse al destinatario, por ejemplo a un usuario desconocido. Después de EHLO, de MAIL FROM o del final del mensaje se refiere al remitente, a la conexión o al contenido, y no dice nada en contra de la dirección.',
    whatToDo:
      'Con 5.1.1, corrige la dirección o deja de usarla. Con un código ampliado que empieza por 5.7, el sistema de origen suele tener un problema de política o de autenticación que debe resolver su administrador. No vuelvas a enviar el mensaje sin cambios, y no elimines una dirección por un 550 a secas.',
  },
  551: {
    title: 'Usuario no local',
    description:
      'El destinatario está en otro servidor, y el que contesta no reenvía. El texto puede indicar la dirección que hay que usar en su lugar.',
    whenSeen:
      'Responde a RCPT TO, VRFY o EXPN, y es la contrapartida del 251. Algunos servidores lo envían también cuando se niegan a retransmitir.',
    whatToDo:
      'Confirma con el destinatario la dirección del texto antes de usarla, porque podría ser falsa. Si el servidor se niega a retransmitir, inicia sesión o usa tu propio servidor de salida.',
  },
  552: {
    title: 'Espacio de almacenamiento superado',
    description: 'El mensaje es más grande de lo que permite el servidor, o en el buzón no queda espacio para él.',
    whenSeen:
      'Responde a un MAIL FROM que declara un tamaño, a RCPT TO o al final del mensaje. Después de RCPT TO, algunos servidores lo usan para demasiados destinatarios, y solo ese caso cuenta como temporal.',
    whatToDo:
      'Reduce el mensaje si la respuesta habla de su tamaño (5.2.3 o 5.3.4). Si el buzón está lleno (5.2.2), su titular tiene que liberar espacio. Si había demasiados destinatarios, envía el mensaje a los que faltan en una transacción nueva.',
  },
  553: {
    title: 'Nombre de buzón no permitido',
    description:
      'El servidor no permite aquí esta dirección. La sintaxis incorrecta es solo uno de los motivos: puede que la dirección de remitente no pertenezca a quien inició sesión, que la retransmisión esté denegada o que la dirección no sea ASCII.',
    whenSeen:
      'Después de MAIL FROM se refiere al remitente; después de RCPT TO, al destinatario. En respuesta a VRFY avisa de un nombre que corresponde a varios usuarios.',
    whatToDo:
      'Compara la dirección con el motivo que da el texto. Una dirección de remitente debe pertenecer a la cuenta que inició sesión; una de destinatario puede estar mal escrita. Caracteres como + son válidos en una dirección y no hay que quitarlos.',
  },
  554: {
    title: 'Transacción fallida',
    description:
      'El servidor rechaza la transacción y ningún otro código encaja mejor. Como saludo significa que aquí no hay servicio de correo para este cliente.',
    whenSeen:
      'Al final del mensaje significa que este se rechaza, a menudo por spam. Después de DATA suele decir que ningún destinatario era válido, y después de una negociación TLS, que la seguridad es insuficiente.',
    whatToDo:
      'Lee el texto y el código ampliado, porque el número no nombra ninguna causa. Después de DATA, resuelve primero los rechazos de RCPT TO. Si el 554 es el saludo, envía QUIT y comprueba si la dirección IP de tu servidor está en una lista de bloqueo.',
  },
  555: {
    title: 'Parámetros no reconocidos',
    description: 'El servidor no conoce un parámetro del comando, o no puede aplicarlo.',
    whenSeen:
      'Responde a MAIL FROM o RCPT TO con un parámetro como SIZE, BODY o SMTPUTF8, sobre todo si la respuesta a EHLO no anuncia la extensión. Gmail envía también 555 5.5.2 cuando una dirección o un comando están mal formados.',
    whatToDo:
      'Repite el comando sin el parámetro, porque un cliente solo puede usar las extensiones que el servidor anuncia. Si el comando no lleva ningún parámetro, corrige su sintaxis.',
  },
  556: {
    title: 'El dominio no acepta correo',
    description:
      'El dominio del destinatario no recibe correo alguno, y este servidor lo sabe sin contactar con él, normalmente por un registro MX nulo en el DNS. La respuesta habla de un dominio; el 521 habla del host que contesta.',
    whenSeen:
      'Responde a RCPT TO en un servidor que habría entregado el mensaje a otro, con 5.1.10 si hay un MX nulo. Courier usa el número para una dirección que figura como no disponible.',
    whatToDo:
      'Corrige el dominio si está mal escrito, o deja de usar la dirección. Volver a intentarlo no servirá de nada.',
  },
  557: {
    title: 'Consulta de direcciones',
    description:
      'Un borrador caducado sobre consultas de direcciones propuso el 557. Solo se conoce por una cita y nunca pasó a ser un RFC.',
    whenSeen: 'No hay constancia de que se use.',
    whatToDo: 'Guíate por la primera cifra, que dice que el fallo es permanente, y por el texto de la respuesta.',
  },
  571: {
    title: 'Rechazado por una política',
    description:
      'Courier y varios filtros envían el 571 cuando una política rechaza el correo, de forma parecida a 5.7.1. La segunda cifra queda fuera de la gramática de SMTP, por lo que los analizadores estrictos lo rechazan.',
    whenSeen: 'Puedes verlo después de RCPT TO o tras el final del mensaje.',
    whatToDo:
      'Si el texto no lo dice, pregunta al administrador del servidor receptor qué política se aplicó. El mismo correo volverá a ser rechazado.',
  },
  591: {
    title: 'Cliente en una lista de bloqueo',
    description:
      'En la única muestra conocida del 591, la dirección del servidor que envía está en una lista de bloqueo DNS. Un 9 como segunda cifra queda fuera de la gramática, y algunos analizadores fallan con él.',
    whenSeen: 'Responde a RCPT TO, y el texto nombra la lista.',
    whatToDo:
      'Busca la dirección de tu servidor en la lista nombrada y sigue su procedimiento de baja. Si la lista ya no funciona, solo puede ayudarte el administrador del servidor receptor.',
  },
};
