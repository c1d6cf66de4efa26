/** International Standard Atmosphere (ICAO Doc 7488): sea level, and the lapse of its first layer. */
const SEA_LEVEL_KELVIN = 288.15
const LAPSE_KELVIN_PER_M = 0.0065
/** g·M / (R·L) of the standard atmosphere: dimensionless. */
const EXPONENT = 5.255_88

/** Pressure at a height in the standard atmosphere, as a share of that at sea level. */
export const pressureRatio = (elevation: number): number =>
  (1 - (LAPSE_KELVIN_PER_M * elevation) / SEA_LEVEL_KELVIN) ** EXPONENT

/**
 * The height at which air of the standard atmosphere is as thin as here: what rotor and engine feel.
 * @param elevation metres above the sea, pressure taken as standard
 * @param temperature outside air, °C
 * @returns metres; below zero in cold air
 */
export function densityAltitude(elevation: number, temperature: number): number {
  const density = pressureRatio(elevation) / ((temperature + 273.15) / SEA_LEVEL_KELVIN)
  return (SEA_LEVEL_KELVIN / LAPSE_KELVIN_PER_M) * (1 - density ** (1 / (EXPONENT - 1)))
}
