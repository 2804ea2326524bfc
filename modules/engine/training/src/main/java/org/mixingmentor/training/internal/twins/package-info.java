/**
 * Takes gold stems and gives the sounds that flawed twins are made of: the stem or excerpts of a long one, and variations
 * that could as well have been gold. Each is drawn by a seed that depends on the stem's own sound. Hides how long stems
 * are cut, how a sound is varied and how many are worth it.
 */
package org.mixingmentor.training.internal.twins;
