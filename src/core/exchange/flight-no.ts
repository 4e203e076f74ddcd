/** The number of a flight, as tickets have it: the carrier's code and up to four figures. */
export const FLIGHT_NO = /^[A-Z0-9]{2,3} ?\d{1,4}[A-Z]?$/;
