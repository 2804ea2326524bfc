/**
 * Takes the first bytes of a file that is no audio and gives what it probably is, in words. Gives nothing for content
 * that could be anything. Hides the signatures.
 */
package org.mixingmentor.audio.internal.foreign;
