/**
 * Takes the samples of one chunk and gives the groups of values that a fingerprint is put together from. Each class
 * holds its own work buffers and allocates nothing once it is made. Hides the transforms from everybody else.
 */
package org.mixingmentor.fingerprint.internal;
