/**
 * Takes a seed and a dataset folder and gives songs to try everything on, gold and flawed, with their rows, or real recordings;
 * gives also pairs of prompts for a music generator. The same seed gives the same files, to the bit. Hides the synthesisers.
 */
package org.mixingmentor.demo;
