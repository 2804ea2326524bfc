/**
 * Takes the selected stem, its sound and keys, and gives labels to the dataset. What the windows of the role Label are made
 * of; nothing of it is for other modules. Hides how a picture of a sound is drawn, and what a blind label replaces.
 */
package org.mixingmentor.labeling.internal;
