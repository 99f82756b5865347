/** The parts do not make up one site; the message tells why, in Vietnamese. */
export class PartsRefused extends Error {}
