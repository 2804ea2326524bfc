/**
 * Takes a channel and gives its echoes and its decaying tail. Both are drawn from a seed and give the same samples each
 * time. Hides the delays, their losses and how they feed back.
 */
package org.mixingmentor.audio.internal.room;
