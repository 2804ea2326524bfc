/**
 * Takes sounds with random access and where they are to be heard from, and plays them on a sound device without clicks.
 * Gives the place that is heard now, how loud it is there, and why nothing is heard. Hides javax.sound, the device's clock
 * and the mixing at every change.
 */
package org.mixingmentor.audio.playback;
