import type { HintText } from '../../presentation/hint-texts.js';

/** What is usual behind a temporary code that came without a known cause. */
export const usualCauses = 'La causa suele ser una sobrecarga, un fallo pasajero o una lista gris (greylisting).';

/** For those who can read the whole reply: a refused address, where nothing but the code says so. */
export const doubtfulAddress = (server: string, again: string): HintText => ({
  title: 'Puede que una dirección no esté permitida',
  message: `${server} rechazó una dirección sin dar un motivo claro. Lo más habitual es que esté mal escrita o que esta cuenta no pueda usarla.`,
  action: `Lee la respuesta completa y comprueba las direcciones del remitente y del destinatario tal como se enviaron. ${again}`,
});
