import type { EnhancedStatusCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every registered enhanced status code, subject and class in Spanish.
 *
 * @example
 * enhancedStatusCodeTexts.codes['2.2'].title; // 'Buzón lleno'
 */
export const enhancedStatusCodeTexts: EnhancedStatusCodeTexts = {
  codes: {
    '0.0': {
      title: 'Otro estado sin definir',
      description:
        'No se sabe nada más que la cifra de la clase. El 2.0.0 es una forma habitual de confirmar un éxito.',
    },
    '1.0': {
      title: 'Otro estado de la dirección',
      description:
        'Hay algo que señalar sobre una dirección, y el servidor no dice qué. El 2.1.0 es la confirmación habitual de MAIL FROM.',
    },
    '1.1': {
      title: 'Dirección del buzón de destino incorrecta',
      description:
        'En la dirección del destinatario, la parte anterior a la @ no corresponde a ningún buzón de su dominio. Con el 4.1.1, el rechazo es solo temporal.',
    },
    '1.2': {
      title: 'Dirección del sistema de destino incorrecta',
      description:
        'El dominio del destinatario no existe o no puede recibir correo. El 4.1.2 avisa de un problema con el DNS.',
    },
    '1.3': {
      title: 'Sintaxis incorrecta en la dirección de destino',
      description:
        'La dirección del destinatario no respeta las reglas de sintaxis, por ejemplo porque contiene un espacio o le falta una parte.',
    },
    '1.4': {
      title: 'Dirección de destino ambigua',
      description: 'La dirección corresponde a más de un destinatario del servidor.',
    },
    '1.5': {
      title: 'Dirección de destino válida',
      description:
        'El destinatario fue aceptado; el 2.1.5 es la confirmación habitual de RCPT TO. El código está pensado solo para el éxito.',
    },
    '1.6': {
      title: 'El buzón se ha mudado sin dejar dirección nueva',
      description: 'El buzón existió en su día, y el servidor no conoce ninguna dirección nueva para él.',
    },
    '1.7': {
      title: 'Sintaxis incorrecta en la dirección del remitente',
      description: 'La dirección de remitente indicada en MAIL FROM no respeta las reglas de sintaxis.',
    },
    '1.8': {
      title: 'Dirección del sistema del remitente incorrecta',
      description:
        'El dominio del remitente no existe o no puede recibir correo, de modo que no se le podría entregar un mensaje de rebote.',
    },
    '1.9': {
      title: 'Mensaje retransmitido a un sistema que no cumple el estándar',
      description: 'El mensaje pasó a un sistema que no puede informar de su estado, así que no llegarán más noticias.',
    },
    '1.10': {
      title: 'El dominio del destinatario tiene un MX nulo',
      description: 'El dominio del destinatario declara en el DNS que no recibe correo.',
    },
    '2.0': {
      title: 'Otro estado del buzón o estado sin definir',
      description: 'El buzón existe, pero algo en él impide la entrega.',
    },
    '2.1': {
      title: 'Buzón desactivado, no acepta mensajes',
      description: 'El buzón existe, pero está desactivado, por un tiempo (4.2.1) o de forma definitiva (5.2.1).',
    },
    '2.2': {
      title: 'Buzón lleno',
      description:
        'El buzón ha llegado a su cuota, y su titular tiene que liberar espacio. Los servidores envían este código unas veces como fallo temporal y otras como permanente.',
    },
    '2.3': {
      title: 'El mensaje supera el límite administrativo de tamaño',
      description:
        'El mensaje es más grande de lo que acepta este buzón; X.3.4 se refiere al límite de todo el sistema.',
    },
    '2.4': {
      title: 'Problema al expandir la lista de correo',
      description: 'El buzón es una lista de correo, y el servidor no pudo determinar sus miembros.',
    },
    '3.0': {
      title: 'Otro estado del sistema de correo o estado sin definir',
      description: 'La causa está en el sistema receptor, que no da detalles.',
    },
    '3.1': {
      title: 'Sistema de correo lleno',
      description: 'El almacenamiento del sistema receptor está agotado, y su administrador tiene que liberar espacio.',
    },
    '3.2': {
      title: 'El sistema no acepta mensajes de la red',
      description:
        'El host receptor no acepta mensajes: o bien por ahora, a causa de un apagado, una sobrecarga o un mantenimiento, o bien nunca.',
    },
    '3.3': {
      title: 'El sistema carece de las funciones solicitadas',
      description: 'Al sistema receptor le falta una función que el mensaje pidió.',
    },
    '3.4': {
      title: 'Mensaje demasiado grande para el sistema',
      description: 'El mensaje supera el tamaño que acepta el sistema receptor, sea cual sea el buzón.',
    },
    '3.5': {
      title: 'Sistema mal configurado',
      description: 'Un error de configuración impide al sistema receptor aceptar este mensaje.',
    },
    '3.6': {
      title: 'Se ha cambiado la prioridad solicitada',
      description: 'El mensaje se aceptó con otra prioridad, que figura al principio del texto.',
    },
    '4.0': {
      title: 'Otro estado de la red o del encaminamiento, o estado sin definir',
      description: 'Algo falló en el camino entre los sistemas, y la causa no está clara.',
    },
    '4.1': {
      title: 'El host no contesta',
      description:
        'El siguiente host no respondió al intento de conexión. Algunos sistemas envían 5.4.1 con otro sentido, para un destinatario desconocido o un acceso denegado.',
    },
    '4.2': {
      title: 'Conexión defectuosa',
      description:
        'La conexión se estableció, pero se cortó o era demasiado inestable para terminar. En un 421 suele indicar que la conexión estuvo inactiva demasiado tiempo.',
    },
    '4.3': {
      title: 'Fallo del servidor de directorio',
      description: 'No estaba disponible un directorio que hace falta para encaminar el mensaje, como el DNS.',
    },
    '4.4': {
      title: 'No se puede encaminar',
      description:
        'No se pudo determinar ningún camino hacia el siguiente host, por ejemplo porque el DNS no contiene registros utilizables.',
    },
    '4.5': {
      title: 'Congestión del sistema de correo',
      description: 'El sistema de correo tiene en este momento más correo del que puede procesar.',
    },
    '4.6': {
      title: 'Bucle de encaminamiento detectado',
      description:
        'El mensaje pasa una y otra vez por los mismos sistemas. Hay que corregir una regla de reenvío o una ruta, de modo que esperar rara vez ayuda, ni siquiera tras un 4.4.6.',
    },
    '4.7': {
      title: 'Plazo de entrega vencido',
      description:
        'El mensaje no se entregó dentro de su plazo. El código suele figurar en el informe de una cola que ha desistido, y no en una respuesta.',
    },
    '5.0': {
      title: 'Otro estado del protocolo o estado sin definir',
      description: 'La causa es el propio diálogo, y ningún código más preciso encaja. El 2.5.0 confirma un comando.',
    },
    '5.1': {
      title: 'Comando no válido',
      description: 'El comando no se admite, o llegó en un punto de la sesión que no le corresponde.',
    },
    '5.2': {
      title: 'Error de sintaxis',
      description: 'El servidor no pudo interpretar el comando: es desconocido o su sintaxis es incorrecta.',
    },
    '5.3': {
      title: 'Demasiados destinatarios',
      description:
        'La transacción nombra más destinatarios de los que el servidor admite a la vez; los demás necesitan una transacción propia.',
    },
    '5.4': {
      title: 'Argumentos del comando no válidos',
      description: 'El comando es válido, pero un argumento está fuera de rango o pide una función desconocida.',
    },
    '5.5': {
      title: 'Versión incorrecta del protocolo',
      description: 'El cliente y el servidor usan versiones del protocolo que no son compatibles.',
    },
    '5.6': {
      title: 'Línea de autenticación demasiado larga',
      description:
        'Una respuesta del cliente en el intercambio AUTH era más larga de lo que el servidor puede guardar.',
    },
    '6.0': {
      title: 'Otro error de contenido o error sin definir',
      description:
        'El código se refiere al contenido del mensaje, sin dar detalles. Los servidores pueden confirmar un mensaje con 2.6.0.',
    },
    '6.1': {
      title: 'Tipo de contenido no admitido',
      description: 'El sistema receptor, u otro por el que pasa el mensaje, no admite uno de sus tipos de contenido.',
    },
    '6.2': {
      title: 'Conversión necesaria y prohibida',
      description:
        'Hay que convertir el contenido antes de la entrega, y el remitente o el sistema de origen lo prohíbe.',
    },
    '6.3': {
      title: 'Conversión necesaria pero no admitida',
      description: 'Hay que convertir el contenido, por ejemplo de 8 bits a 7 bits, y el servidor no puede hacerlo.',
    },
    '6.4': {
      title: 'Conversión realizada con pérdidas',
      description:
        'El 2.6.4 avisa de que en una conversión se perdió información. El 5.6.4 rechaza el mensaje porque el remitente no permite esa pérdida.',
    },
    '6.5': {
      title: 'Conversión fallida',
      description: 'Se intentó una conversión necesaria del contenido, sin éxito.',
    },
    '6.6': {
      title: 'Contenido del mensaje no disponible',
      description: 'No se pudo obtener el contenido al que un comando BURL remite mediante su URL.',
    },
    '6.7': {
      title: 'Direcciones no ASCII no permitidas para ese remitente o destinatario',
      description:
        'La dirección del remitente o del destinatario contiene caracteres que no son ASCII, y el servidor necesita ahí una dirección ASCII.',
    },
    '6.8': {
      title: 'La respuesta requiere UTF-8, pero el cliente SMTP no lo permite',
      description: 'La respuesta a VRFY o EXPN necesitaría texto en UTF-8, que el cliente no permitió.',
    },
    '6.9': {
      title: 'Mensaje con encabezados UTF-8 que no se puede transferir a algún destinatario',
      description:
        'El mensaje tiene campos de encabezado en UTF-8, y el sistema de un destinatario no admite SMTPUTF8. Por eso se rechaza.',
    },
    '6.10': {
      title: 'La respuesta requiere UTF-8, pero el cliente SMTP no lo permite (obsoleto)',
      description: 'Un documento temprano usó este número para un caso de X.6.8, que lo ha sustituido.',
    },
    '7.0': {
      title: 'Otro estado de seguridad o estado sin definir',
      description:
        'Se aplica una regla de seguridad, y el servidor no dice cuál. El 2.7.0 confirma un inicio de sesión, y el 5.7.0 vale tanto si falta AUTH como si falta STARTTLS.',
    },
    '7.1': {
      title: 'Entrega no autorizada, mensaje rechazado',
      description:
        'Una política del servidor prohíbe este correo, y a menudo solo el texto nombra la regla. El 4.7.1 es habitual en las listas grises (greylisting).',
    },
    '7.2': {
      title: 'Envío a la lista de correo prohibido',
      description: 'El remitente no puede escribir a esta lista de correo.',
    },
    '7.3': {
      title: 'Conversión de seguridad necesaria pero imposible',
      description: 'El mensaje tendría que pasar de un protocolo de mensajería segura a otro.',
    },
    '7.4': {
      title: 'Funciones de seguridad no admitidas',
      description: 'El cliente o el mensaje pide una función de seguridad que el servidor no tiene.',
    },
    '7.5': {
      title: 'Fallo criptográfico',
      description:
        'Un sistema no pudo verificar o descifrar el mensaje, porque una clave o un dato similar faltaba o era incorrecto. Los servidores lo usan también cuando falla TLS.',
    },
    '7.6': {
      title: 'Algoritmo criptográfico no admitido',
      description: 'Un sistema no pudo verificar o descifrar el mensaje, porque no conoce el algoritmo.',
    },
    '7.7': {
      title: 'Fallo de integridad del mensaje',
      description: 'El mensaje se modificó o se dañó por el camino y no se pudo validar.',
    },
    '7.8': {
      title: 'Credenciales de autenticación no válidas',
      description: 'No se aceptó el nombre de usuario, la contraseña o el token. Suele acompañar al 535.',
    },
    '7.9': {
      title: 'Mecanismo de autenticación demasiado débil',
      description: 'La política del servidor exige a este usuario un mecanismo de inicio de sesión más fuerte.',
    },
    '7.10': {
      title: 'Cifrado necesario',
      description:
        'Antes tiene que haber una conexión cifrada, por ejemplo con STARTTLS antes de iniciar sesión con PLAIN.',
    },
    '7.11': {
      title: 'Cifrado obligatorio para el mecanismo de autenticación solicitado',
      description:
        'El servidor acepta este mecanismo de inicio de sesión solo bajo TLS. El código es histórico, porque tales mecanismos no deberían ofrecerse antes.',
    },
    '7.12': {
      title: 'Hay que migrar la contraseña',
      description:
        'El usuario tiene que iniciar sesión una vez con otro mecanismo, normalmente PLAIN, antes de que funcione el elegido.',
    },
    '7.13': {
      title: 'Cuenta de usuario desactivada',
      description:
        'Las credenciales son correctas, pero un administrador ha desactivado la cuenta. Algunos servidores lo envían también para un destinatario desactivado.',
    },
    '7.14': {
      title: 'Falta una relación de confianza',
      description: 'El servidor que guarda el contenido de un comando BURL no confía en el servidor de envío.',
    },
    '7.15': {
      title: 'Nivel de prioridad demasiado bajo',
      description: 'El servidor solo acepta mensajes de mayor prioridad, por ahora (4.7.15) o en general (5.7.15).',
    },
    '7.16': {
      title: 'Mensaje demasiado grande para la prioridad indicada',
      description:
        'El servidor acepta un mensaje de este tamaño solo con una prioridad mayor. Si procede de un servidor de envío antiguo, puede significar que al usuario no le queda cuota para mensajes diferidos.',
    },
    '7.17': {
      title: 'El buzón ha cambiado de titular',
      description:
        'Desde la fecha que el remitente indicó con la extensión RRVS, el buzón ha pasado a otro usuario. Si procede de un servidor de envío antiguo, puede significar que a todo el sistema no le queda cuota para mensajes diferidos.',
    },
    '7.18': {
      title: 'El dominio ha cambiado de titular',
      description: 'El dominio del destinatario ya no pertenece a quien lo tenía en la fecha indicada con RRVS.',
    },
    '7.19': {
      title: 'No se puede completar la comprobación RRVS',
      description: 'El servidor no tiene registros que muestren si el titular del buzón sigue siendo el mismo.',
    },
    '7.20': {
      title: 'No hay ninguna firma DKIM válida',
      description: 'La política del receptor exige una firma DKIM válida, y el mensaje no tiene ninguna.',
    },
    '7.21': {
      title: 'No hay ninguna firma DKIM aceptable',
      description: 'El mensaje tiene firmas DKIM válidas, pero ninguna que la política del receptor acepte.',
    },
    '7.22': {
      title: 'No hay ninguna firma DKIM válida que coincida con el autor',
      description: 'Ninguna firma DKIM válida del mensaje pertenece al dominio de su campo From.',
    },
    '7.23': {
      title: 'Validación SPF fallida',
      description: 'El registro SPF del dominio del remitente no autoriza al servidor que envía.',
    },
    '7.24': {
      title: 'Error en la validación SPF',
      description:
        'La comprobación SPF no se pudo completar: falló por ahora una consulta (4.7.24) o el registro es defectuoso (5.7.24).',
    },
    '7.25': {
      title: 'Validación del DNS inverso fallida',
      description:
        'Falta la entrada de DNS inverso de la dirección IP que envía, o no satisface la política del receptor.',
    },
    '7.26': {
      title: 'Varias comprobaciones de autenticación fallidas',
      description:
        'El mensaje falló en más de una comprobación, como SPF y DKIM. Muchos servidores lo envían cuando el motivo es DMARC.',
    },
    '7.27': {
      title: 'El dominio del remitente tiene un MX nulo',
      description:
        'El dominio del remitente declara en el DNS que no recibe correo, así que ningún mensaje de rebote podría llegar a él.',
    },
    '7.28': {
      title: 'Avalancha de correo detectada',
      description:
        'El mensaje parece formar parte de una avalancha de correo similar. Gmail lo envía como 4.7.28 para frenar a un remitente demasiado rápido.',
    },
    '7.29': {
      title: 'Fallo en la validación ARC',
      description:
        'La cadena ARC, en la que los servidores que reenvían anotan las comprobaciones anteriores, no es válida.',
    },
    '7.30': {
      title: 'Se requiere compatibilidad con REQUIRETLS',
      description: 'El mensaje exige TLS en cada salto, y el siguiente servidor no lo admite.',
    },
  },
  subjects: {
    0: {
      title: 'Otro estado o estado sin definir',
      description: 'El código no nombra ningún tema, así que solo cuenta la cifra de la clase.',
    },
    1: {
      title: 'Estado de la dirección',
      description: 'El código se refiere a la dirección de un remitente o de un destinatario.',
    },
    2: {
      title: 'Estado del buzón',
      description: 'El código se refiere al buzón de un destinatario, que su titular suele poder poner en orden.',
    },
    3: {
      title: 'Estado del sistema de correo',
      description: 'El código se refiere al sistema de correo receptor, en el que puede actuar su administrador.',
    },
    4: {
      title: 'Estado de la red y del encaminamiento',
      description: 'El código se refiere al camino entre los sistemas de correo: la red, el DNS o el encaminamiento.',
    },
    5: {
      title: 'Estado del protocolo de entrega',
      description: 'El código se refiere al diálogo entre el cliente y el servidor.',
    },
    6: {
      title: 'Estado del contenido del mensaje',
      description: 'El código se refiere al contenido del mensaje, que su autor puede cambiar.',
    },
    7: {
      title: 'Estado de seguridad o de políticas',
      description: 'El código se refiere a la seguridad, o a una regla que ha fijado una de las dos partes.',
    },
  },
  classes: {
    2: {
      title: 'Éxito',
      description: 'La acción ha tenido éxito, y las demás cifras pueden añadir una observación.',
    },
    4: {
      title: 'Fallo temporal persistente',
      description: 'El intento ha fallado por ahora; con el mismo mensaje, otro intento puede salir bien más tarde.',
    },
    5: {
      title: 'Fallo permanente',
      description:
        'El intento ha fallado de forma definitiva, a menos que cambie el mensaje, la dirección o una configuración.',
    },
  },
};
