/**
 * Takes sounds and where they are to be heard from, and gives them to a sound device without clicks. Nothing of it is for
 * other modules. Hides javax.sound, the device's clock and the mixing at every change.
 */
package org.mixingmentor.audio.internal.playback;
