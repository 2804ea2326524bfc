/**
 * Takes a flaw and an instrument and gives the 64 values in the order in which they tell gold from flawed. Gives each with
 * its interval and both distributions. Hides how they are drawn.
 */
package org.mixingmentor.visualization.internal.separation;
