/**
 * Takes training data and gives feed-forward networks: forward and backward passes on float arrays, AdamW, early
 * stopping. The same seed gives the same weights to the bit. Hides how the arithmetic is arranged to be fast.
 */
package org.mixingmentor.training.internal.learn.mlp;
