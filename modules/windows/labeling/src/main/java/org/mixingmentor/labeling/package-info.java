/**
 * Takes a selected stem and gives a researcher the role Label: listening, and labels by keys. So far it shows what will be there and which commands do it today. It will hide the player's wiring and the queue of what is next; nothing of it is for
 * other modules.
 */
package org.mixingmentor.labeling;
