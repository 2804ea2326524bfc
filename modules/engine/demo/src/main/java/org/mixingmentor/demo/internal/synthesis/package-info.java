/**
 * Takes a seed and a number and gives a song: drums, bass, distorted guitar and their mix, each a stem at 48 kHz. Songs
 * differ as recordings do, in tuning, tempo, pattern, drum sizes, rooms, drive, tone and level. Hides how each instrument
 * is synthesised.
 */
package org.mixingmentor.demo.internal.synthesis;
