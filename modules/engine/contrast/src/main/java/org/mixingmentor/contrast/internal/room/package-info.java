/**
 * Takes a stem and gives what a room answers to it. Rooms are drawn from a seed and give the same samples each time.
 * Hides reflections and the delay network.
 */
package org.mixingmentor.contrast.internal.room;
